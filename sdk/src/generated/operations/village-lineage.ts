// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { IsoDate, Open, SuccessionBasis } from '../schema-types.js';

/** Result of VillageLineage: What became of a village, and what it came from. */
export type VillageLineageQuery = {
  /**
   * By its code; null when there is none on the date. A village, residents’ committee or community with its 12-digit statistical code (村/居/社区). Villages merge, split and are renamed: each row holds for a period, and successions join the rows.
   */
  readonly village: {
    /** Identifier for `node(id)`, stable for the life of the row (标识). */
    readonly id: string;
    /** Statistical division code, 12 digits (统计用区划代码). */
    readonly code: string;
    /** Name as the code list has it (名称). */
    readonly name: string;
    /** First day on which this holds (生效日期). */
    readonly validFrom: IsoDate;
    /** First day on which this no longer holds; null while it does (失效日期). */
    readonly validTo: IsoDate | null;
    /** What this village came from (前身沿革). */
    readonly predecessions: {
      /** The rows of the page. */
      readonly nodes: ReadonlyArray<{
        /** First day of the new list (变更日期). */
        readonly on: IsoDate;
        /** What this edge rests on (依据). */
        readonly basis: Open<SuccessionBasis>;
        /** The village before, whatever the date of the operation; null when unknown (原村). */
        readonly predecessor: {
          /** Identifier for `node(id)`, stable for the life of the row (标识). */
          readonly id: string;
          /** Statistical division code, 12 digits (统计用区划代码). */
          readonly code: string;
          /** Name as the code list has it (名称). */
          readonly name: string;
          /** First day on which this holds (生效日期). */
          readonly validFrom: IsoDate;
          /** First day on which this no longer holds; null while it does (失效日期). */
          readonly validTo: IsoDate | null;
        } | null;
      }>;
    };
    /** What this village became (后续沿革). */
    readonly successions: {
      /** The rows of the page. */
      readonly nodes: ReadonlyArray<{
        /** First day of the new list (变更日期). */
        readonly on: IsoDate;
        /** What this edge rests on (依据). */
        readonly basis: Open<SuccessionBasis>;
        /** The village after, whatever the date of the operation; null when unknown (后继村). */
        readonly successor: {
          /** Identifier for `node(id)`, stable for the life of the row (标识). */
          readonly id: string;
          /** Statistical division code, 12 digits (统计用区划代码). */
          readonly code: string;
          /** Name as the code list has it (名称). */
          readonly name: string;
          /** First day on which this holds (生效日期). */
          readonly validFrom: IsoDate;
          /** First day on which this no longer holds; null while it does (失效日期). */
          readonly validTo: IsoDate | null;
        } | null;
      }>;
    };
  } | null;
};

/** Variables of VillageLineage. */
export type VillageLineageQueryVariables = {
  /** Statistical division code, 12 digits (统计用区划代码). */
  readonly code: string;
  /** Date on which everything beneath is told; inherited from above unless given (时点). */
  readonly asOf: IsoDate;
};

/**
 * What became of a village, and what it came from
 * 村的沿革
 * A village as its code was used on a date, with the villages that it came from and those that it became.
 * The basis says what each step rests on: code lists tell codes and names, not borders.
 */
export const VillageLineageDocument: TypedDocument<VillageLineageQuery, VillageLineageQueryVariables> = `query VillageLineage($code: String!, $asOf: Date!) {
  village(code: $code, asOf: $asOf) {
    ...VillagePeriod
    predecessions(first: 20) {
      nodes {
        on
        basis
        predecessor {
          ...VillagePeriod
        }
      }
    }
    successions(first: 20) {
      nodes {
        on
        basis
        successor {
          ...VillagePeriod
        }
      }
    }
  }
}

fragment VillagePeriod on Village {
  id
  code
  name
  validFrom
  validTo
}`;
