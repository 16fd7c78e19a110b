import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATABASES, freshDatabase, startServer, type TestServer } from '../../support/server.js';
import { startServerOver } from '../../support/start-server.js';
import { acts, perform, recounted, summed } from './acts.js';

const SEED = Number(process.env.SEED ?? 20_181_016);
const RUNS = Number(process.env.RUNS ?? 6);
const TIME_LIMIT = 120_000;

describe.each(DATABASES)('the summary of divisions, %s', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ database });
  });
  afterAll(() => server.stop());

  test(
    'random writes leave in it what a count of the tables gives',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(acts(200), { minLength: 1, maxLength: 30 }), async (written) => {
          for (const act of written) await perform(server.pool, act);
          const kept = await summed(server.pool);
          expect(kept).toEqual(await recounted(server.pool));
        }),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      );
    },
    TIME_LIMIT,
  );

  test(
    'a statement of many rows counts each of them once',
    async () => {
      await server.pool.query(
        `insert into benefit_link (mode, household_id, entity_id, division_code, valid_from)
       select 'LABOUR', h.id, (select min(id) from industry_entity), h.division_code, '2018-01-01'
       from household h cross join generate_series(1, 3) where h.id % 20 = 0 order by random()`,
      );
      expect(await summed(server.pool)).toEqual(await recounted(server.pool));
      await server.pool.query("delete from benefit_link where valid_from = '2018-01-01'");
      expect(await summed(server.pool)).toEqual(await recounted(server.pool));
    },
    TIME_LIMIT,
  );

  test('a write that is undone leaves no trace', async () => {
    const before = await summed(server.pool);
    const client = await server.pool.connect();
    await client.query('begin');
    await client.query('delete from benefit_link');
    await client.query("update household_status_period set value = 'LIFTED'");
    await client.query('rollback');
    client.release();
    expect(await summed(server.pool)).toEqual(before);
  });

  test('a writer sees its own unfinished writes counted', async () => {
    const before = await households(server.pool);
    const client = await server.pool.connect();
    await client.query('begin');
    await client.query(ENDING);
    expect(await households(client)).toBe(before - 1);
    await client.query('rollback');
    client.release();
    expect(await households(server.pool)).toBe(before);
  });

  test('the emptying of a table empties its counts', async () => {
    await server.pool.query('truncate benefit_link');
    const { rows } = await server.pool.query(
      'select coalesce(sum(linked_households), 0)::int as n from summary.division',
    );
    expect(rows).toEqual([{ n: 0 }]);
    expect(await summed(server.pool)).toEqual(await recounted(server.pool));
  });
});

describe('the summary under writers at once', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ database: 'postgres' });
  });
  afterAll(() => server.stop());

  test(
    'eight writers to the same households, with one that folds, lose and double nothing',
    async () => {
      const all = fc.sample(acts(4), { numRuns: 640, seed: SEED });
      const writers = Array.from({ length: 8 }, async (_, at) => {
        for (const act of all.filter((_act, place) => place % 8 === at)) {
          await perform(server.pool, act).catch(unlessRetryable);
        }
      });
      await Promise.all(writers);
      expect(await summed(server.pool)).toEqual(await recounted(server.pool));
    },
    TIME_LIMIT,
  );

  test('unfinished writes of others are not counted', async () => {
    const before = await households(server.pool);
    const client = await server.pool.connect();
    await client.query('begin');
    await client.query(ENDING);
    expect(await households(server.pool)).toBe(before);
    await client.query('commit');
    client.release();
    expect(await households(server.pool)).toBe(before - 1);
  });

  test('a snapshot that could not see what others changed is refused', async () => {
    const client = await server.pool.connect();
    await client.query('begin isolation level repeatable read');
    await expect(client.query('delete from benefit_link')).rejects.toMatchObject({ code: '25000' });
    await client.query('rollback');
    client.release();
  });
});

test('a database whose summary was made by other measures gets it anew', async () => {
  const url = await freshDatabase();
  const first = await startServerOver({ databaseUrl: url }, {});
  const kept = await summed(first.pool);
  await first.pool.query("update setting set value = 'other measures' where key = 'summary'");
  await first.pool.query('update summary.division set households = 7');
  await first.stop();
  const second = await startServerOver({ databaseUrl: url }, {});
  try {
    expect(await summed(second.pool)).toEqual(kept);
  } finally {
    await second.stop();
  }
});

/** Ends the life of one household of the county. */
const ENDING = `update household set valid_to = '2018-10-16' where id = (
  select min(id) from household where valid_from < '2018-10-16' and (valid_to is null or valid_to > '2018-10-16'))`;

async function households(on: pg.Pool | pg.PoolClient): Promise<number> {
  const { rows } = await on.query<{ n: number }>(
    "select sum(households)::int as n from summary.until('522628', '2018-10-16')",
  );
  return rows[0]?.n ?? 0;
}

/** Statements that take several rows may wait for each other in a circle; the database ends one, which writes nothing. */
function unlessRetryable(error: unknown): void {
  if (!(error instanceof pg.DatabaseError) || error.code !== '40P01') throw error;
}
