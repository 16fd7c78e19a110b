import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, callerHeaders } from '../support/caller.ts';
import { documented, documentOf, variablesOf } from '../support/operations.ts';
import { startServer, type TestServer } from '../support/server.ts';

/**
 * The first request with a document goes through Apollo, later ones do not: no caller may see by anything in the answer
 * which of the two it was.
 */
describe('a document that was answered before', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer();
  });

  afterAll(() => server.stop());

  async function answerOf(body: unknown, accept = '*/*') {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept, ...callerHeaders(server.url) },
      body: JSON.stringify(body),
    });
    const headers = Object.fromEntries(response.headers);
    const { 'x-request-id': requestId = '', date: _, ...same } = headers;
    const text = (await response.text()).replaceAll(requestId, '<request>');
    return { status: response.status, headers: same, text };
  }

  let asked = 0;
  /** A text that the server has not met. */
  const fresh = (query: string) => `${query}\n# ${asked++}`;

  it.each(documented)('%s: the second answer is the first to the byte, headers too', async (file) => {
    const body = { query: fresh(documentOf(file)), variables: variablesOf(file) };
    const first = await answerOf(body);
    expect(first.status).toBe(200);
    expect(first.text).toMatch(/^\{"data":\{"/);
    expect(await answerOf(body)).toEqual(first);
  });

  const HOUSEHOLD = 'query ($code: String!) { household(code: $code) { code } }';

  it.each([
    ['a variable of the wrong type', HOUSEHOLD, { variables: { code: 7 } }, 400],
    ['a variable that is missing', HOUSEHOLD, {}, 400],
    ['variables that are a list', HOUSEHOLD, { variables: [1] }, 400],
    ['an operation that is not there', HOUSEHOLD, { operationName: 'none' }, 400],
    ['an operation name that is a number', HOUSEHOLD, { operationName: 1 }, 400],
    ['a text that no text can hold', '{ household(code: "H\\u0000") { code } }', {}, 400],
    ['an order that is refused', '{ households(first: 1000) { nodes { code } } }', {}, 400],
    ['a sensitive filter', '{ households(where: { phone: { eq: "1" } }) { totalCount } }', {}, 403],
    [
      'one of two operations',
      'query a { households(first: 1) { nodes { code } } } query b { __typename }',
      { operationName: 'a' },
      200,
    ],
    ['neither of two operations', 'query a { __typename } query b { __typename }', {}, 400],
    ['the schema beside rows', '{ __type(name: "Household") { name } households { totalCount } }', {}, 200],
    ['the schema alone', '{ __schema { queryType { name } } }', {}, 200],
    ['extensions that are no object', '{ households { totalCount } }', { extensions: 'x' }, 400],
    [
      'an explanation asked with a number',
      '{ households { totalCount } }',
      { extensions: { explain: 1 } },
      400,
    ],
  ])('%s is answered alike', async (_what, query, others, status) => {
    const text = fresh(query);
    // Known without its fault too, where there is a way to ask without it.
    await answerOf({ query: text, variables: { code: 'H100000000000' } });
    const known = await answerOf({ query: text, ...others });
    const first = await answerOf({ query: fresh(query), ...others });
    expect(known.status).toBe(status);
    expect(known).toEqual(first);
  });

  it.each([
    ['application/json', 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    [
      'application/graphql-response+json, application/json;q=0.5',
      'application/graphql-response+json; charset=utf-8',
    ],
  ])('is answered in the form that Accept: %s asks for', async (accept, type) => {
    const body = { query: fresh('{ households { totalCount } }') };
    const first = await answerOf(body, accept);
    expect(first.headers['content-type']).toBe(type);
    expect(await answerOf(body, accept)).toEqual(first);
  });

  it('is charged once: schema and rows together cost what they do the first time', async () => {
    const body = { query: fresh('{ __schema { queryType { name } } households { totalCount } }') };
    const requested = async () => JSON.parse((await answerOf(body)).text).extensions.cost.requested;
    const first = await requested();
    expect(first).toBeGreaterThan(100);
    expect(await requested()).toBe(first);
  });

  it('and changes something is performed alike, and refused alike', async () => {
    const changing = await startServer();
    try {
      await callAs(changing, ['TOWNSHIP'], ['522628']);
      const answers: unknown[] = [];
      for (const version of [1, 2, 1]) {
        const response = await fetch(`${changing.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...callerHeaders(changing.url) },
          body: JSON.stringify({
            query:
              'mutation ($id: ID!, $version: Int!) { correctHousehold(id: $id, version: $version, input: { housingArea: 7 }, validateOnly: true) { household { version housingArea } } }',
            variables: { id: 'Household:1', version },
          }),
        });
        const { 'x-request-id': requestId = '', date: _, ...headers } = Object.fromEntries(response.headers);
        const text = (await response.text()).replaceAll(requestId, '<request>');
        answers.push({ status: response.status, headers: { ...headers, 'content-length': '' }, text });
      }
      const [first, refused, again] = answers;
      expect(first).toMatchObject({ status: 200, text: expect.stringContaining('"housingArea":7') });
      expect(refused).toMatchObject({ status: 409, text: expect.stringContaining('CONFLICT') });
      expect(again).toEqual(first);
    } finally {
      await changing.stop();
    }
  });

  it('takes as much from its caller the second time', async () => {
    // Nothing comes back meanwhile: a minute gives one.
    const limited = await startServer({ environment: { RATE_LIMIT: '1', RATE_BURST: '100000' } });
    try {
      const remaining = async () => {
        const response = await fetch(`${limited.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...callerHeaders(limited.url) },
          body: JSON.stringify({ query: '{ households(first: 7) { nodes { code } } }' }),
        });
        const { cost } = ((await response.json()) as { extensions: { cost: Record<string, number> } })
          .extensions;
        return cost;
      };
      const [first, second, third] = [await remaining(), await remaining(), await remaining()];
      const taken = Number(first?.remaining) - Number(second?.remaining);
      expect(taken).toBe(first?.requested);
      expect(Number(second?.remaining) - Number(third?.remaining)).toBe(taken);
      expect(100_000 - Number(first?.remaining)).toBe(taken);
    } finally {
      await limited.stop();
    }
  });
});
