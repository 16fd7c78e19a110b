import type { Random } from '../random.js';

/** No subscriber's number begins with 100. */
export const telephone = (random: Random): string =>
  `100${String(random.between(0, 99_999_999)).padStart(8, '0')}`;
