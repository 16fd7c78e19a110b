import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { POOL_SIZE, REFERENCE_DATE } from '../../names.ts';
import type { Contender } from '../contender.ts';
import { graphqlQuestion, type Variables } from '../question.ts';
import { type Connection, renamed } from './renamed.ts';

const read = (name: string) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');

const dated = (given: Variables): Variables => ({ ...given, date: REFERENCE_DATE });

interface Named {
  readonly code: string;
  readonly name: string;
}

/** Counts of a row of `extra.township_statistics`, by their names there. */
const STATUSES = {
  ORDINARY: 'ordinary',
  REGISTERED_POOR: 'registeredPoor',
  LIFTED: 'lifted',
  SUPPORTED_AFTER_LIFTING: 'supportedAfterLifting',
  MONITORED_UNSTABLE: 'monitoredUnstable',
  MONITORED_MARGINAL: 'monitoredMarginal',
  MONITORED_SUDDEN_HARDSHIP: 'monitoredSuddenHardship',
  RISK_REMOVED: 'riskRemoved',
} as const;

type Measure = 'households' | 'people' | 'labourForce' | 'linkedHouseholds';
type Statistics = Named & Record<Measure | (typeof STATUSES)[keyof typeof STATUSES], number>;

function township({ code, name, households, people, labourForce, linkedHouseholds, ...counts }: Statistics) {
  const householdsByStatus = Object.entries(STATUSES).map(([status, key]) => ({
    status,
    count: counts[key],
  }));
  return {
    code,
    name,
    statistics: { households, people, labourForce, linkedHouseholds, householdsByStatus },
  };
}

export const postgraphile: Contender = {
  name: 'postgraphile',
  args: [fileURLToPath(new URL('./server.ts', import.meta.url))],
  environment: (databaseUrl) => ({ DATABASE_URL: databaseUrl, POOL_SIZE: String(POOL_SIZE) }),
  prepare: read('extra.sql'),
  questions: {
    point: graphqlQuestion(read('point.graphql'), renamed),
    page: graphqlQuestion(
      read('page.graphql'),
      ({ allTownships, allHouseholds }: { allTownships: Connection<Named>; allHouseholds: unknown }) => ({
        township: { ...allTownships.nodes[0], households: renamed(allHouseholds) },
      }),
      (given) => ({ ...dated(given), upper: `${given.code}:` }),
    ),
    deep: graphqlQuestion(
      read('deep.graphql'),
      ({ allTownships }: { allTownships: Connection<unknown> }) => ({
        township: renamed(allTownships.nodes[0]),
      }),
      dated,
    ),
    rollup: graphqlQuestion(
      read('rollup.graphql'),
      (data: {
        allCounties: Connection<{ name: string }>;
        extraTownshipStatistics: Connection<Statistics>;
      }) => ({
        county: {
          name: data.allCounties.nodes[0]?.name,
          townships: { nodes: data.extraTownshipStatistics.nodes.map(township) },
        },
      }),
      dated,
    ),
    search: graphqlQuestion(
      read('search.graphql'),
      ({ extraHouseholdSearch: { totalCount, nodes } }: { extraHouseholdSearch: Search }) => ({
        households: {
          totalCount,
          nodes: nodes.map(({ householdMembersByHouseholdId: heads, ...household }) =>
            renamed({ ...household, name: heads.nodes[0]?.name }),
          ),
        },
      }),
      dated,
    ),
  },
};

interface Search extends Connection<{ householdMembersByHouseholdId: Connection<{ name: string }> }> {
  readonly totalCount: number;
}
