import type { Noun } from './facts.ts';
import { holdsOn, isLive } from './live.ts';
import type { Cell, Row, World } from './world.ts';

export const identifierOf = (row: Row): string => `${row.noun.name}:${row.id}`;

export const hasColumn = (noun: Noun, name: string): boolean =>
  [noun.columns, noun.periods, noun.computed, noun.lent].some(
    (columns) => columns !== undefined && name in columns,
  );

/** The value of a column on a date, wherever it stands. */
export function cellOf(world: World, row: Row, column: string, date: string): Cell {
  const { noun } = row;
  const compute = noun.computed?.[column];
  if (compute) return compute((name) => Number(row.cells.get(name)));
  if (noun.periods && column in noun.periods) {
    const periods = world.periods(noun, column, row.id);
    return periods.find(({ validFrom, validTo }) => holdsOn(validFrom, validTo, date))?.value ?? null;
  }
  const lent = noun.lent?.[column];
  if (lent) {
    const lender = world
      .pointing(lent.type, lent.link, row.id)
      .find(
        (candidate) =>
          isLive(candidate, date) &&
          Object.entries(lent.when).every(([name, value]) => candidate.cells.get(name) === value),
      );
    return lender?.cells.get(lent.column) ?? null;
  }
  const stored = row.cells.get(column);
  if (stored === undefined) throw new Error(`${noun.name} has no column ${column}.`);
  return stored;
}

/** The row that a link leads to on a date. */
export function linked(world: World, row: Row, link: string, date: string): Row | undefined {
  const target = row.noun.links?.[link];
  if (!target) throw new Error(`${row.noun.name} has no link ${link}.`);
  const found = world.byId(target, row.cells.get(link));
  const anyDate = row.noun.anyDate?.includes(link) ?? false;
  return found && (anyDate || isLive(found, date)) ? found : undefined;
}
