import { openDatabase, readConfig } from '@county-graph/server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { callAs, usualToken } from '../support/caller.ts';
import { databaseSettings } from '../support/postgres.ts';
import { served } from '../support/served.ts';
import { DATABASES, freshPlace, startServer } from '../support/server.ts';
import { correct, type Ending, householdsOf, read, TRACES } from './corrections.ts';

/** Milliseconds that the end of a server may take. */
const LONGEST = 10_000;

/** What the system says of a connection that the end of the server has refused. */
const REFUSED = ['ECONNREFUSED', 'ECONNRESET', 'UND_ERR_SOCKET'];

/** Acknowledged corrections before the server is told to end. */
const ENOUGH = 40;

describe.each(DATABASES)('SIGTERM under load, over %s', (kind) => {
  it('lets requests in flight finish and refuses new ones, and the process ends with 0', async () => {
    const place = await freshPlace(kind, 'fixture');
    const { databaseUrl, dataDir } = place;
    const server = await served(databaseUrl ? databaseSettings(databaseUrl) : { DATA_DIR: dataDir ?? '' });
    onTestFinished(() => void server.child.kill('SIGKILL'));
    const url = server.url;
    const token = server.token('township');
    const households = await householdsOf(url, token, 6);

    let acknowledged = 0;
    let told = Number.POSITIVE_INFINITY;
    let ending = Number.POSITIVE_INFINITY;
    const all: {
      readonly kind: 'read' | 'write';
      readonly begun: number;
      readonly ended: number;
      readonly as: Ending;
    }[] = [];
    const loop = async (kind: 'read' | 'write', act: () => Promise<Ending>) => {
      for (;;) {
        const begun = performance.now();
        const as = await act();
        all.push({ kind, begun, ended: performance.now(), as });
        if (as !== 'OK' && as !== 'SERVER_STOPPING') return;
      }
    };
    const writing = households.map((household) =>
      loop('write', async () => {
        const as = await correct(url, token, household);
        if (as === 'OK') acknowledged += 1;
        if (acknowledged === ENOUGH && as === 'OK') {
          told = performance.now();
          server.child.kill('SIGTERM');
        }
        return as;
      }),
    );
    const reading = households.map(() => loop('read', () => read(url, token)));
    await server.said('SIGTERM: finishing requests');
    ending = performance.now();
    const { code, err } = await server.finished;
    const took = performance.now() - told;
    await Promise.all([...writing, ...reading]);

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(took).toBeLessThan(LONGEST);
    // What was in flight has an answer, none was cut off. What came later may have met a socket that nobody listens to any more.
    const endings = (which: typeof all) => [...new Set(which.map(({ as }) => as))].toSorted();
    for (const kind of ['read', 'write']) {
      const inFlight = all.filter((one) => one.kind === kind && one.begun < told && one.ended > told);
      expect(endings(inFlight)).toContain('OK');
    }
    for (const as of endings(all.filter(({ begun }) => begun < told)))
      expect(['OK', 'SERVER_STOPPING']).toContain(as);
    expect(endings(all)).toContain('SERVER_STOPPING');
    for (const as of endings(all.filter(({ begun }) => begun > ending)))
      expect(['SERVER_STOPPING', ...REFUSED]).toContain(as);
    const database = await openDatabase(
      readConfig(databaseUrl ? { DATABASE_URL: databaseUrl } : { DATA_DIR: dataDir ?? '' }),
      [],
    );
    try {
      const { rows } = await database.pool.query(TRACES, [households.map(({ id }) => id)]);
      expect(rows).toEqual(
        households
          .map(({ id, version }) => ({ id, version, changes: version - 1 }))
          .toSorted((a, b) => a.id - b.id),
      );
    } finally {
      await database.close();
      await place.remove?.();
    }
  });
});

describe('a request that takes longer than the end of the server may', () => {
  it('is ended with words to try again, and what it would have written is undone', async () => {
    const server = await startServer();
    await callAs(server, ['TOWNSHIP'], ['522628']);
    const token = usualToken(server.url);
    const [household] = await householdsOf(server.url, token, 1);
    if (!household) throw new Error('There is no household.');
    const holder = await server.pool.connect();
    await holder.query('begin');
    await holder.query('select from household where id = $1 for update', [household.id]);
    const asked = correct(server.url, token, household);
    const waiting = `select count(*)::int as count from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    await expect
      .poll(async () => (await holder.query(waiting)).rows, { timeout: 30_000 })
      .toEqual([{ count: 1 }]);
    const stopped = server.stop({ grace: 200 });
    expect(await asked).toBe('SERVER_STOPPING');
    await holder.query('rollback');
    const { rows } = await holder.query(TRACES, [[household.id]]);
    holder.release();
    await stopped;
    expect(rows).toEqual([{ id: household.id, version: 1, changes: 0 }]);
  });
});
