import pg from 'pg';
import { inject } from 'vitest';
import { type ServerContents, startServerOver, type TestServer } from './start-server.ts';

export type { TestServer } from './start-server.ts';

export type DatabaseKind = 'embedded' | 'postgres';

/** The databases that every suite over rows runs on, for `describe.each`. */
export const DATABASES: readonly DatabaseKind[] = ['embedded', 'postgres'];

export interface ServerOptions extends ServerContents {
  /** `embedded` when not given. */
  readonly database?: DatabaseKind;
}

/** Starts the real server on a free port over a database of its own that holds the fixture. */
export async function startServer({ database, ...contents }: ServerOptions = {}): Promise<TestServer> {
  return startServerOver(database === 'postgres' ? await freshDatabase() : undefined, contents);
}

let made = 0;

/** Address of an empty database on the PostgreSQL server that all test files share. */
export async function freshDatabase(): Promise<string> {
  const url = new URL(inject('postgresUrl'));
  const name = `test_${process.pid}_${made++}`;
  const client = new pg.Client(url.href);
  await client.connect();
  await client.query(`create database ${pg.escapeIdentifier(name)}`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
}
