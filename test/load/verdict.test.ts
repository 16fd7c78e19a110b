import { expect, test } from 'vitest';
import { verdictOf } from './verdict.ts';

const run = (memory: readonly number[]) => verdictOf(memory.map((bytes, at) => ({ at, memory: bytes })));

test('memory that grows while the server warms up and then stays is steady', () => {
  expect(run([10, 50, 100, 100, 101, 99, 100, 102, 100, 104])).toMatchObject({
    fifths: [50, 100, 101, 102, 104],
    steady: true,
  });
});

test('memory that grows by more than 5 % after that is not', () => {
  const { growth, steady } = run([10, 50, 100, 100, 102, 102, 104, 104, 106, 106]);
  expect(growth).toBeCloseTo(0.06);
  expect(steady).toBe(false);
});

test('one high sample decides nothing', () => {
  expect(run([100, 100, 100, 100, 100, 900, 100, 100, 100, 100, 100, 100, 100, 900, 100]).steady).toBe(true);
});

test('too few samples are refused', () => {
  expect(() => run([100, 100])).toThrow(RangeError);
});
