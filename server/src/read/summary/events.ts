import type { GraphQLSchema } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { Rights } from '../../access/rights.js';
import { columnName, linkColumnName } from '../../model/naming.js';
import type { SiteValues } from '../bound.js';
import { Compilation, type Scope } from '../compilation.js';
import { rowWriter } from '../object.js';
import { renderStatement, valuesOf } from '../plan.js';
import { all, columnSql, from, ref, visible } from '../rows.js';
import { WhereCompiler } from '../where.js';
import type { Counted, SummaryColumn } from './measures.js';

type Sql = RawBuilder<unknown>;

/** Which rows a set of events is of, and whether they are added or taken away. */
export interface EventsOf {
  readonly counted: Counted;
  /** Condition on `s`, the row that is counted; all rows without one. */
  readonly which?: string;
  readonly sign?: 1 | -1;
}

/**
 * SQL text of what rows of a noun add to each number, and when: one row a division and day, with the change of
 * every column of the noun. A row's state is read on each day on which it may change, by the conditions that the
 * compiler would use for a count on that day.
 */
export function eventsText(schema: GraphQLSchema, { counted, which, sign = 1 }: EventsOf): string {
  const { noun, columns } = counted;
  if (!noun.division) throw new Error(`${noun.name} lies in no division.`);
  const input = { variables: {}, cursorKey: '', descriptions: [] };
  const compilation = new Compilation(
    schema,
    { fragments: new Map(), variables: {} },
    input,
    rowWriter,
    Rights.everything,
  );
  const scope: Scope = { noun, alias: 's', date: ref('d', 'begins'), path: noun.plural, level: 0, times: 1 };
  const states = statesOf(compilation, scope, columns);
  const changes = columns.map(
    (column) => sql`sum(e.sign * (${isCounted(column)})::int)::int as ${sql.ref(column.name)}`,
  );
  const conditions = [
    ...visible(compilation, scope),
    sql`e.day is not null`,
    ...(which ? [sql.raw(which)] : []),
  ];
  // The offset keeps the planner from working a state out anew wherever it is compared with.
  const read =
    states.size === 0
      ? sql``
      : sql` cross join lateral (select ${sql.join([...states.values()])} offset 0) v`;
  const query = sql`select ${ref('s', columnName(noun.division))} as division_code, e.day, ${sql.join(changes)} ${from(noun, 's', [])} cross join lateral (${daysOfChange(counted)}) d${read} cross join lateral (values (d.begins, ${sql.lit(sign)}), (d.ends, ${sql.lit(-sign)})) e(day, sign) where ${all(conditions)} group by 1, 2`;
  return inlined(compilation, query);
}

/** Days from which on a row, and what belongs to it, stays as it is, each with the day that ends this. */
function daysOfChange({ parts }: Counted): Sql {
  const dated = parts.filter(({ noun }) => noun.dated);
  if (dated.length === 0) return sql`select s.valid_from as begins, s.valid_to as ends`;
  const days = dated.flatMap(({ noun, link }) =>
    ['valid_from', 'valid_to'].map(
      (day) =>
        sql`select ${sql.ref(day)} ${from(noun, 'p', [sql`${ref('p', linkColumnName(link))} = s.id`])}`,
    ),
  );
  const union = sql.join([sql`select s.valid_from`, sql`select s.valid_to`, ...days], sql` union `);
  return sql`select day as begins, lead(day) over (order by day) as ends from (${union}) k(day) where day is not null`;
}

/** What decides whether and as what a row counts, each worked out once a row and day. */
function statesOf(
  compilation: Compilation,
  scope: Scope,
  columns: readonly SummaryColumn[],
): ReadonlyMap<string, Sql> {
  const states = new Map<string, Sql>();
  for (const { measure } of columns) {
    const name = columnName(measure.name);
    const column = measure.by?.();
    if (column)
      states.set(
        `${name} member`,
        sql`${columnSql(compilation, scope, column)} as ${sql.ref(`${name}_member`)}`,
      );
    if (Object.keys(measure.where).length > 0) {
      const { index } = compilation.addSite(() => ({ args: measure.where }));
      const where = new WhereCompiler(compilation, index, measure.name).compile(scope, measure.where, []);
      states.set(`${name} met`, sql`(${where}) as ${sql.ref(`${name}_met`)}`);
    }
  }
  return states;
}

/** Condition on the states under which a row counts in a column. */
function isCounted({ measure, member }: SummaryColumn): Sql {
  const name = columnName(measure.name);
  return all([
    ...(Object.keys(measure.where).length > 0 ? [ref('v', `${name}_met`)] : []),
    ...(member ? [sql`${ref('v', `${name}_member`)} = ${sql.lit(member)}`] : []),
  ]);
}

/** The statement with its values in the text: a function's body takes no parameters. */
function inlined(compilation: Compilation, query: Sql): string {
  const statement = renderStatement(query);
  const sites: SiteValues[] = compilation.sites.map((site) => site(compilation.input));
  const seal = (place: string) => {
    throw new Error(`Numbers are published, and ${place} is encrypted.`);
  };
  const run = { sites, referenceDate: '', cursorKey: '', seal, rights: Rights.everything };
  const values = valuesOf(statement, run);
  return statement.text.replace(/\$(\d+)/g, (_, place: string) => literal(values[Number(place) - 1]));
}

function literal(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = Array.isArray(value) ? `{${value.map((item) => JSON.stringify(item)).join()}}` : String(value);
  return `'${text.replaceAll("'", "''")}'`;
}
