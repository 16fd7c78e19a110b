/** Page arguments with the cursors already found: each says on which side of it a row stands. */
export interface Cut<T> {
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  /** Below zero: before the cursor; zero: at it; above: after it. */
  readonly after?: ((row: T) => number) | undefined;
  readonly before?: ((row: T) => number) | undefined;
}

export interface Page<T> {
  readonly rows: readonly T[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

const DEFAULT_FIRST = 20;

/** The page of an ordered list, as the Relay specification has it. */
export function pageOf<T>(ordered: readonly T[], { first, last, after, before }: Cut<T>): Page<T> {
  const cut = ordered.filter((row) => (!after || after(row) > 0) && (!before || before(row) < 0));
  const leftOut = {
    ahead: after !== undefined && ordered.some((row) => after(row) <= 0),
    behind: before !== undefined && ordered.some((row) => before(row) >= 0),
  };
  if (last !== undefined) {
    return {
      rows: cut.slice(-last),
      hasNextPage: leftOut.behind,
      hasPreviousPage: cut.length > last || leftOut.ahead,
    };
  }
  const size = first ?? DEFAULT_FIRST;
  return {
    rows: cut.slice(0, size),
    hasNextPage: cut.length > size || leftOut.behind,
    hasPreviousPage: leftOut.ahead,
  };
}
