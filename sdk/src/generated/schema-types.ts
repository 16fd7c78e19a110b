// Generated from schema/ by "pnpm generate". Do not edit.

/** An enum member of a result: those that this release knows, and any that the server has since gained. */
export type Open<Known extends string> = Known | (string & Record<never, never>);

/** What accessRecords can be grouped by. */
export const AccessRecordGroupByValues = [
  'HOUSEHOLD',
] as const;

/** What accessRecords can be grouped by. */
export type AccessRecordGroupBy = (typeof AccessRecordGroupByValues)[number];

/** Conditions on the accessRecords of a row; all given must hold. */
export interface AccessRecordListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: AccessRecordWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: AccessRecordWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: AccessRecordWhere | null | undefined;
}

/** One key of an order of accessRecords. */
export interface AccessRecordOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: AccessRecordOrderField;
}

/** What accessRecords can be ordered by; text by code point. */
export const AccessRecordOrderFieldValues = [
  'AT',
  'FIELD',
  'ID',
  'PURPOSE',
  'READER',
  'REQUEST_ID',
  'ROLES',
  'ROW_KEY',
] as const;

/** What accessRecords can be ordered by; text by code point. */
export type AccessRecordOrderField = (typeof AccessRecordOrderFieldValues)[number];

/** Conditions on accessRecords; all that are given must hold. */
export interface AccessRecordWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<AccessRecordWhere> | null | undefined;
  /** When it was read (访问时间). */
  readonly at?: InstantFilter | null | undefined;
  /** Type and field that was read, as in `HouseholdMember.identityNumber` (字段). */
  readonly field?: TextFilter | null | undefined;
  /** Household that the row is about, whatever the date of the operation (所涉户). */
  readonly household?: HouseholdWhere | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: AccessRecordWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<AccessRecordWhere> | null | undefined;
  /** What it was read for, in the reader’s words (访问用途). */
  readonly purpose?: TextFilter | null | undefined;
  /** Who read it (访问人). */
  readonly reader?: TextFilter | null | undefined;
  /** Identifier of the request, as its answer told it (请求编号). */
  readonly requestId?: TextFilter | null | undefined;
  /** Roles that the reader held, separated by commas (访问人角色). */
  readonly roles?: TextFilter | null | undefined;
  /** Key of the row whose value was read; null for a search, which shows no row by itself (行). */
  readonly rowKey?: IntFilter | null | undefined;
}

/** A new row of BattleTeamMember. Membership of a cadre in a battle or inspection team (攻坚队、督查组成员). */
export interface AddBattleTeamMemberInput {
  /** The member (成员). Its id. */
  readonly cadre: string;
  /** Leads the team (队长、组长). */
  readonly leads: boolean;
  /** The team (所属队伍). Its id. */
  readonly team: string;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
}

/**
 * A new row of HouseholdMember. A person in a household; a person is in one live household at a time (家庭成员).
 */
export interface AddHouseholdMemberInput {
  /** At school now (在校生). */
  readonly atSchool: boolean;
  /** Birth date (出生日期). */
  readonly birthDate: IsoDate;
  /** Diagnosis of a chronic or serious illness, as the register has it (诊断). */
  readonly diagnosis?: string | null | undefined;
  /** State of health (健康状况). */
  readonly health: HealthState;
  /** Household that the person is in (所属户). Its id. */
  readonly household: string;
  /** Identity number, 18 characters, GB 11643 (公民身份号码). */
  readonly identityNumber: string;
  /** Ability to work (劳动能力). */
  readonly labourAbility: LabourAbility;
  /** Enrolled in basic medical insurance (参加基本医疗保险). */
  readonly medicallyInsured: boolean;
  /** Months of paid work in the last calendar year, 0–12 (务工时间，月). */
  readonly monthsWorked: number;
  /** Name (姓名). */
  readonly name: string;
  /** Relation to the head of the household (与户主关系). */
  readonly relation: RelationToHead;
  /** Highest schooling reached or attended (文化程度). */
  readonly schooling: Schooling;
  /** Sex (性别). */
  readonly sex: Sex;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** Work at present (务工状况). */
  readonly work: WorkState;
}

/** A new row of MutualGroupMember. Membership of a household in a group of ten households (十户一体成员户). */
export interface AddMutualGroupMemberInput {
  /** The group (所属联户). Its id. */
  readonly group: string;
  /** The household (成员户). Its id. */
  readonly household: string;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
}

/** What apiTokens can be grouped by. */
export const ApiTokenGroupByValues = [
  'CREATED_ON_MONTH',
  'CREATED_ON_YEAR',
  'EXPIRES_ON_MONTH',
  'EXPIRES_ON_YEAR',
  'REVOKED_ON_MONTH',
  'REVOKED_ON_YEAR',
] as const;

/** What apiTokens can be grouped by. */
export type ApiTokenGroupBy = (typeof ApiTokenGroupByValues)[number];

/** One key of an order of apiTokens. */
export interface ApiTokenOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: ApiTokenOrderField;
}

/** What apiTokens can be ordered by; text by code point. */
export const ApiTokenOrderFieldValues = [
  'CREATED_ON',
  'EXPIRES_ON',
  'ID',
  'LAST_FOUR',
  'NAME',
  'REVOKED_ON',
] as const;

/** What apiTokens can be ordered by; text by code point. */
export type ApiTokenOrderField = (typeof ApiTokenOrderFieldValues)[number];

/** Conditions on apiTokens; all that are given must hold. */
export interface ApiTokenWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<ApiTokenWhere> | null | undefined;
  /** Day on which it was made (创建日期). */
  readonly createdOn?: DateFilter | null | undefined;
  /** First day, UTC, on which it is no longer accepted (到期日期). */
  readonly expiresOn?: DateFilter | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** Its last four characters, to tell it by (令牌末四位). */
  readonly lastFour?: TextFilter | null | undefined;
  /** What it is for (名称). */
  readonly name?: TextFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: ApiTokenWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<ApiTokenWhere> | null | undefined;
  /** Day on which it was revoked; null while it is not (撤销日期). */
  readonly revokedOn?: DateFilter | null | undefined;
}

/** A change of ChangeRequest. A proposed change to the data of a household (变更申请). */
export interface ApplyChangeRequestInput {
  /** Day from which it stands in the data, not in the future (生效日期). */
  readonly on?: IsoDate | null | undefined;
}

/**
 * A new row of Cadre. A person in office: a leader, an official, or one of the staff of a department, township or village (干部). It lies in the division of its office: the county, a township or a village.
 */
export interface AppointCadreInput {
  /** Cadre number: C and 12 digits (干部编号). */
  readonly code: string;
  /** Department that the cadre works in; none outside the departments of the county (所在部门). Its id. */
  readonly department?: string | null | undefined;
  /** Duty, free text (职务). */
  readonly duty?: string | null | undefined;
  /** Name (姓名). */
  readonly name: string;
  /** Telephone (联系电话). */
  readonly phone?: string | null | undefined;
  /** Rank (层级). */
  readonly rank: CadreRank;
  /** Township that the cadre works in, at its office or in a village; none in the county’s (所在乡镇). Its id. */
  readonly township?: string | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** Village that the cadre works in; none at an office above it (所在村). Its id. */
  readonly village?: string | null | undefined;
}

/** A new row of ResponsibilityLink. A dated charge: who answers for a township or a village (联系、包保). */
export interface AssignResponsibilityLinkInput {
  /** The leader or official who answers; none for a department (责任干部). Its id. */
  readonly cadre?: string | null | undefined;
  /** The department that answers; none for a cadre (责任部门). Its id. */
  readonly department?: string | null | undefined;
  /** Who answers for what (类别). */
  readonly kind: ResponsibilityKind;
  /** Township that is answered for; none for a village (所包乡镇). Its id. */
  readonly township?: string | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** Village that is answered for; none for a township (所包村). Its id. */
  readonly village?: string | null | undefined;
}

/** What bankAccounts can be grouped by. */
export const BankAccountGroupByValues = [
  'HOUSEHOLD',
  'VALID_FROM_MONTH',
  'VALID_FROM_YEAR',
  'VALID_TO_MONTH',
  'VALID_TO_YEAR',
] as const;

/** What bankAccounts can be grouped by. */
export type BankAccountGroupBy = (typeof BankAccountGroupByValues)[number];

/** Conditions on the bankAccounts of a row; all given must hold. */
export interface BankAccountListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: BankAccountWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: BankAccountWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: BankAccountWhere | null | undefined;
}

/** One key of an order of bankAccounts. */
export interface BankAccountOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: BankAccountOrderField;
}

/** What bankAccounts can be ordered by; text by code point. */
export const BankAccountOrderFieldValues = [
  'BANK',
  'ID',
  'VALID_FROM',
  'VALID_TO',
] as const;

/** What bankAccounts can be ordered by; text by code point. */
export type BankAccountOrderField = (typeof BankAccountOrderFieldValues)[number];

/** Conditions on bankAccounts; all that are given must hold. */
export interface BankAccountWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<BankAccountWhere> | null | undefined;
  /** Bank that keeps it (开户行). */
  readonly bank?: TextFilter | null | undefined;
  /** Household whose account it is (所属户). */
  readonly household?: HouseholdWhere | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: BankAccountWhere | null | undefined;
  /** Account number (账号). */
  readonly number?: ExactFilter | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<BankAccountWhere> | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: DateFilter | null | undefined;
}

/** What battleTeamCoverages can be grouped by. */
export const BattleTeamCoverageGroupByValues = [
  'TEAM',
  'TOWNSHIP',
  'VALID_FROM_MONTH',
  'VALID_FROM_YEAR',
  'VALID_TO_MONTH',
  'VALID_TO_YEAR',
] as const;

/** What battleTeamCoverages can be grouped by. */
export type BattleTeamCoverageGroupBy = (typeof BattleTeamCoverageGroupByValues)[number];

/** Conditions on the battleTeamCoverages of a row; all given must hold. */
export interface BattleTeamCoverageListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: BattleTeamCoverageWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: BattleTeamCoverageWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: BattleTeamCoverageWhere | null | undefined;
}

/** One key of an order of battleTeamCoverages. */
export interface BattleTeamCoverageOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: BattleTeamCoverageOrderField;
}

/** What battleTeamCoverages can be ordered by; text by code point. */
export const BattleTeamCoverageOrderFieldValues = [
  'ID',
  'VALID_FROM',
  'VALID_TO',
] as const;

/** What battleTeamCoverages can be ordered by; text by code point. */
export type BattleTeamCoverageOrderField = (typeof BattleTeamCoverageOrderFieldValues)[number];

/** Conditions on battleTeamCoverages; all that are given must hold. */
export interface BattleTeamCoverageWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<BattleTeamCoverageWhere> | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: BattleTeamCoverageWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<BattleTeamCoverageWhere> | null | undefined;
  /** The team (攻坚队). */
  readonly team?: BattleTeamWhere | null | undefined;
  /** The township (乡镇). */
  readonly township?: TownshipWhere | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: DateFilter | null | undefined;
}

/** What battleTeams can be grouped by. */
export const BattleTeamGroupByValues = [
  'COUNTY',
  'KIND',
  'VALID_FROM_MONTH',
  'VALID_FROM_YEAR',
  'VALID_TO_MONTH',
  'VALID_TO_YEAR',
] as const;

/** What battleTeams can be grouped by. */
export type BattleTeamGroupBy = (typeof BattleTeamGroupByValues)[number];

/** Kind of a team of county-level leaders (队伍类别). */
export const BattleTeamKindValues = [
  /** Battle team: it fights poverty in the townships that it covers (脱贫攻坚队) */
  'BATTLE',
  /** Inspection team: it inspects the work of all (督查组) */
  'INSPECTION',
] as const;

/** Kind of a team of county-level leaders (队伍类别). */
export type BattleTeamKind = (typeof BattleTeamKindValues)[number];

/** Conditions on a BattleTeamKind; all that are given must hold. An omitted one is no condition. */
export interface BattleTeamKindFilter {
  /** Equal to (等于). */
  readonly eq?: BattleTeamKind | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<BattleTeamKind> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: BattleTeamKind | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<BattleTeamKind> | null | undefined;
}

/** Conditions on the battleTeams of a row; all given must hold. */
export interface BattleTeamListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: BattleTeamWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: BattleTeamWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: BattleTeamWhere | null | undefined;
}

/** What battleTeamMembers can be grouped by. */
export const BattleTeamMemberGroupByValues = [
  'CADRE',
  'LEADS',
  'TEAM',
  'VALID_FROM_MONTH',
  'VALID_FROM_YEAR',
  'VALID_TO_MONTH',
  'VALID_TO_YEAR',
] as const;

/** What battleTeamMembers can be grouped by. */
export type BattleTeamMemberGroupBy = (typeof BattleTeamMemberGroupByValues)[number];

/** Conditions on the battleTeamMembers of a row; all given must hold. */
export interface BattleTeamMemberListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: BattleTeamMemberWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: BattleTeamMemberWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: BattleTeamMemberWhere | null | undefined;
}

/** One key of an order of battleTeamMembers. */
export interface BattleTeamMemberOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: BattleTeamMemberOrderField;
}

/** What battleTeamMembers can be ordered by; text by code point. */
export const BattleTeamMemberOrderFieldValues = [
  'ID',
  'LEADS',
  'VALID_FROM',
  'VALID_TO',
] as const;

/** What battleTeamMembers can be ordered by; text by code point. */
export type BattleTeamMemberOrderField = (typeof BattleTeamMemberOrderFieldValues)[number];

/** Conditions on battleTeamMembers; all that are given must hold. */
export interface BattleTeamMemberWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<BattleTeamMemberWhere> | null | undefined;
  /** The member (成员). */
  readonly cadre?: CadreWhere | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** Leads the team (队长、组长). */
  readonly leads?: BooleanFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: BattleTeamMemberWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<BattleTeamMemberWhere> | null | undefined;
  /** The team (所属队伍). */
  readonly team?: BattleTeamWhere | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: DateFilter | null | undefined;
}

/** One key of an order of battleTeams. */
export interface BattleTeamOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: BattleTeamOrderField;
}

/** What battleTeams can be ordered by; text by code point. */
export const BattleTeamOrderFieldValues = [
  'ID',
  'KIND',
  'NAME',
  'VALID_FROM',
  'VALID_TO',
] as const;

/** What battleTeams can be ordered by; text by code point. */
export type BattleTeamOrderField = (typeof BattleTeamOrderFieldValues)[number];

/** Conditions on battleTeams; all that are given must hold. */
export interface BattleTeamWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<BattleTeamWhere> | null | undefined;
  /** County that it works in (所属县). */
  readonly county?: CountyWhere | null | undefined;
  /** Townships that the team works in (负责乡镇). */
  readonly coverage?: BattleTeamCoverageListWhere | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** Kind (类别). */
  readonly kind?: BattleTeamKindFilter | null | undefined;
  /** Members of the team (成员). */
  readonly members?: BattleTeamMemberListWhere | null | undefined;
  /** Name (名称). */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: BattleTeamWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<BattleTeamWhere> | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: DateFilter | null | undefined;
}

/** What benefitLinks can be grouped by. */
export const BenefitLinkGroupByValues = [
  'ENTITY',
  'HOUSEHOLD',
  'MODE',
  'VALID_FROM_MONTH',
  'VALID_FROM_YEAR',
  'VALID_TO_MONTH',
  'VALID_TO_YEAR',
] as const;

/** What benefitLinks can be grouped by. */
export type BenefitLinkGroupBy = (typeof BenefitLinkGroupByValues)[number];

/** Conditions on the benefitLinks of a row; all given must hold. */
export interface BenefitLinkListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: BenefitLinkWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: BenefitLinkWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: BenefitLinkWhere | null | undefined;
}

/** How a household gains from an entity (利益联结方式). */
export const BenefitLinkModeValues = [
  /** Work for wages (务工) */
  'LABOUR',
  /** Transfer of land use (土地流转) */
  'LAND_TRANSFER',
  /** Sale by order (订单) */
  'ORDER',
  /** Dividend on shares (入股分红) */
  'SHARE_DIVIDEND',
  /** Trusteeship: the entity raises or grows for the household (托管) */
  'TRUSTEESHIP',
] as const;

/** How a household gains from an entity (利益联结方式). */
export type BenefitLinkMode = (typeof BenefitLinkModeValues)[number];

/** Conditions on a BenefitLinkMode; all that are given must hold. An omitted one is no condition. */
export interface BenefitLinkModeFilter {
  /** Equal to (等于). */
  readonly eq?: BenefitLinkMode | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<BenefitLinkMode> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: BenefitLinkMode | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<BenefitLinkMode> | null | undefined;
}

/** One key of an order of benefitLinks. */
export interface BenefitLinkOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: BenefitLinkOrderField;
}

/** What benefitLinks can be ordered by; text by code point. */
export const BenefitLinkOrderFieldValues = [
  'CONTRACT_AMOUNT',
  'CONTRACT_TERMS',
  'ID',
  'MODE',
  'VALID_FROM',
  'VALID_TO',
] as const;

/** What benefitLinks can be ordered by; text by code point. */
export type BenefitLinkOrderField = (typeof BenefitLinkOrderFieldValues)[number];

/** Conditions on benefitLinks; all that are given must hold. */
export interface BenefitLinkWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<BenefitLinkWhere> | null | undefined;
  /** Yearly sum that the contract names, in fen; null when it names none (合同年金额，分). */
  readonly contractAmount?: FenFilter | null | undefined;
  /** Terms of the contract, free text (合同约定). */
  readonly contractTerms?: TextFilter | null | undefined;
  /** Entity that it gains from (产业主体). */
  readonly entity?: IndustryEntityWhere | null | undefined;
  /** Household that gains (受益户). */
  readonly household?: HouseholdWhere | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** How the household gains (联结方式). */
  readonly mode?: BenefitLinkModeFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: BenefitLinkWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<BenefitLinkWhere> | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: DateFilter | null | undefined;
}

/** Conditions on a yes or no; all that are given must hold. An omitted one is no condition. */
export interface BooleanFilter {
  /** Equal to (等于). */
  readonly eq?: boolean | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: boolean | null | undefined;
}

/** What cadres can be grouped by. */
export const CadreGroupByValues = [
  'DEPARTMENT',
  'RANK',
  'TOWNSHIP',
  'VALID_FROM_MONTH',
  'VALID_FROM_YEAR',
  'VALID_TO_MONTH',
  'VALID_TO_YEAR',
  'VILLAGE',
] as const;

/** What cadres can be grouped by. */
export type CadreGroupBy = (typeof CadreGroupByValues)[number];

/** Conditions on the cadres of a row; all given must hold. */
export interface CadreListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: CadreWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: CadreWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: CadreWhere | null | undefined;
}

/** One key of an order of cadres. */
export interface CadreOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: CadreOrderField;
}

/** What cadres can be ordered by; text by code point. */
export const CadreOrderFieldValues = [
  'CODE',
  'DUTY',
  'ID',
  'NAME',
  'RANK',
  'VALID_FROM',
  'VALID_TO',
] as const;

/** What cadres can be ordered by; text by code point. */
export type CadreOrderField = (typeof CadreOrderFieldValues)[number];

/** Rank of a cadre (干部层级). */
export const CadreRankValues = [
  /** County-level leader (县级领导干部) */
  'COUNTY',
  /** Staff of a department or a township (干部职工) */
  'STAFF',
  /** Township official (乡镇干部) */
  'TOWNSHIP',
  /** Village cadre (村干部) */
  'VILLAGE',
] as const;

/** Rank of a cadre (干部层级). */
export type CadreRank = (typeof CadreRankValues)[number];

/** Conditions on a CadreRank; all that are given must hold. An omitted one is no condition. */
export interface CadreRankFilter {
  /** Equal to (等于). */
  readonly eq?: CadreRank | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<CadreRank> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: CadreRank | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<CadreRank> | null | undefined;
}

/** Conditions on cadres; all that are given must hold. */
export interface CadreWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<CadreWhere> | null | undefined;
  /** Cadre number: C and 12 digits (干部编号). */
  readonly code?: CodeFilter | null | undefined;
  /** Change requests that the cadre validated or returned (审核的变更申请). */
  readonly decidedChanges?: ChangeRequestListWhere | null | undefined;
  /** Department that the cadre works in; none outside the departments of the county (所在部门). */
  readonly department?: DepartmentWhere | null | undefined;
  /** Duty, free text (职务). */
  readonly duty?: TextFilter | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** Name (姓名). */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: CadreWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<CadreWhere> | null | undefined;
  /** Households that the cadre helps (结对帮扶户). */
  readonly pairings?: PairingListWhere | null | undefined;
  /** Telephone (联系电话). */
  readonly phone?: ExactFilter | null | undefined;
  /** Change requests that the cadre proposed (提出的变更申请). */
  readonly proposedChanges?: ChangeRequestListWhere | null | undefined;
  /** Rank (层级). */
  readonly rank?: CadreRankFilter | null | undefined;
  /** Townships and villages that the cadre answers for (联系包保). */
  readonly responsibilityLinks?: ResponsibilityLinkListWhere | null | undefined;
  /** Battle and inspection teams that the cadre is in (所在攻坚队、督查组). */
  readonly teamMemberships?: BattleTeamMemberListWhere | null | undefined;
  /** Township that the cadre works in, at its office or in a village; none in the county’s (所在乡镇). */
  readonly township?: TownshipWhere | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: DateFilter | null | undefined;
  /** Village that the cadre works in; none at an office above it (所在村). */
  readonly village?: VillageWhere | null | undefined;
}

/**
 * A new row of Household. A household, which belongs to one village at a time (户). Its name is that of its live head.
 */
export interface ChangeHouseholdStatusInput {
  /** Cadre who approved it (批准人). Its id. */
  readonly approver: string;
  /** Day from which the status holds, after that of the present one and not in the future (生效日期). */
  readonly on: IsoDate;
  /** Status on the date of the operation (户类型). */
  readonly status: HouseholdStatus;
}

/** What a change is (变更种类). */
export const ChangeKindValues = [
  /** Facts of the row have changed, or it has ended (更改或终止) */
  'CHANGED',
  /** The row is new (新增) */
  'CREATED',
  /** The person that the row was about was made nameless, in its history too (已匿名化) */
  'ERASED',
  /** The row is no longer yours to see: forget what you hold of it. It may exist on elsewhere (已移出可见范围) */
  'LEFT_SCOPE',
  /**
   * What you may see has changed with your grants, pairings, links or coverage: read anew what you hold. Changes after its cursor follow (可见范围已变，请重新读取)
   */
  'RESYNC',
] as const;

/** What a change is (变更种类). */
export type ChangeKind = (typeof ChangeKindValues)[number];

/** What changeRequests can be grouped by. */
export const ChangeRequestGroupByValues = [
  'DECIDED_ON_MONTH',
  'DECIDED_ON_YEAR',
  'DRAFTED_ON_MONTH',
  'DRAFTED_ON_YEAR',
  'HOUSEHOLD',
  'KIND',
  'PROPOSER',
  'STATE',
  'SUBMITTED_ON_MONTH',
  'SUBMITTED_ON_YEAR',
  'VALIDATOR',
] as const;

/** What changeRequests can be grouped by. */
export type ChangeRequestGroupBy = (typeof ChangeRequestGroupByValues)[number];

/** What a change request is about (变更类别). */
export const ChangeRequestKindValues = [
  /** Bank account (一卡通) */
  'BANK_ACCOUNT',
  /** Telephone (联系方式) */
  'CONTACT',
  /** Housing, water, power or a guarantee (住房、饮水、用电、保障) */
  'LIVING_CONDITIONS',
  /** Details of a member (成员信息) */
  'MEMBER_DETAILS',
  /** A member joins (成员增加) */
  'MEMBER_JOINS',
  /** A member leaves (成员减少) */
  'MEMBER_LEAVES',
  /** Anything else (其他) */
  'OTHER',
  /** Status in the poverty register (户类型) */
  'STATUS',
] as const;

/** What a change request is about (变更类别). */
export type ChangeRequestKind = (typeof ChangeRequestKindValues)[number];

/** Conditions on a ChangeRequestKind; all that are given must hold. An omitted one is no condition. */
export interface ChangeRequestKindFilter {
  /** Equal to (等于). */
  readonly eq?: ChangeRequestKind | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<ChangeRequestKind> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: ChangeRequestKind | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<ChangeRequestKind> | null | undefined;
}

/** Conditions on the changeRequests of a row; all given must hold. */
export interface ChangeRequestListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: ChangeRequestWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: ChangeRequestWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: ChangeRequestWhere | null | undefined;
}

/** One key of an order of changeRequests. */
export interface ChangeRequestOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: ChangeRequestOrderField;
}

/** What changeRequests can be ordered by; text by code point. */
export const ChangeRequestOrderFieldValues = [
  'DECIDED_ON',
  'DECISION_REASON',
  'DRAFTED_ON',
  'ID',
  'KIND',
  'PROPOSAL',
  'PROPOSAL_REASON',
  'STATE',
  'SUBMITTED_ON',
] as const;

/** What changeRequests can be ordered by; text by code point. */
export type ChangeRequestOrderField = (typeof ChangeRequestOrderFieldValues)[number];

/** Where a change request stands (变更申请状态). */
export const ChangeRequestStateValues = [
  /** In the data (已生效) */
  'APPLIED',
  /** Being written (草稿) */
  'DRAFT',
  /** Sent back (已退回) */
  'RETURNED',
  /** Waits for validation (待审核) */
  'SUBMITTED',
  /** Found right, not yet in the data (已审核) */
  'VALIDATED',
] as const;

/** Where a change request stands (变更申请状态). */
export type ChangeRequestState = (typeof ChangeRequestStateValues)[number];

/** Conditions on a ChangeRequestState; all that are given must hold. An omitted one is no condition. */
export interface ChangeRequestStateFilter {
  /** Equal to (等于). */
  readonly eq?: ChangeRequestState | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<ChangeRequestState> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: ChangeRequestState | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<ChangeRequestState> | null | undefined;
}

/** Conditions on changeRequests; all that are given must hold. */
export interface ChangeRequestWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<ChangeRequestWhere> | null | undefined;
  /** Day on which it was validated or returned; null until then (审核日期). */
  readonly decidedOn?: DateFilter | null | undefined;
  /** Why, in the validator’s words; always given when it was returned (审核意见). */
  readonly decisionReason?: TextFilter | null | undefined;
  /** Day on which it was begun (起草日期). */
  readonly draftedOn?: DateFilter | null | undefined;
  /** Household whose data shall change (所涉户). */
  readonly household?: HouseholdWhere | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** What it is about (变更类别). */
  readonly kind?: ChangeRequestKindFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: ChangeRequestWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<ChangeRequestWhere> | null | undefined;
  /** What shall change, free text (变更内容). */
  readonly proposal?: TextFilter | null | undefined;
  /** Why, in the proposer’s words (申请理由). */
  readonly proposalReason?: TextFilter | null | undefined;
  /** Cadre who proposes it (申请人). */
  readonly proposer?: CadreWhere | null | undefined;
  /** Where it stands (状态). */
  readonly state?: ChangeRequestStateFilter | null | undefined;
  /** Day on which it was submitted; null for a draft (提交日期). */
  readonly submittedOn?: DateFilter | null | undefined;
  /** Cadre who validated or returned it, never the proposer; null until then (审核人). */
  readonly validator?: CadreWhere | null | undefined;
}

/** A change of BankAccount. A bank account of a household, for payments to it (一卡通). */
export interface CloseBankAccountInput {
  /** First day on which it no longer holds, not in the future (终止日期). */
  readonly on: IsoDate;
}

/**
 * A change of Household. A household, which belongs to one village at a time (户). Its name is that of its live head.
 */
export interface CloseHouseholdInput {
  /** First day on which it is no longer in the register, not in the future (销户日期). */
  readonly on: IsoDate;
  /** Why, in words that name no person (原因). */
  readonly reason: string;
}

/** Conditions on a code; all that are given must hold. An omitted one is no condition. */
export interface CodeFilter {
  /** Equal to (等于). */
  readonly eq?: string | null | undefined;
  /** Greater than (大于). */
  readonly gt?: string | null | undefined;
  /** Greater than or equal to (大于等于). */
  readonly gte?: string | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Less than (小于). */
  readonly lt?: string | null | undefined;
  /** Less than or equal to (小于等于). */
  readonly lte?: string | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: string | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  /** Starts with (以此开头). */
  readonly startsWith?: string | null | undefined;
}

/** A new row of Proposal. What one data steward proposes and another one confirms, which does it (双人办理事项). */
export interface ConfirmProposalInput {
  /** Why it was rejected (退回原因). */
  readonly decisionReason?: string | null | undefined;
}

/** A change of BankAccount. A bank account of a household, for payments to it (一卡通). */
export interface CorrectBankAccountInput {
  /** Bank that keeps it (开户行). */
  readonly bank?: string | null | undefined;
  /** Account number (账号). */
  readonly number?: string | null | undefined;
}

/** A change of BattleTeam. A team of county-level leaders: battle team or inspection team (脱贫攻坚队、督查组). */
export interface CorrectBattleTeamInput {
  /** Name (名称). */
  readonly name?: string | null | undefined;
}

/** A change of BattleTeamMember. Membership of a cadre in a battle or inspection team (攻坚队、督查组成员). */
export interface CorrectBattleTeamMemberInput {
  /** Leads the team (队长、组长). */
  readonly leads?: boolean | null | undefined;
}

/** A change of BenefitLink. A dated tie of benefit between a household and an industry entity (利益联结). */
export interface CorrectBenefitLinkInput {
  /** Yearly sum that the contract names, in fen; null when it names none (合同年金额，分). */
  readonly contractAmount?: Fen | null | undefined;
  /** Terms of the contract, free text (合同约定). */
  readonly contractTerms?: string | null | undefined;
  /** How the household gains (联结方式). */
  readonly mode?: BenefitLinkMode | null | undefined;
}

/**
 * A change of Cadre. A person in office: a leader, an official, or one of the staff of a department, township or village (干部). It lies in the division of its office: the county, a township or a village.
 */
export interface CorrectCadreInput {
  /** Duty, free text (职务). */
  readonly duty?: string | null | undefined;
  /** Name (姓名). */
  readonly name?: string | null | undefined;
  /** Telephone (联系电话). */
  readonly phone?: string | null | undefined;
  /** Rank (层级). */
  readonly rank?: CadreRank | null | undefined;
}

/** A change of ChangeRequest. A proposed change to the data of a household (变更申请). */
export interface CorrectChangeRequestInput {
  /** What it is about (变更类别). */
  readonly kind?: ChangeRequestKind | null | undefined;
  /** What shall change, free text (变更内容). */
  readonly proposal?: string | null | undefined;
  /** Why, in the proposer’s words (申请理由). */
  readonly proposalReason?: string | null | undefined;
}

/**
 * A change of Department. A department of the county (部门), which its cadres work in and which helps villages.
 */
export interface CorrectDepartmentInput {
  /** Name (名称). */
  readonly name?: string | null | undefined;
}

/** A change of HouseholdIncome. Income of a household in one calendar year, in fen (家庭年收入，分). */
export interface CorrectHouseholdIncomeInput {
  /** Persons whom the year’s income is shared by (计算人口，人). */
  readonly persons?: number | null | undefined;
  /** Receipts of production and trade, in fen (生产经营性收入，分). */
  readonly production?: Fen | null | undefined;
  /** Costs of production and trade, in fen (生产经营性支出，分). */
  readonly productionCosts?: Fen | null | undefined;
  /** Income from property, in fen (财产性收入，分). */
  readonly property?: Fen | null | undefined;
  /** Transfers, in fen (转移性收入，分). */
  readonly transfers?: Fen | null | undefined;
  /** Wages, in fen (工资性收入，分). */
  readonly wages?: Fen | null | undefined;
}

/**
 * A change of Household. A household, which belongs to one village at a time (户). Its name is that of its live head.
 */
export interface CorrectHouseholdInput {
  /** No worry about clothing (不愁穿). */
  readonly clothingGuarantee?: GuaranteeState | null | undefined;
  /** No worry about food (不愁吃). */
  readonly foodGuarantee?: GuaranteeState | null | undefined;
  /** Hamlet that it lives in (所在寨、村民小组). Its id. */
  readonly hamlet?: string | null | undefined;
  /** Has mains electricity (通生活用电). */
  readonly hasPower?: boolean | null | undefined;
  /** Floor area of the main house in square metres (住房面积，平方米). */
  readonly housingArea?: number | null | undefined;
  /** Safe housing (住房安全有保障). */
  readonly housingGuarantee?: GuaranteeState | null | undefined;
  /** Structure of the main house (住房结构). */
  readonly housingStructure?: HousingStructure | null | undefined;
  /** Main cause of poverty; none for a household that was never poor (主要致贫原因). */
  readonly mainCause?: PovertyCause | null | undefined;
  /** Basic medical care (基本医疗有保障). */
  readonly medicalGuarantee?: GuaranteeState | null | undefined;
  /** Other causes, at most two, none of them the main one (其他致贫原因). */
  readonly otherCauses?: ReadonlyArray<PovertyCause> | null | undefined;
  /** Telephone (联系电话). */
  readonly phone?: string | null | undefined;
  /** Original place or relocated (居住情况). */
  readonly residence?: ResidenceKind | null | undefined;
  /** Compulsory schooling (义务教育有保障). */
  readonly schoolingGuarantee?: GuaranteeState | null | undefined;
  /** Source of drinking water (饮水来源). */
  readonly water?: WaterSource | null | undefined;
  /** Safe drinking water (饮水安全有保障). */
  readonly waterGuarantee?: GuaranteeState | null | undefined;
}

/**
 * A change of HouseholdMember. A person in a household; a person is in one live household at a time (家庭成员).
 */
export interface CorrectHouseholdMemberInput {
  /** At school now (在校生). */
  readonly atSchool?: boolean | null | undefined;
  /** Birth date (出生日期). */
  readonly birthDate?: IsoDate | null | undefined;
  /** Diagnosis of a chronic or serious illness, as the register has it (诊断). */
  readonly diagnosis?: string | null | undefined;
  /** State of health (健康状况). */
  readonly health?: HealthState | null | undefined;
  /** Identity number, 18 characters, GB 11643 (公民身份号码). */
  readonly identityNumber?: string | null | undefined;
  /** Ability to work (劳动能力). */
  readonly labourAbility?: LabourAbility | null | undefined;
  /** Enrolled in basic medical insurance (参加基本医疗保险). */
  readonly medicallyInsured?: boolean | null | undefined;
  /** Months of paid work in the last calendar year, 0–12 (务工时间，月). */
  readonly monthsWorked?: number | null | undefined;
  /** Name (姓名). */
  readonly name?: string | null | undefined;
  /** Highest schooling reached or attended (文化程度). */
  readonly schooling?: Schooling | null | undefined;
  /** Sex (性别). */
  readonly sex?: Sex | null | undefined;
  /** Work at present (务工状况). */
  readonly work?: WorkState | null | undefined;
}

/** A change of IndustryEntity. A company, cooperative or base that does business with households (产业主体). */
export interface CorrectIndustryEntityInput {
  /** Kind (类别). */
  readonly kind?: IndustryEntityKind | null | undefined;
  /** Name (名称). */
  readonly name?: string | null | undefined;
  /** Pillar industry (主导产业). */
  readonly sector?: Sector | null | undefined;
  /**
   * The entity that supplies it or buys from it; company → cooperative → household is a chain (上游主体). Its id.
   */
  readonly upstream?: string | null | undefined;
}

/** A change of MutualGroup. About ten households that work as one (十户一体). It carries no notes on persons. */
export interface CorrectMutualGroupInput {
  /** Household that leads it (牵头户). Its id. */
  readonly leader?: string | null | undefined;
}

/** A change of Pairing. A cadre who helps a household, from one day to another (结对帮扶). */
export interface CorrectPairingInput {
  /** How the helper comes to the village (帮扶方式). */
  readonly mode?: HelperMode | null | undefined;
}

/** What counties can be grouped by. */
export const CountyGroupByValues = [
  'VALID_FROM_MONTH',
  'VALID_FROM_YEAR',
  'VALID_TO_MONTH',
  'VALID_TO_YEAR',
] as const;

/** What counties can be grouped by. */
export type CountyGroupBy = (typeof CountyGroupByValues)[number];

/** One key of an order of counties. */
export interface CountyOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: CountyOrderField;
}

/** What counties can be ordered by; text by code point. */
export const CountyOrderFieldValues = [
  'CODE',
  'ID',
  'NAME',
  'NAME_EN',
  'PREFECTURE',
  'PROVINCE',
  'VALID_FROM',
  'VALID_TO',
] as const;

/** What counties can be ordered by; text by code point. */
export type CountyOrderField = (typeof CountyOrderFieldValues)[number];

/** Conditions on counties; all that are given must hold. */
export interface CountyWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<CountyWhere> | null | undefined;
  /** Battle and inspection teams of the county (脱贫攻坚队、督查组). */
  readonly battleTeams?: BattleTeamListWhere | null | undefined;
  /** Division code, 6 digits, GB/T 2260 (县级行政区划代码). */
  readonly code?: CodeFilter | null | undefined;
  /** Departments of the county (县直部门). */
  readonly departments?: DepartmentListWhere | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** Name (名称). */
  readonly name?: NameFilter | null | undefined;
  /** Name in English (英文名称). */
  readonly nameEn?: TextFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: CountyWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<CountyWhere> | null | undefined;
  /** Prefecture (市州). */
  readonly prefecture?: TextFilter | null | undefined;
  /** Province (省). */
  readonly province?: TextFilter | null | undefined;
  /** Townships of the county (所辖乡镇). */
  readonly townships?: TownshipListWhere | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: DateFilter | null | undefined;
}

/**
 * A new row of ApiToken. A token that a script calls with; its principal is `api-token:` and its number. Shown once, kept as a hash (API 令牌).
 */
export interface CreateApiTokenInput {
  /**
   * First day, UTC, on which it is no longer accepted, after today by the real clock; a year from now when not given (到期日期).
   */
  readonly expiresOn?: IsoDate | null | undefined;
  /** What it is for (名称). */
  readonly name: string;
}

/** Calendar date without time, ISO 8601 `YYYY-MM-DD` (日期). */
export type IsoDate = string;

/** Conditions on a date; all that are given must hold. An omitted one is no condition. */
export interface DateFilter {
  /** Equal to (等于). */
  readonly eq?: IsoDate | null | undefined;
  /** Greater than (大于). */
  readonly gt?: IsoDate | null | undefined;
  /** Greater than or equal to (大于等于). */
  readonly gte?: IsoDate | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<IsoDate> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Less than (小于). */
  readonly lt?: IsoDate | null | undefined;
  /** Less than or equal to (小于等于). */
  readonly lte?: IsoDate | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: IsoDate | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<IsoDate> | null | undefined;
}

/** What a department answers for in the county (业务领域). */
export const DepartmentDomainValues = [
  /** Command and organisation (指挥、组织) */
  'COMMAND',
  /** Education (教育) */
  'EDUCATION',
  /** Finance (资金) */
  'FINANCE',
  /** Any other (综合) */
  'GENERAL',
  /** Health (卫生健康) */
  'HEALTH',
  /** Poverty alleviation and households (扶贫、户籍档案) */
  'HOUSEHOLDS',
  /** Housing (住房保障) */
  'HOUSING',
  /** Industry (产业) */
  'INDUSTRY',
  /** Relocation (易地扶贫搬迁) */
  'RELOCATION',
  /** Roads (交通) */
  'ROADS',
] as const;

/** What a department answers for in the county (业务领域). */
export type DepartmentDomain = (typeof DepartmentDomainValues)[number];

/** Conditions on a DepartmentDomain; all that are given must hold. An omitted one is no condition. */
export interface DepartmentDomainFilter {
  /** Equal to (等于). */
  readonly eq?: DepartmentDomain | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<DepartmentDomain> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: DepartmentDomain | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<DepartmentDomain> | null | undefined;
}

/** What departments can be grouped by. */
export const DepartmentGroupByValues = [
  'COUNTY',
  'DOMAIN',
  'VALID_FROM_MONTH',
  'VALID_FROM_YEAR',
  'VALID_TO_MONTH',
  'VALID_TO_YEAR',
] as const;

/** What departments can be grouped by. */
export type DepartmentGroupBy = (typeof DepartmentGroupByValues)[number];

/** Conditions on the departments of a row; all given must hold. */
export interface DepartmentListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: DepartmentWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: DepartmentWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: DepartmentWhere | null | undefined;
}

/** One key of an order of departments. */
export interface DepartmentOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: DepartmentOrderField;
}

/** What departments can be ordered by; text by code point. */
export const DepartmentOrderFieldValues = [
  'CODE',
  'DOMAIN',
  'ID',
  'NAME',
  'VALID_FROM',
  'VALID_TO',
] as const;

/** What departments can be ordered by; text by code point. */
export type DepartmentOrderField = (typeof DepartmentOrderFieldValues)[number];

/** Conditions on departments; all that are given must hold. */
export interface DepartmentWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<DepartmentWhere> | null | undefined;
  /** Cadres of the department (部门干部). */
  readonly cadres?: CadreListWhere | null | undefined;
  /** Department number: D and 12 digits (部门编号). */
  readonly code?: CodeFilter | null | undefined;
  /** County whose department it is (所属县). */
  readonly county?: CountyWhere | null | undefined;
  /** What it answers for (业务领域). */
  readonly domain?: DepartmentDomainFilter | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** Name (名称). */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: DepartmentWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<DepartmentWhere> | null | undefined;
  /** Villages that the department answers for (包保村). */
  readonly responsibilityLinks?: ResponsibilityLinkListWhere | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: DateFilter | null | undefined;
}

/** A change of BattleTeam. A team of county-level leaders: battle team or inspection team (脱贫攻坚队、督查组). */
export interface DissolveBattleTeamInput {
  /** First day on which it no longer holds, not in the future (终止日期). */
  readonly on: IsoDate;
}

/** A change of MutualGroup. About ten households that work as one (十户一体). It carries no notes on persons. */
export interface DissolveMutualGroupInput {
  /** First day on which it no longer holds, not in the future (终止日期). */
  readonly on: IsoDate;
}

/** A new row of ChangeRequest. A proposed change to the data of a household (变更申请). */
export interface DraftChangeRequestInput {
  /** Household whose data shall change (所涉户). Its id. */
  readonly household: string;
  /** What it is about (变更类别). */
  readonly kind: ChangeRequestKind;
  /** What shall change, free text (变更内容). */
  readonly proposal: string;
  /** Why, in the proposer’s words (申请理由). */
  readonly proposalReason?: string | null | undefined;
  /** Cadre who proposes it (申请人). Its id. */
  readonly proposer: string;
}

/**
 * A change of BattleTeamCoverage. A township that a battle team works in (攻坚队负责乡镇). A team is not a township: it may cover several.
 */
export interface EndBattleTeamCoverageInput {
  /** First day on which it no longer holds, not in the future (终止日期). */
  readonly on: IsoDate;
}

/** A change of BattleTeamMember. Membership of a cadre in a battle or inspection team (攻坚队、督查组成员). */
export interface EndBattleTeamMemberInput {
  /** First day on which it no longer holds, not in the future (终止日期). */
  readonly on: IsoDate;
}

/** A change of BenefitLink. A dated tie of benefit between a household and an industry entity (利益联结). */
export interface EndBenefitLinkInput {
  /** First day on which it no longer holds, not in the future (终止日期). */
  readonly on: IsoDate;
}

/**
 * A change of Cadre. A person in office: a leader, an official, or one of the staff of a department, township or village (干部). It lies in the division of its office: the county, a township or a village.
 */
export interface EndCadreInput {
  /** First day on which it no longer holds, not in the future (终止日期). */
  readonly on: IsoDate;
}

/**
 * A change of Department. A department of the county (部门), which its cadres work in and which helps villages.
 */
export interface EndDepartmentInput {
  /** First day on which it no longer holds, not in the future (终止日期). */
  readonly on: IsoDate;
}

/** A change of Grant. What somebody may see and do: a role, for a range of divisions and a while (授权). */
export interface EndGrantInput {
  /** First day on which it no longer counts, not in the future (终止日期). */
  readonly on: IsoDate;
}

/**
 * A change of HouseholdMember. A person in a household; a person is in one live household at a time (家庭成员).
 */
export interface EndHouseholdMemberInput {
  /** Member of the same household who is head from then on (新户主). Its id. */
  readonly newHead?: string | null | undefined;
  /** First day on which the person is no longer a member (减少日期). */
  readonly on: IsoDate;
}

/** A change of IndustryEntity. A company, cooperative or base that does business with households (产业主体). */
export interface EndIndustryEntityInput {
  /** First day on which it no longer holds, not in the future (终止日期). */
  readonly on: IsoDate;
}

/** A change of MutualGroupMember. Membership of a household in a group of ten households (十户一体成员户). */
export interface EndMutualGroupMemberInput {
  /** First day on which it no longer holds, not in the future (终止日期). */
  readonly on: IsoDate;
}

/** A change of ResponsibilityLink. A dated charge: who answers for a township or a village (联系、包保). */
export interface EndResponsibilityLinkInput {
  /** First day on which it no longer holds, not in the future (终止日期). */
  readonly on: IsoDate;
}

/** A new row of Proposal. What one data steward proposes and another one confirms, which does it (双人办理事项). */
export interface ErasePersonInput {
  /** Any membership of the person, of whatever time (成员). Its id. */
  readonly member: string;
  /** Why, in words that name no person (原因). */
  readonly reason: string;
}

/**
 * Conditions on a value that needs a right, known in full; all that are given must hold. An omitted one is no condition.
 */
export interface ExactFilter {
  /** Equal to (等于). */
  readonly eq?: string | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<string> | null | undefined;
}

/** Money in fen, a safe integer (人民币分; 1 yuan = 100 fen, 1 元 = 100 分). */
export type Fen = number;

/** Conditions on money, in fen; all that are given must hold. An omitted one is no condition. */
export interface FenFilter {
  /** Equal to (等于). */
  readonly eq?: Fen | null | undefined;
  /** Greater than (大于). */
  readonly gt?: Fen | null | undefined;
  /** Greater than or equal to (大于等于). */
  readonly gte?: Fen | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<Fen> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Less than (小于). */
  readonly lt?: Fen | null | undefined;
  /** Less than or equal to (小于等于). */
  readonly lte?: Fen | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: Fen | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<Fen> | null | undefined;
}

/** Conditions on a number; all that are given must hold. An omitted one is no condition. */
export interface FloatFilter {
  /** Equal to (等于). */
  readonly eq?: number | null | undefined;
  /** Greater than (大于). */
  readonly gt?: number | null | undefined;
  /** Greater than or equal to (大于等于). */
  readonly gte?: number | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Less than (小于). */
  readonly lt?: number | null | undefined;
  /** Less than or equal to (小于等于). */
  readonly lte?: number | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: number | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<number> | null | undefined;
}

/** A new row of BattleTeam. A team of county-level leaders: battle team or inspection team (脱贫攻坚队、督查组). */
export interface FormBattleTeamInput {
  /** County that it works in (所属县). Its id. */
  readonly county: string;
  /** Kind (类别). */
  readonly kind: BattleTeamKind;
  /** Name (名称). */
  readonly name: string;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
}

/** A new row of MutualGroup. About ten households that work as one (十户一体). It carries no notes on persons. */
export interface FormMutualGroupInput {
  /** Group number: G and 12 digits (编号). */
  readonly code: string;
  /** What it is joined for (类别). */
  readonly kind: MutualGroupKind;
  /** Household that leads it (牵头户). Its id. */
  readonly leader?: string | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** Village that it works in (所属村). Its id. */
  readonly village: string;
}

/**
 * A new row of Department. A department of the county (部门), which its cadres work in and which helps villages.
 */
export interface FoundDepartmentInput {
  /** Department number: D and 12 digits (部门编号). */
  readonly code: string;
  /** County whose department it is (所属县). Its id. */
  readonly county: string;
  /** What it answers for (业务领域). */
  readonly domain: DepartmentDomain;
  /** Name (名称). */
  readonly name: string;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
}

/** What grants can be grouped by. */
export const GrantGroupByValues = [
  'CADRE',
  'DEPARTMENT',
  'ROLE',
  'TEAM',
  'VALID_FROM_MONTH',
  'VALID_FROM_YEAR',
  'VALID_TO_MONTH',
  'VALID_TO_YEAR',
] as const;

/** What grants can be grouped by. */
export type GrantGroupBy = (typeof GrantGroupByValues)[number];

/** One key of an order of grants. */
export interface GrantOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: GrantOrderField;
}

/** What grants can be ordered by; text by code point. */
export const GrantOrderFieldValues = [
  'DIVISION_CODE',
  'ID',
  'PRINCIPAL',
  'ROLE',
  'VALID_FROM',
  'VALID_TO',
] as const;

/** What grants can be ordered by; text by code point. */
export type GrantOrderField = (typeof GrantOrderFieldValues)[number];

/** A new row of Grant. What somebody may see and do: a role, for a range of divisions and a while (授权). */
export interface GrantRoleInput {
  /** Cadre whose own rows it opens, for the roles of cadres (干部). Its id. */
  readonly cadre?: string | null | undefined;
  /** Department that it is for, for the role DEPARTMENT (部门). Its id. */
  readonly department?: string | null | undefined;
  /** Code of the division that it is for, with all that lies within: 6, 9 or 12 digits (授权范围代码). */
  readonly division: string;
  /** Who has it: the subject (`sub`) of a JWT, or `api-token:` and the number of an API token (被授权者). */
  readonly principal: string;
  /** Role (角色). */
  readonly role: Role;
  /** Team that it is for, for the role BATTLE_TEAM (攻坚队). Its id. */
  readonly team?: string | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
}

/** Conditions on grants; all that are given must hold. */
export interface GrantWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<GrantWhere> | null | undefined;
  /** Cadre whose own rows it opens, for the roles of cadres (干部). */
  readonly cadre?: CadreWhere | null | undefined;
  /** Department that it is for, for the role DEPARTMENT (部门). */
  readonly department?: DepartmentWhere | null | undefined;
  /** Code of the division that it is for, with all that lies within: 6, 9 or 12 digits (授权范围代码). */
  readonly divisionCode?: TextFilter | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: GrantWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<GrantWhere> | null | undefined;
  /** Who has it: the subject (`sub`) of a JWT, or `api-token:` and the number of an API token (被授权者). */
  readonly principal?: TextFilter | null | undefined;
  /** Role (角色). */
  readonly role?: RoleFilter | null | undefined;
  /** Team that it is for, for the role BATTLE_TEAM (攻坚队). */
  readonly team?: BattleTeamWhere | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: DateFilter | null | undefined;
}

/** State of one of the two no-worries and three guarantees (两不愁三保障). */
export const GuaranteeStateValues = [
  /** Met (达标) */
  'MET',
  /** Not applicable, for example nobody of school age (不适用) */
  'NOT_APPLICABLE',
  /** Not met (未达标) */
  'UNMET',
] as const;

/** State of one of the two no-worries and three guarantees (两不愁三保障). */
export type GuaranteeState = (typeof GuaranteeStateValues)[number];

/** Conditions on a GuaranteeState; all that are given must hold. An omitted one is no condition. */
export interface GuaranteeStateFilter {
  /** Equal to (等于). */
  readonly eq?: GuaranteeState | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<GuaranteeState> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: GuaranteeState | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<GuaranteeState> | null | undefined;
}

/** What hamlets can be grouped by. */
export const HamletGroupByValues = [
  'VALID_FROM_MONTH',
  'VALID_FROM_YEAR',
  'VALID_TO_MONTH',
  'VALID_TO_YEAR',
  'VILLAGE',
] as const;

/** What hamlets can be grouped by. */
export type HamletGroupBy = (typeof HamletGroupByValues)[number];

/** Conditions on the hamlets of a row; all given must hold. */
export interface HamletListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: HamletWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: HamletWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: HamletWhere | null | undefined;
}

/**
 * A new row of Hamlet. A natural village or villagers' group inside a village (寨/村民小组). Roads are owed to those of 30 households or more.
 */
export interface HamletOfPartInput {
  /** Hamlet of the village that is split (寨、村民小组). Its id. */
  readonly hamlet: string;
}

/** One key of an order of hamlets. */
export interface HamletOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: HamletOrderField;
}

/** What hamlets can be ordered by; text by code point. */
export const HamletOrderFieldValues = [
  'ID',
  'LATITUDE',
  'LONGITUDE',
  'NAME',
  'VALID_FROM',
  'VALID_TO',
] as const;

/** What hamlets can be ordered by; text by code point. */
export type HamletOrderField = (typeof HamletOrderFieldValues)[number];

/** Conditions on hamlets; all that are given must hold. */
export interface HamletWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<HamletWhere> | null | undefined;
  /** Households of the hamlet (所辖户). */
  readonly households?: HouseholdListWhere | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** Latitude in degrees, WGS 84 (纬度，度). */
  readonly latitude?: FloatFilter | null | undefined;
  /** Longitude in degrees, WGS 84 (经度，度). */
  readonly longitude?: FloatFilter | null | undefined;
  /** Name (名称). */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: HamletWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<HamletWhere> | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: DateFilter | null | undefined;
  /** Village that it lies in (所属村). */
  readonly village?: VillageWhere | null | undefined;
}

/** State of health, without a diagnosis (健康状况). */
export const HealthStateValues = [
  /** Long-term chronic illness (长期慢性病) */
  'CHRONIC_ILLNESS',
  /** Disabled (残疾) */
  'DISABLED',
  /** Healthy (健康) */
  'HEALTHY',
  /** Serious illness (患有大病) */
  'SERIOUS_ILLNESS',
] as const;

/** State of health, without a diagnosis (健康状况). */
export type HealthState = (typeof HealthStateValues)[number];

/** Conditions on a HealthState; all that are given must hold. An omitted one is no condition. */
export interface HealthStateFilter {
  /** Equal to (等于). */
  readonly eq?: HealthState | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<HealthState> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: HealthState | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<HealthState> | null | undefined;
}

/** How a helper comes to the village (帮扶方式). */
export const HelperModeValues = [
  /** Dispatched: works at the office and goes to the village (派驻) */
  'DISPATCHED',
  /** Transferred: works in the village (调驻) */
  'TRANSFERRED',
] as const;

/** How a helper comes to the village (帮扶方式). */
export type HelperMode = (typeof HelperModeValues)[number];

/** Conditions on a HelperMode; all that are given must hold. An omitted one is no condition. */
export interface HelperModeFilter {
  /** Equal to (等于). */
  readonly eq?: HelperMode | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<HelperMode> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: HelperMode | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<HelperMode> | null | undefined;
}

/** What households can be grouped by. */
export const HouseholdGroupByValues = [
  'CLOTHING_GUARANTEE',
  'FOOD_GUARANTEE',
  'HAMLET',
  'HAS_POWER',
  'HOUSING_GUARANTEE',
  'HOUSING_STRUCTURE',
  'MAIN_CAUSE',
  'MEDICAL_GUARANTEE',
  'REGISTERED_ON_MONTH',
  'REGISTERED_ON_YEAR',
  'RESIDENCE',
  'SCHOOLING_GUARANTEE',
  'STATUS',
  'VALID_FROM_MONTH',
  'VALID_FROM_YEAR',
  'VALID_TO_MONTH',
  'VALID_TO_YEAR',
  'VILLAGE',
  'WATER',
  'WATER_GUARANTEE',
] as const;

/** What households can be grouped by. */
export type HouseholdGroupBy = (typeof HouseholdGroupByValues)[number];

/** What householdIncomes can be grouped by. */
export const HouseholdIncomeGroupByValues = [
  'HOUSEHOLD',
] as const;

/** What householdIncomes can be grouped by. */
export type HouseholdIncomeGroupBy = (typeof HouseholdIncomeGroupByValues)[number];

/** Conditions on the householdIncomes of a row; all given must hold. */
export interface HouseholdIncomeListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: HouseholdIncomeWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: HouseholdIncomeWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: HouseholdIncomeWhere | null | undefined;
}

/** One key of an order of householdIncomes. */
export interface HouseholdIncomeOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: HouseholdIncomeOrderField;
}

/** What householdIncomes can be ordered by; text by code point. */
export const HouseholdIncomeOrderFieldValues = [
  'ID',
  'NET',
  'NET_PER_PERSON',
  'PERSONS',
  'PRODUCTION',
  'PRODUCTION_COSTS',
  'PROPERTY',
  'TRANSFERS',
  'WAGES',
  'YEAR',
] as const;

/** What householdIncomes can be ordered by; text by code point. */
export type HouseholdIncomeOrderField = (typeof HouseholdIncomeOrderFieldValues)[number];

/** Conditions on householdIncomes; all that are given must hold. */
export interface HouseholdIncomeWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<HouseholdIncomeWhere> | null | undefined;
  /** Household whose income this is (所属户). */
  readonly household?: HouseholdWhere | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** Net income in fen: wages + production + property + transfers − production costs (家庭纯收入，分). */
  readonly net?: FenFilter | null | undefined;
  /** Net income a person in fen, the fraction of a fen cut off (人均纯收入，分). */
  readonly netPerPerson?: FenFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: HouseholdIncomeWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<HouseholdIncomeWhere> | null | undefined;
  /** Persons whom the year’s income is shared by (计算人口，人). */
  readonly persons?: IntFilter | null | undefined;
  /** Receipts of production and trade, in fen (生产经营性收入，分). */
  readonly production?: FenFilter | null | undefined;
  /** Costs of production and trade, in fen (生产经营性支出，分). */
  readonly productionCosts?: FenFilter | null | undefined;
  /** Income from property, in fen (财产性收入，分). */
  readonly property?: FenFilter | null | undefined;
  /** Transfers, in fen (转移性收入，分). */
  readonly transfers?: FenFilter | null | undefined;
  /** Wages, in fen (工资性收入，分). */
  readonly wages?: FenFilter | null | undefined;
  /** Calendar year (年份). */
  readonly year?: IntFilter | null | undefined;
}

/** Conditions on the households of a row; all given must hold. */
export interface HouseholdListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: HouseholdWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: HouseholdWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: HouseholdWhere | null | undefined;
}

/** What householdMembers can be grouped by. */
export const HouseholdMemberGroupByValues = [
  'AT_SCHOOL',
  'BIRTH_DATE_MONTH',
  'BIRTH_DATE_YEAR',
  'HEALTH',
  'HOUSEHOLD',
  'LABOUR_ABILITY',
  'MEDICALLY_INSURED',
  'RELATION',
  'SCHOOLING',
  'SEX',
  'VALID_FROM_MONTH',
  'VALID_FROM_YEAR',
  'VALID_TO_MONTH',
  'VALID_TO_YEAR',
  'WORK',
] as const;

/** What householdMembers can be grouped by. */
export type HouseholdMemberGroupBy = (typeof HouseholdMemberGroupByValues)[number];

/**
 * A new row of HouseholdMember. A person in a household; a person is in one live household at a time (家庭成员).
 */
export interface HouseholdMemberInput {
  /** At school now (在校生). */
  readonly atSchool: boolean;
  /** Birth date (出生日期). */
  readonly birthDate: IsoDate;
  /** Diagnosis of a chronic or serious illness, as the register has it (诊断). */
  readonly diagnosis?: string | null | undefined;
  /** State of health (健康状况). */
  readonly health: HealthState;
  /** Identity number, 18 characters, GB 11643 (公民身份号码). */
  readonly identityNumber: string;
  /** Ability to work (劳动能力). */
  readonly labourAbility: LabourAbility;
  /** Enrolled in basic medical insurance (参加基本医疗保险). */
  readonly medicallyInsured: boolean;
  /** Months of paid work in the last calendar year, 0–12 (务工时间，月). */
  readonly monthsWorked: number;
  /** Name (姓名). */
  readonly name: string;
  /** Relation to the head of the household (与户主关系). */
  readonly relation: RelationToHead;
  /** Highest schooling reached or attended (文化程度). */
  readonly schooling: Schooling;
  /** Sex (性别). */
  readonly sex: Sex;
  /** Work at present (务工状况). */
  readonly work: WorkState;
}

/** Conditions on the householdMembers of a row; all given must hold. */
export interface HouseholdMemberListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: HouseholdMemberWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: HouseholdMemberWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: HouseholdMemberWhere | null | undefined;
}

/** One key of an order of householdMembers. */
export interface HouseholdMemberOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: HouseholdMemberOrderField;
}

/** What householdMembers can be ordered by; text by code point. */
export const HouseholdMemberOrderFieldValues = [
  'AT_SCHOOL',
  'BIRTH_DATE',
  'HEALTH',
  'ID',
  'LABOUR_ABILITY',
  'MEDICALLY_INSURED',
  'MONTHS_WORKED',
  'NAME',
  'RELATION',
  'SCHOOLING',
  'SEX',
  'VALID_FROM',
  'VALID_TO',
  'WORK',
] as const;

/** What householdMembers can be ordered by; text by code point. */
export type HouseholdMemberOrderField = (typeof HouseholdMemberOrderFieldValues)[number];

/** Conditions on householdMembers; all that are given must hold. */
export interface HouseholdMemberWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<HouseholdMemberWhere> | null | undefined;
  /** At school now (在校生). */
  readonly atSchool?: BooleanFilter | null | undefined;
  /** Birth date (出生日期). */
  readonly birthDate?: DateFilter | null | undefined;
  /** Diagnosis of a chronic or serious illness, as the register has it (诊断). */
  readonly diagnosis?: ExactFilter | null | undefined;
  /** State of health (健康状况). */
  readonly health?: HealthStateFilter | null | undefined;
  /** Household that the person is in (所属户). */
  readonly household?: HouseholdWhere | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** Identity number, 18 characters, GB 11643 (公民身份号码). */
  readonly identityNumber?: ExactFilter | null | undefined;
  /** Ability to work (劳动能力). */
  readonly labourAbility?: LabourAbilityFilter | null | undefined;
  /** Enrolled in basic medical insurance (参加基本医疗保险). */
  readonly medicallyInsured?: BooleanFilter | null | undefined;
  /** Months of paid work in the last calendar year, 0–12 (务工时间，月). */
  readonly monthsWorked?: IntFilter | null | undefined;
  /** Name (姓名). */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: HouseholdMemberWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<HouseholdMemberWhere> | null | undefined;
  /** Relation to the head of the household (与户主关系). */
  readonly relation?: RelationToHeadFilter | null | undefined;
  /** Highest schooling reached or attended (文化程度). */
  readonly schooling?: SchoolingFilter | null | undefined;
  /** Sex (性别). */
  readonly sex?: SexFilter | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: DateFilter | null | undefined;
  /** Work at present (务工状况). */
  readonly work?: WorkStateFilter | null | undefined;
}

/** One key of an order of households. */
export interface HouseholdOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: HouseholdOrderField;
}

/** What households can be ordered by; text by code point. */
export const HouseholdOrderFieldValues = [
  'CLOTHING_GUARANTEE',
  'CODE',
  'FOOD_GUARANTEE',
  'HAS_POWER',
  'HOUSING_AREA',
  'HOUSING_GUARANTEE',
  'HOUSING_STRUCTURE',
  'ID',
  'MAIN_CAUSE',
  'MEDICAL_GUARANTEE',
  'NAME',
  'REGISTERED_ON',
  'RESIDENCE',
  'SCHOOLING_GUARANTEE',
  'STATUS',
  'VALID_FROM',
  'VALID_TO',
  'WATER',
  'WATER_GUARANTEE',
] as const;

/** What households can be ordered by; text by code point. */
export type HouseholdOrderField = (typeof HouseholdOrderFieldValues)[number];

/** Status of a household in the poverty register (户类型). */
export const HouseholdStatusValues = [
  /** Lifted out of poverty (已脱贫) */
  'LIFTED',
  /** Monitored as at the margin of poverty (边缘易致贫户) */
  'MONITORED_MARGINAL',
  /** Monitored for sudden hardship (突发严重困难户) */
  'MONITORED_SUDDEN_HARDSHIP',
  /** Lifted, monitored as unstable (脱贫不稳定户) */
  'MONITORED_UNSTABLE',
  /** Ordinary household (一般户) */
  'ORDINARY',
  /** Registered poor household (建档立卡贫困户) */
  'REGISTERED_POOR',
  /** Risk removed (风险消除) */
  'RISK_REMOVED',
  /** Lifted, support goes on (脱贫后继续帮扶) */
  'SUPPORTED_AFTER_LIFTING',
] as const;

/** Status of a household in the poverty register (户类型). */
export type HouseholdStatus = (typeof HouseholdStatusValues)[number];

/** Conditions on a HouseholdStatus; all that are given must hold. An omitted one is no condition. */
export interface HouseholdStatusFilter {
  /** Equal to (等于). */
  readonly eq?: HouseholdStatus | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<HouseholdStatus> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: HouseholdStatus | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<HouseholdStatus> | null | undefined;
}

/** Conditions on households; all that are given must hold. */
export interface HouseholdWhere {
  /** Who read sensitive values of the household, and what for (访问记录). */
  readonly accessRecords?: AccessRecordListWhere | null | undefined;
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<HouseholdWhere> | null | undefined;
  /** Bank accounts of the household (一卡通账户). */
  readonly bankAccounts?: BankAccountListWhere | null | undefined;
  /** Ties of benefit of the household (利益联结). */
  readonly benefitLinks?: BenefitLinkListWhere | null | undefined;
  /** Requests to change the data of the household (变更申请). */
  readonly changeRequests?: ChangeRequestListWhere | null | undefined;
  /** No worry about clothing (不愁穿). */
  readonly clothingGuarantee?: GuaranteeStateFilter | null | undefined;
  /** Household number: H and 12 digits, for life, also after a move (户编号). */
  readonly code?: CodeFilter | null | undefined;
  /** No worry about food (不愁吃). */
  readonly foodGuarantee?: GuaranteeStateFilter | null | undefined;
  /** Groups that the household is a member of (所属联户). */
  readonly groupMemberships?: MutualGroupMemberListWhere | null | undefined;
  /** Hamlet that it lives in (所在寨、村民小组). */
  readonly hamlet?: HamletWhere | null | undefined;
  /** Has mains electricity (通生活用电). */
  readonly hasPower?: BooleanFilter | null | undefined;
  /** Floor area of the main house in square metres (住房面积，平方米). */
  readonly housingArea?: IntFilter | null | undefined;
  /** Safe housing (住房安全有保障). */
  readonly housingGuarantee?: GuaranteeStateFilter | null | undefined;
  /** Structure of the main house (住房结构). */
  readonly housingStructure?: HousingStructureFilter | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** Income by year (历年收入). */
  readonly incomes?: HouseholdIncomeListWhere | null | undefined;
  /** Main cause of poverty; none for a household that was never poor (主要致贫原因). */
  readonly mainCause?: PovertyCauseFilter | null | undefined;
  /** Basic medical care (基本医疗有保障). */
  readonly medicalGuarantee?: GuaranteeStateFilter | null | undefined;
  /** Members of the household (家庭成员). */
  readonly members?: HouseholdMemberListWhere | null | undefined;
  /** Name of the live head of the household (户主姓名). */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: HouseholdWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<HouseholdWhere> | null | undefined;
  /** Other causes, at most two, none of them the main one (其他致贫原因). */
  readonly otherCauses?: PovertyCauseListFilter | null | undefined;
  /** Cadres who help the household (帮扶干部). */
  readonly pairings?: PairingListWhere | null | undefined;
  /** Telephone (联系电话). */
  readonly phone?: ExactFilter | null | undefined;
  /** Day of entry into the register (登记日期). */
  readonly registeredOn?: DateFilter | null | undefined;
  /** Original place or relocated (居住情况). */
  readonly residence?: ResidenceKindFilter | null | undefined;
  /** Compulsory schooling (义务教育有保障). */
  readonly schoolingGuarantee?: GuaranteeStateFilter | null | undefined;
  /** Status on the date of the operation (户类型). */
  readonly status?: HouseholdStatusFilter | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: DateFilter | null | undefined;
  /** Village that it belongs to (所属村). */
  readonly village?: VillageWhere | null | undefined;
  /** Source of drinking water (饮水来源). */
  readonly water?: WaterSourceFilter | null | undefined;
  /** Safe drinking water (饮水安全有保障). */
  readonly waterGuarantee?: GuaranteeStateFilter | null | undefined;
}

/** Structure of the main house (住房结构). */
export const HousingStructureValues = [
  /** Brick and concrete (砖混结构) */
  'BRICK_CONCRETE',
  /** Brick and timber (砖木结构) */
  'BRICK_TIMBER',
  /** Reinforced concrete (钢混结构) */
  'REINFORCED_CONCRETE',
  /** Timber (木结构) */
  'TIMBER',
] as const;

/** Structure of the main house (住房结构). */
export type HousingStructure = (typeof HousingStructureValues)[number];

/** Conditions on a HousingStructure; all that are given must hold. An omitted one is no condition. */
export interface HousingStructureFilter {
  /** Equal to (等于). */
  readonly eq?: HousingStructure | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<HousingStructure> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: HousingStructure | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<HousingStructure> | null | undefined;
}

/** Conditions on an identifier; all that are given must hold. An omitted one is no condition. */
export interface IdFilter {
  /** Equal to (等于). */
  readonly eq?: string | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: string | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
}

/** What industryEntities can be grouped by. */
export const IndustryEntityGroupByValues = [
  'KIND',
  'SECTOR',
  'UPSTREAM',
  'VALID_FROM_MONTH',
  'VALID_FROM_YEAR',
  'VALID_TO_MONTH',
  'VALID_TO_YEAR',
  'VILLAGE',
] as const;

/** What industryEntities can be grouped by. */
export type IndustryEntityGroupBy = (typeof IndustryEntityGroupByValues)[number];

/** Kind of an industry entity (产业主体类别). */
export const IndustryEntityKindValues = [
  /** Cooperative (合作社) */
  'COOPERATIVE',
  /** Lead enterprise (龙头企业) */
  'LEAD_ENTERPRISE',
  /** Production base (基地) */
  'PRODUCTION_BASE',
  /** State company (国有公司) */
  'STATE_COMPANY',
] as const;

/** Kind of an industry entity (产业主体类别). */
export type IndustryEntityKind = (typeof IndustryEntityKindValues)[number];

/** Conditions on a IndustryEntityKind; all that are given must hold. An omitted one is no condition. */
export interface IndustryEntityKindFilter {
  /** Equal to (等于). */
  readonly eq?: IndustryEntityKind | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<IndustryEntityKind> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: IndustryEntityKind | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<IndustryEntityKind> | null | undefined;
}

/** Conditions on the industryEntities of a row; all given must hold. */
export interface IndustryEntityListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: IndustryEntityWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: IndustryEntityWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: IndustryEntityWhere | null | undefined;
}

/** One key of an order of industryEntities. */
export interface IndustryEntityOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: IndustryEntityOrderField;
}

/** What industryEntities can be ordered by; text by code point. */
export const IndustryEntityOrderFieldValues = [
  'ID',
  'KIND',
  'NAME',
  'SECTOR',
  'VALID_FROM',
  'VALID_TO',
] as const;

/** What industryEntities can be ordered by; text by code point. */
export type IndustryEntityOrderField = (typeof IndustryEntityOrderFieldValues)[number];

/** Conditions on industryEntities; all that are given must hold. */
export interface IndustryEntityWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<IndustryEntityWhere> | null | undefined;
  /** Ties of benefit to households (利益联结). */
  readonly benefitLinks?: BenefitLinkListWhere | null | undefined;
  /** Entities that have this one upstream (下游主体). */
  readonly downstream?: IndustryEntityListWhere | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** Kind (类别). */
  readonly kind?: IndustryEntityKindFilter | null | undefined;
  /** Name (名称). */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: IndustryEntityWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<IndustryEntityWhere> | null | undefined;
  /** Pillar industry (主导产业). */
  readonly sector?: SectorFilter | null | undefined;
  /** The entity that supplies it or buys from it; company → cooperative → household is a chain (上游主体). */
  readonly upstream?: IndustryEntityWhere | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: DateFilter | null | undefined;
  /** Village of its registered place (注册地). */
  readonly village?: VillageWhere | null | undefined;
}

/** Point in time in UTC, ISO 8601 `YYYY-MM-DDThh:mm:ss.sssZ` (时刻，协调世界时). */
export type IsoInstant = string;

/** Conditions on an instant; all that are given must hold. An omitted one is no condition. */
export interface InstantFilter {
  /** Equal to (等于). */
  readonly eq?: IsoInstant | null | undefined;
  /** Greater than (大于). */
  readonly gt?: IsoInstant | null | undefined;
  /** Greater than or equal to (大于等于). */
  readonly gte?: IsoInstant | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<IsoInstant> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Less than (小于). */
  readonly lt?: IsoInstant | null | undefined;
  /** Less than or equal to (小于等于). */
  readonly lte?: IsoInstant | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: IsoInstant | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<IsoInstant> | null | undefined;
}

/** Conditions on a whole number; all that are given must hold. An omitted one is no condition. */
export interface IntFilter {
  /** Equal to (等于). */
  readonly eq?: number | null | undefined;
  /** Greater than (大于). */
  readonly gt?: number | null | undefined;
  /** Greater than or equal to (大于等于). */
  readonly gte?: number | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Less than (小于). */
  readonly lt?: number | null | undefined;
  /** Less than or equal to (小于等于). */
  readonly lte?: number | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: number | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<number> | null | undefined;
}

/**
 * Values by the names of fields, as a JSON object (字段值): `Fen`, dates and enums as the fields themselves have them.
 */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Ability to work (劳动能力). The labour force is ORDINARY and SKILLED. */
export const LabourAbilityValues = [
  /** None: child, pupil, old or unable (无劳动力) */
  'NONE',
  /** Ordinary labour (普通劳动力) */
  'ORDINARY',
  /** Skilled labour (技能劳动力) */
  'SKILLED',
  /** Weak or half labour (弱劳动力或半劳动力) */
  'WEAK',
] as const;

/** Ability to work (劳动能力). The labour force is ORDINARY and SKILLED. */
export type LabourAbility = (typeof LabourAbilityValues)[number];

/** Conditions on a LabourAbility; all that are given must hold. An omitted one is no condition. */
export interface LabourAbilityFilter {
  /** Equal to (等于). */
  readonly eq?: LabourAbility | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<LabourAbility> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: LabourAbility | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<LabourAbility> | null | undefined;
}

/**
 * A new row of BattleTeamCoverage. A township that a battle team works in (攻坚队负责乡镇). A team is not a township: it may cover several.
 */
export interface MakeBattleTeamCoverageInput {
  /** The team (攻坚队). Its id. */
  readonly team: string;
  /** The township (乡镇). Its id. */
  readonly township: string;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
}

/** A new row of BenefitLink. A dated tie of benefit between a household and an industry entity (利益联结). */
export interface MakeBenefitLinkInput {
  /** Yearly sum that the contract names, in fen; null when it names none (合同年金额，分). */
  readonly contractAmount?: Fen | null | undefined;
  /** Terms of the contract, free text (合同约定). */
  readonly contractTerms?: string | null | undefined;
  /** Entity that it gains from (产业主体). Its id. */
  readonly entity: string;
  /** Household that gains (受益户). Its id. */
  readonly household: string;
  /** How the household gains (联结方式). */
  readonly mode: BenefitLinkMode;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
}

/**
 * A change of Household. A household, which belongs to one village at a time (户). Its name is that of its live head.
 */
export interface MergeHouseholdsInput {
  /** Household that goes on (并入户). Its id. */
  readonly into: string;
  /** Day from which they are one household, not in the future (并户日期). */
  readonly on: IsoDate;
  /** Why, in words that name no person (原因). */
  readonly reason: string;
  /**
   * What members are to the head of the household that goes on; who is not named is an other relation (与并入户户主关系).
   */
  readonly relations?: ReadonlyArray<MergedMemberInput> | null | undefined;
}

/**
 * A new row of Village. A village, residents’ committee or community with its 12-digit statistical code (村/居/社区). Villages merge, split and are renamed: each row holds for a period, and successions join the rows.
 */
export interface MergeVillagesInput {
  /** Statistical division code, 12 digits (统计用区划代码). */
  readonly code: string;
  /**
   * In deep poverty from then on; when it is not given, as the villages were that end, if all were alike (深度贫困村).
   */
  readonly deepPoverty?: boolean | null | undefined;
  /** Kind (类别). */
  readonly kind: VillageKind;
  /** Latitude in degrees, WGS 84 (纬度，度). */
  readonly latitude?: number | null | undefined;
  /** Longitude in degrees, WGS 84 (经度，度). */
  readonly longitude?: number | null | undefined;
  /** Name as the code list has it (名称). */
  readonly name: string;
  /** Day from which it is so, not in the future (变更日期). */
  readonly on: IsoDate;
  /** All villages that end, of one township, 2 to 20; the new one may have the code of one of them (原村). */
  readonly predecessors: ReadonlyArray<VillageThatEndsInput>;
}

/**
 * A new row of HouseholdMember. A person in a household; a person is in one live household at a time (家庭成员).
 */
export interface MergedMemberInput {
  /** Live member of the household that ends (成员). Its id. */
  readonly member: string;
  /** Relation to the head of the household (与户主关系). */
  readonly relation: RelationToHead;
}

/**
 * A new row of Household. A household, which belongs to one village at a time (户). Its name is that of its live head.
 */
export interface MoveHouseholdInput {
  /** Hamlet that it lives in (所在寨、村民小组). Its id. */
  readonly hamlet?: string | null | undefined;
  /** Day from which it belongs to the other village, not in the future (迁入日期). */
  readonly on: IsoDate;
  /** Village that it belongs to (所属村). Its id. */
  readonly village: string;
}

/** What mutualGroups can be grouped by. */
export const MutualGroupGroupByValues = [
  'KIND',
  'LEADER',
  'VALID_FROM_MONTH',
  'VALID_FROM_YEAR',
  'VALID_TO_MONTH',
  'VALID_TO_YEAR',
  'VILLAGE',
] as const;

/** What mutualGroups can be grouped by. */
export type MutualGroupGroupBy = (typeof MutualGroupGroupByValues)[number];

/** What a group of ten households is joined for (联建类别). */
export const MutualGroupKindValues = [
  /** Joined for a clean environment and neighbourhood safety (联环境卫生和社会治安) */
  'ENVIRONMENT_AND_SAFETY',
  /** Joined for industry (联产业发展) */
  'INDUSTRY',
] as const;

/** What a group of ten households is joined for (联建类别). */
export type MutualGroupKind = (typeof MutualGroupKindValues)[number];

/** Conditions on a MutualGroupKind; all that are given must hold. An omitted one is no condition. */
export interface MutualGroupKindFilter {
  /** Equal to (等于). */
  readonly eq?: MutualGroupKind | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<MutualGroupKind> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: MutualGroupKind | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<MutualGroupKind> | null | undefined;
}

/** Conditions on the mutualGroups of a row; all given must hold. */
export interface MutualGroupListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: MutualGroupWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: MutualGroupWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: MutualGroupWhere | null | undefined;
}

/** What mutualGroupMembers can be grouped by. */
export const MutualGroupMemberGroupByValues = [
  'GROUP',
  'HOUSEHOLD',
  'VALID_FROM_MONTH',
  'VALID_FROM_YEAR',
  'VALID_TO_MONTH',
  'VALID_TO_YEAR',
] as const;

/** What mutualGroupMembers can be grouped by. */
export type MutualGroupMemberGroupBy = (typeof MutualGroupMemberGroupByValues)[number];

/** Conditions on the mutualGroupMembers of a row; all given must hold. */
export interface MutualGroupMemberListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: MutualGroupMemberWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: MutualGroupMemberWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: MutualGroupMemberWhere | null | undefined;
}

/** One key of an order of mutualGroupMembers. */
export interface MutualGroupMemberOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: MutualGroupMemberOrderField;
}

/** What mutualGroupMembers can be ordered by; text by code point. */
export const MutualGroupMemberOrderFieldValues = [
  'ID',
  'VALID_FROM',
  'VALID_TO',
] as const;

/** What mutualGroupMembers can be ordered by; text by code point. */
export type MutualGroupMemberOrderField = (typeof MutualGroupMemberOrderFieldValues)[number];

/** Conditions on mutualGroupMembers; all that are given must hold. */
export interface MutualGroupMemberWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<MutualGroupMemberWhere> | null | undefined;
  /** The group (所属联户). */
  readonly group?: MutualGroupWhere | null | undefined;
  /** The household (成员户). */
  readonly household?: HouseholdWhere | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: MutualGroupMemberWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<MutualGroupMemberWhere> | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: DateFilter | null | undefined;
}

/** One key of an order of mutualGroups. */
export interface MutualGroupOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: MutualGroupOrderField;
}

/** What mutualGroups can be ordered by; text by code point. */
export const MutualGroupOrderFieldValues = [
  'CODE',
  'ID',
  'KIND',
  'VALID_FROM',
  'VALID_TO',
] as const;

/** What mutualGroups can be ordered by; text by code point. */
export type MutualGroupOrderField = (typeof MutualGroupOrderFieldValues)[number];

/** Conditions on mutualGroups; all that are given must hold. */
export interface MutualGroupWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<MutualGroupWhere> | null | undefined;
  /** Group number: G and 12 digits (编号). */
  readonly code?: CodeFilter | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** What it is joined for (类别). */
  readonly kind?: MutualGroupKindFilter | null | undefined;
  /** Household that leads it (牵头户). */
  readonly leader?: HouseholdWhere | null | undefined;
  /** Member households (成员户). */
  readonly members?: MutualGroupMemberListWhere | null | undefined;
  /** This does not hold (非). */
  readonly not?: MutualGroupWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<MutualGroupWhere> | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: DateFilter | null | undefined;
  /** Village that it works in (所属村). */
  readonly village?: VillageWhere | null | undefined;
}

/** Conditions on a name, searched by index; all that are given must hold. An omitted one is no condition. */
export interface NameFilter {
  /** Contains this text; ASCII letters match in either case (包含). */
  readonly contains?: string | null | undefined;
  /** Equal to (等于). */
  readonly eq?: string | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: string | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
}

/** A type of the graph whose rows change (类型). */
export const NodeTypeValues = [
  /**
   * One sensitive value that somebody read unmasked, or one search by a sensitive field (敏感信息访问记录). It is written before the answer leaves, and never holds the value.
   */
  'ACCESS_RECORD',
  /**
   * A token that a script calls with; its principal is `api-token:` and its number. Shown once, kept as a hash (API 令牌).
   */
  'API_TOKEN',
  /** A bank account of a household, for payments to it (一卡通). */
  'BANK_ACCOUNT',
  /** A team of county-level leaders: battle team or inspection team (脱贫攻坚队、督查组). */
  'BATTLE_TEAM',
  /** A township that a battle team works in (攻坚队负责乡镇). A team is not a township: it may cover several. */
  'BATTLE_TEAM_COVERAGE',
  /** Membership of a cadre in a battle or inspection team (攻坚队、督查组成员). */
  'BATTLE_TEAM_MEMBER',
  /** A dated tie of benefit between a household and an industry entity (利益联结). */
  'BENEFIT_LINK',
  /**
   * A person in office: a leader, an official, or one of the staff of a department, township or village (干部). It lies in the division of its office: the county, a township or a village.
   */
  'CADRE',
  /** A proposed change to the data of a household (变更申请). */
  'CHANGE_REQUEST',
  /** A county, the root of the graph, with its 6-digit code of GB/T 2260 (县). */
  'COUNTY',
  /** A department of the county (部门), which its cadres work in and which helps villages. */
  'DEPARTMENT',
  /** What somebody may see and do: a role, for a range of divisions and a while (授权). */
  'GRANT',
  /**
   * A natural village or villagers' group inside a village (寨/村民小组). Roads are owed to those of 30 households or more.
   */
  'HAMLET',
  /** A household, which belongs to one village at a time (户). Its name is that of its live head. */
  'HOUSEHOLD',
  /** Income of a household in one calendar year, in fen (家庭年收入，分). */
  'HOUSEHOLD_INCOME',
  /** A person in a household; a person is in one live household at a time (家庭成员). */
  'HOUSEHOLD_MEMBER',
  /** A company, cooperative or base that does business with households (产业主体). */
  'INDUSTRY_ENTITY',
  /** About ten households that work as one (十户一体). It carries no notes on persons. */
  'MUTUAL_GROUP',
  /** Membership of a household in a group of ten households (十户一体成员户). */
  'MUTUAL_GROUP_MEMBER',
  /** A cadre who helps a household, from one day to another (结对帮扶). */
  'PAIRING',
  /** What one data steward proposes and another one confirms, which does it (双人办理事项). */
  'PROPOSAL',
  /** A dated charge: who answers for a township or a village (联系、包保). */
  'RESPONSIBILITY_LINK',
  /** A township, town or street office with its 9-digit code of GB/T 10114 (乡镇). */
  'TOWNSHIP',
  /**
   * A village, residents’ committee or community with its 12-digit statistical code (村/居/社区). Villages merge, split and are renamed: each row holds for a period, and successions join the rows.
   */
  'VILLAGE',
  /**
   * An edge from a village to the one that followed it (村级沿革). Code lists tell codes and names, not borders: an edge says who carries the code or the name on, not that the land is the same.
   */
  'VILLAGE_SUCCESSION',
] as const;

/** A type of the graph whose rows change (类型). */
export type NodeType = (typeof NodeTypeValues)[number];

/** A new row of BankAccount. A bank account of a household, for payments to it (一卡通). */
export interface OpenBankAccountInput {
  /** Bank that keeps it (开户行). */
  readonly bank: string;
  /** Household whose account it is (所属户). Its id. */
  readonly household: string;
  /** Account number (账号). */
  readonly number: string;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
}

/** Direction of an order; rows without a value come last in ASC and first in DESC (排序方向). */
export const OrderDirectionValues = [
  /** Ascending (升序) */
  'ASC',
  /** Descending (降序) */
  'DESC',
] as const;

/** Direction of an order; rows without a value come last in ASC and first in DESC (排序方向). */
export type OrderDirection = (typeof OrderDirectionValues)[number];

/** A new row of Pairing. A cadre who helps a household, from one day to another (结对帮扶). */
export interface PairInput {
  /** Cadre who helps (帮扶干部). Its id. */
  readonly cadre: string;
  /** Household that is helped (帮扶户). Its id. */
  readonly household: string;
  /** How the helper comes to the village (帮扶方式). */
  readonly mode: HelperMode;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
}

/** What pairings can be grouped by. */
export const PairingGroupByValues = [
  'CADRE',
  'HOUSEHOLD',
  'MODE',
  'VALID_FROM_MONTH',
  'VALID_FROM_YEAR',
  'VALID_TO_MONTH',
  'VALID_TO_YEAR',
] as const;

/** What pairings can be grouped by. */
export type PairingGroupBy = (typeof PairingGroupByValues)[number];

/** Conditions on the pairings of a row; all given must hold. */
export interface PairingListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: PairingWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: PairingWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: PairingWhere | null | undefined;
}

/** One key of an order of pairings. */
export interface PairingOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: PairingOrderField;
}

/** What pairings can be ordered by; text by code point. */
export const PairingOrderFieldValues = [
  'ID',
  'MODE',
  'VALID_FROM',
  'VALID_TO',
] as const;

/** What pairings can be ordered by; text by code point. */
export type PairingOrderField = (typeof PairingOrderFieldValues)[number];

/** Conditions on pairings; all that are given must hold. */
export interface PairingWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<PairingWhere> | null | undefined;
  /** Cadre who helps (帮扶干部). */
  readonly cadre?: CadreWhere | null | undefined;
  /** Household that is helped (帮扶户). */
  readonly household?: HouseholdWhere | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** How the helper comes to the village (帮扶方式). */
  readonly mode?: HelperModeFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: PairingWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<PairingWhere> | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: DateFilter | null | undefined;
}

/** Cause of poverty (致贫原因). */
export const PovertyCauseValues = [
  /** Disability (因残) */
  'DISABILITY',
  /** Disaster (因灾) */
  'DISASTER',
  /** Illness (因病) */
  'ILLNESS',
  /** Lack of funds (缺资金) */
  'LACK_OF_FUNDS',
  /** Lack of labour (缺劳力) */
  'LACK_OF_LABOUR',
  /** Lack of land (缺土地) */
  'LACK_OF_LAND',
  /** Lack of motivation (自身发展动力不足) */
  'LACK_OF_MOTIVATION',
  /** Lack of skills (缺技术) */
  'LACK_OF_SKILLS',
  /** Lack of water (缺水) */
  'LACK_OF_WATER',
  /** Other cause (其他) */
  'OTHER',
  /** Poor transport (交通条件落后) */
  'POOR_TRANSPORT',
  /** Cost of schooling (因学) */
  'SCHOOLING',
] as const;

/** Cause of poverty (致贫原因). */
export type PovertyCause = (typeof PovertyCauseValues)[number];

/** Conditions on a PovertyCause; all that are given must hold. An omitted one is no condition. */
export interface PovertyCauseFilter {
  /** Equal to (等于). */
  readonly eq?: PovertyCause | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<PovertyCause> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: PovertyCause | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<PovertyCause> | null | undefined;
}

/** Conditions on a list of PovertyCause; all that are given must hold. An omitted one is no condition. */
export interface PovertyCauseListFilter {
  /** Holds this member (含有). */
  readonly has?: PovertyCause | null | undefined;
  /** Holds no member (为空集). */
  readonly isEmpty?: boolean | null | undefined;
}

/** What proposals can be grouped by. */
export const ProposalGroupByValues = [
  'ACT',
  'DECIDED_ON_MONTH',
  'DECIDED_ON_YEAR',
  'STATE',
  'SUBMITTED_ON_MONTH',
  'SUBMITTED_ON_YEAR',
] as const;

/** What proposals can be grouped by. */
export type ProposalGroupBy = (typeof ProposalGroupByValues)[number];

/** One key of an order of proposals. */
export interface ProposalOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: ProposalOrderField;
}

/** What proposals can be ordered by; text by code point. */
export const ProposalOrderFieldValues = [
  'ACT',
  'CONTENT',
  'DECIDED_ON',
  'DECIDER',
  'DECISION_REASON',
  'ID',
  'PROPOSER',
  'STATE',
  'SUBMITTED_ON',
] as const;

/** What proposals can be ordered by; text by code point. */
export type ProposalOrderField = (typeof ProposalOrderFieldValues)[number];

/** Where a proposal stands (事项状态). */
export const ProposalStateValues = [
  /** Confirmed and done (已复核并办结) */
  'CONFIRMED',
  /** Rejected (已退回) */
  'REJECTED',
  /** Waits for a second person (待复核) */
  'SUBMITTED',
] as const;

/** Where a proposal stands (事项状态). */
export type ProposalState = (typeof ProposalStateValues)[number];

/** Conditions on a ProposalState; all that are given must hold. An omitted one is no condition. */
export interface ProposalStateFilter {
  /** Equal to (等于). */
  readonly eq?: ProposalState | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<ProposalState> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: ProposalState | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<ProposalState> | null | undefined;
}

/** Conditions on proposals; all that are given must hold. */
export interface ProposalWhere {
  /** What is to be done (事项). */
  readonly act?: ProposedActFilter | null | undefined;
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<ProposalWhere> | null | undefined;
  /** The input of the mutation as it was given, as JSON (申请内容). */
  readonly content?: TextFilter | null | undefined;
  /** Day on which it was confirmed or rejected; null until then (复核日期). */
  readonly decidedOn?: DateFilter | null | undefined;
  /** Who confirmed or rejected it; null until then (复核人). */
  readonly decider?: TextFilter | null | undefined;
  /** Why it was rejected (退回原因). */
  readonly decisionReason?: TextFilter | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: ProposalWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<ProposalWhere> | null | undefined;
  /** Who proposed it: a principal, as grants name it (提交人). */
  readonly proposer?: TextFilter | null | undefined;
  /** Where it stands (状态). */
  readonly state?: ProposalStateFilter | null | undefined;
  /** Day on which it was proposed (提交日期). */
  readonly submittedOn?: DateFilter | null | undefined;
}

/** What takes two persons (双人办理事项). */
export const ProposedActValues = [
  /** A person is anonymised everywhere (个人信息清除) */
  'ERASE_PERSON',
  /** Villages become one (村撤并) */
  'MERGE_VILLAGES',
  /** A village has another name (村更名) */
  'RENAME_VILLAGE',
  /** A village becomes several (村拆分) */
  'SPLIT_VILLAGE',
] as const;

/** What takes two persons (双人办理事项). */
export type ProposedAct = (typeof ProposedActValues)[number];

/** Conditions on a ProposedAct; all that are given must hold. An omitted one is no condition. */
export interface ProposedActFilter {
  /** Equal to (等于). */
  readonly eq?: ProposedAct | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<ProposedAct> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: ProposedAct | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<ProposedAct> | null | undefined;
}

/** A new row of HouseholdIncome. Income of a household in one calendar year, in fen (家庭年收入，分). */
export interface RecordHouseholdIncomeInput {
  /** Household whose income this is (所属户). Its id. */
  readonly household: string;
  /** Persons whom the year’s income is shared by (计算人口，人). */
  readonly persons: number;
  /** Receipts of production and trade, in fen (生产经营性收入，分). */
  readonly production: Fen;
  /** Costs of production and trade, in fen (生产经营性支出，分). */
  readonly productionCosts: Fen;
  /** Income from property, in fen (财产性收入，分). */
  readonly property: Fen;
  /** Transfers, in fen (转移性收入，分). */
  readonly transfers: Fen;
  /** Wages, in fen (工资性收入，分). */
  readonly wages: Fen;
  /** Calendar year (年份). */
  readonly year: number;
}

/** Part of the county (片区). */
export const RegionValues = [
  /** Eastern townships, hosts of enclave bases (东部) */
  'EAST',
  /** Western townships, investors in them (西部) */
  'WEST',
] as const;

/** Part of the county (片区). */
export type Region = (typeof RegionValues)[number];

/** Conditions on a Region; all that are given must hold. An omitted one is no condition. */
export interface RegionFilter {
  /** Equal to (等于). */
  readonly eq?: Region | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<Region> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: Region | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<Region> | null | undefined;
}

/**
 * A new row of Household. A household, which belongs to one village at a time (户). Its name is that of its live head.
 */
export interface RegisterHouseholdInput {
  /** Cadre who approved the status, when it is registered poor (批准人). Its id. */
  readonly approver?: string | null | undefined;
  /** No worry about clothing (不愁穿). */
  readonly clothingGuarantee: GuaranteeState;
  /** Household number: H and 12 digits, for life, also after a move (户编号). */
  readonly code: string;
  /** No worry about food (不愁吃). */
  readonly foodGuarantee: GuaranteeState;
  /** Hamlet that it lives in (所在寨、村民小组). Its id. */
  readonly hamlet?: string | null | undefined;
  /** Has mains electricity (通生活用电). */
  readonly hasPower: boolean;
  /** Floor area of the main house in square metres (住房面积，平方米). */
  readonly housingArea: number;
  /** Safe housing (住房安全有保障). */
  readonly housingGuarantee: GuaranteeState;
  /** Structure of the main house (住房结构). */
  readonly housingStructure: HousingStructure;
  /** Main cause of poverty; none for a household that was never poor (主要致贫原因). */
  readonly mainCause?: PovertyCause | null | undefined;
  /** Basic medical care (基本医疗有保障). */
  readonly medicalGuarantee: GuaranteeState;
  /** All members, 1 to 30; one of them is the head (全体成员，1–30 人). */
  readonly members: ReadonlyArray<HouseholdMemberInput>;
  /** Other causes, at most two, none of them the main one (其他致贫原因). */
  readonly otherCauses: ReadonlyArray<PovertyCause>;
  /** Telephone (联系电话). */
  readonly phone?: string | null | undefined;
  /** Day of entry into the register (登记日期). */
  readonly registeredOn: IsoDate;
  /** Original place or relocated (居住情况). */
  readonly residence: ResidenceKind;
  /** Compulsory schooling (义务教育有保障). */
  readonly schoolingGuarantee: GuaranteeState;
  /** Status on the date of the operation (户类型). */
  readonly status: HouseholdStatus;
  /** Village that it belongs to (所属村). Its id. */
  readonly village: string;
  /** Source of drinking water (饮水来源). */
  readonly water: WaterSource;
  /** Safe drinking water (饮水安全有保障). */
  readonly waterGuarantee: GuaranteeState;
}

/** A new row of IndustryEntity. A company, cooperative or base that does business with households (产业主体). */
export interface RegisterIndustryEntityInput {
  /** Kind (类别). */
  readonly kind: IndustryEntityKind;
  /** Name (名称). */
  readonly name: string;
  /** Pillar industry (主导产业). */
  readonly sector: Sector;
  /**
   * The entity that supplies it or buys from it; company → cooperative → household is a chain (上游主体). Its id.
   */
  readonly upstream?: string | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom: IsoDate;
  /** Village of its registered place (注册地). Its id. */
  readonly village: string;
}

/** A new row of Proposal. What one data steward proposes and another one confirms, which does it (双人办理事项). */
export interface RejectProposalInput {
  /** Why it is not done (退回原因). */
  readonly decisionReason: string;
}

/** Relation of a member to the head of the household (与户主关系). */
export const RelationToHeadValues = [
  /** Child (子女) */
  'CHILD',
  /** Child in law (儿媳、女婿) */
  'CHILD_IN_LAW',
  /** Grandchild (孙辈) */
  'GRANDCHILD',
  /** Head of the household (户主) */
  'HEAD',
  /** Other relation (其他) */
  'OTHER',
  /** Parent or parent in law (父母、岳父母、公婆) */
  'PARENT',
  /** Brother or sister (兄弟姐妹) */
  'SIBLING',
  /** Spouse (配偶) */
  'SPOUSE',
] as const;

/** Relation of a member to the head of the household (与户主关系). */
export type RelationToHead = (typeof RelationToHeadValues)[number];

/** Conditions on a RelationToHead; all that are given must hold. An omitted one is no condition. */
export interface RelationToHeadFilter {
  /** Equal to (等于). */
  readonly eq?: RelationToHead | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<RelationToHead> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: RelationToHead | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<RelationToHead> | null | undefined;
}

/**
 * A new row of Village. A village, residents’ committee or community with its 12-digit statistical code (村/居/社区). Villages merge, split and are renamed: each row holds for a period, and successions join the rows.
 */
export interface RenameVillageInput {
  /** Name as the code list has it (名称). */
  readonly name: string;
  /** Day from which it is so, not in the future (变更日期). */
  readonly on: IsoDate;
  /** The village, under its present name (原村). Its id. */
  readonly village: string;
}

/** Where a household lives (居住情况). */
export const ResidenceKindValues = [
  /** In its original place (原址) */
  'ORIGINAL',
  /** Moved to a relocation site (易地搬迁) */
  'RELOCATED',
] as const;

/** Where a household lives (居住情况). */
export type ResidenceKind = (typeof ResidenceKindValues)[number];

/** Conditions on a ResidenceKind; all that are given must hold. An omitted one is no condition. */
export interface ResidenceKindFilter {
  /** Equal to (等于). */
  readonly eq?: ResidenceKind | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<ResidenceKind> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: ResidenceKind | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<ResidenceKind> | null | undefined;
}

/** Who answers for which division (联系包保类别). */
export const ResponsibilityKindValues = [
  /** A department for a village (部门包村) */
  'DEPARTMENT_VILLAGE',
  /** A county-level leader for a township (县级领导联系乡镇) */
  'LEADER_TOWNSHIP',
  /** A township official for a village (乡镇干部包村) */
  'OFFICIAL_VILLAGE',
] as const;

/** Who answers for which division (联系包保类别). */
export type ResponsibilityKind = (typeof ResponsibilityKindValues)[number];

/** Conditions on a ResponsibilityKind; all that are given must hold. An omitted one is no condition. */
export interface ResponsibilityKindFilter {
  /** Equal to (等于). */
  readonly eq?: ResponsibilityKind | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<ResponsibilityKind> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: ResponsibilityKind | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<ResponsibilityKind> | null | undefined;
}

/** What responsibilityLinks can be grouped by. */
export const ResponsibilityLinkGroupByValues = [
  'CADRE',
  'DEPARTMENT',
  'KIND',
  'TOWNSHIP',
  'VALID_FROM_MONTH',
  'VALID_FROM_YEAR',
  'VALID_TO_MONTH',
  'VALID_TO_YEAR',
  'VILLAGE',
] as const;

/** What responsibilityLinks can be grouped by. */
export type ResponsibilityLinkGroupBy = (typeof ResponsibilityLinkGroupByValues)[number];

/** Conditions on the responsibilityLinks of a row; all given must hold. */
export interface ResponsibilityLinkListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: ResponsibilityLinkWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: ResponsibilityLinkWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: ResponsibilityLinkWhere | null | undefined;
}

/** One key of an order of responsibilityLinks. */
export interface ResponsibilityLinkOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: ResponsibilityLinkOrderField;
}

/** What responsibilityLinks can be ordered by; text by code point. */
export const ResponsibilityLinkOrderFieldValues = [
  'ID',
  'KIND',
  'VALID_FROM',
  'VALID_TO',
] as const;

/** What responsibilityLinks can be ordered by; text by code point. */
export type ResponsibilityLinkOrderField = (typeof ResponsibilityLinkOrderFieldValues)[number];

/** Conditions on responsibilityLinks; all that are given must hold. */
export interface ResponsibilityLinkWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<ResponsibilityLinkWhere> | null | undefined;
  /** The leader or official who answers; none for a department (责任干部). */
  readonly cadre?: CadreWhere | null | undefined;
  /** The department that answers; none for a cadre (责任部门). */
  readonly department?: DepartmentWhere | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** Who answers for what (类别). */
  readonly kind?: ResponsibilityKindFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: ResponsibilityLinkWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<ResponsibilityLinkWhere> | null | undefined;
  /** Township that is answered for; none for a village (所包乡镇). */
  readonly township?: TownshipWhere | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: DateFilter | null | undefined;
  /** Village that is answered for; none for a township (所包村). */
  readonly village?: VillageWhere | null | undefined;
}

/** A new row of ChangeRequest. A proposed change to the data of a household (变更申请). */
export interface ReturnChangeRequestInput {
  /** Why it is sent back (退回原因). */
  readonly decisionReason: string;
  /** Cadre who decides, not the one who proposed (审核人). Its id. */
  readonly validator: string;
}

/**
 * A change of ApiToken. A token that a script calls with; its principal is `api-token:` and its number. Shown once, kept as a hash (API 令牌).
 */
export interface RevokeApiTokenInput {
  /** Day of the revocation, UTC, not in the future by the real clock (吊销日期). */
  readonly on: IsoDate;
}

/** What a grant makes of its holder (角色). Whoever has no grant is the public. */
export const RoleValues = [
  /** Administrator (系统管理员) */
  'ADMINISTRATOR',
  /** Auditor (审计) */
  'AUDITOR',
  /** Battle team of a few townships (脱贫攻坚队) */
  'BATTLE_TEAM',
  /** Office of the command headquarters (指挥部办公室) */
  'COMMAND_OFFICE',
  /** Leader of the county (县级领导) */
  'COUNTY_LEADER',
  /** Data steward (数据管理员) */
  'DATA_STEWARD',
  /** Department of the county (县直部门) */
  'DEPARTMENT',
  /** Finance (财政) */
  'FINANCE',
  /** First secretary of a village (第一书记) */
  'FIRST_SECRETARY',
  /** Inspection team (督查组) */
  'INSPECTION_TEAM',
  /** Cadre paired with households (帮扶干部) */
  'PAIRED_CADRE',
  /** Township (乡镇) */
  'TOWNSHIP',
  /** Village team (驻村工作队、村支两委) */
  'VILLAGE_TEAM',
] as const;

/** What a grant makes of its holder (角色). Whoever has no grant is the public. */
export type Role = (typeof RoleValues)[number];

/** Conditions on a Role; all that are given must hold. An omitted one is no condition. */
export interface RoleFilter {
  /** Equal to (等于). */
  readonly eq?: Role | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<Role> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: Role | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<Role> | null | undefined;
}

/** Whole number between -(2^53 - 1) and 2^53 - 1 (安全整数); sums of `Int` are of this type. */
export type SafeInt = number;

/** Highest schooling reached or attended (文化程度). */
export const SchoolingValues = [
  /** Junior secondary school (初中) */
  'JUNIOR_SECONDARY',
  /** None (文盲或未上学) */
  'NONE',
  /** Preschool (学前教育) */
  'PRESCHOOL',
  /** Primary school (小学) */
  'PRIMARY',
  /** Senior secondary or vocational school (高中、中职) */
  'SENIOR_SECONDARY',
  /** College or university (大专及以上) */
  'TERTIARY',
] as const;

/** Highest schooling reached or attended (文化程度). */
export type Schooling = (typeof SchoolingValues)[number];

/** Conditions on a Schooling; all that are given must hold. An omitted one is no condition. */
export interface SchoolingFilter {
  /** Equal to (等于). */
  readonly eq?: Schooling | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<Schooling> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: Schooling | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<Schooling> | null | undefined;
}

/** One of the five pillar industries (五大主导产业). */
export const SectorValues = [
  /** Aquaculture (水产) */
  'AQUACULTURE',
  /** Fruit and vegetables (果蔬菜) */
  'FRUIT_AND_VEGETABLES',
  /** Chinese medicinal herbs (中药材) */
  'HERBS',
  /** Livestock and poultry (畜禽) */
  'LIVESTOCK_AND_POULTRY',
  /** Oil-tea camellia (油茶) */
  'OIL_TEA_CAMELLIA',
] as const;

/** One of the five pillar industries (五大主导产业). */
export type Sector = (typeof SectorValues)[number];

/** Conditions on a Sector; all that are given must hold. An omitted one is no condition. */
export interface SectorFilter {
  /** Equal to (等于). */
  readonly eq?: Sector | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<Sector> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: Sector | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<Sector> | null | undefined;
}

/** Sex, GB/T 2261.1 (性别). */
export const SexValues = [
  /** Female (女) */
  'FEMALE',
  /** Male (男) */
  'MALE',
] as const;

/** Sex, GB/T 2261.1 (性别). */
export type Sex = (typeof SexValues)[number];

/** Conditions on a Sex; all that are given must hold. An omitted one is no condition. */
export interface SexFilter {
  /** Equal to (等于). */
  readonly eq?: Sex | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<Sex> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: Sex | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<Sex> | null | undefined;
}

/**
 * A new row of Village. A village, residents’ committee or community with its 12-digit statistical code (村/居/社区). Villages merge, split and are renamed: each row holds for a period, and successions join the rows.
 */
export interface SplitVillageInput {
  /** Day from which it is so, not in the future (变更日期). */
  readonly on: IsoDate;
  /** Villages that it becomes, 2 to 20 (拆分后各村). */
  readonly parts: ReadonlyArray<VillagePartInput>;
  /** Village that ends (原村). Its id. */
  readonly village: string;
}

/** A change of ChangeRequest. A proposed change to the data of a household (变更申请). */
export interface SubmitChangeRequestInput {
  /** Why, in the proposer’s words (申请理由). */
  readonly proposalReason?: string | null | undefined;
}

/** What the succession of a village rests on (沿革依据). */
export const SuccessionBasisValues = [
  /** Both lists have the code, under different names (代码一致、名称不同) */
  'CODE',
  /** Both lists have the code with the same name (代码与名称均一致) */
  'CODE_AND_NAME',
  /** A merger, split or renaming that two data stewards entered (经双人办理的撤并、拆分或更名) */
  'DECIDED',
  /** Both lists have the name in the same township, under different codes (同乡镇名称一致、代码不同) */
  'NAME',
  /** The lists do not say what it became or came from (未知) */
  'UNKNOWN',
] as const;

/** What the succession of a village rests on (沿革依据). */
export type SuccessionBasis = (typeof SuccessionBasisValues)[number];

/** Conditions on a SuccessionBasis; all that are given must hold. An omitted one is no condition. */
export interface SuccessionBasisFilter {
  /** Equal to (等于). */
  readonly eq?: SuccessionBasis | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<SuccessionBasis> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: SuccessionBasis | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<SuccessionBasis> | null | undefined;
}

/** Conditions on a text; all that are given must hold. An omitted one is no condition. */
export interface TextFilter {
  /** Equal to (等于). */
  readonly eq?: string | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: string | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
}

/** What townships can be grouped by. */
export const TownshipGroupByValues = [
  'COUNTY',
  'KIND',
  'REGION',
  'VALID_FROM_MONTH',
  'VALID_FROM_YEAR',
  'VALID_TO_MONTH',
  'VALID_TO_YEAR',
] as const;

/** What townships can be grouped by. */
export type TownshipGroupBy = (typeof TownshipGroupByValues)[number];

/** Kind of a township, as its code says (乡级区划类别). */
export const TownshipKindValues = [
  /** Street office, digits 7–9 from 001 to 099 (街道) */
  'STREET',
  /** Town, digits 7–9 from 100 to 199 (镇) */
  'TOWN',
  /** Township, digits 7–9 from 200 to 399 (乡) */
  'TOWNSHIP',
] as const;

/** Kind of a township, as its code says (乡级区划类别). */
export type TownshipKind = (typeof TownshipKindValues)[number];

/** Conditions on a TownshipKind; all that are given must hold. An omitted one is no condition. */
export interface TownshipKindFilter {
  /** Equal to (等于). */
  readonly eq?: TownshipKind | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<TownshipKind> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: TownshipKind | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<TownshipKind> | null | undefined;
}

/** Conditions on the townships of a row; all given must hold. */
export interface TownshipListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: TownshipWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: TownshipWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: TownshipWhere | null | undefined;
}

/** One key of an order of townships. */
export interface TownshipOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: TownshipOrderField;
}

/** What townships can be ordered by; text by code point. */
export const TownshipOrderFieldValues = [
  'CODE',
  'ID',
  'KIND',
  'NAME',
  'REGION',
  'VALID_FROM',
  'VALID_TO',
] as const;

/** What townships can be ordered by; text by code point. */
export type TownshipOrderField = (typeof TownshipOrderFieldValues)[number];

/** Conditions on townships; all that are given must hold. */
export interface TownshipWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<TownshipWhere> | null | undefined;
  /** Battle teams that work in the township (负责本乡镇的攻坚队). */
  readonly battleTeamCoverage?: BattleTeamCoverageListWhere | null | undefined;
  /** Cadres of the township’s office and of its villages (乡镇及村干部). */
  readonly cadres?: CadreListWhere | null | undefined;
  /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
  readonly code?: CodeFilter | null | undefined;
  /** County that it belongs to (所属县). */
  readonly county?: CountyWhere | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** Kind, as digits 7–9 of the code say (类别). */
  readonly kind?: TownshipKindFilter | null | undefined;
  /** Name (名称). */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: TownshipWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<TownshipWhere> | null | undefined;
  /** Part of the county on the date of the operation (片区). */
  readonly region?: RegionFilter | null | undefined;
  /** Leaders who answer for the township (联系领导). */
  readonly responsibilityLinks?: ResponsibilityLinkListWhere | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: DateFilter | null | undefined;
  /** Villages of the township (所辖村). */
  readonly villages?: VillageListWhere | null | undefined;
}

/** A change of Pairing. A cadre who helps a household, from one day to another (结对帮扶). */
export interface UnpairInput {
  /** First day on which the cadre no longer helps, not in the future (终止日期). */
  readonly on: IsoDate;
  /** Cadre who helps from then on; required while the household is registered poor (接替干部). Its id. */
  readonly successor?: string | null | undefined;
}

/** A new row of ChangeRequest. A proposed change to the data of a household (变更申请). */
export interface ValidateChangeRequestInput {
  /** Why, in the validator’s words; always given when it was returned (审核意见). */
  readonly decisionReason?: string | null | undefined;
  /** Cadre who decides, not the one who proposed (审核人). Its id. */
  readonly validator: string;
}

/** What villages can be grouped by. */
export const VillageGroupByValues = [
  'DEEP_POVERTY',
  'KIND',
  'TOWNSHIP',
  'VALID_FROM_MONTH',
  'VALID_FROM_YEAR',
  'VALID_TO_MONTH',
  'VALID_TO_YEAR',
] as const;

/** What villages can be grouped by. */
export type VillageGroupBy = (typeof VillageGroupByValues)[number];

/** Kind of a village-level division (村级区划类别). */
export const VillageKindValues = [
  /** Community (社区) */
  'COMMUNITY',
  /** Residents' committee (居委会) */
  'RESIDENTS_COMMITTEE',
  /** Villagers' committee (村委会) */
  'VILLAGE_COMMITTEE',
] as const;

/** Kind of a village-level division (村级区划类别). */
export type VillageKind = (typeof VillageKindValues)[number];

/** Conditions on a VillageKind; all that are given must hold. An omitted one is no condition. */
export interface VillageKindFilter {
  /** Equal to (等于). */
  readonly eq?: VillageKind | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<VillageKind> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: VillageKind | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<VillageKind> | null | undefined;
}

/** Conditions on the villages of a row; all given must hold. */
export interface VillageListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: VillageWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: VillageWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: VillageWhere | null | undefined;
}

/** One key of an order of villages. */
export interface VillageOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: VillageOrderField;
}

/** What villages can be ordered by; text by code point. */
export const VillageOrderFieldValues = [
  'CODE',
  'DEEP_POVERTY',
  'ID',
  'KIND',
  'LATITUDE',
  'LONGITUDE',
  'NAME',
  'VALID_FROM',
  'VALID_TO',
] as const;

/** What villages can be ordered by; text by code point. */
export type VillageOrderField = (typeof VillageOrderFieldValues)[number];

/**
 * A new row of Village. A village, residents’ committee or community with its 12-digit statistical code (村/居/社区). Villages merge, split and are renamed: each row holds for a period, and successions join the rows.
 */
export interface VillagePartInput {
  /** Statistical division code, 12 digits (统计用区划代码). */
  readonly code: string;
  /**
   * Hamlets that the part takes, with their households. The first part takes what no other one does, and so names none (所辖寨、村民小组).
   */
  readonly hamlets?: ReadonlyArray<HamletOfPartInput> | null | undefined;
  /** Kind (类别). */
  readonly kind: VillageKind;
  /** Latitude in degrees, WGS 84 (纬度，度). */
  readonly latitude?: number | null | undefined;
  /** Longitude in degrees, WGS 84 (经度，度). */
  readonly longitude?: number | null | undefined;
  /** Name as the code list has it (名称). */
  readonly name: string;
}

/** What villageSuccessions can be grouped by. */
export const VillageSuccessionGroupByValues = [
  'BASIS',
  'ON_MONTH',
  'ON_YEAR',
  'PREDECESSOR',
  'SUCCESSOR',
] as const;

/** What villageSuccessions can be grouped by. */
export type VillageSuccessionGroupBy = (typeof VillageSuccessionGroupByValues)[number];

/** Conditions on the villageSuccessions of a row; all given must hold. */
export interface VillageSuccessionListWhere {
  /** All meet this; also true of none (全部满足). */
  readonly every?: VillageSuccessionWhere | null | undefined;
  /** None meets this (无一满足). */
  readonly none?: VillageSuccessionWhere | null | undefined;
  /** At least one meets this (至少一个满足). */
  readonly some?: VillageSuccessionWhere | null | undefined;
}

/** One key of an order of villageSuccessions. */
export interface VillageSuccessionOrderBy {
  /** Ascending unless said (默认升序). */
  readonly direction?: OrderDirection | undefined;
  /** What to order by (排序字段). */
  readonly field: VillageSuccessionOrderField;
}

/** What villageSuccessions can be ordered by; text by code point. */
export const VillageSuccessionOrderFieldValues = [
  'BASIS',
  'ID',
  'ON',
] as const;

/** What villageSuccessions can be ordered by; text by code point. */
export type VillageSuccessionOrderField = (typeof VillageSuccessionOrderFieldValues)[number];

/** Conditions on villageSuccessions; all that are given must hold. */
export interface VillageSuccessionWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<VillageSuccessionWhere> | null | undefined;
  /** What this edge rests on (依据). */
  readonly basis?: SuccessionBasisFilter | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: VillageSuccessionWhere | null | undefined;
  /** First day of the new list (变更日期). */
  readonly on?: DateFilter | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<VillageSuccessionWhere> | null | undefined;
  /** The village before, whatever the date of the operation; null when unknown (原村). */
  readonly predecessor?: VillageWhere | null | undefined;
  /** The village after, whatever the date of the operation; null when unknown (后继村). */
  readonly successor?: VillageWhere | null | undefined;
}

/**
 * A new row of Village. A village, residents’ committee or community with its 12-digit statistical code (村/居/社区). Villages merge, split and are renamed: each row holds for a period, and successions join the rows.
 */
export interface VillageThatEndsInput {
  /** Village that ends (原村). Its id. */
  readonly village: string;
}

/** Conditions on villages; all that are given must hold. */
export interface VillageWhere {
  /** All of these hold; true when empty (且). */
  readonly and?: ReadonlyArray<VillageWhere> | null | undefined;
  /** Cadres of the village (村干部). */
  readonly cadres?: CadreListWhere | null | undefined;
  /** Statistical division code, 12 digits (统计用区划代码). */
  readonly code?: CodeFilter | null | undefined;
  /** In deep poverty on the date of the operation; null when it was never said (深度贫困村). */
  readonly deepPoverty?: BooleanFilter | null | undefined;
  /** Hamlets of the village (所辖寨、村民小组). */
  readonly hamlets?: HamletListWhere | null | undefined;
  /** Households of the village (所辖户). */
  readonly households?: HouseholdListWhere | null | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: IdFilter | null | undefined;
  /** Industry entities registered in the village (注册产业主体). */
  readonly industryEntities?: IndustryEntityListWhere | null | undefined;
  /** Kind (类别). */
  readonly kind?: VillageKindFilter | null | undefined;
  /** Latitude in degrees, WGS 84 (纬度，度). */
  readonly latitude?: FloatFilter | null | undefined;
  /** Longitude in degrees, WGS 84 (经度，度). */
  readonly longitude?: FloatFilter | null | undefined;
  /** Groups of ten households in the village (十户一体). */
  readonly mutualGroups?: MutualGroupListWhere | null | undefined;
  /** Name as the code list has it (名称). */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold (非). */
  readonly not?: VillageWhere | null | undefined;
  /** One of these holds; false when empty (或). */
  readonly or?: ReadonlyArray<VillageWhere> | null | undefined;
  /** What this village came from (前身沿革). */
  readonly predecessions?: VillageSuccessionListWhere | null | undefined;
  /** Officials and departments that answer for the village (包村干部与部门). */
  readonly responsibilityLinks?: ResponsibilityLinkListWhere | null | undefined;
  /** What this village became (后续沿革). */
  readonly successions?: VillageSuccessionListWhere | null | undefined;
  /** Township that it belongs to (所属乡镇). */
  readonly township?: TownshipWhere | null | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: DateFilter | null | undefined;
}

/** Where drinking water comes from (饮水来源). */
export const WaterSourceValues = [
  /** No safe source (无安全饮水) */
  'NONE_SAFE',
  /** Piped spring (山泉水) */
  'SPRING',
  /** Tap water (自来水) */
  'TAP',
  /** Well (井水) */
  'WELL',
] as const;

/** Where drinking water comes from (饮水来源). */
export type WaterSource = (typeof WaterSourceValues)[number];

/** Conditions on a WaterSource; all that are given must hold. An omitted one is no condition. */
export interface WaterSourceFilter {
  /** Equal to (等于). */
  readonly eq?: WaterSource | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<WaterSource> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: WaterSource | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<WaterSource> | null | undefined;
}

/** Work at present (务工状况). */
export const WorkStateValues = [
  /** Employed within the county (县内务工) */
  'LOCAL_EMPLOYMENT',
  /** Farms at home (在家务农) */
  'LOCAL_FARMING',
  /** Works outside the county (县外务工) */
  'MIGRANT_WORK',
  /** Does not work (未就业) */
  'NOT_WORKING',
] as const;

/** Work at present (务工状况). */
export type WorkState = (typeof WorkStateValues)[number];

/** Conditions on a WorkState; all that are given must hold. An omitted one is no condition. */
export interface WorkStateFilter {
  /** Equal to (等于). */
  readonly eq?: WorkState | null | undefined;
  /** One of, at most 1,000 values (属于). */
  readonly in?: ReadonlyArray<WorkState> | null | undefined;
  /** Has no value (无值). */
  readonly isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value count as different (不等于). */
  readonly ne?: WorkState | null | undefined;
  /** None of, at most 1,000 values; rows without a value count as different (不属于). */
  readonly notIn?: ReadonlyArray<WorkState> | null | undefined;
}
