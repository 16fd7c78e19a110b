/** The demo county is tidy; the made-up rows hold every oddity that the rules speak of. */
export type Rows = 'demo' | 'made-up';

export interface Suite {
  readonly database: 'embedded' | 'postgres';
  readonly rows: Rows;
}

/** Every kind of rows on every database. */
export const SUITES: readonly Suite[] = [
  { database: 'postgres', rows: 'demo' },
  { database: 'embedded', rows: 'demo' },
  { database: 'postgres', rows: 'made-up' },
  { database: 'embedded', rows: 'made-up' },
];

export const suiteName = ({ database, rows }: Suite): string => `the ${rows} rows on ${database}`;
