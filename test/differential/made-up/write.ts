import type { Pool } from 'pg';
import type { Tables } from '../reference/tables.ts';

/** Writes rows into empty tables, each table at once, so that its rows may point to each other. */
export async function writeTables(pool: Pool, tables: Tables): Promise<void> {
  for (const [table, rows] of tables) {
    const columns = Object.keys(rows[0] ?? {});
    if (columns.length === 0) continue;
    const names = columns.map((column) => `"${column}"`).join();
    await pool.query(
      `insert into "${table}" (${names}) select ${names} from json_populate_recordset(null::"${table}", $1)`,
      [JSON.stringify(rows)],
    );
  }
}
