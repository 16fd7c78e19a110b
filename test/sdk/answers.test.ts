import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import {
  CountyGraphError,
  createClient,
  LimitError,
  NetworkError,
  NotGraphQLError,
  UnavailableError,
} from '@county-graph/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logged, thrown } from '../support/thrown.js';

describe('the SDK and odd answers', () => {
  let stand: Server;
  let url: string;
  let answer: RequestListener;
  let requests: IncomingMessage[];

  beforeEach(async () => {
    requests = [];
    stand = createServer((request, response) => {
      requests.push(request);
      answer(request, response);
    });
    await new Promise<void>((resolve) => stand.listen(0, '127.0.0.1', resolve));
    const address = stand.address();
    url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/graphql`;
  });

  afterEach(async () => {
    stand.closeAllConnections();
    await new Promise((resolve) => stand.close(resolve));
  });

  const answering = (status: number, type: string, body: string): RequestListener => {
    return (_request, response) => response.writeHead(status, { 'content-type': type }).end(body);
  };
  const request = (signal?: AbortSignal) =>
    createClient({ url: `${url}?key=secret-7f3a`, retries: 0 }).request('{ __typename }', {}, { signal });

  it('sends the document, its variables, the token and the media types', async () => {
    const bodies: string[] = [];
    answer = (incoming, response) => {
      incoming.setEncoding('utf8').on('data', (text) => bodies.push(text));
      incoming.on('end', () => answering(200, 'application/json', '{"data":{"a":1}}')(incoming, response));
    };
    const client = createClient({ url, token: 'abc.def', headers: { 'X-Tool': 'map', Accept: 'text/html' } });
    expect(await client.request('query ($a: Int) { a }', { a: 1 })).toEqual({ a: 1 });
    expect(JSON.parse(bodies.join(''))).toEqual({ query: 'query ($a: Int) { a }', variables: { a: 1 } });
    expect(requests[0]?.headers).toMatchObject({
      accept: 'application/graphql-response+json, application/json;q=0.9',
      authorization: 'Bearer abc.def',
      'content-type': 'application/json',
      'x-tool': 'map',
    });
  });

  it('refuses secrets where they cannot stand, without repeating them', () => {
    for (const options of [{ url: 'http://me:secret-7f3a@host/graphql' }, { url, token: 'secret-7f3a\n' }]) {
      expect(() => createClient(options)).toThrow(TypeError);
      expect(() => createClient(options)).not.toThrow(/secret-7f3a/);
    }
  });

  it.each([
    {
      status: 502,
      type: 'text/html; charset=utf-8',
      body: '<p>secret-7f3a',
      says: /text\/html/,
      retryable: true,
    },
    {
      status: 200,
      type: 'text/html',
      body: '<p>secret-7f3a',
      says: /HTTP 200, text\/html/,
      retryable: false,
    },
    {
      status: 200,
      type: 'application/json',
      body: '{"data": secret-7f3a',
      says: /HTTP 200, application\/json/,
      retryable: false,
    },
    {
      status: 200,
      type: 'application/json',
      body: '["secret-7f3a"]',
      says: /No answer in GraphQL from http/,
      retryable: false,
    },
    {
      status: 200,
      type: 'application/json',
      body: '{"errors":[]}',
      says: /No answer in GraphQL from http/,
      retryable: false,
    },
    {
      status: 200,
      type: 'application/json',
      body: 'null',
      says: /No answer in GraphQL from http/,
      retryable: false,
    },
    {
      status: 200,
      type: 'application/json',
      body: '{"data":null}',
      says: /No answer in GraphQL from http/,
      retryable: false,
    },
    {
      status: 503,
      type: 'application/json',
      body: '{}',
      says: /No answer in GraphQL from http/,
      retryable: true,
    },
  ])('takes $status $type $body for no GraphQL answer', async ({ status, type, body, says, retryable }) => {
    answer = answering(status, type, body);
    const error = await thrown(request());
    expect(error).toBeInstanceOf(NotGraphQLError);
    expect(error).toMatchObject({ code: 'NOT_GRAPHQL', status, retryable });
    expect(String(error)).toMatch(says);
    expect(logged(error)).not.toContain('secret-7f3a');
  });

  it.each(['application/graphql-response+json; charset=utf-8', 'application/json'])(
    'reads the error in a 503 of %s',
    async (type) => {
      const extensions = {
        code: 'DATABASE_UNAVAILABLE',
        kind: 'unavailable',
        retryable: true,
        remedy: 'Wait.',
        remedyZh: '请稍候。',
      };
      answer = (_request, response) => {
        response.writeHead(503, { 'content-type': type, 'x-request-id': 'r1' });
        response.end(JSON.stringify({ errors: [{ message: 'Gone.', extensions }] }));
      };
      const error = await thrown(request());
      expect(error).toBeInstanceOf(UnavailableError);
      expect(error).toMatchObject({ ...extensions, status: 503, requestId: 'r1' });
      expect(error).toHaveProperty('message', 'DATABASE_UNAVAILABLE: Gone. (request r1)');
      expect(error).toHaveProperty('errors', [{ message: 'Gone.', extensions }]);
    },
  );

  it('throws the error of an answer that has data too', async () => {
    const errors = [{ message: 'Half.', extensions: { code: 'INTERNAL', kind: 'internal' } }];
    answer = answering(200, 'application/json', JSON.stringify({ data: { a: 1 }, errors }));
    const error = await thrown(request());
    expect(error).toMatchObject({ name: 'InternalError', code: 'INTERNAL', status: 200, data: { a: 1 } });
  });

  it('keeps the code and kind of a later server', async () => {
    const extensions = { code: 'NEW', kind: 'limit', retryable: false, remedy: 'Ask for less.' };
    answer = answering(
      400,
      'application/json',
      JSON.stringify({ errors: [{ message: 'Much.', extensions }] }),
    );
    const error = await thrown(request());
    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({ ...extensions, message: 'NEW: Much.' });
  });

  it.each(['argument', 'cursor', undefined])('repeats no message of the kind %s', async (kind) => {
    const errors = [{ message: 'secret-7f3a', extensions: { code: 'toString', kind, remedy: 'Sign in.' } }];
    answer = answering(401, 'application/json', JSON.stringify({ errors }));
    const error = await thrown(request());
    expect(error).toMatchObject({ code: 'toString', kind: kind ?? 'unknown', status: 401, retryable: false });
    expect(String(error)).toContain('Sign in.');
    expect(logged(error)).not.toContain('secret-7f3a');
    expect(error).toHaveProperty('errors.0.message', 'secret-7f3a');
  });

  it.each([
    ['{"errors":["secret-7f3a"]}'],
    ['{"errors":"secret-7f3a"}'],
    ['{"errors":[{"message":"secret-7f3a","extensions":"secret-7f3a"}]}'],
    ['{"errors":[{"message":"secret-7f3a","extensions":{"code":7,"argument":7}}]}'],
    ['{"errors":[{}],"extensions":"secret-7f3a"}'],
  ])('takes %s for an error that says nothing', async (body) => {
    answer = answering(200, 'application/json', body);
    const error = await thrown(request());
    expect(error).toBeInstanceOf(CountyGraphError);
    expect(error).toMatchObject({ status: 200, retryable: false });
    expect(logged(error)).not.toContain('secret-7f3a');
  });

  it('sends nothing once aborted', async () => {
    const reason = new Error('changed my mind');
    expect(await thrown(request(AbortSignal.abort(reason)))).toBe(reason);
    expect(requests).toHaveLength(0);
  });

  it('throws the reason of an abort while it waits and while it reads', async () => {
    const abort = new AbortController();
    const reason = new Error('left the page');
    answer = () => abort.abort(reason);
    expect(await thrown(request(abort.signal))).toBe(reason);

    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":');
    };
    const error = await thrown(request(AbortSignal.timeout(100)));
    expect(error).toMatchObject({ name: 'TimeoutError' });
  });

  it('throws a NetworkError when the connection breaks or nobody listens', async () => {
    answer = (_request, response) => response.destroy();
    const broken = await thrown(request());
    expect(broken).toBeInstanceOf(NetworkError);
    expect(broken).toMatchObject({ code: 'NETWORK_FAILED', retryable: true });
    expect(broken).not.toHaveProperty('status');
    expect(broken).toHaveProperty('cause');
    expect(logged(broken)).not.toContain('secret-7f3a');

    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{');
      setTimeout(() => response.destroy(), 20);
    };
    expect(await thrown(request())).toBeInstanceOf(NetworkError);

    await new Promise((resolve) => stand.close(resolve));
    expect(await thrown(request())).toBeInstanceOf(NetworkError);
  });
});
