import { givenNumber, type Input } from '../input.js';
import { invalidArgument } from '../refusal.js';

/** Which rows of an ordered list a page holds; the sides say where a row stands by a cursor. */
export interface Cut<T> {
  readonly size: number;
  readonly backward: boolean;
  /** Below zero: before the cursor; zero: at it; above: after it. */
  readonly after: ((row: T) => number) | undefined;
  readonly before: ((row: T) => number) | undefined;
}

export interface Page<T> {
  readonly rows: readonly T[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

const DEFAULT_SIZE = 20;
const LARGEST_SIZE = 100;

/** Size and direction of a page. @throws FakeRefusal INVALID_ARGUMENT */
export function pageSize(args: Input, path: string): Pick<Cut<unknown>, 'size' | 'backward'> {
  const [first, last] = [givenNumber(args.first), givenNumber(args.last)];
  if (first !== undefined && last !== undefined)
    throw invalidArgument(`${path}.last`, 'cannot be given together with first');
  const size = last ?? first ?? DEFAULT_SIZE;
  if (size < 1 || size > LARGEST_SIZE)
    throw invalidArgument(
      `${path}.${last === undefined ? 'first' : 'last'}`,
      `takes 1–${LARGEST_SIZE}, not ${size}`,
    );
  return { size, backward: last !== undefined };
}

/** The page of an ordered list, as the Relay specification has it. */
export function pageOf<T>(ordered: readonly T[], { size, backward, after, before }: Cut<T>): Page<T> {
  const cut = ordered.filter((row) => (!after || after(row) > 0) && (!before || before(row) < 0));
  const isAhead = after !== undefined && ordered.some((row) => after(row) <= 0);
  const isBehind = before !== undefined && ordered.some((row) => before(row) >= 0);
  const more = cut.length > size;
  return backward
    ? { rows: cut.slice(-size), hasNextPage: isBehind, hasPreviousPage: more || isAhead }
    : { rows: cut.slice(0, size), hasNextPage: more || isBehind, hasPreviousPage: isAhead };
}
