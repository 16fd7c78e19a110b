import { readFileSync } from 'node:fs';
import { ArgumentError, CountyGraphError, CursorError, createClient, DocumentError } from '@county-graph/sdk';
import {
  CountyTreeDocument,
  type HouseholdStatus,
  HouseholdsByStatusDocument,
  VillageHouseholdsDocument,
} from '@county-graph/sdk/operations';
import { ERRORS } from '@county-graph/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualToken } from '../support/caller.js';
import { documented } from '../support/operations.ts';
import { startServer, type TestServer } from '../support/server.js';
import { logged, thrown } from '../support/thrown.js';

const COUNTY = '522628';
const TOWNSHIP = '522628101';
const root = new URL('../../', import.meta.url);

describe('the SDK and the server', () => {
  let server: TestServer;
  let url: string;

  beforeAll(async () => {
    server = await startServer();
    url = `${server.url}/graphql`;
  });

  afterAll(() => server.stop());

  it('answers a documented operation with the fields that it selects', async () => {
    const { county } = await createClient({ url, token: usualToken(server.url) }).request(
      CountyTreeDocument,
      { code: COUNTY },
    );
    expect(county).toMatchObject({ code: COUNTY, name: '锦屏县', nameEn: 'Jinping County' });
    expect(county?.townships.totalCount).toBe(2);
    expect(county?.townships.nodes[0]?.villages.nodes[0]?.households.totalCount).toBeGreaterThan(0);
  });

  it('pages with the cursor of the page before', async () => {
    const client = createClient({ url, token: usualToken(server.url) });
    const statuses: HouseholdStatus[] = ['LIFTED', 'REGISTERED_POOR'];
    const page = async (after: string | null) => {
      const { township } = await client.request(HouseholdsByStatusDocument, {
        code: TOWNSHIP,
        statuses,
        first: 5,
        after,
      });
      return township?.households ?? expect.unreachable();
    };
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    const codes = [...first.nodes, ...second.nodes].map(({ code }) => code);
    expect(new Set(codes).size).toBe(10);
    expect(first.aggregate.groups.map(({ count }) => count ?? 0).reduce((sum, n) => sum + n)).toBe(
      first.totalCount,
    );
  });

  it('answers a document of one’s own', async () => {
    const text = 'query ($code: String!) { township(code: $code) { name } }';
    const data = await createClient({ url }).request<{ township: { name: string } }>(text, {
      code: TOWNSHIP,
    });
    expect(data.township.name).toBe('茅坪镇');
  });

  it.each(documented)('answers schema/operations/%s with its example variables', async (file) => {
    const path = new URL(`schema/operations/${file}`, root);
    const variables = JSON.parse(
      readFileSync(new URL(file.replace('.graphql', '.variables.json'), path), 'utf8'),
    );
    await expect(createClient({ url }).request(readFileSync(path, 'utf8'), variables)).resolves.toBeTypeOf(
      'object',
    );
  });

  it('throws a DocumentError that names the field the schema lacks', async () => {
    const error = await thrown(createClient({ url }).request('{ counties { nodes { mayor } } }'));
    expect(error).toBeInstanceOf(DocumentError);
    expect(error).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', status: 400, retryable: false });
    expect(String(error)).toContain('Cannot query field "mayor" on type "County"');
    expect(error).toHaveProperty('remedyZh', ERRORS.GRAPHQL_VALIDATION_FAILED.remedyZh);
    expect(error).toHaveProperty('requestId', expect.stringMatching(/./));
  });

  it('throws an ArgumentError that names the variable and never its value', async () => {
    const text = 'query ($where: HouseholdWhere) { households(where: $where) { totalCount } }';
    const where = { status: { eq: 'private-7f3a' } };
    const error = await thrown(createClient({ url }).request(text, { where }));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', status: 400 });
    expect(error).toHaveProperty('argument', expect.stringContaining('status.eq'));
    expect(logged(error)).not.toContain('private-7f3a');
  });

  it('throws an ArgumentError for a value out of range and a CursorError for a foreign cursor', async () => {
    const client = createClient({ url });
    const code = `${TOWNSHIP}200`;
    const outOfRange = await thrown(client.request(VillageHouseholdsDocument, { code, first: 1000 }));
    expect(outOfRange).toBeInstanceOf(ArgumentError);
    expect(outOfRange).toMatchObject({ code: 'INVALID_ARGUMENT' });
    const foreign = await thrown(client.request(VillageHouseholdsDocument, { code, after: 'private-7f3a' }));
    expect(foreign).toBeInstanceOf(CursorError);
    expect(logged(foreign)).not.toContain('private-7f3a');
  });

  it('says that an address of the server is not the endpoint', async () => {
    const error = await thrown(createClient({ url: `${server.url}/nowhere` }).request('{ __typename }'));
    expect(error).toBeInstanceOf(CountyGraphError);
    expect(error).toMatchObject({ status: 404, retryable: false });
  });
});
