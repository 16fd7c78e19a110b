import { getNamedType } from 'graphql';
import type { Noun } from '../model/nouns.js';
import { FakeRefusal } from '../refusal.js';
import { cellOn } from '../rows/cell.js';
import type { Cell, Row } from '../rows/row.js';
import type { Store } from '../rows/store.js';
import { compareCells } from './compare.js';
import { linkedOn } from './linked.js';
import type { Reading, Source } from './source.js';

export interface Group {
  readonly key: Source;
  readonly members: readonly Row[];
}

interface Grouping {
  readonly noun: Noun;
  readonly rows: readonly Row[];
  /** Columns, links, and years and months of dates, such as `validFromYear`. */
  readonly by: readonly string[];
  readonly date: string;
  /** Path of the argument that names them. */
  readonly argument: string;
}

/** What a row is grouped by under a key: a link counts by the number of its target. */
function keyCell(store: Store, row: Row, key: string, date: string): Cell {
  if (row.noun.links.has(key)) return store.linked(row, key)?.number ?? null;
  if (row.noun.columns.has(key)) return cellOn(store, row, key, date);
  const [, column = '', part] = /^(.+)(Year|Month)$/.exec(key) ?? [];
  const type = row.noun.columns.get(column);
  if (!type || getNamedType(type).name !== 'Date') throw new Error(`${row.noun.name} has no group ${key}.`);
  const value = cellOn(store, row, column, date);
  if (typeof value !== 'string') return null;
  return part === 'Year' ? Number(value.slice(0, 4)) : `${value.slice(0, 7)}-01`;
}

/** Rows that share the values of all keys, ordered by those values. */
export function groupsOf(reading: Reading, grouping: Grouping): readonly Group[] {
  const { store } = reading;
  const { noun, rows, by, date, argument } = grouping;
  const groups = new Map<string, { cells: readonly Cell[]; members: Row[]; sample: Row }>();
  for (const row of rows) {
    const cells = by.map((key) => keyCell(store, row, key, date));
    const name = JSON.stringify(cells);
    const group = groups.get(name);
    if (group) group.members.push(row);
    else groups.set(name, { cells, members: [row], sample: row });
  }
  const ordered = [...groups.values()].sort((left, right) => {
    const orders = left.cells.map((cell, index) => compareCells(cell, right.cells[index] ?? null));
    return orders.find((order) => order !== 0) ?? 0;
  });
  return ordered.map(({ cells, members, sample }) => ({
    members,
    key: {
      typename: `${noun.name}GroupKey`,
      field(name, _args, path) {
        const index = by.indexOf(name);
        if (index < 0)
          throw new FakeRefusal(
            'INVALID_ARGUMENT',
            `${path} is selected, but the groups are not made by it.`,
            {
              argument,
            },
          );
        if (!noun.links.has(name)) return cells[index];
        const target = linkedOn(store, sample, name, date);
        return target ? reading.show(target, date) : null;
      },
    },
  }));
}
