import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';

export interface Readiness {
  readonly database: 'embedded' | 'server';
  /** The data set is the demo county: synthetic people on real divisions. */
  readonly demo: boolean;
  referenceDate(): string;
}

const LONGEST_WAIT = 2_000;

/** `/health/live`: the process answers. `/health/ready`: the database does too. */
export function healthRoutes(app: FastifyInstance, pool: Pool, readiness: Readiness): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await answers(pool);
    if (!ready) reply.code(503).header('retry-after', '2');
    return {
      status: ready ? 'ready' : 'unavailable',
      database: readiness.database,
      demo: readiness.demo,
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
