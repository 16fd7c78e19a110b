import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, startServer, type TestServer } from '../support/server.js';
import { recordStatements } from '../support/statements.js';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Actual Rows': number;
  readonly 'Actual Total Time': number;
  readonly Plans?: readonly PlanNode[];
}

interface Explain {
  readonly statement: string;
  readonly name: string;
  readonly parameters: number;
  readonly cached: boolean;
  readonly compileMs: number;
  readonly databaseMs: number;
  readonly planningMs: number;
  readonly executionMs: number;
  readonly plan: PlanNode;
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
    readonly extensions?: { readonly explain: Explain | null };
  };
}

async function send(url: string, request: Record<string, unknown>): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as Answer['body'] };
}

function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

const QUERY = `query ($code: String!, $codes: [String!], $part: String, $first: Int) {
  township(code: $code) {
    name
    villages(first: $first, where: { or: [{ code: { in: $codes } }, { name: { contains: $part } }] }) {
      totalCount
      nodes { code households(first: 2) { nodes { code name } } }
    }
  }
}`;
const VARIABLES = { code: '522628101', codes: ['522628101200', `5226'"\\{}`], part: '镇', first: 7 };

describe.each(DATABASES)('extensions.explain on %s', (database) => {
  let server: TestServer;
  let plain: Answer;
  let explained: Answer;
  let explain: Explain;

  beforeAll(async () => {
    server = await startServer({ database });
    plain = await send(server.url, { query: QUERY, variables: VARIABLES });
    explained = await send(server.url, {
      query: QUERY,
      variables: VARIABLES,
      extensions: { explain: true },
    });
    const given = explained.body.extensions?.explain;
    if (!given) throw new Error(`No explanation: ${explained.text}`);
    explain = given;
  });

  afterAll(() => server.stop());

  it('leaves the data as it is', () => {
    expect(plain.body.errors).toBeUndefined();
    const [data = ''] = plain.text.split(',"extensions":');
    expect(data).toContain('522628101200');
    expect(explained.text.startsWith(`${data},"extensions":`)).toBe(true);
  });

  it('tells the statement that answers, how often it stands in the cache, and its times', async () => {
    const recorded = recordStatements(server.serving);
    await send(server.url, { query: QUERY, variables: VARIABLES });
    recorded.stop();
    expect(recorded.texts).toEqual([explain.statement]);
    expect(explain.name).toMatch(/^cg_[\w-]{22}$/);
    const places = [...explain.statement.matchAll(/\$(\d+)/g)].map(([, place]) => Number(place));
    expect(explain.parameters).toBe(Math.max(...places));
    expect(explain).toMatchObject({ cached: true, compileMs: 0 });
    for (const time of [explain.databaseMs, explain.planningMs, explain.executionMs])
      expect(time).toBeGreaterThan(0);

    const fresh = await send(server.url, {
      query: '{ county(code: "522628") { name } }',
      extensions: { explain: true },
    });
    expect(fresh.body.extensions?.explain?.cached).toBe(false);
    expect(fresh.body.extensions?.explain?.compileMs).toBeGreaterThan(0);
  });

  it('tells the measured plan, with the generic plan’s numbered parameters instead of values', () => {
    const nodes = nodesOf(explain.plan);
    expect(nodes.map((node) => node['Node Type'])).toEqual(
      expect.arrayContaining(['Result', 'Aggregate', 'Limit']),
    );
    for (const node of nodes) expect(node['Actual Total Time']).toBeGreaterThanOrEqual(0);
    const told = JSON.stringify(explain);
    expect(told).toContain('$2');
    for (const value of ['522628101', '2018-10-16', '镇']) expect(told).not.toContain(value);
  });

  it('leaves nothing behind on the connection', async () => {
    const { rows } = await server.serving.query<{ name: string }>('select name from pg_prepared_statements');
    expect(rows.map(({ name }) => name)).not.toContain('explained');
    const { rows: settings } = await server.serving.query('show transaction_read_only');
    expect(settings).toEqual([{ transaction_read_only: 'off' }]);
  });

  it('is null when no statement ran', async () => {
    const { body } = await send(server.url, { query: '{ __typename }', extensions: { explain: true } });
    expect(body).toMatchObject({ data: { __typename: 'Query' }, extensions: { explain: null } });
  });

  it('takes true or false', async () => {
    const query = '{ __typename }';
    expect((await send(server.url, { query, extensions: { explain: false } })).text).toBe(
      '{"data":{"__typename":"Query"},"extensions":{"cost":{"requested":1,"limit":50000,"remaining":null,"restoreRate":null,"burst":null}}}\n',
    );
    const { status, body } = await send(server.url, { query, extensions: { explain: 'yes' } });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });

  it('can be asked for by GET', async () => {
    const url = new URL('/graphql', server.url);
    url.search = new URLSearchParams({
      query: '{ counties { totalCount } }',
      extensions: '{"explain":true}',
    }).toString();
    const response = await fetch(url, { headers: { 'content-type': 'application/json' } });
    expect(await response.json()).toMatchObject({
      data: { counties: { totalCount: 1 } },
      extensions: { explain: { parameters: 1, plan: { 'Node Type': 'Result' } } },
    });
  });
});

describe('a server without explain', () => {
  it.each([
    ['by its setting', { environment: { EXPLAIN: 'false' } }],
    ['because its database is not the demo’s', { empty: true }],
  ])('refuses it with a code, %s, and runs nothing', async (_why, options) => {
    const server = await startServer({ database: 'postgres', ...options });
    try {
      const ready = await fetch(`${server.url}/health/ready`);
      expect(await ready.json()).toMatchObject({ explains: false });
      const recorded = recordStatements(server.serving);
      const query = '{ counties { totalCount } }';
      const { status, body } = await send(server.url, { query, extensions: { explain: true } });
      recorded.stop();
      expect([status, body.errors?.[0]?.extensions.code]).toEqual([403, 'EXPLAIN_DISABLED']);
      expect(body.data).toBeUndefined();
      expect(recorded.texts).toEqual([]);
      expect((await send(server.url, { query })).body.errors).toBeUndefined();
    } finally {
      await server.stop();
    }
  });

  it('is told so by /health/ready, as one that has it is', async () => {
    const server = await startServer({ database: 'postgres', empty: true, environment: { EXPLAIN: 'true' } });
    try {
      const ready = await fetch(`${server.url}/health/ready`);
      expect(await ready.json()).toMatchObject({ demo: false, explains: true });
    } finally {
      await server.stop();
    }
  });
});
