import { createClient, type Fetch } from '@county-graph/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';
import { json, startStand } from '../support/stand.ts';

const PAGE = '{ townships(first: 100) { nodes { name } } }';
const POINTS = 101;

/** The platform's fetch, and the statuses that it has seen. */
function counting(): { readonly fetch: Fetch; readonly statuses: number[] } {
  const statuses: number[] = [];
  const counted: Fetch = async (url, init) => {
    const response = await fetch(url, init);
    statuses.push(response.status);
    return response;
  };
  return { fetch: counted, statuses };
}

/** Calls that are made by so many at once. */
async function loop(calls: number, atOnce: number, call: () => Promise<unknown>): Promise<number> {
  let left = calls;
  let answered = 0;
  const one = async () => {
    while (left-- > 0) {
      await call();
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return answered;
}

describe('the budget of a client', () => {
  const RATE = 2_000;
  const BURST = 600;
  let server: TestServer;
  let url: string;
  beforeAll(async () => {
    const environment = { RATE_LIMIT: `${RATE}`, RATE_BURST: `${BURST}`, COST_LIMIT: `${BURST}` };
    server = await startServer({ environment });
    url = `${server.url}/graphql`;
  });
  afterAll(() => server.stop());

  const callerOf = async (sub: string) => server.issuer.token({ sub });

  it('slows a loop down to the rate, and nothing is refused', async () => {
    const { fetch, statuses } = counting();
    const client = createClient({ url, fetch, token: await callerOf('loop') });
    await client.request(PAGE);
    const begun = performance.now();
    expect(await loop(49, 8, () => client.request(PAGE))).toBe(49);
    const seconds = (performance.now() - begun) / 1_000;
    expect(statuses).toEqual(Array(50).fill(200));
    const least = (50 * POINTS - BURST) / RATE;
    expect(seconds).toBeGreaterThan(least * 0.95);
    expect(seconds).toBeLessThan(least * 2);
  });

  it('is learnt by the first answers when many calls begin at once', async () => {
    const { fetch, statuses } = counting();
    const client = createClient({ url, fetch, token: await callerOf('cold') });
    expect(await loop(50, 8, () => client.request(PAGE))).toBe(50);
    expect(statuses.filter((status) => status === 200)).toHaveLength(50);
    // Those of the first eight for which there was not enough.
    expect(statuses.filter((status) => status === 429).length).toBeLessThanOrEqual(3);
  });

  it('is what is left by others who use the same caller’s', async () => {
    const { fetch, statuses } = counting();
    const token = await callerOf('shared');
    const clients = [1, 2, 3].map(() => createClient({ url, fetch, token, retries: 10 }));
    const answered = await Promise.all(clients.map((client) => loop(15, 2, () => client.request(PAGE))));
    expect(answered).toEqual([15, 15, 15]);
    expect(statuses.filter((status) => status === 429).length).toBeLessThan(30);
  });
});

it('a document that costs more than can be saved up waits no longer than until all is', async () => {
  await using stand = await startStand();
  const cost = { requested: 500, limit: 1_000, remaining: 50, burst: 100, restoreRate: 1_000 };
  stand.script(json({ data: { a: 1 }, extensions: { cost } }));
  const client = createClient({ url: stand.url, timeout: 10_000 });
  for (let call = 0; call < 3; call += 1) expect(await client.request('{ a }')).toEqual({ a: 1 });
});

it('a budget that is plentiful, or of a server that tells no rate, delays nothing', async () => {
  await using stand = await startStand();
  for (const budget of [
    { remaining: 1_000_000, restoreRate: 1, burst: 1_000_000 },
    { remaining: null, restoreRate: null, burst: null },
    { remaining: 0 },
    undefined,
  ]) {
    const cost = budget && { requested: 100, limit: 1_000, ...budget };
    stand.script(json({ data: { a: 1 }, extensions: { cost } }));
    const client = createClient({ url: stand.url });
    await loop(40, 4, () => client.request('{ a }', {}, { timeout: 5_000 }));
    expect(stand.requests).toHaveLength(40);
  }
});

it('calls wait in their order, and answers that overtake one another are put in it', async () => {
  await using stand = await startStand();
  const cost = (remaining: number) => ({
    data: { a: 1 },
    extensions: { cost: { requested: 100, limit: 1_000, remaining, restoreRate: 1_000, burst: 1_000 } },
  });
  stand.script(json(cost(100)), json(cost(0)));
  const client = createClient({ url: stand.url });
  await client.request('query ($n: Int) { a(n: $n) }', { n: 0 });
  const numbers = [1, 2, 3, 4, 5];
  await Promise.all(numbers.map((n) => client.request('query ($n: Int) { a(n: $n) }', { n })));
  expect(stand.requests.map(({ body }) => body.variables?.n)).toEqual([0, ...numbers]);
  const span = (stand.requests[5]?.at ?? 0) - (stand.requests[1]?.at ?? 0);
  expect(span).toBeGreaterThan(390);
  expect(span).toBeLessThan(800);
});

it('of answers that overtake one another the one that tells of less is believed', async () => {
  const sent: number[] = [];
  const answers: ((remaining: number) => void)[] = [];
  const client = createClient({
    url: 'http://nowhere.test/graphql',
    fetch: () =>
      new Promise((resolve) => {
        sent.push(performance.now());
        answers.push((remaining) => {
          const cost = { requested: 100, limit: 1_000, remaining, restoreRate: 500, burst: 1_000 };
          const text = JSON.stringify({ data: { a: 1 }, extensions: { cost } });
          resolve({ status: 200, headers: new Headers(), text: async () => text });
        });
      }),
  });
  const ask = () => client.request('{ a }');
  const answered = async (call: Promise<unknown>, place: number, remaining: number) => {
    await expect.poll(() => answers.length).toBeGreaterThan(place);
    answers[place]?.(remaining);
    await call;
  };
  await answered(ask(), 0, 300);
  const [first, second] = [ask(), ask()];
  await answered(second, 2, 100);
  await answered(first, 1, 200);
  const [third, fourth] = [ask(), ask()];
  await answered(third, 3, 0);
  await answered(fourth, 4, 0);
  expect((sent[4] ?? 0) - (sent[3] ?? 0)).toBeGreaterThan(150);
});
