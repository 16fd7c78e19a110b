import type { Graph } from '@county-graph/sdk';

// A library of a department exports what the compiler infers of the graph, so that each type it meets must have a public name.

export const householdOf = (graph: Graph, code: string, full: boolean) =>
  graph.household(code, {
    select: { code: true, ...(full && { village: { select: { name: true } } }) },
  });

export const householdsOf = (graph: Graph, village: string) =>
  graph.households({
    where: { village: { code: { eq: village } } },
    totalCount: true,
    aggregate: { select: { count: true } },
    select: { code: true, members: { first: 2, select: { name: true } } },
  });

export const divisionOf = (graph: Graph, code: string) =>
  graph.division(code, { select: { name: true }, on: { Village: { kind: true } } });
