import type pg from 'pg';

export interface SentStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Statements that a pool sends from now on, until `stop()`. */
export function recordStatements(pool: pg.Pool): {
  readonly texts: string[];
  readonly statements: SentStatement[];
  stop(): void;
} {
  const texts: string[] = [];
  const statements: SentStatement[] = [];
  const watched = new Map<pg.PoolClient, pg.PoolClient['query']>();
  const watch = (client: pg.PoolClient): void => {
    if (watched.has(client)) return;
    const query = client.query;
    watched.set(client, query);
    client.query = new Proxy(query, {
      apply(target, self, args: [string | { text: string; values?: unknown[] }]) {
        const [sent] = args;
        const { text, values = [] } = typeof sent === 'string' ? { text: sent } : sent;
        // What a connection is told of its caller is no statement of theirs.
        if (!text.startsWith('select set_config(name')) {
          texts.push(text);
          statements.push({ text, values });
        }
        return Reflect.apply(target, self, args);
      },
    });
  };
  pool.on('acquire', watch);
  return {
    texts,
    statements,
    stop() {
      pool.off('acquire', watch);
      for (const [client, query] of watched) client.query = query;
    },
  };
}
