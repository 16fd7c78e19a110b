import {
  type Database,
  newestRelease,
  publishOn,
  ReleaseRefusedError,
  releaseDemo,
} from '@county-graph/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withFixture } from '../../support/demo.js';
import { readsOf } from '../../support/plan.ts';
import { quiet } from '../../support/quiet.js';
import { makeCasesRare } from './rare-cases.ts';
import { ALL_NUMBERS, type Division, RELEASED_ON, read, statisticsByCode, TREE } from './reading.ts';

const TOWNSHIP = `{ township(code: "522628101") { statistics { ...All } } } ${ALL_NUMBERS}`;

/** The same numbers with a date of their own. */
const asOf = (date: string): string => TOWNSHIP.replace('statistics {', `statistics(asOf: "${date}") {`);

/** Every number of an answer. */
function numbersOf(answer: unknown): (number | null)[] {
  if (typeof answer === 'number' || answer === null) return [answer];
  return typeof answer === 'object' ? Object.values(answer).flatMap(numbersOf) : [];
}

describe('a release', () => {
  let db: Database;

  beforeAll(async () => {
    db = await withFixture();
    await makeCasesRare(db);
  }, 120_000);
  afterAll(() => db?.close());

  const published = async (query: string, date?: string) =>
    (await read<{ township: unknown }>(db, query, 'published', date)).data;

  test('is what published numbers are read from: without one they are null, and lists keep their members', async () => {
    const { data } = await read<{ township: Division }>(db, TOWNSHIP, 'published');
    expect(new Set(numbersOf(data))).toEqual(new Set([null]));
    expect(data.township.statistics.groupsByKind).toEqual([
      { kind: 'INDUSTRY', count: null },
      { kind: 'ENVIRONMENT_AND_SAFETY', count: null },
    ]);
  });

  test('of the demo is made once', async () => {
    expect(await newestRelease(db.pool)).toBeUndefined();
    expect(await releaseDemo(db, quiet)).toMatchObject({ on: RELEASED_ON });
    expect(await releaseDemo(db, quiet)).toBeUndefined();
    expect(await newestRelease(db.pool)).toBe(RELEASED_ON);
  });

  test('of the demo is made anew when other numbers are declared', async () => {
    await db.pool.query("update setting set value = 'of other measures' where key = 'release'");
    expect(await releaseDemo(db, quiet)).toMatchObject({ on: RELEASED_ON });
  });

  test('shows of a division what its rows count, or null', async () => {
    const live = statisticsByCode((await read<{ county: Division }>(db, TREE, 'live')).data.county);
    const seen = statisticsByCode((await read<{ county: Division }>(db, TREE, 'published')).data.county);
    expect([...seen.keys()]).toEqual([...live.keys()]);
    let withheld = 0;
    for (const [code, counts] of seen) {
      for (const [name, value] of counts) {
        if (value === null) withheld += 1;
        else expect(value, `${name} of ${code}`).toBe(live.get(code)?.get(name));
      }
    }
    expect(withheld).toBeGreaterThan(0);
    expect(seen.get('522628')?.get('households')).toBe(live.get('522628')?.get('households'));
  });

  test('does not follow the rows', async () => {
    const before = await published(TOWNSHIP);
    const live = await read(db, TOWNSHIP, 'live');
    await db.pool.query(
      `delete from mutual_group_member where group_id in (select id from mutual_group where division_code like '522628101%')`,
    );
    await db.pool.query(`delete from mutual_group where division_code like '522628101%'`);
    expect((await read(db, TOWNSHIP, 'live')).data).not.toEqual(live.data);
    expect(await published(TOWNSHIP)).toEqual(before);
  });

  test('tells nothing of another day', async () => {
    expect(numbersOf(await published(asOf(RELEASED_ON))).some((number) => number !== null)).toBe(true);
    for (const day of ['2018-10-15', '2018-10-17', '2014-01-01']) {
      expect(new Set(numbersOf(await published(asOf(day)))), day).toEqual(new Set([null]));
      expect(new Set(numbersOf(await published(TOWNSHIP, day))), day).toEqual(new Set([null]));
    }
  });

  test('is read in the operation’s one statement, by its key', async () => {
    const { statement, values } = await read(db, TREE, 'published');
    expect(statement).not.toContain('summary.');
    const client = await db.pool.connect();
    try {
      // Of so few divisions a scan would be as good; the whole county is not.
      await client.query('set enable_seqscan to off');
      const reads = await readsOf(client, { text: statement, values });
      const own = reads.filter(({ table }) => table === 'published_cell');
      expect(own.length).toBeGreaterThan(0);
      expect(new Set(own.map(({ index }) => index))).toEqual(new Set(['published_cell_pkey']));
    } finally {
      await client.query('reset enable_seqscan');
      client.release();
    }
  });

  test('is refused for its own day, for an earlier one and for one to come', async () => {
    for (const day of [RELEASED_ON, '2018-10-15', '2999-01-01']) {
      await expect(publishOn(db, day, quiet)).rejects.toThrow(ReleaseRefusedError);
    }
    expect(await newestRelease(db.pool)).toBe(RELEASED_ON);
  });

  test('of a later day takes the place of the one before, and keeps withheld what that withheld', async () => {
    const withheldOn = async (day: string) => {
      const { rows } = await db.pool.query<{ place: string }>(
        `select division_code || ' ' || name as place from published_cell where released_on = $1 and value is null order by 1`,
        [day],
      );
      return rows.map(({ place }) => place);
    };
    const { primary, complements, cells } = await publishOn(db, '2018-12-31', quiet);
    const [before, now] = [await withheldOn(RELEASED_ON), await withheldOn('2018-12-31')];
    expect(now).toHaveLength(primary + complements);
    expect(cells).toBeGreaterThan(now.length);
    const { rows } = await db.pool.query<{ place: string }>(
      `select division_code || ' ' || name as place from published_cell where released_on = '2018-12-31' and value > 0`,
    );
    expect(rows.filter(({ place }) => before.includes(place))).toEqual([]);
    expect(new Set(numbersOf(await published(TOWNSHIP)))).toEqual(new Set([null]));
    expect(numbersOf(await published(TOWNSHIP, '2018-12-31')).some((number) => number !== null)).toBe(true);
  });

  test('that fails leaves the one before', async () => {
    await db.pool.query(
      `alter table published_cell add constraint broken check (released_on < '2019-01-01') not valid`,
    );
    await expect(publishOn(db, '2019-03-31', quiet)).rejects.toThrow('broken');
    expect(await newestRelease(db.pool)).toBe('2018-12-31');
    await db.pool.query('alter table published_cell drop constraint broken');
  });
});
