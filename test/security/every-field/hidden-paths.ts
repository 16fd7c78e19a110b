import { type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import { rulesOf } from '../../differential/reference/access/rules.ts';
import { fieldsOf, groupingOf, kindOf, nounsOf, rootFieldsOf } from './nouns.ts';

/** A row by all that it can be asked for by; the row need not exist. */
export interface Sought {
  readonly id: string;
  /** Value of the noun's key; the identifier where that is the key. */
  readonly key: string;
  /** Values of its sensitive columns. */
  readonly secrets: Readonly<Record<string, string>>;
}

/**
 * One document for every way that leads to rows of a noun: root fields, filters of the noun itself, filters of others
 * through their links and connections, and connections beneath divisions.
 */
export function waysTo(schema: GraphQLSchema, noun: string): string {
  const { list, lookup, key } = rootFieldsOf(schema, noun);
  const grouping = groupingOf(schema, noun);
  const groups = grouping ? ` groupCount(by: [${grouping}]) groups(by: [${grouping}]) { count }` : '';
  const told = `{ totalCount nodes { id } pageInfo { hasNextPage startCursor } aggregate { count${groups} } }`;
  const same = 'id: { eq: $id }';
  const ways = [
    'node(id: $id) { __typename id }',
    'nodes(ids: [$id]) { __typename id }',
    `${lookup}(${key}: $key) { __typename id }`,
    `${list}(where: { ${same} }) ${told}`,
    `${list}(where: { id: { in: [$id] } }, last: 1) ${told}`,
    ...(key === 'id' ? [] : [`${list}(where: { ${key}: { eq: $key } }) ${told}`]),
    ...filtersTo(schema, noun, same).map(
      ({ of, where }) => `${of}(where: ${where}) { totalCount nodes { id } }`,
    ),
    ...connectionsTo(schema, noun).map(
      ({ of, field }) => `${of} { nodes { ${field}(where: { ${same} }) { totalCount nodes { id } } } }`,
    ),
  ];
  const aliased = ways.map((way, index) => `w${index}: ${way}`);
  return `query ($id: ID!, $key: ${key === 'id' ? 'ID' : 'String'}!) { ${aliased.join(' ')} }`;
}

/** A search by each sensitive column of a noun; one document each, since a refusal is the whole answer. */
export function searchesFor(schema: GraphQLSchema, noun: string): readonly string[] {
  const { list } = rootFieldsOf(schema, noun);
  return Object.keys(rulesOf(noun).masked ?? {}).flatMap((column) =>
    [`eq: $${column}`, `in: [$${column}]`].map(
      (filter) =>
        `query ($id: ID!, $${column}: String!) { ${list}(where: { ${column}: { ${filter} }, id: { eq: $id } }) { totalCount nodes { id } } }`,
    ),
  );
}

/** Filters of every noun that go through a link or connection to the noun. */
function filtersTo(
  schema: GraphQLSchema,
  noun: string,
  same: string,
): readonly { of: string; where: string }[] {
  return nounsOf(schema).flatMap(({ name }) => {
    const where = schema.getType(`${name}Where`);
    if (!isInputObjectType(where)) throw new Error(`${name} has no filter.`);
    const { list: of } = rootFieldsOf(schema, name);
    return Object.values(where.getFields()).flatMap((field) => {
      const type = getNamedType(field.type).name;
      if (['and', 'or', 'not'].includes(field.name)) return [];
      if (type === `${noun}Where`) return [{ of, where: `{ ${field.name}: { ${same} } }` }];
      if (type !== `${noun}ListWhere`) return [];
      return ['some', 'none', 'every'].map((quantifier) => ({
        of,
        where: `{ ${field.name}: { ${quantifier}: { ${same} } } }`,
      }));
    });
  });
}

function connectionsTo(schema: GraphQLSchema, noun: string): readonly { of: string; field: string }[] {
  return nounsOf(schema).flatMap((owner) =>
    fieldsOf(owner).flatMap((field) => {
      const found = kindOf(schema, field);
      if (found.kind !== 'connection' || found.noun !== noun) return [];
      return [{ of: rootFieldsOf(schema, owner.name).list, field: field.name }];
    }),
  );
}
