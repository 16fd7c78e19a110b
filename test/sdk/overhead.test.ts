import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createClient, createGraph } from '@county-graph/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Many short turns, so that whatever else the machine does meets all of them alike.
const CALLS = 20;
const TURNS = 300;
const WARMING = 20;

describe('what a call costs beside fetch', () => {
  const server = fork(new URL('./loopback.ts', import.meta.url));
  let url: string;

  beforeAll(async () => {
    const [{ port }] = await once(server, 'message');
    url = `http://127.0.0.1:${port}/graphql`;
  });
  afterAll(() => {
    server.disconnect();
  });

  it('is at most 5 % more processor time', async () => {
    const query = 'query household($code:String!){household(code:$code){code village{name}}}';
    const variables = { code: 'H101001000001' };
    const client = createClient({ url, token: 'token' });
    const graph = createGraph(client);
    const ways = {
      fetch: async () => {
        const answer = await fetch(url, {
          method: 'POST',
          headers: {
            accept: 'application/graphql-response+json, application/json;q=0.9',
            authorization: 'Bearer token',
            'content-type': 'application/json',
          },
          body: JSON.stringify({ query, variables }),
        });
        const { data } = JSON.parse(await answer.text());
        return data.household;
      },
      request: async () => {
        const data = await client.request<{ household: unknown }>(query, variables);
        return data.household;
      },
      graph: () =>
        graph.household(variables.code, { select: { code: true, village: { select: { name: true } } } }),
    };

    const spent = { fetch: [] as number[], request: [] as number[], graph: [] as number[] };
    const names = ['fetch', 'request', 'graph'] as const;
    for (let turn = -WARMING; turn < TURNS; turn++) {
      for (const name of names) {
        const before = process.cpuUsage();
        for (let call = 0; call < CALLS; call++) await ways[name]();
        const { user, system } = process.cpuUsage(before);
        if (turn >= 0) spent[name].push((user + system) / CALLS);
      }
    }
    const median = (times: readonly number[]) =>
      times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    const [bare, request, lookup] = names.map((name) => median(spent[name])) as [number, number, number];
    console.log(
      `CPU per call: fetch ${bare.toFixed(1)} µs, request × ${(request / bare).toFixed(3)}, graph × ${(lookup / bare).toFixed(3)}`,
    );
    expect(request / bare).toBeLessThanOrEqual(1.05);
    expect(lookup / bare).toBeLessThanOrEqual(1.05);
  });
});
