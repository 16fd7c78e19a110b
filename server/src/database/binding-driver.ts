import {
  type AnyEntity,
  type Dictionary,
  type EntityData,
  type EntityDictionary,
  type EntityMetadata,
  type EntityName,
  type FilterQuery,
  isRaw,
  type LoggingOptions,
  type NativeInsertUpdateOptions,
  NativeQueryBuilder,
  PostgreSqlConnection,
  PostgreSqlDriver,
  type QueryResult,
  type RawQueryFragment,
  raw,
  type Transaction,
} from '@mikro-orm/postgresql';
import { escapeIdentifier } from 'pg';
import { WriteSession } from './write-session.js';

type Query = string | NativeQueryBuilder | RawQueryFragment;
type Rows = QueryResult | EntityData<AnyEntity> | EntityData<AnyEntity>[];
type Params = readonly unknown[] | Dictionary<unknown>;

/**
 * Sends what a unit of work asks for in a write session through it, with values as parameters. MikroORM itself writes them into the
 * text, so that PostgreSQL would parse and plan each statement anew: half of the time of a write.
 */
class BindingConnection extends PostgreSqlConnection {
  override async execute<Result extends Rows = EntityData<AnyEntity>[]>(
    query: Query,
    params: Params = [],
    method: 'all' | 'get' | 'run' = 'all',
    ctx?: Transaction,
    loggerContext?: LoggingOptions,
  ): Promise<Result> {
    if (!(ctx instanceof WriteSession)) return super.execute(query, params, method, ctx, loggerContext);
    const { rows, rowCount } = await ctx.ask<EntityData<AnyEntity>>(this.#bound(query, params));
    return this.transformRawResult<Result>({ rows, numAffectedRows: BigInt(rowCount ?? 0) }, method);
  }

  /** Values that PostgreSQL reads from a parameter as it would from the text; with any other one the text is its own. */
  #bound(query: Query, params: Params) {
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

function plainQuery(query: Query, params: Params) {
  if (query instanceof NativeQueryBuilder) return query.compile();
  if (typeof query !== 'string') return query;
  return Array.isArray(params) ? { sql: query, params } : raw(query, params as Dictionary<unknown>);
}

const isPlain = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** MikroORM's own driver, but for how a write session is asked. */
export class BindingDriver extends PostgreSqlDriver {
  protected override readonly connection: BindingConnection = new BindingConnection(this.config);

  /**
   * A change of one row in a write session, which sends it along with what is asked for next: the version that it gives the row is
   * known, and the session fails when the row is no longer in the one before.
   */
  override async nativeUpdate<Entity extends object>(
    entityName: EntityName<Entity>,
    where: FilterQuery<Entity>,
    data: EntityDictionary<Entity>,
    options: NativeInsertUpdateOptions<Entity> = {},
  ): Promise<QueryResult<Entity>> {
    const { ctx }: { ctx?: unknown } = options;
    const change = ctx instanceof WriteSession && rowChange(this.metadata.get(entityName), where, data);
    if (!change) return super.nativeUpdate(entityName, where, data, options);
    ctx.askAlong(change);
    return {
      affectedRows: 1,
      insertId: change.key as QueryResult<Entity>['insertId'],
      row: { version: change.version + 1 },
    };
  }
}

/** The change of a row in a version, when it is no more than that. */
function rowChange(meta: EntityMetadata, where: unknown, data: object) {
  const { tableName, properties, props, versionProperty } = meta;
  const { id, version, ...rest } = where as Readonly<Record<string, unknown>>;
  if (typeof id !== 'number' || typeof version !== 'number' || Object.keys(rest).length > 0) return undefined;
  const values = Object.entries(data);
  const columns = values.map(([name]) => properties[name as keyof typeof properties]?.fieldNames ?? []);
  const isSimple = columns.every(({ length }) => length === 1) && values.every(([, value]) => isPlain(value));
  // Nothing but the version comes back from the database.
  const isWhole = props.every(({ generated, primary }) => !generated || primary);
  if (!isWhole || !isSimple || versionProperty !== 'version' || 'version' in data || values.length === 0)
    return undefined;
  const assigned = columns.map(([column = ''], place) => `${escapeIdentifier(column)} = $${place + 3}`);
  return {
    key: id,
    version,
    text: `with changed as (update ${escapeIdentifier(tableName)} set ${assigned.join(', ')}, version = version + 1
  where id = $1 and version = $2 returning 1)
  select case when count(*) <> 1 then access.give_way('The row is not as it was read.') end from changed`,
    values: [id, version, ...values.map(([, value]) => value)],
  };
}
