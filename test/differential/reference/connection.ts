import { aggregateOf } from './aggregate.ts';
import type { Noun } from './facts.ts';
import { givenNumber, givenText, type Input, inputOf } from './input.ts';
import { isLive } from './live.ts';
import { comparePositions, type OrderKey, orderKeys, type Position, positionOf } from './order.ts';
import { type Cut, type Page, pageOf } from './page.ts';
import { type Context, record, type Source } from './source.ts';
import { whereTest } from './where.ts';
import type { Row } from './world.ts';

interface Placed {
  readonly row: Row;
  readonly position: Position;
}

function side(
  context: Context,
  cursor: string | undefined,
  keys: readonly OrderKey[],
): ((placed: Placed) => number) | undefined {
  if (cursor === undefined) return undefined;
  const position = context.cursors.get(cursor);
  if (!position) throw new Error(`The reference gave out no cursor ${cursor}.`);
  return (placed) => comparePositions(placed.position, position, keys);
}

/** The connection over the rows that meet the arguments, out of candidates of any date. */
export function connectionOf(
  context: Context,
  noun: Noun,
  candidates: readonly Row[],
  args: Input,
  inherited: string,
): Source {
  const { world } = context;
  const date = givenText(args.asOf) ?? inherited;
  const where = args.where == null ? {} : inputOf(args.where);
  const meets = whereTest(world, noun, where, date);
  const rows = candidates.filter((row) => isLive(row, date) && meets(row));
  const page = pageLater(context, noun, rows, args, date);
  const cursor = (placed: Placed | undefined): string | null => {
    if (!placed) return null;
    const text = JSON.stringify(placed.position);
    context.cursors.set(text, placed.position);
    return text;
  };
  return record(`${noun.name}Connection`, {
    totalCount: () => (context.sight.couldSee(noun) ? rows.length : null),
    nodes: () => page().rows.map(({ row }) => context.show(row, date)),
    edges: () =>
      page().rows.map((placed) =>
        record(`${noun.name}Edge`, {
          cursor: () => cursor(placed),
          node: () => context.show(placed.row, date),
        }),
      ),
    pageInfo: () =>
      record('PageInfo', {
        hasNextPage: () => page().hasNextPage,
        hasPreviousPage: () => page().hasPreviousPage,
        startCursor: () => cursor(page().rows.at(0)),
        endCursor: () => cursor(page().rows.at(-1)),
      }),
    aggregate: () => aggregateOf(context, noun, rows, date),
  });
}

/** Ordering all rows is most of the work, and many selections only count. */
function pageLater(context: Context, noun: Noun, rows: readonly Row[], args: Input, date: string) {
  let page: Page<Placed> | undefined;
  return (): Page<Placed> => {
    if (page) return page;
    const keys = orderKeys(args.orderBy, noun.key);
    const ordered = rows
      .map((row): Placed => ({ row, position: positionOf(context.world, row, keys, date) }))
      .sort((left, right) => comparePositions(left.position, right.position, keys));
    const cut: Cut<Placed> = {
      first: givenNumber(args.first),
      last: givenNumber(args.last),
      after: side(context, givenText(args.after), keys),
      before: side(context, givenText(args.before), keys),
    };
    page = pageOf(ordered, cut);
    return page;
  };
}
