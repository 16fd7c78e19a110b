import { type Cell, isChanging, isLive, type Row } from './row.js';
import type { Store } from './store.js';

type Derive = (store: Store, row: Row, date: string) => Cell;

/** Columns that follow from others, where the test gives them no value. */
const DERIVED: Readonly<Record<string, Derive>> = {
  'Household.name': (store, row, date) => {
    const head = store
      .linking(store.nouns.named('HouseholdMember'), 'household', row)
      .find((member) => isLive(member, date) && cellOn(store, member, 'relation', date) === 'HEAD');
    return head ? cellOn(store, head, 'name', date) : null;
  },
  'HouseholdIncome.net': (store, row, date) => {
    const part = (column: string) => cellOn(store, row, column, date);
    return sum(
      [part('wages'), part('production'), part('property'), part('transfers')],
      [part('productionCosts')],
    );
  },
  'HouseholdIncome.netPerPerson': (store, row, date) => {
    const net = cellOn(store, row, 'net', date);
    const persons = cellOn(store, row, 'persons', date);
    return typeof net === 'number' && typeof persons === 'number' ? Math.trunc(net / persons) : null;
  },
};

function sum(plus: readonly Cell[], minus: readonly Cell[]): number | null {
  const parts = [...plus, ...minus.map((part) => (typeof part === 'number' ? -part : part))];
  return parts.reduce<number | null>(
    (total, part) => (total === null || typeof part !== 'number' ? null : total + part),
    0,
  );
}

/** The value of a column on a date. */
export function cellOn(store: Store, row: Row, column: string, date: string): Cell {
  const cell = row.cells.get(column);
  if (cell === undefined) return DERIVED[`${row.noun.name}.${column}`]?.(store, row, date) ?? null;
  if (!isChanging(cell)) return cell;
  return cell.since.findLast(([day]) => day <= date)?.[1] ?? null;
}

/** Columns that are derived unless a test gives them. */
export const derivedColumns: readonly string[] = Object.keys(DERIVED);
