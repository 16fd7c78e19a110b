import type { Quota } from '../plan.js';
import type { Random } from '../random.js';

const USUAL: readonly (readonly [number, number])[] = [
  [1, 8],
  [2, 18],
  [3, 25],
  [4, 27],
  [5, 14],
  [6, 6],
  [7, 2],
];

const LARGEST = 14;

/** Members of a household for which no sum is published: 3.5 on average. */
export const usualSize = (random: Random): number => random.weighted(USUAL);

/** Sizes that vary and sum to the quota exactly. */
export function sizesOf(random: Random, quota: Quota): number[] {
  if (quota.households === 0) return [];
  const mean = quota.members / quota.households;
  const sizes = Array.from({ length: quota.households }, () =>
    Math.max(1, Math.round(mean + random.between(-2, 2) + random.fraction() - 0.5)),
  );
  let missing = quota.members - sizes.reduce((a, b) => a + b, 0);
  while (missing !== 0) {
    const at = random.between(0, sizes.length - 1);
    const size = (sizes[at] ?? 0) + Math.sign(missing);
    if (size < 1 || size > LARGEST) continue;
    sizes[at] = size;
    missing -= Math.sign(missing);
  }
  return sizes;
}
