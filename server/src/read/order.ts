import { type RawBuilder, sql } from 'kysely';
import { GraphError } from '../errors.js';
import { OrderDirection, orderFieldsOf } from '../model/order.js';
import type { NounMeta } from '../model/registry.js';
import type { Compilation, Scope } from './compilation.js';
import { type CursorKey, orderFingerprint } from './cursor.js';
import type { PageArgs } from './description.js';
import { all, type Condition, columnSql, mayBeNull, ref } from './rows.js';
import { SQL_TYPES } from './where.js';

const MOST_KEYS = 5;

export interface OrderKey extends CursorKey {
  readonly field: string;
  readonly descending: boolean;
}

export interface Order {
  readonly keys: readonly OrderKey[];
  readonly fingerprint: string;
}

/**
 * The whole order of a connection: the keys asked for (the natural key when none is), then the row's key
 * unless a unique column already tells rows apart.
 * @throws GraphError INVALID_ARGUMENT on too many keys or one named twice.
 */
export function orderOf(noun: NounMeta, orderBy: PageArgs['orderBy'], argument: string): Order {
  const fields = orderFieldsOf(noun);
  const asked = orderBy?.length ? orderBy : defaultOrder(noun);
  if (asked.length > MOST_KEYS) {
    throw new GraphError(
      'INVALID_ARGUMENT',
      `${argument}.orderBy takes at most ${MOST_KEYS} keys.`,
      `${argument}.orderBy`,
    );
  }
  const keys: OrderKey[] = [];
  let decided = false;
  for (const { field, direction } of asked) {
    if (keys.some((key) => key.field === field)) {
      throw new GraphError(
        'INVALID_ARGUMENT',
        `${argument}.orderBy names ${field} twice.`,
        `${argument}.orderBy`,
      );
    }
    const column = fields.get(field);
    if (!column) throw new Error(`${noun.name} has no order ${field}.`);
    const descending = direction === OrderDirection.DESC;
    if (column === 'id') {
      keys.push({ field, kind: 'id', nullable: false, descending });
      decided = true;
    } else {
      keys.push({ field, kind: column.kind, nullable: mayBeNull(column), descending });
      decided ||= column.unique && !column.nullable;
    }
  }
  // The tie-breaker follows the direction of the last key, so that one row comparison can serve the cursor.
  if (!decided)
    keys.push({ field: 'ID', kind: 'id', nullable: false, descending: keys.at(-1)?.descending ?? false });
  const words = keys.map((key) => `${key.field}${key.descending ? '-' : '+'}`).join();
  return { keys, fingerprint: orderFingerprint(`${noun.name}(${words})`) };
}

function defaultOrder(noun: NounMeta): { field: string; direction?: string }[] {
  const column = noun.naturalKey ? noun.columns.get(noun.naturalKey) : undefined;
  return column ? [{ field: 'CODE' }] : [{ field: 'ID' }];
}

export function keySql(compilation: Compilation, scope: Scope, key: OrderKey): RawBuilder<unknown> {
  const column = orderFieldsOf(scope.noun).get(key.field);
  if (!column || column === 'id') return ref(scope.alias, 'id');
  return columnSql(compilation, scope, column);
}

/** `order by` of the keys, or of their reverse for a page from the back. */
export function orderSql(
  compilation: Compilation,
  scope: Scope,
  order: Order,
  reversed: boolean,
): RawBuilder<unknown> {
  // The nulls' place is PostgreSQL's own default, so an index in plain order serves both directions.
  return sql.join(
    order.keys.map((key) => {
      const value = keySql(compilation, scope, key);
      return key.descending !== reversed ? sql`${value} desc` : value;
    }),
  );
}

/** Rows strictly after (or before) a position in the order. */
export function beyond(
  compilation: Compilation,
  scope: Scope,
  order: Order,
  position: (index: number) => RawBuilder<unknown>,
  side: 'after' | 'before',
): Condition {
  const { keys } = order;
  const direction = keys[0]?.descending;
  const values = keys.map((key) => keySql(compilation, scope, key));
  const bounds = keys.map((key, index) => sql`${position(index)}::${sql.raw(SQL_TYPES[key.kind])}`);
  if (keys.every((key) => !key.nullable && key.descending === direction)) {
    const operator = (side === 'after') === !direction ? sql`>` : sql`<`;
    return sql`(${sql.join(values)}) ${operator} (${sql.join(bounds)})`;
  }
  const alternatives = keys.map((key, index) => {
    const value = values[index] ?? sql`null`;
    const bound = bounds[index] ?? sql`null`;
    const equal = keys.slice(0, index).map((earlier, at) => {
      const operator = earlier.nullable ? sql`is not distinct from` : sql`=`;
      return sql`${values[at]} ${operator} ${bounds[at]}`;
    });
    return sql`(${all([...equal, past(key, value, bound, (side === 'after') === !key.descending)])})`;
  });
  return sql`(${sql.join(alternatives, sql` or `)})`;
}

/** `upward`: towards larger values, where NULL stands above all. */
function past(
  key: OrderKey,
  value: RawBuilder<unknown>,
  bound: RawBuilder<unknown>,
  upward: boolean,
): Condition {
  if (!key.nullable) return upward ? sql`${value} > ${bound}` : sql`${value} < ${bound}`;
  return upward
    ? sql`(${bound} is not null and (${value} > ${bound} or ${value} is null))`
    : sql`(${value} < ${bound} or (${bound} is null and ${value} is not null))`;
}
