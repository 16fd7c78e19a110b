import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { type Logger, pino } from 'pino';
import { Authenticator } from './access/authenticator.js';
import { openCipher } from './access/encryption/stored-key.js';
import { checkStart } from './access/start-rule.js';
import { hasLiveApiToken } from './access/tokens/api-token-store.js';
import type { TrustedIssuer } from './access/tokens/jwt.js';
import { RemoteKeys } from './access/tokens/keys.js';
import { type Config, ConfigError } from './config.js';
import { cancelStatement } from './database/cancel.js';
import type { Database } from './database/database.js';
import { explainStatement } from './database/explain.js';
import { readMarks } from './database/marks.js';
import { statementRunner } from './database/statements.js';
import { demoIssuer, type SampleToken } from './demo/administration/issuer.js';
import type { DemoOptions } from './demo/load-demo.js';
import { ChangesWatch } from './events/changes-watch.js';
import { openFilled } from './filled-database.js';
import { graphSchema } from './graph.js';
import { TrustedDocuments } from './http/documents/trusted-documents.js';
import { Draining, type Patience } from './http/limits/draining.js';
import { RateLimit } from './http/limits/rate-limit.js';
import { Metrics } from './http/metrics.js';
import { httpServer } from './http/server.js';
import { openServing } from './prepared-database.js';
import type { Progress } from './progress.js';
import { headOfChanges, settleChanges } from './read/changes/settle.js';
import { OperationReader } from './read/operation.js';
import { referenceDateOf } from './reference-date.js';
import { exportSpans } from './tracing/export.js';
import { keepDeleting } from './write/expired-answers.js';
import { RowAccessReader } from './write/row-access.js';
import { Writer } from './write/writer.js';

export interface RunningServer {
  /** `http://host:port`. */
  readonly url: string;
  readonly database: Database;
  readonly authenticator: Authenticator;
  /** Fresh tokens of the sample roles; over the demo county only. */
  readonly demoTokens?: () => Promise<readonly SampleToken[]>;
  /** Refuses new requests, lets those in flight finish or ends them, then closes the database. */
  stop(patience?: Partial<Patience>): Promise<void>;
}

/** Milliseconds. The command line waits for ten seconds in all. */
const PATIENCE: Patience = { linger: 0, grace: 8_000 };

/** For a database that still runs what a request was ended for, in milliseconds; with the process, it ends too. */
const LONGEST_CLOSE = 500;

/**
 * Opens the database that is to be served. The embedded one is its process's own; on a server the owner brings the tables
 * up to date first, when the settings name it.
 */
async function openServed(config: Config, progress: Progress, demo: DemoOptions): Promise<Database> {
  if (!config.databaseUrl) return openFilled(config, progress, demo);
  if (config.migrationDatabaseUrl) await (await openFilled(config, progress, demo)).close();
  return openServing(config);
}

/** config → database → graph → http. */
export async function startServer(
  config: Config,
  progress: Progress,
  demo: DemoOptions = {},
): Promise<RunningServer> {
  await using begun = new AsyncDisposableStack();
  if (config.tracing) begun.defer(await exportSpans(config.tracing));
  const database = await openServed(config, progress, demo);
  begun.defer(() => database.close());
  database.limitStatements();
  const { app, draining, log, ...served } = await serve(config, database);
  begun.defer(
    keepDeleting(database.pool, (err) => log.warn({ err }, 'Expired answers could not be deleted.')),
  );
  begun.defer(() => app.close());
  const { address, port, family } = app.server.address() as AddressInfo;
  const running = begun.move();
  return {
    ...served,
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    database,
    async stop(patience) {
      const finished = await draining.drain({ ...PATIENCE, ...patience });
      if (!finished) app.server.closeAllConnections();
      const closed = running.disposeAsync();
      await (finished ? closed : Promise.race([closed, delay(LONGEST_CLOSE)]));
    },
  };
}

interface Served extends Pick<RunningServer, 'authenticator' | 'demoTokens'> {
  readonly app: FastifyInstance;
  readonly draining: Draining;
  readonly log: Logger;
}

async function serve(config: Config, database: Database): Promise<Served> {
  const { pool, kind } = database;
  const { demo, cursorKey } = await readMarks(pool);
  await checkWhoMayCall(config, database, demo !== undefined);
  const cipher = await openCipher(pool, config);
  const referenceDate = referenceDateOf(config, demo !== undefined);
  // What the database says of itself decides, so that real data is never explained by a default.
  const explains = config.explain ?? demo !== undefined;
  const metrics = config.metrics ? new Metrics() : undefined;
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const schema = graphSchema();
  const runStatement = statementRunner(pool, {
    prepared: config.preparedStatements,
    ...(kind === 'server' ? { cancel: cancelStatement } : {}),
    ...(metrics ? { onStatement: (milliseconds: number) => metrics.observeStatement(milliseconds) } : {}),
  });
  const ownIssuer = demo ? await demoIssuer() : undefined;
  const authenticator = new Authenticator({
    run: runStatement,
    issuers: [...configuredIssuers(config, log), ...(ownIssuer ? [ownIssuer.trusted] : [])],
    referenceDate,
  });
  const samples = ownIssuer ? { demoTokens: () => ownIssuer.tokens() } : {};
  const draining = new Draining();
  const app = await httpServer({
    draining,
    schema,
    reader: new OperationReader(schema, runStatement, config.costLimit, kind === 'server', () =>
      settleChanges(pool),
    ),
    authenticator,
    rateLimit: new RateLimit(config.rate),
    // The demo's people are made up, so its schema is shown to whoever plays with it.
    publicIntrospection: config.publicIntrospection ?? (demo !== undefined || !config.production),
    writer: new Writer({
      orm: database.orm,
      pool,
      prepared: config.preparedStatements,
      rows: new RowAccessReader(schema, referenceDate),
      cipher,
      referenceDate,
    }),
    watch: new ChangesWatch(async () => {
      await settleChanges(pool);
      return headOfChanges(pool);
    }),
    cursorKey,
    cipher,
    referenceDate,
    pool,
    database: kind,
    demo: demo !== undefined,
    explains,
    ...(explains ? { explain: (run) => explainStatement(pool, run) } : {}),
    ...(metrics ? { metrics } : {}),
    ...samples,
    log,
    limits: config.limits,
    corsOrigins: config.corsOrigins,
    trustedProxies: config.trustedProxies,
    ...(config.trustedDocuments ? { trusted: trustedDocuments(config.trustedDocuments) } : {}),
  });
  await app.listen({ host: config.host, port: config.port });
  return { app, draining, log, authenticator, ...samples };
}

/** @throws StartRefusedError */
async function checkWhoMayCall({ host, issuer }: Config, { pool }: Database, demo: boolean): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const hasApiToken = await hasLiveApiToken(pool, today);
  checkStart({ host, demo, hasIssuer: issuer !== undefined, hasApiToken });
}

function configuredIssuers({ issuer }: Config, log: Logger): TrustedIssuer[] {
  if (!issuer) return [];
  const onFailure = (err: unknown) => log.warn({ err }, 'The keys of the token issuer could not be fetched.');
  const keys = new RemoteKeys({ url: issuer.jwksUrl, maxAge: issuer.keysMaxAge * 1_000, onFailure });
  return [{ issuer: issuer.issuer, audience: issuer.audience, keys }];
}

function trustedDocuments(path: string): TrustedDocuments {
  try {
    return TrustedDocuments.read(path);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new ConfigError([`TRUSTED_DOCUMENTS names ${path}, which cannot be read: ${words}`]);
  }
}
