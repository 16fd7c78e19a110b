import type { Row } from './world.ts';

/** A period runs from its first day to the day before its last. ISO dates compare as text. */
export const holdsOn = (validFrom: string, validTo: string | null, date: string): boolean =>
  validFrom <= date && (validTo === null || validTo > date);

export function isLive(row: Row, date: string): boolean {
  if (!row.noun.dated) return true;
  const validTo = row.cells.get('validTo');
  return holdsOn(String(row.cells.get('validFrom')), typeof validTo === 'string' ? validTo : null, date);
}
