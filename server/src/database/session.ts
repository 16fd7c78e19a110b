import type { ClientBase } from 'pg';

/**
 * Settings of every connection, on both databases. They are set by statement and not by start-up parameters,
 * which PGlite ignores and connection poolers refuse.
 *
 * - jit: compiling costs more than these short statements take.
 * - max_parallel_workers_per_gather: over a hundred counties a search by name was planned for workers, whose start took
 *   ten times as long as the search; other callers have use for the cores.
 * - plan_cache_mode: every value is a bind parameter, and a named statement is planned once. Measured for a page
 *   of 20 in 19,060 rows: 0.05 ms, against 0.11 ms when PostgreSQL goes on choosing a plan for each call.
 * - DateStyle, TimeZone, IntervalStyle: `date::text` and `timestamptz::text` follow them.
 */
const settings = {
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  plan_cache_mode: 'force_generic_plan',
  datestyle: 'ISO, YMD',
  timezone: 'UTC',
  intervalstyle: 'iso_8601',
  client_encoding: 'UTF8',
} as const;

/** Prepares a new connection. `statementTimeout` in milliseconds; 0 is no limit. */
export async function prepareSession(client: ClientBase, statementTimeout: number): Promise<void> {
  const all = { ...settings, statement_timeout: String(statementTimeout) };
  await client.query(
    Object.entries(all)
      .map(([name, value]) => `set ${name} to '${value}'`)
      .join('; '),
  );
}
