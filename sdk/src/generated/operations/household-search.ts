// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { HouseholdStatus, Open } from '../schema-types.js';

/** Result of HouseholdSearch: Households by the name of the head. */
export type HouseholdSearchQuery = {
  /** A household, which belongs to one village at a time (户). Its name is that of its live head. */
  readonly households: {
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
        /** Township that it belongs to (所属乡镇). */
        readonly township: {
          /** Name (名称). */
          readonly name: string;
        } | null;
      } | null;
    }>;
  };
};

/** Variables of HouseholdSearch. */
export type HouseholdSearchQueryVariables = {
  /**
   * Name of the live head of the household (户主姓名). Contains this text; ASCII letters match in either case (包含).
   */
  readonly name: string;
  /** Statistical division code, 12 digits (统计用区划代码). Starts with (以此开头). */
  readonly division?: string | null | undefined;
  /**
   * Page size from the front, 1–100; 20 when neither first nor last is given (前几条).
   * 20 when left out.
   */
  readonly first?: number | null | undefined;
  /** Only rows after this cursor (游标之后). */
  readonly after?: string | null | undefined;
};

/**
 * Households by the name of the head
 * 按户主姓名查找农户
 * A page of the households whose head's name contains a text. $division, the beginning of a division code
 * (county, township or village), keeps the search inside that division; leave it out to search everywhere.
 */
export const HouseholdSearchDocument: TypedDocument<HouseholdSearchQuery, HouseholdSearchQueryVariables> = `query HouseholdSearch($name: String!, $division: String, $first: Int = 20, $after: String) {
  households(
    where: {name: {contains: $name}, village: {code: {startsWith: $division}}}
    orderBy: [{field: NAME, direction: ASC}]
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      name
      status
      village {
        code
        name
        township {
          name
        }
      }
    }
  }
}`;
