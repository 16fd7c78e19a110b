import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf } from '../support/ask.js';
import { DATABASES, startServer, type TestServer } from '../support/server.js';

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
}

const PAGE = `{
  edges { cursor node { id } } nodes { id } totalCount
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
}`;

const ORDERS = [
  ['the default order', ''],
  ['one key downwards', ', orderBy: [{ field: CODE, direction: DESC }]'],
  ['a key with ties', ', orderBy: [{ field: STATUS }]'],
  ['keys in two directions', ', orderBy: [{ field: RESIDENCE, direction: DESC }, { field: HOUSING_AREA }]'],
  ['a key that some rows lack', ', orderBy: [{ field: MAIN_CAUSE, direction: DESC }, { field: NAME }]'],
] as const;

describe.each(DATABASES)('connections on %s', (database) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({ database });
  });

  afterAll(() => server.stop());

  async function page(args: string): Promise<Page> {
    const { households } = await dataOf<{ households: Page }>(server.url, `{ households(${args}) ${PAGE} }`);
    expect(households.edges.map(({ node }) => node)).toEqual(households.nodes);
    expect(households.pageInfo.startCursor).toBe(households.edges[0]?.cursor ?? null);
    expect(households.pageInfo.endCursor).toBe(households.edges.at(-1)?.cursor ?? null);
    return households;
  }

  const FILTER = 'where: { residence: { eq: RELOCATED } }';

  async function walk(order: string, forward: boolean): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | null = null;
    for (;;) {
      const turn: string = forward ? 'first: 37' : 'last: 37';
      const from: string = cursor === null ? '' : forward ? `, after: "${cursor}"` : `, before: "${cursor}"`;
      const found: Page = await page(`${FILTER}, ${turn}${from}${order}`);
      const pageIds = found.nodes.map(({ id }) => id);
      if (forward) ids.push(...pageIds);
      else ids.unshift(...pageIds);
      expect(forward ? found.pageInfo.hasPreviousPage : found.pageInfo.hasNextPage).toBe(cursor !== null);
      const more: boolean = forward ? found.pageInfo.hasNextPage : found.pageInfo.hasPreviousPage;
      if (!more) return ids;
      cursor = forward ? found.pageInfo.endCursor : found.pageInfo.startCursor;
    }
  }

  it.each(ORDERS)('give each row once, forwards and backwards, in %s', async (_, order) => {
    const forwards = await walk(order, true);
    const backwards = await walk(order, false);
    const { totalCount } = await page(`${FILTER}, first: 1`);
    expect(totalCount).toBeGreaterThan(74);
    expect(new Set(forwards).size).toBe(totalCount);
    expect(forwards).toHaveLength(totalCount);
    expect(backwards).toEqual(forwards);
  });

  it('are cut by after and before together', async () => {
    const all = await page('first: 10');
    const [third, eighth] = [all.edges[2]?.cursor, all.edges[7]?.cursor];
    const between = await page(`first: 10, after: "${third}", before: "${eighth}"`);
    expect(between.nodes).toEqual(all.nodes.slice(3, 7));
    expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const fromBack = await page(`last: 2, after: "${third}", before: "${eighth}"`);
    expect(fromBack.nodes).toEqual(all.nodes.slice(5, 7));
    expect(fromBack.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('have 20 rows a page unless told, and no cursors on an empty one', async () => {
    expect((await page('asOf: "2018-10-16"')).nodes).toHaveLength(20);
    const empty = await page('asOf: "1990-01-01"');
    expect(empty).toMatchObject({
      nodes: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('neither skip nor repeat rows when others come in between', async () => {
    const { rows } = await server.pool.query<{ id: number; code: string }>(
      'select id, code from township order by code limit 1',
    );
    const township = rows[0]?.id ?? 0;
    const before = await dataOf<{ villages: { nodes: { code: string }[] } }>(
      server.url,
      '{ villages(first: 100) { nodes { code } } }',
    );
    const expected = before.villages.nodes.map(({ code }) => code);
    const made: string[] = [];
    const seen: string[] = [];
    let cursor = '';
    try {
      for (let turn = 0; turn < 100; turn += 1) {
        // One village that sorts before everything seen and one that sorts after everything there is.
        for (const code of [
          `52262810000${turn % 10}`.padEnd(12, '0'),
          `9${String(turn).padStart(11, '0')}`,
        ]) {
          const { rowCount } = await server.pool.query(
            `insert into village (code, name, kind, township_id, valid_from)
              select $1, 'x', 'COMMUNITY', $2, '2010-01-01' where not exists (select 1 from village where code = $1)`,
            [code, township],
          );
          if (rowCount) made.push(code);
        }
        const { villages } = await dataOf<{
          villages: { nodes: { code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        }>(
          server.url,
          `{ villages(first: 3${cursor ? `, after: "${cursor}"` : ''}) { nodes { code } pageInfo { hasNextPage endCursor } } }`,
        );
        seen.push(...villages.nodes.map(({ code }) => code));
        cursor = villages.pageInfo.endCursor;
        if (seen.filter((code) => expected.includes(code)).length === expected.length) break;
      }
    } finally {
      await server.pool.query('delete from village where code = any($1)', [made]);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((code) => expected.includes(code))).toEqual(expected);
  });

  it('name every node by an identifier that finds it again', async () => {
    const { nodes } = await page('first: 3');
    const again = await dataOf<{ nodes: { id: string; __typename: string }[] }>(
      server.url,
      'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      { ids: nodes.map(({ id }) => id) },
    );
    expect(again.nodes).toEqual(nodes.map(({ id }) => ({ __typename: 'Household', id })));
  });
});
