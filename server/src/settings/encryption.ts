import { z } from 'zod';
import { EncryptionKey } from '../encryption/encryption-key.js';

const KEY =
  'takes 64 random bytes in base64, as node -p "crypto.randomBytes(64).toString(\'base64\')" prints them';

const key = () =>
  z
    .string()
    .transform((text) => EncryptionKey.parse(text.trim()))
    .refine((parsed) => parsed !== undefined, KEY)
    .optional();

export const encryptionSettings = { ENCRYPTION_KEY: key(), ENCRYPTION_KEY_PREVIOUS: key() };

export interface EncryptionConfig {
  /** Key of the encrypted columns; the demo county has one of its own. */
  readonly encryptionKey?: EncryptionKey;
  /** Key under which the values are still sealed when the database is opened for the first time with a new one. */
  readonly previousEncryptionKey?: EncryptionKey;
}

interface EncryptionValues {
  readonly ENCRYPTION_KEY?: EncryptionKey | undefined;
  readonly ENCRYPTION_KEY_PREVIOUS?: EncryptionKey | undefined;
}

export function encryptionOf({
  ENCRYPTION_KEY: encryptionKey,
  ENCRYPTION_KEY_PREVIOUS: previousEncryptionKey,
}: EncryptionValues): EncryptionConfig {
  return {
    ...(encryptionKey ? { encryptionKey } : {}),
    ...(previousEncryptionKey ? { previousEncryptionKey } : {}),
  };
}

/** A key before the present one makes sense beside another present one alone. */
export function encryptionProblems(values: EncryptionValues): string[] {
  const { ENCRYPTION_KEY: present, ENCRYPTION_KEY_PREVIOUS: previous } = values;
  if (!previous || (present && present.fingerprint !== previous.fingerprint)) return [];
  return ['ENCRYPTION_KEY_PREVIOUS takes the key before ENCRYPTION_KEY, which has to be set to another one.'];
}
