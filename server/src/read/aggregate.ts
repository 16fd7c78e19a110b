import type { FieldNode } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { GraphError } from '../errors.js';
import { AGGREGATES, type AggregateName, type GroupField, groupFieldsOf } from '../model/aggregate.js';
import type { LinkMeta, ValueKind } from '../model/registry.js';
import type { Compilation, Scope } from './compilation.js';
import { JsonText, jsonObject, jsonValue } from './json-text.js';
import { type Condition, columnSql, from, linkColumn, ref, visible } from './rows.js';
import { type Fields, subFields } from './selection.js';

/** Conditions of the rows that are aggregated, for an alias. */
type Rows = (alias: string) => Condition[];

const DEFAULT_GROUPS = 100;
const MOST_GROUPS = 1_000;
const MOST_GROUP_KEYS = 3;

/** JSON text of `aggregate`: numbers over all rows in one pass, and one subquery for each `groups`. */
export function aggregateText(
  compilation: Compilation,
  scope: Scope,
  rows: Rows,
  nodes: readonly FieldNode[],
): RawBuilder<unknown> {
  const typeName = `${scope.noun.name}Aggregate`;
  const fields = subFields(nodes, compilation.document, (condition) => condition === typeName);
  const inner: Scope = { ...scope, alias: compilation.alias(), level: scope.level + 1 };
  const numbers = new Numbers(compilation, inner);
  const entries: [string, JsonText][] = [];
  for (const [key, group] of fields) {
    const [node] = group;
    const path = `${scope.path}.${key}`;
    compilation.countField(path, inner.level);
    const name = node?.name.value ?? key;
    if (node && (name === 'groups' || name === 'groupCount')) {
      const grouping = new Grouping(compilation, { ...inner, path }, rows, node, typeName);
      entries.push([
        key,
        new JsonText().expression(name === 'groups' ? grouping.groups(group) : grouping.count()),
      ]);
    } else {
      entries.push([key, numbers.text(name, group, path, typeName)]);
    }
  }
  const object = jsonObject(entries).toSql();
  if (!numbers.used) return object;
  compilation.chargeScan(inner, 'aggregate');
  return sql`(select ${object} from (select ${numbers.columns()} ${from(inner.noun, inner.alias, rows(inner.alias))}) a)`;
}

/** The numbers that a selection asks of a set of rows, as columns a0…an of one pass over them. */
class Numbers {
  readonly #columns: RawBuilder<unknown>[] = [];
  used = false;

  constructor(
    readonly compilation: Compilation,
    readonly scope: Scope,
  ) {}

  columns(): RawBuilder<unknown> {
    return sql.join(this.#columns.map((column, index) => sql`${column} as ${sql.ref(`a${index}`)}`));
  }

  text(name: string, group: readonly FieldNode[], path: string, typeName: string): JsonText {
    if (name === '__typename') return new JsonText().literal(JSON.stringify(typeName));
    if (name === 'count') {
      // Not 0: there may be rows, but none that the caller may count.
      if (this.compilation.hides(this.scope.noun)) return new JsonText().literal('null');
      return jsonValue('int', this.#column(sql`count(*)`), false);
    }
    if (!(name in AGGREGATES)) throw new Error(`${typeName} has no field ${name}.`);
    return this.#parts(name as AggregateName, group, path);
  }

  #column(column: RawBuilder<unknown>): RawBuilder<unknown> {
    this.used = true;
    this.#columns.push(column);
    return sql.ref(`a.a${this.#columns.length - 1}`);
  }

  #parts(aggregate: AggregateName, group: readonly FieldNode[], path: string): JsonText {
    const { compilation, scope } = this;
    const typeName = `${scope.noun.name}${AGGREGATES[aggregate].suffix}`;
    const entries: [string, JsonText][] = [];
    for (const [key, nodes] of subFields(
      group,
      compilation.document,
      (condition) => condition === typeName,
    )) {
      const name = nodes[0]?.name.value ?? key;
      compilation.countField(`${path}.${key}`, scope.level + 1);
      if (name === '__typename') {
        entries.push([key, new JsonText().literal(JSON.stringify(typeName))]);
        continue;
      }
      const column = scope.noun.columns.get(name);
      if (!column) throw new Error(`${typeName} has no field ${name}.`);
      const value = columnSql(compilation, scope, column);
      const { result, kind } = reduced(aggregate, value, column.kind);
      entries.push([key, jsonValue(kind, this.#column(result), true)]);
    }
    return jsonObject(entries);
  }
}

function reduced(
  aggregate: AggregateName,
  value: RawBuilder<unknown>,
  kind: ValueKind,
): { result: RawBuilder<unknown>; kind: ValueKind } {
  switch (aggregate) {
    case 'sum':
      return { result: sql`safe_integer(sum(${value}))`, kind: 'fen' };
    case 'avg':
      // Not avg(): its decimal rounding and then a double's would round twice.
      return { result: sql`sum(${value})::float8 / nullif(count(${value}), 0)`, kind: 'float' };
    case 'min':
      return { result: sql`min(${value})`, kind };
    case 'max':
      return { result: sql`max(${value})`, kind };
  }
}

/** One `groups(by:)` or `groupCount(by:)`. */
class Grouping {
  readonly #by: readonly GroupField[];
  readonly #size: number;
  readonly #inner: Scope;

  constructor(
    readonly compilation: Compilation,
    readonly scope: Scope,
    readonly rows: Rows,
    node: FieldNode,
    typeName: string,
  ) {
    const site = compilation.addSite(compilation.fieldSite(typeName, node));
    const { by, first } = site.values.args as { by: string[]; first?: number | null };
    const refuse = (name: string, what: string): never => {
      throw new GraphError('INVALID_ARGUMENT', `${scope.path}(${name}:) ${what}.`, `${scope.path}.${name}`);
    };
    if (by.length < 1 || by.length > MOST_GROUP_KEYS)
      refuse('by', `takes 1–${MOST_GROUP_KEYS} keys, not ${by.length}`);
    if (new Set(by).size < by.length) refuse('by', 'names a key twice');
    this.#size = first ?? DEFAULT_GROUPS;
    if (this.#size < 1 || this.#size > MOST_GROUPS)
      refuse('first', `takes 1–${MOST_GROUPS}, not ${this.#size}`);
    const fields = groupFieldsOf(scope.noun);
    this.#by = by.map((member) => {
      const field = fields.get(member);
      if (!field) throw new Error(`${scope.noun.name} has no group ${member}.`);
      return field;
    });
    this.#inner = { ...scope, alias: compilation.alias() };
  }

  count(): RawBuilder<unknown> {
    this.compilation.chargeScan(this.scope, 'aggregate');
    if (this.compilation.hides(this.#inner.noun)) return sql`'null'`;
    const keys = this.#keys();
    const { noun, alias } = this.#inner;
    return sql`(select count(*)::text from (select distinct ${sql.join(keys)} ${from(noun, alias, this.rows(alias))}) g)`;
  }

  groups(nodes: readonly FieldNode[]): RawBuilder<unknown> {
    const { compilation, scope } = this;
    const { noun, alias } = this.#inner;
    compilation.chargeScan(scope, 'aggregate');
    const typeName = `${noun.name}Group`;
    const numbers = new Numbers(compilation, this.#inner);
    const entries: [string, JsonText][] = [];
    for (const [key, group] of subFields(
      nodes,
      compilation.document,
      (condition) => condition === typeName,
    )) {
      const name = group[0]?.name.value ?? key;
      const path = `${scope.path}.${key}`;
      compilation.countField(path, scope.level + 1);
      entries.push([
        key,
        name === 'key' ? this.#key(group, path) : numbers.text(name, group, path, typeName),
      ]);
    }
    const keys = this.#keys().map((key, index) => sql`${key} as ${sql.ref(`k${index}`)}`);
    const places = sql.join(this.#by.map((_, index) => sql.lit(index + 1)));
    const order = sql.join(this.#by.map((_, index) => sql.ref(`a.k${index}`)));
    const columns = numbers.used ? sql`${sql.join(keys)}, ${numbers.columns()}` : sql.join(keys);
    const grouped = sql`select ${columns} ${from(noun, alias, this.rows(alias))} group by ${places} order by ${places} limit ${sql.lit(this.#size)}`;
    const object = jsonObject(entries).toSql();
    return sql`(select '[' || coalesce(string_agg(${object}, ',' order by ${order}), '') || ']' from (${grouped}) a)`;
  }

  #keys(): RawBuilder<unknown>[] {
    return this.#by.map(({ meta }) => {
      if (meta.kind === 'link') return this.#linkKey(meta.link);
      const value = columnSql(this.compilation, this.#inner, meta.column);
      if (meta.kind === 'column') return value;
      return meta.part === 'year'
        ? sql`extract(year from ${value})::int`
        : sql`date_trunc('month', ${value}::timestamp)::date`;
    });
  }

  /** Rows whose link leads to what the caller may not see are one group: its own would tell hidden rows apart. */
  #linkKey({ name, target }: LinkMeta): RawBuilder<unknown> {
    const { compilation } = this;
    const { alias, date } = this.#inner;
    const noun = target();
    const key = linkColumn(alias, name);
    const extent = compilation.extentOf(noun);
    if (extent === 'all') return key;
    if (extent === 'none') return sql`null::int`;
    const seen = { noun, alias: compilation.alias(), date };
    const conditions = [sql`${ref(seen.alias, 'id')} = ${key}`, ...visible(compilation, seen, true)];
    return sql`case when exists (select 1 ${from(noun, seen.alias, conditions)}) then ${key} end`;
  }

  #key(nodes: readonly FieldNode[], path: string): JsonText {
    const { compilation, scope } = this;
    const typeName = `${scope.noun.name}GroupKey`;
    const entries: [string, JsonText][] = [];
    const fields: Fields = subFields(nodes, compilation.document, (condition) => condition === typeName);
    for (const [key, group] of fields) {
      const name = group[0]?.name.value ?? key;
      const at = `${path}.${key}`;
      compilation.countField(at, scope.level + 2);
      if (name === '__typename') entries.push([key, new JsonText().literal(JSON.stringify(typeName))]);
      else entries.push([key, this.#keyField(name, group, at)]);
    }
    return jsonObject(entries);
  }

  #keyField(name: string, group: readonly FieldNode[], path: string): JsonText {
    const index = this.#by.findIndex((field) => field.name === name);
    const field = this.#by[index];
    if (!field) {
      throw new GraphError(
        'INVALID_ARGUMENT',
        `${path} is selected, but the groups are not made by it.`,
        `${this.scope.path}.by`,
      );
    }
    const { meta } = field;
    const value = sql.ref(`a.k${index}`);
    if (meta.kind === 'link') {
      const join = (alias: string) => [sql`${ref(alias, 'id')} = ${value}`];
      const target = meta.link.target();
      const times = this.scope.times * this.#size;
      const outer = { ...this.scope, path, level: this.scope.level + 2, times };
      return new JsonText().expression(
        this.compilation.writer.row(this.compilation, target, join, outer, group, meta.link.anyDate),
      );
    }
    if (meta.kind === 'datePart') return jsonValue(meta.part === 'year' ? 'int' : 'date', value, true);
    return jsonValue(meta.column.kind, value, true);
  }
}
