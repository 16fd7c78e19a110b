import {
  FIXTURE_TOWNSHIPS,
  IN_MEMORY,
  type RunningServer,
  readConfig,
  startServer as startRealServer,
} from '@county-graph/server';
import pg from 'pg';
import { callAs } from './caller.ts';
import { quiet } from './demo.ts';
import { ENCRYPTION_KEY } from './encryption.ts';
import { startIssuer, type TestIssuer } from './issuer.ts';
import { databaseSettings } from './postgres.ts';

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
  stop(): Promise<void>;
}

/** Times are told as the server's own sessions tell them. */
const toldInUtc = async (client: pg.ClientBase) => {
  await client.query(`set timezone to 'UTC'`);
};

/** Starts the real server on a free port over an empty PostgreSQL database, or over an embedded one of its own. */
export async function startServerOver(
  databaseUrl: string | undefined,
  { wholeCounty, townships = FIXTURE_TOWNSHIPS, empty, uncalled, environment }: ServerContents,
): Promise<TestServer> {
  const issuer = await startIssuer();
  const config = readConfig({
    PORT: '0',
    DEMO: empty ? 'false' : 'true',
    LOG_LEVEL: 'silent',
    DATA_DIR: IN_MEMORY,
    // Tests ask faster than any caller may.
    RATE_LIMIT: '0',
    ENCRYPTION_KEY,
    ...(databaseUrl ? databaseSettings(databaseUrl) : {}),
    ...issuer.environment,
    ...environment,
  });
  try {
    const server = await startRealServer(
      { ...config, dataDir: IN_MEMORY },
      quiet,
      wholeCounty ? {} : { townships },
    );
    const { url, database, authenticator } = server;
    const owner = databaseUrl
      ? new pg.Pool({ connectionString: databaseUrl, onConnect: toldInUtc })
      : undefined;
    const called = { url, pool: owner ?? database.pool, serving: database.pool, authenticator, issuer };
    if (!uncalled) await callAs(called);
    return {
      ...called,
      async stop() {
        await server.stop();
        await owner?.end();
        await issuer.stop();
      },
    };
  } catch (error) {
    await issuer.stop();
    throw error;
  }
}
