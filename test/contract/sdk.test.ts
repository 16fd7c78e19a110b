import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { inspect, promisify } from 'node:util';
import {
  ArgumentError,
  CountyGraphError,
  CursorError,
  createClient,
  DocumentError,
  NetworkError,
  NotGraphQLError,
  type ResultOf,
  UnavailableError,
  type VariablesOf,
} from '@county-graph/sdk';
import {
  CountyTreeDocument,
  type HouseholdStatus,
  HouseholdStatusValues,
  HouseholdsByStatusDocument,
  type Open,
  VillageHouseholdsDocument,
} from '@county-graph/sdk/operations';
import { ERRORS } from '@county-graph/server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { WIRE_CODES } from '../../sdk/dist/wire-codes.js';
import { startServer, type TestServer } from '../support/server.js';

const COUNTY = '522628';
const TOWNSHIP = '522628101';
const root = new URL('../../', import.meta.url);

/** What a request that must fail throws. */
async function thrown(request: Promise<unknown>): Promise<unknown> {
  return request.then(
    () => expect.unreachable('the request should have failed'),
    (error: unknown) => error,
  );
}

/** Whatever of an error a log could show. */
function logged(error: unknown): string {
  return `${inspect(error, { depth: null })} ${JSON.stringify(error)} ${String(error)}`;
}

describe('the SDK and the server', () => {
  let server: TestServer;
  let url: string;

  beforeAll(async () => {
    server = await startServer();
    url = `${server.url}/graphql`;
  });

  afterAll(() => server.stop());

  it('answers a documented operation with the fields that it selects', async () => {
    const { county } = await createClient({ url }).request(CountyTreeDocument, { code: COUNTY });
    expect(county).toMatchObject({ code: COUNTY, name: '锦屏县', nameEn: 'Jinping County' });
    expect(county?.townships.totalCount).toBe(2);
    expect(county?.townships.nodes[0]?.villages.nodes[0]?.households.totalCount).toBeGreaterThan(0);
  });

  it('pages with the cursor of the page before', async () => {
    const client = createClient({ url });
    const statuses: HouseholdStatus[] = ['LIFTED', 'REGISTERED_POOR'];
    const page = async (after: string | null) => {
      const { township } = await client.request(HouseholdsByStatusDocument, {
        code: TOWNSHIP,
        statuses,
        first: 5,
        after,
      });
      return township?.households ?? expect.unreachable();
    };
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    const codes = [...first.nodes, ...second.nodes].map(({ code }) => code);
    expect(new Set(codes).size).toBe(10);
    expect(first.aggregate.groups.map(({ count }) => count ?? 0).reduce((sum, n) => sum + n)).toBe(
      first.totalCount,
    );
  });

  it('answers a document of one’s own', async () => {
    const text = 'query ($code: String!) { township(code: $code) { name } }';
    const data = await createClient({ url }).request<{ township: { name: string } }>(text, {
      code: TOWNSHIP,
    });
    expect(data.township.name).toBe('茅坪镇');
  });

  it.each(readdirSync(new URL('schema/operations/', root)).filter((file) => file.endsWith('.graphql')))(
    'answers schema/operations/%s with its example variables',
    async (file) => {
      const path = new URL(`schema/operations/${file}`, root);
      const variables = JSON.parse(
        readFileSync(new URL(file.replace('.graphql', '.variables.json'), path), 'utf8'),
      );
      await expect(createClient({ url }).request(readFileSync(path, 'utf8'), variables)).resolves.toBeTypeOf(
        'object',
      );
    },
  );

  it('throws a DocumentError that names the field the schema lacks', async () => {
    const error = await thrown(createClient({ url }).request('{ counties { nodes { mayor } } }'));
    expect(error).toBeInstanceOf(DocumentError);
    expect(error).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', status: 400, retryable: false });
    expect(String(error)).toContain('Cannot query field "mayor" on type "County"');
    expect(error).toHaveProperty('remedyZh', ERRORS.GRAPHQL_VALIDATION_FAILED.remedyZh);
    expect(error).toHaveProperty('requestId', expect.stringMatching(/./));
  });

  it('throws an ArgumentError that names the variable and never its value', async () => {
    const text = 'query ($where: HouseholdWhere) { households(where: $where) { totalCount } }';
    const where = { status: { eq: 'private-7f3a' } };
    const error = await thrown(createClient({ url }).request(text, { where }));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', status: 400 });
    expect(error).toHaveProperty('argument', expect.stringContaining('status.eq'));
    expect(logged(error)).not.toContain('private-7f3a');
  });

  it('throws an ArgumentError for a value out of range and a CursorError for a foreign cursor', async () => {
    const client = createClient({ url });
    const code = `${TOWNSHIP}200`;
    const outOfRange = await thrown(client.request(VillageHouseholdsDocument, { code, first: 1000 }));
    expect(outOfRange).toBeInstanceOf(ArgumentError);
    expect(outOfRange).toMatchObject({ code: 'INVALID_ARGUMENT' });
    const foreign = await thrown(client.request(VillageHouseholdsDocument, { code, after: 'private-7f3a' }));
    expect(foreign).toBeInstanceOf(CursorError);
    expect(logged(foreign)).not.toContain('private-7f3a');
  });

  it('says that an address of the server is not the endpoint', async () => {
    const error = await thrown(createClient({ url: `${server.url}/nowhere` }).request('{ __typename }'));
    expect(error).toBeInstanceOf(CountyGraphError);
    expect(error).toMatchObject({ status: 404, retryable: false });
  });

  it('prints the county tree in the example', async () => {
    const example = new URL('sdk/examples/county-tree.ts', root).pathname;
    const { stdout } = await promisify(execFile)(process.execPath, [example, url]);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('锦屏县 Jinping County (522628): 2 townships 个乡镇');
    expect(lines[1]).toMatch(/^ {2}茅坪镇 \(522628101\): \d+ villages 个村（居、社区）$/);
    expect(lines[2]).toMatch(/^ {4}\S+ \(522628101\d{3}\): [\d,]+ households 户$/);

    const missing = promisify(execFile)(process.execPath, [example, url, '999999']);
    await expect(missing).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('999999') });
  });
});

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
    createClient({ url: `${url}?key=secret-7f3a` }).request('{ __typename }', {}, { signal });

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
      says: /HTTP 200 .*text\/html/,
      retryable: false,
    },
    {
      status: 200,
      type: 'application/json',
      body: '{"data": secret-7f3a',
      says: /broken JSON/,
      retryable: false,
    },
    {
      status: 200,
      type: 'application/json',
      body: '["secret-7f3a"]',
      says: /another form/,
      retryable: false,
    },
    {
      status: 200,
      type: 'application/json',
      body: '{"errors":["secret-7f3a"]}',
      says: /form/,
      retryable: false,
    },
    {
      status: 200,
      type: 'application/json',
      body: '{"data":null}',
      says: /neither data nor/,
      retryable: false,
    },
    { status: 503, type: 'application/json', body: '{}', says: /neither data nor/, retryable: true },
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
        remedy: 'Wait.',
        remedyZh: '请稍候。',
        requestId: 'r1',
      };
      answer = answering(503, type, JSON.stringify({ errors: [{ message: 'Gone.', extensions }] }));
      const error = await thrown(request());
      expect(error).toBeInstanceOf(UnavailableError);
      expect(error).toMatchObject({ ...extensions, status: 503, retryable: true });
      expect(error).toHaveProperty('message', 'DATABASE_UNAVAILABLE: Gone. (request r1)');
      expect(error).toHaveProperty('errors', [{ message: 'Gone.', extensions }]);
    },
  );

  it('throws the error of an answer that has data too', async () => {
    const errors = [{ message: 'Half.', extensions: { code: 'INTERNAL' } }];
    answer = answering(200, 'application/json', JSON.stringify({ data: { a: 1 }, errors }));
    expect(await thrown(request())).toMatchObject({ name: 'InternalError', code: 'INTERNAL', status: 200 });
  });

  it('keeps the code of a later server, and not its message', async () => {
    const errors = [{ message: 'secret-7f3a', extensions: { code: 'toString', remedy: 'Sign in.' } }];
    answer = answering(401, 'application/json', JSON.stringify({ errors }));
    const error = await thrown(request());
    expect(error).toMatchObject({
      name: 'CountyGraphError',
      code: 'toString',
      status: 401,
      retryable: false,
    });
    expect(String(error)).toContain('Sign in.');
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
    expect(broken).toMatchObject({ code: 'NETWORK_FAILED', status: undefined, retryable: true });
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

describe('the SDK’s own tables and types', () => {
  it('has a class for every code of the server', () => {
    const ours = Object.entries(WIRE_CODES).map(([code, { retryable }]) => [code, retryable]);
    const theirs = Object.entries(ERRORS).map(([code, { retryable }]) => [code, retryable]);
    expect(ours.sort()).toEqual(theirs.sort());
  });

  it('lists the members of an enum', () => {
    const received: string = 'LIFTED';
    const known = HouseholdStatusValues.find((value) => value === received);
    expectTypeOf(known).toEqualTypeOf<HouseholdStatus | undefined>();
    expect(known).toBe('LIFTED');
  });

  it('types a result by exactly the selected fields', () => {
    interface Tree {
      readonly county: {
        readonly code: string;
        readonly name: string;
        readonly nameEn: string;
        readonly townships: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly code: string;
            readonly name: string;
            readonly villages: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<{
                readonly code: string;
                readonly name: string;
                readonly households: { readonly totalCount: number | null };
              }>;
            };
          }>;
        };
      } | null;
    }
    expectTypeOf<ResultOf<typeof CountyTreeDocument>>().toEqualTypeOf<Tree>();

    type Page = NonNullable<ResultOf<typeof VillageHouseholdsDocument>['village']>['households'];
    expectTypeOf<Page['nodes'][number]['status']>().toEqualTypeOf<Open<HouseholdStatus> | null>();
    expectTypeOf<VariablesOf<typeof CountyTreeDocument>['code']>().toEqualTypeOf<string>();
  });

  it('types the request by its document', () => {
    const client = createClient({ url: 'http://127.0.0.1:1/graphql' });
    const compiled = () => [
      client.request(CountyTreeDocument, { code: COUNTY }),
      // @ts-expect-error the code is required
      client.request(CountyTreeDocument, {}),
      // @ts-expect-error variables are required
      client.request(CountyTreeDocument),
      // @ts-expect-error no such variable
      client.request(CountyTreeDocument, { code: COUNTY, depth: 3 }),
      // @ts-expect-error a status that does not exist
      client.request(HouseholdsByStatusDocument, { code: TOWNSHIP, statuses: ['RICH'] }),
    ];
    const untyped = () => client.request('{ __typename }');
    expect(compiled).toBeTypeOf('function');
    expectTypeOf(untyped).returns.toEqualTypeOf<Promise<unknown>>();
    expectTypeOf(client.request<{ a: 1 }>).returns.toEqualTypeOf<Promise<{ a: 1 }>>();
  });
});
