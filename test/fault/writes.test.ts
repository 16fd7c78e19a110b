import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, callerHeaders } from '../support/caller.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { write } from '../support/write.ts';

const WAITING = `select count(*)::int as count from pg_stat_activity
  where wait_event_type = 'Lock' and datname = current_database()`;

describe('a write that the database fails', () => {
  let server: TestServer;
  let next = 0;
  let households: readonly number[];
  beforeAll(async () => {
    server = await startServer({
      environment: { POOL_SIZE: '2', STATEMENT_TIMEOUT: '25000', DEADLINE: '30000' },
    });
    await callAs(server, ['TOWNSHIP', 'COMMAND_OFFICE'], ['522628']);
    const { rows } = await server.pool.query<{ id: number }>('select id from household order by id limit 50');
    households = rows.map(({ id }) => id);
  });
  afterAll(() => server.stop());

  const household = (): number => {
    const id = households[next];
    next += 1;
    if (id === undefined) throw new Error('There are too few households.');
    return id;
  };
  const correct = (id: number, version = 1, idempotencyKey?: string) =>
    write<{ household: { version: number }; replayed: boolean }>(
      server.url,
      'correctHousehold',
      {
        id: `Household:${id}`,
        version,
        input: { housingArea: 33 },
        ...(idempotencyKey ? { idempotencyKey } : {}),
      },
      'household { version } replayed',
    );
  const waiting = async (): Promise<number> =>
    (await server.pool.query<{ count: number }>(WAITING)).rows[0]?.count ?? Number.NaN;
  const traces = async (id: number) =>
    (
      await server.pool.query(
        `select h.version, (select count(*)::int from change where noun = 'Household' and row_key = h.id) as changes
           from household h where id = $1`,
        [id],
      )
    ).rows[0];

  /** Runs `work` while another session holds the row. */
  async function whileHeld<Value>(
    id: number,
    work: (holder: pg.PoolClient) => Promise<Value>,
  ): Promise<Value> {
    const holder = await server.pool.connect();
    try {
      await holder.query('begin');
      await holder.query('select from household where id = $1 for update', [id]);
      return await work(holder);
    } finally {
      await holder.query('rollback').catch(() => {});
      holder.release();
    }
  }

  it('in the middle is told as one to try again, leaves nothing, and the pool is whole', async () => {
    const id = household();
    const outcome = await whileHeld(id, async () => {
      const writing = correct(id, 1, 'cut');
      await expect.poll(waiting).toBe(1);
      await server.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      );
      return writing;
    });
    expect(outcome).toMatchObject({
      status: 503,
      code: 'DATABASE_UNAVAILABLE',
      extensions: { retryable: true },
    });
    expect(await traces(id)).toEqual({ version: 1, changes: 0 });
    const again = await correct(id, 1, 'cut');
    expect(again.payload).toEqual({ household: { version: 2 }, replayed: false });
    expect(await traces(id)).toEqual({ version: 2, changes: 1 });
    await Promise.all(Array.from({ length: 6 }, () => correct(household())));
    expect(server.serving.waitingCount).toBe(0);
    expect(server.serving.totalCount).toBeLessThanOrEqual(2);
  });

  it('by a deadlock is done all the same', async () => {
    const { rows } = await server.pool.query<{ id: number }>(
      `select c.id from cadre c where c.valid_to is null and not exists (select from pairing p where p.cadre_id = c.id) order by c.id limit 1`,
    );
    const cadre = rows[0]?.id ?? 0;
    const id = household();
    const other = await server.pool.connect();
    try {
      // The other never looks whether it is part of a deadlock, so the write is the one that gives way.
      await other.query(`set deadlock_timeout = '1h'`);
      await other.query('begin');
      await other.query('select from cadre where id = $1 for update', [cadre]);
      const pairing = write(
        server.url,
        'pair',
        {
          input: {
            household: `Household:${id}`,
            cadre: `Cadre:${cadre}`,
            mode: 'DISPATCHED',
            validFrom: '2018-10-01',
          },
        },
        'pairing { id }',
      );
      await expect.poll(waiting).toBe(1);
      await other.query('select from household where id = $1 for update', [id]);
      await other.query('commit');
      expect((await pairing).code).toBe('OK');
    } finally {
      await other.query('rollback').catch(() => {});
      await other.query('reset deadlock_timeout');
      other.release();
    }
    const pairs = await server.pool.query(
      'select count(*)::int as count from pairing where cadre_id = $1 and household_id = $2',
      [cadre, id],
    );
    expect(pairs.rows).toEqual([{ count: 1 }]);
  });

  it('under grants that are withdrawn while it waits is not done', async () => {
    const id = household();
    const outcome = await whileHeld(id, async (holder) => {
      const writing = correct(id);
      await expect.poll(waiting).toBe(1);
      await server.pool.query(`delete from "grant" where principal = 'test:usual'`);
      await holder.query('rollback');
      return writing;
    });
    await callAs(server, ['TOWNSHIP', 'COMMAND_OFFICE'], ['522628']);
    expect(outcome.code).toBe('FORBIDDEN');
    expect(await traces(id)).toEqual({ version: 1, changes: 0 });
  });

  it('whose answer is lost has one effect, however often it is tried again', async () => {
    const id = household();
    await whileHeld(id, async (holder) => {
      const leaving = new AbortController();
      const body = {
        query: `mutation ($id: ID!) { correctHousehold(id: $id, version: 1, input: { housingArea: 34 }, idempotencyKey: "lost") { replayed } }`,
        variables: { id: `Household:${id}` },
      };
      const gone = fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...callerHeaders(server.url) },
        body: JSON.stringify(body),
        signal: leaving.signal,
      }).then(
        () => 'answered',
        () => 'gone',
      );
      await expect.poll(waiting).toBe(1);
      leaving.abort();
      expect(await gone).toBe('gone');
      await holder.query('rollback');
    });
    const retry = () =>
      write<{ household: { version: number } }>(
        server.url,
        'correctHousehold',
        { id: `Household:${id}`, version: 1, input: { housingArea: 34 }, idempotencyKey: 'lost' },
        'household { version }',
      );
    const outcomes = [await retry(), await retry()];
    expect(outcomes.map(({ payload }) => payload?.household.version)).toEqual([2, 2]);
    expect(await traces(id)).toEqual({ version: 2, changes: 1 });
  });

  it('for want of a connection waits a bounded time, and is told when to come again', async () => {
    const id = household();
    const outcomes = await whileHeld(id, async () => {
      const holding = [correct(id), correct(id)];
      await expect.poll(waiting).toBe(2);
      const refused = await correct(household());
      return { refused, holding };
    });
    expect(outcomes.refused).toMatchObject({ status: 503, code: 'DATABASE_UNAVAILABLE', retryAfter: '2' });
    expect((await Promise.all(outcomes.holding)).map(({ code }) => code).toSorted()).toEqual([
      'CONFLICT',
      'OK',
    ]);
  });
});
