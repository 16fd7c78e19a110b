import { ARGUMENTS, BY_CODE, LINKS, LISTS } from '../generated/conventions.js';
import { pascal, singular } from './names.js';

// How the API names things tells the types of what is passed to it, so that no schema is shipped. What the
// names do not tell stands in `generated/conventions.ts`, whose generator compares all of the schema with this.

const lists = entries(LISTS);
const links = entries(LINKS);
const args = entries(ARGUMENTS);
const byCode = new Set(BY_CODE.split(' '));

function entries(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((entry) => entry.split('=') as [string, string]));
}

/** Type of the rows that `field` of `parent` lists; empty when it is no list. */
export function listedType(parent: string, field: string): string {
  return lists.get(`${parent}.${field}`) ?? lists.get(field) ?? singular(field);
}

/** Type that `field` of `parent` leads to; of no meaning for a leaf. */
export function linkedType(parent: string, field: string): string {
  if (field === 'groups') return parent.replace(/Aggregate$/, 'Group');
  if (field === 'key') return `${parent}Key`;
  return links.get(`${parent}.${field}`) ?? links.get(field) ?? pascal(field);
}

/** Type of an argument of `field`, which stands in `parent` and leads to `type`. */
export function argumentType(parent: string, field: string, type: string, argument: string): string {
  return (args.get(argument) ?? '')
    .replace('*', type)
    .replace('<', parent.replace(/Aggregate$/, ''))
    .replace('^', pascal(field));
}

/** Name of the argument by which a root looks up one row. */
export function keyOf(root: string): 'code' | 'id' {
  return byCode.has(root) ? 'code' : 'id';
}
