import type { Act } from '../write/act.js';

/** Principals who have made or changed a row; nobody is known of rows that were loaded. */
export async function writersOf(act: Act, noun: string, row: number): Promise<readonly string[]> {
  const [found] = await act.ask<{ writers: string[] | null }>('select access.writers_of($1, $2) as writers', [
    noun,
    row,
  ]);
  return found?.writers ?? [];
}
