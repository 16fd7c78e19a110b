import type { Pool } from 'pg';

/** Gives what has been committed since it was last done its place in the feed of changes. */
export async function settleChanges(pool: Pool): Promise<void> {
  await pool.query('select access.settle_changes()');
}

/** Number of the last change that has a place. */
export async function headOfChanges(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ head: string }>('select access.head_of_changes() as head');
  return Number(rows[0]?.head ?? 0);
}
