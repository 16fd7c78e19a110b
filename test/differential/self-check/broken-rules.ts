import { compareValues } from '../reference/compare.ts';
import { OPERATORS } from '../reference/condition.ts';
import { isLive } from '../reference/live.ts';
import { MEASURES } from '../reference/measures.ts';
import { comparePositions, type OrderKey, type Position } from '../reference/order.ts';
import { type Cut, type Page, pageOf } from '../reference/page.ts';
import { cellOf, linked } from '../reference/value.ts';
import { type Cell, type Row, World } from '../reference/world.ts';

/** A rule of the graph, and what a module of the reference would export if it got the rule wrong. */
export interface BrokenRule {
  readonly module: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

const dayBefore = (date: string): string =>
  new Date(Date.parse(date) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

class WorldWithoutPlaces extends World {
  override within(type: string, code: string): readonly Row[] {
    return super.within(type, code.slice(0, 6));
  }
}

function changedPage<T>(change: (page: Page<T>, rows: readonly T[], cut: Cut<T>) => Page<T>) {
  return (rows: readonly T[], cut: Cut<T>) => change(pageOf(rows, cut), rows, cut);
}

/** One for each kind of mistake that a compiler of queries makes. */
export const BROKEN_RULES: Readonly<Record<string, BrokenRule>> = {
  'a row ends on the day before validTo': {
    module: '../reference/live.ts',
    exports: { isLive: (row: Row, date: string) => isLive(row, date) || isLive(row, dayBefore(date)) },
  },
  'a period ends on the day before validTo': {
    module: '../reference/live.ts',
    exports: {
      holdsOn: (from: string, to: string | null, date: string) => from <= date && (to === null || to >= date),
    },
  },
  'a link leads to live rows only': {
    module: '../reference/value.ts',
    exports: {
      linked: (world: World, row: Row, link: string) =>
        linked(world, row, link, String(row.cells.get('validFrom'))),
    },
  },
  'successions lead to any date': {
    module: '../reference/value.ts',
    exports: {
      linked(world: World, row: Row, link: string, date: string) {
        const target = linked(world, row, link, date);
        return target && isLive(target, date) ? target : undefined;
      },
    },
  },
  'net income a person is cut toward zero': {
    module: '../reference/value.ts',
    exports: {
      cellOf(world: World, row: Row, column: string, date: string) {
        if (column !== 'netPerPerson') return cellOf(world, row, column, date);
        return Math.floor(
          Number(cellOf(world, row, 'net', date)) / Number(cellOf(world, row, 'persons', date)),
        );
      },
    },
  },
  'ne holds for a missing value': {
    module: '../reference/condition.ts',
    exports: {
      OPERATORS: {
        ...OPERATORS,
        ne: (value: Cell, operand: unknown) => value !== null && OPERATORS.ne?.(value, operand),
      },
    },
  },
  'lte takes the bound in': {
    module: '../reference/condition.ts',
    exports: { OPERATORS: { ...OPERATORS, lte: OPERATORS.lt } },
  },
  'contains takes either case': {
    module: '../reference/text.ts',
    exports: { containsText: (text: string, part: string) => text.includes(part) },
  },
  'contains takes no wildcards': {
    module: '../reference/text.ts',
    exports: {
      containsText: (text: string, part: string) =>
        new RegExp(
          part
            .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
            .replaceAll('%', '.*')
            .replaceAll('_', '.'),
          'isu',
        ).test(text),
    },
  },
  'text is ordered by code point': {
    module: '../reference/text.ts',
    exports: { compareText: (left: string, right: string) => Number(left > right) - Number(left < right) },
  },
  'missing values come last': {
    module: '../reference/compare.ts',
    exports: {
      compareCells(left: Cell, right: Cell) {
        if (left === null || right === null) return Number(right === null) - Number(left === null);
        return compareValues(left, right);
      },
    },
  },
  'the id breaks ties in the direction of the last key': {
    module: '../reference/order.ts',
    exports: {
      comparePositions: (left: Position, right: Position, keys: readonly OrderKey[]) =>
        comparePositions({ ...left, id: 0 }, { ...right, id: 0 }, keys) ||
        -comparePositions(left, right, keys),
    },
  },
  'a page from the back keeps its order': {
    module: '../reference/page.ts',
    exports: {
      pageOf: changedPage((page, _, { last }) => (last ? { ...page, rows: page.rows.toReversed() } : page)),
    },
  },
  'the row of the cursor is left out': {
    module: '../reference/page.ts',
    exports: {
      pageOf: changedPage((_, rows, cut) =>
        pageOf(rows, { ...cut, ...(cut.after ? { after: (row) => (cut.after?.(row) ?? 0) + 0.5 } : {}) }),
      ),
    },
  },
  'pages say what follows them': {
    module: '../reference/page.ts',
    exports: {
      pageOf: changedPage((page, _, { before }) => (before ? { ...page, hasNextPage: true } : page)),
    },
  },
  'members are counted in their declared order': {
    module: '../reference/measures.ts',
    exports: {
      MEASURES: Object.fromEntries(
        Object.entries(MEASURES).map(([name, { by, ...rest }]) => [
          name,
          { ...rest, ...(by ? { by: { ...by, members: by.members.toSorted() } } : {}) },
        ]),
      ),
    },
  },
  'counts stay within the division': {
    module: '../reference/world.ts',
    exports: { World: WorldWithoutPlaces },
  },
};
