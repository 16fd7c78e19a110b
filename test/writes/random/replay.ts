import type { Pool } from 'pg';

/** A row of a table as JSON of its columns. */
export type Snapshot = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** All rows of the nouns by `Noun:key`, with the columns that history tells of. */
export async function snapshotOf(pool: Pool, nouns: readonly string[]): Promise<Snapshot> {
  const all = new Map<string, Readonly<Record<string, unknown>>>();
  for (const noun of nouns) {
    const table = snake(noun).replace(/^_/, '');
    const { rows } = await pool.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from "${table}" t order by id`,
    );
    for (const { row } of rows) all.set(`${noun}:${row.id}`, row);
  }
  return all;
}

interface StoredChange {
  readonly noun: string;
  readonly row_key: number;
  readonly version: number;
  readonly kind: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>>;
}

/**
 * Replays the history over what was there before: the state that it leads to, and whatever does not fit: a value that a change
 * says it found and did not, or a version that does not follow.
 */
export async function replayed(
  pool: Pool,
  before: Snapshot,
): Promise<{ readonly state: Snapshot; readonly faults: readonly string[] }> {
  const { rows } = await pool.query<StoredChange>(
    `select noun, row_key, version, kind, before, after from change order by id`,
  );
  const state = new Map([...before].map(([key, row]) => [key, { ...row }] as const));
  const faults: string[] = [];
  const columnsOf = new Map([...before].map(([key, row]) => [key.split(':')[0], Object.keys(row)] as const));
  for (const { noun, row_key, version, kind, before: found, after } of rows) {
    const key = `${noun}:${row_key}`;
    const columns = new Set(columnsOf.get(noun));
    const blank = Object.fromEntries([...columns].map((column) => [column, null]));
    const row = state.get(key) ?? { ...blank, id: row_key };
    if (kind === 'CREATED' && state.has(key)) faults.push(`${key} was made twice.`);
    if (kind === 'CHANGED' && !state.has(key)) faults.push(`${key} was changed before it was there.`);
    const columnOf = (name: string) => (columns.has(`${snake(name)}_id`) ? `${snake(name)}_id` : snake(name));
    for (const [name, value] of Object.entries(found ?? {})) {
      const column = columnOf(name);
      if (columns.has(column) && JSON.stringify(row[column]) !== JSON.stringify(value))
        faults.push(
          `${key}.${name} was ${JSON.stringify(row[column])}, and its change found ${JSON.stringify(value)}.`,
        );
    }
    if (kind === 'CHANGED' && version !== Number(row.version) && version !== Number(row.version) + 1)
      faults.push(`${key} went from version ${row.version} to ${version}.`);
    const told = Object.entries(after).map(([name, value]) => [columnOf(name), value] as const);
    state.set(key, { ...row, ...Object.fromEntries(told), version });
  }
  return { state, faults };
}
