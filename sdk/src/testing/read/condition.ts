import { listOf, textOf } from '../input.js';
import { invalidArgument } from '../refusal.js';
import type { Cell } from '../rows/row.js';
import { compareValues } from './compare.js';

/** Most values that `in` and `notIn` take. */
const MOST_VALUES = 1_000;

type Test = (value: Cell) => boolean;

const cell = (operand: unknown): Cell =>
  typeof operand === 'number' || typeof operand === 'boolean' ? operand : textOf(operand);

const equals = (operand: unknown): Test => {
  const wanted = cell(operand);
  return (value) => value !== null && compareValues(value, wanted) === 0;
};

function oneOf(operand: unknown, argument: string): Test {
  const wanted = listOf(operand);
  if (wanted.length > MOST_VALUES)
    throw invalidArgument(argument, `takes at most ${MOST_VALUES} values, not ${wanted.length}`);
  const tests = wanted.map(equals);
  return (value) => tests.some((test) => test(value));
}

const not =
  (test: Test): Test =>
  (value) =>
    !test(value);

const compares =
  (meets: (order: number) => boolean) =>
  (operand: unknown): Test => {
    const bound = cell(operand);
    return (value) => value !== null && meets(compareValues(value, bound));
  };

const lowerAscii = (text: string): string => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());

function searched(operand: unknown, argument: string, meets: (value: string, part: string) => boolean): Test {
  const part = textOf(operand);
  if (part === '') throw invalidArgument(argument, 'needs at least one character');
  return (value) => typeof value === 'string' && meets(value, part);
}

/** What each operator of the filter inputs asks. A missing value meets no comparison. */
export const OPERATORS: Readonly<Record<string, (operand: unknown, argument: string) => Test>> = {
  eq: equals,
  ne: (operand) => not(equals(operand)),
  in: oneOf,
  notIn: (operand, argument) => not(oneOf(operand, argument)),
  lt: compares((order) => order < 0),
  lte: compares((order) => order <= 0),
  gt: compares((order) => order > 0),
  gte: compares((order) => order >= 0),
  contains: (operand, argument) =>
    searched(operand, argument, (value, part) => lowerAscii(value).includes(lowerAscii(part))),
  startsWith: (operand, argument) => searched(operand, argument, (value, part) => value.startsWith(part)),
  isNull: (operand) => (value) => (value === null) === operand,
  has: (operand) => (value) => Array.isArray(value) && value.includes(operand),
  isEmpty: (operand) => (value) => Array.isArray(value) && (value.length === 0) === operand,
};
