import type { Pool } from 'pg';

/** How often expired answers are looked for, in milliseconds. */
const EVERY = 600_000;

/** Rows that one statement deletes at most: whoever waits for a connection, or for the embedded one, has a turn in between. */
const AT_ONCE = 1_000;

/**
 * The condition stands outside once more: a key that is taken anew meanwhile has another version of its row, which only what
 * is asked of the row itself is asked of.
 */
const DELETE = `delete from kept_answer where at < now() - interval '1 day' and ctid = any (array(
  select ctid from kept_answer where at < now() - interval '1 day' order by at limit $1))`;

/** Deletes what was kept for longer than a day; how many rows. The role that serves may do so, and see no more of them. */
export async function deleteExpired(pool: Pool, atOnce = AT_ONCE): Promise<number> {
  let all = 0;
  for (;;) {
    const { rowCount } = await pool.query(DELETE, [atOnce]);
    all += rowCount ?? 0;
    if ((rowCount ?? 0) < atOnce) return all;
  }
}

/**
 * Deletes expired answers as long as the server runs. A failure is told, and the next time makes up for it.
 * @returns what ends it, when nothing of it runs any more
 */
export function keepDeleting(pool: Pool, onFailure: (error: unknown) => void): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(() => deleteExpired(pool)).catch(onFailure);
  }, EVERY);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
