import type { PoolClient } from 'pg';

/** Settings that a connection must have while it runs a caller's statements, by their names. */
export interface SessionSettings {
  /** Equal for equal settings. */
  readonly id: string;
  readonly values: ReadonlyMap<string, string>;
}

const ENTER = 'select set_config(name, value, $3) from unnest($1::text[], $2::text[]) s(name, value)';

/** Gives connections their caller's settings, and remembers which one has whose: most go on with the one before. */
export class Sessions {
  readonly #entered = new WeakMap<PoolClient, string>();

  /** @param transactionOnly for a connection that may be another session's after the transaction */
  async enter(client: PoolClient, { id, values }: SessionSettings, transactionOnly: boolean): Promise<void> {
    if (!transactionOnly && this.#entered.get(client) === id) return;
    // Until it is known to have all of them, it has none that anybody may rely on.
    this.#entered.delete(client);
    await client.query(ENTER, [[...values.keys()], [...values.values()], transactionOnly]);
    if (!transactionOnly) this.#entered.set(client, id);
  }
}
