import {
  FIXTURE_TOWNSHIPS,
  IN_MEMORY,
  type RunningServer,
  readConfig,
  startServer as startRealServer,
} from '@county-graph/server';
import pg from 'pg';
import { inject } from 'vitest';

export type DatabaseKind = 'embedded' | 'postgres';

/** The databases that every suite over rows runs on, for `describe.each`. */
export const DATABASES: readonly DatabaseKind[] = ['embedded', 'postgres'];

export interface ServerOptions {
  /** `embedded` when not given. */
  readonly database?: DatabaseKind;
  /** The whole county instead of the two townships of the fixture. */
  readonly wholeCounty?: boolean;
  /** Without any rows. */
  readonly empty?: boolean;
  /** Settings beside those that the options decide. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface TestServer {
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  /** The server's own pool. */
  readonly pool: pg.Pool;
  stop(): Promise<void>;
}

const quiet = { step: () => undefined };

/** Starts the real server on a free port over a database of its own that holds the fixture. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const databaseUrl = options.database === 'postgres' ? await freshDatabase() : undefined;
  const config = readConfig({
    PORT: '0',
    DEMO: options.empty ? 'false' : 'true',
    LOG_LEVEL: 'silent',
    DATA_DIR: IN_MEMORY,
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    ...options.environment,
  });
  const townships = options.wholeCounty ? {} : { townships: FIXTURE_TOWNSHIPS };
  const server: RunningServer = await startRealServer({ ...config, dataDir: IN_MEMORY }, quiet, townships);
  return { url: server.url, pool: server.database.pool, stop: () => server.stop() };
}

let made = 0;

async function freshDatabase(): Promise<string> {
  const url = new URL(inject('postgresUrl'));
  const name = `test_${process.pid}_${made++}`;
  const client = new pg.Client(url.href);
  await client.connect();
  await client.query(`create database ${pg.escapeIdentifier(name)}`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
}
