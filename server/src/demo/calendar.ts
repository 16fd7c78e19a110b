/** A calendar date as the number of days since 1970-01-01. */
export type Day = number;

const MILLISECONDS = 86_400_000;
const known = new Map<Day, string>();

/** `YYYY-MM-DD`. */
export function iso(day: Day): string {
  let text = known.get(day);
  if (text === undefined) {
    text = new Date(day * MILLISECONDS).toISOString().slice(0, 10);
    known.set(day, text);
  }
  return text;
}

export const dayOf = (date: string): Day => Date.parse(`${date}T00:00:00Z`) / MILLISECONDS;

export const yearOf = (day: Day): number => Number(iso(day).slice(0, 4));

/** The day on which the published figures hold. */
export const DEMO_REFERENCE_DATE = '2018-10-16';
export const REFERENCE_DAY = dayOf(DEMO_REFERENCE_DATE);

/**
 * Poverty files were opened in 2014. The code list before that of 2016 is not in the data, so the villages
 * of 2016 are taken to hold from here on too.
 */
export const RECORDS_BEGIN = dayOf('2014-01-01');
