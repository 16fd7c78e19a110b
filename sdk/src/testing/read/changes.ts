import { givenNumber, givenText, type Input, listOf } from '../input.js';
import { FakeRefusal, invalidArgument } from '../refusal.js';
import type { Row } from '../rows/row.js';
import type { Change, Store } from '../rows/store.js';
import { changeCursor, changeNumber } from './cursor.js';
import { record, type Source } from './source.js';

const DEFAULT_SIZE = 20;
const MOST_CHANGES = 100;

/** A change with its number: how many there were up to it. */
export interface Numbered {
  readonly change: Change;
  readonly number: number;
}

function sizeOf(args: Input, path: string): number {
  const size = givenNumber(args.first) ?? DEFAULT_SIZE;
  if (size >= 1 && size <= MOST_CHANGES) return size;
  throw invalidArgument(`${path}.first`, `takes 1–${MOST_CHANGES}, not ${size}`);
}

/** Number of the change after which those that are asked for are. @throws FakeRefusal INVALID_CURSOR */
export function placeOf({ after }: Input, path: string): number | undefined {
  const cursor = givenText(after);
  return cursor === undefined ? undefined : changeNumber(cursor, `${path}.after`);
}

const numbered = ({ changes }: Store): Numbered[] =>
  changes.map((change, index) => ({ change, number: index + 1 }));

/** Changes after so many. */
export const changesAfter = (store: Store, place: number): Numbered[] =>
  numbered(store).filter(({ number }) => number > place);

/** Changes of a row, the latest first. */
export function historyOf(store: Store, row: Row, args: Input, path: string): Source {
  const size = sizeOf(args, path);
  const place = placeOf(args, path);
  const found = numbered(store)
    .filter(({ change, number }) => change.nodeId === row.id && (place === undefined || number < place))
    .toReversed();
  const last = found.slice(0, size).at(-1);
  return changesSource(found, size, {
    hasPreviousPage: place !== undefined,
    endCursor: last ? changeCursor(last.number) : null,
  });
}

/** What of the feed is asked for. @throws FakeRefusal */
export function toldOf(args: Input, path: string): (one: Numbered) => boolean {
  const types = args.types == null ? undefined : listOf(args.types);
  const within = givenText(args.within);
  if (within !== undefined && !/^(\d{6}|\d{9}|\d{12})$/.test(within))
    throw new FakeRefusal('INVALID_ARGUMENT', `${path}(within:) takes a code of 6, 9 or 12 digits.`, {
      argument: `${path}.within`,
    });
  return ({ change: { kind, type, division } }) =>
    kind === 'RESYNC' ||
    ((!types || types.includes(type)) &&
      (within === undefined || (typeof division === 'string' && division.startsWith(within))));
}

/** Changes in the order in which they were made. */
export function feedOf(store: Store, args: Input, path: string): Source {
  const size = sizeOf(args, path);
  const place = placeOf(args, path);
  const isTold = toldOf(args, path);
  const found = changesAfter(store, place ?? 0).filter(isTold);
  const last = found.length > size ? found[size - 1]?.number : undefined;
  return changesSource(found, size, {
    hasPreviousPage: place !== undefined,
    endCursor: changeCursor(last ?? store.changes.length),
  });
}

/** An edge of the feed, as `changes` and its subscription tell it. */
export const changeEdge = ({ change, number }: Numbered): Source =>
  record('ChangeEdge', { cursor: () => changeCursor(number), node: () => changeSource(change) });

const changeSource = (change: Change): Source => ({
  typename: 'Change',
  field: (name) => change[name] ?? null,
});

function changesSource(
  found: readonly Numbered[],
  size: number,
  { hasPreviousPage, endCursor }: { readonly hasPreviousPage: boolean; readonly endCursor: string | null },
): Source {
  const rows = found.slice(0, size);
  const [first] = rows;
  return record('ChangeConnection', {
    edges: () => rows.map(changeEdge),
    nodes: () => rows.map(({ change }) => changeSource(change)),
    pageInfo: () =>
      record('PageInfo', {
        hasNextPage: () => found.length > size,
        hasPreviousPage: () => hasPreviousPage,
        startCursor: () => (first ? changeCursor(first.number) : null),
        endCursor: () => endCursor,
      }),
  });
}
