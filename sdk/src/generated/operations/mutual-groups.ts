// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { HouseholdStatus, IsoDate, MutualGroupKind, Open } from '../schema-types.js';

/** Result of MutualGroups: The groups of ten households of a village. */
export type MutualGroupsQuery = {
  /**
   * By its code; null when there is none on the date. A village, residents’ committee or community with its 12-digit statistical code (村/居/社区). Villages merge, split and are renamed: each row holds for a period, and successions join the rows.
   */
  readonly village: {
    /** Statistical division code, 12 digits (统计用区划代码). */
    readonly code: string;
    /** Name as the code list has it (名称). */
    readonly name: string;
    /** Groups of ten households in the village (十户一体). */
    readonly mutualGroups: {
      /** Number of all rows that meet the conditions, on all pages (总数). */
      readonly totalCount: number | null;
      /** Where this page stands. */
      readonly pageInfo: {
        /** Rows follow this page (后有更多). */
        readonly hasNextPage: boolean;
        /** Cursor of the last row; null on an empty page. */
        readonly endCursor: string | null;
      };
      /** The rows of the page. */
      readonly nodes: ReadonlyArray<{
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
        /** Member households (成员户). */
        readonly members: {
          /** Number of all rows that meet the conditions, on all pages (总数). */
          readonly totalCount: number | null;
          /** The rows of the page. */
          readonly nodes: ReadonlyArray<{
            /** First day on which this holds (生效日期). */
            readonly validFrom: IsoDate;
            /** The household (成员户). */
            readonly household: {
              /** Household number: H and 12 digits, for life, also after a move (户编号). */
              readonly code: string;
              /** Name of the live head of the household (户主姓名). */
              readonly name: string | null;
              /** Status on the date of the operation (户类型). */
              readonly status: Open<HouseholdStatus> | null;
            } | null;
          }>;
        };
      }>;
    };
  } | null;
};

/** Variables of MutualGroups. */
export type MutualGroupsQueryVariables = {
  /** Statistical division code, 12 digits (统计用区划代码). */
  readonly code: string;
  /**
   * Page size from the front, 1–100; 20 when neither first nor last is given (前几条).
   * 10 when left out.
   */
  readonly first?: number | null | undefined;
  /** Only rows after this cursor (游标之后). */
  readonly after?: string | null | undefined;
};

/**
 * The groups of ten households of a village
 * 一个村的十户一体
 * A page of the groups with the household that leads each and its member households.
 */
export const MutualGroupsDocument: TypedDocument<MutualGroupsQuery, MutualGroupsQueryVariables> = `query MutualGroups($code: String!, $first: Int = 10, $after: String) {
  village(code: $code) {
    code
    name
    mutualGroups(first: $first, after: $after, orderBy: [{field: CODE}]) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        code
        kind
        leader {
          code
          name
        }
        members(first: 20) {
          totalCount
          nodes {
            validFrom
            household {
              code
              name
              status
            }
          }
        }
      }
    }
  }
}`;
