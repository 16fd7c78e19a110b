import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { HOUSEHOLDS } from '../support/role-scopes.ts';
import { startServer, type TestServer } from '../support/server.ts';

const QUERY = `{
  households(first: 50) { totalCount nodes { code pairings { nodes { cadre { name } } } } }
  cadres(first: 20) { totalCount nodes { code } }
}`;
const ROUNDS = 12;

/** Connections go from caller to caller: each answer must be its own caller's, whoever had the connection before. */
describe.each([
  ['under names', {}],
  ['without names, as behind a pooler', { PREPARED_STATEMENTS: 'false' }],
])('callers that share two connections, statements %s', (_, environment: Record<string, string>) => {
  let server: TestServer;
  const tokens: (string | null)[] = [];
  const alone: string[] = [];

  const answer = async (caller: number) => {
    const { data, errors } = await ask(server.url, QUERY, {}, { token: tokens[caller] ?? null });
    expect(errors).toEqual([]);
    return JSON.stringify(data);
  };

  beforeAll(async () => {
    server = await startServer({ database: 'postgres', environment: { POOL_SIZE: '2', ...environment } });
    for (const role of Object.keys(HOUSEHOLDS)) {
      tokens.push(role === 'public' ? null : await server.issuer.token({ sub: `demo:${role}` }));
      alone.push(await answer(tokens.length - 1));
    }
  });

  afterAll(() => server.stop());

  it('get what they get alone', async () => {
    expect(new Set(alone).size).toBeGreaterThan(7);
    const order = Array.from({ length: ROUNDS }, (_, round) =>
      alone.map((_, at) => (at * 5 + round) % alone.length),
    ).flat();
    const answers = await Promise.all(order.map(answer));
    expect(answers).toEqual(order.map((caller) => alone[caller]));
  });

  it('leave nothing to whoever asks after one that went away', async () => {
    for (let caller = 0; caller < alone.length; caller++) {
      const gone = new AbortController();
      const left = fetch(`${server.url}/graphql`, {
        method: 'POST',
        signal: gone.signal,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[7]}` },
        body: JSON.stringify({ query: QUERY }),
      }).catch(() => undefined);
      gone.abort();
      expect(await answer(caller)).toBe(alone[caller]);
      await left;
    }
  });
});
