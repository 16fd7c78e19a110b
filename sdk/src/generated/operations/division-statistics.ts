// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { HouseholdStatus, IsoDate, Open } from '../schema-types.js';

/** Result of DivisionStatistics: Statistics of a county and its townships. */
export type DivisionStatisticsQuery = {
  /**
   * By its code; null when there is none on the date. A county, the root of the graph, with its 6-digit code of GB/T 2260 (县).
   */
  readonly county: {
    /** Name (名称). */
    readonly name: string;
    /** Counts over everything within this division on the date of the operation (统计). */
    readonly statistics: {
      /** Households (户数，户). */
      readonly households: number | null;
      /** Members of households (人口，人). */
      readonly people: number | null;
      /** Members of ordinary or skilled ability to work (劳动力，人). */
      readonly labourForce: number | null;
      /** Households by status, every status listed (各类型户数，户). */
      readonly householdsByStatus: ReadonlyArray<{
        /** Status on the date of the operation (户类型). */
        readonly status: Open<HouseholdStatus>;
        /** Number of rows (数量). */
        readonly count: number | null;
      }>;
    };
    /** Townships of the county (所辖乡镇). */
    readonly townships: {
      /** The rows of the page. */
      readonly nodes: ReadonlyArray<{
        /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
        readonly code: string;
        /** Name (名称). */
        readonly name: string;
        /** Counts over everything within this division on the date of the operation (统计). */
        readonly statistics: {
          /** Households (户数，户). */
          readonly households: number | null;
          /** Members of households (人口，人). */
          readonly people: number | null;
          /** Members of ordinary or skilled ability to work (劳动力，人). */
          readonly labourForce: number | null;
          /** Households by status, every status listed (各类型户数，户). */
          readonly householdsByStatus: ReadonlyArray<{
            /** Status on the date of the operation (户类型). */
            readonly status: Open<HouseholdStatus>;
            /** Number of rows (数量). */
            readonly count: number | null;
          }>;
        };
      }>;
    };
  } | null;
};

/** Variables of DivisionStatistics. */
export type DivisionStatisticsQueryVariables = {
  /** Division code, 6 digits, GB/T 2260 (县级行政区划代码). */
  readonly code: string;
  /** Date on which everything beneath is told; inherited from above unless given (时点). */
  readonly asOf?: IsoDate | null | undefined;
};

/**
 * Statistics of a county and its townships
 * 全县及各乡镇统计
 * Households, people and labour force, and the households by registered status, on the date that $asOf names.
 */
export const DivisionStatisticsDocument: TypedDocument<DivisionStatisticsQuery, DivisionStatisticsQueryVariables> = `query DivisionStatistics($code: String!, $asOf: Date) {
  county(code: $code, asOf: $asOf) {
    name
    statistics {
      ...Figures
    }
    townships(first: 100) {
      nodes {
        code
        name
        statistics {
          ...Figures
        }
      }
    }
  }
}

fragment Figures on DivisionStatistics {
  households
  people
  labourForce
  householdsByStatus {
    status
    count
  }
}`;
