import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isLeafType,
  isObjectType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/**
 * A program of distinct queries by `select`: lists of every noun that the project's SDK has, and lookups, three objects deep,
 * with conditions, orders, counts and links; each is given a type by what it answers.
 */
export function selectQueries(project: string, count: number): string {
  const schema = schemaOf(project);
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const lists = roots.filter(({ args }) => args.some(({ name }) => name === 'where'));
  const lookups = roots.filter(
    (root) => root.args.some(({ name }) => name === 'code') && isNoun(typeOf(root)),
  );
  const queries = Array.from({ length: count }, (_, index) =>
    index % 2
      ? lookup(lookups[index % lookups.length] ?? missing(), index)
      : list(lists[(index / 2) % lists.length] ?? missing(), index),
  );
  return `import type { Graph } from '@county-graph/sdk';
declare const graph: Graph;
${queries.join('')}`;
}

function schemaOf(project: string): GraphQLSchema {
  const sdk = realpathSync(join(project, 'node_modules/@county-graph/sdk'));
  return buildSchema(readFileSync(join(sdk, '../schema/schema.graphql'), 'utf8'));
}

function list(root: Field, index: number): string {
  const type = rowsOf(root) ?? missing();
  const condition = Object.values(type.getFields()).find((field) => isEnumType(getNamedType(field.type)));
  const first = `first: ${(index % 100) + 1}`;
  const where = condition ? `where: { ${condition.name}: { isNull: false } }, ` : '';
  return `export const page${index} = () => graph.${root.name}({ ${first}, ${where}totalCount: true, select: ${selection(type, index, 3)} }).page();
export const count${index} = async (): Promise<number | null> => (await page${index}()).totalCount;
`;
}

function lookup(root: Field, index: number): string {
  const type = typeOf(root);
  if (!isObjectType(type)) return missing();
  return `export const row${index} = () => graph.${root.name}('${index}', { select: ${selection(type, index, 3)} });
export const id${index} = async (): Promise<string | undefined> => (await row${index}())?.id;
`;
}

/** The fields of a type, other ones for each index. */
function selection(type: GraphQLObjectType, index: number, depth: number): string {
  const fields = Object.values(type.getFields()).filter(
    ({ args, name }) => !args.length || name !== 'history',
  );
  const leaves = fields.filter(
    (field) => isLeafType(typeOf(field)) && field.name !== 'id' && !field.args.length,
  );
  const links = depth > 1 ? fields.filter((field) => isNoun(typeOf(field))) : [];
  const nested = depth > 1 ? fields.filter((field) => rowsOf(field)) : [];
  const chosen = (all: readonly Field[], most: number) =>
    Array.from(
      { length: Math.min(most, all.length) },
      (_, offset) => all[(index + offset) % all.length] ?? missing(),
    );
  const texts = [
    'id: true',
    ...chosen(leaves, 4).map(({ name }) => `${name}: true`),
    ...chosen(links, 2).flatMap((field) => {
      const to = typeOf(field);
      return isObjectType(to) ? [`${field.name}: { select: ${selection(to, index, depth - 1)} }`] : [];
    }),
    ...chosen(nested, 1).flatMap((field) => {
      const rows = rowsOf(field);
      return rows
        ? [`${field.name}: { first: 5, totalCount: true, select: ${selection(rows, index, depth - 1)} }`]
        : [];
    }),
  ];
  return `{ ${texts.join(', ')} }`;
}

function typeOf({ type }: Field): ReturnType<typeof getNamedType> {
  return getNamedType(type);
}

function isNoun(type: ReturnType<typeof getNamedType>): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
}

function rowsOf(field: Field): GraphQLObjectType | undefined {
  const type = typeOf(field);
  const rows = isObjectType(type) ? type.getFields().nodes : undefined;
  const row = rows && getNamedType(rows.type);
  return isObjectType(row) && isNoun(row) ? row : undefined;
}

function missing(): never {
  throw new Error('The schema does not have what these queries are made from.');
}
