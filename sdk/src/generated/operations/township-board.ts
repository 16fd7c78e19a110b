// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { HouseholdStatus, IsoDate, Open, Region, TownshipKind, VillageKind } from '../schema-types.js';

/** Result of TownshipBoard: The board of a township. */
export type TownshipBoardQuery = {
  /**
   * By its code; null when there is none on the date. A township, town or street office with its 9-digit code of GB/T 10114 (乡镇).
   */
  readonly township: {
    /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
    readonly code: string;
    /** Name (名称). */
    readonly name: string;
    /** Kind, as digits 7–9 of the code say (类别). */
    readonly kind: Open<TownshipKind>;
    /** Part of the county on the date of the operation (片区). */
    readonly region: Open<Region> | null;
    /** County that it belongs to (所属县). */
    readonly county: {
      /** Division code, 6 digits, GB/T 2260 (县级行政区划代码). */
      readonly code: string;
      /** Name (名称). */
      readonly name: string;
      /** Name in English (英文名称). */
      readonly nameEn: string;
    } | null;
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
        /** Kind (类别). */
        readonly kind: Open<VillageKind>;
        /** In deep poverty on the date of the operation; null when it was never said (深度贫困村). */
        readonly deepPoverty: boolean | null;
        /** Counts over everything within this division on the date of the operation (统计). */
        readonly statistics: {
          /** Households (户数，户). */
          readonly households: number | null;
          /** Members of households (人口，人). */
          readonly people: number | null;
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

/** Variables of TownshipBoard. */
export type TownshipBoardQueryVariables = {
  /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
  readonly code: string;
  /** Date on which everything beneath is told; inherited from above unless given (时点). */
  readonly asOf?: IsoDate | null | undefined;
};

/**
 * The board of a township
 * 乡镇看板
 * What a page about a township shows at first: its figures, and those of each of its villages, with their households
 * by status. A figure that the caller may not be told is null.
 */
export const TownshipBoardDocument: TypedDocument<TownshipBoardQuery, TownshipBoardQueryVariables> = `query TownshipBoard($code: String!, $asOf: Date) {
  township(code: $code, asOf: $asOf) {
    code
    name
    kind
    region
    county {
      code
      name
      nameEn
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
    villages(first: 100, orderBy: [{field: CODE}]) {
      totalCount
      nodes {
        code
        name
        kind
        deepPoverty
        statistics {
          households
          people
          householdsByStatus {
            status
            count
          }
        }
      }
    }
  }
}`;
