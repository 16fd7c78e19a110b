import { givenText, type Input } from '../input.js';
import type { Noun } from '../model/nouns.js';
import { isLive, type Row } from '../rows/row.js';
import { aggregateOf } from './aggregate.js';
import { cursorOf, fingerprintOf, positionIn } from './cursor.js';
import { comparePositions, orderKeys, type Position, positionOf } from './order.js';
import { type Page, pageOf, pageSize } from './page.js';
import { type Reading, record, type Source } from './source.js';
import { whereTest } from './where.js';

interface Placed {
  readonly row: Row;
  readonly position: Position;
}

/** The connection over the rows that meet the arguments, out of candidates of any date. */
export function connectionOf(
  reading: Reading,
  noun: Noun,
  candidates: readonly Row[],
  args: Input,
  { inherited, path }: { readonly inherited: string; readonly path: string },
): Source {
  const { store } = reading;
  const date = givenText(args.asOf) ?? inherited;
  const meets = whereTest(store, noun, args, date, path);
  const keys = orderKeys(noun, args.orderBy, path);
  const fingerprint = fingerprintOf(noun.name, keys);
  const side = (name: 'after' | 'before') => {
    const cursor = givenText(args[name]);
    if (cursor === undefined) return undefined;
    const position = positionIn(cursor, fingerprint, `${path}.${name}`);
    return (placed: Placed) => comparePositions(placed.position, position, keys);
  };
  const cut = { ...pageSize(args, path), after: side('after'), before: side('before') };
  const rows = candidates.filter((row) => isLive(row, date) && meets(row));

  let known: Page<Placed> | undefined;
  /** Ordering all rows is most of the work, and many selections only count. */
  const page = (): Page<Placed> => {
    known ??= pageOf(
      rows
        .map((row): Placed => ({ row, position: positionOf(store, row, keys, date) }))
        .sort((left, right) => comparePositions(left.position, right.position, keys)),
      cut,
    );
    return known;
  };
  const cursor = (placed: Placed | undefined): string | null =>
    placed ? cursorOf(fingerprint, placed.position) : null;
  return record(`${noun.name}Connection`, {
    totalCount: () => rows.length,
    nodes: () => page().rows.map(({ row }) => reading.show(row, date)),
    edges: () =>
      page().rows.map((placed) =>
        record(`${noun.name}Edge`, {
          cursor: () => cursor(placed),
          node: () => reading.show(placed.row, date),
        }),
      ),
    pageInfo: () =>
      record('PageInfo', {
        hasNextPage: () => page().hasNextPage,
        hasPreviousPage: () => page().hasPreviousPage,
        startCursor: () => cursor(page().rows.at(0)),
        endCursor: () => cursor(page().rows.at(-1)),
      }),
    aggregate: () => aggregateOf(reading, noun, rows, date),
  });
}
