/** What the schema tells only in words, or not at all. */

/** Lists whose rows have several links to the type that lists them: the one that is meant. */
export const LINK_OF_LIST: Readonly<Record<string, string>> = {
  'Cadre.decidedChanges': 'validator',
  'Cadre.proposedChanges': 'proposer',
  'Village.predecessions': 'successor',
  'Village.successions': 'predecessor',
};

/** Links that lead to a row whatever the date. */
export const ANY_DATE: readonly string[] = [
  'AccessRecord.household',
  'VillageSuccession.predecessor',
  'VillageSuccession.successor',
];

/** What `statistics` counts: rows of a type that meet conditions, by the members of an enum where there is a list. */
export interface Measure {
  readonly of: string;
  readonly where?: Readonly<Record<string, unknown>>;
  /** Members in the order in which the server lists them; others follow. */
  readonly order?: readonly string[];
}

export const MEASURES: Readonly<Record<string, Measure>> = {
  households: { of: 'Household' },
  householdsByStatus: {
    of: 'Household',
    order: [
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
  people: { of: 'HouseholdMember' },
  labourForce: { of: 'HouseholdMember', where: { labourAbility: { in: ['ORDINARY', 'SKILLED'] } } },
  entities: { of: 'IndustryEntity' },
  entitiesBySector: {
    of: 'IndustryEntity',
    order: ['HERBS', 'OIL_TEA_CAMELLIA', 'FRUIT_AND_VEGETABLES', 'LIVESTOCK_AND_POULTRY', 'AQUACULTURE'],
  },
  entitiesByKind: {
    of: 'IndustryEntity',
    order: ['LEAD_ENTERPRISE', 'STATE_COMPANY', 'COOPERATIVE', 'PRODUCTION_BASE'],
  },
  linkedHouseholds: { of: 'Household', where: { benefitLinks: { some: {} } } },
  groups: { of: 'MutualGroup' },
  groupsByKind: { of: 'MutualGroup', order: ['INDUSTRY', 'ENVIRONMENT_AND_SAFETY'] },
};
