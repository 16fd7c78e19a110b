import { migrations } from '../../migrations/index.js';
import { startCluster } from '../cluster.js';

type StartedCluster = Awaited<ReturnType<typeof startCluster>>;

/** Names of the migrations that have made a database's tables, in their order; none in one without tables. */
export async function migrationsIn(database: StartedCluster): Promise<string[]> {
  const { rows: tables } = await database.query<{ there: boolean }>(
    `select to_regclass('mikro_orm_migrations') is not null as there`,
  );
  if (!tables[0]?.there) return [];
  const { rows } = await database.query<{ name: string }>(
    'select name from mikro_orm_migrations order by name',
  );
  return rows.map(({ name }) => name);
}

/** Those of a cluster, which is opened for it and closed again: that leaves nothing in its log to be recovered from. */
export async function migrationsOf(cluster: string): Promise<string[]> {
  const database = await startCluster(cluster);
  try {
    return await migrationsIn(database);
  } finally {
    await database.close();
  }
}

/** The last of these migrations that this version does not know. */
export function laterMigration(names: readonly string[]): string | undefined {
  const known = new Set(migrations.map(({ name }) => name));
  return names.findLast((name) => !known.has(name));
}
