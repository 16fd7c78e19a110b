import { columnName } from '../../model/naming.js';
import { type ColumnMeta, type NounMeta, nouns } from '../../model/registry.js';

/** The function that finds rows of a noun by part of a column, as SQL names it. */
export const searchFunction = ({ table }: NounMeta, { name }: Pick<ColumnMeta, 'name'>): string =>
  `search.${table}_${columnName(name)}`;

/**
 * SQL of the functions that find rows by part of a text, one for each searchable column: keys of the rows in some
 * counties, or in all when none is named. A condition in the statement itself would leave it to the planner, who takes
 * any part of a name to be rare, how to join its index with that of a caller's divisions: it read both in full.
 *
 * They run as their owner, so they find rows that their caller may not see; the statement reads those rows itself, and
 * meets them only where it may.
 */
export function searchDefinition(): string[] {
  const functions = nouns
    .visible()
    .flatMap((noun) =>
      [...noun.columns.values()]
        .filter(({ searchable, source }) => searchable && source.from === 'own')
        .map((column) => functionOf(noun, column)),
    );
  return ['drop schema if exists search cascade', 'create schema search', ...functions];
}

function functionOf(noun: NounMeta, column: ColumnMeta): string {
  const table = `public."${noun.table}"`;
  const value = `t."${columnName(column.name)}"`;
  const division = `t."${columnName(noun.division ?? 'divisionCode')}"`;
  // The counties that occur, each found by the index of codes behind the one before.
  const next = (condition: string) =>
    `(select left(${division}, 6) from ${table} t ${condition} order by ${division} limit 1)`;
  return `create function ${searchFunction(noun, column)}(parts text[], folded text, counties text[]) returns setof integer
language plpgsql stable security definer rows 20 set search_path = pg_catalog, public, pg_temp as $$
declare
  county text;
  keys text[];
begin
  if counties is null then
    counties := array(
      with recursive c(code) as (
        select ${next('')}
        union all
        select ${next(`where ${division} >= c.code || ':'`)} from c where c.code is not null
      ) select code from c where code is not null);
  end if;
  foreach county in array counties loop
    keys := array(select county || part from unnest(parts) part);
    return query select t.id from ${table} t
      where county_parts(${value}, ${division}) @> keys and position(folded in lower(${value})) > 0;
  end loop;
end $$`;
}
