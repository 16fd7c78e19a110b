import fc from 'fast-check';

/** Counts by division code, then by name. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

export const FAMILY = {
  names: ['all', 'a', 'b', 'c', 'tied'],
  sums: [
    { total: 'all', parts: ['a', 'b', 'c'], complete: true },
    { total: 'all', parts: ['tied'], complete: false },
  ],
};

/** Mostly few, often none: where the choice of complements is tight. */
const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 13, max: 900 }) },
);

const village = fc
  .tuple(count, count, count, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([a, b, c, share]) => ({ all: a + b + c, a, b, c, tied: Math.round((a + b + c) * share) }));

const digits = (n: number): string => String(n).padStart(3, '0');

/** A county whose townships and villages have counts that add up. */
export const counties: fc.Arbitrary<Counts> = fc
  .array(fc.array(village, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((townships) => {
    const counts = new Map<string, Map<string, number>>();
    townships.forEach((villages, t) => {
      villages.forEach((own, v) => {
        const code = `522628${digits(100 + t)}${digits(200 + v)}`;
        for (const division of [code, code.slice(0, 9), code.slice(0, 6)]) {
          const sums = counts.get(division) ?? new Map<string, number>();
          counts.set(division, sums);
          for (const [name, value] of Object.entries(own)) sums.set(name, (sums.get(name) ?? 0) + value);
        }
      });
    });
    return counts;
  });
