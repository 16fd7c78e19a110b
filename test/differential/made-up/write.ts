import type { ColumnCipher } from '@county-graph/server';
import type { Pool } from 'pg';
import { NOUNS } from '../reference/facts.ts';
import { type RawRow, snakeCase, type Tables, tableOf } from '../reference/tables.ts';

/** Writes rows into empty tables, each table at once, so that its rows may point to each other. */
export async function writeTables(pool: Pool, tables: Tables, cipher: ColumnCipher): Promise<void> {
  for (const [table, plain] of tables) {
    const rows = sealed(table, plain, cipher);
    const columns = Object.keys(rows[0] ?? {});
    if (columns.length === 0) continue;
    const names = columns.map((column) => `"${column}"`).join();
    await pool.query(
      `insert into "${table}" (${names}) select ${names} from json_populate_recordset(null::"${table}", $1)`,
      [JSON.stringify(rows)],
    );
  }
}

function sealed(table: string, rows: readonly RawRow[], cipher: ColumnCipher): readonly RawRow[] {
  const { encrypted = [] } = NOUNS.find((noun) => tableOf(noun) === table) ?? {};
  if (encrypted.length === 0) return rows;
  return rows.map((row) => {
    const values = encrypted.map(snakeCase).map((column) => {
      const value = row[column];
      return [column, value == null ? null : cipher.seal(`${table}.${column}`, value)];
    });
    return { ...row, ...Object.fromEntries(values) };
  });
}
