import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { docComment } from './doc-comment.js';
import { inputText, Names, outputText, type Scalars } from './type-text.js';

type Field = GraphQLField<unknown, unknown>;

/** Arguments that the fake sees to by itself. */
const OWN_ARGUMENTS = ['idempotencyKey', 'validateOnly'];

/** Columns that hold for the whole life of a row. */
const UNDATED = ['code', 'validFrom', 'validTo'];

/** The module of the rows that a fake is filled with. */
export function fakeRowsModule(schema: GraphQLSchema, scalars: Scalars): string {
  const names = new Names(scalars);
  const nouns = nounsOf(schema);
  const change = schema.getType('Change');
  if (!isObjectType(change)) throw new Error('The schema has no type Change.');
  const told = [...nouns.keys(), change].sort((a, b) => (a.name < b.name ? -1 : 1));
  const statistics = new Set<GraphQLObjectType>();
  const rows = told.map((type) => rowText(type, nouns, names, statistics));
  const numbers = [...statistics].map((type) => numbersText(type, names));
  const lists = [...nouns, [change, 'changes'] as const]
    .map(([type, plural]) => [plural, type] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([plural, type]) => `${comment(type)}  readonly ${plural}?: readonly ${type.name}Row[];\n`);
  return [
    `import type { Given, Link } from '../testing/given.js';\nimport type { ${names.used().join(', ')} } from './schema-types.js';\n`,
    ...rows,
    ...numbers,
    `${docComment(['The rows of a fake, by the names of their lists.'])}export interface FakeRows {\n${lists.join('')}}\n`,
  ].join('\n');
}

/** The module of the mutations that a test can give a fake. */
export function fakeMutationsModule(schema: GraphQLSchema, scalars: Scalars): string {
  const names = new Names(scalars);
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) =>
    handlerText(field, names),
  );
  return [
    `import type { Handler } from '../testing/mutations/handler.js';\nimport type { ${names.used().join(', ')} } from './schema-types.js';\n`,
    `${docComment(['What a test does for mutations, by their names.'])}export interface FakeMutations {\n${mutations.join('')}}\n`,
  ].join('\n');
}

/** The types whose rows can be looked up, with the names of their lists. */
function nounsOf(schema: GraphQLSchema): Map<GraphQLObjectType, string> {
  const found = new Map<GraphQLObjectType, string>();
  for (const { name, type } of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const list = getNamedType(type);
    const node = isObjectType(list) && list.getFields().nodes;
    const noun = node && getNamedType(node.type);
    if (isObjectType(noun) && noun.getInterfaces().length > 0) found.set(noun, name);
  }
  return found;
}

function rowText(
  type: GraphQLObjectType,
  nouns: ReadonlyMap<GraphQLObjectType, string>,
  names: Names,
  statistics: Set<GraphQLObjectType>,
): string {
  const lines = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    const text = (): string | undefined => {
      if (field.name === 'id') return 'string';
      if (field.name === 'version') return 'number | null';
      if (isLeafType(named)) {
        const own = present(field.type, names.of(named.name));
        return nouns.has(type) && !UNDATED.includes(field.name) ? `Given<${own}>` : own;
      }
      if (!isObjectType(named)) return undefined;
      if (nouns.has(named)) return `Link<${named.name}Row>`;
      if (named.getFields().nodes) return undefined;
      statistics.add(named);
      return `Fake${named.name}`;
    };
    const found = text();
    const required = ['code', 'kind'].includes(field.name) && isRequired(type, field, nouns);
    return found
      ? [
          `${docComment([field.description], '  ')}  readonly ${field.name}${required ? '' : '?'}: ${found}${required ? '' : ' | undefined'};\n`,
        ]
      : [];
  });
  return `${docComment([`A row of ${type.name}, as far as a test gives it.`, type.description])}export interface ${type.name}Row {\n${lines.join('')}}\n`;
}

/** A row is known by its code, and a change is of a kind; all else has a default. */
function isRequired(
  type: GraphQLObjectType,
  { name, type: of }: Field,
  nouns: ReadonlyMap<GraphQLObjectType, string>,
): boolean {
  return isNonNullType(of) && (name === 'code' || !nouns.has(type));
}

/** Numbers that the fake works out where the test gives none. */
function numbersText(type: GraphQLObjectType, names: Names): string {
  const lines = Object.values(type.getFields()).map((field) => {
    const named = getNamedType(field.type);
    const text = isObjectType(named)
      ? `ReadonlyArray<{ ${Object.values(named.getFields())
          .map(
            (part) => `readonly ${part.name}: ${present(part.type, names.of(getNamedType(part.type).name))}`,
          )
          .join('; ')} }>`
      : present(field.type, names.of(named.name));
    return `${docComment([field.description], '  ')}  readonly ${field.name}?: ${text} | undefined;\n`;
  });
  return `${docComment([`Of ${type.name}, what a test gives; the rest is counted.`])}export interface Fake${type.name} {\n${lines.join('')}}\n`;
}

const present = (type: GraphQLOutputType, named: string): string => outputText(type, named);

function handlerText(field: Field, names: Names): string {
  const args = field.args
    .filter(({ name }) => !OWN_ARGUMENTS.includes(name))
    .map(({ name, type }) => `readonly ${name}${isNonNullType(type) ? '' : '?'}: ${inputText(type, names)}`)
    .join('; ');
  return `${docComment([field.description], '  ')}  readonly ${field.name}?: Handler<{ ${args} }>;\n`;
}

const comment = ({ description }: GraphQLObjectType): string => docComment([description], '  ');
