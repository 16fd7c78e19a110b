import type { Pool, PoolClient } from 'pg';

/**
 * Takes lost connections back from whoever holds them. Kysely 0.29 forgets a connection whose `begin` or
 * `rollback` fails, as both do on a lost one: the pool would count it for ever, and a pool of one would be
 * empty after a single failure. The holder's own release does nothing then.
 */
export function reclaimLostConnections(pool: Pool): void {
  const reclaims = new WeakMap<PoolClient, () => void>();
  pool.on('acquire', (client) => {
    const reclaim = () => {
      client.release(true);
      client.release = () => {};
    };
    reclaims.set(client, reclaim);
    client.once('end', reclaim);
  });
  pool.on('release', (_error, client) => {
    const reclaim = reclaims.get(client);
    if (reclaim) client.off('end', reclaim);
  });
}
