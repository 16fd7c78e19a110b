import type pg from 'pg';

/** Texts of the statements that a pool sends from now on, until `stop()`. */
export function recordStatements(pool: pg.Pool): { readonly texts: string[]; stop(): void } {
  const texts: string[] = [];
  const watched = new Map<pg.PoolClient, pg.PoolClient['query']>();
  const watch = (client: pg.PoolClient): void => {
    if (watched.has(client)) return;
    const query = client.query;
    watched.set(client, query);
    client.query = new Proxy(query, {
      apply(target, self, args: [string | { text: string }]) {
        texts.push(typeof args[0] === 'string' ? args[0] : args[0].text);
        return Reflect.apply(target, self, args);
      },
    });
  };
  pool.on('acquire', watch);
  return {
    texts,
    stop() {
      pool.off('acquire', watch);
      for (const [client, query] of watched) client.query = query;
    },
  };
}
