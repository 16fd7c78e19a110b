import pg from 'pg';
import { inject } from 'vitest';
import { embeddedCopy } from './embedded-copy.ts';
import { TEMPLATES } from './shared-postgres.ts';
import { type Place, type ServerContents, startServerOver, type TestServer } from './start-server.ts';

export type { TestServer } from './start-server.ts';

export type DatabaseKind = 'embedded' | 'postgres';

/** The databases that every suite over rows runs on, for `describe.each`. */
export const DATABASES: readonly DatabaseKind[] = ['embedded', 'postgres'];

export interface ServerOptions extends ServerContents {
  /** `postgres` when not given, where a copy of a template is there at once. */
  readonly database?: DatabaseKind;
  /** The embedded database is gone when its thread ends. */
  readonly inMemory?: boolean;
}

/** Starts the real server on a free port over a database of its own that holds the fixture. */
export async function startServer({
  database = 'postgres',
  inMemory = false,
  ...contents
}: ServerOptions = {}): Promise<TestServer> {
  const { empty, wholeCounty, townships } = contents;
  if (inMemory) return startServerOver({}, contents);
  if (database === 'embedded' && wholeCounty) return startServerOver(await embeddedCopy('county'), contents);
  const template = empty || wholeCounty || townships ? 'empty' : 'fixture';
  return startServerOver(await freshPlace(database, template), contents);
}

/** A database of its own with the tables alone, or a copy of the fixture. */
export async function freshPlace(database: DatabaseKind, template: keyof typeof TEMPLATES): Promise<Place> {
  return database === 'postgres' ? { databaseUrl: await freshDatabase(template) } : embeddedCopy(template);
}

let made = 0;

/**
 * Owner's address of a database on the PostgreSQL server that all test files share: without any tables, or a copy of a
 * template.
 */
export async function freshDatabase(template?: keyof typeof TEMPLATES): Promise<string> {
  const url = new URL(inject('postgresUrl'));
  const name = `test_${process.pid}_${made++}`;
  const client = new pg.Client(url.href);
  await client.connect();
  const copied = template ? ` template ${TEMPLATES[template]}` : '';
  await client.query(`create database ${pg.escapeIdentifier(name)}${copied}`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
}
