import { createClient, LimitError, NetworkError, UnavailableError } from '@county-graph/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ANSWERED,
  answering,
  breaking,
  json,
  refusing,
  type Stand,
  type Step,
  startStand,
} from '../support/stand.ts';
import { thrown } from '../support/thrown.ts';

const QUERY = 'query ($a: Int) { a(a: $a) }';
const KEYED = 'mutation ($idempotencyKey: String) { a(idempotencyKey: $idempotencyKey) }';
const PLAIN = 'mutation { a }';

const PASSING: Record<string, Step> = {
  'a connection that breaks': breaking,
  'a body that breaks off': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"data":', () => response.destroy());
  },
  'a proxy’s 502': (response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<p>'),
  'a proxy’s 503': (response) => response.writeHead(503).end(),
  'a proxy’s 504': (response) => response.writeHead(504).end(),
  'a proxy’s 429': (response) => response.writeHead(429).end(),
  'a code that passes': refusing('DATABASE_UNAVAILABLE', 503, { retryable: true }),
  'a code that passes in a 200': refusing('STATEMENT_TIMEOUT', 200, { retryable: true }),
};

describe('repetitions', () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await startStand();
  });
  afterAll(() => stand[Symbol.asyncDispose]());

  const client = (options = {}) => createClient({ url: stand.url, backoff: 1, ...options });
  const waited = () => (stand.requests[1]?.at ?? Number.NaN) - (stand.requests[0]?.at ?? Number.NaN);

  it.each(Object.keys(PASSING))('a query is repeated after %s', async (what) => {
    stand.script(PASSING[what] ?? breaking, PASSING[what] ?? breaking, answering);
    expect(await client().request(QUERY, { a: 7 })).toEqual(ANSWERED.data);
    expect(stand.requests).toHaveLength(3);
    expect(stand.requests.map(({ body }) => body)).toEqual(
      Array(3).fill({ query: QUERY, variables: { a: 7 } }),
    );
  });

  it.each([
    ['a code that does not pass', refusing('QUERY_TOO_COSTLY', 400, { retryable: false })],
    ['a page in the place of an answer', (response) => response.writeHead(404).end('<p>')],
  ] satisfies [string, Step][])('nothing is repeated after %s', async (_what, step) => {
    stand.script(step);
    await thrown(client().request(QUERY));
    expect(stand.requests).toHaveLength(1);
  });

  it.each([
    [{}, 4],
    [{ retries: 1 }, 2],
    [{ retries: 0 }, 1],
  ])('with the options %o a request is sent %i times', async (options, times) => {
    stand.script(breaking);
    expect(await thrown(client(options).request(QUERY))).toBeInstanceOf(NetworkError);
    expect(stand.requests).toHaveLength(times);
    stand.script(breaking);
    await thrown(client().request(QUERY, {}, options));
    expect(stand.requests).toHaveLength(times);
  });

  describe.each([429, 200])('a rate limit in a %i', (status) => {
    it('waits the seconds of extensions.retryAfter', async () => {
      stand.script(refusing('RATE_LIMITED', status, { retryable: true, retryAfter: 1 }), answering);
      expect(await client().request(QUERY)).toEqual(ANSWERED.data);
      expect(waited()).toBeGreaterThanOrEqual(990);
    });

    it('waits the seconds of Retry-After', async () => {
      stand.script(refusing('RATE_LIMITED', status, { retryable: true }, { 'retry-after': '1' }), answering);
      expect(await client().request(QUERY)).toEqual(ANSWERED.data);
      expect(waited()).toBeGreaterThanOrEqual(990);
    });

    it('waits until the date of Retry-After, by the clock of the server', async () => {
      const headers = {
        date: 'Tue, 16 Oct 2018 00:00:00 GMT',
        'retry-after': 'Tue, 16 Oct 2018 00:00:01 GMT',
      };
      stand.script(refusing('RATE_LIMITED', status, { retryable: true }, headers), answering);
      expect(await client().request(QUERY)).toEqual(ANSWERED.data);
      expect(waited()).toBeGreaterThanOrEqual(990);
    });

    it('fails at once when it asks for more than there is time for', async () => {
      stand.script(refusing('RATE_LIMITED', status, { kind: 'limit', retryable: true, retryAfter: 30 }));
      const error = await thrown(client().request(QUERY, {}, { timeout: 20_000 }));
      expect(error).toBeInstanceOf(LimitError);
      expect(error).toMatchObject({ code: 'RATE_LIMITED', status, retryAfter: 30 });
      expect(stand.requests).toHaveLength(1);
    });
  });

  it.each(['0', 'Tue, 16 Oct 2018 00:00:00 GMT', 'soon', '-5', ''])(
    'a Retry-After of "%s" asks for no wait',
    async (value) => {
      stand.script((response) => response.writeHead(503, { 'retry-after': value }).end(), answering);
      expect(await client().request(QUERY)).toEqual(ANSWERED.data);
      expect(waited()).toBeLessThan(900);
    },
  );

  it('without a timeout no wait is longer than a minute', async () => {
    stand.script((response) => response.writeHead(503, { 'retry-after': '61' }).end());
    expect(await thrown(client().request(QUERY))).toMatchObject({ status: 503, retryAfter: 61 });
  });

  it('a number of repetitions that is none ends the call at the first failure', async () => {
    stand.script(breaking);
    await thrown(client().request(QUERY, {}, { retries: Number.NaN, timeout: 1_000 }));
    expect(stand.requests).toHaveLength(1);
  });

  it('the pauses are drawn from a range that doubles', async () => {
    stand.script(breaking);
    const random = Math.random;
    Math.random = () => 0.999;
    try {
      await thrown(client({ backoff: 60 }).request(QUERY));
    } finally {
      Math.random = random;
    }
    const times = stand.requests.map(({ at }) => at);
    const pauses = times.slice(1).map((at, n) => at - (times[n] ?? 0));
    expect(pauses.map((pause, n) => pause >= 58 * 2 ** n)).toEqual([true, true, true]);
  });

  it.each(Object.keys(PASSING))('a mutation with a key is repeated under it after %s', async (what) => {
    stand.script(PASSING[what] ?? breaking, answering);
    await client().request(KEYED);
    await client().request(KEYED);
    const keys = stand.requests.map(({ body }) => body.variables?.idempotencyKey);
    expect(keys).toHaveLength(3);
    expect(keys[0]).toMatch(/^[\x21-\x7e]{16,}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('a key of the caller’s own is kept', async () => {
    stand.script(breaking, answering);
    await client().request(KEYED, { idempotencyKey: 'mine' });
    expect(stand.requests.map(({ body }) => body.variables)).toEqual(
      Array(2).fill({ idempotencyKey: 'mine' }),
    );
    stand.script(answering);
    await client().request(KEYED, { idempotencyKey: null }, { idempotencyKey: 'option' });
    expect(stand.requests[0]?.body.variables).toEqual({ idempotencyKey: 'option' });
  });

  it.each(Object.keys(PASSING).filter((what) => !what.includes('429')))(
    'a mutation without a key is not repeated after %s',
    async (what) => {
      stand.script(PASSING[what] ?? breaking, answering);
      await thrown(client().request(PLAIN));
      expect(stand.requests).toHaveLength(1);
      expect(stand.requests[0]?.body).toEqual({ query: PLAIN });
    },
  );

  it.each([429, 200])(
    'a mutation without a key is repeated when a %i says that it was refused whole',
    async (status) => {
      stand.script(refusing('RATE_LIMITED', status, { retryable: true }), answering);
      expect(await client().request(PLAIN)).toEqual(ANSWERED.data);
    },
  );

  it('a mutation without a key of which a part was done is not repeated', async () => {
    const errors = [{ message: '…', extensions: { code: 'RATE_LIMITED', kind: 'limit', retryable: true } }];
    stand.script(json({ data: { a: 1, b: null }, errors }));
    const error = await thrown(client().request(PLAIN));
    expect(error).toMatchObject({ code: 'RATE_LIMITED', data: { a: 1, b: null } });
    expect(stand.requests).toHaveLength(1);
  });

  it('the last failure is thrown', async () => {
    stand.script(breaking, refusing('DATABASE_UNAVAILABLE', 503, { kind: 'unavailable', retryable: true }));
    expect(await thrown(client().request(QUERY))).toBeInstanceOf(UnavailableError);
  });
});

describe('a mutation', () => {
  const sentVariables = async (query: string) => {
    await using stand = await startStand();
    stand.script(answering);
    await createClient({ url: stand.url }).request(query);
    return stand.requests[0]?.body.variables;
  };

  it.each([
    'mutation M($idempotencyKey: String) { a }',
    '\uFEFF\n,mutation($idempotencyKey:String){a}',
    'fragment F on Query { mutation } mutation M($idempotencyKey: String) { ...F }',
    '# query\n"a \\" { description" mutation M($a: String = "}", $idempotencyKey: String) { a(b: "{", c: {d: 1}) }',
    '"""block \\""" { " """ mutation M($ # c\n idempotencyKey # d\n : String) { a(b: """}""") }',
    'query Q { a } mutation M($idempotencyKey: String) { a }',
    '# a\u2028{\nmutation M($idempotencyKey: String) { a }',
  ])('is told by its document, and gets a key: %s', async (document) => {
    expect(await sentVariables(document)).toEqual({ idempotencyKey: expect.stringMatching(/./) });
  });

  it.each([
    'query mutation($idempotencyKey: String) { a }',
    'query Q($idempotencyKey: String) { mutation }',
    '# mutation\nquery Q($idempotencyKey: String) { a }',
    'query Q($a: String = "} mutation {", $idempotencyKey: String) { a }',
    'fragment mutation on Query { a } query Q($idempotencyKey: String) { ...mutation }',
    'query Q($idempotencyKey: String) @mutation(a: 1) { a(b: """ mutation """) }',
    'mutation M { a(b: "$idempotencyKey: String") }',
    'mutation M($key: String) { a(idempotencyKey: $key) }',
  ])('is not what this is, or it takes no key: %s', async (document) => {
    expect(await sentVariables(document)).toBeUndefined();
  });
});
