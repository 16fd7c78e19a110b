import type { Cell } from '../rows/row.js';

/** Order of code points, which is that of the server's database; JavaScript's own `<` goes by UTF-16 units. */
export function compareText(left: string, right: string): number {
  let at = 0;
  while (at < left.length && at < right.length && left[at] === right[at]) at += 1;
  return (left.codePointAt(at) ?? -1) - (right.codePointAt(at) ?? -1);
}

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
