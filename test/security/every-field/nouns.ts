import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { tellsOfChanges } from '../../differential/schema.ts';

/** What a field of a noun leads to, as its type in the schema says. */
export type FieldKind =
  | { readonly kind: 'value' }
  | { readonly kind: 'link' | 'connection'; readonly noun: string }
  | { readonly kind: 'numbers'; readonly type: GraphQLObjectType };

const NUMBERS = 'DivisionStatistics';

/** A walk asks for each field of each noun which the nouns are; finding them goes through the whole schema. */
const known = new WeakMap<GraphQLSchema, ReadonlyMap<string, GraphQLObjectType>>();

function nounsByName(schema: GraphQLSchema): ReadonlyMap<string, GraphQLObjectType> {
  const found = known.get(schema);
  if (found) return found;
  const node = schema.getType('Node');
  const nouns = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && type.getInterfaces().some((one) => one === node),
  );
  const byName = new Map(nouns.map((noun) => [noun.name, noun]));
  known.set(schema, byName);
  return byName;
}

/** Every noun of the schema: the types that have an identifier. */
export function nounsOf(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return [...nounsByName(schema).values()];
}

/** Every field of a noun but those that tell of changes. */
export const fieldsOf = (noun: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(noun.getFields()).filter((field) => !tellsOfChanges(field));

/** @throws Error for a type that a walk through the schema does not know. */
export function kindOf(schema: GraphQLSchema, { name, type }: GraphQLField<unknown, unknown>): FieldKind {
  const named = getNamedType(type);
  if (isLeafType(named)) return { kind: 'value' };
  if (!isObjectType(named)) throw new Error(`${name} is of the type ${named}, which is no object.`);
  if (named.name === NUMBERS) return { kind: 'numbers', type: named };
  const nouns = nounsByName(schema);
  if (nouns.has(named.name)) return { kind: 'link', noun: named.name };
  const of = named.name.replace(/Connection$/, '');
  if (nouns.has(of)) return { kind: 'connection', noun: of };
  throw new Error(`${name} is of the type ${named.name}, which is neither a noun nor a connection of one.`);
}

/** Root field that lists a noun, and the one that finds a row of it by the key. */
export function rootFieldsOf(
  schema: GraphQLSchema,
  noun: string,
): { list: string; lookup: string; key: string } {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const list = fields.find(({ type }) => getNamedType(type).name === `${noun}Connection`);
  const lookup = fields.find(({ type }) => getNamedType(type).name === noun);
  const key = lookup?.args.find(({ name }) => name !== 'asOf');
  if (!list || !lookup || !key) throw new Error(`Query neither lists nor finds ${noun}.`);
  return { list: list.name, lookup: lookup.name, key: key.name };
}

/** The first member of what a noun's rows can be grouped by. */
export function groupingOf(schema: GraphQLSchema, noun: string): string | undefined {
  const members = schema.getType(`${noun}GroupBy`);
  return isEnumType(members) ? members.getValues()[0]?.name : undefined;
}
