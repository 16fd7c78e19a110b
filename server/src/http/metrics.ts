import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds; a point read takes a millisecond or less, the longest statement allowed some ten seconds. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Events that are counted together. */
const BATCH = 256;

interface CacheUse {
  readonly hits: number;
  readonly misses: number;
  readonly size: number;
}

/** What the metrics read when they are asked for. */
export interface MetricSources {
  readonly pool: Pool;
  plans(): CacheUse;
  documents(): CacheUse;
}

/**
 * The server's Prometheus metrics, in a registry of their own. Labels have few values each: none comes from a
 * client's words.
 */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests = new Counter({
    name: 'http_requests_total',
    help: 'HTTP requests answered.',
    labelNames: ['method', 'route', 'status'] as const,
    registers: [this.registry],
  });
  readonly #requestSeconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer, in seconds.',
    labelNames: ['route'] as const,
    buckets: BUCKETS,
    registers: [this.registry],
  });
  readonly #operations = new Counter({
    name: 'graphql_operations_total',
    help: 'GraphQL operations by type and by the code of the first error, OK without one.',
    labelNames: ['type', 'code'] as const,
    registers: [this.registry],
  });
  readonly #statementSeconds = new Histogram({
    name: 'database_statement_duration_seconds',
    help: 'Time that the database took for a statement, in seconds, without the wait for a connection.',
    buckets: BUCKETS,
    registers: [this.registry],
  });

  #uncounted: (() => void)[] = [];

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Lets the metrics tell what others count. */
  watch({ pool, plans, documents }: MetricSources): void {
    const registers = [this.registry];
    for (const [name, words, use] of [
      ['plan_cache', 'compiled plans', plans],
      ['document_cache', 'parsed documents', documents],
    ] as const) {
      countOf(registers, `${name}_hits_total`, `Requests that found their ${words}.`, () => use().hits);
      countOf(
        registers,
        `${name}_misses_total`,
        `Requests that had to make their ${words}.`,
        () => use().misses,
      );
      gaugeOf(registers, `${name}_entries`, `Number of ${words} kept.`, () => use().size);
    }
    gaugeOf(registers, 'database_pool_connections', 'Open connections.', () => pool.totalCount);
    gaugeOf(registers, 'database_pool_idle_connections', 'Connections not in use.', () => pool.idleCount);
    gaugeOf(
      registers,
      'database_pool_waiting_requests',
      'Requests that wait for a connection.',
      () => pool.waitingCount,
    );
  }

  /** Lets the metrics tell how many subscriptions are open. */
  watchStreams(open: () => number): void {
    gaugeOf([this.registry], 'graphql_open_streams', 'Subscriptions that are open.', open);
  }

  /** Serves `/metrics` and counts the requests of all routes. */
  serve(app: FastifyInstance): void {
    app.addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'none';
      const { method } = request;
      const { statusCode: status, elapsedTime } = reply;
      this.#later(() => {
        this.#requests.inc({ method, route, status });
        this.#requestSeconds.observe({ route }, elapsedTime / 1000);
      });
      done();
    });
    app.get('/metrics', async (_request, reply) => {
      reply.type(this.registry.contentType);
      this.#count();
      return this.registry.metrics();
    });
  }

  countOperation(type: string, code: string): void {
    this.#later(() => this.#operations.inc({ type, code }));
  }

  observeStatement(milliseconds: number): void {
    this.#later(() => this.#statementSeconds.observe(milliseconds / 1000));
  }

  /**
   * prom-client looks up labels and buckets by their text. One by one, amid the other work of a request, that takes
   * many times as long as for hundreds in a row.
   */
  #later(event: () => void): void {
    if (this.#uncounted.push(event) === BATCH) this.#count();
  }

  #count(): void {
    const events = this.#uncounted;
    this.#uncounted = [];
    for (const count of events) count();
  }
}

function gaugeOf(registers: Registry[], name: string, help: string, read: () => number): void {
  new Gauge({
    name,
    help,
    registers,
    collect() {
      this.set(read());
    },
  });
}

function countOf(registers: Registry[], name: string, help: string, read: () => number): void {
  new Counter({
    name,
    help,
    registers,
    collect() {
      this.reset();
      this.inc(read());
    },
  });
}
