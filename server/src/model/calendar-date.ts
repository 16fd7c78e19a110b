const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a calendar date `YYYY-MM-DD` between 0001-01-01 and 9999-12-31. */
export function isCalendarDate(text: string): boolean {
  const match = ISO_DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return year >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
