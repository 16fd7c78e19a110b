import { ARGUMENTS, BY_CODE, LINKS, LISTS } from '../generated/conventions.js';
import { pascal, singular } from './names.js';

// How the API names things tells the types of what is passed to it, so that no schema is shipped. What the
// names do not tell stands in `generated/conventions.ts`, whose generator compares all of the schema with this.

const lists = entries(LISTS);
const links = entries(LINKS);
const args = entries(ARGUMENTS);
const byCode = BY_CODE.split(' ');

/** Types by name, of a text as `Type name name;Type name`. */
function entries(text: string): ReadonlyMap<string, string> {
  const groups = text.split(';').map((group) => group.split(' '));
  return new Map(groups.flatMap(([type = '', ...names]) => names.map((name) => [name, type])));
}

/** Type of the rows that `field` of `parent` lists; empty when it is no list. */
export function listedType(parent: string, field: string): string {
  return lists.get(`${parent}.${field}`) ?? lists.get(field) ?? singular(field);
}

/** Type that `field` of `parent` leads to; of no meaning for a leaf. */
export function linkedType(parent: string, field: string): string {
  return filled(links.get(`${parent}.${field}`) ?? links.get(field) ?? '^', parent, field, '');
}

/** Type of an argument of `field`, which stands in `parent` and leads to `type`. */
export function argumentType(parent: string, field: string, type: string, argument: string): string {
  return filled(args.get(argument) ?? 'String', parent, field, type);
}

function filled(pattern: string, parent: string, field: string, type: string): string {
  return pattern
    .replace('*', type)
    .replace('<', parent.replace(/(Aggregate|Group)$/, ''))
    .replace('^', pascal(field));
}

/** Name of the argument by which a root looks up one row. */
export function keyOf(root: string): 'code' | 'id' {
  return byCode.includes(root) ? 'code' : 'id';
}
