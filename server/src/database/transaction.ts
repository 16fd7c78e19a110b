import type { ClientBase, Pool } from 'pg';

/** Runs `work` in one transaction on one connection: all that it writes stays, or nothing when it throws. */
export async function transaction<T>(pool: Pool, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // The first error says what happened; a connection that cannot even roll back is not used again.
    const broken = await client.query('rollback').then(
      () => false,
      () => true,
    );
    client.release(broken);
    throw error;
  }
}
