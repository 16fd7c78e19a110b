import { inputOf, listOf, textOf } from '../input.js';
import { camelCase } from '../model/naming.js';
import type { Noun } from '../model/nouns.js';
import { invalidArgument } from '../refusal.js';
import { cellOn } from '../rows/cell.js';
import type { Cell, Row } from '../rows/row.js';
import type { Store } from '../rows/store.js';
import { compareCells } from './compare.js';

export interface OrderKey {
  readonly column: string;
  readonly descending: boolean;
}

/** Where a row stands in an order: the values of its keys, then its number, in the direction of the last key. */
export interface Position {
  readonly values: readonly Cell[];
  readonly number: number;
}

const MOST_KEYS = 5;

/** @param path of the list, such as `households` */
export function orderKeys(noun: Noun, orderBy: unknown, path: string): readonly OrderKey[] {
  const given = orderBy == null ? [] : listOf(orderBy).map(inputOf);
  if (given.length === 0) return noun.hasCode ? [{ column: 'code', descending: false }] : [];
  const argument = `${path}.orderBy`;
  if (given.length > MOST_KEYS) throw invalidArgument(argument, `takes at most ${MOST_KEYS} keys`);
  const fields = given.map(({ field }) => textOf(field));
  const twice = fields.find((field, index) => fields.indexOf(field) < index);
  if (twice !== undefined) throw invalidArgument(argument, `names ${twice} twice`);
  return given.map(({ field, direction }) => ({
    column: camelCase(textOf(field)),
    descending: direction === 'DESC',
  }));
}

export function positionOf(store: Store, row: Row, keys: readonly OrderKey[], date: string): Position {
  const values = keys.map(({ column }) => (column === 'id' ? row.number : cellOn(store, row, column, date)));
  return { values, number: row.number };
}

export function comparePositions(left: Position, right: Position, keys: readonly OrderKey[]): number {
  for (const [index, key] of keys.entries()) {
    const order = compareCells(left.values[index] ?? null, right.values[index] ?? null);
    if (order !== 0) return key.descending ? -order : order;
  }
  return keys.at(-1)?.descending ? right.number - left.number : left.number - right.number;
}
