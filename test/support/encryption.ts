import { ColumnCipher, EncryptionKey } from '@county-graph/server';
import type pg from 'pg';

/** Key of databases that are not the demo's: the bytes 0 to 63. */
export const ENCRYPTION_KEY = Buffer.from(Array.from({ length: 64 }, (_, at) => at)).toString('base64');

/** What sealed identity numbers are bound to. */
export const IDENTITY_NUMBER = 'household_member.identity_number';

export function cipherOf(key: string): ColumnCipher {
  const parsed = EncryptionKey.parse(key);
  if (!parsed) throw new Error('The key is not one.');
  return new ColumnCipher(parsed);
}

/** The cipher of a demo database, by the key that it keeps. */
export async function demoCipher(pool: pg.Pool): Promise<ColumnCipher> {
  const { rows } = await pool.query<{ value: string }>(
    `select value from setting where key = 'encryption_key'`,
  );
  return cipherOf(rows[0]?.value ?? '');
}
