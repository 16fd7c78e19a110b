/** Counts of persons or households below this, other than 0, are never shown. */
export const SMALLEST_SHOWN = 5;

/** A count of persons or households within a division. */
export interface Cell {
  readonly code: string;
  readonly name: string;
  readonly value: number;
  /**
   * What a sum leaves over beside its listed parts (the households without a tie beside those that have one) is
   * in no list, and nevertheless a count that subtraction could give.
   */
  readonly listed: boolean;
}

/** A total that everybody knows to be the sum of its parts. */
export interface Sum {
  readonly total: Cell;
  readonly parts: readonly Cell[];
}

/** Everything that a release could show of persons and households, and how its numbers hang together. */
export interface Tables {
  /** Listed cells only. */
  readonly cells: readonly Cell[];
  readonly sums: readonly Sum[];
}

export const isSmall = ({ value }: Cell): boolean => value > 0 && value < SMALLEST_SHOWN;

/** By size, then by code, then by name. */
export function bySize(a: Cell, b: Cell): number {
  return a.value - b.value || compare(a.code, b.code) || compare(a.name, b.name);
}

// Codes and names are ASCII; the order must not follow the locale of the machine that publishes.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const cellsOf = ({ total, parts }: Sum): readonly Cell[] => [total, ...parts];
