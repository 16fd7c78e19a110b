import { snakeCase } from './tables.ts';

/** A count of `DivisionStatistics`; with `by`, one count for each of `members`, in this order. */
export interface Measure {
  readonly of: string;
  readonly where?: Readonly<Record<string, unknown>>;
  readonly by?: { readonly column: string; readonly members: readonly string[] };
}

/** How a release names a number, or that of one member. */
export const cellName = (measure: string, member?: string): string =>
  snakeCase(measure) + (member === undefined ? '' : `_${member.toLowerCase()}`);

export const MEASURES: Readonly<Record<string, Measure>> = {
  households: { of: 'Household' },
  householdsByStatus: {
    of: 'Household',
    by: {
      column: 'status',
      members: [
        'ORDINARY',
        'REGISTERED_POOR',
        'LIFTED',
        'SUPPORTED_AFTER_LIFTING',
        'MONITORED_UNSTABLE',
        'MONITORED_MARGINAL',
        'MONITORED_SUDDEN_HARDSHIP',
        'RISK_REMOVED',
      ],
    },
  },
  people: { of: 'HouseholdMember' },
  labourForce: { of: 'HouseholdMember', where: { labourAbility: { in: ['ORDINARY', 'SKILLED'] } } },
  entities: { of: 'IndustryEntity' },
  entitiesBySector: {
    of: 'IndustryEntity',
    by: {
      column: 'sector',
      members: ['HERBS', 'OIL_TEA_CAMELLIA', 'FRUIT_AND_VEGETABLES', 'LIVESTOCK_AND_POULTRY', 'AQUACULTURE'],
    },
  },
  entitiesByKind: {
    of: 'IndustryEntity',
    by: { column: 'kind', members: ['LEAD_ENTERPRISE', 'STATE_COMPANY', 'COOPERATIVE', 'PRODUCTION_BASE'] },
  },
  linkedHouseholds: { of: 'Household', where: { benefitLinks: { some: {} } } },
  groups: { of: 'MutualGroup' },
  groupsByKind: {
    of: 'MutualGroup',
    by: { column: 'kind', members: ['INDUSTRY', 'ENVIRONMENT_AND_SAFETY'] },
  },
};
