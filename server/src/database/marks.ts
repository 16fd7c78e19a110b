import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';

/** What the database says of itself. */
export interface Marks {
  /** Name of the demo data set that it holds, if it does. */
  readonly demo?: string;
  /** Key that cursors are signed with: one for all servers of a database, kept over restarts. */
  readonly cursorKey: string;
}

export async function readMarks(pool: Pool): Promise<Marks> {
  await pool.query(`insert into setting (key, value) values ('cursor_key', $1) on conflict do nothing`, [
    randomBytes(24).toString('base64url'),
  ]);
  const { rows } = await pool.query<{ key: string; value: string }>('select key, value from setting');
  const marks = new Map(rows.map(({ key, value }) => [key, value]));
  const demo = marks.get('demo');
  return { cursorKey: marks.get('cursor_key') ?? '', ...(demo ? { demo } : {}) };
}
