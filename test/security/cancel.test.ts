import { describe, expect, it } from 'vitest';
import { ask } from '../support/ask.js';
import { DATABASES, startServer, type TestServer } from '../support/server.js';
import { recordStatements } from '../support/statements.js';

const QUERY = '{ townships { nodes { name } } }';

async function counted(server: TestServer, code: string): Promise<boolean> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return text.includes(`graphql_operations_total{type="query",code="${code}"} 1\n`);
}

/** A client that goes away. */
function leavingClient(url: string) {
  const leaving = new AbortController();
  const gone = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
    signal: leaving.signal,
  }).then(
    () => 'answered',
    () => 'gone',
  );
  return { leave: () => leaving.abort(), gone };
}

describe('on PostgreSQL a statement that nobody waits for is cancelled', () => {
  /** Runs `work` while the table that the query reads is locked, so that its statement waits. */
  async function whileLocked(server: TestServer, work: (waiting: () => Promise<number>) => Promise<void>) {
    const holder = await server.pool.connect();
    const waiting = async () => {
      const { rows } = await server.pool.query<{ count: number }>(
        `select count(*)::int from pg_stat_activity
          where wait_event_type = 'Lock' and datname = current_database()`,
      );
      return rows[0]?.count ?? Number.NaN;
    };
    try {
      await holder.query('begin; lock table township');
      await work(waiting);
    } finally {
      await holder.query('rollback');
      holder.release();
    }
  }

  it('when the client closes the connection', async () => {
    const server = await startServer({ database: 'postgres', empty: true });
    try {
      await whileLocked(server, async (waiting) => {
        const client = leavingClient(server.url);
        await expect.poll(waiting).toBe(1);
        client.leave();
        expect(await client.gone).toBe('gone');
        await expect.poll(waiting).toBe(0);
        await expect.poll(() => counted(server, 'CLIENT_DISCONNECTED')).toBe(true);
      });
      expect((await ask(server.url, QUERY)).errors).toEqual([]);
      expect(server.serving.waitingCount).toBe(0);
    } finally {
      await server.stop();
    }
  });

  it('when the deadline passes, which the client is told', async () => {
    const server = await startServer({ database: 'postgres', empty: true, environment: { DEADLINE: '300' } });
    try {
      await whileLocked(server, async (waiting) => {
        const { status, errors, headers } = await ask(server.url, QUERY);
        expect(status).toBe(503);
        expect(errors[0]?.extensions).toMatchObject({ code: 'DEADLINE_EXCEEDED', retryable: true });
        expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
        await expect.poll(waiting).toBe(0);
      });
      expect((await ask(server.url, QUERY)).errors).toEqual([]);
    } finally {
      await server.stop();
    }
  });
});

describe.each(DATABASES)('on %s a statement that waits for a connection', (database) => {
  it('never runs when its client has gone, and the connection goes on to the next', async () => {
    const server = await startServer({ database, empty: true, environment: { POOL_SIZE: '1' } });
    try {
      const holder = await server.serving.connect();
      const client = leavingClient(server.url);
      await expect.poll(() => server.serving.waitingCount).toBe(1);
      const patient = ask(server.url, '{ counties { totalCount } }');
      await expect.poll(() => server.serving.waitingCount).toBe(2);
      client.leave();
      await expect.poll(() => counted(server, 'CLIENT_DISCONNECTED')).toBe(true);
      const recorded = recordStatements(server.serving);
      holder.release();
      expect((await patient).errors).toEqual([]);
      recorded.stop();
      expect(recorded.texts).toHaveLength(1);
      expect(recorded.texts[0]).toContain('"county"');
    } finally {
      await server.stop();
    }
  });
});

describe('in the embedded database', () => {
  it('a client that goes away does not end what runs, nor the database', async () => {
    const server = await startServer({ inMemory: true, environment: { STATEMENT_TIMEOUT: '120000' } });
    try {
      // Takes about a second in a thread of its own, before the first row.
      await server.pool.query(`alter table township rename to township_fast;
        create view township as select * from township_fast
         where (select sum(n) from generate_series(1, 4000000) n) > 0`);
      const client = leavingClient(server.url);
      await expect.poll(() => server.serving.totalCount - server.serving.idleCount).toBe(1);
      client.leave();
      expect(await client.gone).toBe('gone');
      await expect.poll(() => counted(server, 'CLIENT_DISCONNECTED')).toBe(true);
      // In memory: had its thread ended, the tables would be gone.
      const { data, errors } = await ask(server.url, '{ counties { nodes { name } } }');
      expect(errors).toEqual([]);
      expect(data).toEqual({ counties: { nodes: [{ name: '锦屏县' }] } });
    } finally {
      await server.stop();
    }
  });

  it('the deadline is told while the statement still runs', async () => {
    const server = await startServer({
      database: 'embedded',
      environment: { STATEMENT_TIMEOUT: '120000', DEADLINE: '200' },
    });
    try {
      await server.pool.query(`alter table township rename to township_fast;
        create view township as select * from township_fast
         where (select sum(n) from generate_series(1, 8000000) n) > 0`);
      const { errors } = await ask(server.url, QUERY);
      expect(errors[0]?.extensions.code).toBe('DEADLINE_EXCEEDED');
      expect(server.serving.idleCount).toBe(0);
      await expect.poll(() => server.serving.idleCount, { timeout: 60_000 }).toBe(1);
      expect((await ask(server.url, '{ counties { totalCount } }')).errors).toEqual([]);
    } finally {
      await server.stop();
    }
  });
});
