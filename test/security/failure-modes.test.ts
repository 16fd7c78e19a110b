import { createHash } from 'node:crypto';
import { ERRORS, type ErrorCode } from '@county-graph/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, callerHeaders } from '../support/caller.ts';
import { documentOf } from '../support/operations.ts';
import { startServer, type TestServer } from '../support/server.js';
import { openStream } from '../support/subscriber.ts';
import { outcomeOf, POST_HEAD, rawRequest } from './raw-request.ts';

interface Outcome {
  readonly status: number;
  readonly code: unknown;
}

async function outcome(answer: Promise<Response>): Promise<Outcome> {
  const response = await answer;
  const { errors } = (await response.json()) as { errors?: { extensions: { code: unknown } }[] };
  return { status: response.status, code: errors?.[0]?.extensions.code };
}

const send = (url: string, body: string, headers: Record<string, string> = {}) =>
  outcome(
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    }),
  );

const asToken = (url: string, token: string) => send(url, '{}', { authorization: `Bearer ${token}` });

const API_TOKEN = `cg_${'A'.repeat(43)}`;

const ask = (url: string, query: string, more: Record<string, unknown> = {}) =>
  send(url, JSON.stringify({ query, ...more }));

/** Does something while nobody else can read the townships. */
async function whileLocked<Value>({ pool }: TestServer, work: () => Promise<Value>): Promise<Value> {
  const holder = await pool.connect();
  try {
    await holder.query('begin; lock table township');
    return await work();
  } finally {
    await holder.query('rollback');
    holder.release();
  }
}

const TOWNSHIPS = '{ townships { nodes { name } } }';

const CORRECTION = `mutation ($id: ID!, $version: Int!, $area: Int!, $key: String) {
  correctHousehold(id: $id, version: $version, input: { housingArea: $area }, idempotencyKey: $key) { replayed }
}`;

/** Corrections of the first household, one after another, by a township that may; what became of the last one. */
async function corrections(
  server: TestServer,
  ...each: readonly Readonly<Record<string, unknown>>[]
): Promise<Outcome> {
  await callAs(server, ['TOWNSHIP', 'INSPECTION_TEAM'], ['522628']);
  const { rows } = await server.pool.query<{ id: number; version: number }>(
    'select id, version from household order by id limit 1',
  );
  let last: Outcome | undefined;
  for (const variables of each) {
    const body = JSON.stringify({
      query: CORRECTION,
      variables: { id: `Household:${rows[0]?.id}`, version: rows[0]?.version, ...variables },
    });
    last = await send(server.url, body, callerHeaders(server.url));
  }
  await callAs(server);
  if (!last) throw new Error('Nothing was corrected.');
  return last;
}

const CHANGES = 'subscription { changes { cursor } }';

const stream = (url: string, headers: Readonly<Record<string, string>>, accept = 'text/event-stream') =>
  outcome(
    fetch(`${url}/graphql/stream`, {
      method: 'POST',
      headers: { accept, 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: CHANGES }),
    }),
  );

/** A request that provokes a code; or, as text, why none shows it. */
type Provocation = ((server: TestServer) => Promise<Outcome>) | string;

/** Settings under which a code is provoked, where those of all do not do. */
const SETTINGS: Partial<Record<ErrorCode, Readonly<Record<string, string>>>> = {
  DOCUMENT_NOT_TRUSTED: { TRUSTED_DOCUMENTS: new URL('../../schema/operations', import.meta.url).pathname },
  RATE_LIMITED: { RATE_LIMIT: '1', RATE_BURST: '100', COST_LIMIT: '100' },
  REQUEST_TIMEOUT: { HEADERS_TIMEOUT: '200', REQUEST_TIMEOUT: '200' },
  DEADLINE_EXCEEDED: { DEADLINE: '200' },
  AUTH_UNAVAILABLE: { AUTH_KEYS_MAX_AGE: '60' },
  STATEMENT_TIMEOUT: { STATEMENT_TIMEOUT: '200' },
};

const PROVOCATIONS: Readonly<Record<ErrorCode, Provocation>> = {
  GRAPHQL_PARSE_FAILED: ({ url }) => ask(url, '{ counties {'),
  GRAPHQL_VALIDATION_FAILED: ({ url }) => ask(url, '{ kings { name } }'),
  BAD_USER_INPUT: ({ url }) =>
    ask(url, 'query ($n: Int) { counties(first: $n) { totalCount } }', { variables: { n: 'x' } }),
  INVALID_ARGUMENT: ({ url }) => ask(url, '{ counties(first: 0) { totalCount } }'),
  INVALID_CURSOR: ({ url }) => ask(url, '{ counties(after: "x") { nodes { name } } }'),
  OPERATION_RESOLUTION_FAILURE: ({ url }) => ask(url, CHANGES),
  BAD_REQUEST: ({ url }) => send(url, '[]'),
  EXPLAIN_DISABLED: ({ url }) => ask(url, '{ __typename }', { extensions: { explain: true } }),
  INTROSPECTION_DISABLED: ({ url }) => ask(url, '{ __schema { queryType { name } } }'),
  DOCUMENT_NOT_TRUSTED: ({ url }) => ask(url, '{ __typename }'),
  PERSISTED_QUERY_NOT_SUPPORTED: ({ url }) => send(url, JSON.stringify({ documentId: 'x' })),
  FIELD_RIGHT_REQUIRED: ({ url }) => ask(url, '{ households(where: { phone: { eq: "1" } }) { totalCount } }'),
  UNAUTHENTICATED: ({ url }) => asToken(url, 'garbage'),
  TOKEN_EXPIRED: async ({ url, issuer }) => asToken(url, await issuer.token({ exp: 1 })),
  TOKEN_REVOKED: async ({ url, pool }) => {
    await pool.query(
      `insert into api_token (name, created_on, expires_on, revoked_on, last_four, token_hash)
       values ('revoked', '2018-01-01', '9999-12-31', '2018-01-02', 'AAAA', $1)`,
      [createHash('sha256').update(API_TOKEN).digest('hex')],
    );
    return asToken(url, API_TOKEN);
  },
  AUTH_UNAVAILABLE: async ({ url, issuer }) => {
    const token = await issuer.token();
    issuer.state = 'down';
    return asToken(url, token);
  },
  ROW_NOT_FOUND: (server) => corrections(server, { id: 'Household:2147483647', area: 50 }),
  FORBIDDEN: ({ url }) =>
    send(
      url,
      JSON.stringify({ query: CORRECTION, variables: { id: 'Household:1', version: 1, area: 50 } }),
      callerHeaders(url),
    ),
  RULES_VIOLATED: (server) => corrections(server, { area: -1 }),
  CONFLICT: (server) => corrections(server, { version: 0, area: 50 }),
  IDEMPOTENCY_KEY_REUSED: (server) => corrections(server, { area: 51, key: 'k' }, { area: 52, key: 'k' }),
  INVALID_PURPOSE: ({ url }) => send(url, '{}', { 'x-access-purpose': 'x' }),
  NOT_ACCEPTABLE: ({ url }) => stream(url, callerHeaders(url), 'application/json'),
  TOO_MANY_STREAMS: async ({ url }) => {
    const open = Array.from({ length: 20 }, () => openStream(url, { query: CHANGES }));
    const last = await Promise.all(open).then(() => stream(url, callerHeaders(url)));
    for (const { kill } of await Promise.all(open)) kill();
    return last;
  },
  METHOD_NOT_ALLOWED: ({ url }) => outcome(fetch(`${url}/graphql`, { method: 'DELETE' })),
  UNSUPPORTED_MEDIA_TYPE: ({ url }) => send(url, 'query', { 'content-type': 'text/plain' }),
  BODY_TOO_LARGE: ({ url }) => ask(url, ' '.repeat(300_000)),
  QUERY_TOO_LARGE: ({ url }) => ask(url, `{ ${'counties { totalCount } '.repeat(60)} }`),
  QUERY_TOO_COSTLY: ({ url }) =>
    ask(
      url,
      '{ townships(first: 100) { nodes { villages(first: 100) { nodes { hamlets(first: 100) { nodes { name } } } } } } }',
    ),
  RATE_LIMITED: async ({ url }) => {
    await ask(url, '{ townships(first: 90) { nodes { name } } }');
    return ask(url, '{ townships(first: 90) { nodes { name } } }');
  },
  HEADERS_TOO_LARGE: ({ url }) =>
    rawRequest(url, `GET /?${'x'.repeat(20_000)} HTTP/1.1\r\n\r\n`).then(outcomeOf),
  REQUEST_TIMEOUT: ({ url }) => rawRequest(url, POST_HEAD).then(outcomeOf),
  NUMBER_TOO_LARGE: async ({ url, pool }) => {
    await pool.query('update benefit_link set contract_amount = 9007199254740991');
    const query = '{ benefitLinks { aggregate { sum { contractAmount } } } }';
    return send(url, JSON.stringify({ query }), callerHeaders(url));
  },
  NOT_FOUND: ({ url }) => outcome(fetch(`${url}/no/such/address`)),
  DATABASE_UNAVAILABLE: (server) =>
    whileLocked(server, async () => {
      const asked = ask(server.url, TOWNSHIPS);
      const waiting = `select pg_terminate_backend(pid) from pg_stat_activity
                        where wait_event_type = 'Lock' and datname = current_database()`;
      await expect.poll(async () => (await server.pool.query(waiting)).rowCount).toBe(1);
      return asked;
    }),
  STATEMENT_TIMEOUT: (server) => whileLocked(server, () => ask(server.url, TOWNSHIPS)),
  DEADLINE_EXCEEDED: (server) => whileLocked(server, () => ask(server.url, TOWNSHIPS)),
  CLIENT_DISCONNECTED: 'Whoever it is for has gone: cancel.test.ts finds it in the metrics.',
  SERVER_STOPPING: 'The server that says so is gone afterwards: operations/shutdown.test.ts.',
  INTERNAL: async ({ url, pool }) => {
    await pool.query('alter table hamlet rename to hamlet_away');
    return ask(url, '{ hamlets { nodes { name } } }');
  },
};

const CODES = Object.keys(PROVOCATIONS) as ErrorCode[];

describe('every code of the table', () => {
  let shared: TestServer;

  beforeAll(async () => {
    const environment = { EXPLAIN: 'false', PUBLIC_INTROSPECTION: 'false' };
    shared = await startServer({ database: 'postgres', environment });
  });

  afterAll(() => shared.stop());

  it.each(CODES.filter((code) => typeof PROVOCATIONS[code] !== 'string'))(
    '%s is answered with its status to a request that provokes it',
    async (code) => {
      const provocation = PROVOCATIONS[code];
      if (typeof provocation === 'string') throw new Error(provocation);
      const environment = SETTINGS[code];
      const server = environment
        ? await startServer({ database: 'postgres', empty: true, uncalled: true, environment })
        : shared;
      try {
        expect(await provocation(server)).toEqual({ status: ERRORS[code].status, code });
      } finally {
        if (server !== shared) await server.stop();
      }
    },
  );

  it('is provoked, or it is said why not', () => {
    expect(CODES.toSorted()).toEqual(Object.keys(ERRORS).toSorted());
  });

  it('stands in the page for readers, in both languages', () => {
    const page = documentOf('../failure-modes.md');
    for (const [code, { cause, causeZh, remedy, remedyZh }] of Object.entries(ERRORS)) {
      for (const words of [`\`${code}\``, cause, causeZh, remedy, remedyZh]) expect(page).toContain(words);
    }
  });
});
