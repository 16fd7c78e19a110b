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

export async function readTables(pool: Pool): Promise<Tables> {
  const tables = new Map<string, RawRow[]>();
  const names = NOUNS.flatMap((noun) => [
    tableOf(noun),
    ...Object.keys(noun.periods ?? {}).map((column) => periodTableOf(noun, column)),
  ]);
  for (const name of names) {
    const { rows } = await pool.query<RawRow>({ text: `select * from "${name}" order by id`, types: asText });
    tables.set(name, rows);
  }
  return tables;
}
