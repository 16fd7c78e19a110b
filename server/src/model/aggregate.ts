import { GraphQLFloat, GraphQLInt } from 'graphql';
import { registerEnumType } from 'type-graphql';
import { addField, columnType, type MadeClass, makeArgs, makeObject, type TypeReference } from './declare.js';
import { constantCase } from './naming.js';
import { type ColumnMeta, hasNullableCounts, type LinkMeta, type NounMeta } from './registry.js';
import { GraphQLDate, GraphQLFen, GraphQLSafeInt } from './scalars.js';

/** What rows can be grouped by. */
export type GroupMeta =
  | { readonly kind: 'column'; readonly column: ColumnMeta }
  | { readonly kind: 'datePart'; readonly column: ColumnMeta; readonly part: 'year' | 'month' }
  | { readonly kind: 'link'; readonly link: LinkMeta };

export interface GroupField {
  /** Field of the group's key. */
  readonly name: string;
  readonly meta: GroupMeta;
}

/** Group-by member → key field: every enum, boolean, date part and parent. */
export function groupFieldsOf(noun: NounMeta): ReadonlyMap<string, GroupField> {
  const fields = new Map<string, GroupField>();
  const add = (name: string, meta: GroupMeta) => fields.set(constantCase(name), { name, meta });
  for (const column of noun.columns.values()) {
    if (column.right) continue;
    if (column.kind === 'enum' || column.kind === 'boolean') add(column.name, { kind: 'column', column });
    if (column.kind === 'date') {
      add(`${column.name}Year`, { kind: 'datePart', column, part: 'year' });
      add(`${column.name}Month`, { kind: 'datePart', column, part: 'month' });
    }
  }
  for (const link of noun.links.values()) add(link.name, { kind: 'link', link });
  return fields;
}

const summable = ({ kind, right }: ColumnMeta) => !right && (kind === 'int' || kind === 'fen');
const comparable = (column: ColumnMeta) => summable(column) || (!column.right && column.kind === 'date');

/** Aggregate field → the columns it covers, with the type of its result. */
export const AGGREGATES = {
  sum: {
    suffix: 'Sum',
    covers: summable,
    type: (column: ColumnMeta): TypeReference => (column.kind === 'fen' ? GraphQLFen : GraphQLSafeInt),
    words: 'Sum over the rows that have a value; null when none has (合计)',
  },
  avg: {
    suffix: 'Average',
    covers: summable,
    type: (): TypeReference => GraphQLFloat,
    words: 'Mean over the rows that have a value, in the unit of the field (平均)',
  },
  min: { suffix: 'Minimum', covers: comparable, type: columnType, words: 'Smallest value (最小)' },
  max: { suffix: 'Maximum', covers: comparable, type: columnType, words: 'Largest value (最大)' },
} as const;

export type AggregateName = keyof typeof AGGREGATES;

function groupKeyOf(noun: NounMeta, fields: ReadonlyMap<string, GroupField>): MadeClass {
  const cls = makeObject(
    `${noun.name}GroupKey`,
    'The values that a group shares. Only what the groups were made by can be selected.',
  );
  for (const { name, meta } of fields.values()) {
    const type = (): TypeReference => {
      if (meta.kind === 'column') return columnType(meta.column);
      if (meta.kind === 'link') return meta.link.target().cls;
      return meta.part === 'year' ? GraphQLInt : GraphQLDate;
    };
    const of = meta.kind === 'link' ? meta.link.description : meta.column.description;
    const part =
      meta.kind === 'datePart' ? (meta.part === 'year' ? 'Year of: ' : 'First day of the month of: ') : '';
    addField(cls, name, type, { nullable: true, description: part + of });
  }
  return cls;
}

function addNumbers(cls: MadeClass, noun: NounMeta, parts: ReadonlyMap<AggregateName, MadeClass>): void {
  addField(cls, 'count', () => GraphQLInt, {
    nullable: hasNullableCounts(noun),
    description: 'Number of rows (数量).',
  });
  for (const [name, part] of parts) {
    addField(cls, name, () => part, { description: `${AGGREGATES[name].words}.` });
  }
}

/** `XAggregate` of a noun with its groups. */
export function aggregateOf(noun: NounMeta): MadeClass {
  const parts = new Map<AggregateName, MadeClass>();
  for (const [name, { suffix, covers, type, words }] of Object.entries(AGGREGATES)) {
    const columns = [...noun.columns.values()].filter(covers);
    if (columns.length === 0) continue;
    const part = makeObject(`${noun.name}${suffix}`, `${words}, over ${noun.plural}.`);
    for (const column of columns) {
      addField(part, column.name, () => type(column), { nullable: true, description: column.description });
    }
    parts.set(name as AggregateName, part);
  }
  const aggregate = makeObject(
    `${noun.name}Aggregate`,
    `Numbers over all ${noun.plural} that meet the conditions.`,
  );
  addNumbers(aggregate, noun, parts);

  const fields = groupFieldsOf(noun);
  if (fields.size === 0) return aggregate;
  const key = groupKeyOf(noun, fields);
  const group = makeObject(`${noun.name}Group`, `Numbers over the ${noun.plural} of one group.`);
  addField(group, 'key', () => key, { description: 'What the rows of the group share (分组键).' });
  addNumbers(group, noun, parts);

  const members = Object.fromEntries([...fields.keys()].map((member) => [member, member]));
  registerEnumType(members, {
    name: `${noun.name}GroupBy`,
    description: `What ${noun.plural} can be grouped by.`,
  });
  const args = makeArgs(`${noun.name}GroupsArgs`);
  addField(args, 'by', () => [members], { description: 'One to three different keys (分组字段).' });
  addField(args, 'first', () => GraphQLInt, {
    nullable: true,
    description: 'At most this many groups, 1–1000, in the order of their keys; 100 unless said.',
  });
  addField(aggregate, 'groups', () => [group], {
    args,
    description: 'One entry a group, ordered by key (分组).',
  });
  addField(aggregate, 'groupCount', () => GraphQLInt, {
    args: groupCountArgs(noun, members),
    nullable: hasNullableCounts(noun),
    description: 'Number of groups that these keys make (组数).',
  });
  return aggregate;
}

function groupCountArgs(noun: NounMeta, members: Record<string, string>): MadeClass {
  const args = makeArgs(`${noun.name}GroupCountArgs`);
  addField(args, 'by', () => [members], { description: 'One to three different keys (分组字段).' });
  return args;
}
