// Runs as a child process: compares one batch after another and tells how each went.
import pg from 'pg';
import { hunt } from '../hunt.ts';
import { type OpenSuite, openSuite } from '../open-suite.ts';
import { type Suite, suiteName } from '../suites.ts';
import type { Batch } from './batches.ts';

export interface BatchResult {
  readonly index: number;
  readonly compared: number;
  /** How the first difference reads. */
  readonly found?: string;
}

const MILLISECONDS_A_DOCUMENT = 1_000;
const postgresUrl = process.env.FUZZ_POSTGRES_URL ?? '';
const open = new Map<string, Promise<OpenSuite>>();

async function freshDatabase(): Promise<string> {
  const url = new URL(postgresUrl);
  const client = new pg.Client(url.href);
  const name = `fuzz_${process.pid}_${open.size}`;
  await client.connect();
  await client.query(`create database ${pg.escapeIdentifier(name)}`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
}

function opened(suite: Suite): Promise<OpenSuite> {
  const name = suiteName(suite);
  const known = open.get(name);
  if (known) return known;
  const opening = (async () =>
    openSuite(suite.rows, suite.database === 'postgres' ? { databaseUrl: await freshDatabase() } : {}))();
  open.set(name, opening);
  return opening;
}

async function run({ index, suite, seed, count }: Batch): Promise<BatchResult> {
  const { asked, sidesOf, schema } = await opened(suite);
  const timeLimit = 60_000 + count * MILLISECONDS_A_DOCUMENT;
  const { compared, found } = await hunt(asked, sidesOf, { schema, seed, runs: count, timeLimit });
  return { index, compared, ...(found ? { found } : {}) };
}

process.on('message', (batch: Batch) => {
  run(batch).then(
    (result) => process.send?.(result),
    (error) => process.send?.({ index: batch.index, compared: 0, found: String(error?.stack ?? error) }),
  );
});

process.on('disconnect', async () => {
  for (const suite of open.values()) await suite.then(({ stop }) => stop()).catch(() => {});
  process.exit();
});
