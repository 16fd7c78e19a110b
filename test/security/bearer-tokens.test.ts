import { createHmac, createPrivateKey, randomBytes, sign } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import { CompactEncrypt, exportJWK, exportPKCS8, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUDIENCE, ISSUER } from '../support/issuer.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { recordStatements } from '../support/statements.ts';

const QUERY = JSON.stringify({ query: '{ counties { totalCount } }' });

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ database: 'postgres' });
});

afterAll(() => server.stop());

interface Sent {
  readonly status: number;
  readonly code: unknown;
  readonly challenge: string | undefined;
  readonly body: string;
  readonly texts: readonly string[];
}

/** Sends headers as they are, which fetch would refuse or merge, and tells what the server answered and asked. */
async function send(headers: readonly string[], { path = '/graphql', body = QUERY } = {}): Promise<Sent> {
  const recorded = recordStatements(server.serving);
  const { hostname, port } = new URL(server.url);
  const own = ['host', `${hostname}:${port}`, 'content-type', 'application/json', 'content-length'];
  const sent = httpRequest({
    hostname,
    port,
    path,
    method: 'POST',
    agent: false,
    headers: [...own, String(Buffer.byteLength(body)), ...headers],
  });
  const answered = new Promise<Sent>((resolve, reject) => {
    sent.on('error', reject).on('response', async (response) => {
      const answer = await text(response);
      recorded.stop();
      resolve({
        status: response.statusCode ?? 0,
        code: JSON.parse(answer).errors?.[0]?.extensions.code,
        challenge: response.headers['www-authenticate'],
        body: answer,
        texts: recorded.texts,
      });
    });
  });
  sent.end(body);
  return answered;
}

const bearer = (token: string): string[] => ['authorization', `Bearer ${token}`];
const seconds = (): number => Math.floor(Date.now() / 1_000);
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = () => ({ iss: ISSUER, aud: AUDIENCE, sub: 'somebody', iat: seconds(), exp: seconds() + 300 });

/** A token with a signature of the caller's own making. */
const forged = (header: object, signature: (input: string) => Buffer): string => {
  const input = `${part(header)}.${part(claims())}`;
  return `${input}.${signature(input).toString('base64url')}`;
};

describe('a good token', () => {
  it.each([
    ['as it is', () => server.issuer.token()],
    ['for several audiences', () => server.issuer.token({ aud: ['others', AUDIENCE] })],
    ['expired within the tolerance', () => server.issuer.token({ exp: seconds() - 50 })],
    ['beginning within the tolerance', () => server.issuer.token({ nbf: seconds() + 50 })],
  ])('is accepted %s', async (_what, make) => {
    const { status, texts } = await send(bearer(await make()));
    expect(status).toBe(200);
    expect(texts[0]).toContain('access.grants_of');
    expect(texts).toHaveLength(2);
  });

  it('is looked up once, and its scheme may be written in any case', async () => {
    const token = await server.issuer.token();
    await send(bearer(token));
    const again = await send(['Authorization', `bEaReR  ${token}`]);
    expect(again.status).toBe(200);
    expect(again.texts).toHaveLength(1);
  });

  it('is not needed', async () => {
    const { status, texts } = await send([]);
    expect([status, texts.length]).toEqual([200, 1]);
  });
});

describe('a token that does not hold', () => {
  const cases: [string, string, () => string | Promise<string>][] = [
    ['alg none', 'UNAUTHENTICATED', () => `${part({ alg: 'none' })}.${part(claims())}.`],
    ['alg none with a signature', 'UNAUTHENTICATED', () => forged({ alg: 'none' }, () => randomBytes(64))],
    [
      'HS256 with the public key as the secret',
      'UNAUTHENTICATED',
      async () => {
        const { kid, publicKey } = server.issuer.key;
        const secret = await exportSPKI(publicKey);
        return forged({ alg: 'HS256', kid }, (input) => createHmac('sha256', secret).update(input).digest());
      },
    ],
    [
      'HS256 with the published key as the secret',
      'UNAUTHENTICATED',
      () => {
        const { kid, jwk } = server.issuer.key;
        return forged({ alg: 'HS256', kid }, (input) =>
          createHmac('sha256', JSON.stringify(jwk)).update(input).digest(),
        );
      },
    ],
    [
      'a key of another type under the known name',
      'UNAUTHENTICATED',
      async () => {
        const { privateKey } = await generateKeyPair('RS256');
        return new SignJWT(claims())
          .setProtectedHeader({ alg: 'RS256', kid: server.issuer.key.kid })
          .sign(privateKey);
      },
    ],
    [
      'another key of the same type under the known name',
      'UNAUTHENTICATED',
      async () => {
        const { privateKey } = await generateKeyPair('ES256');
        return new SignJWT(claims())
          .setProtectedHeader({ alg: 'ES256', kid: server.issuer.key.kid })
          .sign(privateKey);
      },
    ],
    [
      'its own key in the header',
      'UNAUTHENTICATED',
      async () => {
        const { privateKey, publicKey } = await generateKeyPair('ES256');
        return new SignJWT(claims())
          .setProtectedHeader({ alg: 'ES256', jwk: await exportJWK(publicKey), kid: 'mine' })
          .sign(privateKey);
      },
    ],
    [
      'a good signature under an algorithm that it was not made with',
      'UNAUTHENTICATED',
      async () => {
        const key = createPrivateKey(await exportPKCS8(server.issuer.key.privateKey));
        return forged({ alg: 'ES384', kid: server.issuer.key.kid }, (input) =>
          sign('sha384', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }),
        );
      },
    ],
    ['another audience', 'UNAUTHENTICATED', () => server.issuer.token({ aud: 'others' })],
    ['no audience', 'UNAUTHENTICATED', () => server.issuer.token({}, { without: ['aud'] })],
    ['another issuer', 'UNAUTHENTICATED', () => server.issuer.token({ iss: 'https://elsewhere.test' })],
    [
      'the issuer of the demo',
      'UNAUTHENTICATED',
      () => server.issuer.token({ iss: 'urn:county-graph:demo', aud: 'urn:county-graph:demo' }),
    ],
    ['expired beyond the tolerance', 'TOKEN_EXPIRED', () => server.issuer.token({ exp: seconds() - 70 })],
    ['not yet valid', 'UNAUTHENTICATED', () => server.issuer.token({ nbf: seconds() + 70 })],
    ['no expiry', 'UNAUTHENTICATED', () => server.issuer.token({}, { without: ['exp'] })],
    ['no subject', 'UNAUTHENTICATED', () => server.issuer.token({}, { without: ['sub'] })],
    ['an empty subject', 'UNAUTHENTICATED', () => server.issuer.token({ sub: '' })],
    ['the subject of an API token', 'UNAUTHENTICATED', () => server.issuer.token({ sub: 'api-token:1' })],
    ['the subject of the public', 'UNAUTHENTICATED', () => server.issuer.token({ sub: 'public' })],
    ['a subject of two lines', 'UNAUTHENTICATED', () => server.issuer.token({ sub: 'a\nb' })],
    [
      'a payload that was changed',
      'UNAUTHENTICATED',
      async () => {
        const [header, , signature] = (await server.issuer.token()).split('.');
        return `${header}.${part({ ...claims(), sub: 'demo:administrator' })}.${signature}`;
      },
    ],
    ['no signature', 'UNAUTHENTICATED', async () => (await server.issuer.token()).replace(/[^.]*$/, '')],
    [
      'an unknown critical header',
      'UNAUTHENTICATED',
      () => forged({ alg: 'ES256', kid: server.issuer.key.kid, crit: ['x'], x: 1 }, () => randomBytes(64)),
    ],
    [
      'encryption in place of a signature',
      'UNAUTHENTICATED',
      async () => {
        const { publicKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256' });
        return new CompactEncrypt(Buffer.from(JSON.stringify(claims())))
          .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A128GCM' })
          .encrypt(publicKey);
      },
    ],
    [
      '8,193 characters',
      'UNAUTHENTICATED',
      async () => {
        const token = await server.issuer.token({ padding: 'x'.repeat(7_000) });
        return token.padEnd(8_193, 'A');
      },
    ],
    [
      'a good one of more than 8,192',
      'UNAUTHENTICATED',
      () => server.issuer.token({ padding: 'x'.repeat(8_000) }),
    ],
    ['one word', 'UNAUTHENTICATED', () => 'garbage'],
    [
      'three parts of noise',
      'UNAUTHENTICATED',
      () => [1, 2, 3].map(() => randomBytes(40).toString('base64url')).join('.'),
    ],
    ['a payload that is no object', 'UNAUTHENTICATED', () => `${part({ alg: 'ES256' })}.${part([1])}.AAAA`],
    ['the beginning of an API token', 'UNAUTHENTICATED', () => 'cg_short'],
  ];

  it.each(cases)(
    'is refused for %s with the code %s, and asks the database nothing',
    async (_what, code, make) => {
      const token = await make();
      const { challenge, body, texts, ...answer } = await send(bearer(token));
      expect(answer).toEqual({ status: 401, code });
      expect(challenge).toBe('Bearer');
      expect(texts).toEqual([]);
      expect(body).not.toContain(token.slice(0, 20));
    },
  );

  it('is told from none before the body is read', async () => {
    const { status, code } = await send(bearer('garbage'), { body: '{"query": broken' });
    expect([status, code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('is refused in one way, whatever is wrong with it', async () => {
    const messages = new Set<unknown>();
    for (const [, code, make] of cases) {
      if (code !== 'UNAUTHENTICATED') continue;
      const { body } = await send(bearer(await make()));
      const { requestId, ...extensions } = JSON.parse(body).errors[0].extensions;
      expect(requestId).toMatch(/^[\w-]{36}$/);
      messages.add(JSON.stringify([JSON.parse(body).errors[0].message, extensions]));
    }
    expect(messages.size).toBe(1);
  });
});

describe('a header that is not one bearer token', () => {
  it.each([
    ['another scheme', () => ['authorization', 'Basic dXNlcjpwYXNz']],
    ['no scheme', async () => ['authorization', await server.issuer.token()]],
    ['an empty token', () => ['authorization', 'Bearer ']],
    ['an empty header', () => ['authorization', '']],
    [
      'two tokens in one',
      async () => bearer(`${await server.issuer.token()},${await server.issuer.token()}`),
    ],
    [
      'two headers, the first of them good',
      async () => [...bearer(await server.issuer.token()), ...bearer('garbage')],
    ],
    [
      'one header twice',
      async () => {
        const token = await server.issuer.token();
        return [...bearer(token), ...bearer(token)];
      },
    ],
  ])('is refused: %s', async (_what, headers) => {
    const { status, code, challenge, texts } = await send(await headers());
    expect([status, code, challenge, texts]).toEqual([401, 'UNAUTHENTICATED', 'Bearer', []]);
  });

  it.each(['access_token', 'Access_Token', 'token', 'authorization'])(
    'is refused: ?%s= in the address, beside a good header too',
    async (name) => {
      const token = await server.issuer.token();
      const { status, code, texts, body } = await send(bearer(token), { path: `/graphql?${name}=${token}` });
      expect([status, code, texts]).toEqual([401, 'UNAUTHENTICATED', []]);
      expect(body).not.toContain(token.slice(0, 20));
    },
  );
});

it('neither health, nor metrics, nor a malformed address repeats or wants a token', async () => {
  for (const path of ['/health/live', '/health/ready', '/metrics']) {
    expect(
      (await fetch(`${server.url}${path}`, { headers: { authorization: 'Bearer garbage' } })).status,
    ).toBe(200);
  }
  const { status, body } = await send([], { path: '/%zz?access_token=SECRET' });
  expect(status).toBe(400);
  expect(body).not.toContain('SECRET');
});
