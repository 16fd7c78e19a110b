import { FIXTURE_TOWNSHIPS } from '@county-graph/server';

/** What every consumer of these tests does: one typed request that is answered, and one that the server refuses. */
export const PROGRAM = `import { CountyGraphError, createClient } from '@county-graph/sdk';
import { CountyTreeDocument } from '@county-graph/sdk/operations';

export async function told(url, token) {
  const client = createClient({ url, token });
  const { county } = await client.request(CountyTreeDocument, { code: '522628' });
  const refused = await client.request(CountyTreeDocument, { code: '522628', townships: 101 }).catch((error) => error);
  return {
    name: county.name,
    townships: county.townships.nodes.map((township) => township.code),
    refused: refused instanceof CountyGraphError ? [refused.name, refused.code, refused.argument] : String(refused),
    node: ['process', 'Buffer', 'global', 'setImmediate'].filter((name) => name in globalThis),
  };
}
`;

/** What it tells of the fixture's county. */
export const TOLD = {
  name: '锦屏县',
  townships: FIXTURE_TOWNSHIPS,
  refused: ['ArgumentError', 'INVALID_ARGUMENT', 'county.townships.first'],
};

/** A runtime with the web's globals and none of Node's. */
export const NO_NODE: readonly string[] = [];

export const ALL_OF_NODE = ['process', 'Buffer', 'global', 'setImmediate'];

/** The same in TypeScript, as strict as it can be, with a mistake that the compiler must find. */
export const TYPED = `import { CountyGraphError, createClient, type ClientOptions, type ResultOf, type VariablesOf } from '@county-graph/sdk';
import { CountyTreeDocument, type HouseholdStatus, HouseholdStatusValues } from '@county-graph/sdk/operations';
import { HouseholdDetailDocument } from '@county-graph/sdk/operations/household-detail';

type County = NonNullable<ResultOf<typeof CountyTreeDocument>['county']>;
const variables: VariablesOf<typeof CountyTreeDocument> = { code: '522628' };
const options: ClientOptions = { url: new URL('https://county.example/graphql'), fetch };

export async function told(): Promise<string | undefined> {
  const client = createClient(options);
  try {
    const { county } = await client.request(CountyTreeDocument, variables, { signal: AbortSignal.timeout(1_000) });
    const { household } = await client.request(HouseholdDetailDocument, { code: 'H522628101001' });
    const status: HouseholdStatus | undefined = HouseholdStatusValues.find((known) => known === household?.status);
    return county ? nameOf(county) : status;
  } catch (error) {
    // @ts-expect-error nothing is known of it yet
    console.error(error.remedy);
    return error instanceof CountyGraphError ? error.remedy : undefined;
  }
}

const nameOf = (county: County): string => county.name;

// @ts-expect-error the code is not a number
export const refused = createClient(options).request(CountyTreeDocument, { code: 522628 });
`;
