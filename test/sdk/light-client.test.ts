import {
  createGraph,
  createLightClient,
  LimitError,
  NetworkError,
  NotGraphQLError,
  UnavailableError,
} from '@county-graph/sdk';
import { CountyTreeDocument } from '@county-graph/sdk/operations';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { answering, breaking, json, refusing, type Stand, startStand } from '../support/stand.ts';
import { thrown } from '../support/thrown.ts';

const QUERY = '{ a }';

describe('a light client', () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await startStand();
  });
  afterAll(() => stand[Symbol.asyncDispose]());

  const client = (options = {}) => createLightClient({ url: stand.url, ...options });

  it('answers documents and selections, with what the answer tells beside them', async () => {
    const cost = { requested: 2, limit: 50_000, remaining: 9, restoreRate: 1, burst: 10 };
    const headers = { 'x-request-id': 'r-1' };
    stand.script(json({ data: { county: { name: '锦屏县' } }, extensions: { cost } }, 200, headers));
    const call = client().request(CountyTreeDocument, { code: '522628' }, { purpose: '核查' });
    expectTypeOf(call).resolves.toHaveProperty('county');
    expect(await call.result()).toEqual({ data: { county: { name: '锦屏县' } }, cost, requestId: 'r-1' });
    expect(stand.requests[0]?.body.variables).toEqual({ code: '522628' });
    expect(stand.requests[0]?.headers['x-access-purpose']).toBe(encodeURIComponent('核查'));
    expect(await createGraph(client()).county('522628', { select: { name: true } })).toEqual({
      name: '锦屏县',
    });
  });

  it.each([
    ['a server that is busy', refusing('RATE_LIMITED', 429, { kind: 'limit', retryAfter: 1 }), LimitError],
    ['a server that stops', refusing('SERVER_STOPPING', 503, { kind: 'unavailable' }), UnavailableError],
    ['a connection that breaks', breaking, NetworkError],
    ['a page of HTML', json('<html>'), NotGraphQLError],
  ])('asks once and tells of %s', async (_what, step, kind) => {
    stand.script(step, answering);
    const call = client().request(QUERY);
    expect(await thrown(call)).toBeInstanceOf(kind);
    expect((await call.result()).error).toBeInstanceOf(kind);
    expect(stand.requests).toHaveLength(1);
  });

  it('has its token refreshed once', async () => {
    const tokens = ['old', 'new'];
    stand.script((response, request) =>
      request.headers.authorization === 'Bearer new'
        ? answering(response, request)
        : refusing('TOKEN_EXPIRED', 401, { kind: 'authentication' })(response, request),
    );
    const asked = client({ token: async () => tokens.shift() });
    expect(await asked.request(QUERY)).toEqual({ a: 1 });
    expect(await asked.request(QUERY)).toEqual({ a: 1 });
    expect(tokens).toEqual([]);
  });

  it('sends nothing after an abort, and throws its reason', async () => {
    const reason = new Error('left the page');
    stand.script(answering);
    const before = client().request(QUERY, {}, { signal: AbortSignal.abort(reason) });
    expect(await thrown(before)).toBe(reason);
    const controller = new AbortController();
    const token = async () => {
      controller.abort(reason);
      return 'late';
    };
    const during = client({ token }).request(QUERY, {}, { signal: controller.signal });
    expect(await thrown(during)).toBe(reason);
    expect(await thrown(during.result())).toBe(reason);
    expect(stand.requests).toHaveLength(0);
  });
});
