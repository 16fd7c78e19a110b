import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documented, documentOf, variablesOf } from '../support/operations.ts';
import { startServer, type TestServer } from '../support/server.js';
import { recordStatements } from '../support/statements.js';

interface Cost {
  readonly requested: number;
  readonly limit: number;
  readonly remaining: number | null;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly extensions?: { readonly cost: Cost };
}

async function send(url: string, query: string, variables: Record<string, unknown> = {}): Promise<Body> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Body;
}

describe('what an operation costs', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({ database: 'postgres' });
  });

  afterAll(() => server.stop());

  const costOf = async (query: string, variables?: Record<string, unknown>) => {
    const { extensions, errors } = await send(server.url, query, variables);
    expect(errors).toBeUndefined();
    return extensions?.cost.requested;
  };

  it.each([
    ['the operation alone', '{ __typename }', 1],
    ['one row', '{ county(code: "522628") { name nameEn } }', 1 + 1],
    ['the same where nothing is found', '{ county(code: "999999") { name nameEn } }', 1 + 1],
    ['a row behind a link', '{ township(code: "522628101") { county { name } } }', 1 + 1 + 1],
    ['a column that another row lends', '{ households(first: 5) { nodes { name } } }', 1 + 5 + 5],
    ['a page of the default size', '{ townships { nodes { name } } }', 1 + 20],
    ['a page from the back', '{ townships(last: 7) { nodes { name } } }', 1 + 7],
    [
      'pages beneath a page',
      '{ townships(first: 3) { nodes { villages(first: 4) { nodes { name } } } } }',
      1 + 3 + 12,
    ],
    [
      'edges as nodes',
      '{ townships(first: 3) { edges { node { villages(first: 4) { edges { node { name } } } } } } }',
      1 + 3 + 12,
    ],
    ['a count over a whole table', '{ townships { totalCount } }', 1 + 50],
    ['a count in each row', '{ townships(first: 3) { nodes { villages { totalCount } } } }', 1 + 3 + 3 * 5],
    ['one count under two keys', '{ a: townships { totalCount } b: townships { totalCount } }', 1 + 2 * 50],
    ['an aggregate with two numbers', '{ households { aggregate { count avg { housingArea } } } }', 1 + 100],
    [
      'groups, and the rows that their keys are',
      '{ households { aggregate { groups(by: [VILLAGE], first: 30) { count key { village { name } } } } } }',
      1 + 100 + 30,
    ],
    ['statistics', '{ townships(first: 3) { nodes { statistics { households people } } } }', 1 + 3 + 3 * 20],
    [
      'a filter on another table',
      '{ households(first: 5, where: { members: { some: { validFrom: { gt: "2016-01-01" } } } }) { nodes { code } } }',
      1 + 5 + 50,
    ],
    [
      'the same for a count too',
      '{ households(first: 5, where: { members: { some: { validFrom: { gt: "2016-01-01" } } } }) { totalCount } }',
      1 + 50 + 50,
    ],
    [
      'a filter on the table itself',
      '{ households(first: 5, where: { code: { startsWith: "H" } }) { nodes { code } } }',
      1 + 5,
    ],
    ['one identifier', '{ nodes(ids: ["Village:1"]) { id } }', 1 + 1],
    [
      'identifiers of two kinds, by the dearer one',
      '{ nodes(ids: ["Village:1", "Township:1"]) { id ... on Township { villages(first: 2) { nodes { name } } } } }',
      1 + 10 + 20,
    ],
    [
      'the schema beside rows',
      '{ __type(name: "County") { name } county(code: "522628") { name } }',
      1 + 1 + 100,
    ],
  ])('%s', async (_, query, cost) => {
    expect(await costOf(query)).toBe(cost);
  });

  it('follows the page size that a variable gives, with a plan from the cache too', async () => {
    const query =
      'query ($n: Int) { townships(first: $n) { nodes { villages(first: $n) { nodes { name } } } } }';
    for (const n of [2, 3, 2, 3]) expect(await costOf(query, { n })).toBe(1 + n + n * n);
    const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const ids = (length: number) => ({ ids: Array.from({ length }, (_, n) => `Village:${n + 1}`) });
    expect(await costOf(nodes, ids(1))).toBe(1 + 1);
    expect(await costOf(nodes, ids(100))).toBe(1 + 100);
    expect(await costOf(nodes, ids(1))).toBe(1 + 1);
  });

  it.each(documented)('%s is well below the limit', async (file) => {
    const { extensions } = await send(server.url, documentOf(file), variablesOf(file));
    const { requested, limit } = extensions?.cost ?? { requested: Number.NaN, limit: 0 };
    expect(requested).toBeGreaterThan(1);
    expect(requested).toBeLessThan(limit / 5);
  });

  it('of the documented operations is what the README says', async () => {
    const costs: (number | undefined)[] = [];
    for (const file of documented) costs.push(await costOf(documentOf(file), variablesOf(file)));
    const [least, most] = [Math.min(...costs.map(Number)), Math.max(...costs.map(Number))];
    const readme = readFileSync(new URL('../../server/README.md', import.meta.url), 'utf8');
    expect(/The documented operations cost [^.]*\./.exec(readme)?.[0]).toBe(
      `The documented operations cost ${least} to ${most.toLocaleString('en')} points.`,
    );
  });

  it('beyond the limit is refused before any SQL, with both figures', async () => {
    const query =
      '{ townships(first: 100) { nodes { villages(first: 100) { nodes { households(first: 100) { nodes { code } } } } } } }';
    const recorded = recordStatements(server.serving);
    const { data, errors } = await send(server.url, query);
    recorded.stop();
    expect(recorded.texts).toEqual([]);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toBe('The operation costs 1010101, and at most 50000 is allowed.');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', retryable: false });
    expect(errors?.[0]?.extensions.remedy).toContain('extensions.cost');
  });
});

describe('COST_LIMIT', () => {
  it('is taken to the point', async () => {
    const server = await startServer({ database: 'postgres', environment: { COST_LIMIT: '101' } });
    try {
      const page = (size: number) => send(server.url, `{ townships(first: ${size}) { nodes { name } } }`);
      expect((await page(100)).extensions?.cost).toEqual({
        requested: 101,
        limit: 101,
        remaining: null,
        restoreRate: null,
        burst: null,
      });
      const schema = await send(
        server.url,
        '{ __schema { queryType { name } } townships(first: 1) { nodes { name } } }',
      );
      expect(schema.errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    } finally {
      await server.stop();
    }
  });
});
