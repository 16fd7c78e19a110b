// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { BenefitLinkMode, HouseholdStatus, HouseholdWhere, IsoDate, Open, Sex } from '../schema-types.js';

/** Result of VillageHouseholds: The households of a village. */
export type VillageHouseholdsQuery = {
  /**
   * By its code; null when there is none on the date. A village, residents’ committee or community with its 12-digit statistical code (村/居/社区). Villages merge, split and are renamed: each row holds for a period, and successions join the rows.
   */
  readonly village: {
    /** Statistical division code, 12 digits (统计用区划代码). */
    readonly code: string;
    /** Name as the code list has it (名称). */
    readonly name: string;
    /** Households of the village (所辖户). */
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
        /** Members of the household (家庭成员). */
        readonly members: {
          /** Number of all rows that meet the conditions, on all pages (总数). */
          readonly totalCount: number | null;
          /** The rows of the page. */
          readonly nodes: ReadonlyArray<{
            /** Name (姓名). */
            readonly name: string | null;
            /** Sex (性别). */
            readonly sex: Open<Sex> | null;
            /** Birth date (出生日期). */
            readonly birthDate: IsoDate | null;
          }>;
        };
        /** Ties of benefit of the household (利益联结). */
        readonly benefitLinks: {
          /** The rows of the page. */
          readonly nodes: ReadonlyArray<{
            /** How the household gains (联结方式). */
            readonly mode: Open<BenefitLinkMode> | null;
            /** Entity that it gains from (产业主体). */
            readonly entity: {
              /** Name (名称). */
              readonly name: string;
            } | null;
          }>;
        };
      }>;
    };
  } | null;
};

/** Variables of VillageHouseholds. */
export type VillageHouseholdsQueryVariables = {
  /** Statistical division code, 12 digits (统计用区划代码). */
  readonly code: string;
  /** Only rows that meet these conditions (筛选). */
  readonly where?: HouseholdWhere | null | undefined;
  /**
   * Page size from the front, 1–100; 20 when neither first nor last is given (前几条).
   * 10 when left out.
   */
  readonly first?: number | null | undefined;
  /** Only rows after this cursor (游标之后). */
  readonly after?: string | null | undefined;
};

/**
 * The households of a village
 * 一个村的农户
 * A page of households with their members and the industry entities they are linked to. $where narrows
 * them. Send pageInfo.endCursor as $after for the next page.
 */
export const VillageHouseholdsDocument: TypedDocument<VillageHouseholdsQuery, VillageHouseholdsQueryVariables> = `query VillageHouseholds($code: String!, $where: HouseholdWhere, $first: Int = 10, $after: String) {
  village(code: $code) {
    code
    name
    households(
      where: $where
      first: $first
      after: $after
      orderBy: [{field: CODE, direction: ASC}]
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
        members(first: 10) {
          totalCount
          nodes {
            name
            sex
            birthDate
          }
        }
        benefitLinks(first: 5) {
          nodes {
            mode
            entity {
              name
            }
          }
        }
      }
    }
  }
}`;
