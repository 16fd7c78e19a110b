import { type ColumnMeta, type LinkMeta, type NounMeta, nouns } from './registry.js';

/** What a field of a noun's GraphQL type stands for. */
export type FieldMeta =
  | { readonly kind: 'id' }
  | { readonly kind: 'version' }
  | { readonly kind: 'column'; readonly column: ColumnMeta }
  | { readonly kind: 'link'; readonly link: LinkMeta }
  | { readonly kind: 'children'; readonly child: NounMeta; readonly link: LinkMeta }
  | { readonly kind: 'descendants'; readonly child: NounMeta }
  | { readonly kind: 'history' }
  | { readonly kind: 'statistics' };

export const ID_DESCRIPTION = 'Identifier for `node(id)`, stable for the life of the row (标识).';
export const VERSION_DESCRIPTION =
  'Counts the changes of the row, from 1: a change names the version that it is made to (版本号).';

export const HISTORY_DESCRIPTION =
  'Changes of the row, the latest first; null for callers without a grant (变更历史).';

export interface DescribedField {
  readonly meta: FieldMeta;
  readonly description: string;
}

const cache = new Map<NounMeta, ReadonlyMap<string, DescribedField>>();

/** Every field of a noun by its name: its own, its links, and the connections that other nouns gave it. */
export function fieldsOf(noun: NounMeta): ReadonlyMap<string, DescribedField> {
  const known = cache.get(noun);
  if (known) return known;
  const fields = new Map<string, DescribedField>();
  const add = (name: string, field: DescribedField): void => {
    if (fields.has(name)) throw new Error(`${noun.name}.${name} is declared twice.`);
    fields.set(name, field);
  };
  add('id', {
    meta: { kind: 'id' },
    description: ID_DESCRIPTION,
  });
  add('version', { meta: { kind: 'version' }, description: VERSION_DESCRIPTION });
  add('history', { meta: { kind: 'history' }, description: HISTORY_DESCRIPTION });
  for (const column of noun.columns.values()) {
    add(column.name, { meta: { kind: 'column', column }, description: column.description });
  }
  for (const link of noun.links.values()) {
    add(link.name, { meta: { kind: 'link', link }, description: link.description });
  }
  for (const child of nouns.visible()) {
    for (const link of child.links.values()) {
      if (!link.children || link.target() !== noun) continue;
      add(link.children, {
        meta: { kind: 'children', child, link },
        description: link.childrenDescription ?? child.description,
      });
    }
  }
  if (noun.isDivision) {
    for (const child of nouns.visible()) {
      if (!child.listedByDivisions || child === noun || fields.has(child.plural) || !lies(child, noun))
        continue;
      add(child.plural, {
        meta: { kind: 'descendants', child },
        description: `All within this division, at every level below. ${child.description}`,
      });
    }
    add('statistics', {
      meta: { kind: 'statistics' },
      description: 'Counts over everything within this division on the date of the operation (统计).',
    });
  }
  cache.set(noun, fields);
  return fields;
}

/** A division lies within another when a chain of its links leads there. */
function lies(child: NounMeta, within: NounMeta, seen = new Set<NounMeta>()): boolean {
  if (seen.has(child)) return false;
  seen.add(child);
  return [...child.links.values()].some(
    (link) => link.target() === within || lies(link.target(), within, seen),
  );
}

/** Field of a noun, which must exist. */
export function fieldOf(noun: NounMeta, name: string): FieldMeta {
  const field = fieldsOf(noun).get(name);
  if (!field) throw new Error(`${noun.name} has no field ${name}.`);
  return field.meta;
}
