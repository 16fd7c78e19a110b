import { type Database, type Release, releaseDemo } from '@county-graph/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withCounty } from '../../support/demo.js';
import { quiet } from '../../support/quiet.js';
import { isSmall, type Knowledge, recovered, type Shown } from './attack.ts';
import type { Counts } from './made-up.ts';
import { makeCasesRare } from './rare-cases.ts';
import { type Division, read, statisticsByCode, TREE } from './reading.ts';

const PERSONAL = /^(households|people|labourForce|linkedHouseholds)/;

const KNOWLEDGE: Knowledge = {
  partitions: [
    { total: 'households', parts: Array.from({ length: 8 }, (_, at) => `householdsByStatus ${at}`) },
  ],
  portions: [
    { total: 'households', part: 'linkedHouseholds' },
    { total: 'people', part: 'labourForce' },
  ],
};

/** The county as it was loaded has no count of 1 to 4; what happens to those shows in one that has many. */
const COUNTIES = [
  { of: 'the whole demo county', rare: false },
  { of: 'the same with rare cases', rare: true },
];

describe.each(COUNTIES)('the public of $of', ({ rare }) => {
  let db: Database;
  let release: Release | undefined;
  let shown: Shown;
  let truth: Counts;

  beforeAll(async () => {
    db = await withCounty();
    if (rare) await makeCasesRare(db);
    release = await releaseDemo(db, quiet);
    const published = await read<{ county: Division }>(db, TREE, 'published');
    const live = await read<{ county: Division }>(db, TREE, 'live');
    shown = personalOf(statisticsByCode(published.data.county));
    truth = new Map(
      [...personalOf(statisticsByCode(live.data.county))].map(([code, counts]) => {
        const known = [...counts].map(([name, value]) => [name, value ?? Number.NaN] as const);
        return [code, new Map(known)] as const;
      }),
    );
  }, 120_000);
  afterAll(() => db?.close());

  const personalOf = (all: Shown): Shown =>
    new Map(
      [...all].map(([code, counts]) => [code, new Map([...counts].filter(([name]) => PERSONAL.test(name)))]),
    );

  const cells = (seen: Shown) =>
    [...truth].flatMap(([code, counts]) =>
      [...counts].map(([name, value]) => ({ code, name, value, seen: seen.get(code)?.get(name) })),
    );

  test('reads every division, and of each every number that is released', () => {
    expect(shown.size).toBe(1 + 15 + 193);
    expect(cells(shown)).toHaveLength(209 * 12);
  });

  test('sees no count of 1 to 4, and nothing that is not so', () => {
    const small = cells(shown).filter(({ value }) => isSmall(value));
    expect(small.length > 300, `${small.length} are small`).toBe(rare);
    expect(small.filter(({ seen }) => seen !== null)).toEqual([]);
    expect(cells(shown).filter(({ value, seen }) => seen !== null && seen !== value)).toEqual([]);
  });

  test('recovers no withheld count and no small rest by any combination of sums', () => {
    expect(recovered(shown, truth, KNOWLEDGE)).toEqual([]);
  });

  test('is told every total of the county, and most other numbers', () => {
    const county = shown.get('522628');
    for (const name of ['households', 'people', 'labourForce', 'linkedHouseholds']) {
      expect(county?.get(name), name).toBe(truth.get('522628')?.get(name));
    }
    const told = cells(shown).filter(({ value, seen }) => !isSmall(value) && seen !== null);
    expect(told.length / cells(shown).filter(({ value }) => !isSmall(value)).length).toBeGreaterThan(0.8);
  });

  test('would recover small counts if only these were withheld', () => {
    const careless = new Map(
      [...truth].map(([code, counts]) => {
        const seen = [...counts].map(([name, value]) => [name, isSmall(value) ? null : value] as const);
        return [code, new Map(seen)] as const;
      }),
    );
    expect(recovered(careless, truth, KNOWLEDGE).length > 50).toBe(rare);
  });

  test('is withheld what the release says of itself', () => {
    const withheld = cells(shown).filter(({ seen }) => seen === null);
    const small = withheld.filter(({ value }) => isSmall(value));
    expect(release).toEqual({
      on: '2018-10-16',
      divisions: 209,
      cells: 209 * 25,
      primary: small.length,
      complements: withheld.length - small.length,
    });
    if (process.env.SHOW) console.log(release);
  });
});
