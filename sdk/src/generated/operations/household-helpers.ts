// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { BattleTeamKind, CadreRank, DepartmentDomain, HelperMode, HouseholdStatus, IsoDate, Open, ResponsibilityKind } from '../schema-types.js';

/** Result of HouseholdHelpers: Who answers for a household. */
export type HouseholdHelpersQuery = {
  /**
   * By its code; null when there is none on the date. A household, which belongs to one village at a time (户). Its name is that of its live head.
   */
  readonly household: {
    /** Household number: H and 12 digits, for life, also after a move (户编号). */
    readonly code: string;
    /** Name of the live head of the household (户主姓名). */
    readonly name: string | null;
    /** Status on the date of the operation (户类型). */
    readonly status: Open<HouseholdStatus> | null;
    /** Cadres who help the household (帮扶干部). */
    readonly pairings: {
      /** The rows of the page. */
      readonly nodes: ReadonlyArray<{
        /** How the helper comes to the village (帮扶方式). */
        readonly mode: Open<HelperMode> | null;
        /** First day on which this holds (生效日期). */
        readonly validFrom: IsoDate;
        /** Cadre who helps (帮扶干部). */
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
          /** Battle and inspection teams that the cadre is in (所在攻坚队、督查组). */
          readonly teamMemberships: {
            /** The rows of the page. */
            readonly nodes: ReadonlyArray<{
              /** Leads the team (队长、组长). */
              readonly leads: boolean | null;
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
      }>;
    };
    /** Village that it belongs to (所属村). */
    readonly village: {
      /** Statistical division code, 12 digits (统计用区划代码). */
      readonly code: string;
      /** Name as the code list has it (名称). */
      readonly name: string;
      /** Officials and departments that answer for the village (包村干部与部门). */
      readonly responsibilityLinks: {
        /** The rows of the page. */
        readonly nodes: ReadonlyArray<{
          /** Who answers for what (类别). */
          readonly kind: Open<ResponsibilityKind>;
          /** First day on which this holds (生效日期). */
          readonly validFrom: IsoDate;
          /** The leader or official who answers; none for a department (责任干部). */
          readonly cadre: {
            /** Cadre number: C and 12 digits (干部编号). */
            readonly code: string;
            /** Name (姓名). */
            readonly name: string | null;
            /** Duty, free text (职务). */
            readonly duty: string | null;
          } | null;
          /** The department that answers; none for a cadre (责任部门). */
          readonly department: {
            /** Department number: D and 12 digits (部门编号). */
            readonly code: string;
            /** Name (名称). */
            readonly name: string;
          } | null;
        }>;
      };
      /** Township that it belongs to (所属乡镇). */
      readonly township: {
        /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
        readonly code: string;
        /** Name (名称). */
        readonly name: string;
        /** Leaders who answer for the township (联系领导). */
        readonly responsibilityLinks: {
          /** The rows of the page. */
          readonly nodes: ReadonlyArray<{
            /** First day on which this holds (生效日期). */
            readonly validFrom: IsoDate;
            /** The leader or official who answers; none for a department (责任干部). */
            readonly cadre: {
              /** Cadre number: C and 12 digits (干部编号). */
              readonly code: string;
              /** Name (姓名). */
              readonly name: string | null;
              /** Rank (层级). */
              readonly rank: Open<CadreRank> | null;
            } | null;
          }>;
        };
        /** Battle teams that work in the township (负责本乡镇的攻坚队). */
        readonly battleTeamCoverage: {
          /** The rows of the page. */
          readonly nodes: ReadonlyArray<{
            /** First day on which this holds (生效日期). */
            readonly validFrom: IsoDate;
            /** The team (攻坚队). */
            readonly team: {
              /** Name (名称). */
              readonly name: string;
            } | null;
          }>;
        };
      } | null;
    } | null;
  } | null;
};

/** Variables of HouseholdHelpers. */
export type HouseholdHelpersQueryVariables = {
  /** Household number: H and 12 digits, for life, also after a move (户编号). */
  readonly code: string;
  /** Date on which everything beneath is told; inherited from above unless given (时点). */
  readonly asOf?: IsoDate | null | undefined;
};

/**
 * Who answers for a household
 * 谁在帮扶这一户
 * The cadre who helps a household, with department and team; the officials and departments that answer for its
 * village; the leaders and the battle team of its township.
 */
export const HouseholdHelpersDocument: TypedDocument<HouseholdHelpersQuery, HouseholdHelpersQueryVariables> = `query HouseholdHelpers($code: String!, $asOf: Date) {
  household(code: $code, asOf: $asOf) {
    code
    name
    status
    pairings(first: 5) {
      nodes {
        mode
        validFrom
        cadre {
          code
          name
          rank
          duty
          department {
            code
            name
            domain
          }
          teamMemberships(first: 5) {
            nodes {
              leads
              team {
                name
                kind
              }
            }
          }
        }
      }
    }
    village {
      code
      name
      responsibilityLinks(first: 10) {
        nodes {
          kind
          validFrom
          cadre {
            code
            name
            duty
          }
          department {
            code
            name
          }
        }
      }
      township {
        code
        name
        responsibilityLinks(first: 20) {
          nodes {
            validFrom
            cadre {
              code
              name
              rank
            }
          }
        }
        battleTeamCoverage(first: 5) {
          nodes {
            validFrom
            team {
              name
            }
          }
        }
      }
    }
  }
}`;
