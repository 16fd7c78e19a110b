import type { Pool } from 'pg';
import { type SessionSettings, Sessions } from './session-settings.js';

/** How PostgreSQL runs a statement, measured by running it. */
export interface Explanation {
  /** As `EXPLAIN (FORMAT JSON)` gives it; conditions name parameters by number, never their values. */
  readonly plan: unknown;
  readonly planningMs: number;
  readonly executionMs: number;
}

/** A statement as it ran. */
export interface ExplainedRun {
  readonly statement: { readonly text: string };
  readonly values: readonly unknown[];
  /** What the connection was told of the caller. */
  readonly session?: SessionSettings | undefined;
}

interface Explained {
  readonly Plan: unknown;
  readonly 'Planning Time': number;
  readonly 'Execution Time': number;
}

/**
 * Runs a statement once more under `EXPLAIN (ANALYZE, BUFFERS)`, in a transaction that can only read and is
 * rolled back. It is prepared first, so that the plan shown is the generic one that serves requests; with bind
 * parameters alone, PostgreSQL would explain a plan made for these values.
 */
export async function explainStatement(
  pool: Pool,
  { statement: { text }, values, session }: ExplainedRun,
): Promise<Explanation> {
  const client = await pool.connect();
  let failed = true;
  try {
    await client.query('begin read only');
    if (session) await new Sessions().enter(client, session, true);
    const args = await literals(client, values);
    await client.query(`prepare explained as ${text}`);
    const { rows } = await client.query<{ 'QUERY PLAN': readonly [Explained] }>(
      `explain (analyze, buffers, format json) execute explained${args}`,
    );
    await client.query('deallocate explained');
    await client.query('rollback');
    failed = false;
    const [row] = rows;
    if (!row) throw new Error('EXPLAIN gave no row.');
    const [{ Plan, 'Planning Time': planningMs, 'Execution Time': executionMs }] = row['QUERY PLAN'];
    return { plan: Plan, planningMs, executionMs };
  } finally {
    // After a failure the connection is inside a broken transaction and holds the prepared statement.
    client.release(failed);
  }
}

interface Client {
  query(text: string, values: unknown[]): Promise<{ rows: Record<string, string>[] }>;
}

/** `EXECUTE` takes no bind parameters: the values travel as such once, and come back quoted by PostgreSQL. */
async function literals(client: Client, values: readonly unknown[]): Promise<string> {
  if (values.length === 0) return '';
  const columns = values.map((_, index) => `quote_nullable($${index + 1}::text) as v${index}`);
  const { rows } = await client.query(`select ${columns.join()}`, [...values]);
  return `(${values.map((_, index) => rows[0]?.[`v${index}`]).join()})`;
}
