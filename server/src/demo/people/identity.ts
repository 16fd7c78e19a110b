import { checkCharacter } from '../../domain/households/identity-number.js';
import { Sex } from '../../domain/households/terms.js';
import { type Day, iso } from '../calendar.js';

/** No division has this code, so no number made here can be a person's. */
const AREA = '999999';

/** Sequence numbers of one birth date and sex that each township may use: 15 townships share 500. */
const PER_TOWNSHIP = 33;

/** Identity numbers (GB 11643): unique over the county although each township is made on its own. */
export class IdentityNumbers {
  readonly #firstSequence: number;
  /** By birth day and sex: two keys a day. */
  readonly #used = new Map<number, number>();

  /** @param township its place among the townships of the county, from 0 */
  constructor(township: number) {
    this.#firstSequence = township * PER_TOWNSHIP;
  }

  next(birth: Day, sex: Sex): string {
    const male = sex === Sex.MALE ? 1 : 0;
    const key = 2 * birth + male;
    const used = this.#used.get(key) ?? 0;
    if (used === PER_TOWNSHIP) throw new RangeError(`Too many people were born on ${iso(birth)}.`);
    this.#used.set(key, used + 1);
    // The 17th digit is odd for male.
    const order = 2 * (this.#firstSequence + used) + male;
    const digits = `${AREA}${iso(birth).replaceAll('-', '')}${String(order).padStart(3, '0')}`;
    return digits + checkCharacter(digits);
  }
}
