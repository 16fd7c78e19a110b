import { compareText } from './text.ts';
import type { Cell } from './world.ts';

/** Order of two values that are there: text by code point, false before true. */
export function compareValues(left: Cell, right: Cell): number {
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right);
  return Number(left) - Number(right);
}

/** Ascending with missing values last. */
export function compareCells(left: Cell, right: Cell): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return compareValues(left, right);
}
