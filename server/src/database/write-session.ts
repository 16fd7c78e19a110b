import type { Pool, PoolClient, QueryResult } from 'pg';
import { notePrepared, statementName } from './prepared.js';
import { type SessionSettings, sessions } from './session-settings.js';

/** A statement of a session. */
interface Asked {
  readonly text: string;
  readonly values?: readonly unknown[];
  /** Its name, when it is known already. */
  readonly name?: string;
  /** It is hardly ever run again with this text, so that preparing it would be of no use. */
  readonly once?: boolean;
}

/** One transaction on a connection of its own. It begins with `begin`, and ends with `commit` or `rollback`. */
export class WriteSession {
  readonly #client: PoolClient;
  readonly #prepared: boolean;
  readonly #along: Promise<unknown>[] = [];
  #unsent: Asked[] = [];
  #full = false;
  #ending: Promise<void> | undefined;

  /** @param prepared see `StatementSettings` */
  static async open(pool: Pool, prepared: boolean): Promise<WriteSession> {
    return new WriteSession(await pool.connect(), prepared);
  }

  private constructor(client: PoolClient, prepared: boolean) {
    this.#client = client;
    this.#prepared = prepared;
  }

  /** @param settings what the connection must be told of the caller */
  async begin(settings: SessionSettings): Promise<void> {
    // What is told inside of a transaction is forgotten when that is undone.
    const told = this.#prepared && sessions.enter(this.#client, settings, false);
    const begun = this.#client.query('begin');
    await Promise.all([told, begun, this.#prepared || sessions.enter(this.#client, settings, true)]);
  }

  /** Rows of a statement as objects, and how many it has returned or changed. */
  async ask<Row extends object>(asked: Asked): Promise<QueryResult<Row>> {
    return this.#send(() => this.#client.query<Row>(this.#named(asked)));
  }

  /** Rows of a statement as lists of their columns. */
  async askColumns(asked: Asked): Promise<unknown[][]> {
    const rowMode = 'array' as const;
    const { rows } = await this.#send(() =>
      this.#client.query<unknown[]>({ ...this.#named(asked), rowMode }),
    );
    return rows;
  }

  /** Asks for something along with whatever is asked for next, which fails when this does. */
  askAlong(asked: Asked): void {
    this.#unsent.push(asked);
  }

  /**
   * Sends at once all that `send` asks for before it waits: each statement runs after the one before, and the network
   * is crossed once. When one fails, so do those after it.
   */
  async together<Value>(send: () => Promise<Value>): Promise<Value> {
    return this.#corked(send);
  }

  /** Why the session failed, told by an error of it: a statement fails when one before it has. */
  async reasonOf(error: unknown): Promise<unknown> {
    const outcomes = await Promise.allSettled(this.#along);
    return outcomes.find((outcome) => outcome.status === 'rejected')?.reason ?? error;
  }

  /** @throws Error when a statement has failed: then everything is undone */
  commit(): Promise<void> {
    this.#ending = this.#send(() => this.#end('commit'));
    // Whoever asked for it first hears of what went wrong before it, and may not wait for it at all.
    this.#ending.catch(() => {});
    return this.#ending;
  }

  /** Undoes everything, unless the transaction has ended or is about to. */
  async rollback(): Promise<void> {
    this.#ending ??= this.#end('rollback');
    await this.#ending.catch(() => {});
  }

  /** A connection that cannot even end its transaction is not used again. */
  async #end(how: 'commit' | 'rollback'): Promise<void> {
    let lost = true;
    try {
      const { command } = await this.#client.query(how);
      lost = false;
      if (how === 'commit' && command !== 'COMMIT') throw new Error('The transaction was undone.');
    } finally {
      this.#client.release(lost || this.#full);
    }
  }

  #corked<Value>(send: () => Value): Value {
    const { stream } = this.#client.connection;
    stream.cork();
    try {
      return send();
    } finally {
      stream.uncork();
    }
  }

  #send<Value>(send: () => Promise<Value>): Promise<Value> {
    if (this.#unsent.length === 0) return send();
    return this.#corked(() => {
      for (const asked of this.#unsent.splice(0)) {
        const answered = this.#client.query(this.#named(asked));
        answered.catch(() => {});
        this.#along.push(answered);
      }
      return send();
    });
  }

  #named({ text, values = [], name, once = false }: Asked) {
    if (this.#ending) throw new Error('The transaction has ended.');
    const query = { text, values: [...values] };
    if (!this.#prepared || once) return query;
    const own = name ?? statementName(text);
    if (notePrepared(this.#client, own, text)) this.#full = true;
    return { ...query, name: own };
  }
}
