import type { Act } from '../write/act.js';
import { RULES } from './rules.js';

/** What is told as done has been done: its day has come. */
export function checkDay(act: Act, day: string, argument: string): void {
  if (day > act.date) act.violates(RULES.DATE_IN_FUTURE, argument);
}

/** A change of something dated takes effect after the day from which it holds as it is. */
export function checkFollows(act: Act, day: string, present: string | undefined, argument: string): void {
  checkDay(act, day, argument);
  if (present !== undefined && day <= present) act.violates(RULES.DATE_NOT_AFTER, argument);
}

/** Whether a row holds on a day. */
export const isLive = (
  { validFrom, validTo }: { readonly validFrom: string; readonly validTo?: string | null },
  day: string,
): boolean => validFrom <= day && (!validTo || validTo > day);

/** The first of days, of which any may be open. */
export const earliest = (...days: readonly (string | null | undefined)[]): string | undefined =>
  days.filter((day) => typeof day === 'string').toSorted()[0];

/** A row ends once, after the day from which it holds. An end that is still to come can be brought forward. */
export function checkEnd(
  act: Act,
  { validFrom, validTo }: { readonly validFrom: string; readonly validTo?: string | null },
  day: string,
  argument: string,
): void {
  checkFollows(act, day, validFrom, argument);
  if (validTo && validTo <= act.date) act.violates(RULES.ALREADY_ENDED);
}
