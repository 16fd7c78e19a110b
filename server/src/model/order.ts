import { registerEnumType } from 'type-graphql';
import { addField, type MadeClass, makeInput } from './declare.js';
import { constantCase } from './naming.js';
import type { ColumnMeta, NounMeta } from './registry.js';

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Direction of an order; rows without a value come last in ASC and first in DESC (排序方向).',
  valuesConfig: { ASC: { description: 'Ascending (升序)' }, DESC: { description: 'Descending (降序)' } },
});

/** Enum member → column, or `id`. */
export type OrderFields = ReadonlyMap<string, ColumnMeta | 'id'>;

/** What a noun can be ordered by: every column that holds one value which needs no right. */
export function orderFieldsOf(noun: NounMeta): OrderFields {
  const fields = new Map<string, ColumnMeta | 'id'>([['ID', 'id']]);
  for (const column of noun.columns.values()) {
    if (column.kind !== 'enumList' && !column.right) fields.set(constantCase(column.name), column);
  }
  return fields;
}

const inputs = new Map<NounMeta, MadeClass>();

export function orderByOf(noun: NounMeta): MadeClass {
  const known = inputs.get(noun);
  if (known) return known;
  const members = Object.fromEntries([...orderFieldsOf(noun).keys()].map((key) => [key, key]));
  registerEnumType(members, {
    name: `${noun.name}OrderField`,
    description: `What ${noun.plural} can be ordered by; text by code point.`,
  });
  const cls = makeInput(`${noun.name}OrderBy`, `One key of an order of ${noun.plural}.`);
  inputs.set(noun, cls);
  addField(cls, 'field', () => members, { description: 'What to order by (排序字段).' });
  addField(cls, 'direction', () => OrderDirection, {
    description: 'Ascending unless said (默认升序).',
    defaultValue: OrderDirection.ASC,
  });
  return cls;
}
