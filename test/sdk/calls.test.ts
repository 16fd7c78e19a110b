import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ConflictError, createClient, RulesError } from '@county-graph/sdk';
import { CorrectHouseholdDocument } from '@county-graph/sdk/operations';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';
import { answering, refusing, startStand } from '../support/stand.ts';
import { logged, thrown } from '../support/thrown.ts';

const VILLAGE = '{ village(code: "522628101200") { name } }';

describe('a call', () => {
  let server: TestServer;
  let url: string;
  let township: string;
  beforeAll(async () => {
    server = await startServer();
    url = `${server.url}/graphql`;
    township = await server.issuer.token({ sub: 'demo:township' });
  });
  afterAll(() => server.stop());

  it('gives its data, or all that is known of its end', async () => {
    const call = createClient({ url, token: township }).request(VILLAGE);
    const data = await call;
    const result = await call.result();
    expect(result).toEqual({
      data,
      cost: { requested: 2, limit: 50_000, remaining: null, restoreRate: null, burst: null },
      requestId: expect.stringMatching(/./),
    });
    if (result.error) expectTypeOf(result.data).toEqualTypeOf<undefined>();
    else expectTypeOf(result.data).toEqualTypeOf<unknown>();
  });

  it('tells every broken rule with its field, and shows none in a log', async () => {
    const client = createClient({ url, token: township });
    const input = { housingArea: -1, phone: ' ' };
    const call = client.request(CorrectHouseholdDocument, { id: 'Household:1', version: 1, input });
    const { error, cost, requestId } = await call.result();
    if (!(error instanceof RulesError)) return expect.unreachable(String(error));
    expectTypeOf(error.kind).toEqualTypeOf<'rules'>();
    expect(error).toMatchObject({ code: 'RULES_VIOLATED', status: 422, retryable: false, requestId, cost });
    expect(cost?.requested).toBeGreaterThan(20);
    expect(error.paths).toEqual(expect.arrayContaining(['input.housingArea', 'input.phone']));
    expect(error.violations.map(({ argument }) => argument)).toEqual(
      expect.arrayContaining(['input.housingArea', 'input.phone']),
    );
    for (const { message, messageZh, remedy, remedyZh } of error.violations)
      expect([message, messageZh, remedy, remedyZh].every(Boolean)).toBe(true);
    expect(await thrown(call)).toBe(error);
  });

  it('tells a conflict with the row as it is, and shows no row in a log', async () => {
    const document = `mutation ($idempotencyKey: String) {
      correctHousehold(id: "Household:1", version: 7, input: { housingArea: 90 }, idempotencyKey: $idempotencyKey) {
        household { version members { nodes { name } } }
      }
    }`;
    const error = await thrown(createClient({ url, token: township }).request(document));
    if (!(error instanceof ConflictError)) return expect.unreachable(String(error));
    expect(error).toMatchObject({ code: 'CONFLICT', argument: 'version', violations: [] });
    expect(error.current).toMatchObject({ version: 1 });
    const [name] = JSON.stringify(error.current).match(/\p{Script=Han}+/u) ?? [];
    expect(name).toBeDefined();
    expect(logged(error)).not.toContain(name);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ kind: 'conflict', code: 'CONFLICT' });
  });

  it('sends a purpose in Chinese, which is logged with what is shown', async () => {
    const client = createClient({ url, token: township });
    const text = '{ village(code: "522628101200") { households(first: 1) { nodes { phone } } } }';
    await client.request(text, {}, { purpose: '核对茅坪镇危房名单 100%' });
    const { rows } = await server.pool.query('select distinct purpose from access_record');
    expect(rows).toEqual([{ purpose: '核对茅坪镇危房名单 100%' }]);
    const { error } = await client.request(text, {}, { purpose: '查' }).result();
    expect(error).toMatchObject({ code: 'INVALID_PURPOSE', kind: 'request' });
  });

  it('is unhandled when nobody looks at it, and not when its result was asked for', async () => {
    await using stand = await startStand();
    stand.script(refusing('FORBIDDEN', 403));
    const sdk = new URL('../../sdk/dist/index.js', import.meta.url).href;
    const program = (look: string) => `
      import { createClient } from '${sdk}';
      process.on('unhandledRejection', (error) => console.log('unhandled', error.code));
      const call = createClient({ url: '${stand.url}' }).request('{ a }');
      ${look}`;
    const told = async (look: string) =>
      (await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program(look)])).stdout;
    expect(await told('')).toBe('unhandled FORBIDDEN\n');
    expect(await told('console.log((await call.result()).error.code)')).toBe('FORBIDDEN\n');
    expect(await told('await call.catch(() => {})')).toBe('');
  });

  it('is begun at once', async () => {
    await using stand = await startStand();
    const received = new Promise<void>((resolve) => {
      stand.script((response, request) => {
        resolve();
        answering(response, request);
      });
    });
    const call = createClient({ url: stand.url }).request('{ a }');
    await received;
    await call;
  });
});
