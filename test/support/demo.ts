import { type Database, IN_MEMORY, openDatabase } from '../../server/src/database/database.js';
import { migrate } from '../../server/src/database/migrate.js';
import { type DemoOptions, loadDemo } from '../../server/src/demo/load-demo.js';
import { entityClasses } from '../../server/src/domain/index.js';

/** Opens an empty database in memory with all tables; it is gone after `close()`. */
export async function emptyDatabase(): Promise<Database> {
  const db = await openDatabase({ dataDir: IN_MEMORY, poolSize: 1 }, entityClasses());
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}

/** The same, holding the demo county or the townships named; for the whole county allow 30 seconds. */
export async function withDemo(options: DemoOptions = {}): Promise<Database> {
  const db = await emptyDatabase();
  try {
    await loadDemo(db.pool, options);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}
