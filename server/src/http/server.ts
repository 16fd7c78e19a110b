import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import serveStatic from '@fastify/static';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { ERRORS, type ErrorCode, GraphError } from '../errors.js';
import { DocumentCache } from './document-cache.js';
import { present, retryHeaders } from './failure.js';
import { graphServer } from './graphql.js';
import { healthRoutes, type Readiness } from './health.js';
import type { Metrics } from './metrics.js';
import type { ReadSettings } from './read-plugin.js';
import { requestScope } from './request-scope.js';
import { inOperationSpan, traceRequests } from './request-span.js';

export interface HttpSettings extends ReadSettings, Readiness {
  readonly pool: Pool;
  readonly log: Logger;
  /** Largest request body, in bytes. */
  readonly bodyLimit: number;
  /** Served at `/metrics`, when given. */
  readonly metrics?: Metrics;
}

const EXPLORER = fileURLToPath(new URL('../../dist/explorer/', import.meta.url));

const JSON_TYPE = 'application/json; charset=utf-8';

/** Below this an answer costs more to compress than to send. */
const COMPRESS_FROM = 4_096;

/** The HTTP side of the server, ready to listen. */
export async function httpServer(settings: HttpSettings): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: settings.bodyLimit,
    genReqId: () => randomUUID(),
    logger: false,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
    // Addresses that are not well-formed never reach a route or its hooks.
    frameworkErrors: (error, request, reply) => {
      const { failure, formatted } = present(new GraphError('BAD_REQUEST', error.message));
      reply.hijack();
      reply.raw
        .writeHead(ERRORS[failure.code].status, { 'content-type': JSON_TYPE, 'x-request-id': request.id })
        .end(JSON.stringify({ errors: [formatted] }));
    },
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    const logFailure = (error: unknown) =>
      settings.log.error({ requestId: request.id, err: error }, 'A request failed.');
    requestScope.run({ requestId: request.id, logFailure }, done);
  });
  traceRequests(app);
  app.setErrorHandler((error: FastifyError, _request, reply) =>
    refuse(reply, ofFastify(error, settings.bodyLimit)),
  );
  app.setNotFoundHandler((request, reply) =>
    refuse(reply, new GraphError('NOT_FOUND', `The server has no address ${request.url.split('?')[0]}.`)),
  );
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: POLICY } });
  await app.register(compress, { threshold: COMPRESS_FROM, encodings: ['br', 'gzip'] });
  // As bytes, an answer goes out beside its head; as a string, Node would join the two and encode the whole anew.
  app.addHook('onSend', (_request, _reply, payload, done) => {
    done(null, typeof payload === 'string' ? Buffer.from(payload) : payload);
  });

  const documents = new DocumentCache();
  const { metrics, pool, reader } = settings;
  metrics?.watch({ pool, plans: () => reader.planCache, documents: () => documents });
  metrics?.serve(app);
  const apollo = graphServer({ ...settings, documents });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    helmet: false,
    handler: inOperationSpan(fastifyApolloHandler(apollo, { context: async () => ({}) })),
  });
  app.route({
    method: ['DELETE', 'PATCH', 'PUT'],
    url: '/graphql',
    handler: (request, reply) => {
      reply.header('allow', 'GET, POST');
      refuse(reply, new GraphError('METHOD_NOT_ALLOWED', `/graphql does not take ${request.method}.`));
    },
  });
  healthRoutes(app, settings.pool, settings);
  await explorerRoutes(app);
  return app;
}

/** The playground: names of its assets carry a hash, so they never change. */
async function explorerRoutes(app: FastifyInstance): Promise<void> {
  if (!existsSync(EXPLORER)) return;
  await app.register(serveStatic, {
    root: EXPLORER,
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders(reply, path) {
      const forever = path.startsWith(`${EXPLORER}assets`);
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** The playground needs nothing from any other host; its editor writes styles and draws squiggles as data. */
const POLICY = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'img-src': ["'self'", 'data:'],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'worker-src': ["'self'"],
};

interface Reply {
  code(status: number): Reply;
  header(name: string, value: string): Reply;
  type(type: string): Reply;
  send(body: unknown): unknown;
}

function refuse(reply: Reply, error: unknown): void {
  const { failure, formatted } = present(error);
  for (const [name, value] of retryHeaders(failure)) reply.header(name, value);
  reply
    .code(ERRORS[failure.code].status)
    .type(JSON_TYPE)
    .send({ errors: [formatted] });
}

const FASTIFY_CODES: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_JSON_BODY: 'BAD_REQUEST',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'BAD_REQUEST',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'BAD_REQUEST',
};

function ofFastify(error: FastifyError, bodyLimit: number): unknown {
  const code = FASTIFY_CODES[error.code];
  if (code === 'BODY_TOO_LARGE') return new GraphError(code, `The body is larger than ${bodyLimit} bytes.`);
  if (code) return new GraphError(code, ERRORS[code].cause);
  // Fastify gives broken JSON, and all else that a body can be wrong in, a status of 400.
  return error.statusCode === 400 ? new GraphError('BAD_REQUEST', ERRORS.BAD_REQUEST.cause) : error;
}
