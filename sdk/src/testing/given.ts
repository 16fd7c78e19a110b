/**
 * A value, or what it was from which day on: `{ since: { '2014-01-01': 'REGISTERED_POOR', '2017-12-20': 'LIFTED' } }`.
 * Before the first day there is none.
 */
export type Given<Value> = Value | { readonly since: Readonly<Record<string, Value>> };

/** What a row is linked to: its code, its id, or the very row that stands in the lists; null for nothing. */
export type Link<Row> = string | Row | null;
