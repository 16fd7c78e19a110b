import type { FastifyInstance } from 'fastify';

/** `/demo/tokens`: fresh tokens of the sample roles, for the playground. There is no such address over real data. */
export function demoTokenRoute(app: FastifyInstance, tokens: () => Promise<readonly object[]>): void {
  app.get('/demo/tokens', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { tokens: await tokens() };
  });
}
