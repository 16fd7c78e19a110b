import { type RawBuilder, sql } from 'kysely';
import { ref } from '../rows.js';
import type { SummaryColumn } from '../summary/measures.js';

type Sql = RawBuilder<unknown>;

/**
 * The rows of the newest release for a division, when it is of `date`; otherwise none, and every number is null. An
 * older release is not read: together with a newer one it would tell what has changed in between.
 */
export function publishedNumbers(alias: string, code: Sql, date: Sql) {
  const column = (name: string) => ref(alias, name);
  return {
    rows: sql`published_cell ${sql.ref(alias)} where ${column('released_on')} = ${date} and ${column('division_code')} = ${code} and ${date} = (select max(released_on) from published_cell)`,
    count: ({ name }: SummaryColumn) =>
      sql`coalesce(max(${column('value')}) filter (where ${column('name')} = ${sql.lit(name)})::text, 'null')`,
  };
}
