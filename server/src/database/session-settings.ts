import type { PoolClient } from 'pg';

/** Settings that a connection must have while it runs a caller's statements, by their names. */
export interface SessionSettings {
  /** Equal for equal settings. */
  readonly id: string;
  /** Of every caller the same names; what does not apply is empty. */
  readonly values: ReadonlyMap<string, string>;
}

const ENTER = 'select set_config(name, value, $3) from unnest($1::text[], $2::text[]) s(name, value)';

/** Gives connections their caller's settings, and remembers which one has whose: most go on with the one before. */
export class Sessions {
  readonly #entered = new WeakMap<PoolClient, SessionSettings>();

  /** @param transactionOnly for a connection that may be another session's after the transaction */
  async enter(client: PoolClient, settings: SessionSettings, transactionOnly: boolean): Promise<void> {
    const before = transactionOnly ? undefined : this.#entered.get(client);
    if (before?.id === settings.id) return;
    const other = [...settings.values].filter(([name, value]) => before?.values.get(name) !== value);
    const [names, values] = [other.map(([name]) => name), other.map(([, value]) => value)];
    // Until it is known to have all of them, it has none that anybody may rely on.
    if (!transactionOnly) this.#entered.delete(client);
    await client.query(ENTER, [names, values, transactionOnly]);
    if (!transactionOnly) this.#entered.set(client, settings);
  }
}

/** What the connections of the pools were told: reads and writes use the same ones. */
export const sessions = new Sessions();
