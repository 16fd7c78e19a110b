// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { Open, Region, TownshipKind, VillageKind, VillageWhere } from '../schema-types.js';

/** Result of TownshipVillages: A township and its villages. */
export type TownshipVillagesQuery = {
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
    } | null;
    /** Villages of the township (所辖村). */
    readonly villages: {
      /** Number of all rows that meet the conditions, on all pages (总数). */
      readonly totalCount: number;
      /** Where this page stands. */
      readonly pageInfo: {
        /** Rows follow this page (后有更多). */
        readonly hasNextPage: boolean;
        /** Cursor of the last row; null on an empty page. */
        readonly endCursor: string | null;
      };
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
        /** Latitude in degrees, WGS 84 (纬度，度). */
        readonly latitude: number | null;
        /** Longitude in degrees, WGS 84 (经度，度). */
        readonly longitude: number | null;
        /** Households of the village (所辖户). */
        readonly households: {
          /** Number of all rows that meet the conditions, on all pages (总数). */
          readonly totalCount: number | null;
        };
        /** Hamlets of the village (所辖寨、村民小组). */
        readonly hamlets: {
          /** Number of all rows that meet the conditions, on all pages (总数). */
          readonly totalCount: number;
        };
        /** Groups of ten households in the village (十户一体). */
        readonly mutualGroups: {
          /** Number of all rows that meet the conditions, on all pages (总数). */
          readonly totalCount: number | null;
        };
      }>;
    };
  } | null;
};

/** Variables of TownshipVillages. */
export type TownshipVillagesQueryVariables = {
  /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
  readonly code: string;
  /** Only rows that meet these conditions (筛选). */
  readonly where?: VillageWhere | null | undefined;
  /**
   * Page size from the front, 1–100; 20 when neither first nor last is given (前几条).
   * 20 when left out.
   */
  readonly first?: number | null | undefined;
  /** Only rows after this cursor (游标之后). */
  readonly after?: string | null | undefined;
};

/**
 * A township and its villages
 * 一个乡镇及其村
 * A page of the villages of a township, with their place, whether they are in deep poverty, and the
 * number of households, hamlets and groups of ten. $where narrows the villages.
 */
export const TownshipVillagesDocument: TypedDocument<TownshipVillagesQuery, TownshipVillagesQueryVariables> = `query TownshipVillages($code: String!, $where: VillageWhere, $first: Int = 20, $after: String) {
  township(code: $code) {
    code
    name
    kind
    region
    county {
      code
      name
    }
    villages(
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
        kind
        deepPoverty
        latitude
        longitude
        households {
          totalCount
        }
        hamlets {
          totalCount
        }
        mutualGroups {
          totalCount
        }
      }
    }
  }
}`;
