import pg from 'pg';
import type { Database } from './database.js';
import { migrations } from './migrations/index.js';

/** Any number that nothing else of this project locks. */
const ADVISORY_LOCK = 5_226_281;

/** Does what changes the tables or all of their rows: servers starting together take turns. */
export async function inTurn(db: Database, work: () => Promise<void>): Promise<void> {
  const unlock = db.kind === 'server' ? await takeTurn(db.pool.options) : undefined;
  try {
    await work();
  } finally {
    await unlock?.();
  }
}

export interface MigrationSteps {
  /** SQL that stands before pending migrations, in their transaction. */
  readonly before?: string;
  /** Hears each migration's name when it begins. */
  readonly onStep?: (name: string) => void;
}

/** Brings the tables up to date, in one transaction: either every pending migration applies or none. */
export async function migrate(db: Database, { before, onStep }: MigrationSteps = {}): Promise<void> {
  const { migrator } = db.orm;
  const announce = ({ name }: { name: string }) => onStep?.(name);
  migrator.on('migrating', announce);
  try {
    // Asked first, because it makes the table of migrations on a connection of its own.
    if ((await migrator.getPending()).length === 0) return;
    const connection = db.orm.em.getConnection();
    await connection.transactional(async (transaction) => {
      await connection.execute('set local statement_timeout = 0', [], 'run', transaction);
      if (before) await connection.execute(before, [], 'run', transaction);
      await migrator.up({ transaction });
    });
  } finally {
    migrator.off('migrating', announce);
  }
}

/** How the migrations of a database differ from those of this version, by their names. */
export interface MigrationDifference {
  /** Those that it still lacks, all of them when it has no tables. */
  readonly pending: readonly string[];
  /** Those that a later version made. */
  readonly unknown: readonly string[];
}

/** Reads the one table alone, so that a role which may change nothing can ask. */
export async function migrationDifference({ pool }: Database): Promise<MigrationDifference> {
  const known = migrations.map(({ name }) => name);
  const { rows: tables } = await pool.query<{ there: boolean }>(
    `select to_regclass('mikro_orm_migrations') is not null as there`,
  );
  if (!tables[0]?.there) return { pending: known, unknown: [] };
  const { rows } = await pool.query<{ name: string }>('select name from mikro_orm_migrations order by name');
  const done = new Set(rows.map(({ name }) => name));
  return {
    pending: known.filter((name) => !done.has(name)),
    unknown: [...done].filter((name) => !known.includes(name)),
  };
}

/** SQL that the database still lacks to match the entities; empty when the migrations cover them. */
export async function pendingSchemaChanges(db: Database): Promise<string> {
  return (await db.orm.schema.getUpdateSchemaSQL({ wrap: false })).trim();
}

/**
 * A connection beside the pool holds the lock, so that a pool of one does not wait for itself; the lock ends
 * with the connection, even when this process dies.
 */
async function takeTurn(options: pg.PoolOptions): Promise<() => Promise<void>> {
  const client = new pg.Client(options);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [ADVISORY_LOCK]);
  } catch (error) {
    await client.end();
    throw error;
  }
  return () => client.end();
}
