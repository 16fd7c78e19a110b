import fc from 'fast-check';
import type { Sides } from '../comparison.ts';
import type { Operation } from '../generator/document.ts';
import type { Principal } from './principal.ts';

/** Who asks, and whether they say what for. */
export interface Asker {
  readonly principal: Principal;
  readonly hasPurpose: boolean;
}

/** An operation with who asks it. */
export interface Asked {
  readonly asker: Asker;
  readonly operation: Operation;
}

/** Operations by random askers. The first principal asks more often than others, and is what a difference is tried with. */
export function askedBy(
  principals: readonly Principal[],
  operations: fc.Arbitrary<Operation>,
): fc.Arbitrary<Asked> {
  const [first] = principals;
  if (!first) throw new Error('Nobody asks.');
  const principal = fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.constant(first), weight: 1 },
    { arbitrary: fc.constantFrom(...principals), weight: 3 },
  );
  return fc.record({ asker: fc.record({ principal, hasPurpose: fc.boolean() }), operation: operations });
}

/** Gives each asker the same sides every time. */
export function rememberSides(sidesOf: (asker: Asker) => Promise<Sides>): (asker: Asker) => Promise<Sides> {
  const known = new Map<string, Promise<Sides>>();
  return (asker) => {
    const name = describeAsker(asker);
    const sides = known.get(name) ?? sidesOf(asker);
    known.set(name, sides);
    return sides;
  };
}

export function describeAsker({ principal: { name, grants }, hasPurpose }: Asker): string {
  const held = grants.map((grant) => Object.values(grant).join(' ')).join(', ');
  return `${name} (${held || 'no grants'}) with${hasPurpose ? '' : 'out'} a purpose`;
}
