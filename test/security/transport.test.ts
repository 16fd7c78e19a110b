import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.js';
import { startServer, type TestServer } from '../support/server.js';
import { outcomeOf, POST_HEAD, rawRequest } from './raw-request.ts';

describe('requests that are slow, large or packed', () => {
  let server: TestServer;

  beforeAll(async () => {
    const environment = {
      HEADERS_TIMEOUT: '400',
      REQUEST_TIMEOUT: '800',
      HEADER_LIMIT: '4096',
      BODY_LIMIT: '10000',
    };
    server = await startServer({ database: 'postgres', empty: true, environment });
  });

  afterAll(() => server.stop());

  it.each([
    [
      'a body that drips in',
      () => rawRequest(server.url, POST_HEAD, ' '.repeat(10_000)),
      408,
      'REQUEST_TIMEOUT',
    ],
    ['a body that never comes', () => rawRequest(server.url, POST_HEAD), 408, 'REQUEST_TIMEOUT'],
    [
      'headers without end',
      () => rawRequest(server.url, 'GET / HTTP/1.1\r\nhost: localhost\r\nx-long: ', 'x'.repeat(10_000)),
      408,
      'REQUEST_TIMEOUT',
    ],
    [
      'headers beyond the limit',
      () =>
        rawRequest(server.url, `GET / HTTP/1.1\r\nhost: localhost\r\nx-long: ${'x'.repeat(5_000)}\r\n\r\n`),
      431,
      'HEADERS_TOO_LARGE',
    ],
    ['no HTTP at all', () => rawRequest(server.url, '\x16\x03\x01 hello\r\n\r\n'), 400, 'BAD_REQUEST'],
  ])('%s ends with a code, and the server goes on', async (_, send, status, code) => {
    expect(outcomeOf(await send())).toEqual({ status, code });
    expect((await ask(server.url, '{ __typename }')).errors).toEqual([]);
  });

  const body = JSON.stringify({ query: '{ __typename }' });
  const bomb = JSON.stringify({ query: `{ __typename } #${'x'.repeat(50_000_000)}` });

  it.each([
    ['gzip', gzipSync(body)],
    ['deflate', deflateSync(body)],
    ['br', brotliCompressSync(body)],
    ['gzip', gzipSync(bomb)],
    ['gzip, gzip', gzipSync(gzipSync(body))],
  ])('a body in %s is refused, not inflated', async (encoding, packed) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': encoding },
      body: new Uint8Array(packed),
    });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          extensions: { code: 'UNSUPPORTED_MEDIA_TYPE', remedy: expect.stringContaining('content-encoding') },
        },
      ],
    });
  });

  it('a chunked body is counted as it arrives', async () => {
    const said = await rawRequest(
      server.url,
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${`1000\r\n${'x'.repeat(4_096)}\r\n`.repeat(4)}`,
    );
    expect(outcomeOf(said)).toEqual({ status: 413, code: 'BODY_TOO_LARGE' });
  });
});
