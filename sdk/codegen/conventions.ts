import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { pascal, singular } from '../src/graph/names.js';
import { listParts, positional } from './graph-types.js';

/** A field, where it stands, and the type of its rows when it lists, or that which it leads to. */
interface Place {
  readonly parent: GraphQLObjectType | GraphQLInterfaceType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly named: GraphQLNamedType;
  readonly list: boolean;
  readonly type: string;
}

/**
 * The module of what the names of the API do not tell about its types: lists, irregular links, arguments.
 * @throws naming the argument whose type nothing tells
 */
export function conventionsModule(schema: GraphQLSchema): string {
  const places = placesOf(schema);
  const lists = exceptions(
    // What mutations answer is never a list.
    places.filter((place) => isAsked(place) && place.parent !== schema.getMutationType()),
    singular,
    ({ list, type }) => (list ? type : ''),
  );
  const links = exceptions(
    places.filter(({ list, parent, named }) => !list && !isRoot(schema, parent) && isNoun(named)),
    pascal,
    ({ type }) => type,
  );
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const byCode = roots.filter((root) => positional(root)?.name === 'code').map(({ name }) => name);
  return `/** Types of the rows of lists, each with their names or types and names, where the name does not tell it; empty for what is no list. */
export const LISTS = ${text(lists)};

/** Links that are not called as the type that they lead to; \`<\` is the type whose numbers they are among. */
export const LINKS = ${text(new Map([...links, ['groups', '<Group'], ['key', '<GroupKey']]))};

/** Types of arguments that are no \`String\`: \`*\` the type that the field leads to, \`<\` the one whose numbers it stands in, \`^\` the field. */
export const ARGUMENTS = ${text(argumentTypes(places))};

/** Roots that look up a row by its code. */
export const BY_CODE = '${byCode.join(' ')}';
`;
}

function placesOf(schema: GraphQLSchema): Place[] {
  return Object.values(schema.getTypeMap()).flatMap((parent) => {
    if (!(isObjectType(parent) || isInterfaceType(parent)) || parent.name.startsWith('__')) return [];
    // Edges are passed over: a page's rows are selected without them.
    const { cursor, node } = parent.getFields();
    if (listParts(parent) || (cursor && node) || parent === schema.getSubscriptionType()) return [];
    return Object.values(parent.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      const rows = (isObjectType(named) || isInterfaceType(named)) && listParts(named);
      return [{ parent, field, named, list: Boolean(rows), type: rows ? rows.node.name : named.name }];
    });
  });
}

/** The fewest entries that tell what `meaning` says of every place: beside what is usual for its name, and mostly by the name alone. */
function exceptions(
  places: readonly Place[],
  usual: (name: string) => string,
  meaning: (place: Place) => string,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, same] of Map.groupBy(places, ({ field }) => field.name)) {
    const meanings = [...Map.groupBy(same, meaning)].sort(([, a], [, b]) => b.length - a.length);
    const most = meanings[0]?.[0] ?? '';
    if (most !== usual(name)) found.set(name, most);
    for (const [other, rest] of meanings.slice(1)) {
      for (const { parent } of rest) {
        // What a mutation answers is told by the mutation's name.
        if (parent.name.endsWith('Payload'))
          throw new Error(`${parent.name}.${name}: elsewhere it is of another type.`);
        found.set(`${parent.name}.${name}`, other);
      }
    }
  }
  return found;
}

/** Whether more than `true` can be passed for the field. */
function isAsked({ field, named }: Place): boolean {
  return field.args.length > 0 || !isLeafType(named);
}

function isRoot(schema: GraphQLSchema, type: Place['parent']): boolean {
  return type === schema.getQueryType() || type === schema.getMutationType();
}

/** Whether lists and links go on from it. */
function isNoun(type: GraphQLNamedType): boolean {
  return isInterfaceType(type) || (isObjectType(type) && type.getInterfaces().length > 0);
}

function argumentTypes(places: readonly Place[]): Map<string, string> {
  const found = new Map<string, readonly string[]>();
  for (const { parent, field, type } of places) {
    for (const argument of field.args) {
      const actual = argument.type.toString();
      const patterns = [
        actual,
        actual.replace(type, '*'),
        actual.replace(parent.name.replace(/Aggregate$/, ''), '<'),
        actual.replace(pascal(field.name), '^'),
      ];
      const known = found.get(argument.name) ?? patterns;
      const common = known.filter((pattern) => patterns.includes(pattern));
      if (common.length === 0) {
        throw new Error(
          `${parent.name}.${field.name}(${argument.name}: ${actual}): elsewhere it is ${known[0]}, and no name tells which.`,
        );
      }
      found.set(argument.name, common);
    }
  }
  const types = [...found].map(([name, [pattern = '']]) => [name, pattern] as const);
  return new Map(types.filter(([, pattern]) => pattern !== 'String'));
}

/** By type: `Type name name;Type name`. */
function text(entries: ReadonlyMap<string, string>): string {
  const byType = Map.groupBy(entries, ([, type]) => type);
  return `'${[...byType].map(([type, named]) => [type, ...named.map(([name]) => name)].join(' ')).join(';')}'`;
}
