import { sealStored } from './access/encryption/seal-stored.js';
import { wallDefinition } from './access/wall/definition.js';
import { guardedTables, SUSPEND_WALL } from './access/wall/policies.js';
import { writingRights } from './access/wall/writing.js';
import type { Config } from './config.js';
import { type Database, openDatabase } from './database/database.js';
import { type DerivedSchema, installDerived, isInstalled } from './database/derived-schema.js';
import { DatabaseNewerError, DatabaseOutdatedError } from './database/errors.js';
import { makeMarks, readMarks } from './database/marks.js';
import { inTurn, type MigrationDifference, migrate, migrationDifference } from './database/migrate.js';
import {
  checkServingRole,
  grantServing,
  knownServingRole,
  missingRights,
  readingGrants,
  roleOf,
  unguardedTables,
} from './database/serving-role.js';
import { graphSchema } from './graph.js';
import type { Progress } from './progress.js';
import { searchDefinition } from './read/search/definition.js';
import { summaryDefinition } from './read/summary/definition.js';
import { storedClasses } from './stored.js';

/** What is made from the declarations beside the tables, in the order in which one stands on the other. */
const derivedSchemas = (): DerivedSchema[] => [
  { name: 'search', definition: searchDefinition() },
  { name: 'summary', definition: summaryDefinition(graphSchema()) },
  { name: 'access', definition: wallDefinition() },
];

/**
 * Opens the database of the settings as the owner of its tables, brings them up to date and seals what is not under the
 * settings' key. On a PostgreSQL server the role that serves is let in.
 * @throws EncryptionKeyError, DatabaseNewerError
 */
export async function openMigrated(config: Config, progress: Progress): Promise<Database> {
  const { databaseUrl, migrationDatabaseUrl } = config;
  const named = databaseUrl && migrationDatabaseUrl ? await roleOf(databaseUrl) : undefined;
  // The schema completes the nouns, which the tables come from.
  const derived = derivedSchemas();
  progress.step(
    databaseUrl ? 'Connecting to PostgreSQL · 连接数据库' : `Opening ${config.dataDir} · 打开内置数据库`,
  );
  const owner = migrationDatabaseUrl ? { ...config, databaseUrl: migrationDatabaseUrl } : config;
  const database = await openDatabase(owner, storedClasses());
  try {
    await inTurn(database, async () => {
      refuseNewer(await migrationDifference(database));
      await migrate(database, {
        before: SUSPEND_WALL,
        onStep: (name) => progress.step(`Migrating · 迁移表结构: ${name}`),
      });
      await makeMarks(database.pool);
      await sealStored(database.pool, config, (place, done, total) =>
        progress.step(`Encrypting stored values · 加密已存数据: ${place}`, done, total),
      );
      const role = named ?? (await knownServingRole(database.pool));
      let anew = false;
      for (const one of derived)
        anew = await installDerived(database.pool, one, role ? readingGrants(one.name, role) : [], anew);
      if (named) {
        await grantServing(
          database.pool,
          named,
          derived.map(({ name }) => name),
          writingRights(),
        );
      }
    });
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * Opens a PostgreSQL server's database as the role that serves, for whom its policies hold.
 * @throws DatabaseRoleError, DatabaseOutdatedError, DatabaseNewerError
 */
export async function openServing(config: Config): Promise<Database> {
  const derived = derivedSchemas();
  const database = await openDatabase(config, storedClasses());
  try {
    await checkServingRole(database.pool);
    const difference = await migrationDifference(database);
    refuseNewer(difference);
    const [missing] = difference.pending;
    if (missing) throw new DatabaseOutdatedError(missing);
    for (const one of derived) {
      if (!(await isInstalled(database.pool, one))) throw new DatabaseOutdatedError(`schema ${one.name}`);
    }
    const [lacking] = await missingRights(
      database.pool,
      derived.map(({ name }) => name),
      writingRights(),
    );
    if (lacking) throw new DatabaseOutdatedError(`rights to ${lacking}`);
    const [unguarded] = await unguardedTables(database.pool, guardedTables());
    if (unguarded) throw new DatabaseOutdatedError(`row-level security of ${unguarded}`);
    const { cursorKey } = await readMarks(database.pool);
    if (cursorKey === '') throw new DatabaseOutdatedError('key of cursors');
    return database;
  } catch (error) {
    await database.close();
    // insufficient_privilege: nobody has let this role in.
    if (error instanceof Error && 'code' in error && error.code === '42501')
      throw new DatabaseOutdatedError('rights of the role that serves');
    throw error;
  }
}

/** A version that is older than the tables would put its own functions and policies in the place of the newer ones. */
function refuseNewer({ unknown }: MigrationDifference): void {
  const latest = unknown.at(-1);
  if (latest) throw new DatabaseNewerError(latest);
}
