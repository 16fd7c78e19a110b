import { createHash, randomBytes } from 'node:crypto';

/** An opaque token: 32 random bytes behind a prefix that secret scanners can look for. */
const FORM = /^cg_[\w-]{43}$/;

export const isApiToken = (token: string): boolean => FORM.test(token);

/**
 * SHA-256 as 64 hexadecimal digits. No salt and no slow hash: the token is 256 random bits, which nobody guesses
 * from a hash.
 */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export interface NewApiToken {
  /** To be shown once. */
  readonly token: string;
  readonly hash: string;
  /** Its last four characters, by which people tell tokens apart. */
  readonly lastFour: string;
}

export function newApiToken(): NewApiToken {
  const token = `cg_${randomBytes(32).toString('base64url')}`;
  return { token, hash: hashOf(token), lastFour: token.slice(-4) };
}
