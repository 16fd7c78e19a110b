import type { ClientBase, Pool } from 'pg';
import { readMarks } from '../../database/marks.js';
import { transaction } from '../../database/transaction.js';
import { ColumnCipher, isSealed, SEALED_FORM } from '../../encryption/column-cipher.js';
import { EncryptionKey } from '../../encryption/encryption-key.js';
import type { EncryptionConfig } from '../../settings/encryption.js';
import { type EncryptedColumn, encryptedColumns } from './encrypted-columns.js';
import { EncryptionKeyError } from './key-error.js';
import { keyFor, noteFirstKey, noteKey } from './stored-key.js';

/** Rows whose values are written at once. */
const BATCH = 2_000;

/** Hears of each batch: the column as `table.column`, rows done, and all rows. */
export type OnSealed = (place: string, done: number, total: number) => void;

/**
 * Seals every value of an encrypted column that is still plain, since its migration came before the key, or that is
 * under the key before: in one transaction, so that all values are under one key at any time. Notes a database's first key
 * when there is nothing to seal. Needs the owner of the tables when there is something to do.
 *
 * @throws EncryptionKeyError when that takes a key and none is given, or when it is not the database's;
 *   SealedValueError when a value is not under the key before.
 */
export async function sealStored(pool: Pool, config: EncryptionConfig, onSealed: OnSealed): Promise<void> {
  const marks = await readMarks(pool);
  const demo = marks.demo !== undefined;
  // A demo that was loaded before values were sealed gets its key now.
  const { key = demo ? EncryptionKey.random() : undefined, previous } = keyFor(marks, config);
  const columns = previous ? encryptedColumns() : await columnsWithPlainValues(pool);
  if (columns.length === 0) {
    if (key) await noteFirstKey(pool, key, config);
    return;
  }
  if (!key) throw new EncryptionKeyError('required');
  await transaction(pool, async (client) => {
    await client.query('set local statement_timeout = 0');
    const resealing: Resealing = {
      to: new ColumnCipher(key),
      ...(previous ? { from: new ColumnCipher(previous) } : {}),
    };
    for (const column of columns) await sealColumn(client, column, resealing, onSealed);
    await noteKey(client, key, demo);
  });
  await vacuum(pool, columns);
}

/** Every row has a new version, and the embedded database has no vacuum of its own. */
async function vacuum(pool: Pool, columns: readonly EncryptedColumn[]): Promise<void> {
  const client = await pool.connect();
  const limit = (text: string) => client.query(`select set_config('statement_timeout', $1, false)`, [text]);
  try {
    const { rows } = await client.query<{ was: string }>(
      `select current_setting('statement_timeout') as was`,
    );
    await limit('0');
    for (const { table } of columns) await client.query(`vacuum (analyze) "${table}"`);
    await limit(rows[0]?.was ?? '0');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** A migration leaves its check on the sealed form unvalidated when there are rows. */
async function columnsWithPlainValues(pool: Pool): Promise<EncryptedColumn[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select r.relname || '.' || a.attname as name
       from pg_constraint c
       join pg_class r on r.oid = c.conrelid
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
      where c.contype = 'c' and not c.convalidated and c.connamespace = 'public'::regnamespace`,
  );
  const names = new Set(rows.map(({ name }) => name));
  return encryptedColumns().filter(({ place }) => names.has(place));
}

interface Resealing {
  readonly to: ColumnCipher;
  /** Of the key before; without it only plain values are sealed. */
  readonly from?: ColumnCipher;
}

async function sealColumn(
  client: ClientBase,
  { table, column, place }: EncryptedColumn,
  resealing: Resealing,
  onSealed: OnSealed,
): Promise<void> {
  const which = resealing.from ? `"${column}" is not null` : `"${column}" !~ '${SEALED_FORM}'`;
  // What a row says stays the same, so nothing that watches it has anything to do. Also keeps writers out until the end.
  await client.query(`alter table "${table}" disable trigger user`);
  const total = await countOf(client, `"${table}" where ${which}`);
  for (let done = 0, last = 0; done < total; ) {
    const { rows } = await client.query<StoredValue>(
      `select id, "${column}" as value from "${table}" where id > $1 and ${which} order by id limit ${BATCH}`,
      [last],
    );
    const ids = rows.map(({ id }) => id);
    const values = rows.map((row) => resealing.to.seal(place, plainValue(row, place, resealing)));
    await client.query(
      `update "${table}" t set "${column}" = v.value from unnest($1::int[], $2::text[]) v(id, value) where t.id = v.id`,
      [ids, values],
    );
    last = ids.at(-1) ?? last;
    done += ids.length;
    onSealed(place, done, total);
  }
  await client.query(`alter table "${table}" enable trigger user`);
  await client.query(`alter table "${table}" validate constraint "${table}_${column}_check"`);
}

interface StoredValue {
  readonly id: number;
  readonly value: string;
}

/** @throws SealedValueError */
function plainValue({ id, value }: StoredValue, place: string, { from }: Resealing): string {
  return from && isSealed(value) ? from.open(place, value, id) : value;
}

async function countOf(client: ClientBase, rows: string): Promise<number> {
  const counted = await client.query<{ n: number }>(`select count(*)::int as n from ${rows}`);
  return counted.rows[0]?.n ?? 0;
}
