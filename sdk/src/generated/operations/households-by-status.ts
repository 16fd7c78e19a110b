// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { HouseholdStatus, Open, PovertyCause } from '../schema-types.js';

/** Result of HouseholdsByStatus: Households of chosen statuses, and how many there are. */
export type HouseholdsByStatusQuery = {
  /**
   * By its code; null when there is none on the date. A township, town or street office with its 9-digit code of GB/T 10114 (乡镇).
   */
  readonly township: {
    /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
    readonly code: string;
    /** Name (名称). */
    readonly name: string;
    /**
     * All within this division, at every level below. A household, which belongs to one village at a time (户). Its name is that of its live head.
     */
    readonly households: {
      /** Number of all rows that meet the conditions, on all pages (总数). */
      readonly totalCount: number | null;
      /** Numbers over all rows that meet the conditions, on all pages (汇总). */
      readonly aggregate: {
        /** One entry a group, ordered by key (分组). */
        readonly groups: ReadonlyArray<{
          /** What the rows of the group share (分组键). */
          readonly key: {
            /** Status on the date of the operation (户类型). */
            readonly status: Open<HouseholdStatus> | null;
          };
          /** Number of rows (数量). */
          readonly count: number | null;
        }>;
      };
      /** Where this page stands. */
      readonly pageInfo: {
        /** Rows follow this page (后有更多). */
        readonly hasNextPage: boolean;
        /** Cursor of the last row; null on an empty page. */
        readonly endCursor: string | null;
      };
      /** The rows of the page. */
      readonly nodes: ReadonlyArray<{
        /** Household number: H and 12 digits, for life, also after a move (户编号). */
        readonly code: string;
        /** Name of the live head of the household (户主姓名). */
        readonly name: string | null;
        /** Status on the date of the operation (户类型). */
        readonly status: Open<HouseholdStatus> | null;
        /** Main cause of poverty; none for a household that was never poor (主要致贫原因). */
        readonly mainCause: Open<PovertyCause> | null;
        /** Village that it belongs to (所属村). */
        readonly village: {
          /** Statistical division code, 12 digits (统计用区划代码). */
          readonly code: string;
          /** Name as the code list has it (名称). */
          readonly name: string;
        } | null;
      }>;
    };
  } | null;
};

/** Variables of HouseholdsByStatus. */
export type HouseholdsByStatusQueryVariables = {
  /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
  readonly code: string;
  /** Status on the date of the operation (户类型). One of, at most 1,000 values (属于). */
  readonly statuses: ReadonlyArray<HouseholdStatus>;
  /**
   * Page size from the front, 1–100; 20 when neither first nor last is given (前几条).
   * 20 when left out.
   */
  readonly first?: number | null | undefined;
  /** Only rows after this cursor (游标之后). */
  readonly after?: string | null | undefined;
};

/**
 * Households of chosen statuses, and how many there are
 * 按户类型筛选农户并计数
 * A page of a township's households that have one of the statuses, and the number of each.
 */
export const HouseholdsByStatusDocument: TypedDocument<HouseholdsByStatusQuery, HouseholdsByStatusQueryVariables> = `query HouseholdsByStatus($code: String!, $statuses: [HouseholdStatus!]!, $first: Int = 20, $after: String) {
  township(code: $code) {
    code
    name
    households(
      where: {status: {in: $statuses}}
      first: $first
      after: $after
      orderBy: [{field: STATUS}, {field: CODE}]
    ) {
      totalCount
      aggregate {
        groups(by: [STATUS]) {
          key {
            status
          }
          count
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        code
        name
        status
        mainCause
        village {
          code
          name
        }
      }
    }
  }
}`;
