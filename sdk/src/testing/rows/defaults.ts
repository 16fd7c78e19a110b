import { type GraphQLOutputType, isEnumType, isListType, isNonNullType } from 'graphql';
import type { Cell } from './row.js';

/** What a row has whose test says nothing of when it holds: it holds always. */
const ALWAYS = '1900-01-01';

/** Values by type where a field cannot be null. */
const BY_TYPE: Readonly<Record<string, Cell>> = { Boolean: false, Int: 0, Float: 0, Fen: 0, SafeInt: 0 };

/** What a column holds that was not given: nothing where it can be null, else what its type suggests. */
export function defaultCell(
  type: GraphQLOutputType,
  { id, column, today }: { readonly id: string; readonly column: string; readonly today: string },
): Cell | undefined {
  if (!isNonNullType(type)) return undefined;
  const { ofType } = type;
  if (isListType(ofType)) return [];
  if (isEnumType(ofType)) return ofType.getValues()[0]?.name ?? null;
  if (column === 'validFrom') return ALWAYS;
  const name = String(ofType);
  if (name === 'Date') return today;
  if (name === 'Instant') return `${today}T00:00:00.000Z`;
  return BY_TYPE[name] ?? `${id} ${column}`;
}
