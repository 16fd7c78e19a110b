import { type Equation, recoverable } from './elimination.ts';
import type { Counts } from './made-up.ts';

/** Counts as the public sees them: null where they are withheld. */
export type Shown = ReadonlyMap<string, ReadonlyMap<string, number | null>>;

/** What the public knows of how counts hang together: parts that make a total up, and parts of one. */
export interface Knowledge {
  readonly partitions: readonly { readonly total: string; readonly parts: readonly string[] }[];
  readonly portions: readonly { readonly total: string; readonly part: string }[];
}

const key = (code: string, name: string): string => `${code} ${name}`;
const restOf = (code: string, part: string): string => `${code} not ${part}`;

/** All sums that the public can write down, with the withheld counts as unknowns. */
function equations(shown: Shown, { partitions, portions }: Knowledge): Equation[] {
  const written: Equation[] = [];
  const write = (total: string, parts: readonly string[]) => {
    const row = new Map<string, bigint>();
    const term = (place: string, sign: bigint) => {
      const [code = '', name = ''] = place.split(/ (.*)/);
      const value = shown.get(code)?.get(name);
      if (typeof value !== 'number') row.set(place, sign);
    };
    term(total, 1n);
    for (const part of parts) term(part, -1n);
    written.push(row);
  };
  for (const [code, counts] of shown) {
    const below = [...shown.keys()].filter(
      (other) => other.length === code.length + 3 && other.startsWith(code),
    );
    for (const name of below.length > 0 ? counts.keys() : []) {
      const parts = below.map((inner) => key(inner, name));
      write(key(code, name), parts);
    }
    for (const { total, parts } of partitions)
      write(
        key(code, total),
        parts.map((part) => key(code, part)),
      );
    for (const { total, part } of portions) write(key(code, total), [key(code, part), restOf(code, part)]);
  }
  return written;
}

/** Small counts of persons or households that the public works out from what it is shown. */
export function recovered(shown: Shown, truth: Counts, knowledge: Knowledge): string[] {
  const smallRests = new Set(
    [...truth].flatMap(([code, counts]) =>
      knowledge.portions
        .filter(({ total, part }) => isSmall((counts.get(total) ?? 0) - (counts.get(part) ?? 0)))
        .map(({ part }) => restOf(code, part)),
    ),
  );
  return recoverable(equations(shown, knowledge)).filter(
    (place) => !place.includes(' not ') || smallRests.has(place),
  );
}

export const isSmall = (value: number): boolean => value >= 1 && value <= 4;
