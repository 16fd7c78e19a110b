import { type RawBuilder, sql } from 'kysely';
import { MASKS } from '../../access/masks.js';
import type { NounMeta } from '../../model/registry.js';
import type { Compilation, Scope } from '../compilation.js';
import { JsonText } from '../json-text.js';
import { from, ref, visible } from '../rows.js';
import { sensitiveText } from '../sensitive.js';

type Sql = RawBuilder<unknown>;

/** The change in `p` is that of a new row. */
export const IS_NEW = sql`p.kind = 'CREATED'`;

/** What values are told of. */
export interface ToldRows {
  /** Nouns that the rows can be of. */
  readonly nouns: readonly NounMeta[];
  /** The row's noun, when there are several. */
  readonly noun?: Sql;
  /** Where sensitive values of the row, of the one noun, may show unmasked; none where they never do. */
  readonly row?: Scope;
}

/**
 * JSON text of what a row's fields held before or after a change, as far as the caller may read it: a sensitive value is
 * masked as in the row itself, and a link leads only to what the caller sees.
 *
 * @param stored JSON of the values by property, as they are stored; may be NULL
 * @param isNew whether they are those of a new row, which has no key for what is missing: all that may be masked is told as masked
 * there, since the key alone would tell whether there is a value
 */
export function toldValues(compilation: Compilation, told: ToldRows, stored: Sql, isNew?: Sql): Sql {
  const values = isNew
    ? sql`(case when ${isNew} then ${maskable(told)} || ${stored} else ${stored} end)`
    : stored;
  const alias = compilation.alias();
  const [name, value] = [ref(alias, 'key'), ref(alias, 'value')];
  const text = sql`${value}::text`;
  const shown = [
    ...sensitiveValues(compilation, told, name, text),
    ...linkedRows(compilation, told, name, value),
  ];
  const entry = sql`to_json(${name})::text || ':' || ${shown.length > 0 ? sql`case ${sql.join(shown, sql` `)} else ${text} end` : text}`;
  return sql`coalesce((select '{' || coalesce(string_agg(${entry}, ','), '') || '}' from jsonb_each(${values}) ${sql.ref(alias)}(key, value) having ${values} is not null), 'null')`;
}

/** JSON with a key for each sensitive field of the row's noun. */
function maskable({ nouns, noun }: ToldRows): Sql {
  const cases = nouns.flatMap((of) => {
    const names = [...of.columns.values()].filter(({ right }) => right).map(({ name }) => name);
    if (names.length === 0) return [];
    const keys = sql.lit(JSON.stringify(Object.fromEntries(names.map((name) => [name, null]))));
    return [{ of, keys: sql`${keys}::jsonb` }];
  });
  const none = sql`'{}'::jsonb`;
  if (!noun) return cases[0]?.keys ?? none;
  if (cases.length === 0) return none;
  return sql`case ${noun} ${sql.join(
    cases.map(({ of, keys }) => sql`when ${sql.lit(of.name)} then ${keys}`),
    sql` `,
  )} else ${none} end`;
}

/** Whether the value is that of one of these fields. */
function isOneOf({ noun }: ToldRows, name: Sql, fields: readonly (readonly [NounMeta, string])[]): Sql {
  const listed = fields.map(([of, field]) => sql.lit(noun ? `${of.name}.${field}` : field));
  return sql`${noun ? sql`${noun} || '.' || ${name}` : name} in (${sql.join(listed)})`;
}

function sensitiveValues(compilation: Compilation, told: ToldRows, name: Sql, text: Sql): Sql[] {
  const { nouns, row } = told;
  return nouns.flatMap((noun) =>
    [...noun.columns.values()].flatMap((column) => {
      const { right } = column;
      if (!right) return [];
      const shown = row
        ? sensitiveText(compilation, row, column, right, new JsonText().expression(text)).toSql()
        : sql.lit(JSON.stringify(MASKS[right]));
      return [sql`when ${isOneOf(told, name, [[noun, column.name]])} then ${shown}`];
    }),
  );
}

/** One subquery for each noun that links lead to, however many do: a feed is of all nouns. */
function linkedRows(compilation: Compilation, told: ToldRows, name: Sql, value: Sql): Sql[] {
  const leading = new Map<NounMeta, [NounMeta, string][]>();
  for (const noun of told.nouns) {
    const links = [...noun.links.values()].map(({ name, target }) => [name, target] as const);
    for (const [name, target] of [...links, ...noun.notedLinks]) {
      const to = target();
      leading.set(to, [...(leading.get(to) ?? []), [noun, name]]);
    }
  }
  return [...leading].map(([target, fields]) => {
    const shown = compilation.hides(target) ? sql`'null'` : identifierText(compilation, target, value);
    return sql`when ${isOneOf(told, name, fields)} then ${shown}`;
  });
}

function identifierText(compilation: Compilation, noun: NounMeta, value: Sql): Sql {
  const prefix = sql.lit(`"${noun.name}:`);
  if (compilation.extentOf(noun) === 'all')
    return sql`coalesce(${prefix} || (${value} #>> '{}') || '"', 'null')`;
  const alias = compilation.alias();
  const conditions = [
    sql`${ref(alias, 'id')} = (${value} #>> '{}')::int`,
    ...visible(compilation, { noun, alias, date: compilation.referenceDate }, true),
  ];
  return sql`coalesce((select ${prefix} || ${ref(alias, 'id')} || '"' ${from(noun, alias, conditions)}), 'null')`;
}
