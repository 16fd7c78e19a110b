import { compareValues } from './compare.ts';
import { listOf, textOf } from './input.ts';
import { containsText, startsWithText } from './text.ts';
import type { Cell } from './world.ts';

function operandCell(operand: unknown): Cell {
  if (typeof operand === 'string' || typeof operand === 'number' || typeof operand === 'boolean')
    return operand;
  throw new TypeError(`No operand of a condition: ${JSON.stringify(operand)}.`);
}

const equals = (value: Cell, operand: unknown): boolean =>
  value !== null && compareValues(value, operandCell(operand)) === 0;

const oneOf = (value: Cell, operand: unknown): boolean =>
  listOf(operand).some((member) => equals(value, member));

const compares = (value: Cell, operand: unknown, meets: (order: number) => boolean): boolean =>
  value !== null && meets(compareValues(value, operandCell(operand)));

const text = (value: Cell, operand: unknown, meets: (text: string, part: string) => boolean): boolean =>
  typeof value === 'string' && meets(value, textOf(operand));

/** What each operator of the filter inputs asks. A missing value meets no comparison. */
export const OPERATORS: Readonly<Record<string, (value: Cell, operand: unknown) => boolean>> = {
  eq: equals,
  ne: (value, operand) => !equals(value, operand),
  in: oneOf,
  notIn: (value, operand) => !oneOf(value, operand),
  lt: (value, operand) => compares(value, operand, (order) => order < 0),
  lte: (value, operand) => compares(value, operand, (order) => order <= 0),
  gt: (value, operand) => compares(value, operand, (order) => order > 0),
  gte: (value, operand) => compares(value, operand, (order) => order >= 0),
  contains: (value, operand) => text(value, operand, containsText),
  startsWith: (value, operand) => text(value, operand, startsWithText),
  isNull: (value, operand) => (value === null) === operand,
  has: (value, operand) => Array.isArray(value) && value.includes(operand),
  isEmpty: (value, operand) => Array.isArray(value) && (value.length === 0) === operand,
};
