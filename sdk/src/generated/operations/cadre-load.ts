// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { BattleTeamKind, CadreRank, DepartmentDomain, HelperMode, HouseholdStatus, IsoDate, Open, ResponsibilityKind } from '../schema-types.js';

/** Result of CadreLoad: What a cadre answers for. */
export type CadreLoadQuery = {
  /**
   * By its code; null when there is none on the date. A person in office: a leader, an official, or one of the staff of a department, township or village (干部). It lies in the division of its office: the county, a township or a village.
   */
  readonly cadre: {
    /** Cadre number: C and 12 digits (干部编号). */
    readonly code: string;
    /** Name (姓名). */
    readonly name: string | null;
    /** Rank (层级). */
    readonly rank: Open<CadreRank> | null;
    /** Duty, free text (职务). */
    readonly duty: string | null;
    /** Department that the cadre works in; none outside the departments of the county (所在部门). */
    readonly department: {
      /** Department number: D and 12 digits (部门编号). */
      readonly code: string;
      /** Name (名称). */
      readonly name: string;
      /** What it answers for (业务领域). */
      readonly domain: Open<DepartmentDomain>;
    } | null;
    /** Township that the cadre works in, at its office or in a village; none in the county’s (所在乡镇). */
    readonly township: {
      /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
      readonly code: string;
      /** Name (名称). */
      readonly name: string;
    } | null;
    /** Households that the cadre helps (结对帮扶户). */
    readonly pairings: {
      /** Number of all rows that meet the conditions, on all pages (总数). */
      readonly totalCount: number | null;
      /** The rows of the page. */
      readonly nodes: ReadonlyArray<{
        /** How the helper comes to the village (帮扶方式). */
        readonly mode: Open<HelperMode> | null;
        /** First day on which this holds (生效日期). */
        readonly validFrom: IsoDate;
        /** Household that is helped (帮扶户). */
        readonly household: {
          /** Household number: H and 12 digits, for life, also after a move (户编号). */
          readonly code: string;
          /** Name of the live head of the household (户主姓名). */
          readonly name: string | null;
          /** Status on the date of the operation (户类型). */
          readonly status: Open<HouseholdStatus> | null;
          /** Village that it belongs to (所属村). */
          readonly village: {
            /** Statistical division code, 12 digits (统计用区划代码). */
            readonly code: string;
            /** Name as the code list has it (名称). */
            readonly name: string;
          } | null;
        } | null;
      }>;
    };
    /** Townships and villages that the cadre answers for (联系包保). */
    readonly responsibilityLinks: {
      /** Number of all rows that meet the conditions, on all pages (总数). */
      readonly totalCount: number | null;
      /** The rows of the page. */
      readonly nodes: ReadonlyArray<{
        /** Who answers for what (类别). */
        readonly kind: Open<ResponsibilityKind>;
        /** First day on which this holds (生效日期). */
        readonly validFrom: IsoDate;
        /** Township that is answered for; none for a village (所包乡镇). */
        readonly township: {
          /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
          readonly code: string;
          /** Name (名称). */
          readonly name: string;
        } | null;
        /** Village that is answered for; none for a township (所包村). */
        readonly village: {
          /** Statistical division code, 12 digits (统计用区划代码). */
          readonly code: string;
          /** Name as the code list has it (名称). */
          readonly name: string;
        } | null;
      }>;
    };
    /** Battle and inspection teams that the cadre is in (所在攻坚队、督查组). */
    readonly teamMemberships: {
      /** The rows of the page. */
      readonly nodes: ReadonlyArray<{
        /** Leads the team (队长、组长). */
        readonly leads: boolean | null;
        /** First day on which this holds (生效日期). */
        readonly validFrom: IsoDate;
        /** The team (所属队伍). */
        readonly team: {
          /** Name (名称). */
          readonly name: string;
          /** Kind (类别). */
          readonly kind: Open<BattleTeamKind>;
        } | null;
      }>;
    };
  } | null;
};

/** Variables of CadreLoad. */
export type CadreLoadQueryVariables = {
  /** Cadre number: C and 12 digits (干部编号). */
  readonly code: string;
  /** Date on which everything beneath is told; inherited from above unless given (时点). */
  readonly asOf?: IsoDate | null | undefined;
};

/**
 * What a cadre answers for
 * 一名干部的帮扶任务
 * The households that a cadre helps, the townships and villages that the cadre answers for, and the cadre's teams.
 */
export const CadreLoadDocument: TypedDocument<CadreLoadQuery, CadreLoadQueryVariables> = `query CadreLoad($code: String!, $asOf: Date) {
  cadre(code: $code, asOf: $asOf) {
    code
    name
    rank
    duty
    department {
      code
      name
      domain
    }
    township {
      code
      name
    }
    pairings(first: 20) {
      totalCount
      nodes {
        mode
        validFrom
        household {
          code
          name
          status
          village {
            code
            name
          }
        }
      }
    }
    responsibilityLinks(first: 20) {
      totalCount
      nodes {
        kind
        validFrom
        township {
          code
          name
        }
        village {
          code
          name
        }
      }
    }
    teamMemberships(first: 5) {
      nodes {
        leads
        validFrom
        team {
          name
          kind
        }
      }
    }
  }
}`;
