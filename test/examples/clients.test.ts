import { createClient } from '@county-graph/sdk';
import { CountyTreeDocument, TownshipVillagesDocument } from '@county-graph/sdk/operations';
import { ERRORS } from '@county-graph/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualToken } from '../support/caller.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { complaints } from './complaints.ts';
import { runTool } from './tool.ts';

const TOWNSHIP = '522628101';

let server: TestServer;
const environment = () => ({
  COUNTY_GRAPH_URL: `${server.url}/graphql`,
  COUNTY_GRAPH_TOKEN: usualToken(server.url),
});
const client = () => createClient({ url: `${server.url}/graphql`, token: usualToken(server.url) });

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe.each(['apollo', 'urql'])('the SDK’s documents in %s', (name) => {
  const tool = `clients/${name}.ts`;

  it('are answered, page after page', async () => {
    const { out, err, code } = await runTool(tool, ['--township', TOWNSHIP], environment());
    expect({ err, code }).toEqual({ err: '', code: 0 });
    const { township } = await client().request(TownshipVillagesDocument, { code: TOWNSHIP, first: 100 });
    const villages = township?.villages.nodes ?? expect.unreachable();
    const first = villages[0]?.households.totalCount ?? 0;
    // More than two pages.
    expect(first).toBeGreaterThan(200);
    expect(out.trimEnd().split('\n')).toEqual([
      `锦屏县 茅坪镇: ${villages.length} villages 个村`,
      ...villages.map(
        ({ name: village, households }) => `  ${village}: ${households.totalCount} households 户`,
      ),
      `${villages[0]?.name}: ${first} households read 已读取农户`,
    ]);
  });

  it('fail with the remedy that the API names', async () => {
    const refused = await runTool(tool, ['--township', TOWNSHIP], {
      ...environment(),
      COUNTY_GRAPH_TOKEN: 'x.y.z',
    });
    expect(refused).toMatchObject({
      code: 1,
      err: expect.stringContaining(ERRORS.UNAUTHENTICATED.remedyZh),
    });
    expect(await runTool(tool, ['--township', '522628999'], environment())).toMatchObject({
      code: 1,
      err: expect.stringContaining('没有代码为 522628999 的乡镇'),
    });
    const options = ['--township', TOWNSHIP, '--url', 'http://127.0.0.1:9/graphql'];
    expect(await runTool(tool, options)).toMatchObject({
      code: 1,
      err: expect.stringContaining('服务器没有应答'),
    });
  });

  it('keep their types', async () => {
    expect(await complaints(tool, (code) => code)).toBe('');
    const unknownField = await complaints(tool, (code) => code.replaceAll('township.name', 'township.mayor'));
    expect(unknownField).toContain("Property 'mayor' does not exist");
    const unknownVariable = await complaints(tool, (code) =>
      code.replace('{ code, first: 100 }', '{ cod: 1 }'),
    );
    expect(unknownVariable).toContain("'cod' does not exist");
  });
});

describe('the county tree', () => {
  it('prints the townships with their villages and households', async () => {
    const { out } = await runTool('county-tree.ts', ['--county', '522628'], environment());
    const { county } = await client().request(CountyTreeDocument, { code: '522628', villages: 50 });
    const [township] = county?.townships.nodes ?? [];
    const [village] = township?.villages.nodes ?? [];
    expect(out.split('\n').slice(0, 3)).toEqual([
      '锦屏县 Jinping County (522628): 2 townships 个乡镇',
      `  茅坪镇 (${TOWNSHIP}): ${township?.villages.totalCount} villages 个村（居、社区）`,
      `    ${village?.name} (${village?.code}): ${village?.households.totalCount?.toLocaleString('en')} households 户`,
    ]);
    expect(await runTool('county-tree.ts', ['--county', '999999'], environment())).toMatchObject({
      code: 1,
      err: expect.stringContaining('999999'),
    });
  });
});
