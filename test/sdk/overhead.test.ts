import { createClient, createGraph } from '@county-graph/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseSettings } from '../support/postgres.ts';
import { type Served, served } from '../support/served.ts';
import { freshDatabase } from '../support/server.ts';

const CALLS = 1_500;
const WARMING = 300;
const MOST = 1.05;

describe('a call of the SDK beside fetch', () => {
  let server: Served;

  beforeAll(async () => {
    server = await served({ PORT: '0', ...databaseSettings(await freshDatabase('fixture')) });
  });
  afterAll(async () => {
    server.child.kill('SIGTERM');
    await server.finished;
  });

  it('takes at most 5 % longer, asking a server on the same machine', async () => {
    const url = `${server.url}/graphql`;
    const token = server.token('inspection_team');
    const client = createClient({ url, token });
    const graph = createGraph(client);
    const code = 'H101001000001';
    const query = 'query household($code:String!){household(code:$code){code village{name }}}';
    const ways = {
      fetch: async () => {
        const answer = await fetch(url, {
          method: 'POST',
          headers: {
            accept: 'application/graphql-response+json, application/json;q=0.9',
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
          },
          body: JSON.stringify({ query, variables: { code } }),
        });
        const { data } = JSON.parse(await answer.text());
        return data.household;
      },
      request: async () => {
        const data = await client.request<{ household: unknown }>(query, { code });
        return data.household;
      },
      graph: () => graph.household(code, { select: { code: true, village: { select: { name: true } } } }),
    };

    const names = ['fetch', 'request', 'graph'] as const;
    const took = { fetch: [] as number[], request: [] as number[], graph: [] as number[] };
    // One call of each after the other, so that whatever else the machine does meets all of them alike.
    for (let call = -WARMING; call < CALLS; call++) {
      for (const place of names.keys()) {
        const name = names[(place + call + WARMING) % names.length] ?? 'fetch';
        const start = performance.now();
        const household = await ways[name]();
        const end = performance.now();
        if (call >= 0) took[name].push(end - start);
        else expect(household).toEqual({ code, village: { name: '茅坪居委会' } });
      }
    }
    const median = (times: readonly number[]) =>
      times.toSorted((one, other) => one - other)[times.length >> 1] ?? Number.NaN;
    const bare = median(took.fetch);
    const ratios = { request: median(took.request) / bare, graph: median(took.graph) / bare };
    console.log(
      `a call: fetch ${bare.toFixed(3)} ms, request × ${ratios.request.toFixed(3)}, graph × ${ratios.graph.toFixed(3)}`,
    );
    expect(ratios.request).toBeLessThanOrEqual(MOST);
    expect(ratios.graph).toBeLessThanOrEqual(MOST);
  });
});
