import { compareCells } from './compare.ts';
import type { Noun } from './facts.ts';
import { type Context, record, type Source } from './source.ts';
import { cellOf, linked } from './value.ts';
import type { Cell, Row } from './world.ts';

export interface Group {
  readonly key: Source;
  readonly members: readonly Row[];
}

const YEAR = /^(.+)Year$/;
const MONTH = /^(.+)Month$/;

/**
 * What a row is grouped by under a key field: a link counts by its target, a date by its year or month. Links to hidden
 * rows are as those that lead nowhere.
 */
function keyCell({ world }: Context, row: Row, field: string, date: string): Cell {
  const target = row.noun.links?.[field];
  if (target) return world.byId(target, row.cells.get(field))?.id ?? null;
  const isDate = (column: string | undefined): column is string =>
    column !== undefined && row.noun.columns[column] === 'date';
  const [, ofYear] = YEAR.exec(field) ?? [];
  if (isDate(ofYear)) {
    const value = cellOf(world, row, ofYear, date);
    return typeof value === 'string' ? Number(value.slice(0, 4)) : null;
  }
  const [, ofMonth] = MONTH.exec(field) ?? [];
  if (isDate(ofMonth)) {
    const value = cellOf(world, row, ofMonth, date);
    return typeof value === 'string' ? `${value.slice(0, 7)}-01` : null;
  }
  return cellOf(world, row, field, date);
}

/** Rows that share the values of all key fields, ordered by those values. */
export function groupsOf(
  context: Context,
  noun: Noun,
  rows: readonly Row[],
  fields: readonly string[],
  date: string,
): readonly Group[] {
  const groups = new Map<string, { cells: readonly Cell[]; members: Row[]; sample: Row }>();
  for (const row of rows) {
    const cells = fields.map((field) => keyCell(context, row, field, date));
    const name = JSON.stringify(cells);
    const group = groups.get(name);
    if (group) group.members.push(row);
    else groups.set(name, { cells, members: [row], sample: row });
  }
  return [...groups.values()]
    .sort((left, right) => {
      for (const [index, cell] of left.cells.entries()) {
        const order = compareCells(cell, right.cells[index] ?? null);
        if (order !== 0) return order;
      }
      return 0;
    })
    .map(({ cells, members, sample }) => ({
      members,
      key: record(
        `${noun.name}GroupKey`,
        Object.fromEntries(
          fields.map((field, index) => [
            field,
            () => {
              if (!noun.links || !(field in noun.links)) return cells[index];
              const target = linked(context.world, sample, field, date);
              return target ? context.show(target, date) : null;
            },
          ]),
        ),
      ),
    }));
}
