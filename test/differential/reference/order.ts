import { compareCells } from './compare.ts';
import { inputOf, listOf, textOf } from './input.ts';
import { cellOf } from './value.ts';
import type { Cell, Row, World } from './world.ts';

export interface OrderKey {
  readonly column: string;
  readonly descending: boolean;
}

/** Where a row stands in an order: the values of its keys, then its id, in the direction of the last key. */
export interface Position {
  readonly values: readonly Cell[];
  readonly id: number;
}

/** `VALID_FROM` → `validFrom`. */
export const camelCase = (member: string): string =>
  member.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

export function orderKeys(orderBy: unknown, key: string | undefined): readonly OrderKey[] {
  const given = orderBy == null ? [] : listOf(orderBy).map(inputOf);
  if (given.length === 0) return key ? [{ column: key, descending: false }] : [];
  return given.map(({ field, direction }) => ({
    column: camelCase(textOf(field)),
    descending: direction === 'DESC',
  }));
}

export function positionOf(world: World, row: Row, keys: readonly OrderKey[], date: string): Position {
  const values = keys.map(({ column }) => (column === 'id' ? row.id : cellOf(world, row, column, date)));
  return { values, id: row.id };
}

export function comparePositions(left: Position, right: Position, keys: readonly OrderKey[]): number {
  // Counted by hand: this runs more often than anything else of the reference.
  for (let index = 0; index < keys.length; index += 1) {
    const order = compareCells(left.values[index] ?? null, right.values[index] ?? null);
    if (order !== 0) return keys[index]?.descending ? -order : order;
  }
  return keys.at(-1)?.descending ? right.id - left.id : left.id - right.id;
}
