import { type Cell, cellsOf, type Sum } from './cell.js';

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * What everybody can say about the unknown cells of `sums` by going from bound to bound: a count is not negative, a
 * withheld one is not 0 since no 0 is withheld, and a part is what its total leaves to it. Two withheld parts of
 * a total that leaves them 2 are 1 each, though no subtraction says so.
 */
export function boundsOf(
  sums: readonly Sum[],
  isUnknown: (cell: Cell) => boolean,
): ReadonlyMap<Cell, Bounds> {
  const bounds = new Map<Cell, Bounds>();
  const users = new Map<Cell, Sum[]>();
  for (const sum of sums) {
    for (const cell of cellsOf(sum).filter(isUnknown)) {
      bounds.set(cell, { low: cell.listed ? 1 : 0, high: Number.POSITIVE_INFINITY });
      users.set(cell, [...(users.get(cell) ?? []), sum]);
    }
  }
  const known = (cell: Cell): Bounds => bounds.get(cell) ?? { low: cell.value, high: cell.value };
  const waiting = new Set(sums);
  for (const sum of waiting) {
    waiting.delete(sum);
    for (const [cell, { low, high }] of narrowed(sum, known)) {
      const before = bounds.get(cell);
      if (!before || (low <= before.low && high >= before.high)) continue;
      bounds.set(cell, { low: Math.max(low, before.low), high: Math.min(high, before.high) });
      for (const user of users.get(cell) ?? []) waiting.add(user);
    }
  }
  return bounds;
}

/** What one sum says about each of its cells, given what is known of the others. */
function narrowed({ total, parts }: Sum, known: (cell: Cell) => Bounds): [Cell, Bounds][] {
  const given = parts.map((part) => [part, known(part)] as const);
  const lows = given.reduce((sum, [, { low }]) => sum + low, 0);
  const highs = given.reduce((sum, [, { high }]) => sum + high, 0);
  const whole = known(total);
  return [
    [total, { low: lows, high: highs }],
    ...given.map(([part, own]): [Cell, Bounds] => {
      // Infinity minus itself is no number: the one unbounded part is then bounded by the others, added up anew.
      const others =
        own.high < Number.POSITIVE_INFINITY
          ? highs - own.high
          : given.reduce((sum, [other, { high }]) => (other === part ? sum : sum + high), 0);
      return [part, { low: whole.low - others, high: whole.high - (lows - own.low) }];
    }),
  ];
}
