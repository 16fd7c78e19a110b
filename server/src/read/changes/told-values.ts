import { type RawBuilder, sql } from 'kysely';
import { MASKS } from '../../access/masks.js';
import type { LinkMeta, NounMeta } from '../../model/registry.js';
import type { Compilation, Scope } from '../compilation.js';
import { JsonText } from '../json-text.js';
import { from, ref, visible } from '../rows.js';
import { sensitiveText } from '../sensitive.js';

type Sql = RawBuilder<unknown>;

/**
 * JSON text of what a row's fields held before or after a change, as far as the caller may read it: a sensitive value is
 * masked as in the row itself, and a link leads only to what the caller sees.
 *
 * @param values JSON of the values by property, as they are stored; may be NULL
 * @param row where sensitive values of this row may show unmasked; none where they never do
 */
export function toldValues(compilation: Compilation, noun: NounMeta, values: Sql, row?: Scope): Sql {
  const alias = compilation.alias();
  const [name, value] = [ref(alias, 'key'), ref(alias, 'value')];
  const text = sql`${value}::text`;
  const told: Sql[] = [];
  for (const column of noun.columns.values()) {
    if (!column.right) continue;
    const shown = row
      ? sensitiveText(compilation, row, column, column.right, new JsonText().expression(text)).toSql()
      : sql.lit(JSON.stringify(MASKS[column.right]));
    told.push(sql`when ${sql.lit(column.name)} then ${shown}`);
  }
  for (const link of noun.links.values())
    told.push(sql`when ${sql.lit(link.name)} then ${linkText(compilation, link, value)}`);
  const shown = told.length > 0 ? sql`case ${name} ${sql.join(told, sql` `)} else ${text} end` : text;
  const entry = sql`to_json(${name})::text || ':' || ${shown}`;
  return sql`coalesce((select '{' || coalesce(string_agg(${entry}, ','), '') || '}' from jsonb_each(${values}) ${sql.ref(alias)}(key, value) having ${values} is not null), 'null')`;
}

function linkText(compilation: Compilation, { target }: LinkMeta, value: Sql): Sql {
  const noun = target();
  if (compilation.hides(noun)) return sql`'null'`;
  const alias = compilation.alias();
  const conditions = [
    sql`${ref(alias, 'id')} = (${value} #>> '{}')::int`,
    ...visible(compilation, { noun, alias, date: compilation.referenceDate }, true),
  ];
  return sql`coalesce((select ${sql.lit(`"${noun.name}:`)} || ${ref(alias, 'id')} || '"' ${from(noun, alias, conditions)}), 'null')`;
}
