import {
  FIXTURE_TOWNSHIPS,
  IN_MEMORY,
  type RunningServer,
  readConfig,
  startServer as startRealServer,
} from '@county-graph/server';
import type pg from 'pg';

export interface ServerContents {
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

/** Starts the real server on a free port over an empty PostgreSQL database, or over an embedded one of its own. */
export async function startServerOver(
  databaseUrl: string | undefined,
  { wholeCounty, empty, environment }: ServerContents,
): Promise<TestServer> {
  const config = readConfig({
    PORT: '0',
    DEMO: empty ? 'false' : 'true',
    LOG_LEVEL: 'silent',
    DATA_DIR: IN_MEMORY,
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    ...environment,
  });
  const townships = wholeCounty ? {} : { townships: FIXTURE_TOWNSHIPS };
  const server: RunningServer = await startRealServer({ ...config, dataDir: IN_MEMORY }, quiet, townships);
  return { url: server.url, pool: server.database.pool, stop: () => server.stop() };
}
