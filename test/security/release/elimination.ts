/** A sum that everybody knows: Σ coefficient × unknown = something known. */
export type Equation = ReadonlyMap<string, bigint>;

/**
 * The unknowns that have the same value in every solution, by Gaussian elimination over the integers: rows are
 * multiplied out, never divided but by a common divisor, so that the answer is that of fractions.
 */
export function recoverable(equations: readonly Equation[]): string[] {
  const rows = equations.filter(({ size }) => size > 0).map((row) => new Map(row));
  const done: { pivot: string; row: Map<string, bigint> }[] = [];
  for (let row = rows.pop(); row; row = rows.pop()) {
    const [pivot] = row.keys();
    if (pivot === undefined) continue;
    for (const other of rows) clear(other, row, pivot);
    for (const other of done) clear(other.row, row, pivot);
    done.push({ pivot, row });
  }
  return done.flatMap(({ pivot, row }) => (row.size === 1 ? pivot : []));
}

/** Takes as much of `row` from `other` as leaves nothing at `pivot`. */
function clear(other: Map<string, bigint>, row: ReadonlyMap<string, bigint>, pivot: string): void {
  const mine = row.get(pivot) ?? 0n;
  const theirs = other.get(pivot);
  if (theirs === undefined) return;
  for (const key of new Set([...other.keys(), ...row.keys()])) {
    const left = (other.get(key) ?? 0n) * mine - (row.get(key) ?? 0n) * theirs;
    if (left === 0n) other.delete(key);
    else other.set(key, left);
  }
  const divisor = [...other.values()].reduce(commonDivisor, 0n);
  if (divisor > 1n) for (const [key, value] of other) other.set(key, value / divisor);
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}
