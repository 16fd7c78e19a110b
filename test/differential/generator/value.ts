import fc from 'fast-check';
import { type GraphQLInputType, isNonNullType } from 'graphql';
import type { Argument, InputObject, List, Scalar, Value } from './document.ts';

export const scalar = (value: Scalar['value']): Scalar => ({ kind: 'scalar', value });

export const listArbitrary = (
  item: fc.Arbitrary<Value>,
  limits: { minLength?: number; maxLength: number },
): fc.Arbitrary<List> =>
  fc.record({ kind: fc.constant('list'), items: fc.array(item, limits), bare: fc.boolean() });

/** Each name once: an input object may not give a field twice. */
export function objectOf(fields: readonly Argument[]): InputObject {
  const byName = new Map(fields.map((field) => [field.name, field]));
  return { kind: 'object', fields: [...byName.values()] };
}

/** Now and then a variable in place of the literal. */
export function orVariable(type: GraphQLInputType, value: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  const literal = { arbitrary: fc.constant('literal' as const), weight: 12 };
  const ways = isNonNullType(type)
    ? (['given', 'default'] as const)
    : (['given', 'default', 'absent'] as const);
  const how = fc.oneof({ withCrossShrink: true }, literal, {
    arbitrary: fc.constantFrom(...ways),
    weight: 3,
  });
  return fc
    .tuple(value, how)
    .map(([of, way]) =>
      way === 'literal' ? of : { kind: 'variable', type: String(type), value: of, how: way },
    );
}

/** A choice of real values, or of the others when there are none or for a change. */
export function mostly<T>(real: readonly T[], other: fc.Arbitrary<T>): fc.Arbitrary<T> {
  if (real.length === 0) return other;
  return fc.oneof({ arbitrary: fc.constantFrom(...real), weight: 4 }, { arbitrary: other, weight: 1 });
}
