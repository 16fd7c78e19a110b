import type { Config } from '../config.js';
import type { Database } from '../database/database.js';
import { openMigrated } from '../prepared-database.js';
import type { ShownProgress } from '../progress.js';

/** Opens the database as its owner for one piece of work, and prints what came of it. */
export async function once(
  config: Config,
  progress: ShownProgress,
  work: (open: Database) => Promise<string>,
): Promise<void> {
  const database = await openMigrated(config, progress);
  try {
    const outcome = await work(database);
    progress.done();
    console.log(outcome);
  } finally {
    await database.close();
  }
}
