/** How a stored value is read: enumerations and codes are text, `texts` a list of them. */
export type Kind = 'text' | 'int' | 'float' | 'date' | 'instant' | 'boolean' | 'texts';

/** What the reference holds true of one type of the graph; stated here by hand, on its own authority. */
export interface Noun {
  readonly name: string;
  readonly plural: string;
  /** Rows hold from `validFrom` to the day before `validTo`. */
  readonly dated: boolean;
  /** Column of the lookup and of the default order; the identifier otherwise. */
  readonly key?: 'code';
  /** Column whose digits say in which divisions a row lies. */
  readonly placedBy?: 'code' | 'divisionCode';
  readonly columns: Readonly<Record<string, Kind>>;
  /** Columns that the table holds sealed. */
  readonly encrypted?: readonly string[];
  /** Columns with a table of periods each. */
  readonly periods?: Readonly<Record<string, Kind>>;
  readonly computed?: Readonly<Record<string, (number: (column: string) => number) => number>>;
  /** Columns that stand on a live row which points here. */
  readonly lent?: Readonly<
    Record<string, { type: string; link: string; column: string; when: Record<string, string> }>
  >;
  readonly links?: Readonly<Record<string, string>>;
  /** Links whose target is shown whatever the date. */
  readonly anyDate?: readonly string[];
  /** Connection → type of its rows and their link that points here. */
  readonly children?: Readonly<Record<string, readonly [type: string, link: string]>>;
  /** Connection → type of its rows, found by the digits of the division. */
  readonly within?: Readonly<Record<string, string>>;
}

const PERIOD = { validFrom: 'date', validTo: 'date' } as const;
const PLACE = { ...PERIOD, latitude: 'float', longitude: 'float' } as const;
const BELOW_VILLAGE = {
  householdMembers: 'HouseholdMember',
  benefitLinks: 'BenefitLink',
  pairings: 'Pairing',
  changeRequests: 'ChangeRequest',
  accessRecords: 'AccessRecord',
} as const;
/** Connection of a township → type of its rows. */
export const BELOW_TOWNSHIP = {
  ...BELOW_VILLAGE,
  hamlets: 'Hamlet',
  households: 'Household',
  industryEntities: 'IndustryEntity',
  mutualGroups: 'MutualGroup',
} as const;

const net = (number: (column: string) => number): number =>
  number('wages') +
  number('production') +
  number('property') +
  number('transfers') -
  number('productionCosts');

export const NOUNS: readonly Noun[] = [
  {
    name: 'County',
    plural: 'counties',
    dated: true,
    key: 'code',
    placedBy: 'code',
    columns: { ...PERIOD, code: 'text', name: 'text', nameEn: 'text', prefecture: 'text', province: 'text' },
    children: {
      townships: ['Township', 'county'],
      departments: ['Department', 'county'],
      battleTeams: ['BattleTeam', 'county'],
    },
    within: {
      ...BELOW_TOWNSHIP,
      villages: 'Village',
      cadres: 'Cadre',
      responsibilityLinks: 'ResponsibilityLink',
    },
  },
  {
    name: 'Township',
    plural: 'townships',
    dated: true,
    key: 'code',
    placedBy: 'code',
    columns: { ...PERIOD, code: 'text', name: 'text', kind: 'text' },
    periods: { region: 'text' },
    links: { county: 'County' },
    children: {
      villages: ['Village', 'township'],
      cadres: ['Cadre', 'township'],
      battleTeamCoverage: ['BattleTeamCoverage', 'township'],
      responsibilityLinks: ['ResponsibilityLink', 'township'],
    },
    within: BELOW_TOWNSHIP,
  },
  {
    name: 'Village',
    plural: 'villages',
    dated: true,
    key: 'code',
    placedBy: 'code',
    columns: { ...PLACE, code: 'text', name: 'text', kind: 'text' },
    periods: { deepPoverty: 'boolean' },
    links: { township: 'Township' },
    children: {
      hamlets: ['Hamlet', 'village'],
      households: ['Household', 'village'],
      industryEntities: ['IndustryEntity', 'village'],
      mutualGroups: ['MutualGroup', 'village'],
      cadres: ['Cadre', 'village'],
      responsibilityLinks: ['ResponsibilityLink', 'village'],
      successions: ['VillageSuccession', 'predecessor'],
      predecessions: ['VillageSuccession', 'successor'],
    },
    within: BELOW_VILLAGE,
  },
  {
    name: 'VillageSuccession',
    plural: 'villageSuccessions',
    dated: false,
    columns: { on: 'date', basis: 'text' },
    links: { predecessor: 'Village', successor: 'Village' },
    anyDate: ['predecessor', 'successor'],
  },
  {
    name: 'Hamlet',
    plural: 'hamlets',
    dated: true,
    placedBy: 'divisionCode',
    columns: { ...PLACE, name: 'text' },
    links: { village: 'Village' },
    children: { households: ['Household', 'hamlet'] },
  },
  {
    name: 'Household',
    plural: 'households',
    dated: true,
    key: 'code',
    placedBy: 'divisionCode',
    columns: {
      ...PERIOD,
      code: 'text',
      registeredOn: 'date',
      mainCause: 'text',
      otherCauses: 'texts',
      phone: 'text',
      residence: 'text',
      housingArea: 'int',
      housingStructure: 'text',
      water: 'text',
      hasPower: 'boolean',
      foodGuarantee: 'text',
      clothingGuarantee: 'text',
      schoolingGuarantee: 'text',
      medicalGuarantee: 'text',
      housingGuarantee: 'text',
      waterGuarantee: 'text',
    },
    periods: { status: 'text' },
    lent: {
      name: { type: 'HouseholdMember', link: 'household', column: 'name', when: { relation: 'HEAD' } },
    },
    links: { village: 'Village', hamlet: 'Hamlet' },
    children: {
      members: ['HouseholdMember', 'household'],
      incomes: ['HouseholdIncome', 'household'],
      benefitLinks: ['BenefitLink', 'household'],
      groupMemberships: ['MutualGroupMember', 'household'],
      pairings: ['Pairing', 'household'],
      bankAccounts: ['BankAccount', 'household'],
      changeRequests: ['ChangeRequest', 'household'],
      accessRecords: ['AccessRecord', 'household'],
    },
  },
  {
    name: 'HouseholdMember',
    plural: 'householdMembers',
    dated: true,
    placedBy: 'divisionCode',
    encrypted: ['identityNumber'],
    columns: {
      ...PERIOD,
      name: 'text',
      relation: 'text',
      sex: 'text',
      birthDate: 'date',
      identityNumber: 'text',
      schooling: 'text',
      atSchool: 'boolean',
      health: 'text',
      diagnosis: 'text',
      labourAbility: 'text',
      medicallyInsured: 'boolean',
      work: 'text',
      monthsWorked: 'int',
    },
    links: { household: 'Household' },
  },
  {
    name: 'HouseholdIncome',
    plural: 'householdIncomes',
    dated: false,
    placedBy: 'divisionCode',
    columns: {
      year: 'int',
      wages: 'int',
      production: 'int',
      property: 'int',
      transfers: 'int',
      productionCosts: 'int',
      persons: 'int',
    },
    computed: { net, netPerPerson: (number) => Math.trunc(net(number) / number('persons')) },
    links: { household: 'Household' },
  },
  {
    name: 'IndustryEntity',
    plural: 'industryEntities',
    dated: true,
    placedBy: 'divisionCode',
    columns: { ...PERIOD, name: 'text', kind: 'text', sector: 'text' },
    links: { upstream: 'IndustryEntity', village: 'Village' },
    children: { downstream: ['IndustryEntity', 'upstream'], benefitLinks: ['BenefitLink', 'entity'] },
  },
  {
    name: 'BenefitLink',
    plural: 'benefitLinks',
    dated: true,
    placedBy: 'divisionCode',
    columns: { ...PERIOD, mode: 'text', contractAmount: 'int', contractTerms: 'text' },
    links: { household: 'Household', entity: 'IndustryEntity' },
  },
  {
    name: 'MutualGroup',
    plural: 'mutualGroups',
    dated: true,
    key: 'code',
    placedBy: 'divisionCode',
    columns: { ...PERIOD, code: 'text', kind: 'text' },
    links: { village: 'Village', leader: 'Household' },
    children: { members: ['MutualGroupMember', 'group'] },
  },
  {
    name: 'MutualGroupMember',
    plural: 'mutualGroupMembers',
    dated: true,
    placedBy: 'divisionCode',
    columns: PERIOD,
    links: { group: 'MutualGroup', household: 'Household' },
  },
  {
    name: 'Department',
    plural: 'departments',
    dated: true,
    key: 'code',
    placedBy: 'divisionCode',
    columns: { ...PERIOD, code: 'text', name: 'text', domain: 'text' },
    links: { county: 'County' },
    children: { cadres: ['Cadre', 'department'], responsibilityLinks: ['ResponsibilityLink', 'department'] },
  },
  {
    name: 'Cadre',
    plural: 'cadres',
    dated: true,
    key: 'code',
    placedBy: 'divisionCode',
    columns: { ...PERIOD, code: 'text', name: 'text', rank: 'text', duty: 'text', phone: 'text' },
    links: { department: 'Department', township: 'Township', village: 'Village' },
    children: {
      teamMemberships: ['BattleTeamMember', 'cadre'],
      responsibilityLinks: ['ResponsibilityLink', 'cadre'],
      pairings: ['Pairing', 'cadre'],
      proposedChanges: ['ChangeRequest', 'proposer'],
      decidedChanges: ['ChangeRequest', 'validator'],
    },
  },
  {
    name: 'BattleTeam',
    plural: 'battleTeams',
    dated: true,
    placedBy: 'divisionCode',
    columns: { ...PERIOD, name: 'text', kind: 'text' },
    links: { county: 'County' },
    children: { members: ['BattleTeamMember', 'team'], coverage: ['BattleTeamCoverage', 'team'] },
  },
  {
    name: 'BattleTeamMember',
    plural: 'battleTeamMembers',
    dated: true,
    placedBy: 'divisionCode',
    columns: { ...PERIOD, leads: 'boolean' },
    links: { team: 'BattleTeam', cadre: 'Cadre' },
  },
  {
    name: 'BattleTeamCoverage',
    plural: 'battleTeamCoverages',
    dated: true,
    placedBy: 'divisionCode',
    columns: PERIOD,
    links: { team: 'BattleTeam', township: 'Township' },
  },
  {
    name: 'ResponsibilityLink',
    plural: 'responsibilityLinks',
    dated: true,
    placedBy: 'divisionCode',
    columns: { ...PERIOD, kind: 'text' },
    links: { cadre: 'Cadre', department: 'Department', township: 'Township', village: 'Village' },
  },
  {
    name: 'Pairing',
    plural: 'pairings',
    dated: true,
    placedBy: 'divisionCode',
    columns: { ...PERIOD, mode: 'text' },
    links: { cadre: 'Cadre', household: 'Household' },
  },
  {
    name: 'BankAccount',
    plural: 'bankAccounts',
    dated: true,
    placedBy: 'divisionCode',
    columns: { ...PERIOD, bank: 'text', number: 'text' },
    links: { household: 'Household' },
  },
  {
    name: 'ChangeRequest',
    plural: 'changeRequests',
    dated: false,
    placedBy: 'divisionCode',
    columns: {
      kind: 'text',
      state: 'text',
      proposal: 'text',
      proposalReason: 'text',
      decisionReason: 'text',
      draftedOn: 'date',
      submittedOn: 'date',
      decidedOn: 'date',
    },
    links: { household: 'Household', proposer: 'Cadre', validator: 'Cadre' },
  },
  {
    name: 'AccessRecord',
    plural: 'accessRecords',
    dated: false,
    placedBy: 'divisionCode',
    columns: {
      at: 'instant',
      reader: 'text',
      roles: 'text',
      purpose: 'text',
      requestId: 'text',
      field: 'text',
      rowKey: 'int',
    },
    links: { household: 'Household' },
    anyDate: ['household'],
  },
  {
    name: 'Grant',
    plural: 'grants',
    dated: true,
    placedBy: 'divisionCode',
    columns: {
      ...PERIOD,
      role: 'text',
      principal: 'text',
      divisionCode: 'text',
    },
    links: { cadre: 'Cadre', department: 'Department', team: 'BattleTeam' },
  },
  {
    name: 'ApiToken',
    plural: 'apiTokens',
    dated: false,
    columns: { name: 'text', createdOn: 'date', expiresOn: 'date', revokedOn: 'date', lastFour: 'text' },
  },
  {
    name: 'Proposal',
    plural: 'proposals',
    dated: false,
    placedBy: 'divisionCode',
    columns: {
      act: 'text',
      state: 'text',
      content: 'text',
      proposer: 'text',
      decider: 'text',
      submittedOn: 'date',
      decidedOn: 'date',
      decisionReason: 'text',
    },
    links: {},
  },
];

export function nounNamed(name: string): Noun {
  const noun = NOUNS.find((candidate) => candidate.name === name);
  if (!noun) throw new Error(`The reference knows no type ${name}.`);
  return noun;
}
