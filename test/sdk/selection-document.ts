import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;
type Given = { [name: string]: unknown };

/** A root of the graph and what is passed to it. */
export interface RandomCall {
  readonly root: string;
  readonly key: string | readonly string[] | undefined;
  readonly given: Given;
}

/** Calls of any root with any selection, at most `depth` objects deep; values are of no type, since none is read. */
export function anyCall(schema: GraphQLSchema, depth: number): fc.Arbitrary<RandomCall> {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  return fc.constantFrom(...roots).chain((field) => {
    const key = field.args.find(({ name, type }) => /^(code|ids?)$/.test(name) && String(type).endsWith('!'));
    const lookup = key && !field.args.some(({ name }) => name === 'input');
    const given = passed(schema, field, depth, lookup ? [key.name] : []);
    return given.map((value) => ({
      root: field.name,
      key: lookup ? (key.name === 'ids' ? ['1', '2'] : '1') : undefined,
      given: value === true ? {} : value,
    }));
  });
}

function passed(
  schema: GraphQLSchema,
  field: Field,
  depth: number,
  without: readonly string[],
): fc.Arbitrary<true | Given> {
  const named = getNamedType(field.type);
  const args = Object.fromEntries(
    field.args
      .filter(({ name }) => !without.includes(name))
      .map(({ name, type }) => [name, { value: fc.constant('any'), required: String(type).endsWith('!') }]),
  );
  const required = Object.keys(args).filter((name) => args[name]?.required);
  const values = Object.fromEntries(Object.entries(args).map(([name, { value }]) => [name, value]));
  const some = fc.record<Given>(values, { requiredKeys: required });
  if (isLeafType(named)) return field.args.length ? some : fc.constant(true);
  return fc.tuple(some, beneath(schema, field, depth)).map(([given, select]) => ({ ...given, ...select }));
}

function beneath(schema: GraphQLSchema, { type }: Field, depth: number): fc.Arbitrary<Given> {
  const named = getNamedType(type);
  if (isInterfaceType(named)) {
    const on = schema
      .getPossibleTypes(named)
      .map((possible) => [possible.name, selection(schema, possible, depth - 1)]);
    return fc.record<Given>({ on: fc.record(Object.fromEntries(on), { requiredKeys: [] }) });
  }
  if (!isObjectType(named)) throw new Error(`${named} is not known here.`);
  const { nodes, pageInfo, totalCount, aggregate } = named.getFields();
  if (!nodes || !pageInfo) return fc.record<Given>({ select: selection(schema, named, depth - 1) });
  const parts: { [name: string]: fc.Arbitrary<unknown> } = {
    select: selection(schema, rowType(nodes), depth - 1),
  };
  if (totalCount) parts.totalCount = fc.constant(true);
  if (aggregate) parts.aggregate = fc.record({ select: selection(schema, rowType(aggregate), depth - 1) });
  return fc.record<Given>(parts, { requiredKeys: ['select'] });
}

/** One to four fields of a type; where no more objects may follow, leaves alone. */
function selection(schema: GraphQLSchema, type: GraphQLObjectType, depth: number): fc.Arbitrary<Given> {
  const fields = Object.values(type.getFields()).filter(
    ({ type: of, args }) => depth > 0 || (isLeafType(getNamedType(of)) && args.length === 0),
  );
  // What has no leaf, such as a group's key of links alone, is told by its type.
  if (!fields.length) return fc.constant({ __typename: true });
  return fc
    .uniqueArray(fc.constantFrom(...fields), { minLength: 1, maxLength: 4, selector: ({ name }) => name })
    .chain((chosen) =>
      fc.record<Given>(
        Object.fromEntries(chosen.map((field) => [field.name, passed(schema, field, depth, [])])),
      ),
    );
}

function rowType({ type }: Field): GraphQLObjectType {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new Error(`${named} is not known here.`);
  return named;
}
