import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';

const SECOND = 1_000;
const MAX_AGE = 3_600;

let server: TestServer;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  server = await startServer({
    database: 'postgres',
    empty: true,
    uncalled: true,
    environment: { AUTH_KEYS_MAX_AGE: String(MAX_AGE) },
  });
});

afterEach(async () => {
  vi.useRealTimers();
  await server.stop();
});

const pass = (seconds: number): void => {
  vi.setSystemTime(Date.now() + seconds * SECOND);
};

async function send(token: string): Promise<{ status: number; code: unknown; retryAfter: string | null }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: '{"query":"{ __typename }"}',
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: unknown } }[] };
  const retryAfter = response.headers.get('retry-after');
  return { status: response.status, code: errors?.[0]?.extensions.code, retryAfter };
}

const GOOD = { status: 200, code: undefined, retryAfter: null };
const REFUSED = { status: 401, code: 'UNAUTHENTICATED', retryAfter: null };
const UNAVAILABLE = { status: 503, code: 'AUTH_UNAVAILABLE', retryAfter: expect.stringMatching(/^\d+$/) };

describe('keys of an issuer', () => {
  it('are fetched once for many tokens', async () => {
    for (const sub of ['a', 'b', 'c']) expect(await send(await server.issuer.token({ sub }))).toEqual(GOOD);
    expect(server.issuer.fetches).toBe(1);
  });

  it('are fetched again for a name that is not known, at most once in half a minute', async () => {
    await send(await server.issuer.token());
    await server.issuer.rotate();
    const rotated = await server.issuer.token();
    expect(await send(rotated)).toEqual(REFUSED);
    expect(server.issuer.fetches).toBe(1);
    pass(31);
    expect(await send(rotated)).toEqual(GOOD);
    expect(server.issuer.fetches).toBe(2);
    for (const kid of ['x', 'y'])
      expect(await send(await server.issuer.token({}, { header: { kid } }))).toEqual(REFUSED);
    expect(server.issuer.fetches).toBe(2);
  });

  it('that were withdrawn no longer count for a token that was verified with them', async () => {
    const old = await server.issuer.token({ exp: Math.floor(Date.now() / SECOND) + MAX_AGE });
    expect(await send(old)).toEqual(GOOD);
    await server.issuer.rotate();
    pass(31);
    await send(await server.issuer.token());
    pass(31);
    expect(await send(old)).toEqual(REFUSED);
  });

  it('are fetched anew in the background after some minutes, without a token that asks for it', async () => {
    const token = await server.issuer.token({ exp: Math.floor(Date.now() / SECOND) + MAX_AGE });
    await send(token);
    pass(301);
    expect(await send(token)).toEqual(GOOD);
    await vi.waitFor(() => expect(server.issuer.fetches).toBe(2));
  });

  it.each(['down', 'broken'] as const)(
    'serve while their provider is %s until their age limit, and then nothing does',
    async (state) => {
      const exp = Math.floor(Date.now() / SECOND) + 2 * MAX_AGE;
      const seen = await server.issuer.token({ exp });
      expect(await send(seen)).toEqual(GOOD);
      server.issuer.state = state;
      pass(MAX_AGE - 10);
      expect(await send(seen)).toEqual(GOOD);
      expect(await send(await server.issuer.token({ exp, sub: 'another' }))).toEqual(GOOD);
      pass(20);
      expect(await send(seen)).toEqual(UNAVAILABLE);
      expect(await send(await server.issuer.token({ exp, sub: 'a third' }))).toEqual(UNAVAILABLE);
      server.issuer.state = 'up';
      pass(6);
      expect(await send(seen)).toEqual(GOOD);
    },
  );

  it('of a provider that is down are asked for once in some seconds, however many ask', async () => {
    server.issuer.state = 'down';
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map(async (sub) => send(await server.issuer.token({ sub }))),
    );
    expect(answers).toEqual(answers.map(() => UNAVAILABLE));
    expect(await send(await server.issuer.token())).toEqual(UNAVAILABLE);
    expect(server.issuer.fetches).toBe(1);
    pass(6);
    expect(await send(await server.issuer.token())).toEqual(UNAVAILABLE);
    expect(server.issuer.fetches).toBe(2);
  });

  it('that are not known are no reason to refuse a token while the provider is down', async () => {
    await send(await server.issuer.token());
    server.issuer.state = 'down';
    await server.issuer.rotate();
    pass(31);
    expect(await send(await server.issuer.token())).toEqual(UNAVAILABLE);
  });

  it('are not needed by the public', async () => {
    server.issuer.state = 'down';
    const response = await fetch(`${server.url}/graphql?query=%7B__typename%7D`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(200);
  });
});

describe('clocks', () => {
  it('may differ by a minute, for a token that was verified before too', async () => {
    const token = await server.issuer.token({ exp: Math.floor(Date.now() / SECOND) + 10 });
    expect(await send(token)).toEqual(GOOD);
    pass(65);
    expect(await send(token)).toEqual(GOOD);
    pass(10);
    expect(await send(token)).toEqual({ ...REFUSED, code: 'TOKEN_EXPIRED' });
  });
});
