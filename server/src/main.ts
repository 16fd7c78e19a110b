import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Config } from './config.js';
import { type Database, openDatabase } from './database/database.js';
import { explainStatement } from './database/explain.js';
import { readMarks } from './database/marks.js';
import { migrate } from './database/migrate.js';
import { statementRunner } from './database/statements.js';
import { DEMO_REFERENCE_DATE } from './demo/calendar.js';
import { type DemoOptions, loadDemo } from './demo/load-demo.js';
import { graphSchema } from './graph.js';
import { Metrics } from './http/metrics.js';
import { httpServer } from './http/server.js';
import { OperationReader } from './read/operation.js';
import { installSummary } from './read/summary/install.js';
import { storedClasses } from './stored.js';
import { exportSpans } from './tracing/export.js';

/** What the person who starts the server sees. */
export interface Progress {
  /** A piece of work, with how much of it is done when it is counted. */
  step(label: string, done?: number, total?: number): void;
}

export interface RunningServer {
  /** `http://host:port`. */
  readonly url: string;
  readonly database: Database;
  /** Lets requests in flight finish, then closes the database. */
  stop(): Promise<void>;
}

/** Opens the database of the settings and brings its tables up to date. */
export async function openMigrated(config: Config, progress: Progress): Promise<Database> {
  // The schema completes the nouns, which the tables come from.
  const schema = graphSchema();
  progress.step(
    config.databaseUrl
      ? 'Connecting to PostgreSQL · 连接数据库'
      : `Opening ${config.dataDir} · 打开内置数据库`,
  );
  const database = await openDatabase(config, storedClasses());
  try {
    await migrate(database, (name) => progress.step(`Migrating · 迁移表结构: ${name}`));
    await installSummary(database.pool, schema);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Fills an empty database with the demo county; false when it already holds it. */
export function fillDemo(
  database: Database,
  progress: Progress,
  options: DemoOptions = {},
): Promise<boolean> {
  return loadDemo(database.pool, options, ({ label, done, total }) =>
    progress.step(`Loading the demo county · 载入演示县: ${label}`, done, total),
  );
}

/** config → database → graph → http. */
export async function startServer(
  config: Config,
  progress: Progress,
  demo: DemoOptions = {},
): Promise<RunningServer> {
  await using begun = new AsyncDisposableStack();
  if (config.tracing) begun.defer(await exportSpans(config.tracing));
  const database = await openMigrated(config, progress);
  begun.defer(() => database.close());
  if (config.demo) await fillDemo(database, progress, demo);
  const app = await serve(config, database);
  begun.defer(() => app.close());
  const { address, port, family } = app.server.address() as AddressInfo;
  const running = begun.move();
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    database,
    stop: () => running.disposeAsync(),
  };
}

async function serve(config: Config, database: Database): Promise<FastifyInstance> {
  const { pool, kind } = database;
  const { demo, cursorKey } = await readMarks(pool);
  const fixedDate = config.referenceDate ?? (demo ? DEMO_REFERENCE_DATE : undefined);
  // What the database says of itself decides, so that real data is never explained by a default.
  const explains = config.explain ?? demo !== undefined;
  const metrics = config.metrics ? new Metrics() : undefined;
  const schema = graphSchema();
  const runStatement = statementRunner(pool, {
    prepared: config.preparedStatements,
    ...(metrics ? { onStatement: (milliseconds: number) => metrics.observeStatement(milliseconds) } : {}),
  });
  const app = await httpServer({
    schema,
    reader: new OperationReader(schema, runStatement),
    cursorKey,
    referenceDate: () => fixedDate ?? new Date().toISOString().slice(0, 10),
    pool,
    database: kind,
    demo: demo !== undefined,
    explains,
    ...(explains ? { explain: ({ statement, values }) => explainStatement(pool, statement, values) } : {}),
    ...(metrics ? { metrics } : {}),
    log: pino({ level: config.logLevel }, pino.destination(2)),
    bodyLimit: config.bodyLimit,
  });
  await app.listen({ host: config.host, port: config.port });
  return app;
}
