import fc from 'fast-check';
import type pg from 'pg';

/** A statement that writes rows which statistics count, with its values. */
export interface Act {
  readonly text: string;
  readonly values: readonly unknown[];
}

const DAYS = [
  '2014-01-01',
  '2015-12-31',
  '2016-01-01',
  '2016-02-29',
  '2018-10-15',
  '2018-10-16',
  '2018-10-17',
  '2019-11-01',
];
const STATUSES = ['ORDINARY', 'REGISTERED_POOR', 'LIFTED', 'RISK_REMOVED'];
const ABILITIES = ['ORDINARY', 'SKILLED', 'NONE'];

const day = fc.constantFrom(...DAYS);
/** How many days a period lasts; for ever without one. */
const length = fc.option(fc.integer({ min: 1, max: 1_000 }));

const nth = (table: string, at: string): string =>
  `(select id from "${table}" order by id offset (${at} % greatest(1, (select count(*) from "${table}"))) limit 1)`;

const act = (text: string, ...values: fc.Arbitrary<unknown>[]): fc.Arbitrary<Act> =>
  fc.tuple(...values).map((given) => ({ text, values: given }));

/**
 * Writes of every kind to every table that a statistic depends on, of one row or of several at once, which begin
 * among the first `rows` of a table.
 */
export function acts(rows: number): fc.Arbitrary<Act> {
  const place = fc.nat({ max: rows - 1 });
  return fc.oneof(
    act(
      `insert into benefit_link (mode, household_id, entity_id, division_code, valid_from, valid_to)
     select 'LABOUR', h.id, ${nth('industry_entity', '$2::int')}, h.division_code, $3::date, $3::date + $4::int
     from household h where h.id = ${nth('household', '$1::int')}`,
      place,
      place,
      day,
      length,
    ),
    act(
      `update benefit_link set household_id = ${nth('household', '$2::int')} where id = ${nth('benefit_link', '$1::int')}`,
      place,
      place,
    ),
    act(
      `update benefit_link set valid_to = valid_from + $2::int where id = ${nth('benefit_link', '$1::int')}`,
      place,
      length,
    ),
    act(`delete from benefit_link where id = ${nth('benefit_link', '$1::int')}`, place),
    act(
      `delete from benefit_link where household_id in (select id from household order by id offset $1::int limit 5)`,
      place,
    ),
    act(
      `insert into household_status_period (owner_id, value, valid_from, valid_to)
     values (${nth('household', '$1::int')}, $2, $3::date, $3::date + $4::int) on conflict do nothing`,
      place,
      fc.constantFrom(...STATUSES),
      day,
      length,
    ),
    act(
      `update household_status_period set value = $2 where id in (select id from household_status_period order by id offset $1::int limit 7)`,
      place,
      fc.constantFrom(...STATUSES),
    ),
    act(`delete from household_status_period where id = ${nth('household_status_period', '$1::int')}`, place),
    act(
      `update household set valid_from = $2::date, valid_to = $2::date + $3::int where id in (select id from household order by id offset $1::int limit 3)`,
      place,
      day,
      length,
    ),
    act(
      `update household set division_code = (select code from village order by id offset $2::int limit 1) where id = ${nth('household', '$1::int')}`,
      place,
      fc.nat({ max: 20 }),
    ),
    act(
      `insert into household_member (name, relation, sex, birth_date, identity_number, schooling, at_school, health, labour_ability, medically_insured, work, months_worked, household_id, division_code, valid_from, valid_to)
     select name, 'OTHER', sex, birth_date, identity_number, schooling, at_school, health, $3, medically_insured, work, months_worked, household_id, division_code, $4::date, $4::date + $5::int
     from household_member order by id offset $1::int limit $2::int`,
      place,
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(...ABILITIES),
      day,
      length,
    ),
    act(
      `update household_member set labour_ability = $2 where household_id = ${nth('household', '$1::int')}`,
      place,
      fc.constantFrom(...ABILITIES),
    ),
    act(`delete from household_member where id = ${nth('household_member', '$1::int')}`, place),
    act(
      `update industry_entity set sector = $2, valid_to = valid_from + $3::int where id = ${nth('industry_entity', '$1::int')}`,
      place,
      fc.constantFrom('HERBS', 'AQUACULTURE'),
      length,
    ),
    act(
      `update mutual_group set kind = $2, division_code = left(division_code, $3::int) where id = ${nth('mutual_group', '$1::int')}`,
      place,
      fc.constantFrom('INDUSTRY', 'ENVIRONMENT_AND_SAFETY'),
      fc.constantFrom(6, 9, 12),
    ),
    act('select summary.fold()'),
  );
}

export const perform = (client: pg.Pool | pg.ClientBase, { text, values }: Act): Promise<unknown> =>
  client.query(text, [...values]);

/** Everything that the summary holds, as readers sum it: one line a division, grain and day. */
export async function summed(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select quote_ident(column_name) as name from information_schema.columns
      where table_schema = 'summary' and table_name = 'division' and data_type = 'integer' order by ordinal_position`,
  );
  const sums = rows.map(({ name }) => `coalesce(sum(${name}), 0)`);
  const result = await pool.query<{ line: string }>(
    `select division_code || ' ' || grain || ' ' || day || ' ' || array[${sums.join()}]::text as line from summary.division
      group by division_code, grain, day having num_nonnulls(${sums.map((sum) => `nullif(${sum}, 0)`).join()}) > 0 order by 1`,
  );
  return result.rows.map(({ line }) => line);
}

/** The same, counted anew from the tables. */
export async function recounted(pool: pg.Pool): Promise<string[]> {
  await pool.query('select summary.rebuild()');
  return summed(pool);
}
