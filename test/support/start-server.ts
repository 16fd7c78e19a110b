import {
  FIXTURE_TOWNSHIPS,
  IN_MEMORY,
  type RunningServer,
  readConfig,
  startServer as startRealServer,
} from '@county-graph/server';
import pg from 'pg';
import { callAs } from './caller.ts';
import { ENCRYPTION_KEY } from './encryption.ts';
import { startIssuer, type TestIssuer } from './issuer.ts';
import { databaseSettings } from './postgres.ts';
import { quiet } from './quiet.ts';

export interface ServerContents {
  /** The whole county instead of the two townships of the fixture. */
  readonly wholeCounty?: boolean;
  /** These instead: 9-digit codes. */
  readonly townships?: readonly string[];
  /** Without any rows. */
  readonly empty?: boolean;
  /** No usual caller, so that the server has met no token and no key yet. */
  readonly uncalled?: boolean;
  /** Settings beside those that the options decide. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Where a server's rows are; in memory when nothing is said. */
export interface Place {
  /** Owner's address of a database on PostgreSQL. */
  readonly databaseUrl?: string;
  /** Folder of an embedded database. */
  readonly dataDir?: string;
  /** Takes the place away, after the server has stopped. */
  remove?(): Promise<void>;
}

export interface TestServer {
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  /** A way of its owner to the database, past the policies that hold for the server. */
  readonly pool: pg.Pool;
  /** The server's own pool; the same one for the embedded database, which has no other. */
  readonly serving: pg.Pool;
  readonly authenticator: RunningServer['authenticator'];
  /** An issuer of its own that the server believes, beside the demo's. */
  readonly issuer: TestIssuer;
  stop(...patience: Parameters<RunningServer['stop']>): Promise<void>;
}

/** Times are told as the server's own sessions tell them. */
const toldInUtc = async (client: pg.ClientBase) => {
  await client.query(`set timezone to 'UTC'`);
};

/** Starts the real server on a free port over a database without tables, or over a copy of one that holds what is wanted. */
export async function startServerOver(
  place: Place,
  { wholeCounty, townships = FIXTURE_TOWNSHIPS, empty, uncalled, environment }: ServerContents,
): Promise<TestServer> {
  const { databaseUrl, dataDir = IN_MEMORY } = place;
  const issuer = await startIssuer();
  const config = readConfig({
    PORT: '0',
    DEMO: empty ? 'false' : 'true',
    LOG_LEVEL: 'silent',
    // Tests ask faster than any caller may.
    RATE_LIMIT: '0',
    ENCRYPTION_KEY,
    ...(databaseUrl ? databaseSettings(databaseUrl) : {}),
    ...issuer.environment,
    ...environment,
  });
  try {
    const server = await startRealServer({ ...config, dataDir }, quiet, wholeCounty ? {} : { townships });
    const { url, database, authenticator } = server;
    const owner = databaseUrl
      ? new pg.Pool({ connectionString: databaseUrl, onConnect: toldInUtc })
      : undefined;
    const called = { url, pool: owner ?? database.pool, serving: database.pool, authenticator, issuer };
    if (!uncalled) await callAs(called);
    return {
      ...called,
      async stop(patience) {
        await server.stop(patience);
        await owner?.end();
        await issuer.stop();
        await place.remove?.();
      },
    };
  } catch (error) {
    await issuer.stop();
    await place.remove?.();
    throw error;
  }
}
