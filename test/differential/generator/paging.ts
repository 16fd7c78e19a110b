import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from 'graphql';
import type { Argument, Value } from './document.ts';
import { dateOperand } from './operand.ts';
import type { Samples } from './samples.ts';
import { listArbitrary, objectOf, orVariable, scalar } from './value.ts';
import type { Conditions } from './where.ts';

const MOST_KEYS = 5;
const CONDITION_DEPTH = 2;

/** `asOf` where a field takes it; mostly nothing. */
export function asOfArguments(
  field: GraphQLField<unknown, unknown>,
  samples: Samples,
): fc.Arbitrary<readonly Argument[]> {
  const asOf = field.args.find(({ name }) => name === 'asOf');
  if (!asOf) return fc.constant([]);
  const date = fc.oneof(
    { arbitrary: dateOperand(samples.dates).map(scalar), weight: 9 },
    fc.constant(scalar(null)),
  );
  return optional(asOf, date, 4);
}

/** Given once in so many times. */
function optional(
  of: GraphQLArgument,
  value: fc.Arbitrary<Value>,
  oneIn: number,
): fc.Arbitrary<readonly Argument[]> {
  const given = orVariable(of.type, value).map((argument): readonly Argument[] => [
    { name: of.name, value: argument },
  ]);
  const absent: fc.Arbitrary<readonly Argument[]> = fc.constant([]);
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: absent, weight: oneIn - 1 },
    { arbitrary: given, weight: 1 },
  );
}

function orderByArbitrary(orderBy: GraphQLArgument): fc.Arbitrary<Value> {
  const key = getNamedType(orderBy.type);
  const members = isInputObjectType(key) ? getNamedType(key.getFields().field?.type) : undefined;
  if (!isEnumType(members)) throw new Error(`No order fields in ${orderBy.type}.`);
  const direction: fc.Arbitrary<Value | undefined> = fc.option(
    fc.constantFrom('ASC', 'DESC').map((name) => ({ kind: 'enum' as const, name })),
    { nil: undefined },
  );
  const field = fc.constantFrom(...members.getValues().map(({ name }) => name));
  return fc
    .record({
      keys: fc.uniqueArray(fc.record({ field, direction }), {
        selector: (one) => one.field,
        maxLength: MOST_KEYS,
      }),
      bare: fc.boolean(),
    })
    .map(({ keys, bare }) => ({
      kind: 'list',
      bare,
      items: keys.map((one) =>
        objectOf([
          { name: 'field', value: { kind: 'enum', name: one.field } },
          ...(one.direction ? [{ name: 'direction', value: one.direction }] : []),
        ]),
      ),
    }));
}

/**
 * Arguments of a connection. Pages beneath other pages stay small, because their sizes multiply: `level`
 * counts the connections above.
 */
export function pageArguments(
  field: GraphQLField<unknown, unknown>,
  samples: Samples,
  conditions: Conditions,
  level: number,
): fc.Arbitrary<readonly Argument[]> {
  const named = (name: string): GraphQLArgument => {
    const found = field.args.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`${field.name} takes no ${name}.`);
    return found;
  };
  const whereType = getNamedType(named('where').type);
  if (!isInputObjectType(whereType)) throw new Error(`${field.name} has no conditions.`);
  const nothing = fc.constant(scalar(null));
  const orNull = (value: fc.Arbitrary<Value>) =>
    fc.oneof({ withCrossShrink: true }, { arbitrary: value, weight: 25 }, nothing);
  const cursor = fc.nat(60).map((pick): Value => ({ kind: 'cursor', pick }));
  return fc
    .tuple(
      optional(named('where'), orNull(conditions.where(whereType, CONDITION_DEPTH)), 2),
      optional(named('orderBy'), orNull(orderByArbitrary(named('orderBy'))), 2),
      sizeArguments(named('first'), named('last'), level),
      optional(named('after'), orNull(cursor), 6),
      optional(named('before'), orNull(cursor), 8),
      asOfArguments(field, samples),
    )
    .map((parts) => parts.flat());
}

function sizeArguments(
  first: GraphQLArgument,
  last: GraphQLArgument,
  level: number,
): fc.Arbitrary<readonly Argument[]> {
  const most =
    level === 0
      ? fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constantFrom(1, 99, 100))
      : fc.integer({ min: 1, max: 4 });
  // A variable that is left out would mean the default of 20.
  const size = most.map(scalar);
  const one = (of: GraphQLArgument): fc.Arbitrary<readonly Argument[]> =>
    (level === 0 ? orVariable(of.type, size) : size).map((value: Value) => [{ name: of.name, value }]);
  const absent: fc.Arbitrary<readonly Argument[]> = fc.constant([]);
  const sizes = [
    { arbitrary: one(first), weight: 4 },
    { arbitrary: one(last), weight: 3 },
  ];
  if (level < 2) sizes.unshift({ arbitrary: absent, weight: level === 0 ? 3 : 1 });
  return fc.oneof({ withCrossShrink: true }, ...sizes);
}

/** At most so many groups. */
export const groupSize = (first: GraphQLArgument): fc.Arbitrary<readonly Argument[]> =>
  optional(first, fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom(1000)).map(scalar), 2);

/** Codes and identifiers of `nodes(ids:)`. */
export const identifiers = (one: fc.Arbitrary<string>): fc.Arbitrary<Value> =>
  listArbitrary(one.map(scalar), { maxLength: 6 });
