/**
 * The SDK's documents in Apollo Client, beside one of its own:
 *   COUNTY_GRAPH_TOKEN=… node sdk/examples/clients/apollo.ts --township 522628101
 */
import {
  ApolloClient,
  CombinedGraphQLErrors,
  gql,
  HttpLink,
  InMemoryCache,
  LinkError,
  type TypedDocumentNode,
} from '@apollo/client';
import type { TypedDocument } from '@county-graph/sdk';
import { TownshipVillagesDocument, VillageHouseholdsDocument } from '@county-graph/sdk/operations';
import { ToolFailure } from '../command-line/failure.ts';
import { runTool } from '../command-line/tool.ts';
import { authorization, OPTIONS, print, refusal, USAGE } from './shown.ts';

/** A document of one's own: its types are its author's claim. */
const COUNTY: TypedDocumentNode<
  { readonly township: { readonly county: { readonly name: string } | null } | null },
  { readonly code: string }
> = gql`
  query CountyOf($code: String!) {
    township(code: $code) { county { name } }
  }
`;

/** One of the SDK's, parsed as Apollo wants it. Its types go along: both conventions keep them in the same place. */
function parsed<Data, Variables extends object>(
  document: TypedDocument<Data, Variables>,
): TypedDocumentNode<Data, Variables> {
  return gql(document);
}
// Once each, since parsing costs.
const VILLAGES = parsed(TownshipVillagesDocument);
const HOUSEHOLDS = parsed(VillageHouseholdsDocument);

await runTool(USAGE, OPTIONS, async ({ url, township: code }) => {
  const client = new ApolloClient({
    link: new HttpLink({ uri: url, headers: authorization() }),
    cache: new InMemoryCache(),
  });
  try {
    const [county, villages] = await Promise.all([
      client.query({ query: COUNTY, variables: { code } }),
      client.query({ query: VILLAGES, variables: { code, first: 100 } }),
    ]);
    const township = villages.data?.township;
    if (!township) throw new ToolFailure(`No township has the code ${code}.`, `没有代码为 ${code} 的乡镇。`);
    const { nodes } = township.villages;
    print({
      county: county.data?.township?.county?.name ?? '–',
      township: township.name,
      villages: nodes.map(({ name, households }) => ({ name, households: households.totalCount })),
      read: nodes[0] ? await readFrom(client, nodes[0].code, null) : 0,
    });
  } catch (error) {
    if (CombinedGraphQLErrors.is(error)) throw refusal(error.message, error.errors[0]?.extensions);
    if (error instanceof Error && LinkError.is(error)) throw refusal(`${url}: ${error.message}`);
    throw error;
  }
});

/** How many households a village lists, page after page. */
async function readFrom(client: ApolloClient, code: string, after: string | null): Promise<number> {
  const { data } = await client.query({ query: HOUSEHOLDS, variables: { code, first: 100, after } });
  const page = data?.village?.households;
  if (!page) return 0;
  const { hasNextPage, endCursor } = page.pageInfo;
  return page.nodes.length + (hasNextPage ? await readFrom(client, code, endCursor) : 0);
}
