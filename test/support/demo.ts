import {
  type Database,
  FIXTURE_TOWNSHIPS,
  fillDemo,
  IN_MEMORY,
  openMigrated,
  type Progress,
  readConfig,
} from '@county-graph/server';

export const quiet: Progress = { step: () => undefined };

/** Opens an empty database in memory with all tables; it is gone after `close()`. */
export function emptyDatabase(): Promise<Database> {
  return openMigrated({ ...readConfig({ LOG_LEVEL: 'silent' }), dataDir: IN_MEMORY }, quiet);
}

/** The same, holding the two townships of the fixture. */
export async function withFixture(): Promise<Database> {
  const db = await emptyDatabase();
  try {
    await fillDemo(db, quiet, { townships: FIXTURE_TOWNSHIPS });
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}
