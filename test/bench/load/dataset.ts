import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { glob, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import type { Postgres } from '../../support/postgres.ts';
import { serverProgram } from '../../support/server-program.ts';
import { startBenchPostgres } from '../postgres.ts';
import { note } from '../report/note.ts';
import { replicate } from './replicate.ts';

const SERVER_DIST = fileURLToPath(new URL('../../../server/dist/', import.meta.url));

/** Readable by the unprivileged user that runs PostgreSQL for root. */
const CACHE = join(tmpdir(), 'county-graph-bench');

const DATABASE = 'county';
const COPY = 'county_writes';

export interface Dataset {
  readonly postgres: Postgres;
  /** Address of the loaded database. */
  readonly url: string;
}

/** A copy of the loaded database that may be written to; nothing else may use the loaded one meanwhile. */
export interface Copy extends AsyncDisposable {
  readonly url: string;
}

export async function copyOf({ postgres, url }: Dataset): Promise<Copy> {
  const own = new URL(url);
  own.pathname = `/${COPY}`;
  const drop = () => run(postgres.url, `drop database if exists ${COPY} with (force)`);
  // One that an interrupted run has left.
  await drop();
  await run(postgres.url, `create database ${COPY} template ${DATABASE}`);
  return { url: own.href, [Symbol.asyncDispose]: drop };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/**
 * PostgreSQL with `scale` counties. What was loaded once is kept in the temporary folder until the tables, the demo
 * county or the replication change.
 *
 * @throws Error when another run uses the same files.
 */
export async function openDataset(scale: number, fresh: boolean): Promise<Dataset> {
  const folder = join(CACHE, `scale-${scale}-${await fingerprint()}`);
  refuseIfUsed(folder);
  if (fresh) await rm(folder, { recursive: true, force: true });
  await removeOutdated(scale, folder);
  const loaded = join(folder, 'loaded');
  if (existsSync(loaded)) {
    const postgres = await startBenchPostgres(folder);
    return { postgres, url: databaseUrl(postgres) };
  }
  await rm(folder, { recursive: true, force: true });
  await mkdir(CACHE, { recursive: true });
  const postgres = await startBenchPostgres(folder);
  try {
    const began = performance.now();
    const url = await postgres.createDatabase(DATABASE);
    await load(url, scale);
    await writeFile(loaded, '');
    note(`Loaded in ${Math.round((performance.now() - began) / 1000)} s.`);
    return { postgres, url };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function load(url: string, scale: number): Promise<void> {
  note('Loading the demo county …');
  await promisify(execFile)(process.execPath, serverProgram('demo'), {
    env: { ...process.env, DATABASE_URL: url, STATEMENT_TIMEOUT: '600000' },
  });
  const client = new pg.Client(url);
  await client.connect();
  try {
    if (scale > 1) await replicate(client, scale - 1, note);
    note('Vacuum and statistics …');
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

function databaseUrl(postgres: Postgres): string {
  const url = new URL(postgres.url);
  url.pathname = `/${DATABASE}`;
  return url.href;
}

/** Of everything that decides what the files hold. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const loaded = ['database/migrations/*.js', 'demo/**/*.{js,json}'];
  const files: string[] = [];
  for await (const file of glob(loaded, { cwd: SERVER_DIST })) files.push(join(SERVER_DIST, file));
  if (files.length === 0) throw new Error('The server is not built: run "pnpm build" first.');
  const here = fileURLToPath(new URL('.', import.meta.url));
  for await (const file of glob('*.ts', { cwd: here })) files.push(join(here, file));
  for (const file of files.sort()) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 12);
}

/** A hundred counties fill a disk quickly when every change of the tables leaves its files behind. */
async function removeOutdated(scale: number, current: string): Promise<void> {
  if (!existsSync(CACHE)) return;
  for (const name of await readdir(CACHE)) {
    const folder = join(CACHE, name);
    if (name.startsWith(`scale-${scale}-`) && folder !== current && !runningServer(folder)) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

function refuseIfUsed(folder: string): void {
  const pid = runningServer(folder);
  if (pid) {
    throw new Error(
      `Another run uses the data in ${folder} (process ${pid}). Wait until it ends, or end it.`,
    );
  }
}

function runningServer(folder: string): number | undefined {
  const file = join(folder, 'data', 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}
