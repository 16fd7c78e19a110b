import type { CallOptions, Graph } from '@county-graph/sdk';
import { ToolFailure } from '../command-line/failure.ts';
import { RISKS } from './risks.ts';

type RowOf<List> = List extends AsyncIterable<infer Row> ? Row : never;

/** A household as the list needs it. */
export type AtRisk = RowOf<ReturnType<typeof householdsAtRisk>>;

/** The households of a township to which at least one of the risks applies */
export function householdsAtRisk(graph: Graph, township: string, options: CallOptions) {
  return graph.households(
    {
      where: {
        village: { township: { code: { eq: township } } },
        or: RISKS.map(({ where }) => where),
      },
      orderBy: [{ field: 'CODE' }],
      select: {
        code: true,
        name: true,
        phone: true,
        status: true,
        mainCause: true,
        village: { select: { name: true } },
        hamlet: { select: { name: true } },
        foodGuarantee: true,
        clothingGuarantee: true,
        schoolingGuarantee: true,
        medicalGuarantee: true,
        housingGuarantee: true,
        waterGuarantee: true,
        water: true,
        hasPower: true,
        incomes: {
          first: 1,
          orderBy: [{ field: 'YEAR', direction: 'DESC' }],
          select: { year: true, netPerPerson: true },
        },
        members: { first: 10, select: { health: true, labourAbility: true } },
        pairings: { first: 2, select: { cadre: { select: { name: true, phone: true } } } },
      },
    },
    options,
  );
}

/** What the caller sees of a township. */
export interface Sight {
  readonly name: string;
  /** Households that the caller sees; null without any right to households. */
  readonly seen: number | null;
  /** Households that there are; null where that may not be told. */
  readonly all: number | null;
}

/** @throws ToolFailure when there is no such township */
export async function sightOf(graph: Graph, code: string, options: CallOptions): Promise<Sight> {
  const township = await graph.township(
    code,
    {
      select: {
        name: true,
        households: { totalCount: true },
        statistics: { select: { households: true } },
      },
    },
    options,
  );
  if (!township) throw new ToolFailure(`No township has the code ${code}.`, `没有代码为 ${code} 的乡镇。`);
  return { name: township.name, seen: township.households.totalCount, all: township.statistics.households };
}
