import { FIXTURE_TOWNSHIPS } from '@county-graph/server';

/** What every consumer of these tests does: one typed request that is answered, and one that the server refuses. */
export const PROGRAM = `import { CountyGraphError, createClient, createGraph } from '@county-graph/sdk';
import { CountyTreeDocument } from '@county-graph/sdk/operations';

export async function told(url, token) {
  const client = createClient({ url, token });
  const { county } = await client.request(CountyTreeDocument, { code: '522628' });
  const graph = createGraph(client);
  const villages = [];
  for await (const village of graph.villages({ first: 5, select: { code: true } })) villages.push(village.code);
  const township = await graph.township('${FIXTURE_TOWNSHIPS[0]}', { select: { villages: { first: 2, totalCount: true, select: { code: true } } } });
  const rest = [];
  for await (const { code } of township.villages.rest()) rest.push(code);
  const refused = await client.request(CountyTreeDocument, { code: '522628', townships: 101 }).catch((error) => error);
  return {
    name: county.name,
    townships: county.townships.nodes.map(({ code }) => code),
    villages: villages.length,
    distinct: new Set(villages).size,
    rest: township.villages.totalCount - township.villages.nodes.length - rest.length,
    refused: refused instanceof CountyGraphError ? [refused.name, refused.code, refused.argument] : String(refused),
    node: ['process', 'Buffer', 'global', 'setImmediate'].filter((name) => name in globalThis),
  };
}
`;

/** What it tells of the fixture's county. */
export const TOLD = {
  name: '锦屏县',
  townships: FIXTURE_TOWNSHIPS,
  villages: 15,
  distinct: 15,
  rest: 0,
  refused: ['ArgumentError', 'INVALID_ARGUMENT', 'county.townships.first'],
};

/** A runtime with the web's globals and none of Node's. */
export const NO_NODE: readonly string[] = [];

export const ALL_OF_NODE = ['process', 'Buffer', 'global', 'setImmediate'];

/** The same in TypeScript, as strict as it can be, with a mistake that the compiler must find. */
export const TYPED = `import { CountyGraphError, createClient, createGraph, type ClientOptions, type Household, type HouseholdSelect, type ResultOf, type Selected, type VariablesOf } from '@county-graph/sdk';
import { CountyTreeDocument, type HouseholdStatus, HouseholdStatusValues } from '@county-graph/sdk/operations';
import { HouseholdDetailDocument } from '@county-graph/sdk/operations/household-detail';
import { followChanges } from '@county-graph/sdk/changes';
import { subscribe } from '@county-graph/sdk/subscriptions';

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

const brief = { code: true, village: { select: { name: true } } } as const satisfies HouseholdSelect;
const graph = createGraph(createClient(options));

export const villageOf = ({ village }: Selected<Household, typeof brief>): string | undefined => village?.name;

export async function villages(): Promise<(string | undefined)[]> {
  const { nodes } = await graph.households({ where: { status: { eq: 'LIFTED' } }, select: brief }).collect({ max: 10 });
  const one = await graph.household('H1', { select: { ...brief, phone: true } });
  // @ts-expect-error it was not selected
  console.log(one?.water);
  return [...nodes.map(villageOf), one?.phone ?? undefined];
}

const nameOf = (county: County): string => county.name;

export async function followed(): Promise<string | undefined> {
  for await (const { count } of subscribe<{ count: number }>(createClient(options), 'subscription { count }')) console.log(count);
  for await (const change of followChanges(createClient(options), { types: ['HOUSEHOLD'] })) {
    // @ts-expect-error what tells to read anew has none
    console.log(change.nodeId);
    if (change.kind !== 'RESYNC') return change.nodeId;
  }
}

// @ts-expect-error the code is not a number
export const refused = createClient(options).request(CountyTreeDocument, { code: 522628 });
`;

/** What a program has for the compiler alone. */
export const TYPES_ALONE = /\/\/ types[\s\S]*?\/\/ end\n/g;

/** A test of a department with the fake, in JavaScript but for its types. */
export const FAKED = `import { VillageHouseholdsDocument } from '@county-graph/sdk/operations';
import { createFake } from '@county-graph/sdk/testing';
// types
import type { FakeRows } from '@county-graph/sdk/testing';

export const rows: FakeRows = { hamlets: [{ village: null, latitude: 26.7 }] };
// @ts-expect-error a household is known by its code
export const nameless: FakeRows = { households: [{ name: '龙一' }] };
// @ts-expect-error no household has such a status
export const poor: FakeRows = { households: [{ code: 'H1', status: 'POOR' }] };
// end

const village = '522628101200';
const fake = createFake({
  rows: { villages: [{ code: village }], households: [{ code: 'H1', name: '龙一', village }] },
  mutations: { moveHousehold: ({ id, input }, data) => data.change('households', id, { village: input.village }) },
});
const answer = await fake.client.request(VillageHouseholdsDocument, { code: village });
const names = answer.village?.households.nodes.map(({ name }) => name);
console.log(JSON.stringify({ names, sent: fake.requests.map(({ operation }) => operation) }));
`;
