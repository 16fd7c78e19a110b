import type { Client, ResultOf } from '@county-graph/sdk';
import {
  type HouseholdStatus,
  HouseholdStatusValues,
  TownshipBoardDocument,
  VillageHouseholdsDocument,
} from '@county-graph/sdk/operations';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

export type Township = NonNullable<ResultOf<typeof TownshipBoardDocument>['township']>;
export type Village = Township['villages']['nodes'][number];
export type Household = NonNullable<
  ResultOf<typeof VillageHouseholdsDocument>['village']
>['households']['nodes'][number];

const PAGE = 20;

/** What a document of one's own answers is for its author to say. */
interface Townships {
  readonly townships: { readonly nodes: ReadonlyArray<{ readonly code: string; readonly name: string }> };
}
const TOWNSHIPS = /* GraphQL */ `
  query Townships {
    townships(first: 100, orderBy: [{ field: CODE }]) { nodes { code name } }
  }
`;

export const townshipsQuery = (client: Client) =>
  queryOptions({
    queryKey: ['Townships'],
    queryFn: ({ signal }) => client.request<Townships>(TOWNSHIPS, {}, { signal }),
  });

export const boardQuery = (client: Client, code: string) =>
  queryOptions({
    queryKey: ['TownshipBoard', code],
    queryFn: ({ signal }) => client.request(TownshipBoardDocument, { code }, { signal }),
  });

/** The households of a village, page by page: all, or those of one status. */
export const householdsQuery = (client: Client, village: string, status: HouseholdStatus | null) =>
  infiniteQueryOptions({
    queryKey: ['VillageHouseholds', village, status],
    queryFn: ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) =>
      client.request(
        VillageHouseholdsDocument,
        { code: village, where: status && { status: { eq: status } }, first: PAGE, after: pageParam },
        { signal },
      ),
    initialPageParam: null,
    getNextPageParam: (page) => {
      const info = page.village?.households.pageInfo;
      return info?.hasNextPage ? info.endCursor : null;
    },
  });

/** A status that this page can ask for: a later server may know more. */
export function knownStatus(text: string | null): HouseholdStatus | null {
  return HouseholdStatusValues.find((status) => status === text) ?? null;
}
