import { GraphError } from '../../errors.js';
import { DOCUMENT_LIMITS } from './document-limits.js';

/** Values and objects in the variables of one request, together. */
const MOST_VALUES = 10_000;

/**
 * Coercing variables calls itself for every level, and a plan's key is as long as they are: both are bound here.
 * @throws GraphError QUERY_TOO_LARGE
 */
export function checkVariables(variables: Readonly<Record<string, unknown>>): void {
  const waiting: { readonly value: unknown; readonly level: number }[] = [{ value: variables, level: 0 }];
  let values = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, level } = next;
    if (typeof value !== 'object' || value === null) continue;
    const inner = Object.values(value);
    values += inner.length;
    if (values > MOST_VALUES)
      throw new GraphError('QUERY_TOO_LARGE', `The variables hold more than ${MOST_VALUES} values.`);
    if (level > DOCUMENT_LIMITS.nesting) {
      throw new GraphError(
        'QUERY_TOO_LARGE',
        `The variables nest deeper than ${DOCUMENT_LIMITS.nesting} levels.`,
      );
    }
    for (const one of inner) if (typeof one === 'object') waiting.push({ value: one, level: level + 1 });
  }
}
