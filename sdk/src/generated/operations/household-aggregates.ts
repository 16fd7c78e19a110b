// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { HouseholdWhere, Open, PovertyCause } from '../schema-types.js';

/** Result of HouseholdAggregates: Households grouped by cause, year and village. */
export type HouseholdAggregatesQuery = {
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
        /** Mean over the rows that have a value, in the unit of the field (平均). */
        readonly avg: {
          /** Floor area of the main house in square metres (住房面积，平方米). */
          readonly housingArea: number | null;
        };
        /** One entry a group, ordered by key (分组). */
        readonly byCause: ReadonlyArray<{
          /** What the rows of the group share (分组键). */
          readonly key: {
            /** Main cause of poverty; none for a household that was never poor (主要致贫原因). */
            readonly mainCause: Open<PovertyCause> | null;
          };
          /** Number of rows (数量). */
          readonly count: number | null;
        }>;
        /** One entry a group, ordered by key (分组). */
        readonly byYear: ReadonlyArray<{
          /** What the rows of the group share (分组键). */
          readonly key: {
            /** Year of: Day of entry into the register (登记日期). */
            readonly registeredOnYear: number | null;
          };
          /** Number of rows (数量). */
          readonly count: number | null;
        }>;
        /** One entry a group, ordered by key (分组). */
        readonly byVillage: ReadonlyArray<{
          /** What the rows of the group share (分组键). */
          readonly key: {
            /** Village that it belongs to (所属村). */
            readonly village: {
              /** Statistical division code, 12 digits (统计用区划代码). */
              readonly code: string;
              /** Name as the code list has it (名称). */
              readonly name: string;
            } | null;
          };
          /** Number of rows (数量). */
          readonly count: number | null;
          /** Mean over the rows that have a value, in the unit of the field (平均). */
          readonly avg: {
            /** Floor area of the main house in square metres (住房面积，平方米). */
            readonly housingArea: number | null;
          };
        }>;
      };
    };
  } | null;
};

/** Variables of HouseholdAggregates. */
export type HouseholdAggregatesQueryVariables = {
  /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
  readonly code: string;
  /** Only rows that meet these conditions (筛选). */
  readonly where?: HouseholdWhere | null | undefined;
};

/**
 * Households grouped by cause, year and village
 * 农户按致贫原因、年份与村分组统计
 * Three groupings of the same households: by an enum, by a part of a date, and by the parent. Group keys
 * hold only what the groups were made by.
 */
export const HouseholdAggregatesDocument: TypedDocument<HouseholdAggregatesQuery, HouseholdAggregatesQueryVariables> = `query HouseholdAggregates($code: String!, $where: HouseholdWhere) {
  township(code: $code) {
    code
    name
    households(where: $where) {
      totalCount
      aggregate {
        avg {
          housingArea
        }
        byCause: groups(by: [MAIN_CAUSE]) {
          key {
            mainCause
          }
          count
        }
        byYear: groups(by: [REGISTERED_ON_YEAR]) {
          key {
            registeredOnYear
          }
          count
        }
        byVillage: groups(by: [VILLAGE], first: 100) {
          key {
            village {
              code
              name
            }
          }
          count
          avg {
            housingArea
          }
        }
      }
    }
  }
}`;
