import type { Pool, PoolClient } from 'pg';

/** Prepared statements that one connection may hold; a fresh connection takes over beyond that. */
const MOST_PREPARED = 500;

interface Named {
  readonly name: string;
  readonly text: string;
}

/**
 * Runs statements of one row under a name, so that a connection parses and plans each text once.
 * The answer is the row's columns as text.
 */
export function namedStatements(
  pool: Pool,
): (statement: Named, values: unknown[]) => Promise<readonly string[]> {
  const prepared = new WeakMap<PoolClient, Set<string>>();
  return async ({ name, text }, values) => {
    const client = await pool.connect();
    const names = prepared.get(client) ?? new Set<string>();
    prepared.set(client, names);
    names.add(name);
    let failed = false;
    try {
      const { rows } = await client.query<string[]>({ name, text, values, rowMode: 'array' });
      const [row] = rows;
      if (!row) throw new Error(`The statement ${name} gave no row.`);
      return row;
    } catch (error) {
      failed = true;
      throw error;
    } finally {
      // pg never forgets a prepared statement, and one that failed to parse stays in its list of prepared ones.
      client.release(names.size >= MOST_PREPARED || failed);
    }
  };
}
