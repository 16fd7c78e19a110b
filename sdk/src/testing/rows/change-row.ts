import { isInput } from '../input.js';
import { constantCase } from '../model/naming.js';
import { checkedCell } from './checked.js';
import { leadsTo, type Objects } from './fill.js';
import { divisionCodeOf } from './places.js';
import { type Cell, type Changing, isChanging, type Row } from './row.js';
import type { Store } from './store.js';

/** What did a change; null for what a test did by itself. */
export interface Origin {
  readonly mutation: string | null;
  readonly requestId: string | null;
}

type Values = Readonly<Record<string, unknown>>;

/** Whoever calls, the fake knows one name. */
const PRINCIPAL = 'fake';

/**
 * A row with other values, and a version more; the row itself when none is another.
 * @throws Error naming the field that cannot be given so
 */
export function withValues(store: Store, objects: Objects, row: Row, values: Values): Row {
  const { noun } = row;
  const cells = new Map(row.cells);
  const links = new Map(row.links);
  for (const [name, value] of Object.entries(values)) {
    const type = noun.columns.get(name);
    const target = noun.links.get(name);
    if (value === undefined) continue;
    if (type) cells.set(name, checkedCell(type, value));
    else if (!target) throw new TypeError(`${row.id}: ${noun.name} has no field ${name} that can change.`);
    else if (value === null) links.delete(name);
    else {
      const found = leadsTo(store, objects, store.nouns.named(target), value);
      if (!found) throw new TypeError(`${row.id}: ${name} leads to no row of ${target}.`);
      links.set(name, found.id);
    }
  }
  const changed: Row = { ...row, cells, links, version: row.version + 1 };
  return isSame(row, changed) ? row : changed;
}

const isSame = (left: Row, right: Row): boolean =>
  JSON.stringify([[...left.cells], [...left.links]]) === JSON.stringify([[...right.cells], [...right.links]]);

/** Puts a row in the place of another, or a new one beside them, and tells it as a change. */
export function putChanged(
  store: Store,
  origin: Origin,
  before: Row | undefined,
  row: Row,
  notes: Values = {},
): void {
  store.put([row]);
  const number = store.changes.length + 1;
  const after = toldValues(store, row);
  const had = before ? toldValues(store, before) : {};
  const changed = Object.keys({ ...had, ...after }).filter(
    (name) => !before || JSON.stringify(had[name] ?? null) !== JSON.stringify(after[name] ?? null),
  );
  const pick = (from: Values) => Object.fromEntries(changed.map((name) => [name, from[name] ?? null]));
  store.tell({
    kind: before ? 'CHANGED' : 'CREATED',
    type: nodeTypeOf(row),
    nodeId: row.id,
    version: row.version,
    // Told by no clock, so that a test finds the same each time.
    at: new Date(Date.parse(store.today) + number * 1_000).toISOString(),
    principal: PRINCIPAL,
    ...origin,
    division: divisionCodeOf(store, row),
    before: before ? pick(had) : null,
    after: { ...pick(after), ...notes },
  });
}

/** Member of `NodeType` that names the type of a row. */
export const nodeTypeOf = ({ noun }: Row): string => constantCase(noun.name);

/** Values of a row by the names of its fields: links as ids, and of what changes by days that of today. */
function toldValues(store: Store, { cells, links }: Row): Values {
  const value = (cell: Cell | Changing): unknown =>
    isChanging(cell) ? (cell.since.findLast(([day]) => day <= store.today)?.[1] ?? null) : cell;
  return Object.fromEntries([...[...cells].map(([name, cell]) => [name, value(cell)] as const), ...links]);
}

/** A value of a column from a day on, beside those that hold until then. */
export function valueSince(row: Row, column: string, day: string, value: unknown): unknown {
  const cell = row.cells.get(column);
  const since = isChanging(cell)
    ? Object.fromEntries(cell.since)
    : cell === undefined
      ? {}
      : { '0001-01-01': cell };
  return isInput(value) ? value : { since: { ...since, [day]: value } };
}
