import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, ask } from '../support/ask.js';
import { startServer, type TestServer } from '../support/server.js';
import { recordStatements } from '../support/statements.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ database: 'postgres' });
});

afterAll(() => server.stop());

/** The only error of an operation, after making sure that no SQL ran for it. */
async function refusalOf(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer['errors'][number] & { status: number }> {
  const recorded = recordStatements(server.serving);
  const { status, data, errors } = await ask(server.url, query, variables);
  recorded.stop();
  expect(recorded.texts).toEqual([]);
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  const [error] = errors;
  if (!error) throw new Error('No error.');
  return { ...error, status };
}

async function forgedCursor(): Promise<string> {
  const { data } = await ask(server.url, '{ households(first: 1) { pageInfo { endCursor } } }');
  const { endCursor } = (data as { households: { pageInfo: { endCursor: string } } }).households.pageInfo;
  const text = Buffer.from(endCursor, 'base64').toString();
  return Buffer.from(text.replace(/H\d{12}/, 'H000000000000')).toString('base64');
}

async function foreignCursor(): Promise<string> {
  const { data } = await ask(server.url, '{ villages(first: 1) { pageInfo { endCursor } } }');
  return (data as { villages: { pageInfo: { endCursor: string } } }).villages.pageInfo.endCursor;
}

/** Processes of the database that wait for a lock. Over a connection of its own: a transaction sees one state of them. */
async function waitingPids(): Promise<number[]> {
  const { rows } = await server.pool.query<{ pid: number }>(
    `select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
  );
  return rows.map(({ pid }) => pid);
}

describe('input that cannot be taken', () => {
  it.each([
    ['first below 1', '{ households(first: 0) { totalCount } }', 'INVALID_ARGUMENT', 'households.first'],
    [
      'first above 100',
      '{ households(first: 101) { nodes { code } } }',
      'INVALID_ARGUMENT',
      'households.first',
    ],
    ['last below 1', '{ households(last: -1) { nodes { code } } }', 'INVALID_ARGUMENT', 'households.last'],
    [
      'first with last',
      '{ households(first: 1, last: 1) { nodes { code } } }',
      'INVALID_ARGUMENT',
      'households.last',
    ],
    [
      'a nested first',
      '{ townships { nodes { few: villages(first: 0) { totalCount } } } }',
      'INVALID_ARGUMENT',
      'townships.nodes.few.first',
    ],
    ['a malformed village code', '{ village(code: "52262810") { name } }', 'INVALID_ARGUMENT', 'code'],
    ['a malformed household number', '{ household(code: "x") { code } }', 'INVALID_ARGUMENT', 'code'],
    ['a malformed division code', '{ division(code: "1234567") { name } }', 'INVALID_ARGUMENT', 'code'],
    [
      'junk for a cursor',
      '{ households(after: "junk") { nodes { code } } }',
      'INVALID_CURSOR',
      'households.after',
    ],
    [
      'null for an operand',
      '{ households(where: { code: { eq: null } }) { totalCount } }',
      'INVALID_ARGUMENT',
      'households.where.code.eq',
    ],
    [
      'an empty search',
      '{ households(where: { name: { contains: "" } }) { totalCount } }',
      'INVALID_ARGUMENT',
      'households.where.name.contains',
    ],
    [
      'a NUL in a text',
      '{ households(where: { name: { eq: "\\u0000" } }) { totalCount } }',
      'INVALID_ARGUMENT',
      'households.where.name.eq',
    ],
    [
      'six order keys',
      '{ households(orderBy: [{field:CODE},{field:NAME},{field:STATUS},{field:ID},{field:RESIDENCE},{field:WATER}]) { totalCount } }',
      'INVALID_ARGUMENT',
      'households.orderBy',
    ],
    [
      'one order key twice',
      '{ households(orderBy: [{field:CODE},{field:CODE,direction:DESC}]) { totalCount } }',
      'INVALID_ARGUMENT',
      'households.orderBy',
    ],
    [
      'no group key',
      '{ households { aggregate { groups(by: []) { count } } } }',
      'INVALID_ARGUMENT',
      'households.aggregate.groups.by',
    ],
    [
      'a key that does not group',
      '{ households { aggregate { groups(by: [STATUS]) { key { water } } } } }',
      'INVALID_ARGUMENT',
      'households.aggregate.groups.by',
    ],
    [
      '101 identifiers',
      `{ nodes(ids: [${Array.from({ length: 101 }, () => '"Household:1"').join()}]) { id } }`,
      'INVALID_ARGUMENT',
      'ids',
    ],
    [
      'an unknown enum value',
      '{ households(where: { status: { eq: RICH } }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      'households.where.status.eq',
    ],
    [
      'an unknown argument',
      '{ households(firts: 1) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      'households.firts',
    ],
    [
      'a date that is none',
      '{ villages(asOf: "2018-02-30") { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      'villages.asOf',
    ],
    ['a broken document', '{ households { ', 'GRAPHQL_PARSE_FAILED', undefined],
    [
      'two operations and no name',
      'query A { __typename } query B { __typename }',
      'OPERATION_RESOLUTION_FAILURE',
      undefined,
    ],
  ])('%s is refused by code and argument', async (_, query, code, argument) => {
    const error = await refusalOf(query);
    expect({ code: error.extensions.code, argument: error.extensions.argument }).toEqual({
      code,
      argument,
    });
    expect(error.status).toBe(400);
    expect(error.extensions.remedy).toMatch(/\w/);
    expect(error.extensions.remedyZh).toMatch(/\p{Script=Han}/u);
    expect(error.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('names the variable and the place in it', async () => {
    const error = await refusalOf(
      'query($where: HouseholdWhere) { households(where: $where) { totalCount } }',
      {
        where: { status: { eq: 'RICH' } },
      },
    );
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
    expect(error.extensions.argument).toBe('$where.status.eq');
  });

  it('a variable of a mutation that has not its declared type is told as one of a query, before anything is done', async () => {
    const error = await refusalOf(
      `mutation ($id: ID!, $version: Int!, $input: CorrectHouseholdInput!) {
        correctHousehold(id: $id, version: $version, input: $input) { replayed }
      }`,
      { id: 'Household:1', version: 1, input: { housingArea: 'wide' } },
    );
    expect(error.status).toBe(400);
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
    expect(error.extensions.argument).toBe('$input.housingArea');
  });

  it('takes no subscription, and says where it is taken', async () => {
    const error = await refusalOf('subscription { changes { cursor } }');
    expect(error.extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
    expect(error.message).toBe('Subscriptions are answered at /graphql/stream.');
    expect(error.status).toBe(400);
  });

  it('takes no half of a character', async () => {
    const query = 'query($part: String) { households(where: { name: { contains: $part } }) { totalCount } }';
    const error = await refusalOf(query, { part: '\ud800' });
    expect(error.extensions.code).toBe('INVALID_ARGUMENT');
    expect(error.extensions.argument).toBe('households.where.name.contains');
  });

  it('takes no cursor that was altered, nor one of another connection or order', async () => {
    const forged = await forgedCursor();
    const foreign = await foreignCursor();
    for (const cursor of [forged, foreign]) {
      const error = await refusalOf('query($c: String) { households(after: $c) { nodes { code } } }', {
        c: cursor,
      });
      expect(error.extensions.code).toBe('INVALID_CURSOR');
      expect(error.extensions.argument).toBe('households.after');
    }
  });

  it('answers null for codes and identifiers that nothing has', async () => {
    const { data, errors } = await ask(
      server.url,
      `{
        county(code: "999999") { name } township(code: "999999999") { name } village(code: "999999999999") { name }
        household(code: "H999999999999") { code } industryEntity(id: "IndustryEntity:999999999") { name }
        malformed: node(id: "nonsense") { id } other: industryEntity(id: "Household:1") { name } division(code: "999999") { name }
      }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      county: null,
      township: null,
      village: null,
      household: null,
      industryEntity: null,
      malformed: null,
      other: null,
      division: null,
    });
  });
});

describe('requests that are none', () => {
  const post = (body: string, type = 'application/json') =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });

  it.each([
    ['a body that is not JSON', () => post('{bad'), 400, 'BAD_REQUEST'],
    ['an empty body', () => post(''), 400, 'BAD_REQUEST'],
    ['JSON that is no object', () => post('"query"'), 400, 'BAD_REQUEST'],
    ['a batch', () => post('[{"query":"{__typename}"}]'), 400, 'BAD_REQUEST'],
    ['a query that is no string', () => post('{"query":{}}'), 400, 'BAD_REQUEST'],
    ['a form', () => post('query=x', 'application/x-www-form-urlencoded'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a body beyond the limit', () => post(`{"query":"${' '.repeat(300_000)}"}`), 413, 'BODY_TOO_LARGE'],
    [
      'a method that writes',
      () => fetch(`${server.url}/graphql`, { method: 'PUT' }),
      405,
      'METHOD_NOT_ALLOWED',
    ],
    ['an address that is none', () => fetch(`${server.url}/%zz`), 400, 'BAD_REQUEST'],
    ['an address that does not exist', () => fetch(`${server.url}/nothing`), 404, 'NOT_FOUND'],
  ])('%s is answered in JSON', async (_, send, status, code) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
    const { errors } = (await response.json()) as { errors: Answer['errors'] };
    expect(errors[0]?.extensions.code).toBe(code);
    expect(errors[0]?.extensions.remedyZh).toMatch(/\p{Script=Han}/u);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('failures inside', () => {
  it('are masked and carry the request id of the log', async () => {
    await server.pool.query('alter table hamlet rename to hamlet_away');
    try {
      const { status, errors, headers } = await ask(server.url, '{ hamlets(first: 3) { nodes { name } } }');
      expect(status).toBe(500);
      expect(errors).toHaveLength(1);
      expect(errors[0]?.message).toBe('Something failed inside the server.');
      expect(JSON.stringify(errors)).not.toMatch(/hamlet|relation|select/);
      expect(errors[0]?.extensions.requestId).toBe(headers.get('x-request-id'));
    } finally {
      await server.pool.query('alter table hamlet_away rename to hamlet');
    }
  });

  it.each<[string, string, (holder: pg.PoolClient, waiting: number) => Promise<unknown>]>([
    [
      'a connection that is ended',
      '{ townships { totalCount } }',
      (holder, waiting) => holder.query('select pg_terminate_backend($1)', [waiting]),
    ],
    [
      'a deadlock with a change of the tables',
      '{ villages(first: 1) { nodes { township { name } } } }',
      // Whoever waited first looks for a deadlock first, and gives way.
      (holder) => holder.query('lock table village'),
    ],
  ])('of the database are told as such, to be tried again: %s', async (_what, query, provoke) => {
    const provoked = async () => {
      const holder = await server.pool.connect();
      try {
        await holder.query('begin; lock table township');
        const asked = ask(server.url, query);
        let pid: number | undefined;
        while (pid === undefined) [pid] = await waitingPids();
        const lost = await provoke(holder, pid).then(
          () => false,
          (error) => error.code === '40P01' || Promise.reject(error),
        );
        if (lost) await holder.query('rollback');
        return { lost, answer: await asked };
      } finally {
        await holder.query('rollback');
        holder.release();
      }
    };
    let { lost, answer } = await provoked();
    // On a busy machine the change of the tables may come too late, and be the one that gives way.
    while (lost) ({ lost, answer } = await provoked());
    const { status, errors, headers } = answer;
    expect(status).toBe(503);
    expect(errors[0]?.extensions).toMatchObject({ code: 'DATABASE_UNAVAILABLE', retryable: true });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask(server.url, query)).errors).toEqual([]);
  });
});
