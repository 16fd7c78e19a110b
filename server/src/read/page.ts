import type { FieldNode } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { GraphError } from '../errors.js';
import type { NounMeta } from '../model/registry.js';
import { aggregateText } from './aggregate.js';
import type { SiteValues } from './bound.js';
import type { Compilation, Outer, Scope, Site } from './compilation.js';
import { cursorSql, decodeCursor } from './cursor.js';
import type { PageArgs } from './description.js';
import { JsonText, jsonObject } from './json-text.js';
import { beyond, keySql, type Order, orderOf, orderSql } from './order.js';
import { all, type Condition, from, visible } from './rows.js';
import { isSearch } from './search/place.js';
import { type Fields, subFields } from './selection.js';
import { WhereCompiler } from './where.js';

const DEFAULT_SIZE = 20;
const LARGEST_SIZE = 100;

/** Which rows a connection is over, before its own arguments: the rows of a parent, or all. */
export type Belonging = (alias: string) => Condition[];

interface PageSize {
  readonly size: number;
  readonly backward: boolean;
}

function pageSize(args: PageArgs, path: string): PageSize {
  const refuse = (name: string, what: string): never => {
    throw new GraphError('INVALID_ARGUMENT', `${path}(${name}:) ${what}.`, `${path}.${name}`);
  };
  const check = (name: 'first' | 'last', size: number): number =>
    size >= 1 && size <= LARGEST_SIZE ? size : refuse(name, `takes 1–${LARGEST_SIZE}, not ${size}`);
  const { first, last } = args;
  if (typeof first === 'number' && typeof last === 'number')
    refuse('last', 'cannot be given together with first');
  if (typeof last === 'number') return { size: check('last', last), backward: true };
  return { size: typeof first === 'number' ? check('first', first) : DEFAULT_SIZE, backward: false };
}

/** Decodes and checks what differs from request to request: the cursors. */
function withCursors(site: Site, order: (args: PageArgs) => Order, path: string): Site {
  return (input) => {
    const values = site(input);
    const args = values.args as PageArgs;
    if (typeof args.after !== 'string' && typeof args.before !== 'string') return values;
    const { fingerprint, keys } = order(args);
    const decoded: { -readonly [K in keyof SiteValues]: SiteValues[K] } = { args: values.args };
    for (const side of ['after', 'before'] as const) {
      const cursor = args[side];
      if (typeof cursor === 'string') {
        decoded[side] = decodeCursor(cursor, fingerprint, keys, input.cursorKey, `${path}.${side}`);
      }
    }
    return decoded;
  };
}

/**
 * JSON text of a connection: one subquery over the page, and one for each number over all rows.
 *
 * @param place whether it is over a whole table or division, and over which; see `Scope`
 */
export function connectionText(
  compilation: Compilation,
  noun: NounMeta,
  belonging: Belonging,
  site: Site,
  nodes: readonly FieldNode[],
  outer: Outer,
  { wide, within }: Pick<Scope, 'wide' | 'within'>,
): RawBuilder<unknown> {
  const orderFor = (args: PageArgs) => orderOf(noun, args.orderBy, outer.path);
  const registered = compilation.addSite(withCursors(site, orderFor, outer.path));
  const args = registered.values.args as PageArgs;
  const scope: Scope = {
    path: outer.path,
    level: outer.level,
    times: outer.times,
    noun,
    alias: compilation.alias(),
    date: compilation.dateOf(registered, outer.date),
    ...(wide ? { wide } : {}),
    ...(within ? { within } : {}),
  };
  return new PageCompiler(
    compilation,
    scope,
    belonging,
    registered.index,
    args,
    orderFor(args),
    nodes,
  ).compile();
}

class PageCompiler {
  readonly #page: PageSize;
  /** Columns of the page's subquery: JSON text of each row. */
  readonly #columns: RawBuilder<unknown>[] = [];
  /** One row more than the page is read, to tell whether there are more. */
  readonly #lookAhead: boolean;
  readonly #needsCursor: boolean;
  readonly #numbered: boolean;
  /** Alias of all rows of the connection, found once for the page and for its count. */
  readonly #found: string | undefined;
  /** Something selected is made from the page's rows; else there is nothing to aggregate over. */
  readonly #needsRows: boolean;
  readonly #fields: Fields;

  constructor(
    readonly compilation: Compilation,
    readonly scope: Scope,
    readonly belonging: Belonging,
    readonly site: number,
    readonly args: PageArgs,
    readonly order: Order,
    nodes: readonly FieldNode[],
  ) {
    this.#page = pageSize(args, scope.path);
    // Whatever is selected: what a filter may not do must not depend on it.
    compilation.checking(() => this.#filter(scope));
    const typeName = `${scope.noun.name}Connection`;
    this.#fields = subFields(nodes, compilation.document, (condition) => condition === typeName);
    const told = this.#pageInfoNames();
    this.#lookAhead = told.has(this.#page.backward ? 'hasPreviousPage' : 'hasNextPage');
    this.#needsCursor = told.has('startCursor') || told.has('endCursor');
    const names = [...this.#fields.values()].map((group) => group[0]?.name.value);
    this.#needsRows =
      this.#lookAhead || this.#needsCursor || names.some((name) => name === 'nodes' || name === 'edges');
    this.#numbered = this.#page.backward || this.#lookAhead || this.#needsCursor;
    // Without a filter and in the index's order the page is read without the rest, which is counted in the index.
    const readsAll =
      args.where || order.fingerprint !== orderOf(scope.noun, undefined, scope.path).fingerprint;
    if (this.#needsRows && names.includes('totalCount') && readsAll) this.#found = compilation.alias();
  }

  #pageInfoNames(): Set<string> {
    const names = new Set<string>();
    for (const group of this.#fields.values()) {
      if (group[0]?.name.value !== 'pageInfo') continue;
      const fields = subFields(group, this.compilation.document, (condition) => condition === 'PageInfo');
      for (const nodes of fields.values()) names.add(nodes[0]?.name.value ?? '');
    }
    return names;
  }

  compile(): RawBuilder<unknown> {
    const { compilation, scope } = this;
    const typeName = `${scope.noun.name}Connection`;
    const entries: [string, JsonText][] = [];
    for (const [key, group] of this.#fields) {
      const name = group[0]?.name.value ?? key;
      const path = `${scope.path}.${key}`;
      compilation.countField(path, scope.level);
      if (name === '__typename') entries.push([key, new JsonText().literal(JSON.stringify(typeName))]);
      else if (name === 'totalCount') entries.push([key, new JsonText().expression(this.#totalCount())]);
      else if (name === 'aggregate') {
        const rows = (alias: string) => this.#conditions(alias);
        entries.push([
          key,
          new JsonText().expression(aggregateText(compilation, { ...scope, path }, rows, group)),
        ]);
      } else {
        entries.push([key, this.#pageField(name, group, path)]);
      }
    }
    const object = jsonObject(entries).toSql();
    if (!this.#needsRows) return object;
    compilation.charge(this.#rowScope.times, 'row');
    return sql`(${this.#findAll()}select ${object} from ${this.#source()})`;
  }

  /** The scope of the page's rows: each can be met once for every time that the connection is read. */
  get #rowScope(): Scope {
    const { within: _, wide: __, ...scope } = this.scope;
    return { ...scope, times: scope.times * this.#page.size };
  }

  #pageField(name: string, group: readonly FieldNode[], path: string): JsonText {
    if (name === 'nodes')
      return this.#list(this.compilation.writer.object(this.compilation, { ...this.#rowScope, path }, group));
    if (name === 'edges') return this.#list(this.#edge(group, path));
    if (name === 'pageInfo') return this.#pageInfo(group, path);
    throw new Error(`${this.scope.noun.name}Connection has no field ${name}.`);
  }

  #list(item: JsonText): JsonText {
    const column = sql.ref(`p.c${this.#columns.length}`);
    this.#columns.push(item.toSql());
    return new JsonText()
      .literal('[')
      .expression(sql`coalesce(string_agg(${column}, ','${this.#aggregateOrder()})${this.#within()}, '')`)
      .literal(']');
  }

  #edge(group: readonly FieldNode[], path: string): JsonText {
    const { compilation, scope } = this;
    const typeName = `${scope.noun.name}Edge`;
    const entries: [string, JsonText][] = [];
    for (const [key, nodes] of subFields(
      group,
      compilation.document,
      (condition) => condition === typeName,
    )) {
      const name = nodes[0]?.name.value;
      compilation.countField(`${path}.${key}`, scope.level);
      if (name === '__typename') entries.push([key, new JsonText().literal(JSON.stringify(typeName))]);
      else if (name === 'cursor')
        entries.push([key, new JsonText().literal('"').expression(this.#cursor()).literal('"')]);
      else
        entries.push([
          key,
          compilation.writer.object(compilation, { ...this.#rowScope, path: `${path}.${key}` }, nodes),
        ]);
    }
    return jsonObject(entries);
  }

  #pageInfo(group: readonly FieldNode[], path: string): JsonText {
    const { compilation, scope } = this;
    const entries: [string, JsonText][] = [];
    for (const [key, nodes] of subFields(
      group,
      compilation.document,
      (condition) => condition === 'PageInfo',
    )) {
      compilation.countField(`${path}.${key}`, scope.level);
      entries.push([key, this.#pageInfoField(nodes[0]?.name.value ?? key)]);
    }
    return jsonObject(entries);
  }

  #pageInfoField(name: string): JsonText {
    const text = new JsonText();
    const { backward } = this.#page;
    switch (name) {
      case '__typename':
        return text.literal('"PageInfo"');
      case 'hasNextPage':
        return text.expression(sql`(${backward ? this.#any('before') : this.#more('before')})::text`);
      case 'hasPreviousPage':
        return text.expression(sql`(${backward ? this.#more('after') : this.#any('after')})::text`);
      default: {
        const front = (name === 'startCursor') !== backward;
        const direction = front ? sql`` : sql` desc`;
        const first = sql`(array_agg(p.cursor order by p.n${direction})${this.#within()})[1]`;
        return text.expression(sql`coalesce('"' || ${first} || '"', 'null')`);
      }
    }
  }

  /** Rows lie beyond the page on the side it runs to. */
  #more(cursor: 'after' | 'before'): RawBuilder<unknown> {
    const rest = sql`count(*) > ${sql.lit(this.#page.size)}`;
    return typeof this.args[cursor] === 'string' ? sql`${rest} or ${this.#any(cursor)}` : rest;
  }

  /** Rows lie at the cursor or on its far side. */
  #any(cursor: 'after' | 'before'): RawBuilder<unknown> {
    if (typeof this.args[cursor] !== 'string') return sql`false`;
    const alias = this.compilation.alias();
    const conditions = [...this.#conditions(alias), sql`(${this.#beyond(alias, cursor)}) is not true`];
    return sql`exists (select 1 ${from(this.scope.noun, alias, conditions)})`;
  }

  #within(): RawBuilder<unknown> {
    return this.#lookAhead ? sql` filter (where p.n <= ${sql.lit(this.#page.size)})` : sql``;
  }

  #aggregateOrder(): RawBuilder<unknown> {
    if (!this.#numbered) return sql``;
    return this.#page.backward ? sql` order by p.n desc` : sql` order by p.n`;
  }

  #findAll(): RawBuilder<unknown> {
    if (!this.#found) return sql``;
    const alias = this.compilation.alias();
    const rows = from(this.scope.noun, alias, this.#conditions(alias));
    return sql`with ${sql.ref(this.#found)} as materialized (select ${sql.ref(alias)}.* ${rows}) `;
  }

  #totalCount(): RawBuilder<unknown> {
    this.compilation.chargeScan(this.scope, 'count');
    const alias = this.compilation.alias();
    // A filter is checked and charged for whoever asks, also for those who get no number.
    const conditions = this.#found ? [] : this.#conditions(alias);
    if (this.compilation.hides(this.scope.noun)) return sql`'null'`;
    if (this.#found) return sql`(select count(*)::text from ${sql.ref(this.#found)})`;
    return sql`(select count(*)::text ${from(this.scope.noun, alias, conditions)})`;
  }

  #cursor(): RawBuilder<unknown> {
    const keys = this.order.keys.map((key) => keySql(this.compilation, this.scope, key));
    return cursorSql(this.order.fingerprint, keys, this.compilation.secret);
  }

  #conditions(alias: string): Condition[] {
    const scope = { ...this.scope, alias };
    // Two ranges over one column, of a division and of the caller, meet in the index; but a search finds fewer rows.
    const { where } = this.args;
    const leads = this.scope.wide === true && !(where && isSearch(this.scope.noun, where));
    return [
      ...this.belonging(alias),
      ...visible(this.compilation, scope, false, leads),
      ...this.#filter(scope),
    ];
  }

  #filter(scope: Scope): Condition[] {
    const { where } = this.args;
    if (!where) return [];
    const compiler = new WhereCompiler(this.compilation, this.site, scope.path);
    return [sql`(${compiler.compile(scope, where, ['where'])})`];
  }

  #beyond(alias: string, side: 'after' | 'before'): Condition {
    const position = (index: number) =>
      this.compilation.bindSite(this.site, (site) => site[side]?.[index] ?? null);
    return beyond(this.compilation, { ...this.scope, alias }, this.order, position, side);
  }

  /** The page's rows as `p`: c0…cn the JSON texts, n the number within the page, cursor the row's cursor. */
  #source(): RawBuilder<unknown> {
    const { scope, compilation } = this;
    const { size, backward } = this.#page;
    const conditions = this.#found ? [] : this.#conditions(scope.alias);
    for (const side of ['after', 'before'] as const) {
      if (typeof this.args[side] === 'string') conditions.push(this.#beyond(scope.alias, side));
    }
    const columns = this.#columns.map((column, index) => sql`${column} as ${sql.ref(`c${index}`)}`);
    if (this.#needsCursor) columns.push(sql`${this.#cursor()} as cursor`);
    if (columns.length === 0) columns.push(sql`1 as c0`);
    // The size stands in the text: a plan for an unknown limit would sort where it should walk an index.
    const source = this.#found
      ? sql`from ${sql.ref(this.#found)} ${sql.ref(scope.alias)} where ${all(conditions)}`
      : from(scope.noun, scope.alias, [all(conditions)]);
    const rows = sql`select ${sql.join(columns)} ${source} order by ${orderSql(
      compilation,
      scope,
      this.order,
      backward,
    )} limit ${sql.lit(size + (this.#lookAhead ? 1 : 0))}`;
    return this.#numbered
      ? sql`(select q.*, row_number() over () as n from (${rows}) q) p`
      : sql`(${rows}) p`;
  }
}
