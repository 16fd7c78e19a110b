import type { CallOptions, Graph } from '@county-graph/sdk';

/**
 * What is kept of a household: what is its own. A name is that of its head, and changes with another row; whoever keeps it has to follow
 * the changes of members too.
 */
const SELECT = {
  id: true,
  version: true,
  code: true,
  village: { select: { code: true } },
  status: true,
  mainCause: true,
  residence: true,
  registeredOn: true,
  housingArea: true,
  housingStructure: true,
  water: true,
  hasPower: true,
  foodGuarantee: true,
  clothingGuarantee: true,
  schoolingGuarantee: true,
  medicalGuarantee: true,
  housingGuarantee: true,
  waterGuarantee: true,
  validFrom: true,
  validTo: true,
} as const;

const PAGE = 100;

/** All households that the caller sees, in an order in which they stay. */
export function allHouseholds(graph: Graph, options: CallOptions) {
  return graph.households({ orderBy: [{ field: 'CODE' }], first: PAGE, select: SELECT }, options);
}

type RowOf<List> = List extends AsyncIterable<infer Row> ? Row : never;
export type Household = RowOf<ReturnType<typeof allHouseholds>>;

/** Those of the households that hold and that the caller sees, by their identifiers. */
export async function householdsByIds(
  graph: Graph,
  ids: readonly string[],
  options: CallOptions,
): Promise<Household[]> {
  if (ids.length === 0) return [];
  const rows = await graph.nodes(ids, { on: { Household: SELECT } }, options);
  return rows.flatMap((row) => {
    if (row?.__typename !== 'Household') return [];
    const { __typename, ...household } = row;
    return household;
  });
}
