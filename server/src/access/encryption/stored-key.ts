import type { ClientBase, Pool } from 'pg';
import { KEY_SETTINGS, type Marks, readMarks } from '../../database/marks.js';
import { ColumnCipher } from '../../encryption/column-cipher.js';
import type { EncryptionKey } from '../../encryption/encryption-key.js';
import type { EncryptionConfig } from '../../settings/encryption.js';
import { EncryptionKeyError } from './key-error.js';

/** With what a database is encrypted. */
export interface KeyUse {
  /** None is given, and none is the database's own. */
  readonly key?: EncryptionKey;
  /** The stored values are still sealed under this one. */
  readonly previous?: EncryptionKey;
}

/**
 * The demo has its own key; for every other database the settings bring it.
 * @throws EncryptionKeyError when it is not the one that the database is encrypted with, or the demo's is gone
 */
export function keyFor(marks: Marks, config: EncryptionConfig): KeyUse {
  const { keyFingerprint } = marks;
  const key = marks.demo ? marks.encryptionKey : config.encryptionKey;
  if (!key) {
    if (marks.demo && keyFingerprint) throw new EncryptionKeyError('lost');
    return {};
  }
  if (keyFingerprint === undefined || keyFingerprint === key.fingerprint) return { key };
  const previous = marks.demo ? undefined : config.previousEncryptionKey;
  if (previous?.fingerprint === keyFingerprint) return { key, previous };
  throw new EncryptionKeyError('wrong');
}

/**
 * The cipher of a database that is to be served.
 * @throws EncryptionKeyError
 */
export async function openCipher(pool: Pool, config: EncryptionConfig): Promise<ColumnCipher> {
  const marks = await readMarks(pool);
  const { key } = keyFor(marks, config);
  if (!key) throw new EncryptionKeyError(marks.demo ? 'lost' : 'required');
  if (marks.keyFingerprint === undefined) throw new EncryptionKeyError('unnoted');
  return new ColumnCipher(key);
}

/**
 * Notes the key of a database that has none yet.
 * @throws EncryptionKeyError when another server has noted another key at the same time
 */
export async function noteFirstKey(pool: Pool, key: EncryptionKey, config: EncryptionConfig): Promise<void> {
  await pool.query('insert into setting (key, value) values ($1, $2) on conflict do nothing', [
    KEY_SETTINGS.fingerprint,
    key.fingerprint,
  ]);
  keyFor(await readMarks(pool), config);
}

/** Notes under which key the values are from now on; the demo's database keeps the key itself. */
export async function noteKey(client: ClientBase, key: EncryptionKey, demo: boolean): Promise<void> {
  const settings = {
    [KEY_SETTINGS.fingerprint]: key.fingerprint,
    ...(demo ? { [KEY_SETTINGS.own]: key.reveal() } : {}),
  };
  await client.query(
    `insert into setting (key, value) select * from unnest($1::text[], $2::text[])
     on conflict (key) do update set value = excluded.value`,
    [Object.keys(settings), Object.values(settings)],
  );
}
