import type { ColumnCipher } from '@county-graph/server';
import type { Pool } from 'pg';
import { NOUNS, type Noun } from './facts.ts';

/** A row as the database prints it: every value as text. */
export type RawRow = Readonly<Record<string, string | null>>;

/** Table → its rows in the order of their ids. */
export type Tables = ReadonlyMap<string, readonly RawRow[]>;

export const snakeCase = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/^_/, '');

export const tableOf = (noun: Noun): string => snakeCase(noun.name);

export const periodTableOf = (noun: Noun, column: string): string =>
  `${tableOf(noun)}_${snakeCase(column)}_period`;

/** Drivers disagree on dates and large numbers, so nothing is parsed before the reference does it. */
const asText = { getTypeParser: () => (value: string | Buffer) => value.toString() };

/** The numbers that were released to the public, which are rows of no type of the graph. */
export const RELEASED = 'published_cell';

/** All rows as they are told: what is sealed is opened. */
export async function readTables(pool: Pool, cipher: ColumnCipher): Promise<Tables> {
  const tables = new Map<string, readonly RawRow[]>();
  const read = async (table: string, order: string): Promise<readonly RawRow[]> =>
    (await pool.query<RawRow>({ text: `select * from "${table}" order by ${order}`, types: asText })).rows;
  for (const noun of NOUNS) {
    const table = tableOf(noun);
    tables.set(
      table,
      (await read(table, 'id')).map((row) => opened(table, row, cipher, noun.encrypted)),
    );
    for (const column of Object.keys(noun.periods ?? {})) {
      const periods = periodTableOf(noun, column);
      tables.set(periods, await read(periods, 'id'));
    }
  }
  tables.set(RELEASED, await read(RELEASED, 'division_code'));
  return tables;
}

function opened(table: string, row: RawRow, cipher: ColumnCipher, encrypted: readonly string[] = []): RawRow {
  if (encrypted.length === 0) return row;
  const values = encrypted.map(snakeCase).map((column) => {
    const sealed = row[column];
    return [column, sealed == null ? null : cipher.open(`${table}.${column}`, sealed)];
  });
  return { ...row, ...Object.fromEntries(values) };
}
