import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIXTURE_TOWNSHIPS, fillDemo, openMigrated, readConfig } from '@county-graph/server';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { correct, type Ending, householdsOf, read, TRACES } from '../operations/corrections.ts';
import { ask } from '../support/ask.ts';
import { databaseSettings, type Postgres, startPostgres } from '../support/postgres.ts';
import { quiet } from '../support/quiet.ts';
import { type Served, served } from '../support/served.ts';

const POOL_SIZE = 3;

const PATIENTLY = { timeout: 30_000 };

let folder: string;
let postgres: Postgres;
let databaseUrl: string;
let server: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'county-graph-restart-'));
  postgres = await startPostgres({ folder });
  databaseUrl = await postgres.createDatabase('county');
  const database = await openMigrated(readConfig(databaseSettings(databaseUrl)), quiet);
  await fillDemo(database, quiet, { townships: FIXTURE_TOWNSHIPS });
  await database.close();
  server = await served({ ...databaseSettings(databaseUrl), POOL_SIZE: String(POOL_SIZE) });
});
afterAll(async () => {
  server.child.kill('SIGKILL');
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

const health = async (of: 'ready' | 'live') => {
  const response = await fetch(`${server.url}/health/${of}`);
  const { status } = (await response.json()) as { status: string };
  return { http: response.status, status, retryAfter: response.headers.get('retry-after') };
};

it('a database that is restarted is missed and found again by the same process, and no request ends otherwise than in words', async () => {
  const { url } = server;
  const token = server.token('township');
  const households = await householdsOf(url, token, 3);
  expect(await health('ready')).toEqual({ http: 200, status: 'ready', retryAfter: null });

  let going = true;
  const endings: Ending[] = [];
  const loop = async (act: () => Promise<Ending>) => {
    while (going) endings.push(await act());
  };
  let unknown = 0;
  const load = [
    ...households.map((household) =>
      loop(async () => {
        const as = await correct(url, token, household);
        // It was committed, and its answer was lost with the connection: the next one goes on from there.
        if (as === 'CONFLICT') {
          unknown += 1;
          household.version += 1;
        }
        return as;
      }),
    ),
    ...households.map(() => loop(() => read(url, token))),
  ];
  await expect.poll(() => endings.filter((as) => as === 'OK').length, PATIENTLY).toBeGreaterThan(20);

  const port = Number(new URL(postgres.url).port);
  await postgres.stop();
  await expect
    .poll(() => health('ready'), PATIENTLY)
    .toEqual({ http: 503, status: 'unavailable', retryAfter: '2' });
  expect(await health('live')).toMatchObject({ http: 200, status: 'live' });
  const refused = await ask(url, '{ counties { totalCount } }', {}, { token });
  expect(refused).toMatchObject({
    status: 503,
    errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE', retryable: true } }],
  });
  expect(refused.headers.get('retry-after')).toBe('2');

  postgres = await startPostgres({ folder, port });
  await expect
    .poll(() => health('ready'), PATIENTLY)
    .toEqual({ http: 200, status: 'ready', retryAfter: null });
  const before = endings.length;
  await expect
    .poll(() => endings.slice(before).filter((as) => as === 'OK').length, PATIENTLY)
    .toBeGreaterThan(20);
  going = false;
  await Promise.all(load);

  expect([...new Set(endings)].filter((as) => as !== 'CONFLICT').toSorted()).toEqual([
    'DATABASE_UNAVAILABLE',
    'OK',
  ]);
  expect(unknown).toBeLessThanOrEqual(households.length);
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const metric = (name: string) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(metrics)?.[1]);
  expect(metric('database_pool_waiting_requests')).toBe(0);
  expect(metric('database_pool_connections')).toBeLessThanOrEqual(POOL_SIZE);
  expect(metric('database_pool_connections')).toBe(metric('database_pool_idle_connections'));
  const owner = new pg.Client(databaseUrl);
  await owner.connect();
  const { rows } = await owner.query(TRACES, [households.map(({ id }) => id)]);
  await owner.end();
  expect(rows).toEqual(
    households
      .map(({ id, version }) => ({ id, version, changes: version - 1 }))
      .toSorted((a, b) => a.id - b.id),
  );
});
