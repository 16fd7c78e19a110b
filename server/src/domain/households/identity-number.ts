const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** Check character of the first 17 digits: MOD 11-2 of ISO 7064, as GB 11643 has it. */
export function checkCharacter(digits: string): string {
  let sum = 0;
  for (const [at, weight] of WEIGHTS.entries()) sum += weight * (digits.charCodeAt(at) - 48);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** Digits 7 to 14 as `YYYY-MM-DD`; a calendar date only if the number is right. */
export const birthDateIn = (number: string): string =>
  `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;

/** The 17th digit is odd for men. */
export const isMaleIn = (number: string): boolean => Number(number.charAt(16)) % 2 === 1;

/** First two digits of the codes of provinces (GB/T 2260), with Taiwan, Hong Kong and Macao as residents' cards have them. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);

export const hasKnownArea = (number: string): boolean => PROVINCES.has(number.slice(0, 2));
