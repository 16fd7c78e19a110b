import { FakeRefusal } from '../refusal.js';
import type { Cell } from '../rows/row.js';
import type { OrderKey, Position } from './order.js';

/** Text as base64: a cursor is opaque, and code points beyond Latin-1 stand in it too. */
const encode = (value: unknown): string => {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return btoa(String.fromCharCode(...bytes));
};

function decode(cursor: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(cursor), (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Ties a cursor to its type and order. */
export const fingerprintOf = (noun: string, keys: readonly OrderKey[]): string =>
  `${noun}(${keys.map(({ column, descending }) => `${column}${descending ? '-' : '+'}`).join()})`;

export const cursorOf = (fingerprint: string, { values, number }: Position): string =>
  encode([fingerprint, number, ...values]);

const isCell = (value: unknown): value is Cell =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** @throws FakeRefusal INVALID_CURSOR when the fake did not make it, or made it for another order */
export function positionIn(cursor: string, fingerprint: string, argument: string): Position {
  const decoded = decode(cursor);
  const [made, number, ...values] = Array.isArray(decoded) ? decoded : [];
  if (made === fingerprint && typeof number === 'number' && values.every(isCell)) return { number, values };
  throw new FakeRefusal('INVALID_CURSOR', `${argument} is not a cursor of this connection and order.`, {
    argument,
  });
}

export const changeCursor = (number: number): string => encode(['changes', number]);

/** Number of the change that a cursor stands after. @throws FakeRefusal INVALID_CURSOR */
export function changeNumber(cursor: string, argument: string): number {
  const decoded = decode(cursor);
  const [made, number] = Array.isArray(decoded) ? decoded : [];
  if (made === 'changes' && typeof number === 'number') return number;
  throw new FakeRefusal('INVALID_CURSOR', `${argument} is not a cursor of changes.`, { argument });
}
