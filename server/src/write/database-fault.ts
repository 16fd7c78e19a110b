import { OptimisticLockError } from '@mikro-orm/core';
import { GraphError } from '../errors.js';
import { INPUT_RULES } from './rule.js';
import { RulesViolated, violationOf } from './violation.js';

/** Another row, whoever may see it, has the key that a row should have. */
export class TakenKeyError extends GraphError {
  constructor(options?: ErrorOptions) {
    super('CONFLICT', 'Another row has the key that this one should have.', undefined, options);
  }
}

/** What the database's own refusal of a write means. */
export type StoredFault =
  | { readonly kind: 'other' }
  /** Undone so that another could go on: can be done again. */
  | { readonly kind: 'gave-way' }
  | { readonly kind: 'refused'; readonly error: GraphError };

const GAVE_WAY = new Set(['40001', '40P01']);

/**
 * The last line behind the rules: constraints that hold whatever runs at the same time. Messages of the database can repeat
 * values, and so are only the cause.
 */
export function storedFault(error: unknown): StoredFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // Somebody has changed a row between reading and writing it.
  if (GAVE_WAY.has(code) || error instanceof OptimisticLockError) return { kind: 'gave-way' };
  const refused = (as: 'CONFLICT' | 'FORBIDDEN', message: string): StoredFault => ({
    kind: 'refused',
    error: new GraphError(as, message, undefined, { cause: error }),
  });
  switch (code) {
    case '23505':
      return { kind: 'refused', error: new TakenKeyError({ cause: error }) };
    case '23503':
      return refused('CONFLICT', 'A row that this one links to is no longer there.');
    case '23514':
    case '23502':
      return { kind: 'refused', error: new RulesViolated([violationOf(INPUT_RULES.ROW_UNFIT, 'input')]) };
    case '42501':
      return refused('FORBIDDEN', 'The row may not be written by this caller.');
    default:
      return { kind: 'other' };
  }
}
