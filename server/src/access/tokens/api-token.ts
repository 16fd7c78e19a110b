import { createHash, randomBytes } from 'node:crypto';
import { isCalendarDate } from '../../model/calendar-date.js';

/** An opaque token: 32 random bytes behind a prefix that secret scanners can look for. */
const FORM = /^cg_[\w-]{43}$/;

export const isApiToken = (token: string): boolean => FORM.test(token);

/**
 * SHA-256 as 64 hexadecimal digits. No salt and no slow hash: the token is 256 random bits, which nobody guesses
 * from a hash.
 */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

const DAYS_BY_DEFAULT = 365;

/**
 * First day, by the real clock, on which a token that is made today is no longer accepted: a year later unless said; undefined when
 * what is said is no date after today. Dates are `YYYY-MM-DD`.
 */
export function expiryOf(expires: string | null | undefined, today: string): string | undefined {
  if (expires) return isCalendarDate(expires) && expires > today ? expires : undefined;
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + DAYS_BY_DEFAULT);
  return day.toISOString().slice(0, 10);
}

/** Today by the real clock, UTC, as tokens go by it. */
export const today = (): string => new Date().toISOString().slice(0, 10);

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
