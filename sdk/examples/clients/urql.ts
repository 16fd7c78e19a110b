/**
 * The SDK's documents in urql, which takes texts as they are, beside one of its own:
 *   COUNTY_GRAPH_TOKEN=… node sdk/examples/clients/urql.ts --township 522628101
 */
import { TownshipVillagesDocument, VillageHouseholdsDocument } from '@county-graph/sdk/operations';
import { type Client, cacheExchange, createClient, fetchExchange, type OperationResult } from '@urql/core';
import { ToolFailure } from '../command-line/failure.ts';
import { runTool } from '../command-line/tool.ts';
import { authorization, OPTIONS, print, refusal, USAGE } from './shown.ts';

/** A document of one's own: its types are its author's claim. */
const COUNTY = /* GraphQL */ `
  query CountyOf($code: String!) {
    township(code: $code) { county { name } }
  }
`;
interface County {
  readonly township: { readonly county: { readonly name: string } | null } | null;
}

await runTool(USAGE, OPTIONS, async ({ url, township: code }) => {
  const client = createClient({
    url,
    exchanges: [cacheExchange, fetchExchange],
    // Variables can be personal data, which belongs into no address.
    preferGetMethod: false,
    fetchOptions: { headers: authorization() },
  });
  const [county, villages] = await Promise.all([
    client.query<County>(COUNTY, { code }),
    client.query(TownshipVillagesDocument, { code, first: 100 }),
  ]);
  const township = dataOf(villages).township;
  if (!township) throw new ToolFailure(`No township has the code ${code}.`, `没有代码为 ${code} 的乡镇。`);
  const { nodes } = township.villages;
  print({
    county: dataOf(county).township?.county?.name ?? '–',
    township: township.name,
    villages: nodes.map(({ name, households }) => ({ name, households: households.totalCount })),
    read: nodes[0] ? await readFrom(client, nodes[0].code, null) : 0,
  });
});

/** How many households a village lists, page after page. */
async function readFrom(client: Client, code: string, after: string | null): Promise<number> {
  const page = dataOf(await client.query(VillageHouseholdsDocument, { code, first: 100, after })).village
    ?.households;
  if (!page) return 0;
  const { hasNextPage, endCursor } = page.pageInfo;
  return page.nodes.length + (hasNextPage ? await readFrom(client, code, endCursor) : 0);
}

/** urql answers failures: what fails here is thrown. */
function dataOf<Data>({ data, error }: OperationResult<Data>): Data {
  if (data !== undefined && data !== null && !error) return data;
  const [first] = error?.graphQLErrors ?? [];
  throw refusal(first?.message ?? error?.message ?? 'The answer has no data.', first?.extensions);
}
