import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Pool, PoolClient } from 'pg';

export interface CorrectSettings {
  readonly pool: Pool;
  /** Date that rules an operation, `YYYY-MM-DD`. */
  readonly date: string;
  /** The divisions that the caller may write in. */
  readonly scope: readonly string[];
  readonly principal: string;
}

const statement = (name: string) => ({
  name: `correct-${name}`,
  text: readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8'),
});

const LOCK = statement('lock');
const UPDATE = statement('update');
const CHANGE = statement('change');
const ANSWER = statement('answer');

interface Locked {
  readonly version: number;
  readonly housing_area: number;
  readonly division_code: string;
}

/** Corrects a household's floor area as one would by hand: row, history and answer in one transaction. */
export async function correct(
  settings: CorrectSettings,
  { key, version, area }: Record<string, unknown>,
): Promise<string> {
  const { pool, date, scope, principal } = settings;
  const client = await pool.connect();
  try {
    await client.query('begin');
    const [row] = (await client.query<Locked>({ ...LOCK, values: [key, ...scope] })).rows;
    if (!row) throw new Error(`There is no household ${key}.`);
    if (row.version !== version) throw new Error(`The household ${key} is in version ${row.version}.`);
    await client.query({ ...UPDATE, values: [key, area] });
    const told = [row.version + 1, row.division_code, row.housing_area, area];
    await client.query({ ...CHANGE, values: [principal, randomUUID(), key, ...told] });
    const data = await answer(client, [key, date, ...scope]);
    await client.query('commit');
    client.release();
    return data;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function answer(client: PoolClient, values: unknown[]): Promise<string> {
  const { rows } = await client.query<string[]>({ ...ANSWER, values, rowMode: 'array' });
  return rows[0]?.[0] ?? 'null';
}
