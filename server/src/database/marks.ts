import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { EncryptionKey } from '../encryption/encryption-key.js';

/** What the database says of itself. */
export interface Marks {
  /** Name of the demo data set that it holds, if it does. */
  readonly demo?: string;
  /** Key that cursors are signed with: one for all servers of a database, kept over restarts. */
  readonly cursorKey: string;
  /** The demo's own key of its encrypted columns. */
  readonly encryptionKey?: EncryptionKey;
  /** Fingerprint of the key that the encrypted columns are sealed under; none as long as none was needed. */
  readonly keyFingerprint?: string;
}

/** Rows of `setting` about the encrypted columns. */
export const KEY_SETTINGS = { own: 'encryption_key', fingerprint: 'encryption_key_fingerprint' } as const;

/** Gives a database the marks that every one has, unless it has them. */
export async function makeMarks(pool: Pool): Promise<void> {
  await pool.query(`insert into setting (key, value) values ('cursor_key', $1) on conflict do nothing`, [
    randomBytes(24).toString('base64url'),
  ]);
}

export async function readMarks(pool: Pool): Promise<Marks> {
  const { rows } = await pool.query<{ key: string; value: string }>('select key, value from setting');
  const marks = new Map(rows.map(({ key, value }) => [key, value]));
  const demo = marks.get('demo');
  const encryptionKey = EncryptionKey.parse(marks.get(KEY_SETTINGS.own) ?? '');
  const keyFingerprint = marks.get(KEY_SETTINGS.fingerprint);
  return {
    cursorKey: marks.get('cursor_key') ?? '',
    ...(demo ? { demo } : {}),
    ...(encryptionKey ? { encryptionKey } : {}),
    ...(keyFingerprint ? { keyFingerprint } : {}),
  };
}
