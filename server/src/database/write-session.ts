import type { Pool, PoolClient, QueryResult } from 'pg';
import { notePrepared, statementName } from './prepared.js';

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

  async begin(): Promise<void> {
    await this.#client.query('begin');
  }

  /** Rows of a statement as objects, and how many it has returned or changed. */
  async ask<Row extends object>(asked: Asked): Promise<QueryResult<Row>> {
    return this.#client.query<Row>(this.#named(asked));
  }

  /** Rows of a statement as lists of their columns. */
  async askColumns(asked: Asked): Promise<unknown[][]> {
    const { rows } = await this.#client.query<unknown[]>({
      ...this.#named(asked),
      rowMode: 'array' as const,
    });
    return rows;
  }

  /**
   * Sends at once all that `send` asks for before it waits: each statement runs after the one before, and the network
   * is crossed once. When one fails, so do those after it.
   */
  async together<Value>(send: () => Promise<Value>): Promise<Value> {
    const { stream } = this.#client.connection;
    stream.cork();
    let sent: Promise<Value>;
    try {
      sent = send();
    } finally {
      stream.uncork();
    }
    return sent;
  }

  /** @throws Error when a statement has failed: then everything is undone */
  commit(): Promise<void> {
    this.#ending = this.#end('commit');
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

  #named({ text, values = [], name, once = false }: Asked) {
    if (this.#ending) throw new Error('The transaction has ended.');
    const query = { text, values: [...values] };
    if (!this.#prepared || once) return query;
    const own = name ?? statementName(text);
    if (notePrepared(this.#client, own, text)) this.#full = true;
    return { ...query, name: own };
  }
}
