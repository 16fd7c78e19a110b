import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import {
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_HTTP_ROUTE,
} from '@opentelemetry/semantic-conventions';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { isTraced, tracer } from '../tracing/tracer.js';

/**
 * One span a request, beneath the caller's when it sends `traceparent`. It tells the route and never the
 * address: the address of a GET request holds the query and its variables.
 */
export function traceRequests(app: FastifyInstance): void {
  const spans = new WeakMap<object, Span>();
  app.addHook('onRequest', (request, _reply, done) => {
    if (!isTraced()) return done();
    const { method, routeOptions, headers } = request;
    const route = routeOptions.url;
    const parent = propagation.extract(context.active(), headers);
    const attributes = { [ATTR_HTTP_REQUEST_METHOD]: method, ...(route ? { [ATTR_HTTP_ROUTE]: route } : {}) };
    const name = route ? `${method} ${route}` : method;
    const span = tracer().startSpan(name, { kind: SpanKind.SERVER, attributes }, parent);
    if (span.isRecording()) spans.set(request, span);
    context.with(trace.setSpan(parent, span), done);
  });
  app.addHook('onResponse', (request, reply, done) => {
    const span = spans.get(request);
    if (span) {
      span.setAttribute(ATTR_HTTP_RESPONSE_STATUS_CODE, reply.statusCode);
      if (reply.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    }
    done();
  });
}

/** Runs a handler inside a span of its own, which the work of the GraphQL operation hangs from. */
export function inOperationSpan(handler: RouteHandlerMethod): RouteHandlerMethod {
  return function (request, reply) {
    if (!isTraced()) return handler.call(this, request, reply);
    return tracer().startActiveSpan('graphql', async (span) => {
      try {
        return await handler.call(this, request, reply);
      } finally {
        span.end();
      }
    });
  };
}
