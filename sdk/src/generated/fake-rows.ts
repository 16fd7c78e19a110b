// Generated from schema/ by "pnpm generate". Do not edit.

import type { Given, Link } from '../testing/given.js';
import type { BattleTeamKind, BenefitLinkMode, CadreRank, ChangeKind, ChangeRequestKind, ChangeRequestState, DepartmentDomain, Fen, GuaranteeState, HealthState, HelperMode, HouseholdStatus, HousingStructure, IndustryEntityKind, IsoDate, IsoInstant, JsonObject, LabourAbility, MutualGroupKind, NodeType, PovertyCause, ProposalState, ProposedAct, Region, RelationToHead, ResidenceKind, ResponsibilityKind, Role, Schooling, Sector, Sex, SuccessionBasis, TownshipKind, VillageKind, WaterSource, WorkState } from './schema-types.js';

/**
 * A row of AccessRecord, as far as a test gives it.
 * One sensitive value that somebody read unmasked, or one search by a sensitive field (敏感信息访问记录). It is written before the answer leaves, and never holds the value.
 */
export interface AccessRecordRow {
  /** When it was read (访问时间). */
  readonly at?: Given<IsoInstant | null> | undefined;
  /** Type and field that was read, as in `HouseholdMember.identityNumber` (字段). */
  readonly field?: Given<string | null> | undefined;
  /** Household that the row is about, whatever the date of the operation (所涉户). */
  readonly household?: Link<HouseholdRow> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** What it was read for, in the reader’s words (访问用途). */
  readonly purpose?: Given<string | null> | undefined;
  /** Who read it (访问人). */
  readonly reader?: Given<string | null> | undefined;
  /** Identifier of the request, as its answer told it (请求编号). */
  readonly requestId?: Given<string | null> | undefined;
  /** Roles that the reader held, separated by commas (访问人角色). */
  readonly roles?: Given<string | null> | undefined;
  /** Key of the row whose value was read; null for a search, which shows no row by itself (行). */
  readonly rowKey?: Given<number | null> | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
}

/**
 * A row of ApiToken, as far as a test gives it.
 * A token that a script calls with; its principal is `api-token:` and its number. Shown once, kept as a hash (API 令牌).
 */
export interface ApiTokenRow {
  /** Day on which it was made (创建日期). */
  readonly createdOn?: Given<IsoDate> | undefined;
  /** First day, UTC, on which it is no longer accepted (到期日期). */
  readonly expiresOn?: Given<IsoDate> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** Its last four characters, to tell it by (令牌末四位). */
  readonly lastFour?: Given<string> | undefined;
  /** What it is for (名称). */
  readonly name?: Given<string> | undefined;
  /** Day on which it was revoked; null while it is not (撤销日期). */
  readonly revokedOn?: Given<IsoDate | null> | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
}

/**
 * A row of BankAccount, as far as a test gives it.
 * A bank account of a household, for payments to it (一卡通).
 */
export interface BankAccountRow {
  /** Bank that keeps it (开户行). */
  readonly bank?: Given<string | null> | undefined;
  /** Household whose account it is (所属户). */
  readonly household?: Link<HouseholdRow> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** Account number (账号). */
  readonly number?: Given<string | null> | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: IsoDate | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
}

/**
 * A row of BattleTeam, as far as a test gives it.
 * A team of county-level leaders: battle team or inspection team (脱贫攻坚队、督查组).
 */
export interface BattleTeamRow {
  /** County that it works in (所属县). */
  readonly county?: Link<CountyRow> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** Kind (类别). */
  readonly kind?: Given<BattleTeamKind> | undefined;
  /** Name (名称). */
  readonly name?: Given<string> | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: IsoDate | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
}

/**
 * A row of BattleTeamCoverage, as far as a test gives it.
 * A township that a battle team works in (攻坚队负责乡镇). A team is not a township: it may cover several.
 */
export interface BattleTeamCoverageRow {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** The team (攻坚队). */
  readonly team?: Link<BattleTeamRow> | undefined;
  /** The township (乡镇). */
  readonly township?: Link<TownshipRow> | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: IsoDate | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
}

/**
 * A row of BattleTeamMember, as far as a test gives it.
 * Membership of a cadre in a battle or inspection team (攻坚队、督查组成员).
 */
export interface BattleTeamMemberRow {
  /** The member (成员). */
  readonly cadre?: Link<CadreRow> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** Leads the team (队长、组长). */
  readonly leads?: Given<boolean | null> | undefined;
  /** The team (所属队伍). */
  readonly team?: Link<BattleTeamRow> | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: IsoDate | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
}

/**
 * A row of BenefitLink, as far as a test gives it.
 * A dated tie of benefit between a household and an industry entity (利益联结).
 */
export interface BenefitLinkRow {
  /** Yearly sum that the contract names, in fen; null when it names none (合同年金额，分). */
  readonly contractAmount?: Given<Fen | null> | undefined;
  /** Terms of the contract, free text (合同约定). */
  readonly contractTerms?: Given<string | null> | undefined;
  /** Entity that it gains from (产业主体). */
  readonly entity?: Link<IndustryEntityRow> | undefined;
  /** Household that gains (受益户). */
  readonly household?: Link<HouseholdRow> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** How the household gains (联结方式). */
  readonly mode?: Given<BenefitLinkMode | null> | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: IsoDate | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
}

/**
 * A row of Cadre, as far as a test gives it.
 * A person in office: a leader, an official, or one of the staff of a department, township or village (干部). It lies in the division of its office: the county, a township or a village.
 */
export interface CadreRow {
  /** Cadre number: C and 12 digits (干部编号). */
  readonly code: string;
  /** Department that the cadre works in; none outside the departments of the county (所在部门). */
  readonly department?: Link<DepartmentRow> | undefined;
  /** Duty, free text (职务). */
  readonly duty?: Given<string | null> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** Name (姓名). */
  readonly name?: Given<string | null> | undefined;
  /** Telephone (联系电话). */
  readonly phone?: Given<string | null> | undefined;
  /** Rank (层级). */
  readonly rank?: Given<CadreRank | null> | undefined;
  /** Township that the cadre works in, at its office or in a village; none in the county’s (所在乡镇). */
  readonly township?: Link<TownshipRow> | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: IsoDate | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
  /** Village that the cadre works in; none at an office above it (所在村). */
  readonly village?: Link<VillageRow> | undefined;
}

/**
 * A row of Change, as far as a test gives it.
 * One change of one row: who did what and when (变更). All but the kind is null where there is nothing to tell, as for RESYNC, and for LEFT_SCOPE beside type and id.
 */
export interface ChangeRow {
  /** Values that they have now, as those before (变更后). */
  readonly after?: JsonObject | null | undefined;
  /** When it was done (变更时间). */
  readonly at?: IsoInstant | null | undefined;
  /**
   * Values that were changed, by field: links as identifiers, null where you may not see what they lead to; masked what you may not read. Null for a new row (变更前).
   */
  readonly before?: JsonObject | null | undefined;
  /** Code of the division that the row stood in after it; null for what lies in none (区划代码). */
  readonly division?: string | null | undefined;
  /** What it is (变更种类). */
  readonly kind: ChangeKind;
  /** Name of the mutation that did it (操作). */
  readonly mutation?: string | null | undefined;
  /** Identifier of the row, for `node(id)` (标识). */
  readonly nodeId?: string | null | undefined;
  /** Who did it: a subject of the issuer, or an API token (操作人). */
  readonly principal?: string | null | undefined;
  /** Identifier of the request, as its answer told it (请求编号). */
  readonly requestId?: string | null | undefined;
  /** Type of the row (类型). */
  readonly type?: NodeType | null | undefined;
  /** Version of the row after the change (变更后版本号). */
  readonly version?: number | null | undefined;
}

/**
 * A row of ChangeRequest, as far as a test gives it.
 * A proposed change to the data of a household (变更申请).
 */
export interface ChangeRequestRow {
  /** Day on which it was validated or returned; null until then (审核日期). */
  readonly decidedOn?: Given<IsoDate | null> | undefined;
  /** Why, in the validator’s words; always given when it was returned (审核意见). */
  readonly decisionReason?: Given<string | null> | undefined;
  /** Day on which it was begun (起草日期). */
  readonly draftedOn?: Given<IsoDate | null> | undefined;
  /** Household whose data shall change (所涉户). */
  readonly household?: Link<HouseholdRow> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** What it is about (变更类别). */
  readonly kind?: Given<ChangeRequestKind | null> | undefined;
  /** What shall change, free text (变更内容). */
  readonly proposal?: Given<string | null> | undefined;
  /** Why, in the proposer’s words (申请理由). */
  readonly proposalReason?: Given<string | null> | undefined;
  /** Cadre who proposes it (申请人). */
  readonly proposer?: Link<CadreRow> | undefined;
  /** Where it stands (状态). */
  readonly state?: Given<ChangeRequestState | null> | undefined;
  /** Day on which it was submitted; null for a draft (提交日期). */
  readonly submittedOn?: Given<IsoDate | null> | undefined;
  /** Cadre who validated or returned it, never the proposer; null until then (审核人). */
  readonly validator?: Link<CadreRow> | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
}

/**
 * A row of County, as far as a test gives it.
 * A county, the root of the graph, with its 6-digit code of GB/T 2260 (县).
 */
export interface CountyRow {
  /** Division code, 6 digits, GB/T 2260 (县级行政区划代码). */
  readonly code: string;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** Name (名称). */
  readonly name?: Given<string> | undefined;
  /** Name in English (英文名称). */
  readonly nameEn?: Given<string> | undefined;
  /** Prefecture (市州). */
  readonly prefecture?: Given<string> | undefined;
  /** Province (省). */
  readonly province?: Given<string> | undefined;
  /** Counts over everything within this division on the date of the operation (统计). */
  readonly statistics?: FakeDivisionStatistics | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: IsoDate | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
}

/**
 * A row of Department, as far as a test gives it.
 * A department of the county (部门), which its cadres work in and which helps villages.
 */
export interface DepartmentRow {
  /** Department number: D and 12 digits (部门编号). */
  readonly code: string;
  /** County whose department it is (所属县). */
  readonly county?: Link<CountyRow> | undefined;
  /** What it answers for (业务领域). */
  readonly domain?: Given<DepartmentDomain> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** Name (名称). */
  readonly name?: Given<string> | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: IsoDate | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
}

/**
 * A row of Grant, as far as a test gives it.
 * What somebody may see and do: a role, for a range of divisions and a while (授权).
 */
export interface GrantRow {
  /** Cadre whose own rows it opens, for the roles of cadres (干部). */
  readonly cadre?: Link<CadreRow> | undefined;
  /** Department that it is for, for the role DEPARTMENT (部门). */
  readonly department?: Link<DepartmentRow> | undefined;
  /** Code of the division that it is for, with all that lies within: 6, 9 or 12 digits (授权范围代码). */
  readonly divisionCode?: Given<string> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** Who has it: the subject (`sub`) of a JWT, or `api-token:` and the number of an API token (被授权者). */
  readonly principal?: Given<string> | undefined;
  /** Role (角色). */
  readonly role?: Given<Role> | undefined;
  /** Team that it is for, for the role BATTLE_TEAM (攻坚队). */
  readonly team?: Link<BattleTeamRow> | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: IsoDate | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
}

/**
 * A row of Hamlet, as far as a test gives it.
 * A natural village or villagers' group inside a village (寨/村民小组). Roads are owed to those of 30 households or more.
 */
export interface HamletRow {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** Latitude in degrees, WGS 84 (纬度，度). */
  readonly latitude?: Given<number | null> | undefined;
  /** Longitude in degrees, WGS 84 (经度，度). */
  readonly longitude?: Given<number | null> | undefined;
  /** Name (名称). */
  readonly name?: Given<string> | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: IsoDate | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
  /** Village that it lies in (所属村). */
  readonly village?: Link<VillageRow> | undefined;
}

/**
 * A row of Household, as far as a test gives it.
 * A household, which belongs to one village at a time (户). Its name is that of its live head.
 */
export interface HouseholdRow {
  /** No worry about clothing (不愁穿). */
  readonly clothingGuarantee?: Given<GuaranteeState | null> | undefined;
  /** Household number: H and 12 digits, for life, also after a move (户编号). */
  readonly code: string;
  /** No worry about food (不愁吃). */
  readonly foodGuarantee?: Given<GuaranteeState | null> | undefined;
  /** Hamlet that it lives in (所在寨、村民小组). */
  readonly hamlet?: Link<HamletRow> | undefined;
  /** Has mains electricity (通生活用电). */
  readonly hasPower?: Given<boolean | null> | undefined;
  /** Floor area of the main house in square metres (住房面积，平方米). */
  readonly housingArea?: Given<number | null> | undefined;
  /** Safe housing (住房安全有保障). */
  readonly housingGuarantee?: Given<GuaranteeState | null> | undefined;
  /** Structure of the main house (住房结构). */
  readonly housingStructure?: Given<HousingStructure | null> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** Main cause of poverty; none for a household that was never poor (主要致贫原因). */
  readonly mainCause?: Given<PovertyCause | null> | undefined;
  /** Basic medical care (基本医疗有保障). */
  readonly medicalGuarantee?: Given<GuaranteeState | null> | undefined;
  /** Name of the live head of the household (户主姓名). */
  readonly name?: Given<string | null> | undefined;
  /** Other causes, at most two, none of them the main one (其他致贫原因). */
  readonly otherCauses?: Given<ReadonlyArray<PovertyCause> | null> | undefined;
  /** Telephone (联系电话). */
  readonly phone?: Given<string | null> | undefined;
  /** Day of entry into the register (登记日期). */
  readonly registeredOn?: Given<IsoDate | null> | undefined;
  /** Original place or relocated (居住情况). */
  readonly residence?: Given<ResidenceKind | null> | undefined;
  /** Compulsory schooling (义务教育有保障). */
  readonly schoolingGuarantee?: Given<GuaranteeState | null> | undefined;
  /** Status on the date of the operation (户类型). */
  readonly status?: Given<HouseholdStatus | null> | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: IsoDate | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
  /** Village that it belongs to (所属村). */
  readonly village?: Link<VillageRow> | undefined;
  /** Source of drinking water (饮水来源). */
  readonly water?: Given<WaterSource | null> | undefined;
  /** Safe drinking water (饮水安全有保障). */
  readonly waterGuarantee?: Given<GuaranteeState | null> | undefined;
}

/**
 * A row of HouseholdIncome, as far as a test gives it.
 * Income of a household in one calendar year, in fen (家庭年收入，分).
 */
export interface HouseholdIncomeRow {
  /** Household whose income this is (所属户). */
  readonly household?: Link<HouseholdRow> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** Net income in fen: wages + production + property + transfers − production costs (家庭纯收入，分). */
  readonly net?: Given<Fen | null> | undefined;
  /** Net income a person in fen, the fraction of a fen cut off (人均纯收入，分). */
  readonly netPerPerson?: Given<Fen | null> | undefined;
  /** Persons whom the year’s income is shared by (计算人口，人). */
  readonly persons?: Given<number | null> | undefined;
  /** Receipts of production and trade, in fen (生产经营性收入，分). */
  readonly production?: Given<Fen | null> | undefined;
  /** Costs of production and trade, in fen (生产经营性支出，分). */
  readonly productionCosts?: Given<Fen | null> | undefined;
  /** Income from property, in fen (财产性收入，分). */
  readonly property?: Given<Fen | null> | undefined;
  /** Transfers, in fen (转移性收入，分). */
  readonly transfers?: Given<Fen | null> | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
  /** Wages, in fen (工资性收入，分). */
  readonly wages?: Given<Fen | null> | undefined;
  /** Calendar year (年份). */
  readonly year?: Given<number | null> | undefined;
}

/**
 * A row of HouseholdMember, as far as a test gives it.
 * A person in a household; a person is in one live household at a time (家庭成员).
 */
export interface HouseholdMemberRow {
  /** At school now (在校生). */
  readonly atSchool?: Given<boolean | null> | undefined;
  /** Birth date (出生日期). */
  readonly birthDate?: Given<IsoDate | null> | undefined;
  /** Diagnosis of a chronic or serious illness, as the register has it (诊断). */
  readonly diagnosis?: Given<string | null> | undefined;
  /** State of health (健康状况). */
  readonly health?: Given<HealthState | null> | undefined;
  /** Household that the person is in (所属户). */
  readonly household?: Link<HouseholdRow> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** Identity number, 18 characters, GB 11643 (公民身份号码). */
  readonly identityNumber?: Given<string | null> | undefined;
  /** Ability to work (劳动能力). */
  readonly labourAbility?: Given<LabourAbility | null> | undefined;
  /** Enrolled in basic medical insurance (参加基本医疗保险). */
  readonly medicallyInsured?: Given<boolean | null> | undefined;
  /** Months of paid work in the last calendar year, 0–12 (务工时间，月). */
  readonly monthsWorked?: Given<number | null> | undefined;
  /** Name (姓名). */
  readonly name?: Given<string | null> | undefined;
  /** Relation to the head of the household (与户主关系). */
  readonly relation?: Given<RelationToHead | null> | undefined;
  /** Highest schooling reached or attended (文化程度). */
  readonly schooling?: Given<Schooling | null> | undefined;
  /** Sex (性别). */
  readonly sex?: Given<Sex | null> | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: IsoDate | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
  /** Work at present (务工状况). */
  readonly work?: Given<WorkState | null> | undefined;
}

/**
 * A row of IndustryEntity, as far as a test gives it.
 * A company, cooperative or base that does business with households (产业主体).
 */
export interface IndustryEntityRow {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** Kind (类别). */
  readonly kind?: Given<IndustryEntityKind> | undefined;
  /** Name (名称). */
  readonly name?: Given<string> | undefined;
  /** Pillar industry (主导产业). */
  readonly sector?: Given<Sector> | undefined;
  /** The entity that supplies it or buys from it; company → cooperative → household is a chain (上游主体). */
  readonly upstream?: Link<IndustryEntityRow> | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: IsoDate | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
  /** Village of its registered place (注册地). */
  readonly village?: Link<VillageRow> | undefined;
}

/**
 * A row of MutualGroup, as far as a test gives it.
 * About ten households that work as one (十户一体). It carries no notes on persons.
 */
export interface MutualGroupRow {
  /** Group number: G and 12 digits (编号). */
  readonly code: string;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** What it is joined for (类别). */
  readonly kind?: Given<MutualGroupKind> | undefined;
  /** Household that leads it (牵头户). */
  readonly leader?: Link<HouseholdRow> | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: IsoDate | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
  /** Village that it works in (所属村). */
  readonly village?: Link<VillageRow> | undefined;
}

/**
 * A row of MutualGroupMember, as far as a test gives it.
 * Membership of a household in a group of ten households (十户一体成员户).
 */
export interface MutualGroupMemberRow {
  /** The group (所属联户). */
  readonly group?: Link<MutualGroupRow> | undefined;
  /** The household (成员户). */
  readonly household?: Link<HouseholdRow> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: IsoDate | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
}

/**
 * A row of Pairing, as far as a test gives it.
 * A cadre who helps a household, from one day to another (结对帮扶).
 */
export interface PairingRow {
  /** Cadre who helps (帮扶干部). */
  readonly cadre?: Link<CadreRow> | undefined;
  /** Household that is helped (帮扶户). */
  readonly household?: Link<HouseholdRow> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** How the helper comes to the village (帮扶方式). */
  readonly mode?: Given<HelperMode | null> | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: IsoDate | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
}

/**
 * A row of Proposal, as far as a test gives it.
 * What one data steward proposes and another one confirms, which does it (双人办理事项).
 */
export interface ProposalRow {
  /** What is to be done (事项). */
  readonly act?: Given<ProposedAct> | undefined;
  /** The input of the mutation as it was given, as JSON (申请内容). */
  readonly content?: Given<string> | undefined;
  /** Day on which it was confirmed or rejected; null until then (复核日期). */
  readonly decidedOn?: Given<IsoDate | null> | undefined;
  /** Who confirmed or rejected it; null until then (复核人). */
  readonly decider?: Given<string | null> | undefined;
  /** Why it was rejected (退回原因). */
  readonly decisionReason?: Given<string | null> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** Who proposed it: a principal, as grants name it (提交人). */
  readonly proposer?: Given<string> | undefined;
  /** Where it stands (状态). */
  readonly state?: Given<ProposalState> | undefined;
  /** Day on which it was proposed (提交日期). */
  readonly submittedOn?: Given<IsoDate> | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
}

/**
 * A row of ResponsibilityLink, as far as a test gives it.
 * A dated charge: who answers for a township or a village (联系、包保).
 */
export interface ResponsibilityLinkRow {
  /** The leader or official who answers; none for a department (责任干部). */
  readonly cadre?: Link<CadreRow> | undefined;
  /** The department that answers; none for a cadre (责任部门). */
  readonly department?: Link<DepartmentRow> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** Who answers for what (类别). */
  readonly kind?: Given<ResponsibilityKind> | undefined;
  /** Township that is answered for; none for a village (所包乡镇). */
  readonly township?: Link<TownshipRow> | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: IsoDate | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
  /** Village that is answered for; none for a township (所包村). */
  readonly village?: Link<VillageRow> | undefined;
}

/**
 * A row of Township, as far as a test gives it.
 * A township, town or street office with its 9-digit code of GB/T 10114 (乡镇).
 */
export interface TownshipRow {
  /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
  readonly code: string;
  /** County that it belongs to (所属县). */
  readonly county?: Link<CountyRow> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** Kind, as digits 7–9 of the code say (类别). */
  readonly kind?: Given<TownshipKind> | undefined;
  /** Name (名称). */
  readonly name?: Given<string> | undefined;
  /** Part of the county on the date of the operation (片区). */
  readonly region?: Given<Region | null> | undefined;
  /** Counts over everything within this division on the date of the operation (统计). */
  readonly statistics?: FakeDivisionStatistics | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: IsoDate | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
}

/**
 * A row of Village, as far as a test gives it.
 * A village, residents’ committee or community with its 12-digit statistical code (村/居/社区). Villages merge, split and are renamed: each row holds for a period, and successions join the rows.
 */
export interface VillageRow {
  /** Statistical division code, 12 digits (统计用区划代码). */
  readonly code: string;
  /** In deep poverty on the date of the operation; null when it was never said (深度贫困村). */
  readonly deepPoverty?: Given<boolean | null> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** Kind (类别). */
  readonly kind?: Given<VillageKind> | undefined;
  /** Latitude in degrees, WGS 84 (纬度，度). */
  readonly latitude?: Given<number | null> | undefined;
  /** Longitude in degrees, WGS 84 (经度，度). */
  readonly longitude?: Given<number | null> | undefined;
  /** Name as the code list has it (名称). */
  readonly name?: Given<string> | undefined;
  /** Counts over everything within this division on the date of the operation (统计). */
  readonly statistics?: FakeDivisionStatistics | undefined;
  /** Township that it belongs to (所属乡镇). */
  readonly township?: Link<TownshipRow> | undefined;
  /** First day on which this holds (生效日期). */
  readonly validFrom?: IsoDate | undefined;
  /** First day on which this no longer holds; null while it does (失效日期). */
  readonly validTo?: IsoDate | null | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
}

/**
 * A row of VillageSuccession, as far as a test gives it.
 * An edge from a village to the one that followed it (村级沿革). Code lists tell codes and names, not borders: an edge says who carries the code or the name on, not that the land is the same.
 */
export interface VillageSuccessionRow {
  /** What this edge rests on (依据). */
  readonly basis?: Given<SuccessionBasis> | undefined;
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id?: string | undefined;
  /** First day of the new list (变更日期). */
  readonly on?: Given<IsoDate> | undefined;
  /** The village before, whatever the date of the operation; null when unknown (原村). */
  readonly predecessor?: Link<VillageRow> | undefined;
  /** The village after, whatever the date of the operation; null when unknown (后继村). */
  readonly successor?: Link<VillageRow> | undefined;
  /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
  readonly version?: number | null | undefined;
}

/** Of DivisionStatistics, what a test gives; the rest is counted. */
export interface FakeDivisionStatistics {
  /** Industry entities (产业主体，个). */
  readonly entities?: number | null | undefined;
  /** Industry entities by kind, every kind listed (各类产业主体，个). */
  readonly entitiesByKind?: ReadonlyArray<{ readonly count: number | null; readonly kind: IndustryEntityKind }> | undefined;
  /** Industry entities by pillar industry, every one listed (各产业主体，个). */
  readonly entitiesBySector?: ReadonlyArray<{ readonly count: number | null; readonly sector: Sector }> | undefined;
  /** Groups of ten households (十户一体，个). */
  readonly groups?: number | null | undefined;
  /** Groups of ten households by kind, every kind listed (各类十户一体，个). */
  readonly groupsByKind?: ReadonlyArray<{ readonly count: number | null; readonly kind: MutualGroupKind }> | undefined;
  /** Households (户数，户). */
  readonly households?: number | null | undefined;
  /** Households by status, every status listed (各类型户数，户). */
  readonly householdsByStatus?: ReadonlyArray<{ readonly count: number | null; readonly status: HouseholdStatus }> | undefined;
  /** Members of ordinary or skilled ability to work (劳动力，人). */
  readonly labourForce?: number | null | undefined;
  /** Households with a live tie of benefit (有利益联结的户，户). */
  readonly linkedHouseholds?: number | null | undefined;
  /** Members of households (人口，人). */
  readonly people?: number | null | undefined;
}

/** The rows of a fake, by the names of their lists. */
export interface FakeRows {
  /**
   * One sensitive value that somebody read unmasked, or one search by a sensitive field (敏感信息访问记录). It is written before the answer leaves, and never holds the value.
   */
  readonly accessRecords?: readonly AccessRecordRow[];
  /**
   * A token that a script calls with; its principal is `api-token:` and its number. Shown once, kept as a hash (API 令牌).
   */
  readonly apiTokens?: readonly ApiTokenRow[];
  /** A bank account of a household, for payments to it (一卡通). */
  readonly bankAccounts?: readonly BankAccountRow[];
  /** A township that a battle team works in (攻坚队负责乡镇). A team is not a township: it may cover several. */
  readonly battleTeamCoverages?: readonly BattleTeamCoverageRow[];
  /** Membership of a cadre in a battle or inspection team (攻坚队、督查组成员). */
  readonly battleTeamMembers?: readonly BattleTeamMemberRow[];
  /** A team of county-level leaders: battle team or inspection team (脱贫攻坚队、督查组). */
  readonly battleTeams?: readonly BattleTeamRow[];
  /** A dated tie of benefit between a household and an industry entity (利益联结). */
  readonly benefitLinks?: readonly BenefitLinkRow[];
  /**
   * A person in office: a leader, an official, or one of the staff of a department, township or village (干部). It lies in the division of its office: the county, a township or a village.
   */
  readonly cadres?: readonly CadreRow[];
  /** A proposed change to the data of a household (变更申请). */
  readonly changeRequests?: readonly ChangeRequestRow[];
  /**
   * One change of one row: who did what and when (变更). All but the kind is null where there is nothing to tell, as for RESYNC, and for LEFT_SCOPE beside type and id.
   */
  readonly changes?: readonly ChangeRow[];
  /** A county, the root of the graph, with its 6-digit code of GB/T 2260 (县). */
  readonly counties?: readonly CountyRow[];
  /** A department of the county (部门), which its cadres work in and which helps villages. */
  readonly departments?: readonly DepartmentRow[];
  /** What somebody may see and do: a role, for a range of divisions and a while (授权). */
  readonly grants?: readonly GrantRow[];
  /**
   * A natural village or villagers' group inside a village (寨/村民小组). Roads are owed to those of 30 households or more.
   */
  readonly hamlets?: readonly HamletRow[];
  /** Income of a household in one calendar year, in fen (家庭年收入，分). */
  readonly householdIncomes?: readonly HouseholdIncomeRow[];
  /** A person in a household; a person is in one live household at a time (家庭成员). */
  readonly householdMembers?: readonly HouseholdMemberRow[];
  /** A household, which belongs to one village at a time (户). Its name is that of its live head. */
  readonly households?: readonly HouseholdRow[];
  /** A company, cooperative or base that does business with households (产业主体). */
  readonly industryEntities?: readonly IndustryEntityRow[];
  /** Membership of a household in a group of ten households (十户一体成员户). */
  readonly mutualGroupMembers?: readonly MutualGroupMemberRow[];
  /** About ten households that work as one (十户一体). It carries no notes on persons. */
  readonly mutualGroups?: readonly MutualGroupRow[];
  /** A cadre who helps a household, from one day to another (结对帮扶). */
  readonly pairings?: readonly PairingRow[];
  /** What one data steward proposes and another one confirms, which does it (双人办理事项). */
  readonly proposals?: readonly ProposalRow[];
  /** A dated charge: who answers for a township or a village (联系、包保). */
  readonly responsibilityLinks?: readonly ResponsibilityLinkRow[];
  /** A township, town or street office with its 9-digit code of GB/T 10114 (乡镇). */
  readonly townships?: readonly TownshipRow[];
  /**
   * An edge from a village to the one that followed it (村级沿革). Code lists tell codes and names, not borders: an edge says who carries the code or the name on, not that the land is the same.
   */
  readonly villageSuccessions?: readonly VillageSuccessionRow[];
  /**
   * A village, residents’ committee or community with its 12-digit statistical code (村/居/社区). Villages merge, split and are renamed: each row holds for a period, and successions join the rows.
   */
  readonly villages?: readonly VillageRow[];
}
