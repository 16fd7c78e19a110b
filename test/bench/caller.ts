import type { ClientBase } from 'pg';
import type { CallerName } from './names.ts';

/** Who the questions are put as, with the divisions that it sees. */
export interface Caller {
  readonly name: CallerName;
  /** Codes from `low` up to below `high`. */
  readonly low: string;
  readonly high: string;
}

/** @throws Error when the database holds no grant of the caller. */
export async function callerOf(client: ClientBase, name: CallerName): Promise<Caller> {
  // ':' follows '9', so it stands above every code that starts with the last division's.
  const { rows } = await client.query<{ low: string | null; high: string | null }>(
    `select min(division_code) as low, max(division_code) || ':' as high from "grant" where principal = $1`,
    [`demo:${name}`],
  );
  const { low, high } = rows[0] ?? {};
  if (!low || !high) throw new Error(`The database holds no grant of ${name}.`);
  return { name, low, high };
}
