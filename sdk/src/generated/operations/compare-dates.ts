// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { HouseholdStatus, IsoDate, Open } from '../schema-types.js';

/** Result of CompareDates: A division on two dates. */
export type CompareDatesQuery = {
  /**
   * By its code; null when there is none on the date. A township, town or street office with its 9-digit code of GB/T 10114 (乡镇).
   */
  readonly earlier: {
    /** Name (名称). */
    readonly name: string;
    /** Villages of the township (所辖村). */
    readonly villages: {
      /** Number of all rows that meet the conditions, on all pages (总数). */
      readonly totalCount: number;
    };
    /** Counts over everything within this division on the date of the operation (统计). */
    readonly statistics: {
      /** Households (户数，户). */
      readonly households: number | null;
      /** Members of households (人口，人). */
      readonly people: number | null;
      /** Members of ordinary or skilled ability to work (劳动力，人). */
      readonly labourForce: number | null;
      /** Households with a live tie of benefit (有利益联结的户，户). */
      readonly linkedHouseholds: number | null;
      /** Groups of ten households (十户一体，个). */
      readonly groups: number | null;
      /** Industry entities (产业主体，个). */
      readonly entities: number | null;
      /** Households by status, every status listed (各类型户数，户). */
      readonly householdsByStatus: ReadonlyArray<{
        /** Status on the date of the operation (户类型). */
        readonly status: Open<HouseholdStatus>;
        /** Number of rows (数量). */
        readonly count: number | null;
      }>;
    };
  } | null;
  /**
   * By its code; null when there is none on the date. A township, town or street office with its 9-digit code of GB/T 10114 (乡镇).
   */
  readonly later: {
    /** Name (名称). */
    readonly name: string;
    /** Villages of the township (所辖村). */
    readonly villages: {
      /** Number of all rows that meet the conditions, on all pages (总数). */
      readonly totalCount: number;
    };
    /** Counts over everything within this division on the date of the operation (统计). */
    readonly statistics: {
      /** Households (户数，户). */
      readonly households: number | null;
      /** Members of households (人口，人). */
      readonly people: number | null;
      /** Members of ordinary or skilled ability to work (劳动力，人). */
      readonly labourForce: number | null;
      /** Households with a live tie of benefit (有利益联结的户，户). */
      readonly linkedHouseholds: number | null;
      /** Groups of ten households (十户一体，个). */
      readonly groups: number | null;
      /** Industry entities (产业主体，个). */
      readonly entities: number | null;
      /** Households by status, every status listed (各类型户数，户). */
      readonly householdsByStatus: ReadonlyArray<{
        /** Status on the date of the operation (户类型). */
        readonly status: Open<HouseholdStatus>;
        /** Number of rows (数量). */
        readonly count: number | null;
      }>;
    };
  } | null;
};

/** Variables of CompareDates. */
export type CompareDatesQueryVariables = {
  /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
  readonly code: string;
  /** Date on which everything beneath is told; inherited from above unless given (时点). */
  readonly earlier: IsoDate;
  /** Date on which everything beneath is told; inherited from above unless given (时点). */
  readonly later: IsoDate;
};

/**
 * A division on two dates
 * 同一区划两个时点的对比
 * The figures of a township on an earlier and a later date, side by side in one answer.
 */
export const CompareDatesDocument: TypedDocument<CompareDatesQuery, CompareDatesQueryVariables> = `query CompareDates($code: String!, $earlier: Date!, $later: Date!) {
  earlier: township(code: $code, asOf: $earlier) {
    ...TownshipFigures
  }
  later: township(code: $code, asOf: $later) {
    ...TownshipFigures
  }
}

fragment TownshipFigures on Township {
  name
  villages {
    totalCount
  }
  statistics {
    households
    people
    labourForce
    linkedHouseholds
    groups
    entities
    householdsByStatus {
      status
      count
    }
  }
}`;
