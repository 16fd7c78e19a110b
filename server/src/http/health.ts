import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';

export interface Readiness {
  readonly database: 'embedded' | 'server';
  /** The data set is the demo county: synthetic people on real divisions. */
  readonly demo: boolean;
  /** Requests may ask for their statement and its plan. */
  readonly explains: boolean;
  referenceDate(): string;
}

/** Address that tells that the process answers. */
export const LIVE = '/health/live';

const LONGEST_WAIT = 2_000;

/**
 * `/health/live`: the process answers. `/health/ready`: the database does too. The embedded database runs one
 * statement at a time, so a long one makes it `busy`, which is neither unready nor waited for.
 */
export function healthRoutes(app: FastifyInstance, pool: Pool, readiness: Readiness): void {
  app.get(LIVE, async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const busy = readiness.database === 'embedded' && pool.totalCount > 0 && pool.idleCount === 0;
    const ready = busy || (await answers(pool));
    if (!ready) reply.code(503).header('retry-after', '2');
    return {
      status: busy ? 'busy' : ready ? 'ready' : 'unavailable',
      database: readiness.database,
      demo: readiness.demo,
      explains: readiness.explains,
      referenceDate: readiness.referenceDate(),
    };
  });
}

async function answers(pool: Pool): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), LONGEST_WAIT);
  pool.query('select 1').then(
    () => resolve(true),
    () => resolve(false),
  );
  return promise.finally(() => clearTimeout(timer));
}
