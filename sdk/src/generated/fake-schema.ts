// Generated from schema/ by "pnpm generate". Do not edit.

/** The schema, without its descriptions. */
export const SCHEMA_TEXT = `
type AccessRecord implements Node {
  at: Instant
  field: String
  history(after: String, first: Int): ChangeConnection
  household(asOf: Date): Household
  id: ID!
  purpose: String
  reader: String
  requestId: String
  roles: String
  rowKey: Int
  version: Int!
}

type AccessRecordAggregate {
  avg: AccessRecordAverage!
  count: Int
  groupCount(by: [AccessRecordGroupBy!]!): Int
  groups(by: [AccessRecordGroupBy!]!, first: Int): [AccessRecordGroup!]!
  max: AccessRecordMaximum!
  min: AccessRecordMinimum!
  sum: AccessRecordSum!
}

type AccessRecordAverage {
  rowKey: Float
}

type AccessRecordConnection {
  aggregate: AccessRecordAggregate!
  edges: [AccessRecordEdge!]!
  nodes: [AccessRecord!]!
  pageInfo: PageInfo!
  totalCount: Int
}

type AccessRecordEdge {
  cursor: String!
  node: AccessRecord!
}

type AccessRecordGroup {
  avg: AccessRecordAverage!
  count: Int
  key: AccessRecordGroupKey!
  max: AccessRecordMaximum!
  min: AccessRecordMinimum!
  sum: AccessRecordSum!
}

enum AccessRecordGroupBy {
  HOUSEHOLD
}

type AccessRecordGroupKey {
  household: Household
}

input AccessRecordListWhere {
  every: AccessRecordWhere
  none: AccessRecordWhere
  some: AccessRecordWhere
}

type AccessRecordMaximum {
  rowKey: Int
}

type AccessRecordMinimum {
  rowKey: Int
}

input AccessRecordOrderBy {
  direction: OrderDirection! = ASC
  field: AccessRecordOrderField!
}

enum AccessRecordOrderField {
  AT
  FIELD
  ID
  PURPOSE
  READER
  REQUEST_ID
  ROLES
  ROW_KEY
}

type AccessRecordSum {
  rowKey: SafeInt
}

input AccessRecordWhere {
  and: [AccessRecordWhere!]
  at: InstantFilter
  field: TextFilter
  household: HouseholdWhere
  id: IdFilter
  not: AccessRecordWhere
  or: [AccessRecordWhere!]
  purpose: TextFilter
  reader: TextFilter
  requestId: TextFilter
  roles: TextFilter
  rowKey: IntFilter
}

input AddBattleTeamMemberInput {
  cadre: ID!
  leads: Boolean!
  team: ID!
  validFrom: Date!
}

input AddHouseholdMemberInput {
  atSchool: Boolean!
  birthDate: Date!
  diagnosis: String
  health: HealthState!
  household: ID!
  identityNumber: String!
  labourAbility: LabourAbility!
  medicallyInsured: Boolean!
  monthsWorked: Int!
  name: String!
  relation: RelationToHead!
  schooling: Schooling!
  sex: Sex!
  validFrom: Date!
  work: WorkState!
}

input AddMutualGroupMemberInput {
  group: ID!
  household: ID!
  validFrom: Date!
}

type ApiToken implements Node {
  createdOn: Date!
  expiresOn: Date!
  history(after: String, first: Int): ChangeConnection
  id: ID!
  lastFour: String!
  name: String!
  revokedOn: Date
  version: Int!
}

type ApiTokenAggregate {
  count: Int
  groupCount(by: [ApiTokenGroupBy!]!): Int
  groups(by: [ApiTokenGroupBy!]!, first: Int): [ApiTokenGroup!]!
  max: ApiTokenMaximum!
  min: ApiTokenMinimum!
}

type ApiTokenConnection {
  aggregate: ApiTokenAggregate!
  edges: [ApiTokenEdge!]!
  nodes: [ApiToken!]!
  pageInfo: PageInfo!
  totalCount: Int
}

type ApiTokenEdge {
  cursor: String!
  node: ApiToken!
}

type ApiTokenGroup {
  count: Int
  key: ApiTokenGroupKey!
  max: ApiTokenMaximum!
  min: ApiTokenMinimum!
}

enum ApiTokenGroupBy {
  CREATED_ON_MONTH
  CREATED_ON_YEAR
  EXPIRES_ON_MONTH
  EXPIRES_ON_YEAR
  REVOKED_ON_MONTH
  REVOKED_ON_YEAR
}

type ApiTokenGroupKey {
  createdOnMonth: Date
  createdOnYear: Int
  expiresOnMonth: Date
  expiresOnYear: Int
  revokedOnMonth: Date
  revokedOnYear: Int
}

type ApiTokenMaximum {
  createdOn: Date
  expiresOn: Date
  revokedOn: Date
}

type ApiTokenMinimum {
  createdOn: Date
  expiresOn: Date
  revokedOn: Date
}

input ApiTokenOrderBy {
  direction: OrderDirection! = ASC
  field: ApiTokenOrderField!
}

enum ApiTokenOrderField {
  CREATED_ON
  EXPIRES_ON
  ID
  LAST_FOUR
  NAME
  REVOKED_ON
}

type ApiTokenPayload {
  apiToken: ApiToken
  replayed: Boolean!
  token: String
  warnings: [Warning!]!
}

input ApiTokenWhere {
  and: [ApiTokenWhere!]
  createdOn: DateFilter
  expiresOn: DateFilter
  id: IdFilter
  lastFour: TextFilter
  name: TextFilter
  not: ApiTokenWhere
  or: [ApiTokenWhere!]
  revokedOn: DateFilter
}

input ApplyChangeRequestInput {
  on: Date
}

input AppointCadreInput {
  code: String!
  department: ID
  duty: String
  name: String!
  phone: String
  rank: CadreRank!
  township: ID
  validFrom: Date!
  village: ID
}

input AssignResponsibilityLinkInput {
  cadre: ID
  department: ID
  kind: ResponsibilityKind!
  township: ID
  validFrom: Date!
  village: ID
}

type BankAccount implements Node {
  bank: String
  history(after: String, first: Int): ChangeConnection
  household(asOf: Date): Household
  id: ID!
  number: String
  validFrom: Date!
  validTo: Date
  version: Int!
}

type BankAccountAggregate {
  count: Int
  groupCount(by: [BankAccountGroupBy!]!): Int
  groups(by: [BankAccountGroupBy!]!, first: Int): [BankAccountGroup!]!
  max: BankAccountMaximum!
  min: BankAccountMinimum!
}

type BankAccountConnection {
  aggregate: BankAccountAggregate!
  edges: [BankAccountEdge!]!
  nodes: [BankAccount!]!
  pageInfo: PageInfo!
  totalCount: Int
}

type BankAccountEdge {
  cursor: String!
  node: BankAccount!
}

type BankAccountGroup {
  count: Int
  key: BankAccountGroupKey!
  max: BankAccountMaximum!
  min: BankAccountMinimum!
}

enum BankAccountGroupBy {
  HOUSEHOLD
  VALID_FROM_MONTH
  VALID_FROM_YEAR
  VALID_TO_MONTH
  VALID_TO_YEAR
}

type BankAccountGroupKey {
  household: Household
  validFromMonth: Date
  validFromYear: Int
  validToMonth: Date
  validToYear: Int
}

input BankAccountListWhere {
  every: BankAccountWhere
  none: BankAccountWhere
  some: BankAccountWhere
}

type BankAccountMaximum {
  validFrom: Date
  validTo: Date
}

type BankAccountMinimum {
  validFrom: Date
  validTo: Date
}

input BankAccountOrderBy {
  direction: OrderDirection! = ASC
  field: BankAccountOrderField!
}

enum BankAccountOrderField {
  BANK
  ID
  VALID_FROM
  VALID_TO
}

type BankAccountPayload {
  bankAccount: BankAccount
  replayed: Boolean!
  warnings: [Warning!]!
}

input BankAccountWhere {
  and: [BankAccountWhere!]
  bank: TextFilter
  household: HouseholdWhere
  id: IdFilter
  not: BankAccountWhere
  number: ExactFilter
  or: [BankAccountWhere!]
  validFrom: DateFilter
  validTo: DateFilter
}

type BattleTeam implements Node {
  county(asOf: Date): County
  coverage(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [BattleTeamCoverageOrderBy!], where: BattleTeamCoverageWhere): BattleTeamCoverageConnection!
  history(after: String, first: Int): ChangeConnection
  id: ID!
  kind: BattleTeamKind!
  members(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [BattleTeamMemberOrderBy!], where: BattleTeamMemberWhere): BattleTeamMemberConnection!
  name: String!
  validFrom: Date!
  validTo: Date
  version: Int!
}

type BattleTeamAggregate {
  count: Int
  groupCount(by: [BattleTeamGroupBy!]!): Int
  groups(by: [BattleTeamGroupBy!]!, first: Int): [BattleTeamGroup!]!
  max: BattleTeamMaximum!
  min: BattleTeamMinimum!
}

type BattleTeamConnection {
  aggregate: BattleTeamAggregate!
  edges: [BattleTeamEdge!]!
  nodes: [BattleTeam!]!
  pageInfo: PageInfo!
  totalCount: Int
}

type BattleTeamCoverage implements Node {
  history(after: String, first: Int): ChangeConnection
  id: ID!
  team(asOf: Date): BattleTeam
  township(asOf: Date): Township
  validFrom: Date!
  validTo: Date
  version: Int!
}

type BattleTeamCoverageAggregate {
  count: Int
  groupCount(by: [BattleTeamCoverageGroupBy!]!): Int
  groups(by: [BattleTeamCoverageGroupBy!]!, first: Int): [BattleTeamCoverageGroup!]!
  max: BattleTeamCoverageMaximum!
  min: BattleTeamCoverageMinimum!
}

type BattleTeamCoverageConnection {
  aggregate: BattleTeamCoverageAggregate!
  edges: [BattleTeamCoverageEdge!]!
  nodes: [BattleTeamCoverage!]!
  pageInfo: PageInfo!
  totalCount: Int
}

type BattleTeamCoverageEdge {
  cursor: String!
  node: BattleTeamCoverage!
}

type BattleTeamCoverageGroup {
  count: Int
  key: BattleTeamCoverageGroupKey!
  max: BattleTeamCoverageMaximum!
  min: BattleTeamCoverageMinimum!
}

enum BattleTeamCoverageGroupBy {
  TEAM
  TOWNSHIP
  VALID_FROM_MONTH
  VALID_FROM_YEAR
  VALID_TO_MONTH
  VALID_TO_YEAR
}

type BattleTeamCoverageGroupKey {
  team: BattleTeam
  township: Township
  validFromMonth: Date
  validFromYear: Int
  validToMonth: Date
  validToYear: Int
}

input BattleTeamCoverageListWhere {
  every: BattleTeamCoverageWhere
  none: BattleTeamCoverageWhere
  some: BattleTeamCoverageWhere
}

type BattleTeamCoverageMaximum {
  validFrom: Date
  validTo: Date
}

type BattleTeamCoverageMinimum {
  validFrom: Date
  validTo: Date
}

input BattleTeamCoverageOrderBy {
  direction: OrderDirection! = ASC
  field: BattleTeamCoverageOrderField!
}

enum BattleTeamCoverageOrderField {
  ID
  VALID_FROM
  VALID_TO
}

type BattleTeamCoveragePayload {
  battleTeamCoverage: BattleTeamCoverage
  replayed: Boolean!
  warnings: [Warning!]!
}

input BattleTeamCoverageWhere {
  and: [BattleTeamCoverageWhere!]
  id: IdFilter
  not: BattleTeamCoverageWhere
  or: [BattleTeamCoverageWhere!]
  team: BattleTeamWhere
  township: TownshipWhere
  validFrom: DateFilter
  validTo: DateFilter
}

type BattleTeamEdge {
  cursor: String!
  node: BattleTeam!
}

type BattleTeamGroup {
  count: Int
  key: BattleTeamGroupKey!
  max: BattleTeamMaximum!
  min: BattleTeamMinimum!
}

enum BattleTeamGroupBy {
  COUNTY
  KIND
  VALID_FROM_MONTH
  VALID_FROM_YEAR
  VALID_TO_MONTH
  VALID_TO_YEAR
}

type BattleTeamGroupKey {
  county: County
  kind: BattleTeamKind
  validFromMonth: Date
  validFromYear: Int
  validToMonth: Date
  validToYear: Int
}

enum BattleTeamKind {
  BATTLE
  INSPECTION
}

input BattleTeamKindFilter {
  eq: BattleTeamKind
  in: [BattleTeamKind!]
  isNull: Boolean
  ne: BattleTeamKind
  notIn: [BattleTeamKind!]
}

input BattleTeamListWhere {
  every: BattleTeamWhere
  none: BattleTeamWhere
  some: BattleTeamWhere
}

type BattleTeamMaximum {
  validFrom: Date
  validTo: Date
}

type BattleTeamMember implements Node {
  cadre(asOf: Date): Cadre
  history(after: String, first: Int): ChangeConnection
  id: ID!
  leads: Boolean
  team(asOf: Date): BattleTeam
  validFrom: Date!
  validTo: Date
  version: Int!
}

type BattleTeamMemberAggregate {
  count: Int
  groupCount(by: [BattleTeamMemberGroupBy!]!): Int
  groups(by: [BattleTeamMemberGroupBy!]!, first: Int): [BattleTeamMemberGroup!]!
  max: BattleTeamMemberMaximum!
  min: BattleTeamMemberMinimum!
}

type BattleTeamMemberConnection {
  aggregate: BattleTeamMemberAggregate!
  edges: [BattleTeamMemberEdge!]!
  nodes: [BattleTeamMember!]!
  pageInfo: PageInfo!
  totalCount: Int
}

type BattleTeamMemberEdge {
  cursor: String!
  node: BattleTeamMember!
}

type BattleTeamMemberGroup {
  count: Int
  key: BattleTeamMemberGroupKey!
  max: BattleTeamMemberMaximum!
  min: BattleTeamMemberMinimum!
}

enum BattleTeamMemberGroupBy {
  CADRE
  LEADS
  TEAM
  VALID_FROM_MONTH
  VALID_FROM_YEAR
  VALID_TO_MONTH
  VALID_TO_YEAR
}

type BattleTeamMemberGroupKey {
  cadre: Cadre
  leads: Boolean
  team: BattleTeam
  validFromMonth: Date
  validFromYear: Int
  validToMonth: Date
  validToYear: Int
}

input BattleTeamMemberListWhere {
  every: BattleTeamMemberWhere
  none: BattleTeamMemberWhere
  some: BattleTeamMemberWhere
}

type BattleTeamMemberMaximum {
  validFrom: Date
  validTo: Date
}

type BattleTeamMemberMinimum {
  validFrom: Date
  validTo: Date
}

input BattleTeamMemberOrderBy {
  direction: OrderDirection! = ASC
  field: BattleTeamMemberOrderField!
}

enum BattleTeamMemberOrderField {
  ID
  LEADS
  VALID_FROM
  VALID_TO
}

type BattleTeamMemberPayload {
  battleTeamMember: BattleTeamMember
  replayed: Boolean!
  warnings: [Warning!]!
}

input BattleTeamMemberWhere {
  and: [BattleTeamMemberWhere!]
  cadre: CadreWhere
  id: IdFilter
  leads: BooleanFilter
  not: BattleTeamMemberWhere
  or: [BattleTeamMemberWhere!]
  team: BattleTeamWhere
  validFrom: DateFilter
  validTo: DateFilter
}

type BattleTeamMinimum {
  validFrom: Date
  validTo: Date
}

input BattleTeamOrderBy {
  direction: OrderDirection! = ASC
  field: BattleTeamOrderField!
}

enum BattleTeamOrderField {
  ID
  KIND
  NAME
  VALID_FROM
  VALID_TO
}

type BattleTeamPayload {
  battleTeam: BattleTeam
  replayed: Boolean!
  warnings: [Warning!]!
}

input BattleTeamWhere {
  and: [BattleTeamWhere!]
  county: CountyWhere
  coverage: BattleTeamCoverageListWhere
  id: IdFilter
  kind: BattleTeamKindFilter
  members: BattleTeamMemberListWhere
  name: NameFilter
  not: BattleTeamWhere
  or: [BattleTeamWhere!]
  validFrom: DateFilter
  validTo: DateFilter
}

type BenefitLink implements Node {
  contractAmount: Fen
  contractTerms: String
  entity(asOf: Date): IndustryEntity
  history(after: String, first: Int): ChangeConnection
  household(asOf: Date): Household
  id: ID!
  mode: BenefitLinkMode
  validFrom: Date!
  validTo: Date
  version: Int!
}

type BenefitLinkAggregate {
  avg: BenefitLinkAverage!
  count: Int
  groupCount(by: [BenefitLinkGroupBy!]!): Int
  groups(by: [BenefitLinkGroupBy!]!, first: Int): [BenefitLinkGroup!]!
  max: BenefitLinkMaximum!
  min: BenefitLinkMinimum!
  sum: BenefitLinkSum!
}

type BenefitLinkAverage {
  contractAmount: Float
}

type BenefitLinkConnection {
  aggregate: BenefitLinkAggregate!
  edges: [BenefitLinkEdge!]!
  nodes: [BenefitLink!]!
  pageInfo: PageInfo!
  totalCount: Int
}

type BenefitLinkEdge {
  cursor: String!
  node: BenefitLink!
}

type BenefitLinkGroup {
  avg: BenefitLinkAverage!
  count: Int
  key: BenefitLinkGroupKey!
  max: BenefitLinkMaximum!
  min: BenefitLinkMinimum!
  sum: BenefitLinkSum!
}

enum BenefitLinkGroupBy {
  ENTITY
  HOUSEHOLD
  MODE
  VALID_FROM_MONTH
  VALID_FROM_YEAR
  VALID_TO_MONTH
  VALID_TO_YEAR
}

type BenefitLinkGroupKey {
  entity: IndustryEntity
  household: Household
  mode: BenefitLinkMode
  validFromMonth: Date
  validFromYear: Int
  validToMonth: Date
  validToYear: Int
}

input BenefitLinkListWhere {
  every: BenefitLinkWhere
  none: BenefitLinkWhere
  some: BenefitLinkWhere
}

type BenefitLinkMaximum {
  contractAmount: Fen
  validFrom: Date
  validTo: Date
}

type BenefitLinkMinimum {
  contractAmount: Fen
  validFrom: Date
  validTo: Date
}

enum BenefitLinkMode {
  LABOUR
  LAND_TRANSFER
  ORDER
  SHARE_DIVIDEND
  TRUSTEESHIP
}

input BenefitLinkModeFilter {
  eq: BenefitLinkMode
  in: [BenefitLinkMode!]
  isNull: Boolean
  ne: BenefitLinkMode
  notIn: [BenefitLinkMode!]
}

input BenefitLinkOrderBy {
  direction: OrderDirection! = ASC
  field: BenefitLinkOrderField!
}

enum BenefitLinkOrderField {
  CONTRACT_AMOUNT
  CONTRACT_TERMS
  ID
  MODE
  VALID_FROM
  VALID_TO
}

type BenefitLinkPayload {
  benefitLink: BenefitLink
  replayed: Boolean!
  warnings: [Warning!]!
}

type BenefitLinkSum {
  contractAmount: Fen
}

input BenefitLinkWhere {
  and: [BenefitLinkWhere!]
  contractAmount: FenFilter
  contractTerms: TextFilter
  entity: IndustryEntityWhere
  household: HouseholdWhere
  id: IdFilter
  mode: BenefitLinkModeFilter
  not: BenefitLinkWhere
  or: [BenefitLinkWhere!]
  validFrom: DateFilter
  validTo: DateFilter
}

input BooleanFilter {
  eq: Boolean
  isNull: Boolean
  ne: Boolean
}

type Cadre implements Node {
  code: String!
  decidedChanges(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [ChangeRequestOrderBy!], where: ChangeRequestWhere): ChangeRequestConnection!
  department(asOf: Date): Department
  duty: String
  history(after: String, first: Int): ChangeConnection
  id: ID!
  name: String
  pairings(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [PairingOrderBy!], where: PairingWhere): PairingConnection!
  phone: String
  proposedChanges(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [ChangeRequestOrderBy!], where: ChangeRequestWhere): ChangeRequestConnection!
  rank: CadreRank
  responsibilityLinks(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [ResponsibilityLinkOrderBy!], where: ResponsibilityLinkWhere): ResponsibilityLinkConnection!
  teamMemberships(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [BattleTeamMemberOrderBy!], where: BattleTeamMemberWhere): BattleTeamMemberConnection!
  township(asOf: Date): Township
  validFrom: Date!
  validTo: Date
  version: Int!
  village(asOf: Date): Village
}

type CadreAggregate {
  count: Int
  groupCount(by: [CadreGroupBy!]!): Int
  groups(by: [CadreGroupBy!]!, first: Int): [CadreGroup!]!
  max: CadreMaximum!
  min: CadreMinimum!
}

type CadreConnection {
  aggregate: CadreAggregate!
  edges: [CadreEdge!]!
  nodes: [Cadre!]!
  pageInfo: PageInfo!
  totalCount: Int
}

type CadreEdge {
  cursor: String!
  node: Cadre!
}

type CadreGroup {
  count: Int
  key: CadreGroupKey!
  max: CadreMaximum!
  min: CadreMinimum!
}

enum CadreGroupBy {
  DEPARTMENT
  RANK
  TOWNSHIP
  VALID_FROM_MONTH
  VALID_FROM_YEAR
  VALID_TO_MONTH
  VALID_TO_YEAR
  VILLAGE
}

type CadreGroupKey {
  department: Department
  rank: CadreRank
  township: Township
  validFromMonth: Date
  validFromYear: Int
  validToMonth: Date
  validToYear: Int
  village: Village
}

input CadreListWhere {
  every: CadreWhere
  none: CadreWhere
  some: CadreWhere
}

type CadreMaximum {
  validFrom: Date
  validTo: Date
}

type CadreMinimum {
  validFrom: Date
  validTo: Date
}

input CadreOrderBy {
  direction: OrderDirection! = ASC
  field: CadreOrderField!
}

enum CadreOrderField {
  CODE
  DUTY
  ID
  NAME
  RANK
  VALID_FROM
  VALID_TO
}

type CadrePayload {
  cadre: Cadre
  replayed: Boolean!
  warnings: [Warning!]!
}

enum CadreRank {
  COUNTY
  STAFF
  TOWNSHIP
  VILLAGE
}

input CadreRankFilter {
  eq: CadreRank
  in: [CadreRank!]
  isNull: Boolean
  ne: CadreRank
  notIn: [CadreRank!]
}

input CadreWhere {
  and: [CadreWhere!]
  code: CodeFilter
  decidedChanges: ChangeRequestListWhere
  department: DepartmentWhere
  duty: TextFilter
  id: IdFilter
  name: NameFilter
  not: CadreWhere
  or: [CadreWhere!]
  pairings: PairingListWhere
  phone: ExactFilter
  proposedChanges: ChangeRequestListWhere
  rank: CadreRankFilter
  responsibilityLinks: ResponsibilityLinkListWhere
  teamMemberships: BattleTeamMemberListWhere
  township: TownshipWhere
  validFrom: DateFilter
  validTo: DateFilter
  village: VillageWhere
}

type Change {
  after: JsonObject
  at: Instant
  before: JsonObject
  division: String
  kind: ChangeKind!
  mutation: String
  nodeId: ID
  principal: String
  requestId: String
  type: NodeType
  version: Int
}

type ChangeConnection {
  edges: [ChangeEdge!]!
  nodes: [Change!]!
  pageInfo: PageInfo!
}

type ChangeEdge {
  cursor: String!
  node: Change!
}

input ChangeHouseholdStatusInput {
  approver: ID!
  on: Date!
  status: HouseholdStatus!
}

enum ChangeKind {
  CHANGED
  CREATED
  ERASED
  LEFT_SCOPE
  RESYNC
}

type ChangeRequest implements Node {
  decidedOn: Date
  decisionReason: String
  draftedOn: Date
  history(after: String, first: Int): ChangeConnection
  household(asOf: Date): Household
  id: ID!
  kind: ChangeRequestKind
  proposal: String
  proposalReason: String
  proposer(asOf: Date): Cadre
  state: ChangeRequestState
  submittedOn: Date
  validator(asOf: Date): Cadre
  version: Int!
}

type ChangeRequestAggregate {
  count: Int
  groupCount(by: [ChangeRequestGroupBy!]!): Int
  groups(by: [ChangeRequestGroupBy!]!, first: Int): [ChangeRequestGroup!]!
  max: ChangeRequestMaximum!
  min: ChangeRequestMinimum!
}

type ChangeRequestConnection {
  aggregate: ChangeRequestAggregate!
  edges: [ChangeRequestEdge!]!
  nodes: [ChangeRequest!]!
  pageInfo: PageInfo!
  totalCount: Int
}

type ChangeRequestEdge {
  cursor: String!
  node: ChangeRequest!
}

type ChangeRequestGroup {
  count: Int
  key: ChangeRequestGroupKey!
  max: ChangeRequestMaximum!
  min: ChangeRequestMinimum!
}

enum ChangeRequestGroupBy {
  DECIDED_ON_MONTH
  DECIDED_ON_YEAR
  DRAFTED_ON_MONTH
  DRAFTED_ON_YEAR
  HOUSEHOLD
  KIND
  PROPOSER
  STATE
  SUBMITTED_ON_MONTH
  SUBMITTED_ON_YEAR
  VALIDATOR
}

type ChangeRequestGroupKey {
  decidedOnMonth: Date
  decidedOnYear: Int
  draftedOnMonth: Date
  draftedOnYear: Int
  household: Household
  kind: ChangeRequestKind
  proposer: Cadre
  state: ChangeRequestState
  submittedOnMonth: Date
  submittedOnYear: Int
  validator: Cadre
}

enum ChangeRequestKind {
  BANK_ACCOUNT
  CONTACT
  LIVING_CONDITIONS
  MEMBER_DETAILS
  MEMBER_JOINS
  MEMBER_LEAVES
  OTHER
  STATUS
}

input ChangeRequestKindFilter {
  eq: ChangeRequestKind
  in: [ChangeRequestKind!]
  isNull: Boolean
  ne: ChangeRequestKind
  notIn: [ChangeRequestKind!]
}

input ChangeRequestListWhere {
  every: ChangeRequestWhere
  none: ChangeRequestWhere
  some: ChangeRequestWhere
}

type ChangeRequestMaximum {
  decidedOn: Date
  draftedOn: Date
  submittedOn: Date
}

type ChangeRequestMinimum {
  decidedOn: Date
  draftedOn: Date
  submittedOn: Date
}

input ChangeRequestOrderBy {
  direction: OrderDirection! = ASC
  field: ChangeRequestOrderField!
}

enum ChangeRequestOrderField {
  DECIDED_ON
  DECISION_REASON
  DRAFTED_ON
  ID
  KIND
  PROPOSAL
  PROPOSAL_REASON
  STATE
  SUBMITTED_ON
}

type ChangeRequestPayload {
  changeRequest: ChangeRequest
  replayed: Boolean!
  warnings: [Warning!]!
}

enum ChangeRequestState {
  APPLIED
  DRAFT
  RETURNED
  SUBMITTED
  VALIDATED
}

input ChangeRequestStateFilter {
  eq: ChangeRequestState
  in: [ChangeRequestState!]
  isNull: Boolean
  ne: ChangeRequestState
  notIn: [ChangeRequestState!]
}

input ChangeRequestWhere {
  and: [ChangeRequestWhere!]
  decidedOn: DateFilter
  decisionReason: TextFilter
  draftedOn: DateFilter
  household: HouseholdWhere
  id: IdFilter
  kind: ChangeRequestKindFilter
  not: ChangeRequestWhere
  or: [ChangeRequestWhere!]
  proposal: TextFilter
  proposalReason: TextFilter
  proposer: CadreWhere
  state: ChangeRequestStateFilter
  submittedOn: DateFilter
  validator: CadreWhere
}

input CloseBankAccountInput {
  on: Date!
}

input CloseHouseholdInput {
  on: Date!
  reason: String!
}

input CodeFilter {
  eq: String
  gt: String
  gte: String
  in: [String!]
  isNull: Boolean
  lt: String
  lte: String
  ne: String
  notIn: [String!]
  startsWith: String
}

input ConfirmProposalInput {
  decisionReason: String
}

input CorrectBankAccountInput {
  bank: String
  number: String
}

input CorrectBattleTeamInput {
  name: String
}

input CorrectBattleTeamMemberInput {
  leads: Boolean
}

input CorrectBenefitLinkInput {
  contractAmount: Fen
  contractTerms: String
  mode: BenefitLinkMode
}

input CorrectCadreInput {
  duty: String
  name: String
  phone: String
  rank: CadreRank
}

input CorrectChangeRequestInput {
  kind: ChangeRequestKind
  proposal: String
  proposalReason: String
}

input CorrectDepartmentInput {
  name: String
}

input CorrectHouseholdIncomeInput {
  persons: Int
  production: Fen
  productionCosts: Fen
  property: Fen
  transfers: Fen
  wages: Fen
}

input CorrectHouseholdInput {
  clothingGuarantee: GuaranteeState
  foodGuarantee: GuaranteeState
  hamlet: ID
  hasPower: Boolean
  housingArea: Int
  housingGuarantee: GuaranteeState
  housingStructure: HousingStructure
  mainCause: PovertyCause
  medicalGuarantee: GuaranteeState
  otherCauses: [PovertyCause!]
  phone: String
  residence: ResidenceKind
  schoolingGuarantee: GuaranteeState
  water: WaterSource
  waterGuarantee: GuaranteeState
}

input CorrectHouseholdMemberInput {
  atSchool: Boolean
  birthDate: Date
  diagnosis: String
  health: HealthState
  identityNumber: String
  labourAbility: LabourAbility
  medicallyInsured: Boolean
  monthsWorked: Int
  name: String
  schooling: Schooling
  sex: Sex
  work: WorkState
}

input CorrectIndustryEntityInput {
  kind: IndustryEntityKind
  name: String
  sector: Sector
  upstream: ID
}

input CorrectMutualGroupInput {
  leader: ID
}

input CorrectPairingInput {
  mode: HelperMode
}

type County implements Division & Node {
  accessRecords(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [AccessRecordOrderBy!], where: AccessRecordWhere): AccessRecordConnection!
  battleTeams(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [BattleTeamOrderBy!], where: BattleTeamWhere): BattleTeamConnection!
  benefitLinks(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [BenefitLinkOrderBy!], where: BenefitLinkWhere): BenefitLinkConnection!
  cadres(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [CadreOrderBy!], where: CadreWhere): CadreConnection!
  changeRequests(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [ChangeRequestOrderBy!], where: ChangeRequestWhere): ChangeRequestConnection!
  code: String!
  departments(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [DepartmentOrderBy!], where: DepartmentWhere): DepartmentConnection!
  hamlets(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [HamletOrderBy!], where: HamletWhere): HamletConnection!
  history(after: String, first: Int): ChangeConnection
  householdMembers(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [HouseholdMemberOrderBy!], where: HouseholdMemberWhere): HouseholdMemberConnection!
  households(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [HouseholdOrderBy!], where: HouseholdWhere): HouseholdConnection!
  id: ID!
  industryEntities(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [IndustryEntityOrderBy!], where: IndustryEntityWhere): IndustryEntityConnection!
  mutualGroups(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [MutualGroupOrderBy!], where: MutualGroupWhere): MutualGroupConnection!
  name: String!
  nameEn: String!
  pairings(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [PairingOrderBy!], where: PairingWhere): PairingConnection!
  prefecture: String!
  province: String!
  responsibilityLinks(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [ResponsibilityLinkOrderBy!], where: ResponsibilityLinkWhere): ResponsibilityLinkConnection!
  statistics(asOf: Date): DivisionStatistics!
  townships(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [TownshipOrderBy!], where: TownshipWhere): TownshipConnection!
  validFrom: Date!
  validTo: Date
  version: Int!
  villages(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [VillageOrderBy!], where: VillageWhere): VillageConnection!
}

type CountyAggregate {
  count: Int!
  groupCount(by: [CountyGroupBy!]!): Int!
  groups(by: [CountyGroupBy!]!, first: Int): [CountyGroup!]!
  max: CountyMaximum!
  min: CountyMinimum!
}

type CountyConnection {
  aggregate: CountyAggregate!
  edges: [CountyEdge!]!
  nodes: [County!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type CountyEdge {
  cursor: String!
  node: County!
}

type CountyGroup {
  count: Int!
  key: CountyGroupKey!
  max: CountyMaximum!
  min: CountyMinimum!
}

enum CountyGroupBy {
  VALID_FROM_MONTH
  VALID_FROM_YEAR
  VALID_TO_MONTH
  VALID_TO_YEAR
}

type CountyGroupKey {
  validFromMonth: Date
  validFromYear: Int
  validToMonth: Date
  validToYear: Int
}

type CountyMaximum {
  validFrom: Date
  validTo: Date
}

type CountyMinimum {
  validFrom: Date
  validTo: Date
}

input CountyOrderBy {
  direction: OrderDirection! = ASC
  field: CountyOrderField!
}

enum CountyOrderField {
  CODE
  ID
  NAME
  NAME_EN
  PREFECTURE
  PROVINCE
  VALID_FROM
  VALID_TO
}

input CountyWhere {
  and: [CountyWhere!]
  battleTeams: BattleTeamListWhere
  code: CodeFilter
  departments: DepartmentListWhere
  id: IdFilter
  name: NameFilter
  nameEn: TextFilter
  not: CountyWhere
  or: [CountyWhere!]
  prefecture: TextFilter
  province: TextFilter
  townships: TownshipListWhere
  validFrom: DateFilter
  validTo: DateFilter
}

input CreateApiTokenInput {
  expiresOn: Date
  name: String!
}

scalar Date

input DateFilter {
  eq: Date
  gt: Date
  gte: Date
  in: [Date!]
  isNull: Boolean
  lt: Date
  lte: Date
  ne: Date
  notIn: [Date!]
}

type Department implements Node {
  cadres(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [CadreOrderBy!], where: CadreWhere): CadreConnection!
  code: String!
  county(asOf: Date): County
  domain: DepartmentDomain!
  history(after: String, first: Int): ChangeConnection
  id: ID!
  name: String!
  responsibilityLinks(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [ResponsibilityLinkOrderBy!], where: ResponsibilityLinkWhere): ResponsibilityLinkConnection!
  validFrom: Date!
  validTo: Date
  version: Int!
}

type DepartmentAggregate {
  count: Int
  groupCount(by: [DepartmentGroupBy!]!): Int
  groups(by: [DepartmentGroupBy!]!, first: Int): [DepartmentGroup!]!
  max: DepartmentMaximum!
  min: DepartmentMinimum!
}

type DepartmentConnection {
  aggregate: DepartmentAggregate!
  edges: [DepartmentEdge!]!
  nodes: [Department!]!
  pageInfo: PageInfo!
  totalCount: Int
}

enum DepartmentDomain {
  COMMAND
  EDUCATION
  FINANCE
  GENERAL
  HEALTH
  HOUSEHOLDS
  HOUSING
  INDUSTRY
  RELOCATION
  ROADS
}

input DepartmentDomainFilter {
  eq: DepartmentDomain
  in: [DepartmentDomain!]
  isNull: Boolean
  ne: DepartmentDomain
  notIn: [DepartmentDomain!]
}

type DepartmentEdge {
  cursor: String!
  node: Department!
}

type DepartmentGroup {
  count: Int
  key: DepartmentGroupKey!
  max: DepartmentMaximum!
  min: DepartmentMinimum!
}

enum DepartmentGroupBy {
  COUNTY
  DOMAIN
  VALID_FROM_MONTH
  VALID_FROM_YEAR
  VALID_TO_MONTH
  VALID_TO_YEAR
}

type DepartmentGroupKey {
  county: County
  domain: DepartmentDomain
  validFromMonth: Date
  validFromYear: Int
  validToMonth: Date
  validToYear: Int
}

input DepartmentListWhere {
  every: DepartmentWhere
  none: DepartmentWhere
  some: DepartmentWhere
}

type DepartmentMaximum {
  validFrom: Date
  validTo: Date
}

type DepartmentMinimum {
  validFrom: Date
  validTo: Date
}

input DepartmentOrderBy {
  direction: OrderDirection! = ASC
  field: DepartmentOrderField!
}

enum DepartmentOrderField {
  CODE
  DOMAIN
  ID
  NAME
  VALID_FROM
  VALID_TO
}

type DepartmentPayload {
  department: Department
  replayed: Boolean!
  warnings: [Warning!]!
}

input DepartmentWhere {
  and: [DepartmentWhere!]
  cadres: CadreListWhere
  code: CodeFilter
  county: CountyWhere
  domain: DepartmentDomainFilter
  id: IdFilter
  name: NameFilter
  not: DepartmentWhere
  or: [DepartmentWhere!]
  responsibilityLinks: ResponsibilityLinkListWhere
  validFrom: DateFilter
  validTo: DateFilter
}

input DissolveBattleTeamInput {
  on: Date!
}

input DissolveMutualGroupInput {
  on: Date!
}

interface Division implements Node {
  code: String!
  history(after: String, first: Int): ChangeConnection
  id: ID!
  name: String!
  validFrom: Date!
  validTo: Date
  version: Int!
}

type DivisionStatistics {
  entities: Int
  entitiesByKind: [EntitiesByKindCount!]!
  entitiesBySector: [EntitiesBySectorCount!]!
  groups: Int
  groupsByKind: [GroupsByKindCount!]!
  households: Int
  householdsByStatus: [HouseholdsByStatusCount!]!
  labourForce: Int
  linkedHouseholds: Int
  people: Int
}

input DraftChangeRequestInput {
  household: ID!
  kind: ChangeRequestKind!
  proposal: String!
  proposalReason: String
  proposer: ID!
}

input EndBattleTeamCoverageInput {
  on: Date!
}

input EndBattleTeamMemberInput {
  on: Date!
}

input EndBenefitLinkInput {
  on: Date!
}

input EndCadreInput {
  on: Date!
}

input EndDepartmentInput {
  on: Date!
}

input EndGrantInput {
  on: Date!
}

input EndHouseholdMemberInput {
  newHead: ID
  on: Date!
}

input EndIndustryEntityInput {
  on: Date!
}

input EndMutualGroupMemberInput {
  on: Date!
}

input EndResponsibilityLinkInput {
  on: Date!
}

type EntitiesByKindCount {
  count: Int
  kind: IndustryEntityKind!
}

type EntitiesBySectorCount {
  count: Int
  sector: Sector!
}

input ErasePersonInput {
  member: ID!
  reason: String!
}

input ExactFilter {
  eq: String
  in: [String!]
}

scalar Fen

input FenFilter {
  eq: Fen
  gt: Fen
  gte: Fen
  in: [Fen!]
  isNull: Boolean
  lt: Fen
  lte: Fen
  ne: Fen
  notIn: [Fen!]
}

input FloatFilter {
  eq: Float
  gt: Float
  gte: Float
  in: [Float!]
  isNull: Boolean
  lt: Float
  lte: Float
  ne: Float
  notIn: [Float!]
}

input FormBattleTeamInput {
  county: ID!
  kind: BattleTeamKind!
  name: String!
  validFrom: Date!
}

input FormMutualGroupInput {
  code: String!
  kind: MutualGroupKind!
  leader: ID
  validFrom: Date!
  village: ID!
}

input FoundDepartmentInput {
  code: String!
  county: ID!
  domain: DepartmentDomain!
  name: String!
  validFrom: Date!
}

type Grant implements Node {
  cadre(asOf: Date): Cadre
  department(asOf: Date): Department
  divisionCode: String!
  history(after: String, first: Int): ChangeConnection
  id: ID!
  principal: String!
  role: Role!
  team(asOf: Date): BattleTeam
  validFrom: Date!
  validTo: Date
  version: Int!
}

type GrantAggregate {
  count: Int
  groupCount(by: [GrantGroupBy!]!): Int
  groups(by: [GrantGroupBy!]!, first: Int): [GrantGroup!]!
  max: GrantMaximum!
  min: GrantMinimum!
}

type GrantConnection {
  aggregate: GrantAggregate!
  edges: [GrantEdge!]!
  nodes: [Grant!]!
  pageInfo: PageInfo!
  totalCount: Int
}

type GrantEdge {
  cursor: String!
  node: Grant!
}

type GrantGroup {
  count: Int
  key: GrantGroupKey!
  max: GrantMaximum!
  min: GrantMinimum!
}

enum GrantGroupBy {
  CADRE
  DEPARTMENT
  ROLE
  TEAM
  VALID_FROM_MONTH
  VALID_FROM_YEAR
  VALID_TO_MONTH
  VALID_TO_YEAR
}

type GrantGroupKey {
  cadre: Cadre
  department: Department
  role: Role
  team: BattleTeam
  validFromMonth: Date
  validFromYear: Int
  validToMonth: Date
  validToYear: Int
}

type GrantMaximum {
  validFrom: Date
  validTo: Date
}

type GrantMinimum {
  validFrom: Date
  validTo: Date
}

input GrantOrderBy {
  direction: OrderDirection! = ASC
  field: GrantOrderField!
}

enum GrantOrderField {
  DIVISION_CODE
  ID
  PRINCIPAL
  ROLE
  VALID_FROM
  VALID_TO
}

type GrantPayload {
  grant: Grant
  replayed: Boolean!
  warnings: [Warning!]!
}

input GrantRoleInput {
  cadre: ID
  department: ID
  division: String!
  principal: String!
  role: Role!
  team: ID
  validFrom: Date!
  validTo: Date
}

input GrantWhere {
  and: [GrantWhere!]
  cadre: CadreWhere
  department: DepartmentWhere
  divisionCode: TextFilter
  id: IdFilter
  not: GrantWhere
  or: [GrantWhere!]
  principal: TextFilter
  role: RoleFilter
  team: BattleTeamWhere
  validFrom: DateFilter
  validTo: DateFilter
}

type GroupsByKindCount {
  count: Int
  kind: MutualGroupKind!
}

enum GuaranteeState {
  MET
  NOT_APPLICABLE
  UNMET
}

input GuaranteeStateFilter {
  eq: GuaranteeState
  in: [GuaranteeState!]
  isNull: Boolean
  ne: GuaranteeState
  notIn: [GuaranteeState!]
}

type Hamlet implements Node {
  history(after: String, first: Int): ChangeConnection
  households(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [HouseholdOrderBy!], where: HouseholdWhere): HouseholdConnection!
  id: ID!
  latitude: Float
  longitude: Float
  name: String!
  validFrom: Date!
  validTo: Date
  version: Int!
  village(asOf: Date): Village
}

type HamletAggregate {
  count: Int!
  groupCount(by: [HamletGroupBy!]!): Int!
  groups(by: [HamletGroupBy!]!, first: Int): [HamletGroup!]!
  max: HamletMaximum!
  min: HamletMinimum!
}

type HamletConnection {
  aggregate: HamletAggregate!
  edges: [HamletEdge!]!
  nodes: [Hamlet!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type HamletEdge {
  cursor: String!
  node: Hamlet!
}

type HamletGroup {
  count: Int!
  key: HamletGroupKey!
  max: HamletMaximum!
  min: HamletMinimum!
}

enum HamletGroupBy {
  VALID_FROM_MONTH
  VALID_FROM_YEAR
  VALID_TO_MONTH
  VALID_TO_YEAR
  VILLAGE
}

type HamletGroupKey {
  validFromMonth: Date
  validFromYear: Int
  validToMonth: Date
  validToYear: Int
  village: Village
}

input HamletListWhere {
  every: HamletWhere
  none: HamletWhere
  some: HamletWhere
}

type HamletMaximum {
  validFrom: Date
  validTo: Date
}

type HamletMinimum {
  validFrom: Date
  validTo: Date
}

input HamletOfPartInput {
  hamlet: ID!
}

input HamletOrderBy {
  direction: OrderDirection! = ASC
  field: HamletOrderField!
}

enum HamletOrderField {
  ID
  LATITUDE
  LONGITUDE
  NAME
  VALID_FROM
  VALID_TO
}

input HamletWhere {
  and: [HamletWhere!]
  households: HouseholdListWhere
  id: IdFilter
  latitude: FloatFilter
  longitude: FloatFilter
  name: NameFilter
  not: HamletWhere
  or: [HamletWhere!]
  validFrom: DateFilter
  validTo: DateFilter
  village: VillageWhere
}

enum HealthState {
  CHRONIC_ILLNESS
  DISABLED
  HEALTHY
  SERIOUS_ILLNESS
}

input HealthStateFilter {
  eq: HealthState
  in: [HealthState!]
  isNull: Boolean
  ne: HealthState
  notIn: [HealthState!]
}

enum HelperMode {
  DISPATCHED
  TRANSFERRED
}

input HelperModeFilter {
  eq: HelperMode
  in: [HelperMode!]
  isNull: Boolean
  ne: HelperMode
  notIn: [HelperMode!]
}

type Household implements Node {
  accessRecords(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [AccessRecordOrderBy!], where: AccessRecordWhere): AccessRecordConnection!
  bankAccounts(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [BankAccountOrderBy!], where: BankAccountWhere): BankAccountConnection!
  benefitLinks(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [BenefitLinkOrderBy!], where: BenefitLinkWhere): BenefitLinkConnection!
  changeRequests(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [ChangeRequestOrderBy!], where: ChangeRequestWhere): ChangeRequestConnection!
  clothingGuarantee: GuaranteeState
  code: String!
  foodGuarantee: GuaranteeState
  groupMemberships(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [MutualGroupMemberOrderBy!], where: MutualGroupMemberWhere): MutualGroupMemberConnection!
  hamlet(asOf: Date): Hamlet
  hasPower: Boolean
  history(after: String, first: Int): ChangeConnection
  housingArea: Int
  housingGuarantee: GuaranteeState
  housingStructure: HousingStructure
  id: ID!
  incomes(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [HouseholdIncomeOrderBy!], where: HouseholdIncomeWhere): HouseholdIncomeConnection!
  mainCause: PovertyCause
  medicalGuarantee: GuaranteeState
  members(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [HouseholdMemberOrderBy!], where: HouseholdMemberWhere): HouseholdMemberConnection!
  name: String
  otherCauses: [PovertyCause!]
  pairings(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [PairingOrderBy!], where: PairingWhere): PairingConnection!
  phone: String
  registeredOn: Date
  residence: ResidenceKind
  schoolingGuarantee: GuaranteeState
  status: HouseholdStatus
  validFrom: Date!
  validTo: Date
  version: Int!
  village(asOf: Date): Village
  water: WaterSource
  waterGuarantee: GuaranteeState
}

type HouseholdAggregate {
  avg: HouseholdAverage!
  count: Int
  groupCount(by: [HouseholdGroupBy!]!): Int
  groups(by: [HouseholdGroupBy!]!, first: Int): [HouseholdGroup!]!
  max: HouseholdMaximum!
  min: HouseholdMinimum!
  sum: HouseholdSum!
}

type HouseholdAverage {
  housingArea: Float
}

type HouseholdConnection {
  aggregate: HouseholdAggregate!
  edges: [HouseholdEdge!]!
  nodes: [Household!]!
  pageInfo: PageInfo!
  totalCount: Int
}

type HouseholdEdge {
  cursor: String!
  node: Household!
}

type HouseholdGroup {
  avg: HouseholdAverage!
  count: Int
  key: HouseholdGroupKey!
  max: HouseholdMaximum!
  min: HouseholdMinimum!
  sum: HouseholdSum!
}

enum HouseholdGroupBy {
  CLOTHING_GUARANTEE
  FOOD_GUARANTEE
  HAMLET
  HAS_POWER
  HOUSING_GUARANTEE
  HOUSING_STRUCTURE
  MAIN_CAUSE
  MEDICAL_GUARANTEE
  REGISTERED_ON_MONTH
  REGISTERED_ON_YEAR
  RESIDENCE
  SCHOOLING_GUARANTEE
  STATUS
  VALID_FROM_MONTH
  VALID_FROM_YEAR
  VALID_TO_MONTH
  VALID_TO_YEAR
  VILLAGE
  WATER
  WATER_GUARANTEE
}

type HouseholdGroupKey {
  clothingGuarantee: GuaranteeState
  foodGuarantee: GuaranteeState
  hamlet: Hamlet
  hasPower: Boolean
  housingGuarantee: GuaranteeState
  housingStructure: HousingStructure
  mainCause: PovertyCause
  medicalGuarantee: GuaranteeState
  registeredOnMonth: Date
  registeredOnYear: Int
  residence: ResidenceKind
  schoolingGuarantee: GuaranteeState
  status: HouseholdStatus
  validFromMonth: Date
  validFromYear: Int
  validToMonth: Date
  validToYear: Int
  village: Village
  water: WaterSource
  waterGuarantee: GuaranteeState
}

type HouseholdIncome implements Node {
  history(after: String, first: Int): ChangeConnection
  household(asOf: Date): Household
  id: ID!
  net: Fen
  netPerPerson: Fen
  persons: Int
  production: Fen
  productionCosts: Fen
  property: Fen
  transfers: Fen
  version: Int!
  wages: Fen
  year: Int
}

type HouseholdIncomeAggregate {
  avg: HouseholdIncomeAverage!
  count: Int
  groupCount(by: [HouseholdIncomeGroupBy!]!): Int
  groups(by: [HouseholdIncomeGroupBy!]!, first: Int): [HouseholdIncomeGroup!]!
  max: HouseholdIncomeMaximum!
  min: HouseholdIncomeMinimum!
  sum: HouseholdIncomeSum!
}

type HouseholdIncomeAverage {
  net: Float
  netPerPerson: Float
  persons: Float
  production: Float
  productionCosts: Float
  property: Float
  transfers: Float
  wages: Float
  year: Float
}

type HouseholdIncomeConnection {
  aggregate: HouseholdIncomeAggregate!
  edges: [HouseholdIncomeEdge!]!
  nodes: [HouseholdIncome!]!
  pageInfo: PageInfo!
  totalCount: Int
}

type HouseholdIncomeEdge {
  cursor: String!
  node: HouseholdIncome!
}

type HouseholdIncomeGroup {
  avg: HouseholdIncomeAverage!
  count: Int
  key: HouseholdIncomeGroupKey!
  max: HouseholdIncomeMaximum!
  min: HouseholdIncomeMinimum!
  sum: HouseholdIncomeSum!
}

enum HouseholdIncomeGroupBy {
  HOUSEHOLD
}

type HouseholdIncomeGroupKey {
  household: Household
}

input HouseholdIncomeListWhere {
  every: HouseholdIncomeWhere
  none: HouseholdIncomeWhere
  some: HouseholdIncomeWhere
}

type HouseholdIncomeMaximum {
  net: Fen
  netPerPerson: Fen
  persons: Int
  production: Fen
  productionCosts: Fen
  property: Fen
  transfers: Fen
  wages: Fen
  year: Int
}

type HouseholdIncomeMinimum {
  net: Fen
  netPerPerson: Fen
  persons: Int
  production: Fen
  productionCosts: Fen
  property: Fen
  transfers: Fen
  wages: Fen
  year: Int
}

input HouseholdIncomeOrderBy {
  direction: OrderDirection! = ASC
  field: HouseholdIncomeOrderField!
}

enum HouseholdIncomeOrderField {
  ID
  NET
  NET_PER_PERSON
  PERSONS
  PRODUCTION
  PRODUCTION_COSTS
  PROPERTY
  TRANSFERS
  WAGES
  YEAR
}

type HouseholdIncomePayload {
  householdIncome: HouseholdIncome
  replayed: Boolean!
  warnings: [Warning!]!
}

type HouseholdIncomeSum {
  net: Fen
  netPerPerson: Fen
  persons: SafeInt
  production: Fen
  productionCosts: Fen
  property: Fen
  transfers: Fen
  wages: Fen
  year: SafeInt
}

input HouseholdIncomeWhere {
  and: [HouseholdIncomeWhere!]
  household: HouseholdWhere
  id: IdFilter
  net: FenFilter
  netPerPerson: FenFilter
  not: HouseholdIncomeWhere
  or: [HouseholdIncomeWhere!]
  persons: IntFilter
  production: FenFilter
  productionCosts: FenFilter
  property: FenFilter
  transfers: FenFilter
  wages: FenFilter
  year: IntFilter
}

input HouseholdListWhere {
  every: HouseholdWhere
  none: HouseholdWhere
  some: HouseholdWhere
}

type HouseholdMaximum {
  housingArea: Int
  registeredOn: Date
  validFrom: Date
  validTo: Date
}

type HouseholdMember implements Node {
  atSchool: Boolean
  birthDate: Date
  diagnosis: String
  health: HealthState
  history(after: String, first: Int): ChangeConnection
  household(asOf: Date): Household
  id: ID!
  identityNumber: String
  labourAbility: LabourAbility
  medicallyInsured: Boolean
  monthsWorked: Int
  name: String
  relation: RelationToHead
  schooling: Schooling
  sex: Sex
  validFrom: Date!
  validTo: Date
  version: Int!
  work: WorkState
}

type HouseholdMemberAggregate {
  avg: HouseholdMemberAverage!
  count: Int
  groupCount(by: [HouseholdMemberGroupBy!]!): Int
  groups(by: [HouseholdMemberGroupBy!]!, first: Int): [HouseholdMemberGroup!]!
  max: HouseholdMemberMaximum!
  min: HouseholdMemberMinimum!
  sum: HouseholdMemberSum!
}

type HouseholdMemberAverage {
  monthsWorked: Float
}

type HouseholdMemberConnection {
  aggregate: HouseholdMemberAggregate!
  edges: [HouseholdMemberEdge!]!
  nodes: [HouseholdMember!]!
  pageInfo: PageInfo!
  totalCount: Int
}

type HouseholdMemberEdge {
  cursor: String!
  node: HouseholdMember!
}

type HouseholdMemberGroup {
  avg: HouseholdMemberAverage!
  count: Int
  key: HouseholdMemberGroupKey!
  max: HouseholdMemberMaximum!
  min: HouseholdMemberMinimum!
  sum: HouseholdMemberSum!
}

enum HouseholdMemberGroupBy {
  AT_SCHOOL
  BIRTH_DATE_MONTH
  BIRTH_DATE_YEAR
  HEALTH
  HOUSEHOLD
  LABOUR_ABILITY
  MEDICALLY_INSURED
  RELATION
  SCHOOLING
  SEX
  VALID_FROM_MONTH
  VALID_FROM_YEAR
  VALID_TO_MONTH
  VALID_TO_YEAR
  WORK
}

type HouseholdMemberGroupKey {
  atSchool: Boolean
  birthDateMonth: Date
  birthDateYear: Int
  health: HealthState
  household: Household
  labourAbility: LabourAbility
  medicallyInsured: Boolean
  relation: RelationToHead
  schooling: Schooling
  sex: Sex
  validFromMonth: Date
  validFromYear: Int
  validToMonth: Date
  validToYear: Int
  work: WorkState
}

input HouseholdMemberInput {
  atSchool: Boolean!
  birthDate: Date!
  diagnosis: String
  health: HealthState!
  identityNumber: String!
  labourAbility: LabourAbility!
  medicallyInsured: Boolean!
  monthsWorked: Int!
  name: String!
  relation: RelationToHead!
  schooling: Schooling!
  sex: Sex!
  work: WorkState!
}

input HouseholdMemberListWhere {
  every: HouseholdMemberWhere
  none: HouseholdMemberWhere
  some: HouseholdMemberWhere
}

type HouseholdMemberMaximum {
  birthDate: Date
  monthsWorked: Int
  validFrom: Date
  validTo: Date
}

type HouseholdMemberMinimum {
  birthDate: Date
  monthsWorked: Int
  validFrom: Date
  validTo: Date
}

input HouseholdMemberOrderBy {
  direction: OrderDirection! = ASC
  field: HouseholdMemberOrderField!
}

enum HouseholdMemberOrderField {
  AT_SCHOOL
  BIRTH_DATE
  HEALTH
  ID
  LABOUR_ABILITY
  MEDICALLY_INSURED
  MONTHS_WORKED
  NAME
  RELATION
  SCHOOLING
  SEX
  VALID_FROM
  VALID_TO
  WORK
}

type HouseholdMemberPayload {
  householdMember: HouseholdMember
  replayed: Boolean!
  warnings: [Warning!]!
}

type HouseholdMemberSum {
  monthsWorked: SafeInt
}

input HouseholdMemberWhere {
  and: [HouseholdMemberWhere!]
  atSchool: BooleanFilter
  birthDate: DateFilter
  diagnosis: ExactFilter
  health: HealthStateFilter
  household: HouseholdWhere
  id: IdFilter
  identityNumber: ExactFilter
  labourAbility: LabourAbilityFilter
  medicallyInsured: BooleanFilter
  monthsWorked: IntFilter
  name: NameFilter
  not: HouseholdMemberWhere
  or: [HouseholdMemberWhere!]
  relation: RelationToHeadFilter
  schooling: SchoolingFilter
  sex: SexFilter
  validFrom: DateFilter
  validTo: DateFilter
  work: WorkStateFilter
}

type HouseholdMinimum {
  housingArea: Int
  registeredOn: Date
  validFrom: Date
  validTo: Date
}

input HouseholdOrderBy {
  direction: OrderDirection! = ASC
  field: HouseholdOrderField!
}

enum HouseholdOrderField {
  CLOTHING_GUARANTEE
  CODE
  FOOD_GUARANTEE
  HAS_POWER
  HOUSING_AREA
  HOUSING_GUARANTEE
  HOUSING_STRUCTURE
  ID
  MAIN_CAUSE
  MEDICAL_GUARANTEE
  NAME
  REGISTERED_ON
  RESIDENCE
  SCHOOLING_GUARANTEE
  STATUS
  VALID_FROM
  VALID_TO
  WATER
  WATER_GUARANTEE
}

type HouseholdPayload {
  household: Household
  replayed: Boolean!
  warnings: [Warning!]!
}

enum HouseholdStatus {
  LIFTED
  MONITORED_MARGINAL
  MONITORED_SUDDEN_HARDSHIP
  MONITORED_UNSTABLE
  ORDINARY
  REGISTERED_POOR
  RISK_REMOVED
  SUPPORTED_AFTER_LIFTING
}

input HouseholdStatusFilter {
  eq: HouseholdStatus
  in: [HouseholdStatus!]
  isNull: Boolean
  ne: HouseholdStatus
  notIn: [HouseholdStatus!]
}

type HouseholdSum {
  housingArea: SafeInt
}

input HouseholdWhere {
  accessRecords: AccessRecordListWhere
  and: [HouseholdWhere!]
  bankAccounts: BankAccountListWhere
  benefitLinks: BenefitLinkListWhere
  changeRequests: ChangeRequestListWhere
  clothingGuarantee: GuaranteeStateFilter
  code: CodeFilter
  foodGuarantee: GuaranteeStateFilter
  groupMemberships: MutualGroupMemberListWhere
  hamlet: HamletWhere
  hasPower: BooleanFilter
  housingArea: IntFilter
  housingGuarantee: GuaranteeStateFilter
  housingStructure: HousingStructureFilter
  id: IdFilter
  incomes: HouseholdIncomeListWhere
  mainCause: PovertyCauseFilter
  medicalGuarantee: GuaranteeStateFilter
  members: HouseholdMemberListWhere
  name: NameFilter
  not: HouseholdWhere
  or: [HouseholdWhere!]
  otherCauses: PovertyCauseListFilter
  pairings: PairingListWhere
  phone: ExactFilter
  registeredOn: DateFilter
  residence: ResidenceKindFilter
  schoolingGuarantee: GuaranteeStateFilter
  status: HouseholdStatusFilter
  validFrom: DateFilter
  validTo: DateFilter
  village: VillageWhere
  water: WaterSourceFilter
  waterGuarantee: GuaranteeStateFilter
}

type HouseholdsByStatusCount {
  count: Int
  status: HouseholdStatus!
}

enum HousingStructure {
  BRICK_CONCRETE
  BRICK_TIMBER
  REINFORCED_CONCRETE
  TIMBER
}

input HousingStructureFilter {
  eq: HousingStructure
  in: [HousingStructure!]
  isNull: Boolean
  ne: HousingStructure
  notIn: [HousingStructure!]
}

input IdFilter {
  eq: ID
  in: [ID!]
  ne: ID
  notIn: [ID!]
}

type IndustryEntity implements Node {
  benefitLinks(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [BenefitLinkOrderBy!], where: BenefitLinkWhere): BenefitLinkConnection!
  downstream(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [IndustryEntityOrderBy!], where: IndustryEntityWhere): IndustryEntityConnection!
  history(after: String, first: Int): ChangeConnection
  id: ID!
  kind: IndustryEntityKind!
  name: String!
  sector: Sector!
  upstream(asOf: Date): IndustryEntity
  validFrom: Date!
  validTo: Date
  version: Int!
  village(asOf: Date): Village
}

type IndustryEntityAggregate {
  count: Int!
  groupCount(by: [IndustryEntityGroupBy!]!): Int!
  groups(by: [IndustryEntityGroupBy!]!, first: Int): [IndustryEntityGroup!]!
  max: IndustryEntityMaximum!
  min: IndustryEntityMinimum!
}

type IndustryEntityConnection {
  aggregate: IndustryEntityAggregate!
  edges: [IndustryEntityEdge!]!
  nodes: [IndustryEntity!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type IndustryEntityEdge {
  cursor: String!
  node: IndustryEntity!
}

type IndustryEntityGroup {
  count: Int!
  key: IndustryEntityGroupKey!
  max: IndustryEntityMaximum!
  min: IndustryEntityMinimum!
}

enum IndustryEntityGroupBy {
  KIND
  SECTOR
  UPSTREAM
  VALID_FROM_MONTH
  VALID_FROM_YEAR
  VALID_TO_MONTH
  VALID_TO_YEAR
  VILLAGE
}

type IndustryEntityGroupKey {
  kind: IndustryEntityKind
  sector: Sector
  upstream: IndustryEntity
  validFromMonth: Date
  validFromYear: Int
  validToMonth: Date
  validToYear: Int
  village: Village
}

enum IndustryEntityKind {
  COOPERATIVE
  LEAD_ENTERPRISE
  PRODUCTION_BASE
  STATE_COMPANY
}

input IndustryEntityKindFilter {
  eq: IndustryEntityKind
  in: [IndustryEntityKind!]
  isNull: Boolean
  ne: IndustryEntityKind
  notIn: [IndustryEntityKind!]
}

input IndustryEntityListWhere {
  every: IndustryEntityWhere
  none: IndustryEntityWhere
  some: IndustryEntityWhere
}

type IndustryEntityMaximum {
  validFrom: Date
  validTo: Date
}

type IndustryEntityMinimum {
  validFrom: Date
  validTo: Date
}

input IndustryEntityOrderBy {
  direction: OrderDirection! = ASC
  field: IndustryEntityOrderField!
}

enum IndustryEntityOrderField {
  ID
  KIND
  NAME
  SECTOR
  VALID_FROM
  VALID_TO
}

type IndustryEntityPayload {
  industryEntity: IndustryEntity
  replayed: Boolean!
  warnings: [Warning!]!
}

input IndustryEntityWhere {
  and: [IndustryEntityWhere!]
  benefitLinks: BenefitLinkListWhere
  downstream: IndustryEntityListWhere
  id: IdFilter
  kind: IndustryEntityKindFilter
  name: NameFilter
  not: IndustryEntityWhere
  or: [IndustryEntityWhere!]
  sector: SectorFilter
  upstream: IndustryEntityWhere
  validFrom: DateFilter
  validTo: DateFilter
  village: VillageWhere
}

scalar Instant

input InstantFilter {
  eq: Instant
  gt: Instant
  gte: Instant
  in: [Instant!]
  isNull: Boolean
  lt: Instant
  lte: Instant
  ne: Instant
  notIn: [Instant!]
}

input IntFilter {
  eq: Int
  gt: Int
  gte: Int
  in: [Int!]
  isNull: Boolean
  lt: Int
  lte: Int
  ne: Int
  notIn: [Int!]
}

scalar JsonObject

enum LabourAbility {
  NONE
  ORDINARY
  SKILLED
  WEAK
}

input LabourAbilityFilter {
  eq: LabourAbility
  in: [LabourAbility!]
  isNull: Boolean
  ne: LabourAbility
  notIn: [LabourAbility!]
}

input MakeBattleTeamCoverageInput {
  team: ID!
  township: ID!
  validFrom: Date!
}

input MakeBenefitLinkInput {
  contractAmount: Fen
  contractTerms: String
  entity: ID!
  household: ID!
  mode: BenefitLinkMode!
  validFrom: Date!
}

input MergeHouseholdsInput {
  into: ID!
  on: Date!
  reason: String!
  relations: [MergedMemberInput!]
}

input MergeVillagesInput {
  code: String!
  deepPoverty: Boolean
  kind: VillageKind!
  latitude: Float
  longitude: Float
  name: String!
  on: Date!
  predecessors: [VillageThatEndsInput!]!
}

input MergedMemberInput {
  member: ID!
  relation: RelationToHead!
}

input MoveHouseholdInput {
  hamlet: ID
  on: Date!
  village: ID!
}

type Mutation {
  addBattleTeamMember(idempotencyKey: String, input: AddBattleTeamMemberInput!, validateOnly: Boolean): BattleTeamMemberPayload
  addHouseholdMember(idempotencyKey: String, input: AddHouseholdMemberInput!, validateOnly: Boolean): HouseholdMemberPayload
  addMutualGroupMember(idempotencyKey: String, input: AddMutualGroupMemberInput!, validateOnly: Boolean): MutualGroupMemberPayload
  applyChangeRequest(id: ID!, idempotencyKey: String, input: ApplyChangeRequestInput!, validateOnly: Boolean, version: Int!): ChangeRequestPayload
  appointCadre(idempotencyKey: String, input: AppointCadreInput!, validateOnly: Boolean): CadrePayload
  assignResponsibilityLink(idempotencyKey: String, input: AssignResponsibilityLinkInput!, validateOnly: Boolean): ResponsibilityLinkPayload
  changeHouseholdStatus(id: ID!, idempotencyKey: String, input: ChangeHouseholdStatusInput!, validateOnly: Boolean, version: Int!): HouseholdPayload
  closeBankAccount(id: ID!, idempotencyKey: String, input: CloseBankAccountInput!, validateOnly: Boolean, version: Int!): BankAccountPayload
  closeHousehold(id: ID!, idempotencyKey: String, input: CloseHouseholdInput!, validateOnly: Boolean, version: Int!): HouseholdPayload
  confirmProposal(id: ID!, idempotencyKey: String, input: ConfirmProposalInput!, validateOnly: Boolean, version: Int!): ProposalPayload
  correctBankAccount(id: ID!, idempotencyKey: String, input: CorrectBankAccountInput!, validateOnly: Boolean, version: Int!): BankAccountPayload
  correctBattleTeam(id: ID!, idempotencyKey: String, input: CorrectBattleTeamInput!, validateOnly: Boolean, version: Int!): BattleTeamPayload
  correctBattleTeamMember(id: ID!, idempotencyKey: String, input: CorrectBattleTeamMemberInput!, validateOnly: Boolean, version: Int!): BattleTeamMemberPayload
  correctBenefitLink(id: ID!, idempotencyKey: String, input: CorrectBenefitLinkInput!, validateOnly: Boolean, version: Int!): BenefitLinkPayload
  correctCadre(id: ID!, idempotencyKey: String, input: CorrectCadreInput!, validateOnly: Boolean, version: Int!): CadrePayload
  correctChangeRequest(id: ID!, idempotencyKey: String, input: CorrectChangeRequestInput!, validateOnly: Boolean, version: Int!): ChangeRequestPayload
  correctDepartment(id: ID!, idempotencyKey: String, input: CorrectDepartmentInput!, validateOnly: Boolean, version: Int!): DepartmentPayload
  correctHousehold(id: ID!, idempotencyKey: String, input: CorrectHouseholdInput!, validateOnly: Boolean, version: Int!): HouseholdPayload
  correctHouseholdIncome(id: ID!, idempotencyKey: String, input: CorrectHouseholdIncomeInput!, validateOnly: Boolean, version: Int!): HouseholdIncomePayload
  correctHouseholdMember(id: ID!, idempotencyKey: String, input: CorrectHouseholdMemberInput!, validateOnly: Boolean, version: Int!): HouseholdMemberPayload
  correctIndustryEntity(id: ID!, idempotencyKey: String, input: CorrectIndustryEntityInput!, validateOnly: Boolean, version: Int!): IndustryEntityPayload
  correctMutualGroup(id: ID!, idempotencyKey: String, input: CorrectMutualGroupInput!, validateOnly: Boolean, version: Int!): MutualGroupPayload
  correctPairing(id: ID!, idempotencyKey: String, input: CorrectPairingInput!, validateOnly: Boolean, version: Int!): PairingPayload
  createApiToken(idempotencyKey: String, input: CreateApiTokenInput!, validateOnly: Boolean): ApiTokenPayload
  dissolveBattleTeam(id: ID!, idempotencyKey: String, input: DissolveBattleTeamInput!, validateOnly: Boolean, version: Int!): BattleTeamPayload
  dissolveMutualGroup(id: ID!, idempotencyKey: String, input: DissolveMutualGroupInput!, validateOnly: Boolean, version: Int!): MutualGroupPayload
  draftChangeRequest(idempotencyKey: String, input: DraftChangeRequestInput!, validateOnly: Boolean): ChangeRequestPayload
  endBattleTeamCoverage(id: ID!, idempotencyKey: String, input: EndBattleTeamCoverageInput!, validateOnly: Boolean, version: Int!): BattleTeamCoveragePayload
  endBattleTeamMember(id: ID!, idempotencyKey: String, input: EndBattleTeamMemberInput!, validateOnly: Boolean, version: Int!): BattleTeamMemberPayload
  endBenefitLink(id: ID!, idempotencyKey: String, input: EndBenefitLinkInput!, validateOnly: Boolean, version: Int!): BenefitLinkPayload
  endCadre(id: ID!, idempotencyKey: String, input: EndCadreInput!, validateOnly: Boolean, version: Int!): CadrePayload
  endDepartment(id: ID!, idempotencyKey: String, input: EndDepartmentInput!, validateOnly: Boolean, version: Int!): DepartmentPayload
  endGrant(id: ID!, idempotencyKey: String, input: EndGrantInput!, validateOnly: Boolean, version: Int!): GrantPayload
  endHouseholdMember(id: ID!, idempotencyKey: String, input: EndHouseholdMemberInput!, validateOnly: Boolean, version: Int!): HouseholdMemberPayload
  endIndustryEntity(id: ID!, idempotencyKey: String, input: EndIndustryEntityInput!, validateOnly: Boolean, version: Int!): IndustryEntityPayload
  endMutualGroupMember(id: ID!, idempotencyKey: String, input: EndMutualGroupMemberInput!, validateOnly: Boolean, version: Int!): MutualGroupMemberPayload
  endResponsibilityLink(id: ID!, idempotencyKey: String, input: EndResponsibilityLinkInput!, validateOnly: Boolean, version: Int!): ResponsibilityLinkPayload
  erasePerson(idempotencyKey: String, input: ErasePersonInput!, validateOnly: Boolean): ProposalPayload
  formBattleTeam(idempotencyKey: String, input: FormBattleTeamInput!, validateOnly: Boolean): BattleTeamPayload
  formMutualGroup(idempotencyKey: String, input: FormMutualGroupInput!, validateOnly: Boolean): MutualGroupPayload
  foundDepartment(idempotencyKey: String, input: FoundDepartmentInput!, validateOnly: Boolean): DepartmentPayload
  grantRole(idempotencyKey: String, input: GrantRoleInput!, validateOnly: Boolean): GrantPayload
  makeBattleTeamCoverage(idempotencyKey: String, input: MakeBattleTeamCoverageInput!, validateOnly: Boolean): BattleTeamCoveragePayload
  makeBenefitLink(idempotencyKey: String, input: MakeBenefitLinkInput!, validateOnly: Boolean): BenefitLinkPayload
  mergeHouseholds(id: ID!, idempotencyKey: String, input: MergeHouseholdsInput!, validateOnly: Boolean, version: Int!): HouseholdPayload
  mergeVillages(idempotencyKey: String, input: MergeVillagesInput!, validateOnly: Boolean): ProposalPayload
  moveHousehold(id: ID!, idempotencyKey: String, input: MoveHouseholdInput!, validateOnly: Boolean, version: Int!): HouseholdPayload
  openBankAccount(idempotencyKey: String, input: OpenBankAccountInput!, validateOnly: Boolean): BankAccountPayload
  pair(idempotencyKey: String, input: PairInput!, validateOnly: Boolean): PairingPayload
  recordHouseholdIncome(idempotencyKey: String, input: RecordHouseholdIncomeInput!, validateOnly: Boolean): HouseholdIncomePayload
  registerHousehold(idempotencyKey: String, input: RegisterHouseholdInput!, validateOnly: Boolean): HouseholdPayload
  registerIndustryEntity(idempotencyKey: String, input: RegisterIndustryEntityInput!, validateOnly: Boolean): IndustryEntityPayload
  rejectProposal(id: ID!, idempotencyKey: String, input: RejectProposalInput!, validateOnly: Boolean, version: Int!): ProposalPayload
  renameVillage(idempotencyKey: String, input: RenameVillageInput!, validateOnly: Boolean): ProposalPayload
  returnChangeRequest(id: ID!, idempotencyKey: String, input: ReturnChangeRequestInput!, validateOnly: Boolean, version: Int!): ChangeRequestPayload
  revokeApiToken(id: ID!, idempotencyKey: String, input: RevokeApiTokenInput!, validateOnly: Boolean, version: Int!): ApiTokenPayload
  splitVillage(idempotencyKey: String, input: SplitVillageInput!, validateOnly: Boolean): ProposalPayload
  submitChangeRequest(id: ID!, idempotencyKey: String, input: SubmitChangeRequestInput!, validateOnly: Boolean, version: Int!): ChangeRequestPayload
  unpair(id: ID!, idempotencyKey: String, input: UnpairInput!, validateOnly: Boolean, version: Int!): PairingPayload
  validateChangeRequest(id: ID!, idempotencyKey: String, input: ValidateChangeRequestInput!, validateOnly: Boolean, version: Int!): ChangeRequestPayload
}

type MutualGroup implements Node {
  code: String!
  history(after: String, first: Int): ChangeConnection
  id: ID!
  kind: MutualGroupKind!
  leader(asOf: Date): Household
  members(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [MutualGroupMemberOrderBy!], where: MutualGroupMemberWhere): MutualGroupMemberConnection!
  validFrom: Date!
  validTo: Date
  version: Int!
  village(asOf: Date): Village
}

type MutualGroupAggregate {
  count: Int
  groupCount(by: [MutualGroupGroupBy!]!): Int
  groups(by: [MutualGroupGroupBy!]!, first: Int): [MutualGroupGroup!]!
  max: MutualGroupMaximum!
  min: MutualGroupMinimum!
}

type MutualGroupConnection {
  aggregate: MutualGroupAggregate!
  edges: [MutualGroupEdge!]!
  nodes: [MutualGroup!]!
  pageInfo: PageInfo!
  totalCount: Int
}

type MutualGroupEdge {
  cursor: String!
  node: MutualGroup!
}

type MutualGroupGroup {
  count: Int
  key: MutualGroupGroupKey!
  max: MutualGroupMaximum!
  min: MutualGroupMinimum!
}

enum MutualGroupGroupBy {
  KIND
  LEADER
  VALID_FROM_MONTH
  VALID_FROM_YEAR
  VALID_TO_MONTH
  VALID_TO_YEAR
  VILLAGE
}

type MutualGroupGroupKey {
  kind: MutualGroupKind
  leader: Household
  validFromMonth: Date
  validFromYear: Int
  validToMonth: Date
  validToYear: Int
  village: Village
}

enum MutualGroupKind {
  ENVIRONMENT_AND_SAFETY
  INDUSTRY
}

input MutualGroupKindFilter {
  eq: MutualGroupKind
  in: [MutualGroupKind!]
  isNull: Boolean
  ne: MutualGroupKind
  notIn: [MutualGroupKind!]
}

input MutualGroupListWhere {
  every: MutualGroupWhere
  none: MutualGroupWhere
  some: MutualGroupWhere
}

type MutualGroupMaximum {
  validFrom: Date
  validTo: Date
}

type MutualGroupMember implements Node {
  group(asOf: Date): MutualGroup
  history(after: String, first: Int): ChangeConnection
  household(asOf: Date): Household
  id: ID!
  validFrom: Date!
  validTo: Date
  version: Int!
}

type MutualGroupMemberAggregate {
  count: Int
  groupCount(by: [MutualGroupMemberGroupBy!]!): Int
  groups(by: [MutualGroupMemberGroupBy!]!, first: Int): [MutualGroupMemberGroup!]!
  max: MutualGroupMemberMaximum!
  min: MutualGroupMemberMinimum!
}

type MutualGroupMemberConnection {
  aggregate: MutualGroupMemberAggregate!
  edges: [MutualGroupMemberEdge!]!
  nodes: [MutualGroupMember!]!
  pageInfo: PageInfo!
  totalCount: Int
}

type MutualGroupMemberEdge {
  cursor: String!
  node: MutualGroupMember!
}

type MutualGroupMemberGroup {
  count: Int
  key: MutualGroupMemberGroupKey!
  max: MutualGroupMemberMaximum!
  min: MutualGroupMemberMinimum!
}

enum MutualGroupMemberGroupBy {
  GROUP
  HOUSEHOLD
  VALID_FROM_MONTH
  VALID_FROM_YEAR
  VALID_TO_MONTH
  VALID_TO_YEAR
}

type MutualGroupMemberGroupKey {
  group: MutualGroup
  household: Household
  validFromMonth: Date
  validFromYear: Int
  validToMonth: Date
  validToYear: Int
}

input MutualGroupMemberListWhere {
  every: MutualGroupMemberWhere
  none: MutualGroupMemberWhere
  some: MutualGroupMemberWhere
}

type MutualGroupMemberMaximum {
  validFrom: Date
  validTo: Date
}

type MutualGroupMemberMinimum {
  validFrom: Date
  validTo: Date
}

input MutualGroupMemberOrderBy {
  direction: OrderDirection! = ASC
  field: MutualGroupMemberOrderField!
}

enum MutualGroupMemberOrderField {
  ID
  VALID_FROM
  VALID_TO
}

type MutualGroupMemberPayload {
  mutualGroupMember: MutualGroupMember
  replayed: Boolean!
  warnings: [Warning!]!
}

input MutualGroupMemberWhere {
  and: [MutualGroupMemberWhere!]
  group: MutualGroupWhere
  household: HouseholdWhere
  id: IdFilter
  not: MutualGroupMemberWhere
  or: [MutualGroupMemberWhere!]
  validFrom: DateFilter
  validTo: DateFilter
}

type MutualGroupMinimum {
  validFrom: Date
  validTo: Date
}

input MutualGroupOrderBy {
  direction: OrderDirection! = ASC
  field: MutualGroupOrderField!
}

enum MutualGroupOrderField {
  CODE
  ID
  KIND
  VALID_FROM
  VALID_TO
}

type MutualGroupPayload {
  mutualGroup: MutualGroup
  replayed: Boolean!
  warnings: [Warning!]!
}

input MutualGroupWhere {
  and: [MutualGroupWhere!]
  code: CodeFilter
  id: IdFilter
  kind: MutualGroupKindFilter
  leader: HouseholdWhere
  members: MutualGroupMemberListWhere
  not: MutualGroupWhere
  or: [MutualGroupWhere!]
  validFrom: DateFilter
  validTo: DateFilter
  village: VillageWhere
}

input NameFilter {
  contains: String
  eq: String
  in: [String!]
  isNull: Boolean
  ne: String
  notIn: [String!]
}

interface Node {
  history(after: String, first: Int): ChangeConnection
  id: ID!
  version: Int!
}

enum NodeType {
  ACCESS_RECORD
  API_TOKEN
  BANK_ACCOUNT
  BATTLE_TEAM
  BATTLE_TEAM_COVERAGE
  BATTLE_TEAM_MEMBER
  BENEFIT_LINK
  CADRE
  CHANGE_REQUEST
  COUNTY
  DEPARTMENT
  GRANT
  HAMLET
  HOUSEHOLD
  HOUSEHOLD_INCOME
  HOUSEHOLD_MEMBER
  INDUSTRY_ENTITY
  MUTUAL_GROUP
  MUTUAL_GROUP_MEMBER
  PAIRING
  PROPOSAL
  RESPONSIBILITY_LINK
  TOWNSHIP
  VILLAGE
  VILLAGE_SUCCESSION
}

input OpenBankAccountInput {
  bank: String!
  household: ID!
  number: String!
  validFrom: Date!
}

enum OrderDirection {
  ASC
  DESC
}

type PageInfo {
  endCursor: String
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
}

input PairInput {
  cadre: ID!
  household: ID!
  mode: HelperMode!
  validFrom: Date!
}

type Pairing implements Node {
  cadre(asOf: Date): Cadre
  history(after: String, first: Int): ChangeConnection
  household(asOf: Date): Household
  id: ID!
  mode: HelperMode
  validFrom: Date!
  validTo: Date
  version: Int!
}

type PairingAggregate {
  count: Int
  groupCount(by: [PairingGroupBy!]!): Int
  groups(by: [PairingGroupBy!]!, first: Int): [PairingGroup!]!
  max: PairingMaximum!
  min: PairingMinimum!
}

type PairingConnection {
  aggregate: PairingAggregate!
  edges: [PairingEdge!]!
  nodes: [Pairing!]!
  pageInfo: PageInfo!
  totalCount: Int
}

type PairingEdge {
  cursor: String!
  node: Pairing!
}

type PairingGroup {
  count: Int
  key: PairingGroupKey!
  max: PairingMaximum!
  min: PairingMinimum!
}

enum PairingGroupBy {
  CADRE
  HOUSEHOLD
  MODE
  VALID_FROM_MONTH
  VALID_FROM_YEAR
  VALID_TO_MONTH
  VALID_TO_YEAR
}

type PairingGroupKey {
  cadre: Cadre
  household: Household
  mode: HelperMode
  validFromMonth: Date
  validFromYear: Int
  validToMonth: Date
  validToYear: Int
}

input PairingListWhere {
  every: PairingWhere
  none: PairingWhere
  some: PairingWhere
}

type PairingMaximum {
  validFrom: Date
  validTo: Date
}

type PairingMinimum {
  validFrom: Date
  validTo: Date
}

input PairingOrderBy {
  direction: OrderDirection! = ASC
  field: PairingOrderField!
}

enum PairingOrderField {
  ID
  MODE
  VALID_FROM
  VALID_TO
}

type PairingPayload {
  pairing: Pairing
  replayed: Boolean!
  warnings: [Warning!]!
}

input PairingWhere {
  and: [PairingWhere!]
  cadre: CadreWhere
  household: HouseholdWhere
  id: IdFilter
  mode: HelperModeFilter
  not: PairingWhere
  or: [PairingWhere!]
  validFrom: DateFilter
  validTo: DateFilter
}

enum PovertyCause {
  DISABILITY
  DISASTER
  ILLNESS
  LACK_OF_FUNDS
  LACK_OF_LABOUR
  LACK_OF_LAND
  LACK_OF_MOTIVATION
  LACK_OF_SKILLS
  LACK_OF_WATER
  OTHER
  POOR_TRANSPORT
  SCHOOLING
}

input PovertyCauseFilter {
  eq: PovertyCause
  in: [PovertyCause!]
  isNull: Boolean
  ne: PovertyCause
  notIn: [PovertyCause!]
}

input PovertyCauseListFilter {
  has: PovertyCause
  isEmpty: Boolean
}

type Proposal implements Node {
  act: ProposedAct!
  content: String!
  decidedOn: Date
  decider: String
  decisionReason: String
  history(after: String, first: Int): ChangeConnection
  id: ID!
  proposer: String!
  state: ProposalState!
  submittedOn: Date!
  version: Int!
}

type ProposalAggregate {
  count: Int
  groupCount(by: [ProposalGroupBy!]!): Int
  groups(by: [ProposalGroupBy!]!, first: Int): [ProposalGroup!]!
  max: ProposalMaximum!
  min: ProposalMinimum!
}

type ProposalConnection {
  aggregate: ProposalAggregate!
  edges: [ProposalEdge!]!
  nodes: [Proposal!]!
  pageInfo: PageInfo!
  totalCount: Int
}

type ProposalEdge {
  cursor: String!
  node: Proposal!
}

type ProposalGroup {
  count: Int
  key: ProposalGroupKey!
  max: ProposalMaximum!
  min: ProposalMinimum!
}

enum ProposalGroupBy {
  ACT
  DECIDED_ON_MONTH
  DECIDED_ON_YEAR
  STATE
  SUBMITTED_ON_MONTH
  SUBMITTED_ON_YEAR
}

type ProposalGroupKey {
  act: ProposedAct
  decidedOnMonth: Date
  decidedOnYear: Int
  state: ProposalState
  submittedOnMonth: Date
  submittedOnYear: Int
}

type ProposalMaximum {
  decidedOn: Date
  submittedOn: Date
}

type ProposalMinimum {
  decidedOn: Date
  submittedOn: Date
}

input ProposalOrderBy {
  direction: OrderDirection! = ASC
  field: ProposalOrderField!
}

enum ProposalOrderField {
  ACT
  CONTENT
  DECIDED_ON
  DECIDER
  DECISION_REASON
  ID
  PROPOSER
  STATE
  SUBMITTED_ON
}

type ProposalPayload {
  proposal: Proposal
  replayed: Boolean!
  warnings: [Warning!]!
}

enum ProposalState {
  CONFIRMED
  REJECTED
  SUBMITTED
}

input ProposalStateFilter {
  eq: ProposalState
  in: [ProposalState!]
  isNull: Boolean
  ne: ProposalState
  notIn: [ProposalState!]
}

input ProposalWhere {
  act: ProposedActFilter
  and: [ProposalWhere!]
  content: TextFilter
  decidedOn: DateFilter
  decider: TextFilter
  decisionReason: TextFilter
  id: IdFilter
  not: ProposalWhere
  or: [ProposalWhere!]
  proposer: TextFilter
  state: ProposalStateFilter
  submittedOn: DateFilter
}

enum ProposedAct {
  ERASE_PERSON
  MERGE_VILLAGES
  RENAME_VILLAGE
  SPLIT_VILLAGE
}

input ProposedActFilter {
  eq: ProposedAct
  in: [ProposedAct!]
  isNull: Boolean
  ne: ProposedAct
  notIn: [ProposedAct!]
}

type Query {
  accessRecord(asOf: Date, id: ID!): AccessRecord
  accessRecords(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [AccessRecordOrderBy!], where: AccessRecordWhere): AccessRecordConnection!
  apiToken(asOf: Date, id: ID!): ApiToken
  apiTokens(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [ApiTokenOrderBy!], where: ApiTokenWhere): ApiTokenConnection!
  bankAccount(asOf: Date, id: ID!): BankAccount
  bankAccounts(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [BankAccountOrderBy!], where: BankAccountWhere): BankAccountConnection!
  battleTeam(asOf: Date, id: ID!): BattleTeam
  battleTeamCoverage(asOf: Date, id: ID!): BattleTeamCoverage
  battleTeamCoverages(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [BattleTeamCoverageOrderBy!], where: BattleTeamCoverageWhere): BattleTeamCoverageConnection!
  battleTeamMember(asOf: Date, id: ID!): BattleTeamMember
  battleTeamMembers(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [BattleTeamMemberOrderBy!], where: BattleTeamMemberWhere): BattleTeamMemberConnection!
  battleTeams(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [BattleTeamOrderBy!], where: BattleTeamWhere): BattleTeamConnection!
  benefitLink(asOf: Date, id: ID!): BenefitLink
  benefitLinks(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [BenefitLinkOrderBy!], where: BenefitLinkWhere): BenefitLinkConnection!
  cadre(asOf: Date, code: String!): Cadre
  cadres(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [CadreOrderBy!], where: CadreWhere): CadreConnection!
  changeRequest(asOf: Date, id: ID!): ChangeRequest
  changeRequests(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [ChangeRequestOrderBy!], where: ChangeRequestWhere): ChangeRequestConnection!
  changes(after: String, first: Int, types: [NodeType!], within: String): ChangeConnection
  changesEnd: String
  counties(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [CountyOrderBy!], where: CountyWhere): CountyConnection!
  county(asOf: Date, code: String!): County
  department(asOf: Date, code: String!): Department
  departments(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [DepartmentOrderBy!], where: DepartmentWhere): DepartmentConnection!
  division(asOf: Date, code: String!): Division
  grant(asOf: Date, id: ID!): Grant
  grants(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [GrantOrderBy!], where: GrantWhere): GrantConnection!
  hamlet(asOf: Date, id: ID!): Hamlet
  hamlets(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [HamletOrderBy!], where: HamletWhere): HamletConnection!
  household(asOf: Date, code: String!): Household
  householdIncome(asOf: Date, id: ID!): HouseholdIncome
  householdIncomes(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [HouseholdIncomeOrderBy!], where: HouseholdIncomeWhere): HouseholdIncomeConnection!
  householdMember(asOf: Date, id: ID!): HouseholdMember
  householdMembers(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [HouseholdMemberOrderBy!], where: HouseholdMemberWhere): HouseholdMemberConnection!
  households(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [HouseholdOrderBy!], where: HouseholdWhere): HouseholdConnection!
  industryEntities(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [IndustryEntityOrderBy!], where: IndustryEntityWhere): IndustryEntityConnection!
  industryEntity(asOf: Date, id: ID!): IndustryEntity
  mutualGroup(asOf: Date, code: String!): MutualGroup
  mutualGroupMember(asOf: Date, id: ID!): MutualGroupMember
  mutualGroupMembers(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [MutualGroupMemberOrderBy!], where: MutualGroupMemberWhere): MutualGroupMemberConnection!
  mutualGroups(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [MutualGroupOrderBy!], where: MutualGroupWhere): MutualGroupConnection!
  node(asOf: Date, id: ID!): Node
  nodes(asOf: Date, ids: [ID!]!): [Node]!
  pairing(asOf: Date, id: ID!): Pairing
  pairings(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [PairingOrderBy!], where: PairingWhere): PairingConnection!
  proposal(asOf: Date, id: ID!): Proposal
  proposals(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [ProposalOrderBy!], where: ProposalWhere): ProposalConnection!
  responsibilityLink(asOf: Date, id: ID!): ResponsibilityLink
  responsibilityLinks(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [ResponsibilityLinkOrderBy!], where: ResponsibilityLinkWhere): ResponsibilityLinkConnection!
  township(asOf: Date, code: String!): Township
  townships(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [TownshipOrderBy!], where: TownshipWhere): TownshipConnection!
  village(asOf: Date, code: String!): Village
  villageSuccession(asOf: Date, id: ID!): VillageSuccession
  villageSuccessions(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [VillageSuccessionOrderBy!], where: VillageSuccessionWhere): VillageSuccessionConnection!
  villages(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [VillageOrderBy!], where: VillageWhere): VillageConnection!
}

input RecordHouseholdIncomeInput {
  household: ID!
  persons: Int!
  production: Fen!
  productionCosts: Fen!
  property: Fen!
  transfers: Fen!
  wages: Fen!
  year: Int!
}

enum Region {
  EAST
  WEST
}

input RegionFilter {
  eq: Region
  in: [Region!]
  isNull: Boolean
  ne: Region
  notIn: [Region!]
}

input RegisterHouseholdInput {
  approver: ID
  clothingGuarantee: GuaranteeState!
  code: String!
  foodGuarantee: GuaranteeState!
  hamlet: ID
  hasPower: Boolean!
  housingArea: Int!
  housingGuarantee: GuaranteeState!
  housingStructure: HousingStructure!
  mainCause: PovertyCause
  medicalGuarantee: GuaranteeState!
  members: [HouseholdMemberInput!]!
  otherCauses: [PovertyCause!]!
  phone: String
  registeredOn: Date!
  residence: ResidenceKind!
  schoolingGuarantee: GuaranteeState!
  status: HouseholdStatus!
  village: ID!
  water: WaterSource!
  waterGuarantee: GuaranteeState!
}

input RegisterIndustryEntityInput {
  kind: IndustryEntityKind!
  name: String!
  sector: Sector!
  upstream: ID
  validFrom: Date!
  village: ID!
}

input RejectProposalInput {
  decisionReason: String!
}

enum RelationToHead {
  CHILD
  CHILD_IN_LAW
  GRANDCHILD
  HEAD
  OTHER
  PARENT
  SIBLING
  SPOUSE
}

input RelationToHeadFilter {
  eq: RelationToHead
  in: [RelationToHead!]
  isNull: Boolean
  ne: RelationToHead
  notIn: [RelationToHead!]
}

input RenameVillageInput {
  name: String!
  on: Date!
  village: ID!
}

enum ResidenceKind {
  ORIGINAL
  RELOCATED
}

input ResidenceKindFilter {
  eq: ResidenceKind
  in: [ResidenceKind!]
  isNull: Boolean
  ne: ResidenceKind
  notIn: [ResidenceKind!]
}

enum ResponsibilityKind {
  DEPARTMENT_VILLAGE
  LEADER_TOWNSHIP
  OFFICIAL_VILLAGE
}

input ResponsibilityKindFilter {
  eq: ResponsibilityKind
  in: [ResponsibilityKind!]
  isNull: Boolean
  ne: ResponsibilityKind
  notIn: [ResponsibilityKind!]
}

type ResponsibilityLink implements Node {
  cadre(asOf: Date): Cadre
  department(asOf: Date): Department
  history(after: String, first: Int): ChangeConnection
  id: ID!
  kind: ResponsibilityKind!
  township(asOf: Date): Township
  validFrom: Date!
  validTo: Date
  version: Int!
  village(asOf: Date): Village
}

type ResponsibilityLinkAggregate {
  count: Int
  groupCount(by: [ResponsibilityLinkGroupBy!]!): Int
  groups(by: [ResponsibilityLinkGroupBy!]!, first: Int): [ResponsibilityLinkGroup!]!
  max: ResponsibilityLinkMaximum!
  min: ResponsibilityLinkMinimum!
}

type ResponsibilityLinkConnection {
  aggregate: ResponsibilityLinkAggregate!
  edges: [ResponsibilityLinkEdge!]!
  nodes: [ResponsibilityLink!]!
  pageInfo: PageInfo!
  totalCount: Int
}

type ResponsibilityLinkEdge {
  cursor: String!
  node: ResponsibilityLink!
}

type ResponsibilityLinkGroup {
  count: Int
  key: ResponsibilityLinkGroupKey!
  max: ResponsibilityLinkMaximum!
  min: ResponsibilityLinkMinimum!
}

enum ResponsibilityLinkGroupBy {
  CADRE
  DEPARTMENT
  KIND
  TOWNSHIP
  VALID_FROM_MONTH
  VALID_FROM_YEAR
  VALID_TO_MONTH
  VALID_TO_YEAR
  VILLAGE
}

type ResponsibilityLinkGroupKey {
  cadre: Cadre
  department: Department
  kind: ResponsibilityKind
  township: Township
  validFromMonth: Date
  validFromYear: Int
  validToMonth: Date
  validToYear: Int
  village: Village
}

input ResponsibilityLinkListWhere {
  every: ResponsibilityLinkWhere
  none: ResponsibilityLinkWhere
  some: ResponsibilityLinkWhere
}

type ResponsibilityLinkMaximum {
  validFrom: Date
  validTo: Date
}

type ResponsibilityLinkMinimum {
  validFrom: Date
  validTo: Date
}

input ResponsibilityLinkOrderBy {
  direction: OrderDirection! = ASC
  field: ResponsibilityLinkOrderField!
}

enum ResponsibilityLinkOrderField {
  ID
  KIND
  VALID_FROM
  VALID_TO
}

type ResponsibilityLinkPayload {
  replayed: Boolean!
  responsibilityLink: ResponsibilityLink
  warnings: [Warning!]!
}

input ResponsibilityLinkWhere {
  and: [ResponsibilityLinkWhere!]
  cadre: CadreWhere
  department: DepartmentWhere
  id: IdFilter
  kind: ResponsibilityKindFilter
  not: ResponsibilityLinkWhere
  or: [ResponsibilityLinkWhere!]
  township: TownshipWhere
  validFrom: DateFilter
  validTo: DateFilter
  village: VillageWhere
}

input ReturnChangeRequestInput {
  decisionReason: String!
  validator: ID!
}

input RevokeApiTokenInput {
  on: Date!
}

enum Role {
  ADMINISTRATOR
  AUDITOR
  BATTLE_TEAM
  COMMAND_OFFICE
  COUNTY_LEADER
  DATA_STEWARD
  DEPARTMENT
  FINANCE
  FIRST_SECRETARY
  INSPECTION_TEAM
  PAIRED_CADRE
  TOWNSHIP
  VILLAGE_TEAM
}

input RoleFilter {
  eq: Role
  in: [Role!]
  isNull: Boolean
  ne: Role
  notIn: [Role!]
}

scalar SafeInt

enum Schooling {
  JUNIOR_SECONDARY
  NONE
  PRESCHOOL
  PRIMARY
  SENIOR_SECONDARY
  TERTIARY
}

input SchoolingFilter {
  eq: Schooling
  in: [Schooling!]
  isNull: Boolean
  ne: Schooling
  notIn: [Schooling!]
}

enum Sector {
  AQUACULTURE
  FRUIT_AND_VEGETABLES
  HERBS
  LIVESTOCK_AND_POULTRY
  OIL_TEA_CAMELLIA
}

input SectorFilter {
  eq: Sector
  in: [Sector!]
  isNull: Boolean
  ne: Sector
  notIn: [Sector!]
}

enum Sex {
  FEMALE
  MALE
}

input SexFilter {
  eq: Sex
  in: [Sex!]
  isNull: Boolean
  ne: Sex
  notIn: [Sex!]
}

input SplitVillageInput {
  on: Date!
  parts: [VillagePartInput!]!
  village: ID!
}

input SubmitChangeRequestInput {
  proposalReason: String
}

type Subscription {
  changes(after: String, types: [NodeType!], within: String): ChangeEdge!
}

enum SuccessionBasis {
  CODE
  CODE_AND_NAME
  DECIDED
  NAME
  UNKNOWN
}

input SuccessionBasisFilter {
  eq: SuccessionBasis
  in: [SuccessionBasis!]
  isNull: Boolean
  ne: SuccessionBasis
  notIn: [SuccessionBasis!]
}

input TextFilter {
  eq: String
  in: [String!]
  isNull: Boolean
  ne: String
  notIn: [String!]
}

type Township implements Division & Node {
  accessRecords(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [AccessRecordOrderBy!], where: AccessRecordWhere): AccessRecordConnection!
  battleTeamCoverage(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [BattleTeamCoverageOrderBy!], where: BattleTeamCoverageWhere): BattleTeamCoverageConnection!
  benefitLinks(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [BenefitLinkOrderBy!], where: BenefitLinkWhere): BenefitLinkConnection!
  cadres(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [CadreOrderBy!], where: CadreWhere): CadreConnection!
  changeRequests(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [ChangeRequestOrderBy!], where: ChangeRequestWhere): ChangeRequestConnection!
  code: String!
  county(asOf: Date): County
  hamlets(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [HamletOrderBy!], where: HamletWhere): HamletConnection!
  history(after: String, first: Int): ChangeConnection
  householdMembers(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [HouseholdMemberOrderBy!], where: HouseholdMemberWhere): HouseholdMemberConnection!
  households(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [HouseholdOrderBy!], where: HouseholdWhere): HouseholdConnection!
  id: ID!
  industryEntities(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [IndustryEntityOrderBy!], where: IndustryEntityWhere): IndustryEntityConnection!
  kind: TownshipKind!
  mutualGroups(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [MutualGroupOrderBy!], where: MutualGroupWhere): MutualGroupConnection!
  name: String!
  pairings(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [PairingOrderBy!], where: PairingWhere): PairingConnection!
  region: Region
  responsibilityLinks(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [ResponsibilityLinkOrderBy!], where: ResponsibilityLinkWhere): ResponsibilityLinkConnection!
  statistics(asOf: Date): DivisionStatistics!
  validFrom: Date!
  validTo: Date
  version: Int!
  villages(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [VillageOrderBy!], where: VillageWhere): VillageConnection!
}

type TownshipAggregate {
  count: Int!
  groupCount(by: [TownshipGroupBy!]!): Int!
  groups(by: [TownshipGroupBy!]!, first: Int): [TownshipGroup!]!
  max: TownshipMaximum!
  min: TownshipMinimum!
}

type TownshipConnection {
  aggregate: TownshipAggregate!
  edges: [TownshipEdge!]!
  nodes: [Township!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type TownshipEdge {
  cursor: String!
  node: Township!
}

type TownshipGroup {
  count: Int!
  key: TownshipGroupKey!
  max: TownshipMaximum!
  min: TownshipMinimum!
}

enum TownshipGroupBy {
  COUNTY
  KIND
  REGION
  VALID_FROM_MONTH
  VALID_FROM_YEAR
  VALID_TO_MONTH
  VALID_TO_YEAR
}

type TownshipGroupKey {
  county: County
  kind: TownshipKind
  region: Region
  validFromMonth: Date
  validFromYear: Int
  validToMonth: Date
  validToYear: Int
}

enum TownshipKind {
  STREET
  TOWN
  TOWNSHIP
}

input TownshipKindFilter {
  eq: TownshipKind
  in: [TownshipKind!]
  isNull: Boolean
  ne: TownshipKind
  notIn: [TownshipKind!]
}

input TownshipListWhere {
  every: TownshipWhere
  none: TownshipWhere
  some: TownshipWhere
}

type TownshipMaximum {
  validFrom: Date
  validTo: Date
}

type TownshipMinimum {
  validFrom: Date
  validTo: Date
}

input TownshipOrderBy {
  direction: OrderDirection! = ASC
  field: TownshipOrderField!
}

enum TownshipOrderField {
  CODE
  ID
  KIND
  NAME
  REGION
  VALID_FROM
  VALID_TO
}

input TownshipWhere {
  and: [TownshipWhere!]
  battleTeamCoverage: BattleTeamCoverageListWhere
  cadres: CadreListWhere
  code: CodeFilter
  county: CountyWhere
  id: IdFilter
  kind: TownshipKindFilter
  name: NameFilter
  not: TownshipWhere
  or: [TownshipWhere!]
  region: RegionFilter
  responsibilityLinks: ResponsibilityLinkListWhere
  validFrom: DateFilter
  validTo: DateFilter
  villages: VillageListWhere
}

input UnpairInput {
  on: Date!
  successor: ID
}

input ValidateChangeRequestInput {
  decisionReason: String
  validator: ID!
}

type Village implements Division & Node {
  accessRecords(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [AccessRecordOrderBy!], where: AccessRecordWhere): AccessRecordConnection!
  benefitLinks(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [BenefitLinkOrderBy!], where: BenefitLinkWhere): BenefitLinkConnection!
  cadres(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [CadreOrderBy!], where: CadreWhere): CadreConnection!
  changeRequests(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [ChangeRequestOrderBy!], where: ChangeRequestWhere): ChangeRequestConnection!
  code: String!
  deepPoverty: Boolean
  hamlets(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [HamletOrderBy!], where: HamletWhere): HamletConnection!
  history(after: String, first: Int): ChangeConnection
  householdMembers(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [HouseholdMemberOrderBy!], where: HouseholdMemberWhere): HouseholdMemberConnection!
  households(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [HouseholdOrderBy!], where: HouseholdWhere): HouseholdConnection!
  id: ID!
  industryEntities(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [IndustryEntityOrderBy!], where: IndustryEntityWhere): IndustryEntityConnection!
  kind: VillageKind!
  latitude: Float
  longitude: Float
  mutualGroups(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [MutualGroupOrderBy!], where: MutualGroupWhere): MutualGroupConnection!
  name: String!
  pairings(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [PairingOrderBy!], where: PairingWhere): PairingConnection!
  predecessions(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [VillageSuccessionOrderBy!], where: VillageSuccessionWhere): VillageSuccessionConnection!
  responsibilityLinks(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [ResponsibilityLinkOrderBy!], where: ResponsibilityLinkWhere): ResponsibilityLinkConnection!
  statistics(asOf: Date): DivisionStatistics!
  successions(after: String, asOf: Date, before: String, first: Int, last: Int, orderBy: [VillageSuccessionOrderBy!], where: VillageSuccessionWhere): VillageSuccessionConnection!
  township(asOf: Date): Township
  validFrom: Date!
  validTo: Date
  version: Int!
}

type VillageAggregate {
  count: Int!
  groupCount(by: [VillageGroupBy!]!): Int!
  groups(by: [VillageGroupBy!]!, first: Int): [VillageGroup!]!
  max: VillageMaximum!
  min: VillageMinimum!
}

type VillageConnection {
  aggregate: VillageAggregate!
  edges: [VillageEdge!]!
  nodes: [Village!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type VillageEdge {
  cursor: String!
  node: Village!
}

type VillageGroup {
  count: Int!
  key: VillageGroupKey!
  max: VillageMaximum!
  min: VillageMinimum!
}

enum VillageGroupBy {
  DEEP_POVERTY
  KIND
  TOWNSHIP
  VALID_FROM_MONTH
  VALID_FROM_YEAR
  VALID_TO_MONTH
  VALID_TO_YEAR
}

type VillageGroupKey {
  deepPoverty: Boolean
  kind: VillageKind
  township: Township
  validFromMonth: Date
  validFromYear: Int
  validToMonth: Date
  validToYear: Int
}

enum VillageKind {
  COMMUNITY
  RESIDENTS_COMMITTEE
  VILLAGE_COMMITTEE
}

input VillageKindFilter {
  eq: VillageKind
  in: [VillageKind!]
  isNull: Boolean
  ne: VillageKind
  notIn: [VillageKind!]
}

input VillageListWhere {
  every: VillageWhere
  none: VillageWhere
  some: VillageWhere
}

type VillageMaximum {
  validFrom: Date
  validTo: Date
}

type VillageMinimum {
  validFrom: Date
  validTo: Date
}

input VillageOrderBy {
  direction: OrderDirection! = ASC
  field: VillageOrderField!
}

enum VillageOrderField {
  CODE
  DEEP_POVERTY
  ID
  KIND
  LATITUDE
  LONGITUDE
  NAME
  VALID_FROM
  VALID_TO
}

input VillagePartInput {
  code: String!
  hamlets: [HamletOfPartInput!]
  kind: VillageKind!
  latitude: Float
  longitude: Float
  name: String!
}

type VillageSuccession implements Node {
  basis: SuccessionBasis!
  history(after: String, first: Int): ChangeConnection
  id: ID!
  on: Date!
  predecessor(asOf: Date): Village
  successor(asOf: Date): Village
  version: Int!
}

type VillageSuccessionAggregate {
  count: Int!
  groupCount(by: [VillageSuccessionGroupBy!]!): Int!
  groups(by: [VillageSuccessionGroupBy!]!, first: Int): [VillageSuccessionGroup!]!
  max: VillageSuccessionMaximum!
  min: VillageSuccessionMinimum!
}

type VillageSuccessionConnection {
  aggregate: VillageSuccessionAggregate!
  edges: [VillageSuccessionEdge!]!
  nodes: [VillageSuccession!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type VillageSuccessionEdge {
  cursor: String!
  node: VillageSuccession!
}

type VillageSuccessionGroup {
  count: Int!
  key: VillageSuccessionGroupKey!
  max: VillageSuccessionMaximum!
  min: VillageSuccessionMinimum!
}

enum VillageSuccessionGroupBy {
  BASIS
  ON_MONTH
  ON_YEAR
  PREDECESSOR
  SUCCESSOR
}

type VillageSuccessionGroupKey {
  basis: SuccessionBasis
  onMonth: Date
  onYear: Int
  predecessor: Village
  successor: Village
}

input VillageSuccessionListWhere {
  every: VillageSuccessionWhere
  none: VillageSuccessionWhere
  some: VillageSuccessionWhere
}

type VillageSuccessionMaximum {
  on: Date
}

type VillageSuccessionMinimum {
  on: Date
}

input VillageSuccessionOrderBy {
  direction: OrderDirection! = ASC
  field: VillageSuccessionOrderField!
}

enum VillageSuccessionOrderField {
  BASIS
  ID
  ON
}

input VillageSuccessionWhere {
  and: [VillageSuccessionWhere!]
  basis: SuccessionBasisFilter
  id: IdFilter
  not: VillageSuccessionWhere
  on: DateFilter
  or: [VillageSuccessionWhere!]
  predecessor: VillageWhere
  successor: VillageWhere
}

input VillageThatEndsInput {
  village: ID!
}

input VillageWhere {
  and: [VillageWhere!]
  cadres: CadreListWhere
  code: CodeFilter
  deepPoverty: BooleanFilter
  hamlets: HamletListWhere
  households: HouseholdListWhere
  id: IdFilter
  industryEntities: IndustryEntityListWhere
  kind: VillageKindFilter
  latitude: FloatFilter
  longitude: FloatFilter
  mutualGroups: MutualGroupListWhere
  name: NameFilter
  not: VillageWhere
  or: [VillageWhere!]
  predecessions: VillageSuccessionListWhere
  responsibilityLinks: ResponsibilityLinkListWhere
  successions: VillageSuccessionListWhere
  township: TownshipWhere
  validFrom: DateFilter
  validTo: DateFilter
}

type Warning {
  argument: String
  code: String!
  message: String!
  messageZh: String!
  remedy: String!
  remedyZh: String!
}

enum WaterSource {
  NONE_SAFE
  SPRING
  TAP
  WELL
}

input WaterSourceFilter {
  eq: WaterSource
  in: [WaterSource!]
  isNull: Boolean
  ne: WaterSource
  notIn: [WaterSource!]
}

enum WorkState {
  LOCAL_EMPLOYMENT
  LOCAL_FARMING
  MIGRANT_WORK
  NOT_WORKING
}

input WorkStateFilter {
  eq: WorkState
  in: [WorkState!]
  isNull: Boolean
  ne: WorkState
  notIn: [WorkState!]
}
`;

/** What the server tells with each of its codes. */
export const ERROR_TEXTS = {
  "GRAPHQL_PARSE_FAILED": {
    "kind": "document",
    "status": 400,
    "retryable": false,
    "cause": "The document is not GraphQL.",
    "causeZh": "查询文本不符合 GraphQL 语法。",
    "remedy": "Correct the syntax at the place named.",
    "remedyZh": "请修正所指位置的语法。"
  },
  "GRAPHQL_VALIDATION_FAILED": {
    "kind": "document",
    "status": 400,
    "retryable": false,
    "cause": "The document asks for something that the schema does not have.",
    "causeZh": "查询内容与 schema 不符。",
    "remedy": "Correct the field, argument or value named; the schema documentation lists what exists.",
    "remedyZh": "请对照 schema 文档修正所指的字段、参数或值。"
  },
  "BAD_USER_INPUT": {
    "kind": "argument",
    "status": 400,
    "retryable": false,
    "cause": "A variable does not have the type that the operation declares.",
    "causeZh": "变量与声明的类型不符。",
    "remedy": "Correct the variable named.",
    "remedyZh": "请修正所指的变量。"
  },
  "INVALID_ARGUMENT": {
    "kind": "argument",
    "status": 400,
    "retryable": false,
    "cause": "An argument has a value that it cannot take.",
    "causeZh": "参数取值不合要求。",
    "remedy": "Correct the argument named; its description says what it takes.",
    "remedyZh": "请按参数说明修正所指参数。"
  },
  "ROW_NOT_FOUND": {
    "kind": "argument",
    "status": 404,
    "retryable": false,
    "cause": "There is no row of this kind with the id, or the caller does not see it.",
    "causeZh": "没有该 id 的此类记录，或调用者无权查看。",
    "remedy": "Read the row first, and give its id unchanged.",
    "remedyZh": "请先读取该记录，并原样使用其 id。"
  },
  "FORBIDDEN": {
    "kind": "access",
    "status": 403,
    "retryable": false,
    "cause": "No role of the caller may make this change to this row, as it stands or as it would stand.",
    "causeZh": "调用者的角色无权作此更改。",
    "remedy": "Ask whoever writes in this domain and division, or propose a change request.",
    "remedyZh": "请联系该领域、该区划的有权人员，或提交变更申请。"
  },
  "RULES_VIOLATED": {
    "kind": "rules",
    "status": 422,
    "retryable": false,
    "cause": "The change breaks rules of the domain, which `extensions.violations` tells one by one.",
    "causeZh": "更改违反业务规则，extensions.violations 逐条列出。",
    "remedy": "Correct each field named as its remedy says.",
    "remedyZh": "请按每条的处理办法更正所指字段。"
  },
  "CONFLICT": {
    "kind": "conflict",
    "status": 409,
    "retryable": false,
    "cause": "The row is no longer in the version named, the key that it should have is taken, or what it links to has changed.",
    "causeZh": "记录已不是所指版本，编号已被占用，或所关联的记录已变更。",
    "remedy": "Look at the current row (`extensions.current`, when there is one), and make the change to its version.",
    "remedyZh": "请查看当前记录（如有 extensions.current），并基于其版本重新提交。"
  },
  "IDEMPOTENCY_KEY_REUSED": {
    "kind": "conflict",
    "status": 409,
    "retryable": false,
    "cause": "The idempotency key was used for this mutation with another input within the last 24 hours.",
    "causeZh": "24 小时内该幂等键已用于同一操作的其他输入。",
    "remedy": "Make a new key for each new change; repeat a key with the same input alone.",
    "remedyZh": "每项新更改请用新的幂等键；重试时须使用相同输入。"
  },
  "FIELD_RIGHT_REQUIRED": {
    "kind": "access",
    "status": 403,
    "retryable": false,
    "cause": "The operation searches by a sensitive field, for which the caller has no right or names no purpose.",
    "causeZh": "按敏感字段查询需要相应权限并说明用途。",
    "remedy": "Leave the condition out, or ask with a right to the field and the header X-Access-Purpose.",
    "remedyZh": "请去掉该条件，或以具有该字段权限的身份并通过 X-Access-Purpose 请求头说明用途后再查。"
  },
  "INVALID_CURSOR": {
    "kind": "cursor",
    "status": 400,
    "retryable": false,
    "cause": "The cursor was not given out by this server for this connection and order.",
    "causeZh": "游标无效，或不属于该连接及其排序。",
    "remedy": "Pass a cursor from the same connection with the same orderBy, unchanged, or start without one.",
    "remedyZh": "请原样使用同一连接、同一排序返回的游标，或从头开始。"
  },
  "OPERATION_RESOLUTION_FAILURE": {
    "kind": "document",
    "status": 400,
    "retryable": false,
    "cause": "The document does not have the operation that the request names, has several and the request names none, or the operation is of a kind that the graph does not have.",
    "causeZh": "无法确定要执行的操作。",
    "remedy": "Send operationName, the name of one query of the document.",
    "remedyZh": "请用 operationName 指明文档中的一个操作。"
  },
  "BAD_REQUEST": {
    "kind": "request",
    "status": 400,
    "retryable": false,
    "cause": "The request is not a GraphQL request over HTTP.",
    "causeZh": "不是合规的 GraphQL HTTP 请求。",
    "remedy": "Send a POST with content-type application/json and a JSON object that has \"query\".",
    "remedyZh": "请以 application/json 发送 POST 请求，JSON 对象中须有 \"query\"。"
  },
  "EXPLAIN_DISABLED": {
    "kind": "request",
    "status": 403,
    "retryable": false,
    "cause": "The request asks for the statement and its plan, which this server does not tell.",
    "causeZh": "该服务器未开放执行计划。",
    "remedy": "Leave extensions.explain out, or use a development server started with EXPLAIN=true.",
    "remedyZh": "请去掉 extensions.explain，或使用以 EXPLAIN=true 启动的开发服务器。"
  },
  "INTROSPECTION_DISABLED": {
    "kind": "request",
    "status": 403,
    "retryable": false,
    "cause": "The operation asks for the schema, which this server tells no public caller.",
    "causeZh": "该服务器不向公众提供 schema 自省。",
    "remedy": "Send a token, or read schema/schema.graphql of the release.",
    "remedyZh": "请携带令牌，或查阅发布包中的 schema/schema.graphql。"
  },
  "DOCUMENT_NOT_TRUSTED": {
    "kind": "request",
    "status": 403,
    "retryable": false,
    "cause": "The server answers only the documents that its operator has listed, and this is none of them.",
    "causeZh": "该服务器只执行登记过的查询，此查询未登记。",
    "remedy": "Use an operation of the list, unchanged, or ask the operator to add this one.",
    "remedyZh": "请使用已登记的查询，或请运维人员登记。"
  },
  "PERSISTED_QUERY_NOT_SUPPORTED": {
    "kind": "request",
    "status": 400,
    "retryable": false,
    "cause": "The request names a document by its identifier, and the server keeps none.",
    "causeZh": "该服务器不保存查询，无法按标识执行。",
    "remedy": "Send the text of the document as \"query\".",
    "remedyZh": "请以 \"query\" 发送查询文本。"
  },
  "UNAUTHENTICATED": {
    "kind": "authentication",
    "status": 401,
    "retryable": false,
    "cause": "The request does not carry one bearer token that this server accepts.",
    "causeZh": "请求未携带本服务器认可的令牌。",
    "remedy": "Send one header \"Authorization: Bearer <token>\" with a valid token, or none to be answered as the public.",
    "remedyZh": "请用一个 \"Authorization: Bearer <令牌>\" 请求头携带有效令牌；不携带则按公众身份应答。"
  },
  "TOKEN_EXPIRED": {
    "kind": "authentication",
    "status": 401,
    "retryable": false,
    "cause": "The token has expired.",
    "causeZh": "令牌已过期。",
    "remedy": "Get a new token and send the request again.",
    "remedyZh": "请获取新令牌后重试。"
  },
  "TOKEN_REVOKED": {
    "kind": "authentication",
    "status": 401,
    "retryable": false,
    "cause": "The token was revoked.",
    "causeZh": "令牌已被撤销。",
    "remedy": "Ask the administrator for a new one.",
    "remedyZh": "请向系统管理员申请新令牌。"
  },
  "INVALID_PURPOSE": {
    "kind": "request",
    "status": 400,
    "retryable": false,
    "cause": "The header X-Access-Purpose is not a purpose that can be logged.",
    "causeZh": "请求头 X-Access-Purpose 不是可记录的用途说明。",
    "remedy": "Send it once, with 4 to 200 characters of text on one line. Browsers cannot put Chinese into a header as it is: percent-encode the text (encodeURIComponent), and write a plain % as %25.",
    "remedyZh": "请只发送一个，内容为 4 至 200 个字符的单行文字。浏览器无法在请求头中直接发送中文：请用 encodeURIComponent 编码，百分号写作 %25。"
  },
  "METHOD_NOT_ALLOWED": {
    "kind": "request",
    "status": 405,
    "retryable": false,
    "cause": "The address does not take this HTTP method.",
    "causeZh": "该地址不支持此 HTTP 方法。",
    "remedy": "Use GET or POST for queries.",
    "remedyZh": "查询请使用 GET 或 POST。"
  },
  "UNSUPPORTED_MEDIA_TYPE": {
    "kind": "request",
    "status": 415,
    "retryable": false,
    "cause": "The body is of a type, or compressed in a way, that the server does not read.",
    "causeZh": "不支持该请求体类型或压缩方式。",
    "remedy": "Send content-type application/json in UTF-8, without content-encoding.",
    "remedyZh": "请使用 UTF-8 编码的 application/json，且不压缩。"
  },
  "BODY_TOO_LARGE": {
    "kind": "limit",
    "status": 413,
    "retryable": false,
    "cause": "The body is larger than the server takes.",
    "causeZh": "请求体超出上限。",
    "remedy": "Send a smaller document or fewer values; the limit is in the message.",
    "remedyZh": "请缩减请求内容；上限见提示。"
  },
  "QUERY_TOO_LARGE": {
    "kind": "limit",
    "status": 400,
    "retryable": false,
    "cause": "The document or its variables hold more of something than the server takes; the message says of what.",
    "causeZh": "查询文本或变量的规模（字段、层数、别名、指令等）超出上限；具体见提示。",
    "remedy": "Split it into several operations.",
    "remedyZh": "请拆分为多个查询。"
  },
  "QUERY_TOO_COSTLY": {
    "kind": "limit",
    "status": 400,
    "retryable": false,
    "cause": "The operation could read more than one operation may; what it costs and the limit are in the message.",
    "causeZh": "查询成本超出单次上限；成本与上限见提示。",
    "remedy": "Ask for smaller pages or fewer connections inside one another, or split the operation. Every answer tells its cost in extensions.cost.",
    "remedyZh": "请减小分页或减少嵌套的连接，或拆分查询；每个应答的 extensions.cost 均给出成本。"
  },
  "RATE_LIMITED": {
    "kind": "limit",
    "status": 429,
    "retryable": true,
    "cause": "The caller has used up what it may cost for now.",
    "causeZh": "该调用方的额度暂时用尽。",
    "remedy": "Wait for the seconds that Retry-After names. extensions.cost.remaining tells how much is left.",
    "remedyZh": "请按 Retry-After 给出的秒数等待；extensions.cost.remaining 为剩余额度。"
  },
  "TOO_MANY_STREAMS": {
    "kind": "limit",
    "status": 429,
    "retryable": true,
    "cause": "The caller, or all callers together, have as many streams open as the server holds.",
    "causeZh": "该调用方或全部调用方已打开的订阅流达到上限。",
    "remedy": "Close streams that nobody reads, and follow several types over one. Try again after the seconds that Retry-After names.",
    "remedyZh": "请关闭不再使用的流，并用一个流订阅多种类型；或按 Retry-After 给出的秒数等待后重试。"
  },
  "NOT_ACCEPTABLE": {
    "kind": "request",
    "status": 406,
    "retryable": false,
    "cause": "The stream is sent as server-sent events alone.",
    "causeZh": "订阅流只以服务器推送事件（SSE）发送。",
    "remedy": "Send the header Accept: text/event-stream, or read the same changes page by page with the query \"changes\" at /graphql.",
    "remedyZh": "请发送请求头 Accept: text/event-stream，或在 /graphql 用 changes 查询分页读取。"
  },
  "HEADERS_TOO_LARGE": {
    "kind": "limit",
    "status": 431,
    "retryable": false,
    "cause": "The headers of the request, with its address, are larger than the server takes.",
    "causeZh": "请求头（含地址）超出上限。",
    "remedy": "Send long documents and variables with POST, and fewer headers.",
    "remedyZh": "较长的查询与变量请用 POST 发送，并减少请求头。"
  },
  "REQUEST_TIMEOUT": {
    "kind": "limit",
    "status": 408,
    "retryable": true,
    "cause": "The request did not arrive within the time that the server waits for one.",
    "causeZh": "请求未能在时限内送达。",
    "remedy": "Send the whole request at once, over a connection that is fast enough.",
    "remedyZh": "请一次发完请求，并确认网络状况。"
  },
  "NUMBER_TOO_LARGE": {
    "kind": "limit",
    "status": 422,
    "retryable": false,
    "cause": "A sum is beyond the safe integers (2^53 - 1), so that no exact number could be given.",
    "causeZh": "合计值超出安全整数范围（2^53 - 1）。",
    "remedy": "Narrow the conditions so that the sum is smaller.",
    "remedyZh": "请缩小统计范围。"
  },
  "NOT_FOUND": {
    "kind": "request",
    "status": 404,
    "retryable": false,
    "cause": "The server has no such address.",
    "causeZh": "无此地址。",
    "remedy": "Use /graphql, /health/live, /health/ready, /metrics or /.",
    "remedyZh": "请使用 /graphql、/health/live、/health/ready、/metrics 或 /。"
  },
  "DATABASE_UNAVAILABLE": {
    "kind": "unavailable",
    "status": 503,
    "retryable": true,
    "cause": "The database does not answer.",
    "causeZh": "数据库暂不可用。",
    "remedy": "Try again after some seconds.",
    "remedyZh": "请数秒后重试。"
  },
  "STATEMENT_TIMEOUT": {
    "kind": "unavailable",
    "status": 503,
    "retryable": true,
    "cause": "The statement took longer than the server allows.",
    "causeZh": "查询超时。",
    "remedy": "Ask for less at once, or try again later.",
    "remedyZh": "请减少一次查询的内容，或稍后重试。"
  },
  "DEADLINE_EXCEEDED": {
    "kind": "unavailable",
    "status": 503,
    "retryable": true,
    "cause": "The answer was not ready within the time that the server gives a request.",
    "causeZh": "未能在时限内完成应答。",
    "remedy": "Ask for less at once, or try again later.",
    "remedyZh": "请减少一次查询的内容，或稍后重试。"
  },
  "CLIENT_DISCONNECTED": {
    "kind": "unavailable",
    "status": 499,
    "retryable": true,
    "cause": "The caller closed the connection before the answer was ready; the statement was ended.",
    "causeZh": "调用方在应答前断开连接，语句已终止。",
    "remedy": "Nobody reads this answer: the code stands in metrics and spans.",
    "remedyZh": "该应答无人接收，仅见于指标与跟踪。"
  },
  "AUTH_UNAVAILABLE": {
    "kind": "unavailable",
    "status": 503,
    "retryable": true,
    "cause": "The issuer of the token does not answer, so its keys are not known.",
    "causeZh": "令牌签发方暂无应答，无法核验令牌。",
    "remedy": "Try again after some seconds.",
    "remedyZh": "请数秒后重试。"
  },
  "SERVER_STOPPING": {
    "kind": "unavailable",
    "status": 503,
    "retryable": true,
    "cause": "The server is about to end: it takes no new requests, and ends those that take too long.",
    "causeZh": "服务器正在停止：不再接受新请求，并结束耗时过长的请求。",
    "remedy": "Try again after some seconds; repeat a mutation with the same idempotency key.",
    "remedyZh": "请数秒后重试；重试变更时请使用相同的幂等键。"
  },
  "INTERNAL": {
    "kind": "internal",
    "status": 500,
    "retryable": false,
    "cause": "Something failed inside the server.",
    "causeZh": "服务器内部错误。",
    "remedy": "Report the request id to the operator, who finds the cause in the log.",
    "remedyZh": "请将请求编号告知运维人员。"
  }
} as const;
