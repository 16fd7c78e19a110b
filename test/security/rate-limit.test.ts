import { networkOf, RateLimit } from '@county-graph/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server.js';
import { recordStatements } from '../support/statements.js';

describe('a bucket of points', () => {
  let now = 0;
  const fresh = () => new RateLimit({ perSecond: 10, burst: 100 }, () => now);

  it('is full at first, loses what is taken, and fills up to its brim', () => {
    const limit = fresh();
    expect(limit.remaining('a')).toBe(100);
    limit.take('a', 70);
    expect(limit.remaining('a')).toBe(30);
    now += 1_500;
    expect(limit.remaining('a')).toBe(45);
    now += 60_000;
    expect(limit.remaining('a')).toBe(100);
  });

  it('refuses what it does not hold, takes nothing then, and tells when it will', () => {
    const limit = fresh();
    limit.take('a', 95);
    expect(() => limit.take('a', 26)).toThrow(
      expect.objectContaining({ code: 'RATE_LIMITED', retryAfter: 3 }),
    );
    expect(limit.remaining('a')).toBe(5);
    now += 2_100;
    limit.take('a', 26);
    expect(limit.remaining('a')).toBe(0);
  });

  it('tells what a caller can plan with', () => {
    const limit = fresh();
    limit.take('a', 70);
    expect(limit.budget('a')).toEqual({ remaining: 30, restoreRate: 10, burst: 100 });
  });

  it('is one for each caller', () => {
    const limit = fresh();
    limit.take('a', 100);
    expect(limit.remaining('b')).toBe(100);
  });

  it('is none at a rate of 0', () => {
    const limit = new RateLimit({ perSecond: 0, burst: 1 }, () => now);
    limit.take('a', 1_000_000);
    expect(limit.remaining('a')).toBeNull();
    expect(limit.budget('a')).toEqual({ remaining: null, restoreRate: null, burst: null });
  });

  it('remembers a bounded number of callers', () => {
    const limit = fresh();
    limit.take('first', 100);
    for (let n = 0; n < 60_000; n += 1) limit.take(`caller ${n}`, 1);
    expect(limit.remaining('first')).toBe(100);
    expect(limit.remaining('caller 59999')).toBe(99);
  });
});

describe('the network that an address counts for', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['2001:db8::', '2001:db8:0:0'],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

const PAGE = '{ townships(first: 100) { nodes { name } } }';

function post(url: string, headers: Record<string, string> = {}, body = JSON.stringify({ query: PAGE })) {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

async function remaining(response: Response): Promise<unknown> {
  const { extensions } = (await response.json()) as { extensions?: { cost: { remaining: number } } };
  return extensions?.cost.remaining;
}

describe('the rate limit of a server', () => {
  // A point every 1,000 s: the buckets do not fill while a test runs.
  const environment = { RATE_LIMIT: '1', RATE_BURST: '250', COST_LIMIT: '200' };
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({ database: 'postgres', environment });
  });

  afterAll(() => server.stop());

  it('tells what is left, answers 429 when it is too little, and runs nothing then', async () => {
    const left = [];
    for (let time = 0; time < 2; time += 1) left.push(await remaining(await post(server.url)));
    expect(left[0]).toBe(149);
    const recorded = recordStatements(server.serving);
    const refused = await post(server.url, { 'x-forwarded-for': '203.0.113.9' });
    recorded.stop();
    expect(refused.status).toBe(429);
    expect(recorded.texts).toEqual([]);
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(30);
    expect(wait).toBeLessThan(120);
    const { errors, data } = (await refused.json()) as { data?: unknown; errors: { extensions: object }[] };
    expect(data).toBeUndefined();
    expect(errors[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      kind: 'limit',
      retryable: true,
      retryAfter: wait,
    });
  });

  it('tells with each answer how fast it is gained, and how much can be saved up', async () => {
    const { extensions } = (await (await post(server.url, {}, '{"query":"{ __typename }"}')).json()) as {
      extensions: { cost: object };
    };
    expect(extensions.cost).toMatchObject({ requested: 1, limit: 200, restoreRate: 1, burst: 250 });
  });

  it('counts requests that are refused, and then does not even read them', async () => {
    let last = await post(server.url, {}, '{bad');
    for (let time = 0; time < 300 && last.status === 400; time += 1)
      last = await post(server.url, {}, '{bad');
    expect(last.status).toBe(429);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  });
});

describe('TRUST_PROXY', () => {
  const limits = { RATE_LIMIT: '1', RATE_BURST: '150', COST_LIMIT: '120' };

  it('counts callers behind a proxy that it names by the address that the proxy saw', async () => {
    const server = await startServer({
      database: 'postgres',
      environment: { ...limits, TRUST_PROXY: '127.0.0.0/8' },
    });
    try {
      const from = (list: string) => post(server.url, { 'x-forwarded-for': list });
      expect(await remaining(await from('203.0.113.1'))).toBe(49);
      expect(await remaining(await from('203.0.113.2'))).toBe(49);
      // What stands further left is what the caller claims.
      expect((await from('198.51.100.1, 203.0.113.1')).status).toBe(429);
      expect((await from('198.51.100.2, 203.0.113.2')).status).toBe(429);
    } finally {
      await server.stop();
    }
  });

  it('believes nobody else', async () => {
    const server = await startServer({
      database: 'postgres',
      environment: { ...limits, TRUST_PROXY: '10.0.0.1' },
    });
    try {
      expect((await post(server.url, { 'x-forwarded-for': '203.0.113.1' })).status).toBe(200);
      expect((await post(server.url, { 'x-forwarded-for': '203.0.113.2' })).status).toBe(429);
    } finally {
      await server.stop();
    }
  });
});
