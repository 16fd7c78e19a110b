import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { type EntityClass, MikroORM, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import type { ClientBase, Pool, PoolConfig } from 'pg';
import { BindingDriver } from './binding-driver.js';
import { EmbeddedEngine } from './embedded/engine.js';
import { migrations } from './migrations/index.js';
import { reclaimLostConnections } from './pool.js';
import { prepareSession } from './session.js';

/** `dataDir` of an embedded database that lives in memory and ends with `close()`; for tests and tools. */
export const IN_MEMORY = 'memory:';

export interface DatabaseSettings {
  /** A PostgreSQL server, as `postgres://…`; without it the embedded database is used. */
  readonly databaseUrl?: string;
  /** Folder of the embedded database, or `IN_MEMORY`. Not touched when there is a server. */
  readonly dataDir: string;
  /** Most connections to the server; the embedded database always has one. */
  readonly poolSize: number;
  /** Longest run of one statement, in milliseconds; 30,000 when not given, 0 for no limit. */
  readonly statementTimeout?: number;
}

export interface Database {
  readonly kind: 'embedded' | 'server';
  readonly orm: MikroORM;
  /**
   * The one pool, also MikroORM's. The embedded database has a single session: inside a transaction use the
   * transaction's own connection, as another one is not given out before it ends.
   */
  readonly pool: Pool;
  /**
   * Lets the statement limit hold from now on in the embedded database, which knows no statement that is exempt: before
   * that, tables are made and filled without one. On a server it holds from the start, but where a transaction lifts it.
   */
  limitStatements(): void;
  /** Waits for running queries, writes everything out and gives the data folder back. */
  close(): Promise<void>;
}

/** How the pool reaches the database, and what must end after it. */
interface Access {
  readonly kind: Database['kind'];
  readonly orm: { readonly clientUrl: string } | { readonly dbName: string };
  readonly options: PoolConfig;
  limitStatements(milliseconds: number): void;
  close(): Promise<void>;
}

/**
 * Opens the database and checks that it answers. No table is made: see `migrate`.
 *
 * @throws DatabaseLockedError when another process uses `dataDir`; the driver's error when a server refuses.
 */
export async function openDatabase(
  settings: DatabaseSettings,
  entities: EntityClass<unknown>[],
): Promise<Database> {
  const statementTimeout = settings.statementTimeout ?? 30_000;
  const access = settings.databaseUrl
    ? reachServer(settings.databaseUrl, settings.poolSize)
    : await openEmbedded(settings.dataDir);
  try {
    const orm = await MikroORM.init({
      entities,
      driver: BindingDriver,
      ...access.orm,
      metadataProvider: ReflectMetadataProvider,
      metadataCache: { enabled: false },
      namingStrategy: UnderscoreNamingStrategy,
      discovery: { warnWhenNoEntities: false },
      // No entity knows the other side of its links; the accessors that would keep the two alike cost as much as all else of a row.
      propagationOnPrototype: false,
      extensions: [Migrator],
      migrations: { migrationsList: migrations, snapshot: false, silent: true },
      // Functions are written by hand in migrations, never declared by an entity; what is derived has schemas of its own.
      schemaGenerator: {
        ignoreRoutines: true,
        ignoreTriggers: true,
        ignorePolicies: true,
        ignoreSchema: ['access', 'search', 'summary'],
      },
      driverOptions: {
        ...access.options,
        // Statements that a write session sends at once do not wait for one another; nobody else sends several.
        pipeline: true,
        onConnect: (client: ClientBase) => prepareSession(client, statementTimeout),
      },
    });
    const pool = await orm.em.getConnection().getNativeClient();
    reclaimLostConnections(pool);
    const database: Database = {
      kind: access.kind,
      orm,
      pool,
      limitStatements: () => access.limitStatements(statementTimeout),
      async close() {
        await orm.close(true);
        await access.close();
      },
    };
    await pool.query('select 1').catch(async (error) => {
      await orm.close(true);
      throw error;
    });
    return database;
  } catch (error) {
    await access.close();
    throw error;
  }
}

function reachServer(connectionString: string, poolSize: number): Access {
  return {
    kind: 'server',
    orm: { clientUrl: connectionString },
    options: {
      connectionString,
      max: poolSize,
      application_name: 'county-graph',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    },
    limitStatements() {},
    async close() {},
  };
}

async function openEmbedded(dataDir: string): Promise<Access> {
  const engine = await EmbeddedEngine.open({
    ...(dataDir === IN_MEMORY ? {} : { folder: dataDir }),
    statementTimeout: 0,
  });
  return {
    kind: 'embedded',
    orm: { dbName: 'postgres' },
    options: {
      stream: () => engine.connect(),
      user: 'postgres',
      database: 'postgres',
      ssl: false,
      // Names of prepared statements belong to the session, and PGlite has one.
      max: 1,
      idleTimeoutMillis: 0,
      // Ends a wait for the connection that the waiter itself holds.
      connectionTimeoutMillis: 60_000,
    },
    limitStatements: (milliseconds) => engine.limitStatements(milliseconds),
    close: () => engine.close(),
  };
}
