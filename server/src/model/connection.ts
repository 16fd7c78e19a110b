import { GraphQLBoolean, GraphQLInt, GraphQLString } from 'graphql';
import { ArgsType, Field, ObjectType } from 'type-graphql';
import { aggregateOf } from './aggregate.js';
import { addField, type MadeClass, makeArgs, makeObject } from './declare.js';
import { orderByOf } from './order.js';
import { hasNullableCounts, type NounMeta } from './registry.js';
import { GraphQLDate } from './scalars.js';
import { whereOf } from './where.js';

@ObjectType({
  description: 'Where a page stands in its connection (分页信息), as the Relay specification has it.',
})
export class PageInfo {
  @Field(() => GraphQLBoolean, { description: 'Rows follow this page (后有更多).' })
  hasNextPage!: boolean;

  @Field(() => GraphQLBoolean, { description: 'Rows precede this page (前有更多).' })
  hasPreviousPage!: boolean;

  @Field(() => GraphQLString, {
    nullable: true,
    description: 'Cursor of the first row; null on an empty page.',
  })
  startCursor?: string;

  @Field(() => GraphQLString, {
    nullable: true,
    description: 'Cursor of the last row; null on an empty page.',
  })
  endCursor?: string;
}

export const AS_OF = 'Date on which everything beneath is told; inherited from above unless given (时点).';

@ArgsType()
export class AsOfArgs {
  @Field(() => GraphQLDate, { nullable: true, description: AS_OF })
  asOf?: string;
}

const pageArgs = new Map<NounMeta, MadeClass>();

/** where, orderBy, first, after, last, before, asOf. */
export function pageArgsOf(noun: NounMeta): MadeClass {
  const known = pageArgs.get(noun);
  if (known) return known;
  const cls = makeArgs(`${noun.name}PageArgs`);
  pageArgs.set(noun, cls);
  const add = (name: string, type: () => object, description: string) =>
    addField(cls, name, type, { nullable: true, description });
  add('where', () => whereOf(noun), 'Only rows that meet these conditions (筛选).');
  add(
    'orderBy',
    () => [orderByOf(noun)],
    'Keys of the order, at most 5; the row’s own key breaks ties, in the direction of the last one (排序).',
  );
  add(
    'first',
    () => GraphQLInt,
    'Page size from the front, 1–100; 20 when neither first nor last is given (前几条).',
  );
  add('after', () => GraphQLString, 'Only rows after this cursor (游标之后).');
  add('last', () => GraphQLInt, 'Page size from the back, 1–100; not together with first (后几条).');
  add('before', () => GraphQLString, 'Only rows before this cursor (游标之前).');
  add('asOf', () => GraphQLDate, AS_OF);
  return cls;
}

const connections = new Map<NounMeta, MadeClass>();

export function connectionOf(noun: NounMeta): MadeClass {
  const known = connections.get(noun);
  if (known) return known;
  const connection = makeObject(
    `${noun.name}Connection`,
    `A page of ${noun.plural} and numbers over all of them.`,
  );
  connections.set(noun, connection);
  const edge = makeObject(`${noun.name}Edge`, `One of the ${noun.plural} with its cursor.`);
  addField(edge, 'cursor', () => GraphQLString, { description: 'Position of this row (游标).' });
  addField(edge, 'node', () => noun.cls, { description: noun.description });
  addField(connection, 'edges', () => [edge], { description: 'The rows of the page with their cursors.' });
  addField(connection, 'nodes', () => [noun.cls], { description: 'The rows of the page.' });
  addField(connection, 'pageInfo', () => PageInfo, { description: 'Where this page stands.' });
  addField(connection, 'totalCount', () => GraphQLInt, {
    nullable: hasNullableCounts(noun),
    description: 'Number of all rows that meet the conditions, on all pages (总数).',
  });
  const aggregate = aggregateOf(noun);
  addField(connection, 'aggregate', () => aggregate, {
    description: 'Numbers over all rows that meet the conditions, on all pages (汇总).',
  });
  return connection;
}
