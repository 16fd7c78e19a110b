import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Request } from '../../differential/answer.ts';
import { nounNamed } from '../../differential/reference/facts.ts';
import { identifierOf } from '../../differential/reference/value.ts';
import type { World } from '../../differential/reference/world.ts';
import { fieldsOf, groupingOf, kindOf, nounsOf, rootFieldsOf } from './nouns.ts';

const MOST_ROWS = 100;
const MOST_ROOT_FIELDS = 50;

/** Selects all that a connection tells without going into its rows. */
function countsOf(schema: GraphQLSchema, noun: string): string {
  const grouping = groupingOf(schema, noun);
  const groups = grouping ? ` groupCount(by: [${grouping}]) groups(by: [${grouping}]) { count }` : '';
  return `totalCount pageInfo { hasNextPage hasPreviousPage } aggregate { count${groups} }`;
}

/** Selects every field of a noun: its values, where its links lead, and the rows of its connections. */
export function everyFieldOf(schema: GraphQLSchema, noun: GraphQLObjectType): string {
  return fieldsOf(noun)
    .map((field) => {
      const found = kindOf(schema, field);
      if (found.kind === 'value') return field.name;
      if (found.kind === 'link') return `${field.name} { id }`;
      if (found.kind === 'numbers') return `${field.name} { ${numbersOf(found.type)} }`;
      const { noun: child } = found;
      return `${field.name}(first: ${MOST_ROWS}) { ${countsOf(schema, child)} nodes { id } }`;
    })
    .join(' ');
}

function numbersOf(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .map(({ name, type: of }) => {
      const [member] = /\w+Count/.exec(String(of)) ?? [];
      if (!member) return name;
      const column = name.replace(/^.*By/, '').toLowerCase();
      return `${name} { ${column} count }`;
    })
    .join(' ');
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

const MOST_LOOKED_UP = 12;

function spread<T>(rows: readonly T[]): readonly T[] {
  const step = Math.ceil(rows.length / MOST_LOOKED_UP);
  return rows.filter((_, index) => index % step === 0);
}

/** All rows of every noun with every field on a date. */
export function fieldDocuments(
  schema: GraphQLSchema,
  nouns: readonly GraphQLObjectType[],
  world: World,
  asOf: string,
): readonly Request[] {
  return nouns.map((noun) => {
    const { list } = rootFieldsOf(schema, noun.name);
    const fields = everyFieldOf(schema, noun);
    const page = (size: string) =>
      `${list}(${size}: ${MOST_ROWS}, asOf: $asOf) { ${countsOf(schema, noun.name)} nodes { ${fields} } }`;
    const isLong = world.rows(nounNamed(noun.name)).length > MOST_ROWS;
    const query = `query ($asOf: Date) { ${page('first')}${isLong ? ` rest: ${page('last')}` : ''} }`;
    return { query, variables: { asOf } };
  });
}

/** Every row that there is, asked for by its identifier, and some of every noun by its key. */
export function rowDocuments(schema: GraphQLSchema, world: World): readonly Request[] {
  const rows = nounsOf(schema).flatMap((noun) => world.rows(nounNamed(noun.name)));
  const byIdentifier = chunks(rows, MOST_ROWS).map((chunk) => ({
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
    variables: { ids: chunk.map(identifierOf) },
  }));
  const some = nounsOf(schema).flatMap((noun) => spread(world.rows(nounNamed(noun.name))));
  const byKey = chunks(some, MOST_ROOT_FIELDS).map((chunk) => ({
    query: `{ ${chunk
      .map((row, index) => {
        const { lookup, key } = rootFieldsOf(schema, row.noun.name);
        const value = key === 'id' ? identifierOf(row) : row.cells.get(key);
        return `r${index}: ${lookup}(${key}: ${JSON.stringify(value)}) { id }`;
      })
      .join(' ')} }`,
    variables: {},
  }));
  return [...byIdentifier, ...byKey];
}
