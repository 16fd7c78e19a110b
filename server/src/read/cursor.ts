import { createHash, timingSafeEqual } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { GraphError } from '../errors.js';
import { isCalendarDate } from '../model/calendar-date.js';
import type { ValueKind } from '../model/registry.js';

/** Values of the order's keys at a row. */
export type Position = readonly (string | number | boolean | null)[];

export interface CursorKey {
  readonly kind: ValueKind | 'id';
  readonly nullable: boolean;
}

const SIGNATURE_LENGTH = 16;

/** Ties a cursor to its noun and order. */
export function orderFingerprint(order: string): string {
  return createHash('sha256').update(order).digest('base64url').slice(0, 8);
}

function signature(payload: string, key: string): string {
  return createHash('sha256').update(`${key}${payload}${key}`).digest('hex').slice(0, SIGNATURE_LENGTH);
}

/** SQL of a row's cursor: base64 of a signature and the JSON array [fingerprint, key values…]. */
export function cursorSql(
  fingerprint: string,
  keys: readonly RawBuilder<unknown>[],
  secret: RawBuilder<unknown>,
) {
  return sql`signed_cursor(json_build_array(${sql.lit(fingerprint)}::text, ${sql.join([...keys])})::text, ${secret}::text)`;
}

function fits(value: unknown, key: CursorKey): boolean {
  if (value === null) return key.nullable;
  switch (key.kind) {
    case 'id':
    case 'int':
    case 'fen':
      return Number.isSafeInteger(value);
    case 'float':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && isCalendarDate(value);
    case 'instant':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value));
    default:
      return typeof value === 'string';
  }
}

/**
 * Position of a cursor.
 * @throws GraphError INVALID_CURSOR when the server did not make it, or made it for another order.
 */
export function decodeCursor(
  cursor: string,
  fingerprint: string,
  keys: readonly CursorKey[],
  secret: string,
  argument: string,
): Position {
  const refuse = (): never => {
    throw new GraphError(
      'INVALID_CURSOR',
      `${argument} is not a cursor of this connection and order.`,
      argument,
    );
  };
  if (cursor.length > 4096) refuse();
  const text = Buffer.from(cursor, 'base64').toString('utf8');
  const signed = text.slice(0, SIGNATURE_LENGTH);
  const payload = text.slice(SIGNATURE_LENGTH);
  const expected = signature(payload, secret);
  if (
    signed.length !== SIGNATURE_LENGTH ||
    !timingSafeEqual(Buffer.from(expected), Buffer.alloc(SIGNATURE_LENGTH, signed))
  ) {
    refuse();
  }
  const [made, ...values] = JSON.parse(payload) as unknown[];
  const valid = made === fingerprint && values.length === keys.length;
  if (!valid || !keys.every((key, index) => fits(values[index], key))) refuse();
  return values as unknown as Position;
}
