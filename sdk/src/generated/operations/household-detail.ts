// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { BenefitLinkMode, Fen, GuaranteeState, HealthState, HouseholdStatus, HousingStructure, IndustryEntityKind, IsoDate, LabourAbility, MutualGroupKind, Open, PovertyCause, RelationToHead, ResidenceKind, Schooling, Sector, Sex, WaterSource, WorkState } from '../schema-types.js';

/** Result of HouseholdDetail: One household in full. */
export type HouseholdDetailQuery = {
  /**
   * By its code; null when there is none on the date. A household, which belongs to one village at a time (户). Its name is that of its live head.
   */
  readonly household: {
    /** Identifier for `node(id)`, stable for the life of the row (标识). */
    readonly id: string;
    /** Household number: H and 12 digits, for life, also after a move (户编号). */
    readonly code: string;
    /** Name of the live head of the household (户主姓名). */
    readonly name: string | null;
    /** Status on the date of the operation (户类型). */
    readonly status: Open<HouseholdStatus> | null;
    /** Main cause of poverty; none for a household that was never poor (主要致贫原因). */
    readonly mainCause: Open<PovertyCause> | null;
    /** Other causes, at most two, none of them the main one (其他致贫原因). */
    readonly otherCauses: ReadonlyArray<Open<PovertyCause>> | null;
    /** Day of entry into the register (登记日期). */
    readonly registeredOn: IsoDate | null;
    /** Original place or relocated (居住情况). */
    readonly residence: Open<ResidenceKind> | null;
    /** Village that it belongs to (所属村). */
    readonly village: {
      /** Statistical division code, 12 digits (统计用区划代码). */
      readonly code: string;
      /** Name as the code list has it (名称). */
      readonly name: string;
      /** Township that it belongs to (所属乡镇). */
      readonly township: {
        /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
        readonly code: string;
        /** Name (名称). */
        readonly name: string;
      } | null;
    } | null;
    /** Hamlet that it lives in (所在寨、村民小组). */
    readonly hamlet: {
      /** Identifier for `node(id)`, stable for the life of the row (标识). */
      readonly id: string;
      /** Name (名称). */
      readonly name: string;
    } | null;
    /** No worry about food (不愁吃). */
    readonly foodGuarantee: Open<GuaranteeState> | null;
    /** No worry about clothing (不愁穿). */
    readonly clothingGuarantee: Open<GuaranteeState> | null;
    /** Compulsory schooling (义务教育有保障). */
    readonly schoolingGuarantee: Open<GuaranteeState> | null;
    /** Basic medical care (基本医疗有保障). */
    readonly medicalGuarantee: Open<GuaranteeState> | null;
    /** Safe housing (住房安全有保障). */
    readonly housingGuarantee: Open<GuaranteeState> | null;
    /** Safe drinking water (饮水安全有保障). */
    readonly waterGuarantee: Open<GuaranteeState> | null;
    /** Structure of the main house (住房结构). */
    readonly housingStructure: Open<HousingStructure> | null;
    /** Floor area of the main house in square metres (住房面积，平方米). */
    readonly housingArea: number | null;
    /** Source of drinking water (饮水来源). */
    readonly water: Open<WaterSource> | null;
    /** Has mains electricity (通生活用电). */
    readonly hasPower: boolean | null;
    /** Members of the household (家庭成员). */
    readonly members: {
      /** Number of all rows that meet the conditions, on all pages (总数). */
      readonly totalCount: number | null;
      /** The rows of the page. */
      readonly nodes: ReadonlyArray<{
        /** Identifier for `node(id)`, stable for the life of the row (标识). */
        readonly id: string;
        /** Name (姓名). */
        readonly name: string | null;
        /** Relation to the head of the household (与户主关系). */
        readonly relation: Open<RelationToHead> | null;
        /** Sex (性别). */
        readonly sex: Open<Sex> | null;
        /** Birth date (出生日期). */
        readonly birthDate: IsoDate | null;
        /** Highest schooling reached or attended (文化程度). */
        readonly schooling: Open<Schooling> | null;
        /** State of health (健康状况). */
        readonly health: Open<HealthState> | null;
        /** Ability to work (劳动能力). */
        readonly labourAbility: Open<LabourAbility> | null;
        /** Work at present (务工状况). */
        readonly work: Open<WorkState> | null;
        /** Months of paid work in the last calendar year, 0–12 (务工时间，月). */
        readonly monthsWorked: number | null;
        /** Enrolled in basic medical insurance (参加基本医疗保险). */
        readonly medicallyInsured: boolean | null;
      }>;
    };
    /** Income by year (历年收入). */
    readonly incomes: {
      /** The rows of the page. */
      readonly nodes: ReadonlyArray<{
        /** Calendar year (年份). */
        readonly year: number | null;
        /** Persons whom the year’s income is shared by (计算人口，人). */
        readonly persons: number | null;
        /** Wages, in fen (工资性收入，分). */
        readonly wages: Fen | null;
        /** Receipts of production and trade, in fen (生产经营性收入，分). */
        readonly production: Fen | null;
        /** Costs of production and trade, in fen (生产经营性支出，分). */
        readonly productionCosts: Fen | null;
        /** Income from property, in fen (财产性收入，分). */
        readonly property: Fen | null;
        /** Transfers, in fen (转移性收入，分). */
        readonly transfers: Fen | null;
        /** Net income in fen: wages + production + property + transfers − production costs (家庭纯收入，分). */
        readonly net: Fen | null;
        /** Net income a person in fen, the fraction of a fen cut off (人均纯收入，分). */
        readonly netPerPerson: Fen | null;
      }>;
    };
    /** Ties of benefit of the household (利益联结). */
    readonly benefitLinks: {
      /** The rows of the page. */
      readonly nodes: ReadonlyArray<{
        /** How the household gains (联结方式). */
        readonly mode: Open<BenefitLinkMode> | null;
        /** First day on which this holds (生效日期). */
        readonly validFrom: IsoDate;
        /** Yearly sum that the contract names, in fen; null when it names none (合同年金额，分). */
        readonly contractAmount: Fen | null;
        /** Terms of the contract, free text (合同约定). */
        readonly contractTerms: string | null;
        /** Entity that it gains from (产业主体). */
        readonly entity: {
          /** Identifier for `node(id)`, stable for the life of the row (标识). */
          readonly id: string;
          /** Name (名称). */
          readonly name: string;
          /** Kind (类别). */
          readonly kind: Open<IndustryEntityKind>;
          /** Pillar industry (主导产业). */
          readonly sector: Open<Sector>;
        } | null;
      }>;
    };
    /** Groups that the household is a member of (所属联户). */
    readonly groupMemberships: {
      /** The rows of the page. */
      readonly nodes: ReadonlyArray<{
        /** First day on which this holds (生效日期). */
        readonly validFrom: IsoDate;
        /** The group (所属联户). */
        readonly group: {
          /** Group number: G and 12 digits (编号). */
          readonly code: string;
          /** What it is joined for (类别). */
          readonly kind: Open<MutualGroupKind>;
          /** Household that leads it (牵头户). */
          readonly leader: {
            /** Household number: H and 12 digits, for life, also after a move (户编号). */
            readonly code: string;
            /** Name of the live head of the household (户主姓名). */
            readonly name: string | null;
          } | null;
        } | null;
      }>;
    };
  } | null;
};

/** Variables of HouseholdDetail. */
export type HouseholdDetailQueryVariables = {
  /** Household number: H and 12 digits, for life, also after a move (户编号). */
  readonly code: string;
  /** Date on which everything beneath is told; inherited from above unless given (时点). */
  readonly asOf?: IsoDate | null | undefined;
};

/**
 * One household in full
 * 一户详情
 * A household with where it lives, its guarantees, its members, its income by year, its ties of benefit
 * and the groups that it is a member of. Money is in fen.
 */
export const HouseholdDetailDocument: TypedDocument<HouseholdDetailQuery, HouseholdDetailQueryVariables> = `query HouseholdDetail($code: String!, $asOf: Date) {
  household(code: $code, asOf: $asOf) {
    id
    code
    name
    status
    mainCause
    otherCauses
    registeredOn
    residence
    village {
      code
      name
      township {
        code
        name
      }
    }
    hamlet {
      id
      name
    }
    foodGuarantee
    clothingGuarantee
    schoolingGuarantee
    medicalGuarantee
    housingGuarantee
    waterGuarantee
    housingStructure
    housingArea
    water
    hasPower
    members(first: 100) {
      totalCount
      nodes {
        id
        name
        relation
        sex
        birthDate
        schooling
        health
        labourAbility
        work
        monthsWorked
        medicallyInsured
      }
    }
    incomes(first: 10, orderBy: [{field: YEAR, direction: DESC}]) {
      nodes {
        year
        persons
        wages
        production
        productionCosts
        property
        transfers
        net
        netPerPerson
      }
    }
    benefitLinks(first: 20) {
      nodes {
        mode
        validFrom
        contractAmount
        contractTerms
        entity {
          id
          name
          kind
          sector
        }
      }
    }
    groupMemberships(first: 10) {
      nodes {
        validFrom
        group {
          code
          kind
          leader {
            code
            name
          }
        }
      }
    }
  }
}`;
