import { Sex } from '../../domain/households/terms.js';
import { type Day, iso } from '../calendar.js';

/** No division has this code, so no number made here can be a person's. */
const AREA = '999999';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** Sequence numbers of one birth date and sex that each township may use: 15 townships share 500. */
const PER_TOWNSHIP = 33;

/** Identity numbers (GB 11643): unique over the county although each township is made on its own. */
export class IdentityNumbers {
  readonly #firstSequence: number;
  readonly #used = new Map<string, number>();

  /** @param township its place among the townships of the county, from 0 */
  constructor(township: number) {
    this.#firstSequence = township * PER_TOWNSHIP;
  }

  next(birth: Day, sex: Sex): string {
    const date = iso(birth).replaceAll('-', '');
    const key = date + sex;
    const used = this.#used.get(key) ?? 0;
    if (used === PER_TOWNSHIP) throw new RangeError(`Too many people were born on ${date}.`);
    this.#used.set(key, used + 1);
    // The 17th digit is odd for male.
    const order = 2 * (this.#firstSequence + used) + (sex === Sex.MALE ? 1 : 0);
    return withCheck(`${AREA}${date}${String(order).padStart(3, '0')}`);
  }
}

/** Adds the check character, MOD 11-2 (ISO 7064). */
function withCheck(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  return digits + CHECK_CHARACTERS.charAt(sum % 11);
}
