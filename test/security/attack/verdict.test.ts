import { expect, test } from 'vitest';
import { percentile, verdictOf } from './verdict.ts';

const times = (usual: number, worst: number) => [
  ...Array<number>(95).fill(usual),
  ...Array<number>(5).fill(worst),
];

test('the 99th percentile is what one request in a hundred exceeds', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(hundred, 0.99)).toBe(100);
  expect(percentile([...hundred, ...hundred], 0.99)).toBe(100);
  expect(percentile([...Array<number>(199).fill(1), 50], 0.99)).toBe(1);
});

test('twice the quiet time holds, more does not', () => {
  const windows = (worst: number) => Array(5).fill({ quiet: times(2, 10), attacked: times(2, worst) });
  expect(verdictOf(windows(20))).toEqual({ quiet: 10, attacked: 20, ratio: 2, held: true });
  expect(verdictOf(windows(21))).toMatchObject({ ratio: 2.1, held: false });
});

test('one bad window decides nothing', () => {
  const fine = { quiet: times(2, 10), attacked: times(2, 12) };
  const bad = { quiet: times(2, 10), attacked: times(2, 500) };
  expect(verdictOf([fine, bad, fine, fine, bad])).toMatchObject({ attacked: 12, held: true });
});

test('windows without requests are refused', () => {
  expect(() => verdictOf([])).toThrow(RangeError);
  expect(() => verdictOf([{ quiet: [1], attacked: [] }])).toThrow(RangeError);
});
