import { settingName } from './settings.js';

const SEARCH_PATH = 'set search_path = pg_catalog, public, pg_temp';

/** A function that runs as the owner of the tables, whatever its caller may see. */
export const definer = (
  signature: string,
  returns: string,
  body: string,
  volatility: 'stable' | 'volatile' = 'stable',
): string =>
  `create function access.${signature} returns ${returns}
language plpgsql ${volatility} security definer ${SEARCH_PATH} as $$
${body}
$$`;

/** What the caller holds in an area beside the first range of divisions, as rows. */
const HELD = `jsonb_to_recordset(held) h(reach text, low text, high text, cadre int, department int, team int)`;

export const live = (alias: string): string =>
  `${alias}.valid_from <= on_day and (${alias}.valid_to is null or ${alias}.valid_to > on_day)`;
const inRange = (code: string): string => `${code} >= h.low and ${code} < h.high`;

const declared = (type: string): string => `declare
  held jsonb := nullif(current_setting('${settingName('reaches')}', true), '')::jsonb -> area;
  on_day date := nullif(current_setting('${settingName('date')}', true), '')::date;
  result ${type};
begin
  if held is null then return null; end if;`;

/**
 * SQL of the functions that tell what the caller of a connection reaches in an area, beside the range of divisions that
 * policies compare first. They restate `access/reach.ts` for the database, which asks `named_divisions` too: the tests of the
 * second wall and of every field hold them together.
 */
export function reachFunctions(): string[] {
  return [
    `create type access.code_range as range (subtype = text, collation = "C", multirange_type_name = access.code_multirange)`,
    definer(
      'named_divisions(of_department int, of_cadre int, of_team int, low text, high text, on_day date)',
      'text[]',
      `begin
  return array(
    with named(code) as (
      select l.division_code from responsibility_link l
       where (l.department_id = of_department or l.cadre_id = of_cadre) and ${live('l')}
      union
      select c.division_code from battle_team_coverage c where c.team_id = of_team and ${live('c')}
    )
    select code from named where code >= low and code < high
    union
    select v.code from named n join village v on v.code > n.code and v.code < n.code || ':'
     where v.code >= low and v.code < high);
end`,
    ),
    definer(
      'divisions(area text)',
      'access.code_multirange',
      `${declared('access.code_multirange')}
  select range_agg(r) into result from (
    select access.code_range(h.low, h.high) from ${HELD} where h.reach = 'division'
    union all
    select access.code_range(code, code, '[]') from ${HELD} cross join unnest(access.named_divisions(
      case when h.reach = 'linked' then h.department end, case when h.reach in ('led', 'ledOrAwaiting') then h.cadre end,
      case when h.reach = 'covered' then h.team end, h.low, h.high, on_day)) code
    union all
    -- Statistics of the villages that a cadre's households lie in; the households themselves are told one by one.
    select access.code_range(p.division_code, p.division_code, '[]') from ${HELD} join pairing p
      on p.cadre_id = h.cadre and ${live('p')} and ${inRange('p.division_code')} where h.reach = 'paired' and area = 'counts'
  ) x(r);
  return result;
end`,
    ),
    definer(
      'households(area text)',
      'int4multirange',
      `${declared('int4multirange')}
  select range_agg(int4range(k, k, '[]')) into result from (
    select p.household_id from ${HELD} join pairing p
      on p.cadre_id = h.cadre and ${live('p')} and ${inRange('p.division_code')} where h.reach = 'paired'
    union all
    -- Requests themselves are seen by their own state.
    select c.household_id from ${HELD} join change_request c
      on c.state = 'SUBMITTED' and ${inRange('c.division_code')} where h.reach in ('awaiting', 'ledOrAwaiting') and area <> 'requests'
  ) x(k);
  return result;
end`,
    ),
    definer(
      'awaiting(area text)',
      'access.code_multirange',
      `${declared('access.code_multirange')}
  select range_agg(access.code_range(h.low, h.high)) into result from ${HELD} where h.reach in ('awaiting', 'ledOrAwaiting');
  return result;
end`,
    ),
  ];
}
