import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CountyTreeDocument } from '@county-graph/sdk/operations';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.js';
import { startServer, type TestServer } from '../support/server.js';

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { errors?: { extensions: { code: unknown } }[] }).errors?.[0]?.extensions.code;

const PUBLIC = { token: null };
const MISSPELT = '{ countys { totalCount } }';
const MISSPELT_VALUE = 'query ($w: HouseholdWhere) { households(where: $w) { totalCount } }';

describe('what the public learns of the schema', () => {
  async function learns(options: Parameters<typeof startServer>[0]) {
    const server = await startServer({ database: 'postgres', ...options });
    try {
      const schema = await ask(server.url, getIntrospectionQuery(), {}, PUBLIC);
      const hidden = await ask(
        server.url,
        'query { ...f } fragment f on Query { x: __type(name: "County") { name } counties { totalCount } }',
        {},
        PUBLIC,
      );
      const field = await ask(server.url, MISSPELT, {}, PUBLIC);
      const value = await ask(server.url, MISSPELT_VALUE, { w: { cod: { eq: '1' } } }, PUBLIC);
      return {
        schema: schema.errors[0]?.extensions.code ?? 'told',
        hidden: hidden.errors[0]?.extensions.code ?? 'told',
        suggests: [field, value].map(({ errors }) => /Did you mean/.test(errors[0]?.message ?? '')),
        typeName: (await ask(server.url, '{ __typename }', {}, PUBLIC)).data,
      };
    } finally {
      await server.stop();
    }
  }

  const open = { schema: 'told', hidden: 'told', suggests: [true, true], typeName: { __typename: 'Query' } };
  const closed = {
    schema: 'INTROSPECTION_DISABLED',
    hidden: 'INTROSPECTION_DISABLED',
    suggests: [false, false],
    typeName: { __typename: 'Query' },
  };

  it.each([
    ['nothing in production', { empty: true, environment: { NODE_ENV: 'production' } }, closed],
    ['all of it elsewhere', { empty: true }, open],
    ['all of it in production over the demo county', { environment: { NODE_ENV: 'production' } }, open],
    ['nothing when told so', { environment: { PUBLIC_INTROSPECTION: 'false' } }, closed],
    [
      'all of it when told so',
      { empty: true, environment: { NODE_ENV: 'production', PUBLIC_INTROSPECTION: 'true' } },
      open,
    ],
  ])('is %s', async (_, options, expected) => {
    expect(await learns(options)).toEqual(expected);
  });
});

describe('pages of other origins', () => {
  let server: TestServer;

  beforeAll(async () => {
    const CORS_ORIGINS = 'https://tools.example.cn, http://localhost:5173';
    server = await startServer({ database: 'postgres', empty: true, environment: { CORS_ORIGINS } });
  });

  afterAll(() => server.stop());

  const preflight = (origin: string) =>
    fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-access-purpose',
      },
    });

  it.each(['https://tools.example.cn', 'http://localhost:5173'])('of %s may ask and read', async (origin) => {
    const { status, headers } = await preflight(origin);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('access-control-allow-headers')).toMatch(/authorization.*x-access-purpose/);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    const answer = await post(server.url, { query: '{ __typename }' }, { origin });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('access-control-expose-headers')).toContain('x-request-id');
    expect(answer.headers.get('vary')).toMatch(/origin/i);
  });

  it.each(['https://evil.example', 'https://tools.example.cn.evil.example', 'null'])(
    'of %s may not',
    async (origin) => {
      expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
      const answer = await post(server.url, { query: '{ __typename }' }, { origin });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('of no origin may, unless the setting names them', async () => {
    const closed = await startServer({ database: 'postgres', empty: true });
    try {
      const answer = await post(closed.url, { query: '{ __typename }' }, { origin: 'http://localhost:5173' });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    } finally {
      await closed.stop();
    }
  });

  it('cannot send what a form could send', async () => {
    const simple = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ __typename }"}',
    });
    expect([simple.status, await codeOf(simple)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    const link = await fetch(`${server.url}/graphql?query={__typename}`);
    expect([link.status, await codeOf(link)]).toEqual([400, 'BAD_REQUEST']);
  });

  it.each(['/graphql?query={__typename}', '/health/live', '/metrics', '/no/such/address'])(
    '%s has headers that keep answers apart',
    async (path) => {
      const { headers } = await fetch(`${server.url}${path}`);
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );
});

describe('what a browser may load', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({ database: 'postgres', empty: true });
  });

  afterAll(() => server.stop());

  async function policyOf(path: string, init?: RequestInit): Promise<Record<string, string>> {
    const { headers } = await fetch(`${server.url}${path}`, init);
    const directives = (headers.get('content-security-policy') ?? '').split(';').map((text) => text.trim());
    return Object.fromEntries(
      directives.map((text) => [text.split(' ')[0] ?? '', text.split(' ').slice(1).join(' ')]),
    );
  }

  const NOTHING = { 'default-src': "'none'", 'frame-ancestors': "'none'" };

  it('in the playground is the server’s own, with no script that stands in a page or is made of text', async () => {
    const policy = await policyOf('/');
    expect(policy).toMatchObject({
      ...NOTHING,
      'base-uri': "'none'",
      'connect-src': "'self'",
      'form-action': "'none'",
      'script-src': "'self'",
      'worker-src': "'self'",
    });
    const { 'style-src': styles, 'img-src': images, ...others } = policy;
    expect([styles, images]).toEqual(["'self' 'unsafe-inline'", "'self' data:"]);
    expect(Object.values(others).filter((sources) => !/^'(self|none)'$/.test(sources))).toEqual([]);
    const page = await (await fetch(`${server.url}/`)).text();
    expect(page).toContain('<script');
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|javascript:/);
  });

  it.each([
    [
      'an answer',
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' },
    ],
    ['a refusal', '/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }],
    ['a query by GET', '/graphql?query={__typename}', { headers: { accept: 'text/html' } }],
    ['an address that is not there', '/no/such/address', {}],
  ])('in %s is nothing', async (_, path, init) => {
    expect(await policyOf(path, init)).toEqual(NOTHING);
  });
});

describe('trusted documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'county-graph-documents-'));
  const TEXT = '# A comment\nquery Counties {\n  counties { totalCount }\n}\n';
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  let server: TestServer;

  beforeAll(async () => {
    writeFileSync(join(folder, 'counties.graphql'), TEXT);
    const documents = new URL('../../schema/operations/county-tree.graphql', import.meta.url);
    const { readFileSync } = await import('node:fs');
    writeFileSync(join(folder, 'county-tree.graphql'), readFileSync(documents));
    server = await startServer({
      database: 'postgres',
      empty: true,
      environment: { TRUSTED_DOCUMENTS: folder },
    });
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const answered = { data: { counties: { totalCount: 0 } } };

  it.each([
    ['its text', { query: TEXT }],
    ['its text, laid out otherwise', { query: 'query Counties{counties{totalCount}}' }],
    ['its SHA-256', { documentId: `sha256:${sha256(TEXT)}` }],
    ['its SHA-256 without the prefix', { documentId: sha256(TEXT) }],
    ['Apollo’s extension', { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(TEXT) } } }],
    [
      'Apollo’s extension and its text',
      { query: TEXT, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(TEXT) } } },
    ],
  ])('are answered by %s, more than once', async (_, body) => {
    for (let time = 0; time < 2; time += 1) {
      expect(await (await post(server.url, body)).json()).toMatchObject(answered);
    }
  });

  it('are those of the SDK when the folder holds its operations', async () => {
    const response = await post(server.url, { query: CountyTreeDocument, variables: { code: '522628' } });
    expect(await response.json()).toMatchObject({ data: { county: null } });
  });

  it.each([
    ['another document', { query: '{ counties { nodes { name } } }' }],
    [
      'one with another operation beside',
      { query: `${TEXT} query Other { __typename }`, operationName: 'Counties' },
    ],
    ['introspection', { query: getIntrospectionQuery() }],
    ['an unknown identifier', { documentId: `sha256:${sha256('x')}` }],
    ['an unknown hash', { extensions: { persistedQuery: { version: 1, sha256Hash: sha256('x') } } }],
    [
      'another document under a trusted hash',
      { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: sha256(TEXT) } } },
    ],
  ])('leave no place for %s', async (_, body) => {
    const response = await post(server.url, body);
    expect([response.status, await codeOf(response)]).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
  });

  it('leave none for another document by GET', async () => {
    const url = `${server.url}/graphql?query=${encodeURIComponent('{ counties { nodes { name } } }')}`;
    const response = await fetch(url, { headers: { 'content-type': 'application/json' } });
    expect([response.status, await codeOf(response)]).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
  });

  it.each([
    ['an object of texts by identifier', { 'counties-1': TEXT }],
    [
      'Apollo’s form',
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: 'counties-1', name: 'Counties', type: 'query', body: TEXT }],
      },
    ],
  ])('can stand in a manifest: %s', async (_, manifest) => {
    const file = join(folder, 'manifest.json');
    writeFileSync(file, JSON.stringify(manifest));
    const other = await startServer({
      database: 'postgres',
      empty: true,
      environment: { TRUSTED_DOCUMENTS: file },
    });
    try {
      expect(await (await post(other.url, { documentId: 'counties-1' })).json()).toMatchObject(answered);
      expect(await codeOf(await post(other.url, { query: '{ __typename }' }))).toBe('DOCUMENT_NOT_TRUSTED');
    } finally {
      await other.stop();
    }
  });

  it('that cannot be read end the start with the setting’s name', async () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{"a": "query {"}');
    await expect(
      startServer({ database: 'postgres', empty: true, environment: { TRUSTED_DOCUMENTS: file } }),
    ).rejects.toThrow(/TRUSTED_DOCUMENTS names .*broken\.json/);
  });

  it('are not kept where the setting is not given', async () => {
    const plain = await startServer({ database: 'postgres', empty: true });
    try {
      const response = await post(plain.url, { documentId: `sha256:${sha256(TEXT)}` });
      expect([response.status, await codeOf(response)]).toEqual([400, 'PERSISTED_QUERY_NOT_SUPPORTED']);
    } finally {
      await plain.stop();
    }
  });
});
