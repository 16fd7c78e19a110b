import {
  type Config,
  type Database,
  FIXTURE_TOWNSHIPS,
  fillDemo,
  openMigrated,
  readConfig,
} from '@county-graph/server';
import { embeddedCopy } from './embedded-copy.ts';
import type { Contents } from './embedded-templates.ts';
import { quiet } from './quiet.ts';

/** Opens an empty embedded database with all tables; it is gone after `close()`. */
export const emptyDatabase = (): Promise<Database> => openCopy('empty');

/** The same, holding the whole county, of which nothing is released. */
export const withCounty = (): Promise<Database> => openCopy('county');

async function openCopy(contents: Contents): Promise<Database> {
  const { dataDir, remove } = await embeddedCopy(contents);
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

/** The same, holding the two townships of the fixture, of which nothing is released. */
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
