import { BELOW_TOWNSHIP } from '../facts.ts';

/** What rows are part of when a role says how far it sees; `open` rows are everybody's. */
export type Area =
  | 'open'
  | 'households'
  | 'income'
  | 'requests'
  | 'command'
  | 'accessLog'
  | 'stewardship'
  | 'configuration';

/** What it takes to read a sensitive column. */
export type FieldRight = 'identity' | 'telephone' | 'bankAccount' | 'diagnosis';

/** Stands in the place of a sensitive value, whatever it is and whether there is one. */
export const MASKS: Readonly<Record<FieldRight, string>> = {
  identity: '******************',
  telephone: '***********',
  bankAccount: '*******************',
  diagnosis: '***',
};

/** How each field of a noun is shown; a field that stands nowhere here has no rule. */
export interface NounRules {
  readonly area: Area;
  /** A row is also seen by whoever sees a row there, of whatever date. */
  readonly seenThrough?: readonly string[];
  /** Shown with the row, and so to everybody where the area is open. */
  readonly withRow: readonly string[];
  /** Masked without the right and a purpose. */
  readonly masked?: Readonly<Record<string, FieldRight>>;
  /** The value of a row of this noun, null when that row is not seen. */
  readonly lent?: Readonly<Record<string, string>>;
  /** Links and connections: the rows there are shown by the rules of their own noun, and links to others are null. */
  readonly leadsTo: Readonly<Record<string, string>>;
  /** Exact numbers where the caller counts, elsewhere what is released. */
  readonly numbers?: string;
}

const PERIOD = ['id', 'version', 'validFrom', 'validTo'] as const;
const BELOW_DIVISION = {
  ...BELOW_TOWNSHIP,
  cadres: 'Cadre',
  responsibilityLinks: 'ResponsibilityLink',
} as const;

/** DOMAIN section 7, field by field: stated by hand on its own authority, nothing of it is read from the server. */
export const RULES: Readonly<Record<string, NounRules>> = {
  County: {
    area: 'open',
    withRow: [...PERIOD, 'code', 'name', 'nameEn', 'prefecture', 'province'],
    numbers: 'statistics',
    leadsTo: {
      ...BELOW_DIVISION,
      townships: 'Township',
      villages: 'Village',
      departments: 'Department',
      battleTeams: 'BattleTeam',
    },
  },
  Township: {
    area: 'open',
    withRow: [...PERIOD, 'code', 'name', 'kind', 'region'],
    numbers: 'statistics',
    leadsTo: {
      ...BELOW_DIVISION,
      county: 'County',
      villages: 'Village',
      battleTeamCoverage: 'BattleTeamCoverage',
    },
  },
  Village: {
    area: 'open',
    withRow: [...PERIOD, 'code', 'name', 'kind', 'latitude', 'longitude', 'deepPoverty'],
    numbers: 'statistics',
    leadsTo: {
      ...BELOW_DIVISION,
      township: 'Township',
      successions: 'VillageSuccession',
      predecessions: 'VillageSuccession',
    },
  },
  VillageSuccession: {
    area: 'open',
    withRow: ['id', 'version', 'on', 'basis'],
    leadsTo: { predecessor: 'Village', successor: 'Village' },
  },
  Hamlet: {
    area: 'open',
    withRow: [...PERIOD, 'name', 'latitude', 'longitude'],
    leadsTo: { village: 'Village', households: 'Household' },
  },
  IndustryEntity: {
    area: 'open',
    withRow: [...PERIOD, 'name', 'kind', 'sector'],
    leadsTo: {
      upstream: 'IndustryEntity',
      downstream: 'IndustryEntity',
      village: 'Village',
      benefitLinks: 'BenefitLink',
    },
  },
  Household: {
    area: 'households',
    withRow: [
      ...PERIOD,
      'code',
      'registeredOn',
      'status',
      'mainCause',
      'otherCauses',
      'residence',
      'housingArea',
      'housingStructure',
      'water',
      'hasPower',
      'foodGuarantee',
      'clothingGuarantee',
      'schoolingGuarantee',
      'medicalGuarantee',
      'housingGuarantee',
      'waterGuarantee',
    ],
    masked: { phone: 'telephone' },
    lent: { name: 'HouseholdMember' },
    leadsTo: {
      village: 'Village',
      hamlet: 'Hamlet',
      members: 'HouseholdMember',
      incomes: 'HouseholdIncome',
      benefitLinks: 'BenefitLink',
      groupMemberships: 'MutualGroupMember',
      pairings: 'Pairing',
      bankAccounts: 'BankAccount',
      changeRequests: 'ChangeRequest',
      accessRecords: 'AccessRecord',
    },
  },
  HouseholdMember: {
    area: 'households',
    withRow: [
      ...PERIOD,
      'name',
      'relation',
      'sex',
      'birthDate',
      'schooling',
      'atSchool',
      'health',
      'labourAbility',
      'medicallyInsured',
      'work',
      'monthsWorked',
    ],
    masked: { identityNumber: 'identity', diagnosis: 'diagnosis' },
    leadsTo: { household: 'Household' },
  },
  HouseholdIncome: {
    area: 'income',
    withRow: [
      'id',
      'version',
      'year',
      'wages',
      'production',
      'property',
      'transfers',
      'productionCosts',
      'persons',
      'net',
      'netPerPerson',
    ],
    leadsTo: { household: 'Household' },
  },
  BenefitLink: {
    area: 'households',
    withRow: [...PERIOD, 'mode', 'contractAmount', 'contractTerms'],
    leadsTo: { household: 'Household', entity: 'IndustryEntity' },
  },
  BankAccount: {
    area: 'households',
    withRow: [...PERIOD, 'bank'],
    masked: { number: 'bankAccount' },
    leadsTo: { household: 'Household' },
  },
  MutualGroup: {
    area: 'households',
    seenThrough: ['members'],
    withRow: [...PERIOD, 'code', 'kind'],
    leadsTo: { village: 'Village', leader: 'Household', members: 'MutualGroupMember' },
  },
  MutualGroupMember: {
    area: 'households',
    withRow: PERIOD,
    leadsTo: { group: 'MutualGroup', household: 'Household' },
  },
  ChangeRequest: {
    area: 'requests',
    withRow: [
      'id',
      'version',
      'kind',
      'state',
      'proposal',
      'proposalReason',
      'decisionReason',
      'draftedOn',
      'submittedOn',
      'decidedOn',
    ],
    leadsTo: { household: 'Household', proposer: 'Cadre', validator: 'Cadre' },
  },
  Proposal: {
    area: 'stewardship',
    withRow: [
      'id',
      'version',
      'act',
      'state',
      'content',
      'proposer',
      'decider',
      'submittedOn',
      'decidedOn',
      'decisionReason',
    ],
    leadsTo: {},
  },
  Department: {
    area: 'command',
    seenThrough: ['responsibilityLinks', 'cadres'],
    withRow: [...PERIOD, 'code', 'name', 'domain'],
    leadsTo: { county: 'County', cadres: 'Cadre', responsibilityLinks: 'ResponsibilityLink' },
  },
  Cadre: {
    area: 'command',
    seenThrough: ['pairings', 'responsibilityLinks', 'teamMemberships', 'proposedChanges', 'decidedChanges'],
    withRow: [...PERIOD, 'code', 'name', 'rank', 'duty'],
    masked: { phone: 'telephone' },
    leadsTo: {
      department: 'Department',
      township: 'Township',
      village: 'Village',
      teamMemberships: 'BattleTeamMember',
      responsibilityLinks: 'ResponsibilityLink',
      pairings: 'Pairing',
      proposedChanges: 'ChangeRequest',
      decidedChanges: 'ChangeRequest',
    },
  },
  BattleTeam: {
    area: 'command',
    seenThrough: ['coverage'],
    withRow: [...PERIOD, 'name', 'kind'],
    leadsTo: { county: 'County', members: 'BattleTeamMember', coverage: 'BattleTeamCoverage' },
  },
  BattleTeamMember: {
    area: 'command',
    seenThrough: ['team'],
    withRow: [...PERIOD, 'leads'],
    leadsTo: { team: 'BattleTeam', cadre: 'Cadre' },
  },
  BattleTeamCoverage: {
    area: 'command',
    withRow: PERIOD,
    leadsTo: { team: 'BattleTeam', township: 'Township' },
  },
  ResponsibilityLink: {
    area: 'command',
    withRow: [...PERIOD, 'kind'],
    leadsTo: { cadre: 'Cadre', department: 'Department', township: 'Township', village: 'Village' },
  },
  Pairing: {
    area: 'command',
    withRow: [...PERIOD, 'mode'],
    leadsTo: { cadre: 'Cadre', household: 'Household' },
  },
  AccessRecord: {
    area: 'accessLog',
    withRow: ['id', 'version', 'at', 'reader', 'roles', 'purpose', 'requestId', 'field', 'rowKey'],
    leadsTo: { household: 'Household' },
  },
  Grant: {
    area: 'configuration',
    withRow: [...PERIOD, 'role', 'principal', 'divisionCode'],
    leadsTo: { cadre: 'Cadre', department: 'Department', team: 'BattleTeam' },
  },
  ApiToken: {
    area: 'configuration',
    withRow: ['id', 'version', 'name', 'createdOn', 'expiresOn', 'revokedOn', 'lastFour'],
    leadsTo: {},
  },
};

/** The rules of a noun, which must have some. */
export function rulesOf(noun: string): NounRules {
  const rules = RULES[noun];
  if (!rules) throw new Error(`Section 7 says nothing of the noun ${noun}.`);
  return rules;
}
