import { type RawBuilder, sql } from 'kysely';
import type { Rights } from '../access/rights.js';
import { GraphError } from '../errors.js';
import type { Position } from './cursor.js';

/** Arguments of one field as one request gives them. */
export interface SiteValues {
  readonly args: Readonly<Record<string, unknown>>;
  /** Decoded cursors. */
  readonly after?: Position;
  readonly before?: Position;
}

export type Seal = (place: string, text: string) => string;

/** What a request brings to a cached plan. */
export interface Run {
  readonly sites: readonly SiteValues[];
  /** Date that rules fields without a date of their own, `YYYY-MM-DD`. */
  readonly referenceDate: string;
  /** Key that cursors are signed with. */
  readonly cursorKey: string;
  /** Seals an operand as the values of an encrypted column are, which is told as `table.column`. */
  readonly seal: Seal;
  readonly rights: Rights;
}

/** A bind parameter whose value is read from the request. */
export class Bound {
  constructor(readonly read: (run: Run) => unknown) {}
}

export function bind(bound: Bound): RawBuilder<unknown> {
  return sql`${bound}`;
}

export function valueAt(site: SiteValues, path: readonly (string | number)[]): unknown {
  let at: unknown = site.args;
  for (const key of path) at = (at as Record<string | number, unknown> | null | undefined)?.[key];
  return at;
}

/** PostgreSQL text holds neither NUL nor half a surrogate pair; either would fail or be changed on its way. */
export function checkText(value: string, argument: string): string {
  if (value.includes('\u0000') || !value.isWellFormed()) {
    throw new GraphError(
      'INVALID_ARGUMENT',
      `${argument} holds a character that no text can hold.`,
      argument,
    );
  }
  return value;
}
