import { setTimeout as delay } from 'node:timers/promises';
import type { ClientBase } from 'pg';

const LOOK_EVERY = 50;
/** Looks in a row that must find nothing at work: between two statements of a request there is a moment without any. */
const LOOKS = 4;
const LONGEST_WAIT = 120_000;

/**
 * Waits until PostgreSQL has no statement left to run. A turn ends with requests under way, and their statements
 * would slow down whoever comes next.
 *
 * @throws Error after two minutes.
 */
export async function settled(client: ClientBase): Promise<void> {
  const deadline = Date.now() + LONGEST_WAIT;
  for (let quiet = 0; quiet < LOOKS; await delay(LOOK_EVERY)) {
    const { rowCount } = await client.query(
      `select from pg_stat_activity
        where backend_type = 'client backend' and state <> 'idle' and pid <> pg_backend_pid()`,
    );
    quiet = rowCount === 0 ? quiet + 1 : 0;
    if (Date.now() > deadline) throw new Error('PostgreSQL is still busy with requests of the last turn.');
  }
}
