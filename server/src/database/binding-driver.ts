import {
  type AnyEntity,
  type Dictionary,
  type EntityData,
  isRaw,
  type LoggingOptions,
  NativeQueryBuilder,
  PostgreSqlConnection,
  PostgreSqlDriver,
  type QueryResult,
  type RawQueryFragment,
  raw,
  type Transaction,
} from '@mikro-orm/postgresql';
import { WriteSession } from './write-session.js';

type Query = string | NativeQueryBuilder | RawQueryFragment;
type Rows = QueryResult | EntityData<AnyEntity> | EntityData<AnyEntity>[];

/**
 * Sends what a unit of work asks for in a write session through it, with values as parameters. MikroORM itself writes them into the
 * text, so that PostgreSQL would parse and plan each statement anew: half of the time of a write.
 */
class BindingConnection extends PostgreSqlConnection {
  override async execute<Result extends Rows = EntityData<AnyEntity>[]>(
    query: Query,
    params: readonly unknown[] | Dictionary<unknown> = [],
    method: 'all' | 'get' | 'run' = 'all',
    ctx?: Transaction,
    loggerContext?: LoggingOptions,
  ): Promise<Result> {
    if (!(ctx instanceof WriteSession)) return super.execute(query, params, method, ctx, loggerContext);
    const { rows, rowCount } = await ctx.ask<EntityData<AnyEntity>>(this.#bound(query, params));
    return this.transformRawResult<Result>({ rows, numAffectedRows: BigInt(rowCount ?? 0) }, method);
  }

  /** Values that PostgreSQL reads from a parameter as it would from the text; with any other one the text is its own. */
  #bound(query: Query, params: readonly unknown[] | Dictionary<unknown>) {
    const { sql: text, params: given } = plainQuery(query, params);
    const names = text.includes('??');
    const values: unknown[] = [];
    let once = names;
    const placed = given.map((value: unknown) => {
      if (!names && isPlain(value)) return raw(`$${values.push(value)}`);
      // SQL without values, such as `version + 1`, is part of the text.
      if (!isRaw(value) || value.params.length > 0) once = true;
      return value;
    });
    return { text: this.platform.formatQuery(text, placed), values, once };
  }
}

function plainQuery(query: Query, params: readonly unknown[] | Dictionary<unknown>) {
  if (query instanceof NativeQueryBuilder) return query.compile();
  if (typeof query !== 'string') return query;
  return Array.isArray(params) ? { sql: query, params } : raw(query, params as Dictionary<unknown>);
}

const isPlain = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** MikroORM's own driver, but for how a write session is asked. */
export class BindingDriver extends PostgreSqlDriver {
  protected override readonly connection: BindingConnection = new BindingConnection(this.config);
}
