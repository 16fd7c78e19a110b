// Generated from schema/ by "pnpm generate". Do not edit.

import type { Call, CallOptions } from '../call.js';
import type { CountedList, List } from '../graph/list.js';
import type { Answer, Connection, Exact, OneOf } from '../graph/selected.js';
import type { Linked, Listed, Paged, Summed } from '../graph/selection.js';
import type { AccessRecordGroupBy, AccessRecordOrderBy, AccessRecordWhere, AddBattleTeamMemberInput, AddHouseholdMemberInput, AddMutualGroupMemberInput, ApiTokenGroupBy, ApiTokenOrderBy, ApiTokenWhere, ApplyChangeRequestInput, AppointCadreInput, AssignResponsibilityLinkInput, BankAccountGroupBy, BankAccountOrderBy, BankAccountWhere, BattleTeamCoverageGroupBy, BattleTeamCoverageOrderBy, BattleTeamCoverageWhere, BattleTeamGroupBy, BattleTeamKind, BattleTeamMemberGroupBy, BattleTeamMemberOrderBy, BattleTeamMemberWhere, BattleTeamOrderBy, BattleTeamWhere, BenefitLinkGroupBy, BenefitLinkMode, BenefitLinkOrderBy, BenefitLinkWhere, CadreGroupBy, CadreOrderBy, CadreRank, CadreWhere, ChangeHouseholdStatusInput, ChangeKind, ChangeRequestGroupBy, ChangeRequestKind, ChangeRequestOrderBy, ChangeRequestState, ChangeRequestWhere, CloseBankAccountInput, CloseHouseholdInput, ConfirmProposalInput, CorrectBankAccountInput, CorrectBattleTeamInput, CorrectBattleTeamMemberInput, CorrectBenefitLinkInput, CorrectCadreInput, CorrectChangeRequestInput, CorrectDepartmentInput, CorrectHouseholdIncomeInput, CorrectHouseholdInput, CorrectHouseholdMemberInput, CorrectIndustryEntityInput, CorrectMutualGroupInput, CorrectPairingInput, CountyGroupBy, CountyOrderBy, CountyWhere, CreateApiTokenInput, DepartmentDomain, DepartmentGroupBy, DepartmentOrderBy, DepartmentWhere, DissolveBattleTeamInput, DissolveMutualGroupInput, DraftChangeRequestInput, EndBattleTeamCoverageInput, EndBattleTeamMemberInput, EndBenefitLinkInput, EndCadreInput, EndDepartmentInput, EndGrantInput, EndHouseholdMemberInput, EndIndustryEntityInput, EndMutualGroupMemberInput, EndResponsibilityLinkInput, ErasePersonInput, Fen, FormBattleTeamInput, FormMutualGroupInput, FoundDepartmentInput, GrantGroupBy, GrantOrderBy, GrantRoleInput, GrantWhere, GuaranteeState, HamletGroupBy, HamletOrderBy, HamletWhere, HealthState, HelperMode, HouseholdGroupBy, HouseholdIncomeGroupBy, HouseholdIncomeOrderBy, HouseholdIncomeWhere, HouseholdMemberGroupBy, HouseholdMemberOrderBy, HouseholdMemberWhere, HouseholdOrderBy, HouseholdStatus, HouseholdWhere, HousingStructure, IndustryEntityGroupBy, IndustryEntityKind, IndustryEntityOrderBy, IndustryEntityWhere, IsoDate, IsoInstant, JsonObject, LabourAbility, MakeBattleTeamCoverageInput, MakeBenefitLinkInput, MergeHouseholdsInput, MergeVillagesInput, MoveHouseholdInput, MutualGroupGroupBy, MutualGroupKind, MutualGroupMemberGroupBy, MutualGroupMemberOrderBy, MutualGroupMemberWhere, MutualGroupOrderBy, MutualGroupWhere, NodeType, Open, OpenBankAccountInput, PairInput, PairingGroupBy, PairingOrderBy, PairingWhere, PovertyCause, ProposalGroupBy, ProposalOrderBy, ProposalState, ProposalWhere, ProposedAct, RecordHouseholdIncomeInput, Region, RegisterHouseholdInput, RegisterIndustryEntityInput, RejectProposalInput, RelationToHead, RenameVillageInput, ResidenceKind, ResponsibilityKind, ResponsibilityLinkGroupBy, ResponsibilityLinkOrderBy, ResponsibilityLinkWhere, ReturnChangeRequestInput, RevokeApiTokenInput, Role, SafeInt, Schooling, Sector, Sex, SplitVillageInput, SubmitChangeRequestInput, SuccessionBasis, TownshipGroupBy, TownshipKind, TownshipOrderBy, TownshipWhere, UnpairInput, ValidateChangeRequestInput, VillageGroupBy, VillageKind, VillageOrderBy, VillageSuccessionGroupBy, VillageSuccessionOrderBy, VillageSuccessionWhere, VillageWhere, WaterSource, WorkState } from './schema-types.js';

/**
 * One sensitive value that somebody read unmasked, or one search by a sensitive field (敏感信息访问记录). It is written before the answer leaves, and never holds the value.
 */
export interface AccessRecord {
  /** When it was read (访问时间). */
  readonly at: IsoInstant | null;
  /** Type and field that was read, as in `HouseholdMember.identityNumber` (字段). */
  readonly field: string | null;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Household that the row is about, whatever the date of the operation (所涉户). */
  readonly household: Household | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** What it was read for, in the reader’s words (访问用途). */
  readonly purpose: string | null;
  /** Who read it (访问人). */
  readonly reader: string | null;
  /** Identifier of the request, as its answer told it (请求编号). */
  readonly requestId: string | null;
  /** Roles that the reader held, separated by commas (访问人角色). */
  readonly roles: string | null;
  /** Key of the row whose value was read; null for a search, which shows no row by itself (行). */
  readonly rowKey: number | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
}

/**
 * Fields of AccessRecord to be told.
 * One sensitive value that somebody read unmasked, or one search by a sensitive field (敏感信息访问记录). It is written before the answer leaves, and never holds the value.
 */
export interface AccessRecordSelect {
  /** When it was read (访问时间). */
  readonly at?: true;
  /** Type and field that was read, as in `HouseholdMember.identityNumber` (字段). */
  readonly field?: true;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Household that the row is about, whatever the date of the operation (所涉户). */
  readonly household?: Linked<HouseholdSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** What it was read for, in the reader’s words (访问用途). */
  readonly purpose?: true;
  /** Who read it (访问人). */
  readonly reader?: true;
  /** Identifier of the request, as its answer told it (请求编号). */
  readonly requestId?: true;
  /** Roles that the reader held, separated by commas (访问人角色). */
  readonly roles?: true;
  /** Key of the row whose value was read; null for a search, which shows no row by itself (行). */
  readonly rowKey?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
}

/** A list of AccessRecord: which rows, and what of them. */
export interface AccessRecordList extends Listed<AccessRecordSelect, AccessRecordWhere, AccessRecordOrderBy>, Summed<AccessRecordAggregateSelect> {}

/** Numbers over all accessRecords that meet the conditions. */
export interface AccessRecordAggregate {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg: AccessRecordAverage;
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number | null;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<AccessRecordGroup>;
  /** Largest value (最大). */
  readonly max: AccessRecordMaximum;
  /** Smallest value (最小). */
  readonly min: AccessRecordMinimum;
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum: AccessRecordSum;
}

/**
 * Fields of AccessRecordAggregate to be told.
 * Numbers over all accessRecords that meet the conditions.
 */
export interface AccessRecordAggregateSelect {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg?: { readonly select: AccessRecordAverageSelect };
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<AccessRecordGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<AccessRecordGroupBy>; readonly first?: number | null | undefined; readonly select: AccessRecordGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: AccessRecordMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: AccessRecordMinimumSelect };
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum?: { readonly select: AccessRecordSumSelect };
}

/** Mean over the rows that have a value, in the unit of the field (平均), over accessRecords. */
export interface AccessRecordAverage {
  /** Key of the row whose value was read; null for a search, which shows no row by itself (行). */
  readonly rowKey: number | null;
}

/**
 * Fields of AccessRecordAverage to be told.
 * Mean over the rows that have a value, in the unit of the field (平均), over accessRecords.
 */
export interface AccessRecordAverageSelect {
  /** Key of the row whose value was read; null for a search, which shows no row by itself (行). */
  readonly rowKey?: true;
}

/** Numbers over the accessRecords of one group. */
export interface AccessRecordGroup {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg: AccessRecordAverage;
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What the rows of the group share (分组键). */
  readonly key: AccessRecordGroupKey;
  /** Largest value (最大). */
  readonly max: AccessRecordMaximum;
  /** Smallest value (最小). */
  readonly min: AccessRecordMinimum;
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum: AccessRecordSum;
}

/**
 * Fields of AccessRecordGroup to be told.
 * Numbers over the accessRecords of one group.
 */
export interface AccessRecordGroupSelect {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg?: { readonly select: AccessRecordAverageSelect };
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: AccessRecordGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: AccessRecordMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: AccessRecordMinimumSelect };
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum?: { readonly select: AccessRecordSumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface AccessRecordGroupKey {
  /** Household that the row is about, whatever the date of the operation (所涉户). */
  readonly household: Household | null;
}

/**
 * Fields of AccessRecordGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface AccessRecordGroupKeySelect {
  /** Household that the row is about, whatever the date of the operation (所涉户). */
  readonly household?: { readonly select: HouseholdSelect };
}

/** Largest value (最大), over accessRecords. */
export interface AccessRecordMaximum {
  /** Key of the row whose value was read; null for a search, which shows no row by itself (行). */
  readonly rowKey: number | null;
}

/**
 * Fields of AccessRecordMaximum to be told.
 * Largest value (最大), over accessRecords.
 */
export interface AccessRecordMaximumSelect {
  /** Key of the row whose value was read; null for a search, which shows no row by itself (行). */
  readonly rowKey?: true;
}

/** Smallest value (最小), over accessRecords. */
export interface AccessRecordMinimum {
  /** Key of the row whose value was read; null for a search, which shows no row by itself (行). */
  readonly rowKey: number | null;
}

/**
 * Fields of AccessRecordMinimum to be told.
 * Smallest value (最小), over accessRecords.
 */
export interface AccessRecordMinimumSelect {
  /** Key of the row whose value was read; null for a search, which shows no row by itself (行). */
  readonly rowKey?: true;
}

/** Sum over the rows that have a value; null when none has (合计), over accessRecords. */
export interface AccessRecordSum {
  /** Key of the row whose value was read; null for a search, which shows no row by itself (行). */
  readonly rowKey: SafeInt | null;
}

/**
 * Fields of AccessRecordSum to be told.
 * Sum over the rows that have a value; null when none has (合计), over accessRecords.
 */
export interface AccessRecordSumSelect {
  /** Key of the row whose value was read; null for a search, which shows no row by itself (行). */
  readonly rowKey?: true;
}

/**
 * A token that a script calls with; its principal is `api-token:` and its number. Shown once, kept as a hash (API 令牌).
 */
export interface ApiToken {
  /** Day on which it was made (创建日期). */
  readonly createdOn: IsoDate;
  /** First day, UTC, on which it is no longer accepted (到期日期). */
  readonly expiresOn: IsoDate;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** Its last four characters, to tell it by (令牌末四位). */
  readonly lastFour: string;
  /** What it is for (名称). */
  readonly name: string;
  /** Day on which it was revoked; null while it is not (撤销日期). */
  readonly revokedOn: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
}

/**
 * Fields of ApiToken to be told.
 * A token that a script calls with; its principal is `api-token:` and its number. Shown once, kept as a hash (API 令牌).
 */
export interface ApiTokenSelect {
  /** Day on which it was made (创建日期). */
  readonly createdOn?: true;
  /** First day, UTC, on which it is no longer accepted (到期日期). */
  readonly expiresOn?: true;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** Its last four characters, to tell it by (令牌末四位). */
  readonly lastFour?: true;
  /** What it is for (名称). */
  readonly name?: true;
  /** Day on which it was revoked; null while it is not (撤销日期). */
  readonly revokedOn?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
}

/** A list of ApiToken: which rows, and what of them. */
export interface ApiTokenList extends Listed<ApiTokenSelect, ApiTokenWhere, ApiTokenOrderBy>, Summed<ApiTokenAggregateSelect> {}

/** Numbers over all apiTokens that meet the conditions. */
export interface ApiTokenAggregate {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number | null;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<ApiTokenGroup>;
  /** Largest value (最大). */
  readonly max: ApiTokenMaximum;
  /** Smallest value (最小). */
  readonly min: ApiTokenMinimum;
}

/**
 * Fields of ApiTokenAggregate to be told.
 * Numbers over all apiTokens that meet the conditions.
 */
export interface ApiTokenAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<ApiTokenGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<ApiTokenGroupBy>; readonly first?: number | null | undefined; readonly select: ApiTokenGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: ApiTokenMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: ApiTokenMinimumSelect };
}

/** Numbers over the apiTokens of one group. */
export interface ApiTokenGroup {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What the rows of the group share (分组键). */
  readonly key: ApiTokenGroupKey;
  /** Largest value (最大). */
  readonly max: ApiTokenMaximum;
  /** Smallest value (最小). */
  readonly min: ApiTokenMinimum;
}

/**
 * Fields of ApiTokenGroup to be told.
 * Numbers over the apiTokens of one group.
 */
export interface ApiTokenGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: ApiTokenGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: ApiTokenMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: ApiTokenMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface ApiTokenGroupKey {
  /** First day of the month of: Day on which it was made (创建日期). */
  readonly createdOnMonth: IsoDate | null;
  /** Year of: Day on which it was made (创建日期). */
  readonly createdOnYear: number | null;
  /** First day of the month of: First day, UTC, on which it is no longer accepted (到期日期). */
  readonly expiresOnMonth: IsoDate | null;
  /** Year of: First day, UTC, on which it is no longer accepted (到期日期). */
  readonly expiresOnYear: number | null;
  /** First day of the month of: Day on which it was revoked; null while it is not (撤销日期). */
  readonly revokedOnMonth: IsoDate | null;
  /** Year of: Day on which it was revoked; null while it is not (撤销日期). */
  readonly revokedOnYear: number | null;
}

/**
 * Fields of ApiTokenGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface ApiTokenGroupKeySelect {
  /** First day of the month of: Day on which it was made (创建日期). */
  readonly createdOnMonth?: true;
  /** Year of: Day on which it was made (创建日期). */
  readonly createdOnYear?: true;
  /** First day of the month of: First day, UTC, on which it is no longer accepted (到期日期). */
  readonly expiresOnMonth?: true;
  /** Year of: First day, UTC, on which it is no longer accepted (到期日期). */
  readonly expiresOnYear?: true;
  /** First day of the month of: Day on which it was revoked; null while it is not (撤销日期). */
  readonly revokedOnMonth?: true;
  /** Year of: Day on which it was revoked; null while it is not (撤销日期). */
  readonly revokedOnYear?: true;
}

/** Largest value (最大), over apiTokens. */
export interface ApiTokenMaximum {
  /** Day on which it was made (创建日期). */
  readonly createdOn: IsoDate | null;
  /** First day, UTC, on which it is no longer accepted (到期日期). */
  readonly expiresOn: IsoDate | null;
  /** Day on which it was revoked; null while it is not (撤销日期). */
  readonly revokedOn: IsoDate | null;
}

/**
 * Fields of ApiTokenMaximum to be told.
 * Largest value (最大), over apiTokens.
 */
export interface ApiTokenMaximumSelect {
  /** Day on which it was made (创建日期). */
  readonly createdOn?: true;
  /** First day, UTC, on which it is no longer accepted (到期日期). */
  readonly expiresOn?: true;
  /** Day on which it was revoked; null while it is not (撤销日期). */
  readonly revokedOn?: true;
}

/** Smallest value (最小), over apiTokens. */
export interface ApiTokenMinimum {
  /** Day on which it was made (创建日期). */
  readonly createdOn: IsoDate | null;
  /** First day, UTC, on which it is no longer accepted (到期日期). */
  readonly expiresOn: IsoDate | null;
  /** Day on which it was revoked; null while it is not (撤销日期). */
  readonly revokedOn: IsoDate | null;
}

/**
 * Fields of ApiTokenMinimum to be told.
 * Smallest value (最小), over apiTokens.
 */
export interface ApiTokenMinimumSelect {
  /** Day on which it was made (创建日期). */
  readonly createdOn?: true;
  /** First day, UTC, on which it is no longer accepted (到期日期). */
  readonly expiresOn?: true;
  /** Day on which it was revoked; null while it is not (撤销日期). */
  readonly revokedOn?: true;
}

/** What a mutation of ApiToken has done (操作结果). */
export interface ApiTokenPayload {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly apiToken: ApiToken | null;
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed: boolean;
  /**
   * The token itself, shown this once (令牌，仅显示一次). Null when it is replayed or only validated: nothing keeps it.
   */
  readonly token: string | null;
  /** What is unusual about it (警告). */
  readonly warnings: ReadonlyArray<Warning>;
}

/**
 * Fields of ApiTokenPayload to be told.
 * What a mutation of ApiToken has done (操作结果).
 */
export interface ApiTokenPayloadSelect {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly apiToken?: { readonly select: ApiTokenSelect };
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed?: true;
  /**
   * The token itself, shown this once (令牌，仅显示一次). Null when it is replayed or only validated: nothing keeps it.
   */
  readonly token?: true;
  /** What is unusual about it (警告). */
  readonly warnings?: { readonly select: WarningSelect };
}

/** A bank account of a household, for payments to it (一卡通). */
export interface BankAccount {
  /** Bank that keeps it (开户行). */
  readonly bank: string | null;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Household whose account it is (所属户). */
  readonly household: Household | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** Account number (账号). */
  readonly number: string | null;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
}

/**
 * Fields of BankAccount to be told.
 * A bank account of a household, for payments to it (一卡通).
 */
export interface BankAccountSelect {
  /** Bank that keeps it (开户行). */
  readonly bank?: true;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Household whose account it is (所属户). */
  readonly household?: Linked<HouseholdSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** Account number (账号). */
  readonly number?: true;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
}

/** A list of BankAccount: which rows, and what of them. */
export interface BankAccountList extends Listed<BankAccountSelect, BankAccountWhere, BankAccountOrderBy>, Summed<BankAccountAggregateSelect> {}

/** Numbers over all bankAccounts that meet the conditions. */
export interface BankAccountAggregate {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number | null;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<BankAccountGroup>;
  /** Largest value (最大). */
  readonly max: BankAccountMaximum;
  /** Smallest value (最小). */
  readonly min: BankAccountMinimum;
}

/**
 * Fields of BankAccountAggregate to be told.
 * Numbers over all bankAccounts that meet the conditions.
 */
export interface BankAccountAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<BankAccountGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<BankAccountGroupBy>; readonly first?: number | null | undefined; readonly select: BankAccountGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: BankAccountMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: BankAccountMinimumSelect };
}

/** Numbers over the bankAccounts of one group. */
export interface BankAccountGroup {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What the rows of the group share (分组键). */
  readonly key: BankAccountGroupKey;
  /** Largest value (最大). */
  readonly max: BankAccountMaximum;
  /** Smallest value (最小). */
  readonly min: BankAccountMinimum;
}

/**
 * Fields of BankAccountGroup to be told.
 * Numbers over the bankAccounts of one group.
 */
export interface BankAccountGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: BankAccountGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: BankAccountMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: BankAccountMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface BankAccountGroupKey {
  /** Household whose account it is (所属户). */
  readonly household: Household | null;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth: IsoDate | null;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear: number | null;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth: IsoDate | null;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear: number | null;
}

/**
 * Fields of BankAccountGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface BankAccountGroupKeySelect {
  /** Household whose account it is (所属户). */
  readonly household?: { readonly select: HouseholdSelect };
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth?: true;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear?: true;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth?: true;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear?: true;
}

/** Largest value (最大), over bankAccounts. */
export interface BankAccountMaximum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of BankAccountMaximum to be told.
 * Largest value (最大), over bankAccounts.
 */
export interface BankAccountMaximumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** Smallest value (最小), over bankAccounts. */
export interface BankAccountMinimum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of BankAccountMinimum to be told.
 * Smallest value (最小), over bankAccounts.
 */
export interface BankAccountMinimumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** What a mutation of BankAccount has done (操作结果). */
export interface BankAccountPayload {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly bankAccount: BankAccount | null;
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed: boolean;
  /** What is unusual about it (警告). */
  readonly warnings: ReadonlyArray<Warning>;
}

/**
 * Fields of BankAccountPayload to be told.
 * What a mutation of BankAccount has done (操作结果).
 */
export interface BankAccountPayloadSelect {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly bankAccount?: { readonly select: BankAccountSelect };
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed?: true;
  /** What is unusual about it (警告). */
  readonly warnings?: { readonly select: WarningSelect };
}

/** A team of county-level leaders: battle team or inspection team (脱贫攻坚队、督查组). */
export interface BattleTeam {
  /** County that it works in (所属县). */
  readonly county: County | null;
  /** Townships that the team works in (负责乡镇). */
  readonly coverage: Connection<BattleTeamCoverage, number | null, BattleTeamCoverageAggregate>;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** Kind (类别). */
  readonly kind: Open<BattleTeamKind>;
  /** Members of the team (成员). */
  readonly members: Connection<BattleTeamMember, number | null, BattleTeamMemberAggregate>;
  /** Name (名称). */
  readonly name: string;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
}

/**
 * Fields of BattleTeam to be told.
 * A team of county-level leaders: battle team or inspection team (脱贫攻坚队、督查组).
 */
export interface BattleTeamSelect {
  /** County that it works in (所属县). */
  readonly county?: Linked<CountySelect>;
  /** Townships that the team works in (负责乡镇). */
  readonly coverage?: BattleTeamCoverageList;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** Kind (类别). */
  readonly kind?: true;
  /** Members of the team (成员). */
  readonly members?: BattleTeamMemberList;
  /** Name (名称). */
  readonly name?: true;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
}

/** A list of BattleTeam: which rows, and what of them. */
export interface BattleTeamList extends Listed<BattleTeamSelect, BattleTeamWhere, BattleTeamOrderBy>, Summed<BattleTeamAggregateSelect> {}

/** Numbers over all battleTeams that meet the conditions. */
export interface BattleTeamAggregate {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number | null;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<BattleTeamGroup>;
  /** Largest value (最大). */
  readonly max: BattleTeamMaximum;
  /** Smallest value (最小). */
  readonly min: BattleTeamMinimum;
}

/**
 * Fields of BattleTeamAggregate to be told.
 * Numbers over all battleTeams that meet the conditions.
 */
export interface BattleTeamAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<BattleTeamGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<BattleTeamGroupBy>; readonly first?: number | null | undefined; readonly select: BattleTeamGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: BattleTeamMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: BattleTeamMinimumSelect };
}

/** A township that a battle team works in (攻坚队负责乡镇). A team is not a township: it may cover several. */
export interface BattleTeamCoverage {
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** The team (攻坚队). */
  readonly team: BattleTeam | null;
  /** The township (乡镇). */
  readonly township: Township | null;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
}

/**
 * Fields of BattleTeamCoverage to be told.
 * A township that a battle team works in (攻坚队负责乡镇). A team is not a township: it may cover several.
 */
export interface BattleTeamCoverageSelect {
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** The team (攻坚队). */
  readonly team?: Linked<BattleTeamSelect>;
  /** The township (乡镇). */
  readonly township?: Linked<TownshipSelect>;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
}

/** A list of BattleTeamCoverage: which rows, and what of them. */
export interface BattleTeamCoverageList extends Listed<BattleTeamCoverageSelect, BattleTeamCoverageWhere, BattleTeamCoverageOrderBy>, Summed<BattleTeamCoverageAggregateSelect> {}

/** Numbers over all battleTeamCoverages that meet the conditions. */
export interface BattleTeamCoverageAggregate {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number | null;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<BattleTeamCoverageGroup>;
  /** Largest value (最大). */
  readonly max: BattleTeamCoverageMaximum;
  /** Smallest value (最小). */
  readonly min: BattleTeamCoverageMinimum;
}

/**
 * Fields of BattleTeamCoverageAggregate to be told.
 * Numbers over all battleTeamCoverages that meet the conditions.
 */
export interface BattleTeamCoverageAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<BattleTeamCoverageGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<BattleTeamCoverageGroupBy>; readonly first?: number | null | undefined; readonly select: BattleTeamCoverageGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: BattleTeamCoverageMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: BattleTeamCoverageMinimumSelect };
}

/** Numbers over the battleTeamCoverages of one group. */
export interface BattleTeamCoverageGroup {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What the rows of the group share (分组键). */
  readonly key: BattleTeamCoverageGroupKey;
  /** Largest value (最大). */
  readonly max: BattleTeamCoverageMaximum;
  /** Smallest value (最小). */
  readonly min: BattleTeamCoverageMinimum;
}

/**
 * Fields of BattleTeamCoverageGroup to be told.
 * Numbers over the battleTeamCoverages of one group.
 */
export interface BattleTeamCoverageGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: BattleTeamCoverageGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: BattleTeamCoverageMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: BattleTeamCoverageMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface BattleTeamCoverageGroupKey {
  /** The team (攻坚队). */
  readonly team: BattleTeam | null;
  /** The township (乡镇). */
  readonly township: Township | null;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth: IsoDate | null;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear: number | null;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth: IsoDate | null;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear: number | null;
}

/**
 * Fields of BattleTeamCoverageGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface BattleTeamCoverageGroupKeySelect {
  /** The team (攻坚队). */
  readonly team?: { readonly select: BattleTeamSelect };
  /** The township (乡镇). */
  readonly township?: { readonly select: TownshipSelect };
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth?: true;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear?: true;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth?: true;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear?: true;
}

/** Largest value (最大), over battleTeamCoverages. */
export interface BattleTeamCoverageMaximum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of BattleTeamCoverageMaximum to be told.
 * Largest value (最大), over battleTeamCoverages.
 */
export interface BattleTeamCoverageMaximumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** Smallest value (最小), over battleTeamCoverages. */
export interface BattleTeamCoverageMinimum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of BattleTeamCoverageMinimum to be told.
 * Smallest value (最小), over battleTeamCoverages.
 */
export interface BattleTeamCoverageMinimumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** What a mutation of BattleTeamCoverage has done (操作结果). */
export interface BattleTeamCoveragePayload {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly battleTeamCoverage: BattleTeamCoverage | null;
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed: boolean;
  /** What is unusual about it (警告). */
  readonly warnings: ReadonlyArray<Warning>;
}

/**
 * Fields of BattleTeamCoveragePayload to be told.
 * What a mutation of BattleTeamCoverage has done (操作结果).
 */
export interface BattleTeamCoveragePayloadSelect {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly battleTeamCoverage?: { readonly select: BattleTeamCoverageSelect };
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed?: true;
  /** What is unusual about it (警告). */
  readonly warnings?: { readonly select: WarningSelect };
}

/** Numbers over the battleTeams of one group. */
export interface BattleTeamGroup {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What the rows of the group share (分组键). */
  readonly key: BattleTeamGroupKey;
  /** Largest value (最大). */
  readonly max: BattleTeamMaximum;
  /** Smallest value (最小). */
  readonly min: BattleTeamMinimum;
}

/**
 * Fields of BattleTeamGroup to be told.
 * Numbers over the battleTeams of one group.
 */
export interface BattleTeamGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: BattleTeamGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: BattleTeamMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: BattleTeamMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface BattleTeamGroupKey {
  /** County that it works in (所属县). */
  readonly county: County | null;
  /** Kind (类别). */
  readonly kind: Open<BattleTeamKind> | null;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth: IsoDate | null;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear: number | null;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth: IsoDate | null;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear: number | null;
}

/**
 * Fields of BattleTeamGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface BattleTeamGroupKeySelect {
  /** County that it works in (所属县). */
  readonly county?: { readonly select: CountySelect };
  /** Kind (类别). */
  readonly kind?: true;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth?: true;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear?: true;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth?: true;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear?: true;
}

/** Largest value (最大), over battleTeams. */
export interface BattleTeamMaximum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of BattleTeamMaximum to be told.
 * Largest value (最大), over battleTeams.
 */
export interface BattleTeamMaximumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** Membership of a cadre in a battle or inspection team (攻坚队、督查组成员). */
export interface BattleTeamMember {
  /** The member (成员). */
  readonly cadre: Cadre | null;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** Leads the team (队长、组长). */
  readonly leads: boolean | null;
  /** The team (所属队伍). */
  readonly team: BattleTeam | null;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
}

/**
 * Fields of BattleTeamMember to be told.
 * Membership of a cadre in a battle or inspection team (攻坚队、督查组成员).
 */
export interface BattleTeamMemberSelect {
  /** The member (成员). */
  readonly cadre?: Linked<CadreSelect>;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** Leads the team (队长、组长). */
  readonly leads?: true;
  /** The team (所属队伍). */
  readonly team?: Linked<BattleTeamSelect>;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
}

/** A list of BattleTeamMember: which rows, and what of them. */
export interface BattleTeamMemberList extends Listed<BattleTeamMemberSelect, BattleTeamMemberWhere, BattleTeamMemberOrderBy>, Summed<BattleTeamMemberAggregateSelect> {}

/** Numbers over all battleTeamMembers that meet the conditions. */
export interface BattleTeamMemberAggregate {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number | null;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<BattleTeamMemberGroup>;
  /** Largest value (最大). */
  readonly max: BattleTeamMemberMaximum;
  /** Smallest value (最小). */
  readonly min: BattleTeamMemberMinimum;
}

/**
 * Fields of BattleTeamMemberAggregate to be told.
 * Numbers over all battleTeamMembers that meet the conditions.
 */
export interface BattleTeamMemberAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<BattleTeamMemberGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<BattleTeamMemberGroupBy>; readonly first?: number | null | undefined; readonly select: BattleTeamMemberGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: BattleTeamMemberMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: BattleTeamMemberMinimumSelect };
}

/** Numbers over the battleTeamMembers of one group. */
export interface BattleTeamMemberGroup {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What the rows of the group share (分组键). */
  readonly key: BattleTeamMemberGroupKey;
  /** Largest value (最大). */
  readonly max: BattleTeamMemberMaximum;
  /** Smallest value (最小). */
  readonly min: BattleTeamMemberMinimum;
}

/**
 * Fields of BattleTeamMemberGroup to be told.
 * Numbers over the battleTeamMembers of one group.
 */
export interface BattleTeamMemberGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: BattleTeamMemberGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: BattleTeamMemberMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: BattleTeamMemberMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface BattleTeamMemberGroupKey {
  /** The member (成员). */
  readonly cadre: Cadre | null;
  /** Leads the team (队长、组长). */
  readonly leads: boolean | null;
  /** The team (所属队伍). */
  readonly team: BattleTeam | null;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth: IsoDate | null;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear: number | null;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth: IsoDate | null;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear: number | null;
}

/**
 * Fields of BattleTeamMemberGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface BattleTeamMemberGroupKeySelect {
  /** The member (成员). */
  readonly cadre?: { readonly select: CadreSelect };
  /** Leads the team (队长、组长). */
  readonly leads?: true;
  /** The team (所属队伍). */
  readonly team?: { readonly select: BattleTeamSelect };
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth?: true;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear?: true;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth?: true;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear?: true;
}

/** Largest value (最大), over battleTeamMembers. */
export interface BattleTeamMemberMaximum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of BattleTeamMemberMaximum to be told.
 * Largest value (最大), over battleTeamMembers.
 */
export interface BattleTeamMemberMaximumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** Smallest value (最小), over battleTeamMembers. */
export interface BattleTeamMemberMinimum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of BattleTeamMemberMinimum to be told.
 * Smallest value (最小), over battleTeamMembers.
 */
export interface BattleTeamMemberMinimumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** What a mutation of BattleTeamMember has done (操作结果). */
export interface BattleTeamMemberPayload {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly battleTeamMember: BattleTeamMember | null;
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed: boolean;
  /** What is unusual about it (警告). */
  readonly warnings: ReadonlyArray<Warning>;
}

/**
 * Fields of BattleTeamMemberPayload to be told.
 * What a mutation of BattleTeamMember has done (操作结果).
 */
export interface BattleTeamMemberPayloadSelect {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly battleTeamMember?: { readonly select: BattleTeamMemberSelect };
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed?: true;
  /** What is unusual about it (警告). */
  readonly warnings?: { readonly select: WarningSelect };
}

/** Smallest value (最小), over battleTeams. */
export interface BattleTeamMinimum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of BattleTeamMinimum to be told.
 * Smallest value (最小), over battleTeams.
 */
export interface BattleTeamMinimumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** What a mutation of BattleTeam has done (操作结果). */
export interface BattleTeamPayload {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly battleTeam: BattleTeam | null;
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed: boolean;
  /** What is unusual about it (警告). */
  readonly warnings: ReadonlyArray<Warning>;
}

/**
 * Fields of BattleTeamPayload to be told.
 * What a mutation of BattleTeam has done (操作结果).
 */
export interface BattleTeamPayloadSelect {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly battleTeam?: { readonly select: BattleTeamSelect };
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed?: true;
  /** What is unusual about it (警告). */
  readonly warnings?: { readonly select: WarningSelect };
}

/** A dated tie of benefit between a household and an industry entity (利益联结). */
export interface BenefitLink {
  /** Yearly sum that the contract names, in fen; null when it names none (合同年金额，分). */
  readonly contractAmount: Fen | null;
  /** Terms of the contract, free text (合同约定). */
  readonly contractTerms: string | null;
  /** Entity that it gains from (产业主体). */
  readonly entity: IndustryEntity | null;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Household that gains (受益户). */
  readonly household: Household | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** How the household gains (联结方式). */
  readonly mode: Open<BenefitLinkMode> | null;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
}

/**
 * Fields of BenefitLink to be told.
 * A dated tie of benefit between a household and an industry entity (利益联结).
 */
export interface BenefitLinkSelect {
  /** Yearly sum that the contract names, in fen; null when it names none (合同年金额，分). */
  readonly contractAmount?: true;
  /** Terms of the contract, free text (合同约定). */
  readonly contractTerms?: true;
  /** Entity that it gains from (产业主体). */
  readonly entity?: Linked<IndustryEntitySelect>;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Household that gains (受益户). */
  readonly household?: Linked<HouseholdSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** How the household gains (联结方式). */
  readonly mode?: true;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
}

/** A list of BenefitLink: which rows, and what of them. */
export interface BenefitLinkList extends Listed<BenefitLinkSelect, BenefitLinkWhere, BenefitLinkOrderBy>, Summed<BenefitLinkAggregateSelect> {}

/** Numbers over all benefitLinks that meet the conditions. */
export interface BenefitLinkAggregate {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg: BenefitLinkAverage;
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number | null;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<BenefitLinkGroup>;
  /** Largest value (最大). */
  readonly max: BenefitLinkMaximum;
  /** Smallest value (最小). */
  readonly min: BenefitLinkMinimum;
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum: BenefitLinkSum;
}

/**
 * Fields of BenefitLinkAggregate to be told.
 * Numbers over all benefitLinks that meet the conditions.
 */
export interface BenefitLinkAggregateSelect {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg?: { readonly select: BenefitLinkAverageSelect };
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<BenefitLinkGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<BenefitLinkGroupBy>; readonly first?: number | null | undefined; readonly select: BenefitLinkGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: BenefitLinkMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: BenefitLinkMinimumSelect };
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum?: { readonly select: BenefitLinkSumSelect };
}

/** Mean over the rows that have a value, in the unit of the field (平均), over benefitLinks. */
export interface BenefitLinkAverage {
  /** Yearly sum that the contract names, in fen; null when it names none (合同年金额，分). */
  readonly contractAmount: number | null;
}

/**
 * Fields of BenefitLinkAverage to be told.
 * Mean over the rows that have a value, in the unit of the field (平均), over benefitLinks.
 */
export interface BenefitLinkAverageSelect {
  /** Yearly sum that the contract names, in fen; null when it names none (合同年金额，分). */
  readonly contractAmount?: true;
}

/** Numbers over the benefitLinks of one group. */
export interface BenefitLinkGroup {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg: BenefitLinkAverage;
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What the rows of the group share (分组键). */
  readonly key: BenefitLinkGroupKey;
  /** Largest value (最大). */
  readonly max: BenefitLinkMaximum;
  /** Smallest value (最小). */
  readonly min: BenefitLinkMinimum;
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum: BenefitLinkSum;
}

/**
 * Fields of BenefitLinkGroup to be told.
 * Numbers over the benefitLinks of one group.
 */
export interface BenefitLinkGroupSelect {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg?: { readonly select: BenefitLinkAverageSelect };
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: BenefitLinkGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: BenefitLinkMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: BenefitLinkMinimumSelect };
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum?: { readonly select: BenefitLinkSumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface BenefitLinkGroupKey {
  /** Entity that it gains from (产业主体). */
  readonly entity: IndustryEntity | null;
  /** Household that gains (受益户). */
  readonly household: Household | null;
  /** How the household gains (联结方式). */
  readonly mode: Open<BenefitLinkMode> | null;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth: IsoDate | null;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear: number | null;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth: IsoDate | null;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear: number | null;
}

/**
 * Fields of BenefitLinkGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface BenefitLinkGroupKeySelect {
  /** Entity that it gains from (产业主体). */
  readonly entity?: { readonly select: IndustryEntitySelect };
  /** Household that gains (受益户). */
  readonly household?: { readonly select: HouseholdSelect };
  /** How the household gains (联结方式). */
  readonly mode?: true;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth?: true;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear?: true;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth?: true;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear?: true;
}

/** Largest value (最大), over benefitLinks. */
export interface BenefitLinkMaximum {
  /** Yearly sum that the contract names, in fen; null when it names none (合同年金额，分). */
  readonly contractAmount: Fen | null;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of BenefitLinkMaximum to be told.
 * Largest value (最大), over benefitLinks.
 */
export interface BenefitLinkMaximumSelect {
  /** Yearly sum that the contract names, in fen; null when it names none (合同年金额，分). */
  readonly contractAmount?: true;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** Smallest value (最小), over benefitLinks. */
export interface BenefitLinkMinimum {
  /** Yearly sum that the contract names, in fen; null when it names none (合同年金额，分). */
  readonly contractAmount: Fen | null;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of BenefitLinkMinimum to be told.
 * Smallest value (最小), over benefitLinks.
 */
export interface BenefitLinkMinimumSelect {
  /** Yearly sum that the contract names, in fen; null when it names none (合同年金额，分). */
  readonly contractAmount?: true;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** What a mutation of BenefitLink has done (操作结果). */
export interface BenefitLinkPayload {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly benefitLink: BenefitLink | null;
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed: boolean;
  /** What is unusual about it (警告). */
  readonly warnings: ReadonlyArray<Warning>;
}

/**
 * Fields of BenefitLinkPayload to be told.
 * What a mutation of BenefitLink has done (操作结果).
 */
export interface BenefitLinkPayloadSelect {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly benefitLink?: { readonly select: BenefitLinkSelect };
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed?: true;
  /** What is unusual about it (警告). */
  readonly warnings?: { readonly select: WarningSelect };
}

/** Sum over the rows that have a value; null when none has (合计), over benefitLinks. */
export interface BenefitLinkSum {
  /** Yearly sum that the contract names, in fen; null when it names none (合同年金额，分). */
  readonly contractAmount: Fen | null;
}

/**
 * Fields of BenefitLinkSum to be told.
 * Sum over the rows that have a value; null when none has (合计), over benefitLinks.
 */
export interface BenefitLinkSumSelect {
  /** Yearly sum that the contract names, in fen; null when it names none (合同年金额，分). */
  readonly contractAmount?: true;
}

/**
 * A person in office: a leader, an official, or one of the staff of a department, township or village (干部). It lies in the division of its office: the county, a township or a village.
 */
export interface Cadre {
  /** Cadre number: C and 12 digits (干部编号). */
  readonly code: string;
  /** Change requests that the cadre validated or returned (审核的变更申请). */
  readonly decidedChanges: Connection<ChangeRequest, number | null, ChangeRequestAggregate>;
  /** Department that the cadre works in; none outside the departments of the county (所在部门). */
  readonly department: Department | null;
  /** Duty, free text (职务). */
  readonly duty: string | null;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** Name (姓名). */
  readonly name: string | null;
  /** Households that the cadre helps (结对帮扶户). */
  readonly pairings: Connection<Pairing, number | null, PairingAggregate>;
  /** Telephone (联系电话). */
  readonly phone: string | null;
  /** Change requests that the cadre proposed (提出的变更申请). */
  readonly proposedChanges: Connection<ChangeRequest, number | null, ChangeRequestAggregate>;
  /** Rank (层级). */
  readonly rank: Open<CadreRank> | null;
  /** Townships and villages that the cadre answers for (联系包保). */
  readonly responsibilityLinks: Connection<ResponsibilityLink, number | null, ResponsibilityLinkAggregate>;
  /** Battle and inspection teams that the cadre is in (所在攻坚队、督查组). */
  readonly teamMemberships: Connection<BattleTeamMember, number | null, BattleTeamMemberAggregate>;
  /** Township that the cadre works in, at its office or in a village; none in the county’s (所在乡镇). */
  readonly township: Township | null;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
  /** Village that the cadre works in; none at an office above it (所在村). */
  readonly village: Village | null;
}

/**
 * Fields of Cadre to be told.
 * A person in office: a leader, an official, or one of the staff of a department, township or village (干部). It lies in the division of its office: the county, a township or a village.
 */
export interface CadreSelect {
  /** Cadre number: C and 12 digits (干部编号). */
  readonly code?: true;
  /** Change requests that the cadre validated or returned (审核的变更申请). */
  readonly decidedChanges?: ChangeRequestList;
  /** Department that the cadre works in; none outside the departments of the county (所在部门). */
  readonly department?: Linked<DepartmentSelect>;
  /** Duty, free text (职务). */
  readonly duty?: true;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** Name (姓名). */
  readonly name?: true;
  /** Households that the cadre helps (结对帮扶户). */
  readonly pairings?: PairingList;
  /** Telephone (联系电话). */
  readonly phone?: true;
  /** Change requests that the cadre proposed (提出的变更申请). */
  readonly proposedChanges?: ChangeRequestList;
  /** Rank (层级). */
  readonly rank?: true;
  /** Townships and villages that the cadre answers for (联系包保). */
  readonly responsibilityLinks?: ResponsibilityLinkList;
  /** Battle and inspection teams that the cadre is in (所在攻坚队、督查组). */
  readonly teamMemberships?: BattleTeamMemberList;
  /** Township that the cadre works in, at its office or in a village; none in the county’s (所在乡镇). */
  readonly township?: Linked<TownshipSelect>;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
  /** Village that the cadre works in; none at an office above it (所在村). */
  readonly village?: Linked<VillageSelect>;
}

/** A list of Cadre: which rows, and what of them. */
export interface CadreList extends Listed<CadreSelect, CadreWhere, CadreOrderBy>, Summed<CadreAggregateSelect> {}

/** Numbers over all cadres that meet the conditions. */
export interface CadreAggregate {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number | null;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<CadreGroup>;
  /** Largest value (最大). */
  readonly max: CadreMaximum;
  /** Smallest value (最小). */
  readonly min: CadreMinimum;
}

/**
 * Fields of CadreAggregate to be told.
 * Numbers over all cadres that meet the conditions.
 */
export interface CadreAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<CadreGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<CadreGroupBy>; readonly first?: number | null | undefined; readonly select: CadreGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: CadreMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: CadreMinimumSelect };
}

/** Numbers over the cadres of one group. */
export interface CadreGroup {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What the rows of the group share (分组键). */
  readonly key: CadreGroupKey;
  /** Largest value (最大). */
  readonly max: CadreMaximum;
  /** Smallest value (最小). */
  readonly min: CadreMinimum;
}

/**
 * Fields of CadreGroup to be told.
 * Numbers over the cadres of one group.
 */
export interface CadreGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: CadreGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: CadreMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: CadreMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface CadreGroupKey {
  /** Department that the cadre works in; none outside the departments of the county (所在部门). */
  readonly department: Department | null;
  /** Rank (层级). */
  readonly rank: Open<CadreRank> | null;
  /** Township that the cadre works in, at its office or in a village; none in the county’s (所在乡镇). */
  readonly township: Township | null;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth: IsoDate | null;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear: number | null;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth: IsoDate | null;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear: number | null;
  /** Village that the cadre works in; none at an office above it (所在村). */
  readonly village: Village | null;
}

/**
 * Fields of CadreGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface CadreGroupKeySelect {
  /** Department that the cadre works in; none outside the departments of the county (所在部门). */
  readonly department?: { readonly select: DepartmentSelect };
  /** Rank (层级). */
  readonly rank?: true;
  /** Township that the cadre works in, at its office or in a village; none in the county’s (所在乡镇). */
  readonly township?: { readonly select: TownshipSelect };
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth?: true;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear?: true;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth?: true;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear?: true;
  /** Village that the cadre works in; none at an office above it (所在村). */
  readonly village?: { readonly select: VillageSelect };
}

/** Largest value (最大), over cadres. */
export interface CadreMaximum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of CadreMaximum to be told.
 * Largest value (最大), over cadres.
 */
export interface CadreMaximumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** Smallest value (最小), over cadres. */
export interface CadreMinimum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of CadreMinimum to be told.
 * Smallest value (最小), over cadres.
 */
export interface CadreMinimumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** What a mutation of Cadre has done (操作结果). */
export interface CadrePayload {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly cadre: Cadre | null;
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed: boolean;
  /** What is unusual about it (警告). */
  readonly warnings: ReadonlyArray<Warning>;
}

/**
 * Fields of CadrePayload to be told.
 * What a mutation of Cadre has done (操作结果).
 */
export interface CadrePayloadSelect {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly cadre?: { readonly select: CadreSelect };
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed?: true;
  /** What is unusual about it (警告). */
  readonly warnings?: { readonly select: WarningSelect };
}

/**
 * One change of one row: who did what and when (变更). All but the kind is null where there is nothing to tell, as for RESYNC, and for LEFT_SCOPE beside type and id.
 */
export interface Change {
  /** Values that they have now, as those before (变更后). */
  readonly after: JsonObject | null;
  /** When it was done (变更时间). */
  readonly at: IsoInstant | null;
  /**
   * Values that were changed, by field: links as identifiers, null where you may not see what they lead to; masked what you may not read. Null for a new row (变更前).
   */
  readonly before: JsonObject | null;
  /** Code of the division that the row stood in after it; null for what lies in none (区划代码). */
  readonly division: string | null;
  /** What it is (变更种类). */
  readonly kind: Open<ChangeKind>;
  /** Name of the mutation that did it (操作). */
  readonly mutation: string | null;
  /** Identifier of the row, for `node(id)` (标识). */
  readonly nodeId: string | null;
  /** Who did it: a subject of the issuer, or an API token (操作人). */
  readonly principal: string | null;
  /** Identifier of the request, as its answer told it (请求编号). */
  readonly requestId: string | null;
  /** Type of the row (类型). */
  readonly type: Open<NodeType> | null;
  /** Version of the row after the change (变更后版本号). */
  readonly version: number | null;
}

/**
 * Fields of Change to be told.
 * One change of one row: who did what and when (变更). All but the kind is null where there is nothing to tell, as for RESYNC, and for LEFT_SCOPE beside type and id.
 */
export interface ChangeSelect {
  /** Values that they have now, as those before (变更后). */
  readonly after?: true;
  /** When it was done (变更时间). */
  readonly at?: true;
  /**
   * Values that were changed, by field: links as identifiers, null where you may not see what they lead to; masked what you may not read. Null for a new row (变更前).
   */
  readonly before?: true;
  /** Code of the division that the row stood in after it; null for what lies in none (区划代码). */
  readonly division?: true;
  /** What it is (变更种类). */
  readonly kind?: true;
  /** Name of the mutation that did it (操作). */
  readonly mutation?: true;
  /** Identifier of the row, for `node(id)` (标识). */
  readonly nodeId?: true;
  /** Who did it: a subject of the issuer, or an API token (操作人). */
  readonly principal?: true;
  /** Identifier of the request, as its answer told it (请求编号). */
  readonly requestId?: true;
  /** Type of the row (类型). */
  readonly type?: true;
  /** Version of the row after the change (变更后版本号). */
  readonly version?: true;
}

/** A proposed change to the data of a household (变更申请). */
export interface ChangeRequest {
  /** Day on which it was validated or returned; null until then (审核日期). */
  readonly decidedOn: IsoDate | null;
  /** Why, in the validator’s words; always given when it was returned (审核意见). */
  readonly decisionReason: string | null;
  /** Day on which it was begun (起草日期). */
  readonly draftedOn: IsoDate | null;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Household whose data shall change (所涉户). */
  readonly household: Household | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** What it is about (变更类别). */
  readonly kind: Open<ChangeRequestKind> | null;
  /** What shall change, free text (变更内容). */
  readonly proposal: string | null;
  /** Why, in the proposer’s words (申请理由). */
  readonly proposalReason: string | null;
  /** Cadre who proposes it (申请人). */
  readonly proposer: Cadre | null;
  /** Where it stands (状态). */
  readonly state: Open<ChangeRequestState> | null;
  /** Day on which it was submitted; null for a draft (提交日期). */
  readonly submittedOn: IsoDate | null;
  /** Cadre who validated or returned it, never the proposer; null until then (审核人). */
  readonly validator: Cadre | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
}

/**
 * Fields of ChangeRequest to be told.
 * A proposed change to the data of a household (变更申请).
 */
export interface ChangeRequestSelect {
  /** Day on which it was validated or returned; null until then (审核日期). */
  readonly decidedOn?: true;
  /** Why, in the validator’s words; always given when it was returned (审核意见). */
  readonly decisionReason?: true;
  /** Day on which it was begun (起草日期). */
  readonly draftedOn?: true;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Household whose data shall change (所涉户). */
  readonly household?: Linked<HouseholdSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** What it is about (变更类别). */
  readonly kind?: true;
  /** What shall change, free text (变更内容). */
  readonly proposal?: true;
  /** Why, in the proposer’s words (申请理由). */
  readonly proposalReason?: true;
  /** Cadre who proposes it (申请人). */
  readonly proposer?: Linked<CadreSelect>;
  /** Where it stands (状态). */
  readonly state?: true;
  /** Day on which it was submitted; null for a draft (提交日期). */
  readonly submittedOn?: true;
  /** Cadre who validated or returned it, never the proposer; null until then (审核人). */
  readonly validator?: Linked<CadreSelect>;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
}

/** A list of ChangeRequest: which rows, and what of them. */
export interface ChangeRequestList extends Listed<ChangeRequestSelect, ChangeRequestWhere, ChangeRequestOrderBy>, Summed<ChangeRequestAggregateSelect> {}

/** Numbers over all changeRequests that meet the conditions. */
export interface ChangeRequestAggregate {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number | null;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<ChangeRequestGroup>;
  /** Largest value (最大). */
  readonly max: ChangeRequestMaximum;
  /** Smallest value (最小). */
  readonly min: ChangeRequestMinimum;
}

/**
 * Fields of ChangeRequestAggregate to be told.
 * Numbers over all changeRequests that meet the conditions.
 */
export interface ChangeRequestAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<ChangeRequestGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<ChangeRequestGroupBy>; readonly first?: number | null | undefined; readonly select: ChangeRequestGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: ChangeRequestMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: ChangeRequestMinimumSelect };
}

/** Numbers over the changeRequests of one group. */
export interface ChangeRequestGroup {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What the rows of the group share (分组键). */
  readonly key: ChangeRequestGroupKey;
  /** Largest value (最大). */
  readonly max: ChangeRequestMaximum;
  /** Smallest value (最小). */
  readonly min: ChangeRequestMinimum;
}

/**
 * Fields of ChangeRequestGroup to be told.
 * Numbers over the changeRequests of one group.
 */
export interface ChangeRequestGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: ChangeRequestGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: ChangeRequestMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: ChangeRequestMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface ChangeRequestGroupKey {
  /** First day of the month of: Day on which it was validated or returned; null until then (审核日期). */
  readonly decidedOnMonth: IsoDate | null;
  /** Year of: Day on which it was validated or returned; null until then (审核日期). */
  readonly decidedOnYear: number | null;
  /** First day of the month of: Day on which it was begun (起草日期). */
  readonly draftedOnMonth: IsoDate | null;
  /** Year of: Day on which it was begun (起草日期). */
  readonly draftedOnYear: number | null;
  /** Household whose data shall change (所涉户). */
  readonly household: Household | null;
  /** What it is about (变更类别). */
  readonly kind: Open<ChangeRequestKind> | null;
  /** Cadre who proposes it (申请人). */
  readonly proposer: Cadre | null;
  /** Where it stands (状态). */
  readonly state: Open<ChangeRequestState> | null;
  /** First day of the month of: Day on which it was submitted; null for a draft (提交日期). */
  readonly submittedOnMonth: IsoDate | null;
  /** Year of: Day on which it was submitted; null for a draft (提交日期). */
  readonly submittedOnYear: number | null;
  /** Cadre who validated or returned it, never the proposer; null until then (审核人). */
  readonly validator: Cadre | null;
}

/**
 * Fields of ChangeRequestGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface ChangeRequestGroupKeySelect {
  /** First day of the month of: Day on which it was validated or returned; null until then (审核日期). */
  readonly decidedOnMonth?: true;
  /** Year of: Day on which it was validated or returned; null until then (审核日期). */
  readonly decidedOnYear?: true;
  /** First day of the month of: Day on which it was begun (起草日期). */
  readonly draftedOnMonth?: true;
  /** Year of: Day on which it was begun (起草日期). */
  readonly draftedOnYear?: true;
  /** Household whose data shall change (所涉户). */
  readonly household?: { readonly select: HouseholdSelect };
  /** What it is about (变更类别). */
  readonly kind?: true;
  /** Cadre who proposes it (申请人). */
  readonly proposer?: { readonly select: CadreSelect };
  /** Where it stands (状态). */
  readonly state?: true;
  /** First day of the month of: Day on which it was submitted; null for a draft (提交日期). */
  readonly submittedOnMonth?: true;
  /** Year of: Day on which it was submitted; null for a draft (提交日期). */
  readonly submittedOnYear?: true;
  /** Cadre who validated or returned it, never the proposer; null until then (审核人). */
  readonly validator?: { readonly select: CadreSelect };
}

/** Largest value (最大), over changeRequests. */
export interface ChangeRequestMaximum {
  /** Day on which it was validated or returned; null until then (审核日期). */
  readonly decidedOn: IsoDate | null;
  /** Day on which it was begun (起草日期). */
  readonly draftedOn: IsoDate | null;
  /** Day on which it was submitted; null for a draft (提交日期). */
  readonly submittedOn: IsoDate | null;
}

/**
 * Fields of ChangeRequestMaximum to be told.
 * Largest value (最大), over changeRequests.
 */
export interface ChangeRequestMaximumSelect {
  /** Day on which it was validated or returned; null until then (审核日期). */
  readonly decidedOn?: true;
  /** Day on which it was begun (起草日期). */
  readonly draftedOn?: true;
  /** Day on which it was submitted; null for a draft (提交日期). */
  readonly submittedOn?: true;
}

/** Smallest value (最小), over changeRequests. */
export interface ChangeRequestMinimum {
  /** Day on which it was validated or returned; null until then (审核日期). */
  readonly decidedOn: IsoDate | null;
  /** Day on which it was begun (起草日期). */
  readonly draftedOn: IsoDate | null;
  /** Day on which it was submitted; null for a draft (提交日期). */
  readonly submittedOn: IsoDate | null;
}

/**
 * Fields of ChangeRequestMinimum to be told.
 * Smallest value (最小), over changeRequests.
 */
export interface ChangeRequestMinimumSelect {
  /** Day on which it was validated or returned; null until then (审核日期). */
  readonly decidedOn?: true;
  /** Day on which it was begun (起草日期). */
  readonly draftedOn?: true;
  /** Day on which it was submitted; null for a draft (提交日期). */
  readonly submittedOn?: true;
}

/** What a mutation of ChangeRequest has done (操作结果). */
export interface ChangeRequestPayload {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly changeRequest: ChangeRequest | null;
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed: boolean;
  /** What is unusual about it (警告). */
  readonly warnings: ReadonlyArray<Warning>;
}

/**
 * Fields of ChangeRequestPayload to be told.
 * What a mutation of ChangeRequest has done (操作结果).
 */
export interface ChangeRequestPayloadSelect {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly changeRequest?: { readonly select: ChangeRequestSelect };
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed?: true;
  /** What is unusual about it (警告). */
  readonly warnings?: { readonly select: WarningSelect };
}

/** A county, the root of the graph, with its 6-digit code of GB/T 2260 (县). */
export interface County {
  /**
   * All within this division, at every level below. One sensitive value that somebody read unmasked, or one search by a sensitive field (敏感信息访问记录). It is written before the answer leaves, and never holds the value.
   */
  readonly accessRecords: Connection<AccessRecord, number | null, AccessRecordAggregate>;
  /** Battle and inspection teams of the county (脱贫攻坚队、督查组). */
  readonly battleTeams: Connection<BattleTeam, number | null, BattleTeamAggregate>;
  /**
   * All within this division, at every level below. A dated tie of benefit between a household and an industry entity (利益联结).
   */
  readonly benefitLinks: Connection<BenefitLink, number | null, BenefitLinkAggregate>;
  /**
   * All within this division, at every level below. A person in office: a leader, an official, or one of the staff of a department, township or village (干部). It lies in the division of its office: the county, a township or a village.
   */
  readonly cadres: Connection<Cadre, number | null, CadreAggregate>;
  /** All within this division, at every level below. A proposed change to the data of a household (变更申请). */
  readonly changeRequests: Connection<ChangeRequest, number | null, ChangeRequestAggregate>;
  /** Division code, 6 digits, GB/T 2260 (县级行政区划代码). */
  readonly code: string;
  /** Departments of the county (县直部门). */
  readonly departments: Connection<Department, number | null, DepartmentAggregate>;
  /**
   * All within this division, at every level below. A natural village or villagers' group inside a village (寨/村民小组). Roads are owed to those of 30 households or more.
   */
  readonly hamlets: Connection<Hamlet, number, HamletAggregate>;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /**
   * All within this division, at every level below. A person in a household; a person is in one live household at a time (家庭成员).
   */
  readonly householdMembers: Connection<HouseholdMember, number | null, HouseholdMemberAggregate>;
  /**
   * All within this division, at every level below. A household, which belongs to one village at a time (户). Its name is that of its live head.
   */
  readonly households: Connection<Household, number | null, HouseholdAggregate>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * All within this division, at every level below. A company, cooperative or base that does business with households (产业主体).
   */
  readonly industryEntities: Connection<IndustryEntity, number, IndustryEntityAggregate>;
  /**
   * All within this division, at every level below. About ten households that work as one (十户一体). It carries no notes on persons.
   */
  readonly mutualGroups: Connection<MutualGroup, number | null, MutualGroupAggregate>;
  /** Name (名称). */
  readonly name: string;
  /** Name in English (英文名称). */
  readonly nameEn: string;
  /**
   * All within this division, at every level below. A cadre who helps a household, from one day to another (结对帮扶).
   */
  readonly pairings: Connection<Pairing, number | null, PairingAggregate>;
  /** Prefecture (市州). */
  readonly prefecture: string;
  /** Province (省). */
  readonly province: string;
  /**
   * All within this division, at every level below. A dated charge: who answers for a township or a village (联系、包保).
   */
  readonly responsibilityLinks: Connection<ResponsibilityLink, number | null, ResponsibilityLinkAggregate>;
  /** Counts over everything within this division on the date of the operation (统计). */
  readonly statistics: DivisionStatistics;
  /** Townships of the county (所辖乡镇). */
  readonly townships: Connection<Township, number, TownshipAggregate>;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
  /**
   * All within this division, at every level below. A village, residents’ committee or community with its 12-digit statistical code (村/居/社区). Villages merge, split and are renamed: each row holds for a period, and successions join the rows.
   */
  readonly villages: Connection<Village, number, VillageAggregate>;
}

/**
 * Fields of County to be told.
 * A county, the root of the graph, with its 6-digit code of GB/T 2260 (县).
 */
export interface CountySelect {
  /**
   * All within this division, at every level below. One sensitive value that somebody read unmasked, or one search by a sensitive field (敏感信息访问记录). It is written before the answer leaves, and never holds the value.
   */
  readonly accessRecords?: AccessRecordList;
  /** Battle and inspection teams of the county (脱贫攻坚队、督查组). */
  readonly battleTeams?: BattleTeamList;
  /**
   * All within this division, at every level below. A dated tie of benefit between a household and an industry entity (利益联结).
   */
  readonly benefitLinks?: BenefitLinkList;
  /**
   * All within this division, at every level below. A person in office: a leader, an official, or one of the staff of a department, township or village (干部). It lies in the division of its office: the county, a township or a village.
   */
  readonly cadres?: CadreList;
  /** All within this division, at every level below. A proposed change to the data of a household (变更申请). */
  readonly changeRequests?: ChangeRequestList;
  /** Division code, 6 digits, GB/T 2260 (县级行政区划代码). */
  readonly code?: true;
  /** Departments of the county (县直部门). */
  readonly departments?: DepartmentList;
  /**
   * All within this division, at every level below. A natural village or villagers' group inside a village (寨/村民小组). Roads are owed to those of 30 households or more.
   */
  readonly hamlets?: HamletList;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /**
   * All within this division, at every level below. A person in a household; a person is in one live household at a time (家庭成员).
   */
  readonly householdMembers?: HouseholdMemberList;
  /**
   * All within this division, at every level below. A household, which belongs to one village at a time (户). Its name is that of its live head.
   */
  readonly households?: HouseholdList;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /**
   * All within this division, at every level below. A company, cooperative or base that does business with households (产业主体).
   */
  readonly industryEntities?: IndustryEntityList;
  /**
   * All within this division, at every level below. About ten households that work as one (十户一体). It carries no notes on persons.
   */
  readonly mutualGroups?: MutualGroupList;
  /** Name (名称). */
  readonly name?: true;
  /** Name in English (英文名称). */
  readonly nameEn?: true;
  /**
   * All within this division, at every level below. A cadre who helps a household, from one day to another (结对帮扶).
   */
  readonly pairings?: PairingList;
  /** Prefecture (市州). */
  readonly prefecture?: true;
  /** Province (省). */
  readonly province?: true;
  /**
   * All within this division, at every level below. A dated charge: who answers for a township or a village (联系、包保).
   */
  readonly responsibilityLinks?: ResponsibilityLinkList;
  /** Counts over everything within this division on the date of the operation (统计). */
  readonly statistics?: Linked<DivisionStatisticsSelect>;
  /** Townships of the county (所辖乡镇). */
  readonly townships?: TownshipList;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
  /**
   * All within this division, at every level below. A village, residents’ committee or community with its 12-digit statistical code (村/居/社区). Villages merge, split and are renamed: each row holds for a period, and successions join the rows.
   */
  readonly villages?: VillageList;
}

/** A list of County: which rows, and what of them. */
export interface CountyList extends Listed<CountySelect, CountyWhere, CountyOrderBy>, Summed<CountyAggregateSelect> {}

/** Numbers over all counties that meet the conditions. */
export interface CountyAggregate {
  /** Number of rows (数量). */
  readonly count: number;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<CountyGroup>;
  /** Largest value (最大). */
  readonly max: CountyMaximum;
  /** Smallest value (最小). */
  readonly min: CountyMinimum;
}

/**
 * Fields of CountyAggregate to be told.
 * Numbers over all counties that meet the conditions.
 */
export interface CountyAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<CountyGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<CountyGroupBy>; readonly first?: number | null | undefined; readonly select: CountyGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: CountyMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: CountyMinimumSelect };
}

/** Numbers over the counties of one group. */
export interface CountyGroup {
  /** Number of rows (数量). */
  readonly count: number;
  /** What the rows of the group share (分组键). */
  readonly key: CountyGroupKey;
  /** Largest value (最大). */
  readonly max: CountyMaximum;
  /** Smallest value (最小). */
  readonly min: CountyMinimum;
}

/**
 * Fields of CountyGroup to be told.
 * Numbers over the counties of one group.
 */
export interface CountyGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: CountyGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: CountyMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: CountyMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface CountyGroupKey {
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth: IsoDate | null;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear: number | null;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth: IsoDate | null;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear: number | null;
}

/**
 * Fields of CountyGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface CountyGroupKeySelect {
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth?: true;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear?: true;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth?: true;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear?: true;
}

/** Largest value (最大), over counties. */
export interface CountyMaximum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of CountyMaximum to be told.
 * Largest value (最大), over counties.
 */
export interface CountyMaximumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** Smallest value (最小), over counties. */
export interface CountyMinimum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of CountyMinimum to be told.
 * Smallest value (最小), over counties.
 */
export interface CountyMinimumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** A department of the county (部门), which its cadres work in and which helps villages. */
export interface Department {
  /** Cadres of the department (部门干部). */
  readonly cadres: Connection<Cadre, number | null, CadreAggregate>;
  /** Department number: D and 12 digits (部门编号). */
  readonly code: string;
  /** County whose department it is (所属县). */
  readonly county: County | null;
  /** What it answers for (业务领域). */
  readonly domain: Open<DepartmentDomain>;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** Name (名称). */
  readonly name: string;
  /** Villages that the department answers for (包保村). */
  readonly responsibilityLinks: Connection<ResponsibilityLink, number | null, ResponsibilityLinkAggregate>;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
}

/**
 * Fields of Department to be told.
 * A department of the county (部门), which its cadres work in and which helps villages.
 */
export interface DepartmentSelect {
  /** Cadres of the department (部门干部). */
  readonly cadres?: CadreList;
  /** Department number: D and 12 digits (部门编号). */
  readonly code?: true;
  /** County whose department it is (所属县). */
  readonly county?: Linked<CountySelect>;
  /** What it answers for (业务领域). */
  readonly domain?: true;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** Name (名称). */
  readonly name?: true;
  /** Villages that the department answers for (包保村). */
  readonly responsibilityLinks?: ResponsibilityLinkList;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
}

/** A list of Department: which rows, and what of them. */
export interface DepartmentList extends Listed<DepartmentSelect, DepartmentWhere, DepartmentOrderBy>, Summed<DepartmentAggregateSelect> {}

/** Numbers over all departments that meet the conditions. */
export interface DepartmentAggregate {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number | null;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<DepartmentGroup>;
  /** Largest value (最大). */
  readonly max: DepartmentMaximum;
  /** Smallest value (最小). */
  readonly min: DepartmentMinimum;
}

/**
 * Fields of DepartmentAggregate to be told.
 * Numbers over all departments that meet the conditions.
 */
export interface DepartmentAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<DepartmentGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<DepartmentGroupBy>; readonly first?: number | null | undefined; readonly select: DepartmentGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: DepartmentMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: DepartmentMinimumSelect };
}

/** Numbers over the departments of one group. */
export interface DepartmentGroup {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What the rows of the group share (分组键). */
  readonly key: DepartmentGroupKey;
  /** Largest value (最大). */
  readonly max: DepartmentMaximum;
  /** Smallest value (最小). */
  readonly min: DepartmentMinimum;
}

/**
 * Fields of DepartmentGroup to be told.
 * Numbers over the departments of one group.
 */
export interface DepartmentGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: DepartmentGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: DepartmentMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: DepartmentMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface DepartmentGroupKey {
  /** County whose department it is (所属县). */
  readonly county: County | null;
  /** What it answers for (业务领域). */
  readonly domain: Open<DepartmentDomain> | null;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth: IsoDate | null;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear: number | null;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth: IsoDate | null;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear: number | null;
}

/**
 * Fields of DepartmentGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface DepartmentGroupKeySelect {
  /** County whose department it is (所属县). */
  readonly county?: { readonly select: CountySelect };
  /** What it answers for (业务领域). */
  readonly domain?: true;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth?: true;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear?: true;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth?: true;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear?: true;
}

/** Largest value (最大), over departments. */
export interface DepartmentMaximum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of DepartmentMaximum to be told.
 * Largest value (最大), over departments.
 */
export interface DepartmentMaximumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** Smallest value (最小), over departments. */
export interface DepartmentMinimum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of DepartmentMinimum to be told.
 * Smallest value (最小), over departments.
 */
export interface DepartmentMinimumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** What a mutation of Department has done (操作结果). */
export interface DepartmentPayload {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly department: Department | null;
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed: boolean;
  /** What is unusual about it (警告). */
  readonly warnings: ReadonlyArray<Warning>;
}

/**
 * Fields of DepartmentPayload to be told.
 * What a mutation of Department has done (操作结果).
 */
export interface DepartmentPayloadSelect {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly department?: { readonly select: DepartmentSelect };
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed?: true;
  /** What is unusual about it (警告). */
  readonly warnings?: { readonly select: WarningSelect };
}

/** A division of the county: the county itself, a township or a village (行政区划). */
export interface Division {
  /** Division code of 6, 9 or 12 digits (区划代码). */
  readonly code: string;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** Name (名称). */
  readonly name: string;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
}

/**
 * Fields of Division to be told.
 * A division of the county: the county itself, a township or a village (行政区划).
 */
export interface DivisionSelect {
  /** Division code of 6, 9 or 12 digits (区划代码). */
  readonly code?: true;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** Name (名称). */
  readonly name?: true;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
}

/** What a Division can be. */
export interface DivisionTypes {
  readonly County: County;
  readonly Township: Township;
  readonly Village: Village;
}

/** Fields of a Division by what it is. */
export interface DivisionTypesSelect {
  readonly County?: CountySelect;
  readonly Township?: TownshipSelect;
  readonly Village?: VillageSelect;
}

/**
 * Counts over everything that lies within a division and is live on the date of the operation (统计). The public reads the newest release: its numbers on its date, null on any other. Null there is also a count of 1 to 4 households or persons, and whatever else would give such a count away (公众只见最近一次发布的数字，其他日期为空；涉及户、人的 1–4 及可据以倒推的数字不公布，为空).
 */
export interface DivisionStatistics {
  /** Industry entities (产业主体，个). */
  readonly entities: number | null;
  /** Industry entities by kind, every kind listed (各类产业主体，个). */
  readonly entitiesByKind: ReadonlyArray<EntitiesByKindCount>;
  /** Industry entities by pillar industry, every one listed (各产业主体，个). */
  readonly entitiesBySector: ReadonlyArray<EntitiesBySectorCount>;
  /** Groups of ten households (十户一体，个). */
  readonly groups: number | null;
  /** Groups of ten households by kind, every kind listed (各类十户一体，个). */
  readonly groupsByKind: ReadonlyArray<GroupsByKindCount>;
  /** Households (户数，户). */
  readonly households: number | null;
  /** Households by status, every status listed (各类型户数，户). */
  readonly householdsByStatus: ReadonlyArray<HouseholdsByStatusCount>;
  /** Members of ordinary or skilled ability to work (劳动力，人). */
  readonly labourForce: number | null;
  /** Households with a live tie of benefit (有利益联结的户，户). */
  readonly linkedHouseholds: number | null;
  /** Members of households (人口，人). */
  readonly people: number | null;
}

/**
 * Fields of DivisionStatistics to be told.
 * Counts over everything that lies within a division and is live on the date of the operation (统计). The public reads the newest release: its numbers on its date, null on any other. Null there is also a count of 1 to 4 households or persons, and whatever else would give such a count away (公众只见最近一次发布的数字，其他日期为空；涉及户、人的 1–4 及可据以倒推的数字不公布，为空).
 */
export interface DivisionStatisticsSelect {
  /** Industry entities (产业主体，个). */
  readonly entities?: true;
  /** Industry entities by kind, every kind listed (各类产业主体，个). */
  readonly entitiesByKind?: { readonly select: EntitiesByKindCountSelect };
  /** Industry entities by pillar industry, every one listed (各产业主体，个). */
  readonly entitiesBySector?: { readonly select: EntitiesBySectorCountSelect };
  /** Groups of ten households (十户一体，个). */
  readonly groups?: true;
  /** Groups of ten households by kind, every kind listed (各类十户一体，个). */
  readonly groupsByKind?: { readonly select: GroupsByKindCountSelect };
  /** Households (户数，户). */
  readonly households?: true;
  /** Households by status, every status listed (各类型户数，户). */
  readonly householdsByStatus?: { readonly select: HouseholdsByStatusCountSelect };
  /** Members of ordinary or skilled ability to work (劳动力，人). */
  readonly labourForce?: true;
  /** Households with a live tie of benefit (有利益联结的户，户). */
  readonly linkedHouseholds?: true;
  /** Members of households (人口，人). */
  readonly people?: true;
}

/** Industry entities by kind, every kind listed (各类产业主体，个). */
export interface EntitiesByKindCount {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Kind (类别). */
  readonly kind: Open<IndustryEntityKind>;
}

/**
 * Fields of EntitiesByKindCount to be told.
 * Industry entities by kind, every kind listed (各类产业主体，个).
 */
export interface EntitiesByKindCountSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Kind (类别). */
  readonly kind?: true;
}

/** Industry entities by pillar industry, every one listed (各产业主体，个). */
export interface EntitiesBySectorCount {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Pillar industry (主导产业). */
  readonly sector: Open<Sector>;
}

/**
 * Fields of EntitiesBySectorCount to be told.
 * Industry entities by pillar industry, every one listed (各产业主体，个).
 */
export interface EntitiesBySectorCountSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Pillar industry (主导产业). */
  readonly sector?: true;
}

/** What somebody may see and do: a role, for a range of divisions and a while (授权). */
export interface Grant {
  /** Cadre whose own rows it opens, for the roles of cadres (干部). */
  readonly cadre: Cadre | null;
  /** Department that it is for, for the role DEPARTMENT (部门). */
  readonly department: Department | null;
  /** Code of the division that it is for, with all that lies within: 6, 9 or 12 digits (授权范围代码). */
  readonly divisionCode: string;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** Who has it: the subject (`sub`) of a JWT, or `api-token:` and the number of an API token (被授权者). */
  readonly principal: string;
  /** Role (角色). */
  readonly role: Open<Role>;
  /** Team that it is for, for the role BATTLE_TEAM (攻坚队). */
  readonly team: BattleTeam | null;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
}

/**
 * Fields of Grant to be told.
 * What somebody may see and do: a role, for a range of divisions and a while (授权).
 */
export interface GrantSelect {
  /** Cadre whose own rows it opens, for the roles of cadres (干部). */
  readonly cadre?: Linked<CadreSelect>;
  /** Department that it is for, for the role DEPARTMENT (部门). */
  readonly department?: Linked<DepartmentSelect>;
  /** Code of the division that it is for, with all that lies within: 6, 9 or 12 digits (授权范围代码). */
  readonly divisionCode?: true;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** Who has it: the subject (`sub`) of a JWT, or `api-token:` and the number of an API token (被授权者). */
  readonly principal?: true;
  /** Role (角色). */
  readonly role?: true;
  /** Team that it is for, for the role BATTLE_TEAM (攻坚队). */
  readonly team?: Linked<BattleTeamSelect>;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
}

/** A list of Grant: which rows, and what of them. */
export interface GrantList extends Listed<GrantSelect, GrantWhere, GrantOrderBy>, Summed<GrantAggregateSelect> {}

/** Numbers over all grants that meet the conditions. */
export interface GrantAggregate {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number | null;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<GrantGroup>;
  /** Largest value (最大). */
  readonly max: GrantMaximum;
  /** Smallest value (最小). */
  readonly min: GrantMinimum;
}

/**
 * Fields of GrantAggregate to be told.
 * Numbers over all grants that meet the conditions.
 */
export interface GrantAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<GrantGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<GrantGroupBy>; readonly first?: number | null | undefined; readonly select: GrantGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: GrantMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: GrantMinimumSelect };
}

/** Numbers over the grants of one group. */
export interface GrantGroup {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What the rows of the group share (分组键). */
  readonly key: GrantGroupKey;
  /** Largest value (最大). */
  readonly max: GrantMaximum;
  /** Smallest value (最小). */
  readonly min: GrantMinimum;
}

/**
 * Fields of GrantGroup to be told.
 * Numbers over the grants of one group.
 */
export interface GrantGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: GrantGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: GrantMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: GrantMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface GrantGroupKey {
  /** Cadre whose own rows it opens, for the roles of cadres (干部). */
  readonly cadre: Cadre | null;
  /** Department that it is for, for the role DEPARTMENT (部门). */
  readonly department: Department | null;
  /** Role (角色). */
  readonly role: Open<Role> | null;
  /** Team that it is for, for the role BATTLE_TEAM (攻坚队). */
  readonly team: BattleTeam | null;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth: IsoDate | null;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear: number | null;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth: IsoDate | null;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear: number | null;
}

/**
 * Fields of GrantGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface GrantGroupKeySelect {
  /** Cadre whose own rows it opens, for the roles of cadres (干部). */
  readonly cadre?: { readonly select: CadreSelect };
  /** Department that it is for, for the role DEPARTMENT (部门). */
  readonly department?: { readonly select: DepartmentSelect };
  /** Role (角色). */
  readonly role?: true;
  /** Team that it is for, for the role BATTLE_TEAM (攻坚队). */
  readonly team?: { readonly select: BattleTeamSelect };
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth?: true;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear?: true;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth?: true;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear?: true;
}

/** Largest value (最大), over grants. */
export interface GrantMaximum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of GrantMaximum to be told.
 * Largest value (最大), over grants.
 */
export interface GrantMaximumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** Smallest value (最小), over grants. */
export interface GrantMinimum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of GrantMinimum to be told.
 * Smallest value (最小), over grants.
 */
export interface GrantMinimumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** What a mutation of Grant has done (操作结果). */
export interface GrantPayload {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly grant: Grant | null;
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed: boolean;
  /** What is unusual about it (警告). */
  readonly warnings: ReadonlyArray<Warning>;
}

/**
 * Fields of GrantPayload to be told.
 * What a mutation of Grant has done (操作结果).
 */
export interface GrantPayloadSelect {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly grant?: { readonly select: GrantSelect };
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed?: true;
  /** What is unusual about it (警告). */
  readonly warnings?: { readonly select: WarningSelect };
}

/** Groups of ten households by kind, every kind listed (各类十户一体，个). */
export interface GroupsByKindCount {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What it is joined for (类别). */
  readonly kind: Open<MutualGroupKind>;
}

/**
 * Fields of GroupsByKindCount to be told.
 * Groups of ten households by kind, every kind listed (各类十户一体，个).
 */
export interface GroupsByKindCountSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What it is joined for (类别). */
  readonly kind?: true;
}

/**
 * A natural village or villagers' group inside a village (寨/村民小组). Roads are owed to those of 30 households or more.
 */
export interface Hamlet {
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Households of the hamlet (所辖户). */
  readonly households: Connection<Household, number | null, HouseholdAggregate>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** Latitude in degrees, WGS 84 (纬度，度). */
  readonly latitude: number | null;
  /** Longitude in degrees, WGS 84 (经度，度). */
  readonly longitude: number | null;
  /** Name (名称). */
  readonly name: string;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
  /** Village that it lies in (所属村). */
  readonly village: Village | null;
}

/**
 * Fields of Hamlet to be told.
 * A natural village or villagers' group inside a village (寨/村民小组). Roads are owed to those of 30 households or more.
 */
export interface HamletSelect {
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Households of the hamlet (所辖户). */
  readonly households?: HouseholdList;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** Latitude in degrees, WGS 84 (纬度，度). */
  readonly latitude?: true;
  /** Longitude in degrees, WGS 84 (经度，度). */
  readonly longitude?: true;
  /** Name (名称). */
  readonly name?: true;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
  /** Village that it lies in (所属村). */
  readonly village?: Linked<VillageSelect>;
}

/** A list of Hamlet: which rows, and what of them. */
export interface HamletList extends Listed<HamletSelect, HamletWhere, HamletOrderBy>, Summed<HamletAggregateSelect> {}

/** Numbers over all hamlets that meet the conditions. */
export interface HamletAggregate {
  /** Number of rows (数量). */
  readonly count: number;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<HamletGroup>;
  /** Largest value (最大). */
  readonly max: HamletMaximum;
  /** Smallest value (最小). */
  readonly min: HamletMinimum;
}

/**
 * Fields of HamletAggregate to be told.
 * Numbers over all hamlets that meet the conditions.
 */
export interface HamletAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<HamletGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<HamletGroupBy>; readonly first?: number | null | undefined; readonly select: HamletGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: HamletMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: HamletMinimumSelect };
}

/** Numbers over the hamlets of one group. */
export interface HamletGroup {
  /** Number of rows (数量). */
  readonly count: number;
  /** What the rows of the group share (分组键). */
  readonly key: HamletGroupKey;
  /** Largest value (最大). */
  readonly max: HamletMaximum;
  /** Smallest value (最小). */
  readonly min: HamletMinimum;
}

/**
 * Fields of HamletGroup to be told.
 * Numbers over the hamlets of one group.
 */
export interface HamletGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: HamletGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: HamletMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: HamletMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface HamletGroupKey {
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth: IsoDate | null;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear: number | null;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth: IsoDate | null;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear: number | null;
  /** Village that it lies in (所属村). */
  readonly village: Village | null;
}

/**
 * Fields of HamletGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface HamletGroupKeySelect {
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth?: true;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear?: true;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth?: true;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear?: true;
  /** Village that it lies in (所属村). */
  readonly village?: { readonly select: VillageSelect };
}

/** Largest value (最大), over hamlets. */
export interface HamletMaximum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of HamletMaximum to be told.
 * Largest value (最大), over hamlets.
 */
export interface HamletMaximumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** Smallest value (最小), over hamlets. */
export interface HamletMinimum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of HamletMinimum to be told.
 * Smallest value (最小), over hamlets.
 */
export interface HamletMinimumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** A household, which belongs to one village at a time (户). Its name is that of its live head. */
export interface Household {
  /** Who read sensitive values of the household, and what for (访问记录). */
  readonly accessRecords: Connection<AccessRecord, number | null, AccessRecordAggregate>;
  /** Bank accounts of the household (一卡通账户). */
  readonly bankAccounts: Connection<BankAccount, number | null, BankAccountAggregate>;
  /** Ties of benefit of the household (利益联结). */
  readonly benefitLinks: Connection<BenefitLink, number | null, BenefitLinkAggregate>;
  /** Requests to change the data of the household (变更申请). */
  readonly changeRequests: Connection<ChangeRequest, number | null, ChangeRequestAggregate>;
  /** No worry about clothing (不愁穿). */
  readonly clothingGuarantee: Open<GuaranteeState> | null;
  /** Household number: H and 12 digits, for life, also after a move (户编号). */
  readonly code: string;
  /** No worry about food (不愁吃). */
  readonly foodGuarantee: Open<GuaranteeState> | null;
  /** Groups that the household is a member of (所属联户). */
  readonly groupMemberships: Connection<MutualGroupMember, number | null, MutualGroupMemberAggregate>;
  /** Hamlet that it lives in (所在寨、村民小组). */
  readonly hamlet: Hamlet | null;
  /** Has mains electricity (通生活用电). */
  readonly hasPower: boolean | null;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Floor area of the main house in square metres (住房面积，平方米). */
  readonly housingArea: number | null;
  /** Safe housing (住房安全有保障). */
  readonly housingGuarantee: Open<GuaranteeState> | null;
  /** Structure of the main house (住房结构). */
  readonly housingStructure: Open<HousingStructure> | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** Income by year (历年收入). */
  readonly incomes: Connection<HouseholdIncome, number | null, HouseholdIncomeAggregate>;
  /** Main cause of poverty; none for a household that was never poor (主要致贫原因). */
  readonly mainCause: Open<PovertyCause> | null;
  /** Basic medical care (基本医疗有保障). */
  readonly medicalGuarantee: Open<GuaranteeState> | null;
  /** Members of the household (家庭成员). */
  readonly members: Connection<HouseholdMember, number | null, HouseholdMemberAggregate>;
  /** Name of the live head of the household (户主姓名). */
  readonly name: string | null;
  /** Other causes, at most two, none of them the main one (其他致贫原因). */
  readonly otherCauses: ReadonlyArray<Open<PovertyCause>> | null;
  /** Cadres who help the household (帮扶干部). */
  readonly pairings: Connection<Pairing, number | null, PairingAggregate>;
  /** Telephone (联系电话). */
  readonly phone: string | null;
  /** Day of entry into the register (登记日期). */
  readonly registeredOn: IsoDate | null;
  /** Original place or relocated (居住情况). */
  readonly residence: Open<ResidenceKind> | null;
  /** Compulsory schooling (义务教育有保障). */
  readonly schoolingGuarantee: Open<GuaranteeState> | null;
  /** Status on the date of the operation (户类型). */
  readonly status: Open<HouseholdStatus> | null;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
  /** Village that it belongs to (所属村). */
  readonly village: Village | null;
  /** Source of drinking water (饮水来源). */
  readonly water: Open<WaterSource> | null;
  /** Safe drinking water (饮水安全有保障). */
  readonly waterGuarantee: Open<GuaranteeState> | null;
}

/**
 * Fields of Household to be told.
 * A household, which belongs to one village at a time (户). Its name is that of its live head.
 */
export interface HouseholdSelect {
  /** Who read sensitive values of the household, and what for (访问记录). */
  readonly accessRecords?: AccessRecordList;
  /** Bank accounts of the household (一卡通账户). */
  readonly bankAccounts?: BankAccountList;
  /** Ties of benefit of the household (利益联结). */
  readonly benefitLinks?: BenefitLinkList;
  /** Requests to change the data of the household (变更申请). */
  readonly changeRequests?: ChangeRequestList;
  /** No worry about clothing (不愁穿). */
  readonly clothingGuarantee?: true;
  /** Household number: H and 12 digits, for life, also after a move (户编号). */
  readonly code?: true;
  /** No worry about food (不愁吃). */
  readonly foodGuarantee?: true;
  /** Groups that the household is a member of (所属联户). */
  readonly groupMemberships?: MutualGroupMemberList;
  /** Hamlet that it lives in (所在寨、村民小组). */
  readonly hamlet?: Linked<HamletSelect>;
  /** Has mains electricity (通生活用电). */
  readonly hasPower?: true;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Floor area of the main house in square metres (住房面积，平方米). */
  readonly housingArea?: true;
  /** Safe housing (住房安全有保障). */
  readonly housingGuarantee?: true;
  /** Structure of the main house (住房结构). */
  readonly housingStructure?: true;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** Income by year (历年收入). */
  readonly incomes?: HouseholdIncomeList;
  /** Main cause of poverty; none for a household that was never poor (主要致贫原因). */
  readonly mainCause?: true;
  /** Basic medical care (基本医疗有保障). */
  readonly medicalGuarantee?: true;
  /** Members of the household (家庭成员). */
  readonly members?: HouseholdMemberList;
  /** Name of the live head of the household (户主姓名). */
  readonly name?: true;
  /** Other causes, at most two, none of them the main one (其他致贫原因). */
  readonly otherCauses?: true;
  /** Cadres who help the household (帮扶干部). */
  readonly pairings?: PairingList;
  /** Telephone (联系电话). */
  readonly phone?: true;
  /** Day of entry into the register (登记日期). */
  readonly registeredOn?: true;
  /** Original place or relocated (居住情况). */
  readonly residence?: true;
  /** Compulsory schooling (义务教育有保障). */
  readonly schoolingGuarantee?: true;
  /** Status on the date of the operation (户类型). */
  readonly status?: true;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
  /** Village that it belongs to (所属村). */
  readonly village?: Linked<VillageSelect>;
  /** Source of drinking water (饮水来源). */
  readonly water?: true;
  /** Safe drinking water (饮水安全有保障). */
  readonly waterGuarantee?: true;
}

/** A list of Household: which rows, and what of them. */
export interface HouseholdList extends Listed<HouseholdSelect, HouseholdWhere, HouseholdOrderBy>, Summed<HouseholdAggregateSelect> {}

/** Numbers over all households that meet the conditions. */
export interface HouseholdAggregate {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg: HouseholdAverage;
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number | null;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<HouseholdGroup>;
  /** Largest value (最大). */
  readonly max: HouseholdMaximum;
  /** Smallest value (最小). */
  readonly min: HouseholdMinimum;
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum: HouseholdSum;
}

/**
 * Fields of HouseholdAggregate to be told.
 * Numbers over all households that meet the conditions.
 */
export interface HouseholdAggregateSelect {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg?: { readonly select: HouseholdAverageSelect };
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<HouseholdGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<HouseholdGroupBy>; readonly first?: number | null | undefined; readonly select: HouseholdGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: HouseholdMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: HouseholdMinimumSelect };
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum?: { readonly select: HouseholdSumSelect };
}

/** Mean over the rows that have a value, in the unit of the field (平均), over households. */
export interface HouseholdAverage {
  /** Floor area of the main house in square metres (住房面积，平方米). */
  readonly housingArea: number | null;
}

/**
 * Fields of HouseholdAverage to be told.
 * Mean over the rows that have a value, in the unit of the field (平均), over households.
 */
export interface HouseholdAverageSelect {
  /** Floor area of the main house in square metres (住房面积，平方米). */
  readonly housingArea?: true;
}

/** Numbers over the households of one group. */
export interface HouseholdGroup {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg: HouseholdAverage;
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What the rows of the group share (分组键). */
  readonly key: HouseholdGroupKey;
  /** Largest value (最大). */
  readonly max: HouseholdMaximum;
  /** Smallest value (最小). */
  readonly min: HouseholdMinimum;
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum: HouseholdSum;
}

/**
 * Fields of HouseholdGroup to be told.
 * Numbers over the households of one group.
 */
export interface HouseholdGroupSelect {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg?: { readonly select: HouseholdAverageSelect };
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: HouseholdGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: HouseholdMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: HouseholdMinimumSelect };
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum?: { readonly select: HouseholdSumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface HouseholdGroupKey {
  /** No worry about clothing (不愁穿). */
  readonly clothingGuarantee: Open<GuaranteeState> | null;
  /** No worry about food (不愁吃). */
  readonly foodGuarantee: Open<GuaranteeState> | null;
  /** Hamlet that it lives in (所在寨、村民小组). */
  readonly hamlet: Hamlet | null;
  /** Has mains electricity (通生活用电). */
  readonly hasPower: boolean | null;
  /** Safe housing (住房安全有保障). */
  readonly housingGuarantee: Open<GuaranteeState> | null;
  /** Structure of the main house (住房结构). */
  readonly housingStructure: Open<HousingStructure> | null;
  /** Main cause of poverty; none for a household that was never poor (主要致贫原因). */
  readonly mainCause: Open<PovertyCause> | null;
  /** Basic medical care (基本医疗有保障). */
  readonly medicalGuarantee: Open<GuaranteeState> | null;
  /** First day of the month of: Day of entry into the register (登记日期). */
  readonly registeredOnMonth: IsoDate | null;
  /** Year of: Day of entry into the register (登记日期). */
  readonly registeredOnYear: number | null;
  /** Original place or relocated (居住情况). */
  readonly residence: Open<ResidenceKind> | null;
  /** Compulsory schooling (义务教育有保障). */
  readonly schoolingGuarantee: Open<GuaranteeState> | null;
  /** Status on the date of the operation (户类型). */
  readonly status: Open<HouseholdStatus> | null;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth: IsoDate | null;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear: number | null;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth: IsoDate | null;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear: number | null;
  /** Village that it belongs to (所属村). */
  readonly village: Village | null;
  /** Source of drinking water (饮水来源). */
  readonly water: Open<WaterSource> | null;
  /** Safe drinking water (饮水安全有保障). */
  readonly waterGuarantee: Open<GuaranteeState> | null;
}

/**
 * Fields of HouseholdGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface HouseholdGroupKeySelect {
  /** No worry about clothing (不愁穿). */
  readonly clothingGuarantee?: true;
  /** No worry about food (不愁吃). */
  readonly foodGuarantee?: true;
  /** Hamlet that it lives in (所在寨、村民小组). */
  readonly hamlet?: { readonly select: HamletSelect };
  /** Has mains electricity (通生活用电). */
  readonly hasPower?: true;
  /** Safe housing (住房安全有保障). */
  readonly housingGuarantee?: true;
  /** Structure of the main house (住房结构). */
  readonly housingStructure?: true;
  /** Main cause of poverty; none for a household that was never poor (主要致贫原因). */
  readonly mainCause?: true;
  /** Basic medical care (基本医疗有保障). */
  readonly medicalGuarantee?: true;
  /** First day of the month of: Day of entry into the register (登记日期). */
  readonly registeredOnMonth?: true;
  /** Year of: Day of entry into the register (登记日期). */
  readonly registeredOnYear?: true;
  /** Original place or relocated (居住情况). */
  readonly residence?: true;
  /** Compulsory schooling (义务教育有保障). */
  readonly schoolingGuarantee?: true;
  /** Status on the date of the operation (户类型). */
  readonly status?: true;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth?: true;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear?: true;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth?: true;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear?: true;
  /** Village that it belongs to (所属村). */
  readonly village?: { readonly select: VillageSelect };
  /** Source of drinking water (饮水来源). */
  readonly water?: true;
  /** Safe drinking water (饮水安全有保障). */
  readonly waterGuarantee?: true;
}

/** Income of a household in one calendar year, in fen (家庭年收入，分). */
export interface HouseholdIncome {
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Household whose income this is (所属户). */
  readonly household: Household | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** Net income in fen: wages + production + property + transfers − production costs (家庭纯收入，分). */
  readonly net: Fen | null;
  /** Net income a person in fen, the fraction of a fen cut off (人均纯收入，分). */
  readonly netPerPerson: Fen | null;
  /** Persons whom the year’s income is shared by (计算人口，人). */
  readonly persons: number | null;
  /** Receipts of production and trade, in fen (生产经营性收入，分). */
  readonly production: Fen | null;
  /** Costs of production and trade, in fen (生产经营性支出，分). */
  readonly productionCosts: Fen | null;
  /** Income from property, in fen (财产性收入，分). */
  readonly property: Fen | null;
  /** Transfers, in fen (转移性收入，分). */
  readonly transfers: Fen | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
  /** Wages, in fen (工资性收入，分). */
  readonly wages: Fen | null;
  /** Calendar year (年份). */
  readonly year: number | null;
}

/**
 * Fields of HouseholdIncome to be told.
 * Income of a household in one calendar year, in fen (家庭年收入，分).
 */
export interface HouseholdIncomeSelect {
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Household whose income this is (所属户). */
  readonly household?: Linked<HouseholdSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** Net income in fen: wages + production + property + transfers − production costs (家庭纯收入，分). */
  readonly net?: true;
  /** Net income a person in fen, the fraction of a fen cut off (人均纯收入，分). */
  readonly netPerPerson?: true;
  /** Persons whom the year’s income is shared by (计算人口，人). */
  readonly persons?: true;
  /** Receipts of production and trade, in fen (生产经营性收入，分). */
  readonly production?: true;
  /** Costs of production and trade, in fen (生产经营性支出，分). */
  readonly productionCosts?: true;
  /** Income from property, in fen (财产性收入，分). */
  readonly property?: true;
  /** Transfers, in fen (转移性收入，分). */
  readonly transfers?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
  /** Wages, in fen (工资性收入，分). */
  readonly wages?: true;
  /** Calendar year (年份). */
  readonly year?: true;
}

/** A list of HouseholdIncome: which rows, and what of them. */
export interface HouseholdIncomeList extends Listed<HouseholdIncomeSelect, HouseholdIncomeWhere, HouseholdIncomeOrderBy>, Summed<HouseholdIncomeAggregateSelect> {}

/** Numbers over all householdIncomes that meet the conditions. */
export interface HouseholdIncomeAggregate {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg: HouseholdIncomeAverage;
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number | null;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<HouseholdIncomeGroup>;
  /** Largest value (最大). */
  readonly max: HouseholdIncomeMaximum;
  /** Smallest value (最小). */
  readonly min: HouseholdIncomeMinimum;
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum: HouseholdIncomeSum;
}

/**
 * Fields of HouseholdIncomeAggregate to be told.
 * Numbers over all householdIncomes that meet the conditions.
 */
export interface HouseholdIncomeAggregateSelect {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg?: { readonly select: HouseholdIncomeAverageSelect };
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<HouseholdIncomeGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<HouseholdIncomeGroupBy>; readonly first?: number | null | undefined; readonly select: HouseholdIncomeGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: HouseholdIncomeMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: HouseholdIncomeMinimumSelect };
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum?: { readonly select: HouseholdIncomeSumSelect };
}

/** Mean over the rows that have a value, in the unit of the field (平均), over householdIncomes. */
export interface HouseholdIncomeAverage {
  /** Net income in fen: wages + production + property + transfers − production costs (家庭纯收入，分). */
  readonly net: number | null;
  /** Net income a person in fen, the fraction of a fen cut off (人均纯收入，分). */
  readonly netPerPerson: number | null;
  /** Persons whom the year’s income is shared by (计算人口，人). */
  readonly persons: number | null;
  /** Receipts of production and trade, in fen (生产经营性收入，分). */
  readonly production: number | null;
  /** Costs of production and trade, in fen (生产经营性支出，分). */
  readonly productionCosts: number | null;
  /** Income from property, in fen (财产性收入，分). */
  readonly property: number | null;
  /** Transfers, in fen (转移性收入，分). */
  readonly transfers: number | null;
  /** Wages, in fen (工资性收入，分). */
  readonly wages: number | null;
  /** Calendar year (年份). */
  readonly year: number | null;
}

/**
 * Fields of HouseholdIncomeAverage to be told.
 * Mean over the rows that have a value, in the unit of the field (平均), over householdIncomes.
 */
export interface HouseholdIncomeAverageSelect {
  /** Net income in fen: wages + production + property + transfers − production costs (家庭纯收入，分). */
  readonly net?: true;
  /** Net income a person in fen, the fraction of a fen cut off (人均纯收入，分). */
  readonly netPerPerson?: true;
  /** Persons whom the year’s income is shared by (计算人口，人). */
  readonly persons?: true;
  /** Receipts of production and trade, in fen (生产经营性收入，分). */
  readonly production?: true;
  /** Costs of production and trade, in fen (生产经营性支出，分). */
  readonly productionCosts?: true;
  /** Income from property, in fen (财产性收入，分). */
  readonly property?: true;
  /** Transfers, in fen (转移性收入，分). */
  readonly transfers?: true;
  /** Wages, in fen (工资性收入，分). */
  readonly wages?: true;
  /** Calendar year (年份). */
  readonly year?: true;
}

/** Numbers over the householdIncomes of one group. */
export interface HouseholdIncomeGroup {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg: HouseholdIncomeAverage;
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What the rows of the group share (分组键). */
  readonly key: HouseholdIncomeGroupKey;
  /** Largest value (最大). */
  readonly max: HouseholdIncomeMaximum;
  /** Smallest value (最小). */
  readonly min: HouseholdIncomeMinimum;
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum: HouseholdIncomeSum;
}

/**
 * Fields of HouseholdIncomeGroup to be told.
 * Numbers over the householdIncomes of one group.
 */
export interface HouseholdIncomeGroupSelect {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg?: { readonly select: HouseholdIncomeAverageSelect };
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: HouseholdIncomeGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: HouseholdIncomeMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: HouseholdIncomeMinimumSelect };
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum?: { readonly select: HouseholdIncomeSumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface HouseholdIncomeGroupKey {
  /** Household whose income this is (所属户). */
  readonly household: Household | null;
}

/**
 * Fields of HouseholdIncomeGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface HouseholdIncomeGroupKeySelect {
  /** Household whose income this is (所属户). */
  readonly household?: { readonly select: HouseholdSelect };
}

/** Largest value (最大), over householdIncomes. */
export interface HouseholdIncomeMaximum {
  /** Net income in fen: wages + production + property + transfers − production costs (家庭纯收入，分). */
  readonly net: Fen | null;
  /** Net income a person in fen, the fraction of a fen cut off (人均纯收入，分). */
  readonly netPerPerson: Fen | null;
  /** Persons whom the year’s income is shared by (计算人口，人). */
  readonly persons: number | null;
  /** Receipts of production and trade, in fen (生产经营性收入，分). */
  readonly production: Fen | null;
  /** Costs of production and trade, in fen (生产经营性支出，分). */
  readonly productionCosts: Fen | null;
  /** Income from property, in fen (财产性收入，分). */
  readonly property: Fen | null;
  /** Transfers, in fen (转移性收入，分). */
  readonly transfers: Fen | null;
  /** Wages, in fen (工资性收入，分). */
  readonly wages: Fen | null;
  /** Calendar year (年份). */
  readonly year: number | null;
}

/**
 * Fields of HouseholdIncomeMaximum to be told.
 * Largest value (最大), over householdIncomes.
 */
export interface HouseholdIncomeMaximumSelect {
  /** Net income in fen: wages + production + property + transfers − production costs (家庭纯收入，分). */
  readonly net?: true;
  /** Net income a person in fen, the fraction of a fen cut off (人均纯收入，分). */
  readonly netPerPerson?: true;
  /** Persons whom the year’s income is shared by (计算人口，人). */
  readonly persons?: true;
  /** Receipts of production and trade, in fen (生产经营性收入，分). */
  readonly production?: true;
  /** Costs of production and trade, in fen (生产经营性支出，分). */
  readonly productionCosts?: true;
  /** Income from property, in fen (财产性收入，分). */
  readonly property?: true;
  /** Transfers, in fen (转移性收入，分). */
  readonly transfers?: true;
  /** Wages, in fen (工资性收入，分). */
  readonly wages?: true;
  /** Calendar year (年份). */
  readonly year?: true;
}

/** Smallest value (最小), over householdIncomes. */
export interface HouseholdIncomeMinimum {
  /** Net income in fen: wages + production + property + transfers − production costs (家庭纯收入，分). */
  readonly net: Fen | null;
  /** Net income a person in fen, the fraction of a fen cut off (人均纯收入，分). */
  readonly netPerPerson: Fen | null;
  /** Persons whom the year’s income is shared by (计算人口，人). */
  readonly persons: number | null;
  /** Receipts of production and trade, in fen (生产经营性收入，分). */
  readonly production: Fen | null;
  /** Costs of production and trade, in fen (生产经营性支出，分). */
  readonly productionCosts: Fen | null;
  /** Income from property, in fen (财产性收入，分). */
  readonly property: Fen | null;
  /** Transfers, in fen (转移性收入，分). */
  readonly transfers: Fen | null;
  /** Wages, in fen (工资性收入，分). */
  readonly wages: Fen | null;
  /** Calendar year (年份). */
  readonly year: number | null;
}

/**
 * Fields of HouseholdIncomeMinimum to be told.
 * Smallest value (最小), over householdIncomes.
 */
export interface HouseholdIncomeMinimumSelect {
  /** Net income in fen: wages + production + property + transfers − production costs (家庭纯收入，分). */
  readonly net?: true;
  /** Net income a person in fen, the fraction of a fen cut off (人均纯收入，分). */
  readonly netPerPerson?: true;
  /** Persons whom the year’s income is shared by (计算人口，人). */
  readonly persons?: true;
  /** Receipts of production and trade, in fen (生产经营性收入，分). */
  readonly production?: true;
  /** Costs of production and trade, in fen (生产经营性支出，分). */
  readonly productionCosts?: true;
  /** Income from property, in fen (财产性收入，分). */
  readonly property?: true;
  /** Transfers, in fen (转移性收入，分). */
  readonly transfers?: true;
  /** Wages, in fen (工资性收入，分). */
  readonly wages?: true;
  /** Calendar year (年份). */
  readonly year?: true;
}

/** What a mutation of HouseholdIncome has done (操作结果). */
export interface HouseholdIncomePayload {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly householdIncome: HouseholdIncome | null;
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed: boolean;
  /** What is unusual about it (警告). */
  readonly warnings: ReadonlyArray<Warning>;
}

/**
 * Fields of HouseholdIncomePayload to be told.
 * What a mutation of HouseholdIncome has done (操作结果).
 */
export interface HouseholdIncomePayloadSelect {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly householdIncome?: { readonly select: HouseholdIncomeSelect };
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed?: true;
  /** What is unusual about it (警告). */
  readonly warnings?: { readonly select: WarningSelect };
}

/** Sum over the rows that have a value; null when none has (合计), over householdIncomes. */
export interface HouseholdIncomeSum {
  /** Net income in fen: wages + production + property + transfers − production costs (家庭纯收入，分). */
  readonly net: Fen | null;
  /** Net income a person in fen, the fraction of a fen cut off (人均纯收入，分). */
  readonly netPerPerson: Fen | null;
  /** Persons whom the year’s income is shared by (计算人口，人). */
  readonly persons: SafeInt | null;
  /** Receipts of production and trade, in fen (生产经营性收入，分). */
  readonly production: Fen | null;
  /** Costs of production and trade, in fen (生产经营性支出，分). */
  readonly productionCosts: Fen | null;
  /** Income from property, in fen (财产性收入，分). */
  readonly property: Fen | null;
  /** Transfers, in fen (转移性收入，分). */
  readonly transfers: Fen | null;
  /** Wages, in fen (工资性收入，分). */
  readonly wages: Fen | null;
  /** Calendar year (年份). */
  readonly year: SafeInt | null;
}

/**
 * Fields of HouseholdIncomeSum to be told.
 * Sum over the rows that have a value; null when none has (合计), over householdIncomes.
 */
export interface HouseholdIncomeSumSelect {
  /** Net income in fen: wages + production + property + transfers − production costs (家庭纯收入，分). */
  readonly net?: true;
  /** Net income a person in fen, the fraction of a fen cut off (人均纯收入，分). */
  readonly netPerPerson?: true;
  /** Persons whom the year’s income is shared by (计算人口，人). */
  readonly persons?: true;
  /** Receipts of production and trade, in fen (生产经营性收入，分). */
  readonly production?: true;
  /** Costs of production and trade, in fen (生产经营性支出，分). */
  readonly productionCosts?: true;
  /** Income from property, in fen (财产性收入，分). */
  readonly property?: true;
  /** Transfers, in fen (转移性收入，分). */
  readonly transfers?: true;
  /** Wages, in fen (工资性收入，分). */
  readonly wages?: true;
  /** Calendar year (年份). */
  readonly year?: true;
}

/** Largest value (最大), over households. */
export interface HouseholdMaximum {
  /** Floor area of the main house in square metres (住房面积，平方米). */
  readonly housingArea: number | null;
  /** Day of entry into the register (登记日期). */
  readonly registeredOn: IsoDate | null;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of HouseholdMaximum to be told.
 * Largest value (最大), over households.
 */
export interface HouseholdMaximumSelect {
  /** Floor area of the main house in square metres (住房面积，平方米). */
  readonly housingArea?: true;
  /** Day of entry into the register (登记日期). */
  readonly registeredOn?: true;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** A person in a household; a person is in one live household at a time (家庭成员). */
export interface HouseholdMember {
  /** At school now (在校生). */
  readonly atSchool: boolean | null;
  /** Birth date (出生日期). */
  readonly birthDate: IsoDate | null;
  /** Diagnosis of a chronic or serious illness, as the register has it (诊断). */
  readonly diagnosis: string | null;
  /** State of health (健康状况). */
  readonly health: Open<HealthState> | null;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Household that the person is in (所属户). */
  readonly household: Household | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** Identity number, 18 characters, GB 11643 (公民身份号码). */
  readonly identityNumber: string | null;
  /** Ability to work (劳动能力). */
  readonly labourAbility: Open<LabourAbility> | null;
  /** Enrolled in basic medical insurance (参加基本医疗保险). */
  readonly medicallyInsured: boolean | null;
  /** Months of paid work in the last calendar year, 0–12 (务工时间，月). */
  readonly monthsWorked: number | null;
  /** Name (姓名). */
  readonly name: string | null;
  /** Relation to the head of the household (与户主关系). */
  readonly relation: Open<RelationToHead> | null;
  /** Highest schooling reached or attended (文化程度). */
  readonly schooling: Open<Schooling> | null;
  /** Sex (性别). */
  readonly sex: Open<Sex> | null;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
  /** Work at present (务工状况). */
  readonly work: Open<WorkState> | null;
}

/**
 * Fields of HouseholdMember to be told.
 * A person in a household; a person is in one live household at a time (家庭成员).
 */
export interface HouseholdMemberSelect {
  /** At school now (在校生). */
  readonly atSchool?: true;
  /** Birth date (出生日期). */
  readonly birthDate?: true;
  /** Diagnosis of a chronic or serious illness, as the register has it (诊断). */
  readonly diagnosis?: true;
  /** State of health (健康状况). */
  readonly health?: true;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Household that the person is in (所属户). */
  readonly household?: Linked<HouseholdSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** Identity number, 18 characters, GB 11643 (公民身份号码). */
  readonly identityNumber?: true;
  /** Ability to work (劳动能力). */
  readonly labourAbility?: true;
  /** Enrolled in basic medical insurance (参加基本医疗保险). */
  readonly medicallyInsured?: true;
  /** Months of paid work in the last calendar year, 0–12 (务工时间，月). */
  readonly monthsWorked?: true;
  /** Name (姓名). */
  readonly name?: true;
  /** Relation to the head of the household (与户主关系). */
  readonly relation?: true;
  /** Highest schooling reached or attended (文化程度). */
  readonly schooling?: true;
  /** Sex (性别). */
  readonly sex?: true;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
  /** Work at present (务工状况). */
  readonly work?: true;
}

/** A list of HouseholdMember: which rows, and what of them. */
export interface HouseholdMemberList extends Listed<HouseholdMemberSelect, HouseholdMemberWhere, HouseholdMemberOrderBy>, Summed<HouseholdMemberAggregateSelect> {}

/** Numbers over all householdMembers that meet the conditions. */
export interface HouseholdMemberAggregate {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg: HouseholdMemberAverage;
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number | null;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<HouseholdMemberGroup>;
  /** Largest value (最大). */
  readonly max: HouseholdMemberMaximum;
  /** Smallest value (最小). */
  readonly min: HouseholdMemberMinimum;
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum: HouseholdMemberSum;
}

/**
 * Fields of HouseholdMemberAggregate to be told.
 * Numbers over all householdMembers that meet the conditions.
 */
export interface HouseholdMemberAggregateSelect {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg?: { readonly select: HouseholdMemberAverageSelect };
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<HouseholdMemberGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<HouseholdMemberGroupBy>; readonly first?: number | null | undefined; readonly select: HouseholdMemberGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: HouseholdMemberMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: HouseholdMemberMinimumSelect };
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum?: { readonly select: HouseholdMemberSumSelect };
}

/** Mean over the rows that have a value, in the unit of the field (平均), over householdMembers. */
export interface HouseholdMemberAverage {
  /** Months of paid work in the last calendar year, 0–12 (务工时间，月). */
  readonly monthsWorked: number | null;
}

/**
 * Fields of HouseholdMemberAverage to be told.
 * Mean over the rows that have a value, in the unit of the field (平均), over householdMembers.
 */
export interface HouseholdMemberAverageSelect {
  /** Months of paid work in the last calendar year, 0–12 (务工时间，月). */
  readonly monthsWorked?: true;
}

/** Numbers over the householdMembers of one group. */
export interface HouseholdMemberGroup {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg: HouseholdMemberAverage;
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What the rows of the group share (分组键). */
  readonly key: HouseholdMemberGroupKey;
  /** Largest value (最大). */
  readonly max: HouseholdMemberMaximum;
  /** Smallest value (最小). */
  readonly min: HouseholdMemberMinimum;
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum: HouseholdMemberSum;
}

/**
 * Fields of HouseholdMemberGroup to be told.
 * Numbers over the householdMembers of one group.
 */
export interface HouseholdMemberGroupSelect {
  /** Mean over the rows that have a value, in the unit of the field (平均). */
  readonly avg?: { readonly select: HouseholdMemberAverageSelect };
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: HouseholdMemberGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: HouseholdMemberMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: HouseholdMemberMinimumSelect };
  /** Sum over the rows that have a value; null when none has (合计). */
  readonly sum?: { readonly select: HouseholdMemberSumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface HouseholdMemberGroupKey {
  /** At school now (在校生). */
  readonly atSchool: boolean | null;
  /** First day of the month of: Birth date (出生日期). */
  readonly birthDateMonth: IsoDate | null;
  /** Year of: Birth date (出生日期). */
  readonly birthDateYear: number | null;
  /** State of health (健康状况). */
  readonly health: Open<HealthState> | null;
  /** Household that the person is in (所属户). */
  readonly household: Household | null;
  /** Ability to work (劳动能力). */
  readonly labourAbility: Open<LabourAbility> | null;
  /** Enrolled in basic medical insurance (参加基本医疗保险). */
  readonly medicallyInsured: boolean | null;
  /** Relation to the head of the household (与户主关系). */
  readonly relation: Open<RelationToHead> | null;
  /** Highest schooling reached or attended (文化程度). */
  readonly schooling: Open<Schooling> | null;
  /** Sex (性别). */
  readonly sex: Open<Sex> | null;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth: IsoDate | null;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear: number | null;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth: IsoDate | null;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear: number | null;
  /** Work at present (务工状况). */
  readonly work: Open<WorkState> | null;
}

/**
 * Fields of HouseholdMemberGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface HouseholdMemberGroupKeySelect {
  /** At school now (在校生). */
  readonly atSchool?: true;
  /** First day of the month of: Birth date (出生日期). */
  readonly birthDateMonth?: true;
  /** Year of: Birth date (出生日期). */
  readonly birthDateYear?: true;
  /** State of health (健康状况). */
  readonly health?: true;
  /** Household that the person is in (所属户). */
  readonly household?: { readonly select: HouseholdSelect };
  /** Ability to work (劳动能力). */
  readonly labourAbility?: true;
  /** Enrolled in basic medical insurance (参加基本医疗保险). */
  readonly medicallyInsured?: true;
  /** Relation to the head of the household (与户主关系). */
  readonly relation?: true;
  /** Highest schooling reached or attended (文化程度). */
  readonly schooling?: true;
  /** Sex (性别). */
  readonly sex?: true;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth?: true;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear?: true;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth?: true;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear?: true;
  /** Work at present (务工状况). */
  readonly work?: true;
}

/** Largest value (最大), over householdMembers. */
export interface HouseholdMemberMaximum {
  /** Birth date (出生日期). */
  readonly birthDate: IsoDate | null;
  /** Months of paid work in the last calendar year, 0–12 (务工时间，月). */
  readonly monthsWorked: number | null;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of HouseholdMemberMaximum to be told.
 * Largest value (最大), over householdMembers.
 */
export interface HouseholdMemberMaximumSelect {
  /** Birth date (出生日期). */
  readonly birthDate?: true;
  /** Months of paid work in the last calendar year, 0–12 (务工时间，月). */
  readonly monthsWorked?: true;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** Smallest value (最小), over householdMembers. */
export interface HouseholdMemberMinimum {
  /** Birth date (出生日期). */
  readonly birthDate: IsoDate | null;
  /** Months of paid work in the last calendar year, 0–12 (务工时间，月). */
  readonly monthsWorked: number | null;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of HouseholdMemberMinimum to be told.
 * Smallest value (最小), over householdMembers.
 */
export interface HouseholdMemberMinimumSelect {
  /** Birth date (出生日期). */
  readonly birthDate?: true;
  /** Months of paid work in the last calendar year, 0–12 (务工时间，月). */
  readonly monthsWorked?: true;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** What a mutation of HouseholdMember has done (操作结果). */
export interface HouseholdMemberPayload {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly householdMember: HouseholdMember | null;
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed: boolean;
  /** What is unusual about it (警告). */
  readonly warnings: ReadonlyArray<Warning>;
}

/**
 * Fields of HouseholdMemberPayload to be told.
 * What a mutation of HouseholdMember has done (操作结果).
 */
export interface HouseholdMemberPayloadSelect {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly householdMember?: { readonly select: HouseholdMemberSelect };
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed?: true;
  /** What is unusual about it (警告). */
  readonly warnings?: { readonly select: WarningSelect };
}

/** Sum over the rows that have a value; null when none has (合计), over householdMembers. */
export interface HouseholdMemberSum {
  /** Months of paid work in the last calendar year, 0–12 (务工时间，月). */
  readonly monthsWorked: SafeInt | null;
}

/**
 * Fields of HouseholdMemberSum to be told.
 * Sum over the rows that have a value; null when none has (合计), over householdMembers.
 */
export interface HouseholdMemberSumSelect {
  /** Months of paid work in the last calendar year, 0–12 (务工时间，月). */
  readonly monthsWorked?: true;
}

/** Smallest value (最小), over households. */
export interface HouseholdMinimum {
  /** Floor area of the main house in square metres (住房面积，平方米). */
  readonly housingArea: number | null;
  /** Day of entry into the register (登记日期). */
  readonly registeredOn: IsoDate | null;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of HouseholdMinimum to be told.
 * Smallest value (最小), over households.
 */
export interface HouseholdMinimumSelect {
  /** Floor area of the main house in square metres (住房面积，平方米). */
  readonly housingArea?: true;
  /** Day of entry into the register (登记日期). */
  readonly registeredOn?: true;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** What a mutation of Household has done (操作结果). */
export interface HouseholdPayload {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly household: Household | null;
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed: boolean;
  /** What is unusual about it (警告). */
  readonly warnings: ReadonlyArray<Warning>;
}

/**
 * Fields of HouseholdPayload to be told.
 * What a mutation of Household has done (操作结果).
 */
export interface HouseholdPayloadSelect {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly household?: { readonly select: HouseholdSelect };
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed?: true;
  /** What is unusual about it (警告). */
  readonly warnings?: { readonly select: WarningSelect };
}

/** Sum over the rows that have a value; null when none has (合计), over households. */
export interface HouseholdSum {
  /** Floor area of the main house in square metres (住房面积，平方米). */
  readonly housingArea: SafeInt | null;
}

/**
 * Fields of HouseholdSum to be told.
 * Sum over the rows that have a value; null when none has (合计), over households.
 */
export interface HouseholdSumSelect {
  /** Floor area of the main house in square metres (住房面积，平方米). */
  readonly housingArea?: true;
}

/** Households by status, every status listed (各类型户数，户). */
export interface HouseholdsByStatusCount {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Status on the date of the operation (户类型). */
  readonly status: Open<HouseholdStatus>;
}

/**
 * Fields of HouseholdsByStatusCount to be told.
 * Households by status, every status listed (各类型户数，户).
 */
export interface HouseholdsByStatusCountSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Status on the date of the operation (户类型). */
  readonly status?: true;
}

/** A company, cooperative or base that does business with households (产业主体). */
export interface IndustryEntity {
  /** Ties of benefit to households (利益联结). */
  readonly benefitLinks: Connection<BenefitLink, number | null, BenefitLinkAggregate>;
  /** Entities that have this one upstream (下游主体). */
  readonly downstream: Connection<IndustryEntity, number, IndustryEntityAggregate>;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** Kind (类别). */
  readonly kind: Open<IndustryEntityKind>;
  /** Name (名称). */
  readonly name: string;
  /** Pillar industry (主导产业). */
  readonly sector: Open<Sector>;
  /** The entity that supplies it or buys from it; company → cooperative → household is a chain (上游主体). */
  readonly upstream: IndustryEntity | null;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
  /** Village of its registered place (注册地). */
  readonly village: Village | null;
}

/**
 * Fields of IndustryEntity to be told.
 * A company, cooperative or base that does business with households (产业主体).
 */
export interface IndustryEntitySelect {
  /** Ties of benefit to households (利益联结). */
  readonly benefitLinks?: BenefitLinkList;
  /** Entities that have this one upstream (下游主体). */
  readonly downstream?: IndustryEntityList;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** Kind (类别). */
  readonly kind?: true;
  /** Name (名称). */
  readonly name?: true;
  /** Pillar industry (主导产业). */
  readonly sector?: true;
  /** The entity that supplies it or buys from it; company → cooperative → household is a chain (上游主体). */
  readonly upstream?: Linked<IndustryEntitySelect>;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
  /** Village of its registered place (注册地). */
  readonly village?: Linked<VillageSelect>;
}

/** A list of IndustryEntity: which rows, and what of them. */
export interface IndustryEntityList extends Listed<IndustryEntitySelect, IndustryEntityWhere, IndustryEntityOrderBy>, Summed<IndustryEntityAggregateSelect> {}

/** Numbers over all industryEntities that meet the conditions. */
export interface IndustryEntityAggregate {
  /** Number of rows (数量). */
  readonly count: number;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<IndustryEntityGroup>;
  /** Largest value (最大). */
  readonly max: IndustryEntityMaximum;
  /** Smallest value (最小). */
  readonly min: IndustryEntityMinimum;
}

/**
 * Fields of IndustryEntityAggregate to be told.
 * Numbers over all industryEntities that meet the conditions.
 */
export interface IndustryEntityAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<IndustryEntityGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<IndustryEntityGroupBy>; readonly first?: number | null | undefined; readonly select: IndustryEntityGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: IndustryEntityMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: IndustryEntityMinimumSelect };
}

/** Numbers over the industryEntities of one group. */
export interface IndustryEntityGroup {
  /** Number of rows (数量). */
  readonly count: number;
  /** What the rows of the group share (分组键). */
  readonly key: IndustryEntityGroupKey;
  /** Largest value (最大). */
  readonly max: IndustryEntityMaximum;
  /** Smallest value (最小). */
  readonly min: IndustryEntityMinimum;
}

/**
 * Fields of IndustryEntityGroup to be told.
 * Numbers over the industryEntities of one group.
 */
export interface IndustryEntityGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: IndustryEntityGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: IndustryEntityMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: IndustryEntityMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface IndustryEntityGroupKey {
  /** Kind (类别). */
  readonly kind: Open<IndustryEntityKind> | null;
  /** Pillar industry (主导产业). */
  readonly sector: Open<Sector> | null;
  /** The entity that supplies it or buys from it; company → cooperative → household is a chain (上游主体). */
  readonly upstream: IndustryEntity | null;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth: IsoDate | null;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear: number | null;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth: IsoDate | null;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear: number | null;
  /** Village of its registered place (注册地). */
  readonly village: Village | null;
}

/**
 * Fields of IndustryEntityGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface IndustryEntityGroupKeySelect {
  /** Kind (类别). */
  readonly kind?: true;
  /** Pillar industry (主导产业). */
  readonly sector?: true;
  /** The entity that supplies it or buys from it; company → cooperative → household is a chain (上游主体). */
  readonly upstream?: { readonly select: IndustryEntitySelect };
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth?: true;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear?: true;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth?: true;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear?: true;
  /** Village of its registered place (注册地). */
  readonly village?: { readonly select: VillageSelect };
}

/** Largest value (最大), over industryEntities. */
export interface IndustryEntityMaximum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of IndustryEntityMaximum to be told.
 * Largest value (最大), over industryEntities.
 */
export interface IndustryEntityMaximumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** Smallest value (最小), over industryEntities. */
export interface IndustryEntityMinimum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of IndustryEntityMinimum to be told.
 * Smallest value (最小), over industryEntities.
 */
export interface IndustryEntityMinimumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** What a mutation of IndustryEntity has done (操作结果). */
export interface IndustryEntityPayload {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly industryEntity: IndustryEntity | null;
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed: boolean;
  /** What is unusual about it (警告). */
  readonly warnings: ReadonlyArray<Warning>;
}

/**
 * Fields of IndustryEntityPayload to be told.
 * What a mutation of IndustryEntity has done (操作结果).
 */
export interface IndustryEntityPayloadSelect {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly industryEntity?: { readonly select: IndustryEntitySelect };
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed?: true;
  /** What is unusual about it (警告). */
  readonly warnings?: { readonly select: WarningSelect };
}

/** About ten households that work as one (十户一体). It carries no notes on persons. */
export interface MutualGroup {
  /** Group number: G and 12 digits (编号). */
  readonly code: string;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** What it is joined for (类别). */
  readonly kind: Open<MutualGroupKind>;
  /** Household that leads it (牵头户). */
  readonly leader: Household | null;
  /** Member households (成员户). */
  readonly members: Connection<MutualGroupMember, number | null, MutualGroupMemberAggregate>;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
  /** Village that it works in (所属村). */
  readonly village: Village | null;
}

/**
 * Fields of MutualGroup to be told.
 * About ten households that work as one (十户一体). It carries no notes on persons.
 */
export interface MutualGroupSelect {
  /** Group number: G and 12 digits (编号). */
  readonly code?: true;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** What it is joined for (类别). */
  readonly kind?: true;
  /** Household that leads it (牵头户). */
  readonly leader?: Linked<HouseholdSelect>;
  /** Member households (成员户). */
  readonly members?: MutualGroupMemberList;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
  /** Village that it works in (所属村). */
  readonly village?: Linked<VillageSelect>;
}

/** A list of MutualGroup: which rows, and what of them. */
export interface MutualGroupList extends Listed<MutualGroupSelect, MutualGroupWhere, MutualGroupOrderBy>, Summed<MutualGroupAggregateSelect> {}

/** Numbers over all mutualGroups that meet the conditions. */
export interface MutualGroupAggregate {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number | null;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<MutualGroupGroup>;
  /** Largest value (最大). */
  readonly max: MutualGroupMaximum;
  /** Smallest value (最小). */
  readonly min: MutualGroupMinimum;
}

/**
 * Fields of MutualGroupAggregate to be told.
 * Numbers over all mutualGroups that meet the conditions.
 */
export interface MutualGroupAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<MutualGroupGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<MutualGroupGroupBy>; readonly first?: number | null | undefined; readonly select: MutualGroupGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: MutualGroupMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: MutualGroupMinimumSelect };
}

/** Numbers over the mutualGroups of one group. */
export interface MutualGroupGroup {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What the rows of the group share (分组键). */
  readonly key: MutualGroupGroupKey;
  /** Largest value (最大). */
  readonly max: MutualGroupMaximum;
  /** Smallest value (最小). */
  readonly min: MutualGroupMinimum;
}

/**
 * Fields of MutualGroupGroup to be told.
 * Numbers over the mutualGroups of one group.
 */
export interface MutualGroupGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: MutualGroupGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: MutualGroupMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: MutualGroupMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface MutualGroupGroupKey {
  /** What it is joined for (类别). */
  readonly kind: Open<MutualGroupKind> | null;
  /** Household that leads it (牵头户). */
  readonly leader: Household | null;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth: IsoDate | null;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear: number | null;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth: IsoDate | null;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear: number | null;
  /** Village that it works in (所属村). */
  readonly village: Village | null;
}

/**
 * Fields of MutualGroupGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface MutualGroupGroupKeySelect {
  /** What it is joined for (类别). */
  readonly kind?: true;
  /** Household that leads it (牵头户). */
  readonly leader?: { readonly select: HouseholdSelect };
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth?: true;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear?: true;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth?: true;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear?: true;
  /** Village that it works in (所属村). */
  readonly village?: { readonly select: VillageSelect };
}

/** Largest value (最大), over mutualGroups. */
export interface MutualGroupMaximum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of MutualGroupMaximum to be told.
 * Largest value (最大), over mutualGroups.
 */
export interface MutualGroupMaximumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** Membership of a household in a group of ten households (十户一体成员户). */
export interface MutualGroupMember {
  /** The group (所属联户). */
  readonly group: MutualGroup | null;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** The household (成员户). */
  readonly household: Household | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
}

/**
 * Fields of MutualGroupMember to be told.
 * Membership of a household in a group of ten households (十户一体成员户).
 */
export interface MutualGroupMemberSelect {
  /** The group (所属联户). */
  readonly group?: Linked<MutualGroupSelect>;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** The household (成员户). */
  readonly household?: Linked<HouseholdSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
}

/** A list of MutualGroupMember: which rows, and what of them. */
export interface MutualGroupMemberList extends Listed<MutualGroupMemberSelect, MutualGroupMemberWhere, MutualGroupMemberOrderBy>, Summed<MutualGroupMemberAggregateSelect> {}

/** Numbers over all mutualGroupMembers that meet the conditions. */
export interface MutualGroupMemberAggregate {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number | null;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<MutualGroupMemberGroup>;
  /** Largest value (最大). */
  readonly max: MutualGroupMemberMaximum;
  /** Smallest value (最小). */
  readonly min: MutualGroupMemberMinimum;
}

/**
 * Fields of MutualGroupMemberAggregate to be told.
 * Numbers over all mutualGroupMembers that meet the conditions.
 */
export interface MutualGroupMemberAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<MutualGroupMemberGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<MutualGroupMemberGroupBy>; readonly first?: number | null | undefined; readonly select: MutualGroupMemberGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: MutualGroupMemberMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: MutualGroupMemberMinimumSelect };
}

/** Numbers over the mutualGroupMembers of one group. */
export interface MutualGroupMemberGroup {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What the rows of the group share (分组键). */
  readonly key: MutualGroupMemberGroupKey;
  /** Largest value (最大). */
  readonly max: MutualGroupMemberMaximum;
  /** Smallest value (最小). */
  readonly min: MutualGroupMemberMinimum;
}

/**
 * Fields of MutualGroupMemberGroup to be told.
 * Numbers over the mutualGroupMembers of one group.
 */
export interface MutualGroupMemberGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: MutualGroupMemberGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: MutualGroupMemberMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: MutualGroupMemberMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface MutualGroupMemberGroupKey {
  /** The group (所属联户). */
  readonly group: MutualGroup | null;
  /** The household (成员户). */
  readonly household: Household | null;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth: IsoDate | null;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear: number | null;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth: IsoDate | null;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear: number | null;
}

/**
 * Fields of MutualGroupMemberGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface MutualGroupMemberGroupKeySelect {
  /** The group (所属联户). */
  readonly group?: { readonly select: MutualGroupSelect };
  /** The household (成员户). */
  readonly household?: { readonly select: HouseholdSelect };
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth?: true;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear?: true;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth?: true;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear?: true;
}

/** Largest value (最大), over mutualGroupMembers. */
export interface MutualGroupMemberMaximum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of MutualGroupMemberMaximum to be told.
 * Largest value (最大), over mutualGroupMembers.
 */
export interface MutualGroupMemberMaximumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** Smallest value (最小), over mutualGroupMembers. */
export interface MutualGroupMemberMinimum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of MutualGroupMemberMinimum to be told.
 * Smallest value (最小), over mutualGroupMembers.
 */
export interface MutualGroupMemberMinimumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** What a mutation of MutualGroupMember has done (操作结果). */
export interface MutualGroupMemberPayload {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly mutualGroupMember: MutualGroupMember | null;
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed: boolean;
  /** What is unusual about it (警告). */
  readonly warnings: ReadonlyArray<Warning>;
}

/**
 * Fields of MutualGroupMemberPayload to be told.
 * What a mutation of MutualGroupMember has done (操作结果).
 */
export interface MutualGroupMemberPayloadSelect {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly mutualGroupMember?: { readonly select: MutualGroupMemberSelect };
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed?: true;
  /** What is unusual about it (警告). */
  readonly warnings?: { readonly select: WarningSelect };
}

/** Smallest value (最小), over mutualGroups. */
export interface MutualGroupMinimum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of MutualGroupMinimum to be told.
 * Smallest value (最小), over mutualGroups.
 */
export interface MutualGroupMinimumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** What a mutation of MutualGroup has done (操作结果). */
export interface MutualGroupPayload {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly mutualGroup: MutualGroup | null;
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed: boolean;
  /** What is unusual about it (警告). */
  readonly warnings: ReadonlyArray<Warning>;
}

/**
 * Fields of MutualGroupPayload to be told.
 * What a mutation of MutualGroup has done (操作结果).
 */
export interface MutualGroupPayloadSelect {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly mutualGroup?: { readonly select: MutualGroupSelect };
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed?: true;
  /** What is unusual about it (警告). */
  readonly warnings?: { readonly select: WarningSelect };
}

/** Anything with an identifier of its own (节点). */
export interface Node {
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
}

/**
 * Fields of Node to be told.
 * Anything with an identifier of its own (节点).
 */
export interface NodeSelect {
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
}

/** What a Node can be. */
export interface NodeTypes {
  readonly AccessRecord: AccessRecord;
  readonly ApiToken: ApiToken;
  readonly BankAccount: BankAccount;
  readonly BattleTeam: BattleTeam;
  readonly BattleTeamCoverage: BattleTeamCoverage;
  readonly BattleTeamMember: BattleTeamMember;
  readonly BenefitLink: BenefitLink;
  readonly Cadre: Cadre;
  readonly ChangeRequest: ChangeRequest;
  readonly County: County;
  readonly Department: Department;
  readonly Grant: Grant;
  readonly Hamlet: Hamlet;
  readonly Household: Household;
  readonly HouseholdIncome: HouseholdIncome;
  readonly HouseholdMember: HouseholdMember;
  readonly IndustryEntity: IndustryEntity;
  readonly MutualGroup: MutualGroup;
  readonly MutualGroupMember: MutualGroupMember;
  readonly Pairing: Pairing;
  readonly Proposal: Proposal;
  readonly ResponsibilityLink: ResponsibilityLink;
  readonly Township: Township;
  readonly Village: Village;
  readonly VillageSuccession: VillageSuccession;
}

/** Fields of a Node by what it is. */
export interface NodeTypesSelect {
  readonly AccessRecord?: AccessRecordSelect;
  readonly ApiToken?: ApiTokenSelect;
  readonly BankAccount?: BankAccountSelect;
  readonly BattleTeam?: BattleTeamSelect;
  readonly BattleTeamCoverage?: BattleTeamCoverageSelect;
  readonly BattleTeamMember?: BattleTeamMemberSelect;
  readonly BenefitLink?: BenefitLinkSelect;
  readonly Cadre?: CadreSelect;
  readonly ChangeRequest?: ChangeRequestSelect;
  readonly County?: CountySelect;
  readonly Department?: DepartmentSelect;
  readonly Grant?: GrantSelect;
  readonly Hamlet?: HamletSelect;
  readonly Household?: HouseholdSelect;
  readonly HouseholdIncome?: HouseholdIncomeSelect;
  readonly HouseholdMember?: HouseholdMemberSelect;
  readonly IndustryEntity?: IndustryEntitySelect;
  readonly MutualGroup?: MutualGroupSelect;
  readonly MutualGroupMember?: MutualGroupMemberSelect;
  readonly Pairing?: PairingSelect;
  readonly Proposal?: ProposalSelect;
  readonly ResponsibilityLink?: ResponsibilityLinkSelect;
  readonly Township?: TownshipSelect;
  readonly Village?: VillageSelect;
  readonly VillageSuccession?: VillageSuccessionSelect;
}

/** A cadre who helps a household, from one day to another (结对帮扶). */
export interface Pairing {
  /** Cadre who helps (帮扶干部). */
  readonly cadre: Cadre | null;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Household that is helped (帮扶户). */
  readonly household: Household | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** How the helper comes to the village (帮扶方式). */
  readonly mode: Open<HelperMode> | null;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
}

/**
 * Fields of Pairing to be told.
 * A cadre who helps a household, from one day to another (结对帮扶).
 */
export interface PairingSelect {
  /** Cadre who helps (帮扶干部). */
  readonly cadre?: Linked<CadreSelect>;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Household that is helped (帮扶户). */
  readonly household?: Linked<HouseholdSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** How the helper comes to the village (帮扶方式). */
  readonly mode?: true;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
}

/** A list of Pairing: which rows, and what of them. */
export interface PairingList extends Listed<PairingSelect, PairingWhere, PairingOrderBy>, Summed<PairingAggregateSelect> {}

/** Numbers over all pairings that meet the conditions. */
export interface PairingAggregate {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number | null;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<PairingGroup>;
  /** Largest value (最大). */
  readonly max: PairingMaximum;
  /** Smallest value (最小). */
  readonly min: PairingMinimum;
}

/**
 * Fields of PairingAggregate to be told.
 * Numbers over all pairings that meet the conditions.
 */
export interface PairingAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<PairingGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<PairingGroupBy>; readonly first?: number | null | undefined; readonly select: PairingGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: PairingMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: PairingMinimumSelect };
}

/** Numbers over the pairings of one group. */
export interface PairingGroup {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What the rows of the group share (分组键). */
  readonly key: PairingGroupKey;
  /** Largest value (最大). */
  readonly max: PairingMaximum;
  /** Smallest value (最小). */
  readonly min: PairingMinimum;
}

/**
 * Fields of PairingGroup to be told.
 * Numbers over the pairings of one group.
 */
export interface PairingGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: PairingGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: PairingMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: PairingMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface PairingGroupKey {
  /** Cadre who helps (帮扶干部). */
  readonly cadre: Cadre | null;
  /** Household that is helped (帮扶户). */
  readonly household: Household | null;
  /** How the helper comes to the village (帮扶方式). */
  readonly mode: Open<HelperMode> | null;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth: IsoDate | null;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear: number | null;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth: IsoDate | null;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear: number | null;
}

/**
 * Fields of PairingGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface PairingGroupKeySelect {
  /** Cadre who helps (帮扶干部). */
  readonly cadre?: { readonly select: CadreSelect };
  /** Household that is helped (帮扶户). */
  readonly household?: { readonly select: HouseholdSelect };
  /** How the helper comes to the village (帮扶方式). */
  readonly mode?: true;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth?: true;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear?: true;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth?: true;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear?: true;
}

/** Largest value (最大), over pairings. */
export interface PairingMaximum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of PairingMaximum to be told.
 * Largest value (最大), over pairings.
 */
export interface PairingMaximumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** Smallest value (最小), over pairings. */
export interface PairingMinimum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of PairingMinimum to be told.
 * Smallest value (最小), over pairings.
 */
export interface PairingMinimumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** What a mutation of Pairing has done (操作结果). */
export interface PairingPayload {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly pairing: Pairing | null;
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed: boolean;
  /** What is unusual about it (警告). */
  readonly warnings: ReadonlyArray<Warning>;
}

/**
 * Fields of PairingPayload to be told.
 * What a mutation of Pairing has done (操作结果).
 */
export interface PairingPayloadSelect {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly pairing?: { readonly select: PairingSelect };
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed?: true;
  /** What is unusual about it (警告). */
  readonly warnings?: { readonly select: WarningSelect };
}

/** What one data steward proposes and another one confirms, which does it (双人办理事项). */
export interface Proposal {
  /** What is to be done (事项). */
  readonly act: Open<ProposedAct>;
  /** The input of the mutation as it was given, as JSON (申请内容). */
  readonly content: string;
  /** Day on which it was confirmed or rejected; null until then (复核日期). */
  readonly decidedOn: IsoDate | null;
  /** Who confirmed or rejected it; null until then (复核人). */
  readonly decider: string | null;
  /** Why it was rejected (退回原因). */
  readonly decisionReason: string | null;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** Who proposed it: a principal, as grants name it (提交人). */
  readonly proposer: string;
  /** Where it stands (状态). */
  readonly state: Open<ProposalState>;
  /** Day on which it was proposed (提交日期). */
  readonly submittedOn: IsoDate;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
}

/**
 * Fields of Proposal to be told.
 * What one data steward proposes and another one confirms, which does it (双人办理事项).
 */
export interface ProposalSelect {
  /** What is to be done (事项). */
  readonly act?: true;
  /** The input of the mutation as it was given, as JSON (申请内容). */
  readonly content?: true;
  /** Day on which it was confirmed or rejected; null until then (复核日期). */
  readonly decidedOn?: true;
  /** Who confirmed or rejected it; null until then (复核人). */
  readonly decider?: true;
  /** Why it was rejected (退回原因). */
  readonly decisionReason?: true;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** Who proposed it: a principal, as grants name it (提交人). */
  readonly proposer?: true;
  /** Where it stands (状态). */
  readonly state?: true;
  /** Day on which it was proposed (提交日期). */
  readonly submittedOn?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
}

/** A list of Proposal: which rows, and what of them. */
export interface ProposalList extends Listed<ProposalSelect, ProposalWhere, ProposalOrderBy>, Summed<ProposalAggregateSelect> {}

/** Numbers over all proposals that meet the conditions. */
export interface ProposalAggregate {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number | null;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<ProposalGroup>;
  /** Largest value (最大). */
  readonly max: ProposalMaximum;
  /** Smallest value (最小). */
  readonly min: ProposalMinimum;
}

/**
 * Fields of ProposalAggregate to be told.
 * Numbers over all proposals that meet the conditions.
 */
export interface ProposalAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<ProposalGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<ProposalGroupBy>; readonly first?: number | null | undefined; readonly select: ProposalGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: ProposalMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: ProposalMinimumSelect };
}

/** Numbers over the proposals of one group. */
export interface ProposalGroup {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What the rows of the group share (分组键). */
  readonly key: ProposalGroupKey;
  /** Largest value (最大). */
  readonly max: ProposalMaximum;
  /** Smallest value (最小). */
  readonly min: ProposalMinimum;
}

/**
 * Fields of ProposalGroup to be told.
 * Numbers over the proposals of one group.
 */
export interface ProposalGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: ProposalGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: ProposalMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: ProposalMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface ProposalGroupKey {
  /** What is to be done (事项). */
  readonly act: Open<ProposedAct> | null;
  /** First day of the month of: Day on which it was confirmed or rejected; null until then (复核日期). */
  readonly decidedOnMonth: IsoDate | null;
  /** Year of: Day on which it was confirmed or rejected; null until then (复核日期). */
  readonly decidedOnYear: number | null;
  /** Where it stands (状态). */
  readonly state: Open<ProposalState> | null;
  /** First day of the month of: Day on which it was proposed (提交日期). */
  readonly submittedOnMonth: IsoDate | null;
  /** Year of: Day on which it was proposed (提交日期). */
  readonly submittedOnYear: number | null;
}

/**
 * Fields of ProposalGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface ProposalGroupKeySelect {
  /** What is to be done (事项). */
  readonly act?: true;
  /** First day of the month of: Day on which it was confirmed or rejected; null until then (复核日期). */
  readonly decidedOnMonth?: true;
  /** Year of: Day on which it was confirmed or rejected; null until then (复核日期). */
  readonly decidedOnYear?: true;
  /** Where it stands (状态). */
  readonly state?: true;
  /** First day of the month of: Day on which it was proposed (提交日期). */
  readonly submittedOnMonth?: true;
  /** Year of: Day on which it was proposed (提交日期). */
  readonly submittedOnYear?: true;
}

/** Largest value (最大), over proposals. */
export interface ProposalMaximum {
  /** Day on which it was confirmed or rejected; null until then (复核日期). */
  readonly decidedOn: IsoDate | null;
  /** Day on which it was proposed (提交日期). */
  readonly submittedOn: IsoDate | null;
}

/**
 * Fields of ProposalMaximum to be told.
 * Largest value (最大), over proposals.
 */
export interface ProposalMaximumSelect {
  /** Day on which it was confirmed or rejected; null until then (复核日期). */
  readonly decidedOn?: true;
  /** Day on which it was proposed (提交日期). */
  readonly submittedOn?: true;
}

/** Smallest value (最小), over proposals. */
export interface ProposalMinimum {
  /** Day on which it was confirmed or rejected; null until then (复核日期). */
  readonly decidedOn: IsoDate | null;
  /** Day on which it was proposed (提交日期). */
  readonly submittedOn: IsoDate | null;
}

/**
 * Fields of ProposalMinimum to be told.
 * Smallest value (最小), over proposals.
 */
export interface ProposalMinimumSelect {
  /** Day on which it was confirmed or rejected; null until then (复核日期). */
  readonly decidedOn?: true;
  /** Day on which it was proposed (提交日期). */
  readonly submittedOn?: true;
}

/** What a mutation of Proposal has done (操作结果). */
export interface ProposalPayload {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly proposal: Proposal | null;
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed: boolean;
  /** What is unusual about it (警告). */
  readonly warnings: ReadonlyArray<Warning>;
}

/**
 * Fields of ProposalPayload to be told.
 * What a mutation of Proposal has done (操作结果).
 */
export interface ProposalPayloadSelect {
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly proposal?: { readonly select: ProposalSelect };
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed?: true;
  /** What is unusual about it (警告). */
  readonly warnings?: { readonly select: WarningSelect };
}

/** A dated charge: who answers for a township or a village (联系、包保). */
export interface ResponsibilityLink {
  /** The leader or official who answers; none for a department (责任干部). */
  readonly cadre: Cadre | null;
  /** The department that answers; none for a cadre (责任部门). */
  readonly department: Department | null;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** Who answers for what (类别). */
  readonly kind: Open<ResponsibilityKind>;
  /** Township that is answered for; none for a village (所包乡镇). */
  readonly township: Township | null;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
  /** Village that is answered for; none for a township (所包村). */
  readonly village: Village | null;
}

/**
 * Fields of ResponsibilityLink to be told.
 * A dated charge: who answers for a township or a village (联系、包保).
 */
export interface ResponsibilityLinkSelect {
  /** The leader or official who answers; none for a department (责任干部). */
  readonly cadre?: Linked<CadreSelect>;
  /** The department that answers; none for a cadre (责任部门). */
  readonly department?: Linked<DepartmentSelect>;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** Who answers for what (类别). */
  readonly kind?: true;
  /** Township that is answered for; none for a village (所包乡镇). */
  readonly township?: Linked<TownshipSelect>;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
  /** Village that is answered for; none for a township (所包村). */
  readonly village?: Linked<VillageSelect>;
}

/** A list of ResponsibilityLink: which rows, and what of them. */
export interface ResponsibilityLinkList extends Listed<ResponsibilityLinkSelect, ResponsibilityLinkWhere, ResponsibilityLinkOrderBy>, Summed<ResponsibilityLinkAggregateSelect> {}

/** Numbers over all responsibilityLinks that meet the conditions. */
export interface ResponsibilityLinkAggregate {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number | null;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<ResponsibilityLinkGroup>;
  /** Largest value (最大). */
  readonly max: ResponsibilityLinkMaximum;
  /** Smallest value (最小). */
  readonly min: ResponsibilityLinkMinimum;
}

/**
 * Fields of ResponsibilityLinkAggregate to be told.
 * Numbers over all responsibilityLinks that meet the conditions.
 */
export interface ResponsibilityLinkAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<ResponsibilityLinkGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<ResponsibilityLinkGroupBy>; readonly first?: number | null | undefined; readonly select: ResponsibilityLinkGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: ResponsibilityLinkMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: ResponsibilityLinkMinimumSelect };
}

/** Numbers over the responsibilityLinks of one group. */
export interface ResponsibilityLinkGroup {
  /** Number of rows (数量). */
  readonly count: number | null;
  /** What the rows of the group share (分组键). */
  readonly key: ResponsibilityLinkGroupKey;
  /** Largest value (最大). */
  readonly max: ResponsibilityLinkMaximum;
  /** Smallest value (最小). */
  readonly min: ResponsibilityLinkMinimum;
}

/**
 * Fields of ResponsibilityLinkGroup to be told.
 * Numbers over the responsibilityLinks of one group.
 */
export interface ResponsibilityLinkGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: ResponsibilityLinkGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: ResponsibilityLinkMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: ResponsibilityLinkMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface ResponsibilityLinkGroupKey {
  /** The leader or official who answers; none for a department (责任干部). */
  readonly cadre: Cadre | null;
  /** The department that answers; none for a cadre (责任部门). */
  readonly department: Department | null;
  /** Who answers for what (类别). */
  readonly kind: Open<ResponsibilityKind> | null;
  /** Township that is answered for; none for a village (所包乡镇). */
  readonly township: Township | null;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth: IsoDate | null;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear: number | null;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth: IsoDate | null;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear: number | null;
  /** Village that is answered for; none for a township (所包村). */
  readonly village: Village | null;
}

/**
 * Fields of ResponsibilityLinkGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface ResponsibilityLinkGroupKeySelect {
  /** The leader or official who answers; none for a department (责任干部). */
  readonly cadre?: { readonly select: CadreSelect };
  /** The department that answers; none for a cadre (责任部门). */
  readonly department?: { readonly select: DepartmentSelect };
  /** Who answers for what (类别). */
  readonly kind?: true;
  /** Township that is answered for; none for a village (所包乡镇). */
  readonly township?: { readonly select: TownshipSelect };
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth?: true;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear?: true;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth?: true;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear?: true;
  /** Village that is answered for; none for a township (所包村). */
  readonly village?: { readonly select: VillageSelect };
}

/** Largest value (最大), over responsibilityLinks. */
export interface ResponsibilityLinkMaximum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of ResponsibilityLinkMaximum to be told.
 * Largest value (最大), over responsibilityLinks.
 */
export interface ResponsibilityLinkMaximumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** Smallest value (最小), over responsibilityLinks. */
export interface ResponsibilityLinkMinimum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of ResponsibilityLinkMinimum to be told.
 * Smallest value (最小), over responsibilityLinks.
 */
export interface ResponsibilityLinkMinimumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** What a mutation of ResponsibilityLink has done (操作结果). */
export interface ResponsibilityLinkPayload {
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed: boolean;
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly responsibilityLink: ResponsibilityLink | null;
  /** What is unusual about it (警告). */
  readonly warnings: ReadonlyArray<Warning>;
}

/**
 * Fields of ResponsibilityLinkPayload to be told.
 * What a mutation of ResponsibilityLink has done (操作结果).
 */
export interface ResponsibilityLinkPayloadSelect {
  /** It was done before under the same idempotency key, and not again (是否为重放). */
  readonly replayed?: true;
  /**
   * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
   */
  readonly responsibilityLink?: { readonly select: ResponsibilityLinkSelect };
  /** What is unusual about it (警告). */
  readonly warnings?: { readonly select: WarningSelect };
}

/** A township, town or street office with its 9-digit code of GB/T 10114 (乡镇). */
export interface Township {
  /**
   * All within this division, at every level below. One sensitive value that somebody read unmasked, or one search by a sensitive field (敏感信息访问记录). It is written before the answer leaves, and never holds the value.
   */
  readonly accessRecords: Connection<AccessRecord, number | null, AccessRecordAggregate>;
  /** Battle teams that work in the township (负责本乡镇的攻坚队). */
  readonly battleTeamCoverage: Connection<BattleTeamCoverage, number | null, BattleTeamCoverageAggregate>;
  /**
   * All within this division, at every level below. A dated tie of benefit between a household and an industry entity (利益联结).
   */
  readonly benefitLinks: Connection<BenefitLink, number | null, BenefitLinkAggregate>;
  /** Cadres of the township’s office and of its villages (乡镇及村干部). */
  readonly cadres: Connection<Cadre, number | null, CadreAggregate>;
  /** All within this division, at every level below. A proposed change to the data of a household (变更申请). */
  readonly changeRequests: Connection<ChangeRequest, number | null, ChangeRequestAggregate>;
  /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
  readonly code: string;
  /** County that it belongs to (所属县). */
  readonly county: County | null;
  /**
   * All within this division, at every level below. A natural village or villagers' group inside a village (寨/村民小组). Roads are owed to those of 30 households or more.
   */
  readonly hamlets: Connection<Hamlet, number, HamletAggregate>;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /**
   * All within this division, at every level below. A person in a household; a person is in one live household at a time (家庭成员).
   */
  readonly householdMembers: Connection<HouseholdMember, number | null, HouseholdMemberAggregate>;
  /**
   * All within this division, at every level below. A household, which belongs to one village at a time (户). Its name is that of its live head.
   */
  readonly households: Connection<Household, number | null, HouseholdAggregate>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * All within this division, at every level below. A company, cooperative or base that does business with households (产业主体).
   */
  readonly industryEntities: Connection<IndustryEntity, number, IndustryEntityAggregate>;
  /** Kind, as digits 7–9 of the code say (类别). */
  readonly kind: Open<TownshipKind>;
  /**
   * All within this division, at every level below. About ten households that work as one (十户一体). It carries no notes on persons.
   */
  readonly mutualGroups: Connection<MutualGroup, number | null, MutualGroupAggregate>;
  /** Name (名称). */
  readonly name: string;
  /**
   * All within this division, at every level below. A cadre who helps a household, from one day to another (结对帮扶).
   */
  readonly pairings: Connection<Pairing, number | null, PairingAggregate>;
  /** Part of the county on the date of the operation (片区). */
  readonly region: Open<Region> | null;
  /** Leaders who answer for the township (联系领导). */
  readonly responsibilityLinks: Connection<ResponsibilityLink, number | null, ResponsibilityLinkAggregate>;
  /** Counts over everything within this division on the date of the operation (统计). */
  readonly statistics: DivisionStatistics;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
  /** Villages of the township (所辖村). */
  readonly villages: Connection<Village, number, VillageAggregate>;
}

/**
 * Fields of Township to be told.
 * A township, town or street office with its 9-digit code of GB/T 10114 (乡镇).
 */
export interface TownshipSelect {
  /**
   * All within this division, at every level below. One sensitive value that somebody read unmasked, or one search by a sensitive field (敏感信息访问记录). It is written before the answer leaves, and never holds the value.
   */
  readonly accessRecords?: AccessRecordList;
  /** Battle teams that work in the township (负责本乡镇的攻坚队). */
  readonly battleTeamCoverage?: BattleTeamCoverageList;
  /**
   * All within this division, at every level below. A dated tie of benefit between a household and an industry entity (利益联结).
   */
  readonly benefitLinks?: BenefitLinkList;
  /** Cadres of the township’s office and of its villages (乡镇及村干部). */
  readonly cadres?: CadreList;
  /** All within this division, at every level below. A proposed change to the data of a household (变更申请). */
  readonly changeRequests?: ChangeRequestList;
  /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
  readonly code?: true;
  /** County that it belongs to (所属县). */
  readonly county?: Linked<CountySelect>;
  /**
   * All within this division, at every level below. A natural village or villagers' group inside a village (寨/村民小组). Roads are owed to those of 30 households or more.
   */
  readonly hamlets?: HamletList;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /**
   * All within this division, at every level below. A person in a household; a person is in one live household at a time (家庭成员).
   */
  readonly householdMembers?: HouseholdMemberList;
  /**
   * All within this division, at every level below. A household, which belongs to one village at a time (户). Its name is that of its live head.
   */
  readonly households?: HouseholdList;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /**
   * All within this division, at every level below. A company, cooperative or base that does business with households (产业主体).
   */
  readonly industryEntities?: IndustryEntityList;
  /** Kind, as digits 7–9 of the code say (类别). */
  readonly kind?: true;
  /**
   * All within this division, at every level below. About ten households that work as one (十户一体). It carries no notes on persons.
   */
  readonly mutualGroups?: MutualGroupList;
  /** Name (名称). */
  readonly name?: true;
  /**
   * All within this division, at every level below. A cadre who helps a household, from one day to another (结对帮扶).
   */
  readonly pairings?: PairingList;
  /** Part of the county on the date of the operation (片区). */
  readonly region?: true;
  /** Leaders who answer for the township (联系领导). */
  readonly responsibilityLinks?: ResponsibilityLinkList;
  /** Counts over everything within this division on the date of the operation (统计). */
  readonly statistics?: Linked<DivisionStatisticsSelect>;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
  /** Villages of the township (所辖村). */
  readonly villages?: VillageList;
}

/** A list of Township: which rows, and what of them. */
export interface TownshipList extends Listed<TownshipSelect, TownshipWhere, TownshipOrderBy>, Summed<TownshipAggregateSelect> {}

/** Numbers over all townships that meet the conditions. */
export interface TownshipAggregate {
  /** Number of rows (数量). */
  readonly count: number;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<TownshipGroup>;
  /** Largest value (最大). */
  readonly max: TownshipMaximum;
  /** Smallest value (最小). */
  readonly min: TownshipMinimum;
}

/**
 * Fields of TownshipAggregate to be told.
 * Numbers over all townships that meet the conditions.
 */
export interface TownshipAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<TownshipGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<TownshipGroupBy>; readonly first?: number | null | undefined; readonly select: TownshipGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: TownshipMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: TownshipMinimumSelect };
}

/** Numbers over the townships of one group. */
export interface TownshipGroup {
  /** Number of rows (数量). */
  readonly count: number;
  /** What the rows of the group share (分组键). */
  readonly key: TownshipGroupKey;
  /** Largest value (最大). */
  readonly max: TownshipMaximum;
  /** Smallest value (最小). */
  readonly min: TownshipMinimum;
}

/**
 * Fields of TownshipGroup to be told.
 * Numbers over the townships of one group.
 */
export interface TownshipGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: TownshipGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: TownshipMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: TownshipMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface TownshipGroupKey {
  /** County that it belongs to (所属县). */
  readonly county: County | null;
  /** Kind, as digits 7–9 of the code say (类别). */
  readonly kind: Open<TownshipKind> | null;
  /** Part of the county on the date of the operation (片区). */
  readonly region: Open<Region> | null;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth: IsoDate | null;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear: number | null;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth: IsoDate | null;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear: number | null;
}

/**
 * Fields of TownshipGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface TownshipGroupKeySelect {
  /** County that it belongs to (所属县). */
  readonly county?: { readonly select: CountySelect };
  /** Kind, as digits 7–9 of the code say (类别). */
  readonly kind?: true;
  /** Part of the county on the date of the operation (片区). */
  readonly region?: true;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth?: true;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear?: true;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth?: true;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear?: true;
}

/** Largest value (最大), over townships. */
export interface TownshipMaximum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of TownshipMaximum to be told.
 * Largest value (最大), over townships.
 */
export interface TownshipMaximumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** Smallest value (最小), over townships. */
export interface TownshipMinimum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of TownshipMinimum to be told.
 * Smallest value (最小), over townships.
 */
export interface TownshipMinimumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/**
 * A village, residents’ committee or community with its 12-digit statistical code (村/居/社区). Villages merge, split and are renamed: each row holds for a period, and successions join the rows.
 */
export interface Village {
  /**
   * All within this division, at every level below. One sensitive value that somebody read unmasked, or one search by a sensitive field (敏感信息访问记录). It is written before the answer leaves, and never holds the value.
   */
  readonly accessRecords: Connection<AccessRecord, number | null, AccessRecordAggregate>;
  /**
   * All within this division, at every level below. A dated tie of benefit between a household and an industry entity (利益联结).
   */
  readonly benefitLinks: Connection<BenefitLink, number | null, BenefitLinkAggregate>;
  /** Cadres of the village (村干部). */
  readonly cadres: Connection<Cadre, number | null, CadreAggregate>;
  /** All within this division, at every level below. A proposed change to the data of a household (变更申请). */
  readonly changeRequests: Connection<ChangeRequest, number | null, ChangeRequestAggregate>;
  /** Statistical division code, 12 digits (统计用区划代码). */
  readonly code: string;
  /** In deep poverty on the date of the operation; null when it was never said (深度贫困村). */
  readonly deepPoverty: boolean | null;
  /** Hamlets of the village (所辖寨、村民小组). */
  readonly hamlets: Connection<Hamlet, number, HamletAggregate>;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /**
   * All within this division, at every level below. A person in a household; a person is in one live household at a time (家庭成员).
   */
  readonly householdMembers: Connection<HouseholdMember, number | null, HouseholdMemberAggregate>;
  /** Households of the village (所辖户). */
  readonly households: Connection<Household, number | null, HouseholdAggregate>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** Industry entities registered in the village (注册产业主体). */
  readonly industryEntities: Connection<IndustryEntity, number, IndustryEntityAggregate>;
  /** Kind (类别). */
  readonly kind: Open<VillageKind>;
  /** Latitude in degrees, WGS 84 (纬度，度). */
  readonly latitude: number | null;
  /** Longitude in degrees, WGS 84 (经度，度). */
  readonly longitude: number | null;
  /** Groups of ten households in the village (十户一体). */
  readonly mutualGroups: Connection<MutualGroup, number | null, MutualGroupAggregate>;
  /** Name as the code list has it (名称). */
  readonly name: string;
  /**
   * All within this division, at every level below. A cadre who helps a household, from one day to another (结对帮扶).
   */
  readonly pairings: Connection<Pairing, number | null, PairingAggregate>;
  /** What this village came from (前身沿革). */
  readonly predecessions: Connection<VillageSuccession, number, VillageSuccessionAggregate>;
  /** Officials and departments that answer for the village (包村干部与部门). */
  readonly responsibilityLinks: Connection<ResponsibilityLink, number | null, ResponsibilityLinkAggregate>;
  /** Counts over everything within this division on the date of the operation (统计). */
  readonly statistics: DivisionStatistics;
  /** What this village became (后续沿革). */
  readonly successions: Connection<VillageSuccession, number, VillageSuccessionAggregate>;
  /** Township that it belongs to (所属乡镇). */
  readonly township: Township | null;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
}

/**
 * Fields of Village to be told.
 * A village, residents’ committee or community with its 12-digit statistical code (村/居/社区). Villages merge, split and are renamed: each row holds for a period, and successions join the rows.
 */
export interface VillageSelect {
  /**
   * All within this division, at every level below. One sensitive value that somebody read unmasked, or one search by a sensitive field (敏感信息访问记录). It is written before the answer leaves, and never holds the value.
   */
  readonly accessRecords?: AccessRecordList;
  /**
   * All within this division, at every level below. A dated tie of benefit between a household and an industry entity (利益联结).
   */
  readonly benefitLinks?: BenefitLinkList;
  /** Cadres of the village (村干部). */
  readonly cadres?: CadreList;
  /** All within this division, at every level below. A proposed change to the data of a household (变更申请). */
  readonly changeRequests?: ChangeRequestList;
  /** Statistical division code, 12 digits (统计用区划代码). */
  readonly code?: true;
  /** In deep poverty on the date of the operation; null when it was never said (深度贫困村). */
  readonly deepPoverty?: true;
  /** Hamlets of the village (所辖寨、村民小组). */
  readonly hamlets?: HamletList;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /**
   * All within this division, at every level below. A person in a household; a person is in one live household at a time (家庭成员).
   */
  readonly householdMembers?: HouseholdMemberList;
  /** Households of the village (所辖户). */
  readonly households?: HouseholdList;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** Industry entities registered in the village (注册产业主体). */
  readonly industryEntities?: IndustryEntityList;
  /** Kind (类别). */
  readonly kind?: true;
  /** Latitude in degrees, WGS 84 (纬度，度). */
  readonly latitude?: true;
  /** Longitude in degrees, WGS 84 (经度，度). */
  readonly longitude?: true;
  /** Groups of ten households in the village (十户一体). */
  readonly mutualGroups?: MutualGroupList;
  /** Name as the code list has it (名称). */
  readonly name?: true;
  /**
   * All within this division, at every level below. A cadre who helps a household, from one day to another (结对帮扶).
   */
  readonly pairings?: PairingList;
  /** What this village came from (前身沿革). */
  readonly predecessions?: VillageSuccessionList;
  /** Officials and departments that answer for the village (包村干部与部门). */
  readonly responsibilityLinks?: ResponsibilityLinkList;
  /** Counts over everything within this division on the date of the operation (统计). */
  readonly statistics?: Linked<DivisionStatisticsSelect>;
  /** What this village became (后续沿革). */
  readonly successions?: VillageSuccessionList;
  /** Township that it belongs to (所属乡镇). */
  readonly township?: Linked<TownshipSelect>;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
}

/** A list of Village: which rows, and what of them. */
export interface VillageList extends Listed<VillageSelect, VillageWhere, VillageOrderBy>, Summed<VillageAggregateSelect> {}

/** Numbers over all villages that meet the conditions. */
export interface VillageAggregate {
  /** Number of rows (数量). */
  readonly count: number;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<VillageGroup>;
  /** Largest value (最大). */
  readonly max: VillageMaximum;
  /** Smallest value (最小). */
  readonly min: VillageMinimum;
}

/**
 * Fields of VillageAggregate to be told.
 * Numbers over all villages that meet the conditions.
 */
export interface VillageAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<VillageGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<VillageGroupBy>; readonly first?: number | null | undefined; readonly select: VillageGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: VillageMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: VillageMinimumSelect };
}

/** Numbers over the villages of one group. */
export interface VillageGroup {
  /** Number of rows (数量). */
  readonly count: number;
  /** What the rows of the group share (分组键). */
  readonly key: VillageGroupKey;
  /** Largest value (最大). */
  readonly max: VillageMaximum;
  /** Smallest value (最小). */
  readonly min: VillageMinimum;
}

/**
 * Fields of VillageGroup to be told.
 * Numbers over the villages of one group.
 */
export interface VillageGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: VillageGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: VillageMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: VillageMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface VillageGroupKey {
  /** In deep poverty on the date of the operation; null when it was never said (深度贫困村). */
  readonly deepPoverty: boolean | null;
  /** Kind (类别). */
  readonly kind: Open<VillageKind> | null;
  /** Township that it belongs to (所属乡镇). */
  readonly township: Township | null;
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth: IsoDate | null;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear: number | null;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth: IsoDate | null;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear: number | null;
}

/**
 * Fields of VillageGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface VillageGroupKeySelect {
  /** In deep poverty on the date of the operation; null when it was never said (深度贫困村). */
  readonly deepPoverty?: true;
  /** Kind (类别). */
  readonly kind?: true;
  /** Township that it belongs to (所属乡镇). */
  readonly township?: { readonly select: TownshipSelect };
  /** First day of the month of: First day on which this holds (生效日期). */
  readonly validFromMonth?: true;
  /** Year of: First day on which this holds (生效日期). */
  readonly validFromYear?: true;
  /** First day of the month of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToMonth?: true;
  /** Year of: First day on which this no longer holds; null while it does (失效日期). */
  readonly validToYear?: true;
}

/** Largest value (最大), over villages. */
export interface VillageMaximum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of VillageMaximum to be told.
 * Largest value (最大), over villages.
 */
export interface VillageMaximumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/** Smallest value (最小), over villages. */
export interface VillageMinimum {
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate | null;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo: IsoDate | null;
}

/**
 * Fields of VillageMinimum to be told.
 * Smallest value (最小), over villages.
 */
export interface VillageMinimumSelect {
  /** First day on which this holds (生效日期). */
  readonly validFrom?: true;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: true;
}

/**
 * An edge from a village to the one that followed it (村级沿革). Code lists tell codes and names, not borders: an edge says who carries the code or the name on, not that the land is the same.
 */
export interface VillageSuccession {
  /** What this edge rests on (依据). */
  readonly basis: Open<SuccessionBasis>;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history: Connection<Change> | null;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** First day of the new list (变更日期). */
  readonly on: IsoDate;
  /** The village before, whatever the date of the operation; null when unknown (原村). */
  readonly predecessor: Village | null;
  /** The village after, whatever the date of the operation; null when unknown (后继村). */
  readonly successor: Village | null;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version: number;
}

/**
 * Fields of VillageSuccession to be told.
 * An edge from a village to the one that followed it (村级沿革). Code lists tell codes and names, not borders: an edge says who carries the code or the name on, not that the land is the same.
 */
export interface VillageSuccessionSelect {
  /** What this edge rests on (依据). */
  readonly basis?: true;
  /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
  readonly history?: Paged<ChangeSelect>;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: true;
  /** First day of the new list (变更日期). */
  readonly on?: true;
  /** The village before, whatever the date of the operation; null when unknown (原村). */
  readonly predecessor?: Linked<VillageSelect>;
  /** The village after, whatever the date of the operation; null when unknown (后继村). */
  readonly successor?: Linked<VillageSelect>;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: true;
}

/** A list of VillageSuccession: which rows, and what of them. */
export interface VillageSuccessionList extends Listed<VillageSuccessionSelect, VillageSuccessionWhere, VillageSuccessionOrderBy>, Summed<VillageSuccessionAggregateSelect> {}

/** Numbers over all villageSuccessions that meet the conditions. */
export interface VillageSuccessionAggregate {
  /** Number of rows (数量). */
  readonly count: number;
  /** Number of groups that these keys make (组数). */
  readonly groupCount: number;
  /** One entry a group, ordered by key (分组). */
  readonly groups: ReadonlyArray<VillageSuccessionGroup>;
  /** Largest value (最大). */
  readonly max: VillageSuccessionMaximum;
  /** Smallest value (最小). */
  readonly min: VillageSuccessionMinimum;
}

/**
 * Fields of VillageSuccessionAggregate to be told.
 * Numbers over all villageSuccessions that meet the conditions.
 */
export interface VillageSuccessionAggregateSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** Number of groups that these keys make (组数). */
  readonly groupCount?: { readonly by: ReadonlyArray<VillageSuccessionGroupBy> };
  /** One entry a group, ordered by key (分组). */
  readonly groups?: { readonly by: ReadonlyArray<VillageSuccessionGroupBy>; readonly first?: number | null | undefined; readonly select: VillageSuccessionGroupSelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: VillageSuccessionMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: VillageSuccessionMinimumSelect };
}

/** Numbers over the villageSuccessions of one group. */
export interface VillageSuccessionGroup {
  /** Number of rows (数量). */
  readonly count: number;
  /** What the rows of the group share (分组键). */
  readonly key: VillageSuccessionGroupKey;
  /** Largest value (最大). */
  readonly max: VillageSuccessionMaximum;
  /** Smallest value (最小). */
  readonly min: VillageSuccessionMinimum;
}

/**
 * Fields of VillageSuccessionGroup to be told.
 * Numbers over the villageSuccessions of one group.
 */
export interface VillageSuccessionGroupSelect {
  /** Number of rows (数量). */
  readonly count?: true;
  /** What the rows of the group share (分组键). */
  readonly key?: { readonly select: VillageSuccessionGroupKeySelect };
  /** Largest value (最大). */
  readonly max?: { readonly select: VillageSuccessionMaximumSelect };
  /** Smallest value (最小). */
  readonly min?: { readonly select: VillageSuccessionMinimumSelect };
}

/** The values that a group shares. Only what the groups were made by can be selected. */
export interface VillageSuccessionGroupKey {
  /** What this edge rests on (依据). */
  readonly basis: Open<SuccessionBasis> | null;
  /** First day of the month of: First day of the new list (变更日期). */
  readonly onMonth: IsoDate | null;
  /** Year of: First day of the new list (变更日期). */
  readonly onYear: number | null;
  /** The village before, whatever the date of the operation; null when unknown (原村). */
  readonly predecessor: Village | null;
  /** The village after, whatever the date of the operation; null when unknown (后继村). */
  readonly successor: Village | null;
}

/**
 * Fields of VillageSuccessionGroupKey to be told.
 * The values that a group shares. Only what the groups were made by can be selected.
 */
export interface VillageSuccessionGroupKeySelect {
  /** What this edge rests on (依据). */
  readonly basis?: true;
  /** First day of the month of: First day of the new list (变更日期). */
  readonly onMonth?: true;
  /** Year of: First day of the new list (变更日期). */
  readonly onYear?: true;
  /** The village before, whatever the date of the operation; null when unknown (原村). */
  readonly predecessor?: { readonly select: VillageSelect };
  /** The village after, whatever the date of the operation; null when unknown (后继村). */
  readonly successor?: { readonly select: VillageSelect };
}

/** Largest value (最大), over villageSuccessions. */
export interface VillageSuccessionMaximum {
  /** First day of the new list (变更日期). */
  readonly on: IsoDate | null;
}

/**
 * Fields of VillageSuccessionMaximum to be told.
 * Largest value (最大), over villageSuccessions.
 */
export interface VillageSuccessionMaximumSelect {
  /** First day of the new list (变更日期). */
  readonly on?: true;
}

/** Smallest value (最小), over villageSuccessions. */
export interface VillageSuccessionMinimum {
  /** First day of the new list (变更日期). */
  readonly on: IsoDate | null;
}

/**
 * Fields of VillageSuccessionMinimum to be told.
 * Smallest value (最小), over villageSuccessions.
 */
export interface VillageSuccessionMinimumSelect {
  /** First day of the new list (变更日期). */
  readonly on?: true;
}

/** Something about a change that is unusual and was done all the same (警告). */
export interface Warning {
  /** Path of the input’s field (字段路径). */
  readonly argument: string | null;
  /** Stable code of the rule (规则代码). */
  readonly code: string;
  /** What is unusual, in English (英文说明). */
  readonly message: string;
  /** What is unusual, in Chinese (中文说明). */
  readonly messageZh: string;
  /** What to do if it was not meant, in English (英文处理办法). */
  readonly remedy: string;
  /** What to do if it was not meant, in Chinese (中文处理办法). */
  readonly remedyZh: string;
}

/**
 * Fields of Warning to be told.
 * Something about a change that is unusual and was done all the same (警告).
 */
export interface WarningSelect {
  /** Path of the input’s field (字段路径). */
  readonly argument?: true;
  /** Stable code of the rule (规则代码). */
  readonly code?: true;
  /** What is unusual, in English (英文说明). */
  readonly message?: true;
  /** What is unusual, in Chinese (中文说明). */
  readonly messageZh?: true;
  /** What to do if it was not meant, in English (英文处理办法). */
  readonly remedy?: true;
  /** What to do if it was not meant, in Chinese (中文处理办法). */
  readonly remedyZh?: true;
}

/**
 * What addBattleTeamMember takes.
 * Makes a cadre a member of a team (增加攻坚队成员).
 */
export interface AddBattleTeamMemberArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: AddBattleTeamMemberInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: BattleTeamMemberPayloadSelect;
}

/**
 * What addHouseholdMember takes.
 * Enters a person who joins a household: by birth, marriage, return or otherwise (增加家庭成员).
 */
export interface AddHouseholdMemberArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: AddHouseholdMemberInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: HouseholdMemberPayloadSelect;
}

/**
 * What addMutualGroupMember takes.
 * Lets a household join a group (加入十户一体).
 */
export interface AddMutualGroupMemberArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: AddMutualGroupMemberInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: MutualGroupMemberPayloadSelect;
}

/**
 * What applyChangeRequest takes.
 * Tells that what a validated request proposes stands in the data (变更申请生效).
 */
export interface ApplyChangeRequestArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: ApplyChangeRequestInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: ChangeRequestPayloadSelect;
}

/**
 * What appointCadre takes.
 * Enters a cadre; one of no village, township or department is of the county (登记干部).
 */
export interface AppointCadreArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: AppointCadreInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: CadrePayloadSelect;
}

/**
 * What assignResponsibilityLink takes.
 * Charges a leader, an official or a department with a township or village (指定联系包保).
 */
export interface AssignResponsibilityLinkArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: AssignResponsibilityLinkInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: ResponsibilityLinkPayloadSelect;
}

/**
 * What changeHouseholdStatus takes.
 * Gives a household another status from a day on, as somebody approved (变更户类型). What follows on what: ORDINARY → REGISTERED_POOR, MONITORED_MARGINAL, MONITORED_SUDDEN_HARDSHIP; REGISTERED_POOR → LIFTED; LIFTED → SUPPORTED_AFTER_LIFTING, REGISTERED_POOR, MONITORED_UNSTABLE, MONITORED_SUDDEN_HARDSHIP; SUPPORTED_AFTER_LIFTING → LIFTED, REGISTERED_POOR, MONITORED_UNSTABLE, MONITORED_SUDDEN_HARDSHIP; MONITORED_UNSTABLE → RISK_REMOVED, REGISTERED_POOR; MONITORED_MARGINAL → RISK_REMOVED, REGISTERED_POOR; MONITORED_SUDDEN_HARDSHIP → RISK_REMOVED, REGISTERED_POOR; RISK_REMOVED → REGISTERED_POOR, MONITORED_UNSTABLE, MONITORED_MARGINAL, MONITORED_SUDDEN_HARDSHIP.
 */
export interface ChangeHouseholdStatusArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: ChangeHouseholdStatusInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: HouseholdPayloadSelect;
}

/**
 * What closeBankAccount takes.
 * Ends an account: nothing is paid to it any more (停用一卡通账户).
 */
export interface CloseBankAccountArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: CloseBankAccountInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: BankAccountPayloadSelect;
}

/**
 * What closeHousehold takes.
 * Ends a household, as all have died or moved away, with its members, accounts, helpers, ties of benefit and memberships (销户).
 */
export interface CloseHouseholdArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: CloseHouseholdInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: HouseholdPayloadSelect;
}

/**
 * What confirmProposal takes.
 * Confirms what another data steward proposed, and does it; every rule is checked anew (复核并办理).
 */
export interface ConfirmProposalArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: ConfirmProposalInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: ProposalPayloadSelect;
}

/**
 * What correctBankAccount takes.
 * Corrects what is known of an account (更正一卡通账户).
 */
export interface CorrectBankAccountArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: CorrectBankAccountInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: BankAccountPayloadSelect;
}

/**
 * What correctBattleTeam takes.
 * Corrects a team (更正攻坚队信息).
 */
export interface CorrectBattleTeamArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: CorrectBattleTeamInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: BattleTeamPayloadSelect;
}

/**
 * What correctBattleTeamMember takes.
 * Says whether a member leads the team (更正队员职务).
 */
export interface CorrectBattleTeamMemberArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: CorrectBattleTeamMemberInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: BattleTeamMemberPayloadSelect;
}

/**
 * What correctBenefitLink takes.
 * Corrects the terms of a tie of benefit (更正利益联结).
 */
export interface CorrectBenefitLinkArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: CorrectBenefitLinkInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: BenefitLinkPayloadSelect;
}

/**
 * What correctCadre takes.
 * Corrects what is known of a cadre (更正干部信息).
 */
export interface CorrectCadreArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: CorrectCadreInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: CadrePayloadSelect;
}

/**
 * What correctChangeRequest takes.
 * Corrects a request that was not submitted yet (修改变更申请).
 */
export interface CorrectChangeRequestArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: CorrectChangeRequestInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: ChangeRequestPayloadSelect;
}

/**
 * What correctDepartment takes.
 * Corrects a department (更正部门信息).
 */
export interface CorrectDepartmentArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: CorrectDepartmentInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: DepartmentPayloadSelect;
}

/**
 * What correctHousehold takes.
 * Corrects how a household lives and why it was poor; status, village and members have mutations of their own (更正户信息).
 */
export interface CorrectHouseholdArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: CorrectHouseholdInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: HouseholdPayloadSelect;
}

/**
 * What correctHouseholdIncome takes.
 * Corrects the income of a year; net income is worked out from its parts (更正年度收入).
 */
export interface CorrectHouseholdIncomeArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: CorrectHouseholdIncomeInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: HouseholdIncomePayloadSelect;
}

/**
 * What correctHouseholdMember takes.
 * Corrects what is known of a member; who is head has a mutation of its own (更正成员信息).
 */
export interface CorrectHouseholdMemberArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: CorrectHouseholdMemberInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: HouseholdMemberPayloadSelect;
}

/**
 * What correctIndustryEntity takes.
 * Corrects an entity, or names another one upstream of it (更正产业主体).
 */
export interface CorrectIndustryEntityArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: CorrectIndustryEntityInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: IndustryEntityPayloadSelect;
}

/**
 * What correctMutualGroup takes.
 * Names another household to lead a group, or none (更换牵头户).
 */
export interface CorrectMutualGroupArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: CorrectMutualGroupInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: MutualGroupPayloadSelect;
}

/**
 * What correctPairing takes.
 * Says how the helper comes to the village (更正帮扶方式).
 */
export interface CorrectPairingArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: CorrectPairingInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: PairingPayloadSelect;
}

/**
 * What createApiToken takes.
 * Makes an API token, which reaches nothing until another administrator grants a role to its principal, `api-token:` and its number (创建 API 令牌).
 */
export interface CreateApiTokenArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: CreateApiTokenInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: ApiTokenPayloadSelect;
}

/**
 * What dissolveBattleTeam takes.
 * Ends a team without members and coverage (解散攻坚队).
 */
export interface DissolveBattleTeamArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: DissolveBattleTeamInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: BattleTeamPayloadSelect;
}

/**
 * What dissolveMutualGroup takes.
 * Ends a group that has no members any more (解散十户一体).
 */
export interface DissolveMutualGroupArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: DissolveMutualGroupInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: MutualGroupPayloadSelect;
}

/**
 * What draftChangeRequest takes.
 * Begins a request to change the data of a household (起草变更申请).
 */
export interface DraftChangeRequestArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: DraftChangeRequestInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: ChangeRequestPayloadSelect;
}

/**
 * What endBattleTeamCoverage takes.
 * Ends what a team answers for (终止攻坚队负责乡镇).
 */
export interface EndBattleTeamCoverageArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: EndBattleTeamCoverageInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: BattleTeamCoveragePayloadSelect;
}

/**
 * What endBattleTeamMember takes.
 * Ends a membership of a team (减少攻坚队成员).
 */
export interface EndBattleTeamMemberArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: EndBattleTeamMemberInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: BattleTeamMemberPayloadSelect;
}

/**
 * What endBenefitLink takes.
 * Ends a tie of benefit (终止利益联结).
 */
export interface EndBenefitLinkArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: EndBenefitLinkInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: BenefitLinkPayloadSelect;
}

/**
 * What endCadre takes.
 * Ends an office; helpers hand over their households, teams and charges first (干部离任).
 */
export interface EndCadreArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: EndCadreInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: CadrePayloadSelect;
}

/**
 * What endDepartment takes.
 * Ends a department that nothing is linked to any more (撤销部门).
 */
export interface EndDepartmentArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: EndDepartmentInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: DepartmentPayloadSelect;
}

/**
 * What endGrant takes.
 * Withdraws a grant: it counts no more from the next request on (撤销授权).
 */
export interface EndGrantArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: EndGrantInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: GrantPayloadSelect;
}

/**
 * What endHouseholdMember takes.
 * Ends a membership, as somebody moved out or died; when it is the head’s, names the member who is head from that day on (减少家庭成员).
 */
export interface EndHouseholdMemberArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: EndHouseholdMemberInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: HouseholdMemberPayloadSelect;
}

/**
 * What endIndustryEntity takes.
 * Ends an entity that nothing is linked to any more (注销产业主体).
 */
export interface EndIndustryEntityArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: EndIndustryEntityInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: IndustryEntityPayloadSelect;
}

/**
 * What endMutualGroupMember takes.
 * Lets a household leave a group (退出十户一体).
 */
export interface EndMutualGroupMemberArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: EndMutualGroupMemberInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: MutualGroupMemberPayloadSelect;
}

/**
 * What endResponsibilityLink takes.
 * Ends a charge (终止联系包保).
 */
export interface EndResponsibilityLinkArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: EndResponsibilityLinkInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: ResponsibilityLinkPayloadSelect;
}

/**
 * What erasePerson takes.
 * Anonymises a person everywhere: in all memberships, in history, kept answers and texts. Name, identity number, day of birth and diagnosis go, and with a head the telephone and the accounts of the household; counts stay true, and nothing brings it back (清除个人信息). Another data steward confirms it with `confirmProposal`, and then it is done.
 */
export interface ErasePersonArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: ErasePersonInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: ProposalPayloadSelect;
}

/**
 * What formBattleTeam takes.
 * Forms a battle team or an inspection team (组建攻坚队、督查组).
 */
export interface FormBattleTeamArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: FormBattleTeamInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: BattleTeamPayloadSelect;
}

/**
 * What formMutualGroup takes.
 * Forms a group of about ten households (组建十户一体).
 */
export interface FormMutualGroupArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: FormMutualGroupInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: MutualGroupPayloadSelect;
}

/**
 * What foundDepartment takes.
 * Enters a department of the county (设立部门).
 */
export interface FoundDepartmentArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: FoundDepartmentInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: DepartmentPayloadSelect;
}

/**
 * What grantRole takes.
 * Lets somebody see and do what a role may, in a division and for a while; never oneself (授权).
 */
export interface GrantRoleArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: GrantRoleInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: GrantPayloadSelect;
}

/**
 * What makeBattleTeamCoverage takes.
 * Gives a team a township to answer for (指定攻坚队负责乡镇).
 */
export interface MakeBattleTeamCoverageArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: MakeBattleTeamCoverageInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: BattleTeamCoveragePayloadSelect;
}

/**
 * What makeBenefitLink takes.
 * Enters a tie of benefit between a household and an entity (建立利益联结).
 */
export interface MakeBenefitLinkArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: MakeBenefitLinkInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: BenefitLinkPayloadSelect;
}

/**
 * What mergeHouseholds takes.
 * Ends a household whose people go on as members of another one: accounts and ties of benefit go with them; helpers, groups and income stay those of the household that ends (并户).
 */
export interface MergeHouseholdsArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: MergeHouseholdsInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: HouseholdPayloadSelect;
}

/**
 * What mergeVillages takes.
 * Lets villages become one from a day on, with all that stands in them (村撤并). Another data steward confirms it with `confirmProposal`, and then it is done.
 */
export interface MergeVillagesArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: MergeVillagesInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: ProposalPayloadSelect;
}

/**
 * What moveHousehold takes.
 * Lets a household belong to another village from a day on, under its number: members, income, accounts, helpers, ties of benefit and open requests go with it; groups of ten are left, since they are of neighbours. Both villages are the caller’s to write (户迁移).
 */
export interface MoveHouseholdArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: MoveHouseholdInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: HouseholdPayloadSelect;
}

/**
 * What openBankAccount takes.
 * Enters an account to which a household is paid (登记一卡通账户).
 */
export interface OpenBankAccountArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: OpenBankAccountInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: BankAccountPayloadSelect;
}

/**
 * What pair takes.
 * Gives a household a cadre who helps it (结对帮扶).
 */
export interface PairArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: PairInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: PairingPayloadSelect;
}

/**
 * What recordHouseholdIncome takes.
 * Enters the income of a household in a year that is over (登记年度收入).
 */
export interface RecordHouseholdIncomeArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: RecordHouseholdIncomeInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: HouseholdIncomePayloadSelect;
}

/**
 * What registerHousehold takes.
 * Enters a household into the register, with all who live in it (登记户).
 */
export interface RegisterHouseholdArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: RegisterHouseholdInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: HouseholdPayloadSelect;
}

/**
 * What registerIndustryEntity takes.
 * Enters an entity that does business with households (登记产业主体).
 */
export interface RegisterIndustryEntityArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: RegisterIndustryEntityInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: IndustryEntityPayloadSelect;
}

/**
 * What rejectProposal takes.
 * Rejects what was proposed; whoever proposed it may withdraw it so (退回或撤回).
 */
export interface RejectProposalArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: RejectProposalInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: ProposalPayloadSelect;
}

/**
 * What renameVillage takes.
 * Gives a village another name from a day on, under its code (村更名). Another data steward confirms it with `confirmProposal`, and then it is done.
 */
export interface RenameVillageArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: RenameVillageInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: ProposalPayloadSelect;
}

/**
 * What returnChangeRequest takes.
 * Sends a submitted request back, and says why (退回变更申请).
 */
export interface ReturnChangeRequestArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: ReturnChangeRequestInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: ChangeRequestPayloadSelect;
}

/**
 * What revokeApiToken takes.
 * Revokes an API token: it is accepted no more from the next request on (吊销令牌).
 */
export interface RevokeApiTokenArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: RevokeApiTokenInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: ApiTokenPayloadSelect;
}

/**
 * What splitVillage takes.
 * Lets a village become several from a day on: households go with their hamlets, groups with the household that leads them, everything else with the first part (村拆分). Another data steward confirms it with `confirmProposal`, and then it is done.
 */
export interface SplitVillageArguments {
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: SplitVillageInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  readonly select: ProposalPayloadSelect;
}

/**
 * What submitChangeRequest takes.
 * Hands a drafted request in, to be validated or returned (提交变更申请).
 */
export interface SubmitChangeRequestArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: SubmitChangeRequestInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: ChangeRequestPayloadSelect;
}

/**
 * What unpair takes.
 * Ends a pairing, and names who helps the household from that day on (解除结对、更换帮扶干部).
 */
export interface UnpairArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: UnpairInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: PairingPayloadSelect;
}

/**
 * What validateChangeRequest takes.
 * Finds a submitted request right (审核通过变更申请).
 */
export interface ValidateChangeRequestArguments {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be (内容). */
  readonly input: ValidateChangeRequestInput;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  readonly select: ChangeRequestPayloadSelect;
}

/** The county’s graph: a method for each of its roots. */
export interface Graph {
  /**
   * By its identifier; null when there is none on the date. One sensitive value that somebody read unmasked, or one search by a sensitive field (敏感信息访问记录). It is written before the answer leaves, and never holds the value.
   */
  accessRecord<const Given extends Linked<AccessRecordSelect>>(id: string, given: Given & Exact<Given, Linked<AccessRecordSelect>>, options?: CallOptions): Call<Answer<AccessRecord | null, Given>>;
  /**
   * One sensitive value that somebody read unmasked, or one search by a sensitive field (敏感信息访问记录). It is written before the answer leaves, and never holds the value.
   */
  accessRecords<const Given extends AccessRecordList>(given: Given & Exact<Given, AccessRecordList>, options?: CallOptions): CountedList<Connection<AccessRecord, number | null, AccessRecordAggregate>, Given>;
  /**
   * By its identifier; null when there is none on the date. A token that a script calls with; its principal is `api-token:` and its number. Shown once, kept as a hash (API 令牌).
   */
  apiToken<const Given extends Linked<ApiTokenSelect>>(id: string, given: Given & Exact<Given, Linked<ApiTokenSelect>>, options?: CallOptions): Call<Answer<ApiToken | null, Given>>;
  /**
   * A token that a script calls with; its principal is `api-token:` and its number. Shown once, kept as a hash (API 令牌).
   */
  apiTokens<const Given extends ApiTokenList>(given: Given & Exact<Given, ApiTokenList>, options?: CallOptions): CountedList<Connection<ApiToken, number | null, ApiTokenAggregate>, Given>;
  /**
   * By its identifier; null when there is none on the date. A bank account of a household, for payments to it (一卡通).
   */
  bankAccount<const Given extends Linked<BankAccountSelect>>(id: string, given: Given & Exact<Given, Linked<BankAccountSelect>>, options?: CallOptions): Call<Answer<BankAccount | null, Given>>;
  /** A bank account of a household, for payments to it (一卡通). */
  bankAccounts<const Given extends BankAccountList>(given: Given & Exact<Given, BankAccountList>, options?: CallOptions): CountedList<Connection<BankAccount, number | null, BankAccountAggregate>, Given>;
  /**
   * By its identifier; null when there is none on the date. A team of county-level leaders: battle team or inspection team (脱贫攻坚队、督查组).
   */
  battleTeam<const Given extends Linked<BattleTeamSelect>>(id: string, given: Given & Exact<Given, Linked<BattleTeamSelect>>, options?: CallOptions): Call<Answer<BattleTeam | null, Given>>;
  /**
   * By its identifier; null when there is none on the date. A township that a battle team works in (攻坚队负责乡镇). A team is not a township: it may cover several.
   */
  battleTeamCoverage<const Given extends Linked<BattleTeamCoverageSelect>>(id: string, given: Given & Exact<Given, Linked<BattleTeamCoverageSelect>>, options?: CallOptions): Call<Answer<BattleTeamCoverage | null, Given>>;
  /** A township that a battle team works in (攻坚队负责乡镇). A team is not a township: it may cover several. */
  battleTeamCoverages<const Given extends BattleTeamCoverageList>(given: Given & Exact<Given, BattleTeamCoverageList>, options?: CallOptions): CountedList<Connection<BattleTeamCoverage, number | null, BattleTeamCoverageAggregate>, Given>;
  /**
   * By its identifier; null when there is none on the date. Membership of a cadre in a battle or inspection team (攻坚队、督查组成员).
   */
  battleTeamMember<const Given extends Linked<BattleTeamMemberSelect>>(id: string, given: Given & Exact<Given, Linked<BattleTeamMemberSelect>>, options?: CallOptions): Call<Answer<BattleTeamMember | null, Given>>;
  /** Membership of a cadre in a battle or inspection team (攻坚队、督查组成员). */
  battleTeamMembers<const Given extends BattleTeamMemberList>(given: Given & Exact<Given, BattleTeamMemberList>, options?: CallOptions): CountedList<Connection<BattleTeamMember, number | null, BattleTeamMemberAggregate>, Given>;
  /** A team of county-level leaders: battle team or inspection team (脱贫攻坚队、督查组). */
  battleTeams<const Given extends BattleTeamList>(given: Given & Exact<Given, BattleTeamList>, options?: CallOptions): CountedList<Connection<BattleTeam, number | null, BattleTeamAggregate>, Given>;
  /**
   * By its identifier; null when there is none on the date. A dated tie of benefit between a household and an industry entity (利益联结).
   */
  benefitLink<const Given extends Linked<BenefitLinkSelect>>(id: string, given: Given & Exact<Given, Linked<BenefitLinkSelect>>, options?: CallOptions): Call<Answer<BenefitLink | null, Given>>;
  /** A dated tie of benefit between a household and an industry entity (利益联结). */
  benefitLinks<const Given extends BenefitLinkList>(given: Given & Exact<Given, BenefitLinkList>, options?: CallOptions): CountedList<Connection<BenefitLink, number | null, BenefitLinkAggregate>, Given>;
  /**
   * By its code; null when there is none on the date. A person in office: a leader, an official, or one of the staff of a department, township or village (干部). It lies in the division of its office: the county, a township or a village.
   */
  cadre<const Given extends Linked<CadreSelect>>(code: string, given: Given & Exact<Given, Linked<CadreSelect>>, options?: CallOptions): Call<Answer<Cadre | null, Given>>;
  /**
   * A person in office: a leader, an official, or one of the staff of a department, township or village (干部). It lies in the division of its office: the county, a township or a village.
   */
  cadres<const Given extends CadreList>(given: Given & Exact<Given, CadreList>, options?: CallOptions): CountedList<Connection<Cadre, number | null, CadreAggregate>, Given>;
  /**
   * By its identifier; null when there is none on the date. A proposed change to the data of a household (变更申请).
   */
  changeRequest<const Given extends Linked<ChangeRequestSelect>>(id: string, given: Given & Exact<Given, Linked<ChangeRequestSelect>>, options?: CallOptions): Call<Answer<ChangeRequest | null, Given>>;
  /** A proposed change to the data of a household (变更申请). */
  changeRequests<const Given extends ChangeRequestList>(given: Given & Exact<Given, ChangeRequestList>, options?: CallOptions): CountedList<Connection<ChangeRequest, number | null, ChangeRequestAggregate>, Given>;
  /**
   * Changes in the order in which they took effect, none of them ever passed over: of the rows that you see, and of those that left your sight. Null for callers without a grant (变更流).
   */
  changes<const Given extends Paged<ChangeSelect> & { readonly types?: ReadonlyArray<NodeType> | null | undefined; readonly within?: string | null | undefined }>(given: Given & Exact<Given, Paged<ChangeSelect> & { readonly types?: ReadonlyArray<NodeType> | null | undefined; readonly within?: string | null | undefined }>, options?: CallOptions): List<Connection<Change> | null, Given>;
  /**
   * Cursor after all changes so far: take it first, then read what you keep, then follow `changes(after:)`. Null for callers without a grant (变更流末端游标).
   */
  changesEnd(given?: undefined, options?: CallOptions): Call<string | null>;
  /** A county, the root of the graph, with its 6-digit code of GB/T 2260 (县). */
  counties<const Given extends CountyList>(given: Given & Exact<Given, CountyList>, options?: CallOptions): CountedList<Connection<County, number, CountyAggregate>, Given>;
  /**
   * By its code; null when there is none on the date. A county, the root of the graph, with its 6-digit code of GB/T 2260 (县).
   */
  county<const Given extends Linked<CountySelect>>(code: string, given: Given & Exact<Given, Linked<CountySelect>>, options?: CallOptions): Call<Answer<County | null, Given>>;
  /**
   * By its code; null when there is none on the date. A department of the county (部门), which its cadres work in and which helps villages.
   */
  department<const Given extends Linked<DepartmentSelect>>(code: string, given: Given & Exact<Given, Linked<DepartmentSelect>>, options?: CallOptions): Call<Answer<Department | null, Given>>;
  /** A department of the county (部门), which its cadres work in and which helps villages. */
  departments<const Given extends DepartmentList>(given: Given & Exact<Given, DepartmentList>, options?: CallOptions): CountedList<Connection<Department, number | null, DepartmentAggregate>, Given>;
  /** The county, township or village of a code of 6, 9 or 12 digits; null when there is none (按代码查区划). */
  division<const Given extends { readonly asOf?: IsoDate | null | undefined; readonly select?: DivisionSelect; readonly on?: DivisionTypesSelect }>(code: string, given: Given & Exact<Given, { readonly asOf?: IsoDate | null | undefined; readonly select?: DivisionSelect; readonly on?: DivisionTypesSelect }>, options?: CallOptions): Call<Answer<OneOf<Division, DivisionTypes> | null, Given>>;
  /**
   * By its identifier; null when there is none on the date. What somebody may see and do: a role, for a range of divisions and a while (授权).
   */
  grant<const Given extends Linked<GrantSelect>>(id: string, given: Given & Exact<Given, Linked<GrantSelect>>, options?: CallOptions): Call<Answer<Grant | null, Given>>;
  /** What somebody may see and do: a role, for a range of divisions and a while (授权). */
  grants<const Given extends GrantList>(given: Given & Exact<Given, GrantList>, options?: CallOptions): CountedList<Connection<Grant, number | null, GrantAggregate>, Given>;
  /**
   * By its identifier; null when there is none on the date. A natural village or villagers' group inside a village (寨/村民小组). Roads are owed to those of 30 households or more.
   */
  hamlet<const Given extends Linked<HamletSelect>>(id: string, given: Given & Exact<Given, Linked<HamletSelect>>, options?: CallOptions): Call<Answer<Hamlet | null, Given>>;
  /**
   * A natural village or villagers' group inside a village (寨/村民小组). Roads are owed to those of 30 households or more.
   */
  hamlets<const Given extends HamletList>(given: Given & Exact<Given, HamletList>, options?: CallOptions): CountedList<Connection<Hamlet, number, HamletAggregate>, Given>;
  /**
   * By its code; null when there is none on the date. A household, which belongs to one village at a time (户). Its name is that of its live head.
   */
  household<const Given extends Linked<HouseholdSelect>>(code: string, given: Given & Exact<Given, Linked<HouseholdSelect>>, options?: CallOptions): Call<Answer<Household | null, Given>>;
  /**
   * By its identifier; null when there is none on the date. Income of a household in one calendar year, in fen (家庭年收入，分).
   */
  householdIncome<const Given extends Linked<HouseholdIncomeSelect>>(id: string, given: Given & Exact<Given, Linked<HouseholdIncomeSelect>>, options?: CallOptions): Call<Answer<HouseholdIncome | null, Given>>;
  /** Income of a household in one calendar year, in fen (家庭年收入，分). */
  householdIncomes<const Given extends HouseholdIncomeList>(given: Given & Exact<Given, HouseholdIncomeList>, options?: CallOptions): CountedList<Connection<HouseholdIncome, number | null, HouseholdIncomeAggregate>, Given>;
  /**
   * By its identifier; null when there is none on the date. A person in a household; a person is in one live household at a time (家庭成员).
   */
  householdMember<const Given extends Linked<HouseholdMemberSelect>>(id: string, given: Given & Exact<Given, Linked<HouseholdMemberSelect>>, options?: CallOptions): Call<Answer<HouseholdMember | null, Given>>;
  /** A person in a household; a person is in one live household at a time (家庭成员). */
  householdMembers<const Given extends HouseholdMemberList>(given: Given & Exact<Given, HouseholdMemberList>, options?: CallOptions): CountedList<Connection<HouseholdMember, number | null, HouseholdMemberAggregate>, Given>;
  /** A household, which belongs to one village at a time (户). Its name is that of its live head. */
  households<const Given extends HouseholdList>(given: Given & Exact<Given, HouseholdList>, options?: CallOptions): CountedList<Connection<Household, number | null, HouseholdAggregate>, Given>;
  /** A company, cooperative or base that does business with households (产业主体). */
  industryEntities<const Given extends IndustryEntityList>(given: Given & Exact<Given, IndustryEntityList>, options?: CallOptions): CountedList<Connection<IndustryEntity, number, IndustryEntityAggregate>, Given>;
  /**
   * By its identifier; null when there is none on the date. A company, cooperative or base that does business with households (产业主体).
   */
  industryEntity<const Given extends Linked<IndustryEntitySelect>>(id: string, given: Given & Exact<Given, Linked<IndustryEntitySelect>>, options?: CallOptions): Call<Answer<IndustryEntity | null, Given>>;
  /**
   * By its code; null when there is none on the date. About ten households that work as one (十户一体). It carries no notes on persons.
   */
  mutualGroup<const Given extends Linked<MutualGroupSelect>>(code: string, given: Given & Exact<Given, Linked<MutualGroupSelect>>, options?: CallOptions): Call<Answer<MutualGroup | null, Given>>;
  /**
   * By its identifier; null when there is none on the date. Membership of a household in a group of ten households (十户一体成员户).
   */
  mutualGroupMember<const Given extends Linked<MutualGroupMemberSelect>>(id: string, given: Given & Exact<Given, Linked<MutualGroupMemberSelect>>, options?: CallOptions): Call<Answer<MutualGroupMember | null, Given>>;
  /** Membership of a household in a group of ten households (十户一体成员户). */
  mutualGroupMembers<const Given extends MutualGroupMemberList>(given: Given & Exact<Given, MutualGroupMemberList>, options?: CallOptions): CountedList<Connection<MutualGroupMember, number | null, MutualGroupMemberAggregate>, Given>;
  /** About ten households that work as one (十户一体). It carries no notes on persons. */
  mutualGroups<const Given extends MutualGroupList>(given: Given & Exact<Given, MutualGroupList>, options?: CallOptions): CountedList<Connection<MutualGroup, number | null, MutualGroupAggregate>, Given>;
  /** The row of an identifier; null when there is none on the date (按标识查询). */
  node<const Given extends { readonly asOf?: IsoDate | null | undefined; readonly select?: NodeSelect; readonly on?: NodeTypesSelect }>(id: string, given: Given & Exact<Given, { readonly asOf?: IsoDate | null | undefined; readonly select?: NodeSelect; readonly on?: NodeTypesSelect }>, options?: CallOptions): Call<Answer<OneOf<Node, NodeTypes> | null, Given>>;
  /** The rows of identifiers, in their order; null where there is none (按标识批量查询). */
  nodes<const Given extends { readonly asOf?: IsoDate | null | undefined; readonly select?: NodeSelect; readonly on?: NodeTypesSelect }>(ids: ReadonlyArray<string>, given: Given & Exact<Given, { readonly asOf?: IsoDate | null | undefined; readonly select?: NodeSelect; readonly on?: NodeTypesSelect }>, options?: CallOptions): Call<Answer<ReadonlyArray<OneOf<Node, NodeTypes> | null>, Given>>;
  /**
   * By its identifier; null when there is none on the date. A cadre who helps a household, from one day to another (结对帮扶).
   */
  pairing<const Given extends Linked<PairingSelect>>(id: string, given: Given & Exact<Given, Linked<PairingSelect>>, options?: CallOptions): Call<Answer<Pairing | null, Given>>;
  /** A cadre who helps a household, from one day to another (结对帮扶). */
  pairings<const Given extends PairingList>(given: Given & Exact<Given, PairingList>, options?: CallOptions): CountedList<Connection<Pairing, number | null, PairingAggregate>, Given>;
  /**
   * By its identifier; null when there is none on the date. What one data steward proposes and another one confirms, which does it (双人办理事项).
   */
  proposal<const Given extends Linked<ProposalSelect>>(id: string, given: Given & Exact<Given, Linked<ProposalSelect>>, options?: CallOptions): Call<Answer<Proposal | null, Given>>;
  /** What one data steward proposes and another one confirms, which does it (双人办理事项). */
  proposals<const Given extends ProposalList>(given: Given & Exact<Given, ProposalList>, options?: CallOptions): CountedList<Connection<Proposal, number | null, ProposalAggregate>, Given>;
  /**
   * By its identifier; null when there is none on the date. A dated charge: who answers for a township or a village (联系、包保).
   */
  responsibilityLink<const Given extends Linked<ResponsibilityLinkSelect>>(id: string, given: Given & Exact<Given, Linked<ResponsibilityLinkSelect>>, options?: CallOptions): Call<Answer<ResponsibilityLink | null, Given>>;
  /** A dated charge: who answers for a township or a village (联系、包保). */
  responsibilityLinks<const Given extends ResponsibilityLinkList>(given: Given & Exact<Given, ResponsibilityLinkList>, options?: CallOptions): CountedList<Connection<ResponsibilityLink, number | null, ResponsibilityLinkAggregate>, Given>;
  /**
   * By its code; null when there is none on the date. A township, town or street office with its 9-digit code of GB/T 10114 (乡镇).
   */
  township<const Given extends Linked<TownshipSelect>>(code: string, given: Given & Exact<Given, Linked<TownshipSelect>>, options?: CallOptions): Call<Answer<Township | null, Given>>;
  /** A township, town or street office with its 9-digit code of GB/T 10114 (乡镇). */
  townships<const Given extends TownshipList>(given: Given & Exact<Given, TownshipList>, options?: CallOptions): CountedList<Connection<Township, number, TownshipAggregate>, Given>;
  /**
   * By its code; null when there is none on the date. A village, residents’ committee or community with its 12-digit statistical code (村/居/社区). Villages merge, split and are renamed: each row holds for a period, and successions join the rows.
   */
  village<const Given extends Linked<VillageSelect>>(code: string, given: Given & Exact<Given, Linked<VillageSelect>>, options?: CallOptions): Call<Answer<Village | null, Given>>;
  /**
   * By its identifier; null when there is none on the date. An edge from a village to the one that followed it (村级沿革). Code lists tell codes and names, not borders: an edge says who carries the code or the name on, not that the land is the same.
   */
  villageSuccession<const Given extends Linked<VillageSuccessionSelect>>(id: string, given: Given & Exact<Given, Linked<VillageSuccessionSelect>>, options?: CallOptions): Call<Answer<VillageSuccession | null, Given>>;
  /**
   * An edge from a village to the one that followed it (村级沿革). Code lists tell codes and names, not borders: an edge says who carries the code or the name on, not that the land is the same.
   */
  villageSuccessions<const Given extends VillageSuccessionList>(given: Given & Exact<Given, VillageSuccessionList>, options?: CallOptions): CountedList<Connection<VillageSuccession, number, VillageSuccessionAggregate>, Given>;
  /**
   * A village, residents’ committee or community with its 12-digit statistical code (村/居/社区). Villages merge, split and are renamed: each row holds for a period, and successions join the rows.
   */
  villages<const Given extends VillageList>(given: Given & Exact<Given, VillageList>, options?: CallOptions): CountedList<Connection<Village, number, VillageAggregate>, Given>;
  /** Makes a cadre a member of a team (增加攻坚队成员). */
  addBattleTeamMember<const Given extends AddBattleTeamMemberArguments>(given: Given & Exact<Given, AddBattleTeamMemberArguments>, options?: CallOptions): Call<Answer<BattleTeamMemberPayload, Given>>;
  /** Enters a person who joins a household: by birth, marriage, return or otherwise (增加家庭成员). */
  addHouseholdMember<const Given extends AddHouseholdMemberArguments>(given: Given & Exact<Given, AddHouseholdMemberArguments>, options?: CallOptions): Call<Answer<HouseholdMemberPayload, Given>>;
  /** Lets a household join a group (加入十户一体). */
  addMutualGroupMember<const Given extends AddMutualGroupMemberArguments>(given: Given & Exact<Given, AddMutualGroupMemberArguments>, options?: CallOptions): Call<Answer<MutualGroupMemberPayload, Given>>;
  /** Tells that what a validated request proposes stands in the data (变更申请生效). */
  applyChangeRequest<const Given extends ApplyChangeRequestArguments>(given: Given & Exact<Given, ApplyChangeRequestArguments>, options?: CallOptions): Call<Answer<ChangeRequestPayload, Given>>;
  /** Enters a cadre; one of no village, township or department is of the county (登记干部). */
  appointCadre<const Given extends AppointCadreArguments>(given: Given & Exact<Given, AppointCadreArguments>, options?: CallOptions): Call<Answer<CadrePayload, Given>>;
  /** Charges a leader, an official or a department with a township or village (指定联系包保). */
  assignResponsibilityLink<const Given extends AssignResponsibilityLinkArguments>(given: Given & Exact<Given, AssignResponsibilityLinkArguments>, options?: CallOptions): Call<Answer<ResponsibilityLinkPayload, Given>>;
  /**
   * Gives a household another status from a day on, as somebody approved (变更户类型). What follows on what: ORDINARY → REGISTERED_POOR, MONITORED_MARGINAL, MONITORED_SUDDEN_HARDSHIP; REGISTERED_POOR → LIFTED; LIFTED → SUPPORTED_AFTER_LIFTING, REGISTERED_POOR, MONITORED_UNSTABLE, MONITORED_SUDDEN_HARDSHIP; SUPPORTED_AFTER_LIFTING → LIFTED, REGISTERED_POOR, MONITORED_UNSTABLE, MONITORED_SUDDEN_HARDSHIP; MONITORED_UNSTABLE → RISK_REMOVED, REGISTERED_POOR; MONITORED_MARGINAL → RISK_REMOVED, REGISTERED_POOR; MONITORED_SUDDEN_HARDSHIP → RISK_REMOVED, REGISTERED_POOR; RISK_REMOVED → REGISTERED_POOR, MONITORED_UNSTABLE, MONITORED_MARGINAL, MONITORED_SUDDEN_HARDSHIP.
   */
  changeHouseholdStatus<const Given extends ChangeHouseholdStatusArguments>(given: Given & Exact<Given, ChangeHouseholdStatusArguments>, options?: CallOptions): Call<Answer<HouseholdPayload, Given>>;
  /** Ends an account: nothing is paid to it any more (停用一卡通账户). */
  closeBankAccount<const Given extends CloseBankAccountArguments>(given: Given & Exact<Given, CloseBankAccountArguments>, options?: CallOptions): Call<Answer<BankAccountPayload, Given>>;
  /**
   * Ends a household, as all have died or moved away, with its members, accounts, helpers, ties of benefit and memberships (销户).
   */
  closeHousehold<const Given extends CloseHouseholdArguments>(given: Given & Exact<Given, CloseHouseholdArguments>, options?: CallOptions): Call<Answer<HouseholdPayload, Given>>;
  /** Confirms what another data steward proposed, and does it; every rule is checked anew (复核并办理). */
  confirmProposal<const Given extends ConfirmProposalArguments>(given: Given & Exact<Given, ConfirmProposalArguments>, options?: CallOptions): Call<Answer<ProposalPayload, Given>>;
  /** Corrects what is known of an account (更正一卡通账户). */
  correctBankAccount<const Given extends CorrectBankAccountArguments>(given: Given & Exact<Given, CorrectBankAccountArguments>, options?: CallOptions): Call<Answer<BankAccountPayload, Given>>;
  /** Corrects a team (更正攻坚队信息). */
  correctBattleTeam<const Given extends CorrectBattleTeamArguments>(given: Given & Exact<Given, CorrectBattleTeamArguments>, options?: CallOptions): Call<Answer<BattleTeamPayload, Given>>;
  /** Says whether a member leads the team (更正队员职务). */
  correctBattleTeamMember<const Given extends CorrectBattleTeamMemberArguments>(given: Given & Exact<Given, CorrectBattleTeamMemberArguments>, options?: CallOptions): Call<Answer<BattleTeamMemberPayload, Given>>;
  /** Corrects the terms of a tie of benefit (更正利益联结). */
  correctBenefitLink<const Given extends CorrectBenefitLinkArguments>(given: Given & Exact<Given, CorrectBenefitLinkArguments>, options?: CallOptions): Call<Answer<BenefitLinkPayload, Given>>;
  /** Corrects what is known of a cadre (更正干部信息). */
  correctCadre<const Given extends CorrectCadreArguments>(given: Given & Exact<Given, CorrectCadreArguments>, options?: CallOptions): Call<Answer<CadrePayload, Given>>;
  /** Corrects a request that was not submitted yet (修改变更申请). */
  correctChangeRequest<const Given extends CorrectChangeRequestArguments>(given: Given & Exact<Given, CorrectChangeRequestArguments>, options?: CallOptions): Call<Answer<ChangeRequestPayload, Given>>;
  /** Corrects a department (更正部门信息). */
  correctDepartment<const Given extends CorrectDepartmentArguments>(given: Given & Exact<Given, CorrectDepartmentArguments>, options?: CallOptions): Call<Answer<DepartmentPayload, Given>>;
  /**
   * Corrects how a household lives and why it was poor; status, village and members have mutations of their own (更正户信息).
   */
  correctHousehold<const Given extends CorrectHouseholdArguments>(given: Given & Exact<Given, CorrectHouseholdArguments>, options?: CallOptions): Call<Answer<HouseholdPayload, Given>>;
  /** Corrects the income of a year; net income is worked out from its parts (更正年度收入). */
  correctHouseholdIncome<const Given extends CorrectHouseholdIncomeArguments>(given: Given & Exact<Given, CorrectHouseholdIncomeArguments>, options?: CallOptions): Call<Answer<HouseholdIncomePayload, Given>>;
  /** Corrects what is known of a member; who is head has a mutation of its own (更正成员信息). */
  correctHouseholdMember<const Given extends CorrectHouseholdMemberArguments>(given: Given & Exact<Given, CorrectHouseholdMemberArguments>, options?: CallOptions): Call<Answer<HouseholdMemberPayload, Given>>;
  /** Corrects an entity, or names another one upstream of it (更正产业主体). */
  correctIndustryEntity<const Given extends CorrectIndustryEntityArguments>(given: Given & Exact<Given, CorrectIndustryEntityArguments>, options?: CallOptions): Call<Answer<IndustryEntityPayload, Given>>;
  /** Names another household to lead a group, or none (更换牵头户). */
  correctMutualGroup<const Given extends CorrectMutualGroupArguments>(given: Given & Exact<Given, CorrectMutualGroupArguments>, options?: CallOptions): Call<Answer<MutualGroupPayload, Given>>;
  /** Says how the helper comes to the village (更正帮扶方式). */
  correctPairing<const Given extends CorrectPairingArguments>(given: Given & Exact<Given, CorrectPairingArguments>, options?: CallOptions): Call<Answer<PairingPayload, Given>>;
  /**
   * Makes an API token, which reaches nothing until another administrator grants a role to its principal, `api-token:` and its number (创建 API 令牌).
   */
  createApiToken<const Given extends CreateApiTokenArguments>(given: Given & Exact<Given, CreateApiTokenArguments>, options?: CallOptions): Call<Answer<ApiTokenPayload, Given>>;
  /** Ends a team without members and coverage (解散攻坚队). */
  dissolveBattleTeam<const Given extends DissolveBattleTeamArguments>(given: Given & Exact<Given, DissolveBattleTeamArguments>, options?: CallOptions): Call<Answer<BattleTeamPayload, Given>>;
  /** Ends a group that has no members any more (解散十户一体). */
  dissolveMutualGroup<const Given extends DissolveMutualGroupArguments>(given: Given & Exact<Given, DissolveMutualGroupArguments>, options?: CallOptions): Call<Answer<MutualGroupPayload, Given>>;
  /** Begins a request to change the data of a household (起草变更申请). */
  draftChangeRequest<const Given extends DraftChangeRequestArguments>(given: Given & Exact<Given, DraftChangeRequestArguments>, options?: CallOptions): Call<Answer<ChangeRequestPayload, Given>>;
  /** Ends what a team answers for (终止攻坚队负责乡镇). */
  endBattleTeamCoverage<const Given extends EndBattleTeamCoverageArguments>(given: Given & Exact<Given, EndBattleTeamCoverageArguments>, options?: CallOptions): Call<Answer<BattleTeamCoveragePayload, Given>>;
  /** Ends a membership of a team (减少攻坚队成员). */
  endBattleTeamMember<const Given extends EndBattleTeamMemberArguments>(given: Given & Exact<Given, EndBattleTeamMemberArguments>, options?: CallOptions): Call<Answer<BattleTeamMemberPayload, Given>>;
  /** Ends a tie of benefit (终止利益联结). */
  endBenefitLink<const Given extends EndBenefitLinkArguments>(given: Given & Exact<Given, EndBenefitLinkArguments>, options?: CallOptions): Call<Answer<BenefitLinkPayload, Given>>;
  /** Ends an office; helpers hand over their households, teams and charges first (干部离任). */
  endCadre<const Given extends EndCadreArguments>(given: Given & Exact<Given, EndCadreArguments>, options?: CallOptions): Call<Answer<CadrePayload, Given>>;
  /** Ends a department that nothing is linked to any more (撤销部门). */
  endDepartment<const Given extends EndDepartmentArguments>(given: Given & Exact<Given, EndDepartmentArguments>, options?: CallOptions): Call<Answer<DepartmentPayload, Given>>;
  /** Withdraws a grant: it counts no more from the next request on (撤销授权). */
  endGrant<const Given extends EndGrantArguments>(given: Given & Exact<Given, EndGrantArguments>, options?: CallOptions): Call<Answer<GrantPayload, Given>>;
  /**
   * Ends a membership, as somebody moved out or died; when it is the head’s, names the member who is head from that day on (减少家庭成员).
   */
  endHouseholdMember<const Given extends EndHouseholdMemberArguments>(given: Given & Exact<Given, EndHouseholdMemberArguments>, options?: CallOptions): Call<Answer<HouseholdMemberPayload, Given>>;
  /** Ends an entity that nothing is linked to any more (注销产业主体). */
  endIndustryEntity<const Given extends EndIndustryEntityArguments>(given: Given & Exact<Given, EndIndustryEntityArguments>, options?: CallOptions): Call<Answer<IndustryEntityPayload, Given>>;
  /** Lets a household leave a group (退出十户一体). */
  endMutualGroupMember<const Given extends EndMutualGroupMemberArguments>(given: Given & Exact<Given, EndMutualGroupMemberArguments>, options?: CallOptions): Call<Answer<MutualGroupMemberPayload, Given>>;
  /** Ends a charge (终止联系包保). */
  endResponsibilityLink<const Given extends EndResponsibilityLinkArguments>(given: Given & Exact<Given, EndResponsibilityLinkArguments>, options?: CallOptions): Call<Answer<ResponsibilityLinkPayload, Given>>;
  /**
   * Anonymises a person everywhere: in all memberships, in history, kept answers and texts. Name, identity number, day of birth and diagnosis go, and with a head the telephone and the accounts of the household; counts stay true, and nothing brings it back (清除个人信息). Another data steward confirms it with `confirmProposal`, and then it is done.
   */
  erasePerson<const Given extends ErasePersonArguments>(given: Given & Exact<Given, ErasePersonArguments>, options?: CallOptions): Call<Answer<ProposalPayload, Given>>;
  /** Forms a battle team or an inspection team (组建攻坚队、督查组). */
  formBattleTeam<const Given extends FormBattleTeamArguments>(given: Given & Exact<Given, FormBattleTeamArguments>, options?: CallOptions): Call<Answer<BattleTeamPayload, Given>>;
  /** Forms a group of about ten households (组建十户一体). */
  formMutualGroup<const Given extends FormMutualGroupArguments>(given: Given & Exact<Given, FormMutualGroupArguments>, options?: CallOptions): Call<Answer<MutualGroupPayload, Given>>;
  /** Enters a department of the county (设立部门). */
  foundDepartment<const Given extends FoundDepartmentArguments>(given: Given & Exact<Given, FoundDepartmentArguments>, options?: CallOptions): Call<Answer<DepartmentPayload, Given>>;
  /** Lets somebody see and do what a role may, in a division and for a while; never oneself (授权). */
  grantRole<const Given extends GrantRoleArguments>(given: Given & Exact<Given, GrantRoleArguments>, options?: CallOptions): Call<Answer<GrantPayload, Given>>;
  /** Gives a team a township to answer for (指定攻坚队负责乡镇). */
  makeBattleTeamCoverage<const Given extends MakeBattleTeamCoverageArguments>(given: Given & Exact<Given, MakeBattleTeamCoverageArguments>, options?: CallOptions): Call<Answer<BattleTeamCoveragePayload, Given>>;
  /** Enters a tie of benefit between a household and an entity (建立利益联结). */
  makeBenefitLink<const Given extends MakeBenefitLinkArguments>(given: Given & Exact<Given, MakeBenefitLinkArguments>, options?: CallOptions): Call<Answer<BenefitLinkPayload, Given>>;
  /**
   * Ends a household whose people go on as members of another one: accounts and ties of benefit go with them; helpers, groups and income stay those of the household that ends (并户).
   */
  mergeHouseholds<const Given extends MergeHouseholdsArguments>(given: Given & Exact<Given, MergeHouseholdsArguments>, options?: CallOptions): Call<Answer<HouseholdPayload, Given>>;
  /**
   * Lets villages become one from a day on, with all that stands in them (村撤并). Another data steward confirms it with `confirmProposal`, and then it is done.
   */
  mergeVillages<const Given extends MergeVillagesArguments>(given: Given & Exact<Given, MergeVillagesArguments>, options?: CallOptions): Call<Answer<ProposalPayload, Given>>;
  /**
   * Lets a household belong to another village from a day on, under its number: members, income, accounts, helpers, ties of benefit and open requests go with it; groups of ten are left, since they are of neighbours. Both villages are the caller’s to write (户迁移).
   */
  moveHousehold<const Given extends MoveHouseholdArguments>(given: Given & Exact<Given, MoveHouseholdArguments>, options?: CallOptions): Call<Answer<HouseholdPayload, Given>>;
  /** Enters an account to which a household is paid (登记一卡通账户). */
  openBankAccount<const Given extends OpenBankAccountArguments>(given: Given & Exact<Given, OpenBankAccountArguments>, options?: CallOptions): Call<Answer<BankAccountPayload, Given>>;
  /** Gives a household a cadre who helps it (结对帮扶). */
  pair<const Given extends PairArguments>(given: Given & Exact<Given, PairArguments>, options?: CallOptions): Call<Answer<PairingPayload, Given>>;
  /** Enters the income of a household in a year that is over (登记年度收入). */
  recordHouseholdIncome<const Given extends RecordHouseholdIncomeArguments>(given: Given & Exact<Given, RecordHouseholdIncomeArguments>, options?: CallOptions): Call<Answer<HouseholdIncomePayload, Given>>;
  /** Enters a household into the register, with all who live in it (登记户). */
  registerHousehold<const Given extends RegisterHouseholdArguments>(given: Given & Exact<Given, RegisterHouseholdArguments>, options?: CallOptions): Call<Answer<HouseholdPayload, Given>>;
  /** Enters an entity that does business with households (登记产业主体). */
  registerIndustryEntity<const Given extends RegisterIndustryEntityArguments>(given: Given & Exact<Given, RegisterIndustryEntityArguments>, options?: CallOptions): Call<Answer<IndustryEntityPayload, Given>>;
  /** Rejects what was proposed; whoever proposed it may withdraw it so (退回或撤回). */
  rejectProposal<const Given extends RejectProposalArguments>(given: Given & Exact<Given, RejectProposalArguments>, options?: CallOptions): Call<Answer<ProposalPayload, Given>>;
  /**
   * Gives a village another name from a day on, under its code (村更名). Another data steward confirms it with `confirmProposal`, and then it is done.
   */
  renameVillage<const Given extends RenameVillageArguments>(given: Given & Exact<Given, RenameVillageArguments>, options?: CallOptions): Call<Answer<ProposalPayload, Given>>;
  /** Sends a submitted request back, and says why (退回变更申请). */
  returnChangeRequest<const Given extends ReturnChangeRequestArguments>(given: Given & Exact<Given, ReturnChangeRequestArguments>, options?: CallOptions): Call<Answer<ChangeRequestPayload, Given>>;
  /** Revokes an API token: it is accepted no more from the next request on (吊销令牌). */
  revokeApiToken<const Given extends RevokeApiTokenArguments>(given: Given & Exact<Given, RevokeApiTokenArguments>, options?: CallOptions): Call<Answer<ApiTokenPayload, Given>>;
  /**
   * Lets a village become several from a day on: households go with their hamlets, groups with the household that leads them, everything else with the first part (村拆分). Another data steward confirms it with `confirmProposal`, and then it is done.
   */
  splitVillage<const Given extends SplitVillageArguments>(given: Given & Exact<Given, SplitVillageArguments>, options?: CallOptions): Call<Answer<ProposalPayload, Given>>;
  /** Hands a drafted request in, to be validated or returned (提交变更申请). */
  submitChangeRequest<const Given extends SubmitChangeRequestArguments>(given: Given & Exact<Given, SubmitChangeRequestArguments>, options?: CallOptions): Call<Answer<ChangeRequestPayload, Given>>;
  /** Ends a pairing, and names who helps the household from that day on (解除结对、更换帮扶干部). */
  unpair<const Given extends UnpairArguments>(given: Given & Exact<Given, UnpairArguments>, options?: CallOptions): Call<Answer<PairingPayload, Given>>;
  /** Finds a submitted request right (审核通过变更申请). */
  validateChangeRequest<const Given extends ValidateChangeRequestArguments>(given: Given & Exact<Given, ValidateChangeRequestArguments>, options?: CallOptions): Call<Answer<ChangeRequestPayload, Given>>;
}
