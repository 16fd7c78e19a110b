import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import {
  ATTR_DB_QUERY_SUMMARY,
  ATTR_DB_QUERY_TEXT,
  ATTR_DB_SYSTEM_NAME,
  DB_SYSTEM_NAME_VALUE_POSTGRESQL,
} from '@opentelemetry/semantic-conventions';
import type { Pool, PoolClient } from 'pg';
import { tracer } from '../tracing/tracer.js';
import type { Cancellation } from './cancellation.js';
import { notePrepared } from './prepared.js';
import { type SessionSettings, sessions } from './session-settings.js';

interface Named {
  readonly name: string;
  readonly text: string;
  /** What it reads, in a few words of no value. */
  readonly summary: string;
}

/** The one row of a statement. */
export interface StatementRow {
  /** Its columns as text. */
  readonly columns: readonly string[];
  /** From sending the statement to its last byte, without the wait for a connection. */
  readonly milliseconds: number;
}

export interface StatementSettings {
  /**
   * Run each statement under a name, so that a connection parses and plans its text once. Off behind a pooler
   * that gives each transaction another session: a name would be missing there, or be another's.
   */
  readonly prepared: boolean;
  /** Hears how long each statement took, failed ones too. */
  readonly onStatement?: (milliseconds: number) => void;
  /**
   * Ends what a connection runs for a caller who is gone. Without it, as in the embedded database, the statement runs
   * on, and only those that wait for the connection are dropped.
   */
  readonly cancel?: (client: PoolClient) => Promise<void>;
}

/** What is done in a statement's transaction before it is committed: gets its columns, answers with those to go on with. */
type Finish = (
  columns: readonly string[],
  run: (text: string, values: unknown[]) => Promise<void>,
) => Promise<readonly string[]>;

interface RunOptions {
  /** The statement runs in a transaction, which this is the end of. */
  readonly finish?: Finish | undefined;
  /** Its reason is thrown as soon as it is cancelled. */
  readonly cancellation?: Cancellation | undefined;
  /** What the connection must be told of the caller. */
  readonly session?: SessionSettings | undefined;
}

/** Runs statements of one row. */
export function statementRunner(
  pool: Pool,
  settings: StatementSettings,
): (statement: Named, values: unknown[], options?: RunOptions) => Promise<StatementRow> {
  const run = async (
    client: PoolClient,
    statement: Named,
    values: unknown[],
    { finish, cancellation, session }: RunOptions,
  ) => {
    // Behind a pooler that gives each transaction another session, what was told holds for one of them.
    const transactionOnly = session !== undefined && !settings.prepared;
    const inTransaction = finish !== undefined || transactionOnly;
    const { name, text } = statement;
    // pg never forgets a prepared statement, and one that failed to parse stays in its list of prepared ones.
    let drop = settings.prepared && notePrepared(client, name, text);
    let cancelled: Promise<void> | undefined;
    const stopListening = cancellation?.listen(() => {
      cancelled = settings.cancel?.(client).catch(() => {});
    });
    const span = startSpan(statement);
    let began = performance.now();
    try {
      if (inTransaction) await client.query('begin');
      if (session) await sessions.enter(client, session, transactionOnly);
      // A request to cancel has nothing to end in between, and is not sent again.
      if (cancellation?.reason) throw cancellation.reason;
      began = performance.now();
      const query = { text, values, rowMode: 'array' as const };
      const { rows } = await client.query<string[]>(settings.prepared ? { name, ...query } : query);
      const [columns] = rows;
      if (!columns) throw new Error(`The statement ${name} gave no row.`);
      const milliseconds = performance.now() - began;
      const finished = finish
        ? await finish(columns, async (also, given) => {
            await client.query(also, given);
          })
        : columns;
      if (inTransaction) await client.query('commit');
      return { columns: finished, milliseconds };
    } catch (error) {
      drop = true;
      // Messages of PostgreSQL can repeat a value, so the span has the code alone.
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', code);
      throw error;
    } finally {
      stopListening?.();
      settings.onStatement?.(performance.now() - began);
      span.end();
      // A request to cancel that comes late would hit whatever the connection runs next.
      await cancelled;
      client.release(drop || cancelled !== undefined);
    }
  };

  const runInTurn = async (statement: Named, values: unknown[], options: RunOptions) => {
    const { cancellation } = options;
    const client = await pool.connect();
    if (!cancellation?.reason) return run(client, statement, values, options);
    // Whoever waited is gone: the connection goes to the next one, unused.
    client.release();
    throw cancellation.reason;
  };

  return (statement, values, options = {}) => {
    const running = runInTurn(statement, values, options);
    return options.cancellation ? options.cancellation.until(running) : running;
  };
}

function startSpan({ summary, text }: Named) {
  return tracer().startSpan(summary, {
    kind: SpanKind.CLIENT,
    attributes: {
      [ATTR_DB_SYSTEM_NAME]: DB_SYSTEM_NAME_VALUE_POSTGRESQL,
      [ATTR_DB_QUERY_SUMMARY]: summary,
      // Values are bind parameters, so the text has none.
      [ATTR_DB_QUERY_TEXT]: text,
    },
  });
}
