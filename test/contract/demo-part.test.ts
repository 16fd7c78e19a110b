import { createHash } from 'node:crypto';
import { type Database, FIXTURE_TOWNSHIPS, fillDemo } from '@county-graph/server';
import { describe, expect, test } from 'vitest';
import { emptyDatabase, withFixture } from '../support/demo.js';
import { demoCipher, IDENTITY_NUMBER } from '../support/encryption.js';
import { quiet } from '../support/quiet.js';

const SEALED = /siv1:[\w-]+/g;

/** Every row of a table in which values are sealed, each load under a key of its own. */
async function openedRows({ pool }: Database, table: string): Promise<string[]> {
  const { rows } = await pool.query<{ text: string }>(`select t::text as text from "${table}" t`);
  if (rows.length === 0) return [];
  const cipher = await demoCipher(pool);
  return rows.map(({ text }) => text.replace(SEALED, (value) => cipher.open(IDENTITY_NUMBER, value))).sort();
}

/** Every row of the domain's tables, as one hash. */
async function hashOf(db: Database): Promise<string> {
  const { pool } = db;
  const { rows } = await pool.query<{ name: string }>(
    `select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname !~ 'migrations|^setting$|^published_cell$' order by 1`,
  );
  const hash = createHash('md5');
  for (const { name } of rows) {
    if (name === 'household_member') {
      hash.update((await openedRows(db, name)).join('\n'));
      continue;
    }
    const content = await pool.query<{ md5: string }>(
      `select coalesce(md5(string_agg(row_text, e'\\n' order by row_text)), '') as md5
         from (select t::text as row_text from "${name}" t) rows`,
    );
    hash.update(`${name} ${content.rows[0]?.md5}\n`);
  }
  return hash.digest('hex');
}

describe('a part of the demo county', () => {
  /** Constraints and indexes, with what they say. */
  async function keysOf({ pool }: Database): Promise<unknown[]> {
    const { rows } = await pool.query(`
      select conname as name, pg_get_constraintdef(oid) as says from pg_constraint
       where connamespace = 'public'::regnamespace
      union all select indexname, indexdef from pg_indexes where schemaname = 'public' order by 1, 2`);
    return rows;
  }

  test('is the same each time', async () => {
    const hashes: string[] = [];
    for (let round = 0; round < 2; round++) {
      const db = await withFixture();
      hashes.push(await hashOf(db));
      await db.close();
    }
    expect(hashes[0]).toBe(hashes[1]);
  }, 60_000);

  test('leaves nothing when it is interrupted, and all keys and indexes when it is not', async () => {
    const db = await emptyDatabase();
    try {
      const keys = await keysOf(db);
      const empty = await hashOf(db);
      const interrupt = {
        step: () => {
          throw new Error('interrupted');
        },
      };
      await expect(fillDemo(db, interrupt, { townships: FIXTURE_TOWNSHIPS })).rejects.toThrow('interrupted');
      await expect(fillDemo(db, quiet, { townships: ['522628999'] })).rejects.toThrow(RangeError);
      expect(await hashOf(db)).toBe(empty);
      expect(await keysOf(db)).toEqual(keys);

      expect(await fillDemo(db, quiet, { townships: FIXTURE_TOWNSHIPS })).toBe(true);
      expect(await keysOf(db)).toEqual(keys);
    } finally {
      await db.close();
    }
  }, 60_000);

  test('is not mixed with other data', async () => {
    const db = await emptyDatabase();
    try {
      await db.pool.query(`
        insert into county (code, name, name_en, prefecture, province, valid_from)
        values ('999999', '测试县', 'Test', '测试州', '测试省', '2018-01-01')`);
      await expect(fillDemo(db, quiet)).rejects.toMatchObject({
        code: 'DATABASE_NOT_EMPTY',
      });
    } finally {
      await db.close();
    }
  });
});
