import { deleteExpired } from '@county-graph/server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASES, startServer, type TestServer } from '../support/server.ts';

/** The server's own interval, in milliseconds. */
const TEN_MINUTES = 600_000;

describe.each(DATABASES)('answers that were kept for a day, over %s', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    server = await startServer({ database });
  });
  afterAll(async () => {
    vi.useRealTimers();
    await server.stop();
  });
  beforeEach(async () => {
    await server.pool.query(
      `insert into kept_answer (principal, mutation, key, input_hash, warnings, at)
       select 'somebody', 'correctHousehold', n::text, '', '[]', now() - make_interval(hours => n) from generate_series(1, 30) n`,
    );
  });
  afterEach(() => server.pool.query('delete from kept_answer'));

  const keys = async () =>
    (await server.pool.query('select array_agg(key::int order by key::int) as keys from kept_answer')).rows[0]
      ?.keys;
  const younger = Array.from({ length: 23 }, (_, at) => at + 1);

  it('are deleted by the role that serves, a few at a time, and younger ones are not', async () => {
    expect(await deleteExpired(server.serving, 3)).toBe(7);
    expect(await keys()).toEqual(younger);
    expect(await deleteExpired(server.serving, 3)).toBe(0);
  });

  it('are deleted by the server as long as it runs', async () => {
    await vi.advanceTimersByTimeAsync(TEN_MINUTES);
    await expect.poll(keys, { timeout: 30_000 }).toEqual(younger);
  });

  it('are found by the index, whatever else is kept', async () => {
    await server.pool.query(
      `insert into kept_answer (principal, mutation, key, input_hash, warnings)
       select 'busy', 'correctHousehold', n::text, '', '[]' from generate_series(1, 20000) n; analyze kept_answer`,
    );
    const plan = await server.pool.query(
      `explain (format json) select ctid from kept_answer where at < now() - interval '1 day' order by at limit 1000`,
    );
    expect(JSON.stringify(plan.rows)).toContain('kept_answer_at_idx');
  });
});

describe('a key that is taken anew', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ empty: true });
  });
  afterAll(() => server.stop());

  it('while its old row is about to be deleted, stays', async () => {
    await server.pool.query(
      `insert into kept_answer (principal, mutation, key, input_hash, warnings, at)
       values ('somebody', 'm', 'again', 'old', '[]', now() - interval '2 days')`,
    );
    const holder = await server.pool.connect();
    await holder.query('begin');
    await holder.query(`update kept_answer set at = now(), input_hash = 'new'`);
    const deleting = deleteExpired(server.serving);
    const waiting = `select count(*)::int as count from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    await expect
      .poll(async () => (await holder.query(waiting)).rows, { timeout: 30_000 })
      .toEqual([{ count: 1 }]);
    await holder.query('commit');
    holder.release();
    expect(await deleting).toBe(0);
    expect((await server.pool.query('select input_hash from kept_answer')).rows).toEqual([
      { input_hash: 'new' },
    ]);
  });
});
