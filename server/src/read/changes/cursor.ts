import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { GraphError } from '../../errors.js';

/** A place among changes: how many are before it, and a print of what its reader saw then. */
export interface ChangePosition {
  readonly number: number;
  /** Hexadecimal digits; empty in a row's history. */
  readonly scope: string;
}

const FORM = /^([0-9a-f]{16})([0-9a-f]{13})([0-9a-f]*)$/;

const digits = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length);

/** SQL of a cursor, whose number is hidden: see `access/wall/change-functions.ts`. */
export const changeCursor = (
  number: RawBuilder<unknown>,
  scope: RawBuilder<unknown>,
  secret: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`access.change_cursor(${number}, ${scope}, ${secret}::text)`;

/** @throws GraphError INVALID_CURSOR when the server did not make it */
export function readChangeCursor(cursor: string, secret: string, argument: string): ChangePosition {
  const [, print = '', hidden = '', scope = ''] = (cursor.length <= 100 && FORM.exec(cursor)) || [];
  const pad = digits(`${secret}${print}${secret}`, 13);
  const number = Number(BigInt(`0x${hidden || '0'}`) ^ BigInt(`0x${pad}`));
  if (!print || digits(`${secret}${number}:${scope}${secret}`, 16) !== print)
    throw new GraphError('INVALID_CURSOR', `${argument} is not a cursor of changes.`, argument);
  return { number, scope };
}
