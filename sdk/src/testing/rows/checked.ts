import { type GraphQLType, isLeafType, isListType, isNonNullType } from 'graphql';
import { isInput } from '../input.js';
import { isDate } from '../model/schema.js';
import type { Cell, Changing } from './row.js';

/** A given value as a column of the type holds it. @throws Error with what is wrong with it */
export function checkedCell(type: GraphQLType, value: unknown): Cell | Changing {
  if (!isInput(value) || !('since' in value)) return checkedValue(type, value);
  const { since } = value;
  if (!isInput(since) || Object.keys(since).length === 0)
    throw new Error('`since` takes the values by the days from which they hold');
  const entries = Object.entries(since).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [day] of entries)
    if (!isDate(day)) throw new Error(`\`since\` has "${day}", which is no day as "YYYY-MM-DD"`);
  return { since: entries.map(([day, held]) => [day, checkedValue(type, held)] as const) };
}

function checkedValue(type: GraphQLType, value: unknown): Cell {
  if (isNonNullType(type)) {
    if (value === null) throw new Error('it cannot be null');
    return checkedValue(type.ofType, value);
  }
  if (value === null) return null;
  if (isListType(type)) {
    if (!Array.isArray(value)) throw new Error(`it takes a list, not ${JSON.stringify(value)}`);
    return value.map((item) => String(checkedValue(type.ofType, item)));
  }
  if (!isLeafType(type)) throw new Error('it takes no value');
  const parsed: unknown = type.parseValue(value);
  if (typeof parsed === 'string' || typeof parsed === 'number' || typeof parsed === 'boolean') return parsed;
  throw new Error(`it cannot be ${JSON.stringify(value)}`);
}
