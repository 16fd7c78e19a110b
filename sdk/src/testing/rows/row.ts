import type { Noun, Nouns } from '../model/nouns.js';

/** A value of a column. */
export type Cell = string | number | boolean | null | readonly string[];

/** A value that is another one from a day on; the days rise. */
export interface Changing {
  readonly since: readonly (readonly [day: string, value: Cell])[];
}

/** A row as the fake keeps it. It never changes: another one takes its place. */
export interface Row {
  readonly noun: Noun;
  readonly number: number;
  /** Such as `Household:42`. */
  readonly id: string;
  readonly version: number;
  /** Without a cell a column is derived, or null. */
  readonly cells: ReadonlyMap<string, Cell | Changing>;
  /** Ids of the rows that it links to. */
  readonly links: ReadonlyMap<string, string>;
  /** Numbers that the test gives, by the field and by their names. */
  readonly numbers: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** All rows, as far as one must know them to tell where another lies. */
export interface Rows {
  readonly nouns: Nouns;
  rows(noun: Noun): readonly Row[];
  linked(row: Row, link: string): Row | undefined;
}

export function isChanging(cell: Cell | Changing | undefined): cell is Changing {
  return typeof cell === 'object' && cell !== null && 'since' in cell;
}

/** A period runs from its first day to the day before its last. ISO dates compare as text. */
export function isLive(row: Row, date: string): boolean {
  if (!row.noun.isDated) return true;
  const from = row.cells.get('validFrom');
  const to = row.cells.get('validTo');
  return !(typeof from === 'string' && from > date) && !(typeof to === 'string' && to <= date);
}

/** Day on which a row is shown that a mutation has written: its last one when it has ended, its first when it is to begin. */
export function shownDay(row: Row, today: string): string {
  const from = row.cells.get('validFrom');
  if (typeof from === 'string' && from > today) return from;
  const to = row.cells.get('validTo');
  if (typeof to !== 'string' || to > today) return today;
  return new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10);
}
