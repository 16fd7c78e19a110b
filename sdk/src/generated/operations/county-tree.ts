// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';

/** Result of CountyTree: A county and its divisions. */
export type CountyTreeQuery = {
  /**
   * By its code; null when there is none on the date. A county, the root of the graph, with its 6-digit code of GB/T 2260 (县).
   */
  readonly county: {
    /** Division code, 6 digits, GB/T 2260 (县级行政区划代码). */
    readonly code: string;
    /** Name (名称). */
    readonly name: string;
    /** Name in English (英文名称). */
    readonly nameEn: string;
    /** Townships of the county (所辖乡镇). */
    readonly townships: {
      /** Number of all rows that meet the conditions, on all pages (总数). */
      readonly totalCount: number;
      /** The rows of the page. */
      readonly nodes: ReadonlyArray<{
        /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
        readonly code: string;
        /** Name (名称). */
        readonly name: string;
        /** Villages of the township (所辖村). */
        readonly villages: {
          /** Number of all rows that meet the conditions, on all pages (总数). */
          readonly totalCount: number;
          /** The rows of the page. */
          readonly nodes: ReadonlyArray<{
            /** Statistical division code, 12 digits (统计用区划代码). */
            readonly code: string;
            /** Name as the code list has it (名称). */
            readonly name: string;
            /** Households of the village (所辖户). */
            readonly households: {
              /** Number of all rows that meet the conditions, on all pages (总数). */
              readonly totalCount: number | null;
            };
          }>;
        };
      }>;
    };
  } | null;
};

/** Variables of CountyTree. */
export type CountyTreeQueryVariables = {
  /** Division code, 6 digits, GB/T 2260 (县级行政区划代码). */
  readonly code: string;
  /**
   * Page size from the front, 1–100; 20 when neither first nor last is given (前几条).
   * 5 when left out.
   */
  readonly townships?: number | null | undefined;
  /**
   * Page size from the front, 1–100; 20 when neither first nor last is given (前几条).
   * 5 when left out.
   */
  readonly villages?: number | null | undefined;
};

/**
 * A county and its divisions
 * 一个县及其乡镇与村
 * The first townships of a county, each with its first villages and the number of households in each.
 */
export const CountyTreeDocument: TypedDocument<CountyTreeQuery, CountyTreeQueryVariables> = `query CountyTree($code: String!, $townships: Int = 5, $villages: Int = 5) {
  county(code: $code) {
    code
    name
    nameEn
    townships(first: $townships) {
      totalCount
      nodes {
        code
        name
        villages(first: $villages) {
          totalCount
          nodes {
            code
            name
            households {
              totalCount
            }
          }
        }
      }
    }
  }
}`;
