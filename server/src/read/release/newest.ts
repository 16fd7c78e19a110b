import type { GraphQLSchema } from 'graphql';
import type { Pool } from 'pg';
import { RELEASE_SETTING, releaseFingerprint } from './fingerprint.js';

/** Day of the newest release, which the public reads: `YYYY-MM-DD`. */
export async function newestRelease(pool: Pool): Promise<string | undefined> {
  const { rows } = await pool.query<{ newest: string | null }>(
    'select max(released_on)::text as newest from published_cell',
  );
  return rows[0]?.newest ?? undefined;
}

/** True when the newest release is of the day, and was made by the measures and rules of this server. */
export async function isReleased(pool: Pool, schema: GraphQLSchema, date: string): Promise<boolean> {
  const { rows } = await pool.query<{ value: string }>('select value from setting where key = $1', [
    RELEASE_SETTING,
  ]);
  return rows[0]?.value === releaseFingerprint(schema) && (await newestRelease(pool)) === date;
}
