import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.js';
import { startServer, type TestServer } from '../support/server.js';

/** Samples by name with labels, such as `http_requests_total{method="GET",route="/",status="200"}`. */
async function samples(url: string): Promise<Map<string, number>> {
  const response = await fetch(`${url}/metrics`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const space = line.lastIndexOf(' ');
      return [line.slice(0, space), Number(line.slice(space + 1))];
    }),
  );
}

const POINT = 'query ($code: String!) { township(code: $code) { name } }';

describe('/metrics', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({ database: 'postgres' });
  });

  afterAll(() => server.stop());

  it('counts requests, operations, statements and the use of both caches', async () => {
    const before = await samples(server.url);
    for (const code of ['522628101', '522628207', '522628101']) await ask(server.url, POINT, { code });
    await ask(server.url, 'query ($code: String!) { county(code: $code) { name } }', { code: '522628' });
    await ask(server.url, POINT, { code: 'x' });
    await ask(server.url, '{ nothing }');
    await ask(server.url, '{ broken');
    await fetch(`${server.url}/no/such/address`);
    const after = await samples(server.url);

    const grown = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
    const counts = {
      'http_requests_total{method="POST",route="/graphql",status="200"}': 4,
      'http_requests_total{method="POST",route="/graphql",status="400"}': 3,
      'http_requests_total{method="GET",route="none",status="404"}': 1,
      'http_request_duration_seconds_count{route="/graphql"}': 7,
      'graphql_operations_total{type="query",code="OK"}': 4,
      'graphql_operations_total{type="query",code="INVALID_ARGUMENT"}': 1,
      'graphql_operations_total{type="unknown",code="GRAPHQL_VALIDATION_FAILED"}': 1,
      'graphql_operations_total{type="unknown",code="GRAPHQL_PARSE_FAILED"}': 1,
      database_statement_duration_seconds_count: 4,
      plan_cache_hits_total: 2,
      plan_cache_misses_total: 2,
      plan_cache_entries: 2,
      document_cache_hits_total: 3,
      document_cache_misses_total: 4,
      document_cache_entries: 2,
    };
    expect(Object.fromEntries(Object.keys(counts).map((name) => [name, grown(name)]))).toEqual(counts);
    expect(grown('database_statement_duration_seconds_sum')).toBeGreaterThan(0);
    expect(grown('http_request_duration_seconds_sum{route="/graphql"}')).toBeGreaterThan(
      grown('database_statement_duration_seconds_sum'),
    );
  });

  it('tells the pool as it is, and what the process is doing', async () => {
    const client = await server.serving.connect();
    const taken = await samples(server.url);
    client.release();
    const back = await samples(server.url);
    const idle = 'database_pool_idle_connections';
    expect((back.get(idle) ?? 0) - (taken.get(idle) ?? 0)).toBe(1);
    expect(back.get('database_pool_connections')).toBe(server.serving.totalCount);
    expect(back.get('database_pool_waiting_requests')).toBe(0);
    expect(back.get('process_resident_memory_bytes')).toBeGreaterThan(1e7);
    expect([...back.keys()]).toContain('nodejs_eventloop_lag_p99_seconds');
  });

  it('has no label that a client can invent', async () => {
    const invent = async (n: number) => {
      await ask(server.url, `query Invented_${n} { alias_${n}: counties { totalCount } }`);
      await fetch(`${server.url}/invented/${n}`);
    };
    const ours = async () =>
      [...(await samples(server.url)).keys()].filter((name) => !/^(process|nodejs)_/.test(name));
    await invent(1);
    const known = await ours();
    for (let n = 2; n < 20; n++) await invent(n);
    expect(await ours()).toEqual(known);
    expect(known.join()).not.toMatch(/invented/i);
  });

  it('names what it measures and its unit, as Prometheus has it', async () => {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    const types = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', type = '']) => ({
      name,
      type,
    }));
    const ours = types.filter(({ name }) => !/^(process|nodejs)_/.test(name));
    expect(ours.length).toBeGreaterThan(10);
    for (const { name, type } of ours) {
      expect(name).toMatch(/^[a-z]+(_[a-z]+)+$/);
      if (type === 'counter') expect(name).toMatch(/_total$/);
      if (type === 'histogram') expect(name).toMatch(/_seconds$/);
    }
  });

  it('keeps the counts of servers in one process apart', async () => {
    const other = await startServer({ database: 'postgres' });
    try {
      await ask(other.url, POINT, { code: '522628101' });
      expect((await samples(other.url)).get('plan_cache_misses_total')).toBe(1);
      const ours = await samples(server.url);
      await ask(other.url, POINT, { code: '522628101' });
      expect((await samples(server.url)).get('plan_cache_hits_total')).toBe(
        ours.get('plan_cache_hits_total'),
      );
    } finally {
      await other.stop();
    }
  });

  it('is not there when METRICS is false', async () => {
    const without = await startServer({ database: 'postgres', environment: { METRICS: 'false' } });
    try {
      const response = await fetch(`${without.url}/metrics`);
      expect(response.status).toBe(404);
      expect((await ask(without.url, POINT, { code: '522628101' })).errors).toEqual([]);
    } finally {
      await without.stop();
    }
  });
});

describe('while a heavy statement runs in the embedded database', () => {
  it('health and metrics answer', async () => {
    const server = await startServer({ database: 'embedded', environment: { STATEMENT_TIMEOUT: '120000' } });
    try {
      const order: string[] = [];
      const heavy = server.pool
        .query<{ n: string }>('select sum(n) as n from generate_series(1, 12000000) n')
        .then(({ rows }) => {
          order.push('heavy');
          return rows[0]?.n;
        });
      const answers = await Promise.all(
        ['/health/live', '/health/ready', '/metrics'].map(async (path) => {
          const response = await fetch(`${server.url}${path}`);
          const text = await response.text();
          order.push(path);
          return { status: response.status, text };
        }),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(JSON.parse(answers[1]?.text ?? '')).toMatchObject({ status: 'busy' });
      expect(answers[2]?.text).toContain('\ndatabase_pool_idle_connections 0\n');
      expect(await heavy).toBe('72000006000000');
      expect(order.at(-1)).toBe('heavy');
    } finally {
      await server.stop();
    }
  });
});
