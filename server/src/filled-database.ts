import type { Config } from './config.js';
import type { Database } from './database/database.js';
import { readMarks } from './database/marks.js';
import { DEMO_REFERENCE_DATE } from './demo/calendar.js';
import { type DemoOptions, loadDemo } from './demo/load-demo.js';
import { graphSchema } from './graph.js';
import { openMigrated } from './prepared-database.js';
import type { Progress } from './progress.js';
import { isReleased } from './read/release/newest.js';
import { type PublishOptions, publish, type Release } from './read/release/publish.js';

/** Fills an empty database with the demo county; false when it already holds it. */
export function fillDemo(
  database: Database,
  progress: Progress,
  options: DemoOptions = {},
): Promise<boolean> {
  return loadDemo(database.pool, options, ({ label, done, total }) =>
    progress.step(`Loading the demo county · 载入演示县: ${label}`, done, total),
  );
}

/**
 * Releases the numbers of a day to the public.
 * @throws ReleaseRefusedError when the day is not after the newest release, or is still to come.
 */
export function publishOn(
  database: Database,
  date: string,
  progress: Progress,
  options: Pick<PublishOptions, 'anew'> = {},
): Promise<Release> {
  return publish(database.pool, graphSchema(), date, {
    ...options,
    progress: (step) => progress.step(`Releasing the numbers of ${date} · 发布统计: ${step}`),
  });
}

/** Gives a database of the demo its release, once and when other numbers are declared; real data is left alone. */
export async function releaseDemo(database: Database, progress: Progress): Promise<Release | undefined> {
  const { demo } = await readMarks(database.pool);
  if (!demo || (await isReleased(database.pool, graphSchema(), DEMO_REFERENCE_DATE))) return undefined;
  return publishOn(database, DEMO_REFERENCE_DATE, progress, { anew: true });
}

/** Opens the database as its owner, and fills one of the demo. */
export async function openFilled(config: Config, progress: Progress, demo: DemoOptions): Promise<Database> {
  const database = await openMigrated(config, progress);
  try {
    if (config.demo) await fillDemo(database, progress, demo);
    await releaseDemo(database, progress);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
