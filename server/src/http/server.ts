import { transcode } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import serveStatic from '@fastify/static';
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type HTTPMethods,
} from 'fastify';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Authenticator } from '../access/authenticator.js';
import { PUBLIC } from '../access/principal.js';
import { ERRORS, type ErrorCode, GraphError } from '../errors.js';
import { COSTS } from '../read/cost.js';
import { authentication } from './access/authentication.js';
import { JSON_TYPE, RESPONSE_TYPE } from './answer.js';
import { demoTokenRoute } from './demo-tokens.js';
import { Documents } from './documents/documents.js';
import { withDocument } from './documents/identified.js';
import type { TrustedDocuments } from './documents/trusted-documents.js';
import { failureHeaders, present } from './failure.js';
import { graphServer } from './graphql.js';
import { healthRoutes, LIVE, type Readiness } from './health.js';
import { knownDocumentFirst } from './known-document.js';
import { answerBroken } from './limits/broken-connection.js';
import { callerKey } from './limits/caller.js';
import type { Draining } from './limits/draining.js';
import { requestCancellation } from './limits/request-cancellation.js';
import type { Metrics } from './metrics.js';
import type { WriteSettings } from './mutations.js';
import type { RequestContext } from './request-context.js';
import { requestScope } from './request-scope.js';
import { inOperationSpan, traceRequests } from './request-span.js';
import { streamRoute } from './streams/route.js';

export interface HttpSettings extends WriteSettings, Readiness {
  readonly pool: Pool;
  readonly log: Logger;
  readonly authenticator: Authenticator;
  /** Fresh tokens of the sample roles, served at `/demo/tokens` when given. */
  readonly demoTokens?: () => Promise<readonly object[]>;
  readonly limits: RequestLimits;
  /** The only documents that are answered, when given. */
  readonly trusted?: TrustedDocuments;
  /** Origins whose pages may read answers. */
  readonly corsOrigins: readonly string[];
  /** Addresses and networks of the proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** Knows the requests in flight, and refuses new ones when the server is to end. */
  readonly draining: Draining;
  /** Served at `/metrics`, when given. */
  readonly metrics?: Metrics;
}

/** Bounds on one request. Sizes in bytes, times in milliseconds. */
export interface RequestLimits {
  readonly bodyLimit: number;
  readonly headerLimit: number;
  /** Until the headers have arrived. */
  readonly headersTimeout: number;
  /** Until the whole request has arrived. */
  readonly requestTimeout: number;
  /** Until the answer is ready. */
  readonly deadline: number;
}

const EXPLORER = fileURLToPath(new URL('../../dist/explorer/', import.meta.url));

/** Below this an answer costs more to compress than to send. */
const COMPRESS_FROM = 4_096;

/** The HTTP side of the server, ready to listen. */
export async function httpServer(settings: HttpSettings): Promise<FastifyInstance> {
  const { limits, trusted, rateLimit, corsOrigins, trustedProxies, draining } = settings;
  const app = fastify({
    bodyLimit: limits.bodyLimit,
    genReqId: () => randomUUID(),
    logger: false,
    requestTimeout: limits.requestTimeout,
    http: {
      maxHeaderSize: limits.headerLimit,
      headersTimeout: limits.headersTimeout,
      connectionsCheckingInterval: Math.min(limits.headersTimeout, 5_000) / 5,
    },
    clientErrorHandler: answerBroken,
    ...(trustedProxies.length > 0 ? { trustProxy: [...trustedProxies] } : {}),
    forceCloseConnections: 'idle',
    // Draining refuses them, in words of the server's own.
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: true },
    // Addresses that are not well-formed never reach a route or its hooks.
    frameworkErrors: (_error, request, reply) => {
      // The library's message repeats the address, which can hold a token.
      const { failure, formatted } = present(
        new GraphError('BAD_REQUEST', 'The address is not well-formed.'),
      );
      reply.hijack();
      reply.raw
        .writeHead(ERRORS[failure.code].status, { 'content-type': JSON_TYPE, 'x-request-id': request.id })
        .end(JSON.stringify({ errors: [formatted] }));
    },
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(API_HEADERS).header('x-request-id', request.id);
    const logFailure = (error: unknown) =>
      settings.log.error({ requestId: request.id, err: error }, 'A request failed.');
    requestScope.run({ requestId: request.id, logFailure }, done);
  });
  traceRequests(app);
  // Whether the process lives is asked until its end.
  app.addHook('onRequest', (request, reply, done) => {
    try {
      if (request.url !== LIVE) draining.enter(reply.raw);
      done();
    } catch (error) {
      refuse(reply, error);
    }
  });
  // The client is told not to send another request where this one came from.
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (draining.begun) reply.header('connection', 'close');
    done();
  });
  // Requests are JSON; the one other type that fastify reads by itself is what a form can send.
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler((error: FastifyError, _request, reply) =>
    refuse(reply, ofFastify(error, limits.bodyLimit)),
  );
  app.setNotFoundHandler((request, reply) =>
    refuse(reply, new GraphError('NOT_FOUND', `The server has no address ${request.url.split('?')[0]}.`)),
  );
  await app.register(compress, {
    threshold: COMPRESS_FROM,
    encodings: ['br', 'gzip'],
    globalDecompression: false,
  });
  // As bytes, an answer goes out beside its head; as a string, Node would join the two and encode the whole anew. Of a long
  // text with Chinese in it, `transcode` makes UTF-8 in half the time that `Buffer.from` takes.
  app.addHook('onSend', (_request, _reply, payload, done) => {
    done(null, typeof payload === 'string' ? utf8(payload) : payload);
  });
  if (corsOrigins.length > 0) await app.register(cors, { ...CORS, origin: [...corsOrigins] });

  const documents = new Documents({ schema: settings.schema, ...(trusted ? { trusted } : {}) });
  const { metrics, pool, reader } = settings;
  metrics?.watch({ pool, plans: () => reader.planCache, documents: () => documents });
  metrics?.serve(app);
  const apollo = graphServer({ ...settings, documents });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const { authenticate, accessOf } = authentication(settings.authenticator, settings.log);
  const contextOf = (request: FastifyRequest, reply: FastifyReply): RequestContext => {
    const access = accessOf(request);
    const cancellation = requestCancellation(reply.raw, limits.deadline);
    draining.endBy(cancellation, reply.raw);
    return { ...access, callerKey: callerKey(request, access.principal), cancellation };
  };
  const admission = {
    onRequest: async (request: FastifyRequest) => {
      refuseCompressed(request);
      await authenticate(request).catch((error: unknown) => {
        rateLimit.take(callerKey(request, PUBLIC), COSTS.operation);
        throw error;
      });
      rateLimit.take(callerKey(request, accessOf(request).principal), COSTS.operation);
    },
    preHandler: async (request: FastifyRequest) => {
      request.body = withDocument(request.body, trusted);
    },
  };
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    ...admission,
    handler: inOperationSpan(
      knownDocumentFirst(
        { ...settings, documents, contextOf },
        fastifyApolloHandler(apollo, {
          context: async (request: FastifyRequest, reply) => contextOf(request, reply),
        }),
      ),
    ),
  });
  streamRoute(app, { ...settings, documents, authenticate, accessOf }, admission);
  refuseMethods(app, '/graphql', ['DELETE', 'PATCH', 'PUT'], 'GET, POST');
  refuseMethods(app, '/graphql/stream', ['DELETE', 'GET', 'PATCH', 'PUT'], 'POST');
  healthRoutes(app, settings.pool, settings);
  if (settings.demoTokens) demoTokenRoute(app, settings.demoTokens);
  // A scope of its own, so that what pages need runs for no other route.
  await app.register(explorerRoutes);
  return app;
}

function refuseMethods(app: FastifyInstance, url: string, method: HTTPMethods[], allow: string): void {
  app.route({
    method,
    url,
    handler: (request, reply) => {
      reply.header('allow', allow);
      refuse(reply, new GraphError('METHOD_NOT_ALLOWED', `${url} does not take ${request.method}.`));
    },
  });
}

/** The playground: names of its assets carry a hash, so they never change. */
async function explorerRoutes(app: FastifyInstance): Promise<void> {
  if (!existsSync(EXPLORER)) return;
  await app.register(helmet, { contentSecurityPolicy: false });
  await app.register(serveStatic, {
    root: EXPLORER,
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders(reply, path) {
      const forever = path.startsWith(`${EXPLORER}assets`);
      reply.header('content-security-policy', PLAYGROUND_POLICY);
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** A compressed body is small until it is inflated; requests are small enough without. */
function refuseCompressed({ headers }: FastifyRequest): void {
  const encoding = headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') return;
  throw new GraphError('UNSUPPORTED_MEDIA_TYPE', 'The server takes no compressed body.');
}

/**
 * Of every answer; the playground's own policy takes the place of the one here. Answers hold what only their caller
 * may see, so nothing on the way may keep them.
 */
const API_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Below this many characters setting `transcode` up takes longer than it saves. */
const TRANSCODED_FROM = 1_000;

const utf8 = (text: string): Uint8Array =>
  text.length < TRANSCODED_FROM
    ? Buffer.from(text)
    : transcode(Buffer.from(text, 'utf16le'), 'utf16le', 'utf8');

/** What pages of other origins may send and read. No credentials: a token stands in a header that the page sets. */
const CORS = {
  methods: ['GET', 'POST'],
  allowedHeaders: ['authorization', 'content-type', 'traceparent', 'x-access-purpose'],
  exposedHeaders: ['retry-after', 'x-request-id'],
  maxAge: 600,
};

/** The playground needs nothing from any other host; its editor writes styles and draws squiggles as data. */
const PLAYGROUND_POLICY = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "img-src 'self' data:",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
].join('; ');

interface Reply {
  readonly request: { readonly headers: { readonly accept?: string | undefined } };
  code(status: number): Reply;
  header(name: string, value: string): Reply;
  type(type: string): Reply;
  send(body: unknown): unknown;
}

function refuse(reply: Reply, error: unknown): void {
  const { failure, formatted } = present(error);
  for (const [name, value] of failureHeaders(failure)) reply.header(name, value);
  // Clients such as Apollo's read an answer of another status than 200 only under the type that is GraphQL's own.
  const asked = reply.request.headers.accept?.includes(RESPONSE_TYPE);
  reply
    .code(ERRORS[failure.code].status)
    .type(asked ? `${RESPONSE_TYPE}; charset=utf-8` : JSON_TYPE)
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
