import {
  type Config,
  type Database,
  FIXTURE_TOWNSHIPS,
  fillDemo,
  openMigrated,
  readConfig,
} from '@county-graph/server';
import { embeddedCopy } from './embedded-copy.ts';
import { quiet } from './quiet.ts';

/** Opens an empty embedded database with all tables; it is gone after `close()`. */
export async function emptyDatabase(): Promise<Database> {
  const { dataDir, remove } = await embeddedCopy('empty');
  const config: Config = { ...readConfig({ LOG_LEVEL: 'silent' }), dataDir };
  const database = await openMigrated(config, quiet);
  return {
    ...database,
    async close() {
      await database.close();
      await remove();
    },
  };
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
