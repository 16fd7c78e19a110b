import { type RawBuilder, sql } from 'kysely';
import { columnName, linkColumnName } from '../model/naming.js';
import type { ColumnMeta, NounMeta } from '../model/registry.js';
import type { Compilation, Scope } from './compilation.js';

export type Condition = RawBuilder<unknown>;

export const ref = (alias: string, column: string): RawBuilder<unknown> => sql.ref(`${alias}.${column}`);

export const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `);

/** `from table alias where conditions`. */
export function from(noun: NounMeta, alias: string, conditions: readonly Condition[]): RawBuilder<unknown> {
  const source = sql`from ${sql.table(noun.table)} ${sql.ref(alias)}`;
  return conditions.length === 0 ? source : sql`${source} where ${all(conditions)}`;
}

/**
 * What every row of a noun must meet to be seen at all: the one place through which every table that a
 * statement touches passes, whatever leads to it. With `anyDate` the row is seen out of its time too, never out of
 * the caller's scope. The scope `leads` to the rows by an index where no key does.
 */
export function visible(
  compilation: Compilation,
  { noun, alias, date }: Pick<Scope, 'noun' | 'alias' | 'date'>,
  anyDate = false,
  leads = false,
): Condition[] {
  const scope = compilation.scopeOf(noun, alias);
  if (scope === 'none') return [sql`false`];
  // Rows that a key leads to are few, and checked one by one. PostgreSQL takes a range of unknown bounds for a narrow one
  // and would read the index of the whole scope for each parent instead; inside a coalesce no index can serve it.
  const conditions: Condition[] = scope === 'all' ? [] : [leads ? scope : sql`coalesce(${scope}, false)`];
  if (!noun.dated || anyDate) return conditions;
  const validTo = ref(alias, 'valid_to');
  conditions.push(
    sql`${ref(alias, 'valid_from')} <= ${date}`,
    sql`(${validTo} is null or ${validTo} > ${date})`,
  );
  return conditions;
}

export const linkColumn = (alias: string, link: string): RawBuilder<unknown> =>
  ref(alias, linkColumnName(link));

/** Rows of `noun` within the division of `owner`: its code is a prefix, read as a range that an index serves. */
export function within(noun: NounMeta, alias: string, owner: Scope): Condition[] {
  if (!noun.division || !owner.noun.division) throw new Error(`${noun.name} has no division to lie in.`);
  const code = ref(alias, columnName(noun.division));
  const ownerCode = ref(owner.alias, columnName(owner.noun.division));
  // ':' follows '9' in the "C" collation, so code || ':' is above every code that starts with it.
  return [sql`${code} >= ${ownerCode}`, sql`${code} < ${ownerCode} || ':'`];
}

/** The rows that lend a column to rows of `scope`: they belong to the row whose key `owner` holds. */
export function lender(
  compilation: Compilation,
  scope: Scope,
  source: Extract<ColumnMeta['source'], { from: 'lent' }>,
): {
  noun: NounMeta;
  alias: string;
  conditions: Condition[];
  column: ColumnMeta;
  value: RawBuilder<unknown>;
  owner: RawBuilder<unknown>;
} {
  const noun = source.noun();
  const alias = compilation.alias();
  const column = noun.columns.get(source.column);
  if (!column) throw new Error(`${noun.name} has no column ${source.column} to lend.`);
  const conditions = [
    ...Object.entries(source.when).map(
      ([property, value]) => sql`${ref(alias, columnName(property))} = ${sql.lit(value)}`,
    ),
    ...visible(compilation, { noun, alias, date: scope.date }),
  ];
  const value = ref(alias, columnName(source.column));
  return { noun, alias, conditions, column, value, owner: linkColumn(alias, source.link) };
}

/** The value of a column in a row of `scope`. */
export function columnSql(compilation: Compilation, scope: Scope, column: ColumnMeta): RawBuilder<unknown> {
  const { source } = column;
  if (source.from === 'own') return ref(scope.alias, columnName(column.name));
  if (source.from === 'computed') return source.sql((property) => ref(scope.alias, columnName(property)));
  compilation.charge(scope.times, 'row');
  const { noun, alias, conditions, value, owner } = lender(compilation, scope, source);
  const belonging = sql`${owner} = ${ref(scope.alias, 'id')}`;
  // One row at most by rule; the limit keeps a broken rule from failing every read.
  return sql`(select ${value} ${from(noun, alias, [belonging, ...conditions])} order by ${ref(alias, 'id')} limit 1)`;
}

/** True when the SQL value can be NULL. */
export function mayBeNull(column: ColumnMeta): boolean {
  return column.nullable || column.source.from === 'lent';
}
