// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { HouseholdStatus, IndustryEntityKind, IsoDate, Open, Sector } from '../schema-types.js';

/** Result of NodeById: Anything by its identifier. */
export type NodeByIdQuery = {
  /** The row of an identifier; null when there is none on the date (按标识查询). */
  readonly node: {
    readonly __typename: 'AccessRecord' | 'ApiToken' | 'BankAccount' | 'BattleTeam' | 'BattleTeamCoverage' | 'BattleTeamMember' | 'BenefitLink' | 'Cadre' | 'ChangeRequest' | 'Department' | 'Grant' | 'Hamlet' | 'HouseholdIncome' | 'HouseholdMember' | 'MutualGroup' | 'MutualGroupMember' | 'Pairing' | 'Proposal' | 'ResponsibilityLink' | 'VillageSuccession';
    /** Identifier for `node(id)`, stable for the life of the row (标识). */
    readonly id: string;
  } | {
    readonly __typename: 'County';
    /** Identifier for `node(id)`, stable for the life of the row (标识). */
    readonly id: string;
    /** Division code, 6 digits, GB/T 2260 (县级行政区划代码). */
    readonly code: string;
    /** Name (名称). */
    readonly name: string;
    /** First day on which this holds (生效日期). */
    readonly validFrom: IsoDate;
    /** First day on which this no longer holds; null while it does (失效日期). */
    readonly validTo: IsoDate | null;
  } | {
    readonly __typename: 'Household';
    /** Identifier for `node(id)`, stable for the life of the row (标识). */
    readonly id: string;
    /** Household number: H and 12 digits, for life, also after a move (户编号). */
    readonly code: string;
    /** Name of the live head of the household (户主姓名). */
    readonly head: string | null;
    /** Status on the date of the operation (户类型). */
    readonly status: Open<HouseholdStatus> | null;
    /** Village that it belongs to (所属村). */
    readonly village: {
      /** Statistical division code, 12 digits (统计用区划代码). */
      readonly code: string;
      /** Name as the code list has it (名称). */
      readonly name: string;
    } | null;
  } | {
    readonly __typename: 'IndustryEntity';
    /** Identifier for `node(id)`, stable for the life of the row (标识). */
    readonly id: string;
    /** Name (名称). */
    readonly name: string;
    /** Kind (类别). */
    readonly kind: Open<IndustryEntityKind>;
    /** Pillar industry (主导产业). */
    readonly sector: Open<Sector>;
  } | {
    readonly __typename: 'Township';
    /** Identifier for `node(id)`, stable for the life of the row (标识). */
    readonly id: string;
    /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
    readonly code: string;
    /** Name (名称). */
    readonly name: string;
    /** First day on which this holds (生效日期). */
    readonly validFrom: IsoDate;
    /** First day on which this no longer holds; null while it does (失效日期). */
    readonly validTo: IsoDate | null;
  } | {
    readonly __typename: 'Village';
    /** Identifier for `node(id)`, stable for the life of the row (标识). */
    readonly id: string;
    /** Statistical division code, 12 digits (统计用区划代码). */
    readonly code: string;
    /** Name as the code list has it (名称). */
    readonly name: string;
    /** First day on which this holds (生效日期). */
    readonly validFrom: IsoDate;
    /** First day on which this no longer holds; null while it does (失效日期). */
    readonly validTo: IsoDate | null;
  } | null;
};

/** Variables of NodeById. */
export type NodeByIdQueryVariables = {
  /** Identifier that the server gave out (节点标识). */
  readonly id: string;
};

/**
 * Anything by its identifier
 * 按标识查询任意节点
 * What an identifier stands for: the fields of every node, and more for divisions, households and entities.
 */
export const NodeByIdDocument: TypedDocument<NodeByIdQuery, NodeByIdQueryVariables> = `query NodeById($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Division {
      code
      name
      validFrom
      validTo
    }
    ... on Household {
      code
      head: name
      status
      village {
        code
        name
      }
    }
    ... on IndustryEntity {
      name
      kind
      sector
    }
  }
}`;
