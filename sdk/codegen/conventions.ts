import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { listParts, positional } from './graph-types.js';

/** A field, where it stands, and the type of its rows when it lists, or that which it leads to. */
interface Place {
  readonly parent: GraphQLObjectType | GraphQLInterfaceType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly list: boolean;
  readonly type: string;
}

/**
 * The module of what the names of the API do not tell about its types: lists, irregular links, arguments.
 * @throws naming the argument whose type nothing tells
 */
export function conventionsModule(schema: GraphQLSchema): string {
  const places = placesOf(schema);
  const linkNames = new Set(places.filter(({ list }) => !list).map(({ field }) => field.name));
  const lists = exceptions(
    places.filter(({ list }) => list),
    () => undefined,
    linkNames,
  );
  const links = exceptions(
    places.filter(({ list, parent }) => !list && parent.name !== 'Query' && parent.name !== 'Mutation'),
    ({ field }) => pascal(field.name),
  );
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const byCode = roots.filter((root) => positional(root)?.name === 'code').map(({ name }) => name);
  return `/** Lists, by name or by type and name: the type of their rows. */
export const LISTS = ${text(lists)};

/** Links that are not called as the type that they lead to. */
export const LINKS = ${text(links)};

/** Types of arguments: \`*\` the type that the field leads to, \`<\` the one whose numbers it stands in, \`^\` the field. */
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
      return [{ parent, field, list: Boolean(rows), type: rows ? rows.node.name : named.name }];
    });
  });
}

/** The fewest entries that tell the type of every place: by the name alone where most have it so, and it means nothing else. */
function exceptions(
  places: readonly Place[],
  usual: (place: Place) => string | undefined,
  ambiguous: ReadonlySet<string> = new Set(),
): Map<string, string> {
  const found = new Map<string, string>();
  const byName = Map.groupBy(places.filter(needed), ({ field }) => field.name);
  for (const [name, same] of byName) {
    const types = Map.groupBy(same, ({ type }) => type);
    const [most] = [...types].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
    const common = ambiguous.has(name) ? undefined : most;
    const [first] = same;
    if (first && common && usual(first) !== common) found.set(name, common);
    for (const { parent, type } of same) if (type !== common) found.set(`${parent.name}.${name}`, type);
  }
  return found;
}

/** Whether the type must be known: that of rows, from which lists and links go on. */
function needed({ field, list }: Place): boolean {
  const named = getNamedType(field.type);
  return list || isInterfaceType(named) || (isObjectType(named) && named.getInterfaces().length > 0);
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
  return new Map([...found].map(([name, [pattern = '']]) => [name, pattern]));
}

function text(entries: ReadonlyMap<string, string>): string {
  return `'${[...entries].map(([name, type]) => `${name}=${type}`).join(' ')}'`;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
