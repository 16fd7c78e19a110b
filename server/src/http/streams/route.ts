import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { getOperationAST } from 'graphql';
import { createHandler } from 'graphql-sse';
import { Cancellation } from '../../database/cancellation.js';
import { GraphError } from '../../errors.js';
import type { RequestAccess } from '../access/authentication.js';
import { JSON_TYPE, refusal, refusalOfAll, tellsSchema } from '../answer.js';
import type { Documents } from '../documents/documents.js';
import { isJsonObject } from '../json-object.js';
import { callerKey } from '../limits/caller.js';
import type { Draining } from '../limits/draining.js';
import type { Metrics } from '../metrics.js';
import { observe } from '../observe-plugin.js';
import type { RequestContext } from '../request-context.js';
import { Flow } from './flow.js';
import { OpenStreams } from './open-streams.js';
import { type SubscriptionSettings, subscribe } from './subscription.js';

export interface StreamSettings extends SubscriptionSettings {
  readonly documents: Documents;
  readonly metrics?: Metrics;
  readonly draining: Draining;
  /** Refuses or names the caller of a request. */
  authenticate(request: FastifyRequest): Promise<void>;
  accessOf(request: FastifyRequest): RequestAccess;
}

/** What every request to `/graphql` goes through before its handler. */
type Admission = Pick<Parameters<FastifyInstance['route']>[0], 'onRequest' | 'preHandler'>;

const EVENT_STREAM = 'text/event-stream';

const STREAM_HEADERS = {
  connection: 'keep-alive',
  'content-type': `${EVENT_STREAM}; charset=utf-8`,
  // Else a proxy would gather events until it has a bufferful.
  'x-accel-buffering': 'no',
};

/** Only streams of one operation: what several share would have to be found by a key that its caller chooses. */
const handle = createHandler<FastifyRequest, AsyncIterable<object>>({
  authenticate: () => null,
  onSubscribe: ({ context }) => context,
});

/** `/graphql/stream`: subscriptions over server-sent events, as the protocol of graphql-sse has its distinct connections. */
export function streamRoute(app: FastifyInstance, settings: StreamSettings, admission: Admission): void {
  const streams = new OpenStreams();
  settings.metrics?.watchStreams(() => streams.size);
  settings.draining.onBegin(() => streams.end());
  app.route({
    method: 'POST',
    url: '/graphql/stream',
    ...admission,
    handler: async (request, reply) => {
      const cancellation = new Cancellation();
      const flow = new Flow();
      cancellation.listen(() => flow.end());
      reply.raw.once('close', () => cancellation.cancel(new Error('The stream is closed.')));
      let closed = () => {};
      try {
        const access = settings.accessOf(request);
        const key = callerKey(request, access.principal);
        closed = streams.add(key, cancellation);
        const contextValue = { ...access, callerKey: key, cancellation };
        const asked = askedOf(settings, request, contextValue);
        if ('refused' in asked) return answer(reply, asked.refused);
        const results = await subscribe(settings, {
          ...asked,
          contextValue,
          authenticate: async () => {
            await settings.authenticate(request);
            return settings.accessOf(request);
          },
          cancellation,
          flow,
        });
        observe(settings.metrics, asked.operation, undefined);
        await send(request, reply, results, cancellation, flow);
        return reply;
      } catch (error) {
        if (reply.raw.headersSent) return reply.raw.destroy();
        return answer(reply, refusal(error));
      } finally {
        closed();
      }
    },
  });
}

/** The operation that a request asks for, or what is wrong with it. */
function askedOf(
  { documents, ...settings }: StreamSettings,
  { body, headers }: FastifyRequest,
  contextValue: RequestContext,
) {
  if (!headers.accept?.includes(EVENT_STREAM))
    throw new GraphError('NOT_ACCEPTABLE', 'The stream is sent as text/event-stream.');
  if (!isJsonObject(body) || typeof body.query !== 'string')
    throw new GraphError('BAD_REQUEST', 'The body has no document in "query".');
  const { operationName = null, variables = null } = body;
  if (operationName !== null && typeof operationName !== 'string')
    throw new GraphError('BAD_REQUEST', 'The name of an operation is a text.');
  if (variables !== null && !isJsonObject(variables))
    throw new GraphError('BAD_REQUEST', 'Variables are a JSON object.');
  const { document, errors } = documents.prepare(body.query, tellsSchema(settings, contextValue));
  if (errors) return { refused: refusalOfAll(errors) };
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription')
    throw new GraphError('OPERATION_RESOLUTION_FAILURE', 'The stream takes one subscription.');
  return { document, operation, variables: variables ?? {} };
}

function answer(reply: FastifyReply, { result, status = 200, headers }: ReturnType<typeof refusal>) {
  for (const [name, value] of headers) reply.header(name, value);
  return reply.code(status).type(JSON_TYPE).send(JSON.stringify(result));
}

/** Sends results as they come, each when the one before it is on its way. */
async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  results: AsyncIterable<object>,
  cancellation: Cancellation,
  flow: Flow,
): Promise<void> {
  const [body, { status }] = await handle({
    method: 'POST',
    url: request.url,
    headers: { get: (name) => (name === 'accept' ? EVENT_STREAM : request.headers[name]?.toString()) },
    body: { query: 'subscription' },
    raw: request,
    context: results,
  });
  if (!body || typeof body === 'string') throw new Error('The stream was refused by its own protocol.');
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(status, { ...headersOf(reply), ...STREAM_HEADERS });
  const stop = cancellation.listen(() => void body.return(undefined));
  for await (const message of body) {
    if (!raw.writable || cancellation.reason) break;
    // A connection that is lost meanwhile never says that it has sent what was written.
    await cancellation.until(new Promise((resolve) => raw.write(message, resolve))).catch(() => {});
    if (message.startsWith('event: next')) flow.sent();
  }
  stop();
  raw.end();
  // Who does not read what is left would hold up the end of the server.
  if (raw.writableLength > 0 && cancellation.reason) raw.destroy();
}

function headersOf(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]));
}
