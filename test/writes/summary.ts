import type { Pool } from 'pg';

/** What the summary says of every division and day, as writes have kept it and as counting anew gives it. */
export async function keptAndCounted(pool: Pool): Promise<{ kept: unknown[]; counted: unknown[] }> {
  const { rows: columns } = await pool.query<{ name: string }>(
    `select column_name as name from information_schema.columns
      where table_schema = 'summary' and table_name = 'division' and data_type = 'integer' order by 1`,
  );
  const sums = columns.map(({ name }) => `coalesce(sum("${name}"), 0)::int as "${name}"`).join(', ');
  const numbers = columns.map(({ name }) => `"${name}"`).join(', ');
  const summed = `select * from (select division_code, day::text, ${sums} from summary.division where grain = 'DAY' group by 1, 2) d
    where greatest(${numbers}) <> 0 or least(${numbers}) <> 0 order by division_code, day`;
  const kept = (await pool.query(summed)).rows;
  await pool.query('select summary.rebuild()');
  return { kept, counted: (await pool.query(summed)).rows };
}
