import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.js';
import { startServer, type TestServer } from '../support/server.js';
import { recordStatements } from '../support/statements.js';

const QUERY = 'query OneTownship($code: String!) { township(code: $code) { name } }';
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';

describe('spans for an embedding program’s SDK', () => {
  const exporter = new InMemorySpanExporter();
  let server: TestServer;

  beforeAll(async () => {
    const processor = new SimpleSpanProcessor({ exporter });
    trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [processor] }));
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    propagation.setGlobalPropagator(new W3CTraceContextPropagator());
    server = await startServer({ database: 'postgres' });
  });

  afterAll(async () => {
    await server.stop();
    trace.disable();
    context.disable();
    propagation.disable();
  });

  beforeEach(() => exporter.reset());

  /** Spans of the next request, which ends after its answer has left. */
  async function spansOf(request: () => Promise<unknown>): Promise<ReadableSpan[]> {
    await request();
    const over = (spans: readonly ReadableSpan[]) => spans.some(({ kind }) => kind === SpanKind.SERVER);
    await expect.poll(() => over(exporter.getFinishedSpans())).toBe(true);
    return exporter.getFinishedSpans();
  }

  function tree(spans: readonly ReadableSpan[], parent: string | undefined): unknown[] {
    return spans
      .filter(({ parentSpanContext }) => parentSpanContext?.spanId === parent)
      .map((span) => {
        const below = tree(spans, span.spanContext().spanId);
        return below.length > 0 ? { [span.name]: below } : span.name;
      });
  }

  it('form one tree a request: parse, validate and compile once, the statement each time', async () => {
    const first = await spansOf(() => ask(server.url, QUERY, { code: '522628101' }));
    expect(tree(first, undefined)).toEqual([
      { 'POST /graphql': [{ query: ['parse', 'validate', 'compile', 'SELECT township'] }] },
    ]);
    exporter.reset();
    const second = await spansOf(() => ask(server.url, QUERY, { code: '522628207' }));
    expect(tree(second, undefined)).toEqual([{ 'POST /graphql': [{ query: ['SELECT township'] }] }]);
  });

  it('continue the caller’s trace', async () => {
    const spans = await spansOf(() =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', traceparent: `00-${TRACE}-${CALLER}-01` },
        body: JSON.stringify({ query: '{ counties { totalCount } }' }),
      }),
    );
    expect(new Set(spans.map((span) => span.spanContext().traceId))).toEqual(new Set([TRACE]));
    expect(tree(spans, CALLER)).toEqual([
      { 'POST /graphql': [{ query: ['parse', 'validate', 'compile', 'SELECT county'] }] },
    ]);
  });

  it('are apart for requests at the same time', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        ask(server.url, QUERY, { code: n % 2 ? '522628101' : '522628207' }),
      ),
    );
    const over = () => exporter.getFinishedSpans().filter(({ kind }) => kind === SpanKind.SERVER).length;
    await expect.poll(over).toBe(20);
    expect(tree(exporter.getFinishedSpans(), undefined)).toEqual(
      Array(20).fill({ 'POST /graphql': [{ query: ['SELECT township'] }] }),
    );
  });

  it('tell the statement and how requests ended, by the semantic conventions', async () => {
    const recorded = recordStatements(server.serving);
    const spans = await spansOf(() => ask(server.url, QUERY, { code: '522628101' }));
    recorded.stop();
    const attributesOf = (name: string) => spans.find((span) => span.name === name)?.attributes;
    expect(attributesOf('SELECT township')).toEqual({
      'db.system.name': 'postgresql',
      'db.query.summary': 'SELECT township',
      'db.query.text': recorded.texts[0],
    });
    expect(attributesOf('query')).toEqual({
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'OneTownship',
    });
    expect(attributesOf('POST /graphql')).toEqual({
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'http.response.status_code': 200,
    });
  });

  it('hold no value of a request, whether it stands in variables, in the document or in an address', async () => {
    const secret = '石丰';
    const literal = `{ households(first: 1, where: { name: { contains: "${secret}" } }) { totalCount } }`;
    const variable =
      'query ($where: HouseholdWhere) { households(first: 1, where: $where) { totalCount nodes { code } } }';
    const requests = [
      () => ask(server.url, literal),
      () => ask(server.url, variable, { where: { name: { contains: secret } } }),
      () => ask(server.url, variable, { where: { name: secret } }),
      () => fetch(`${server.url}/graphql?query=${encodeURIComponent(literal)}`),
      () => fetch(`${server.url}/${encodeURIComponent(secret)}`),
    ];
    for (const request of requests) {
      exporter.reset();
      const spans = await spansOf(request);
      const told = JSON.stringify(
        spans.map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
      );
      expect(told).toContain('http.request.method');
      for (const form of [secret, encodeURIComponent(secret)]) expect(told).not.toContain(form);
    }
  });

  it('are marked with the code of a failure', async () => {
    const spans = await spansOf(() => ask(server.url, QUERY, { code: 'x' }));
    const failed = spans.find((span) => span.name === 'query');
    expect(failed?.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(failed?.attributes['error.type']).toBe('INVALID_ARGUMENT');
  });
});

describe('spans for a collector', () => {
  it('are sent to the address of the settings, with its headers, and the rest at the end', async () => {
    const received: { path: string | undefined; headers: IncomingHttpHeaders; body: string }[] = [];
    const collector = createServer(async (request, response) => {
      const body = (await buffer(request)).toString('latin1');
      received.push({ path: request.url, headers: request.headers, body });
      response.end();
    }).listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const { port } = collector.address() as AddressInfo;
    const server = await startServer({
      environment: {
        OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}/`,
        OTEL_EXPORTER_OTLP_HEADERS: 'x-key=a%20key',
        OTEL_SERVICE_NAME: 'jinping',
      },
    });
    await ask(server.url, QUERY, { code: '522628101' });
    await server.stop();
    collector.close();
    expect(received.map(({ path }) => path)).toEqual(['/v1/traces']);
    expect(received[0]?.headers).toMatchObject({
      'content-type': 'application/x-protobuf',
      'x-key': 'a key',
    });
    for (const words of ['jinping', 'POST /graphql', 'SELECT township'])
      expect(received[0]?.body).toContain(words);
    expect(trace.getTracer('anything').startSpan('late').isRecording()).toBe(false);
  });
});
