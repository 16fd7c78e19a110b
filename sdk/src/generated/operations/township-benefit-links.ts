// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { BenefitLinkMode, Fen, HouseholdStatus, IndustryEntityKind, IsoDate, Open, Sector } from '../schema-types.js';

/** Result of TownshipBenefitLinks: From a township to the entities that its households gain from. */
export type TownshipBenefitLinksQuery = {
  /**
   * By its code; null when there is none on the date. A township, town or street office with its 9-digit code of GB/T 10114 (乡镇).
   */
  readonly township: {
    /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
    readonly code: string;
    /** Name (名称). */
    readonly name: string;
    /** Villages of the township (所辖村). */
    readonly villages: {
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
          /** The rows of the page. */
          readonly nodes: ReadonlyArray<{
            /** Household number: H and 12 digits, for life, also after a move (户编号). */
            readonly code: string;
            /** Name of the live head of the household (户主姓名). */
            readonly name: string | null;
            /** Status on the date of the operation (户类型). */
            readonly status: Open<HouseholdStatus> | null;
            /** Ties of benefit of the household (利益联结). */
            readonly benefitLinks: {
              /** The rows of the page. */
              readonly nodes: ReadonlyArray<{
                /** How the household gains (联结方式). */
                readonly mode: Open<BenefitLinkMode> | null;
                /** Yearly sum that the contract names, in fen; null when it names none (合同年金额，分). */
                readonly contractAmount: Fen | null;
                /** First day on which this holds (生效日期). */
                readonly validFrom: IsoDate;
                /** Entity that it gains from (产业主体). */
                readonly entity: {
                  /** Identifier for `node(id)`, stable for the life of the row (标识). */
                  readonly id: string;
                  /** Name (名称). */
                  readonly name: string;
                  /** Kind (类别). */
                  readonly kind: Open<IndustryEntityKind>;
                  /** Pillar industry (主导产业). */
                  readonly sector: Open<Sector>;
                } | null;
              }>;
            };
          }>;
        };
      }>;
    };
  } | null;
};

/** Variables of TownshipBenefitLinks. */
export type TownshipBenefitLinksQueryVariables = {
  /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
  readonly code: string;
  /**
   * Page size from the front, 1–100; 20 when neither first nor last is given (前几条).
   * 10 when left out.
   */
  readonly villages?: number | null | undefined;
  /**
   * Page size from the front, 1–100; 20 when neither first nor last is given (前几条).
   * 10 when left out.
   */
  readonly households?: number | null | undefined;
  /**
   * Page size from the front, 1–100; 20 when neither first nor last is given (前几条).
   * 5 when left out.
   */
  readonly links?: number | null | undefined;
};

/**
 * From a township to the entities that its households gain from
 * 从乡镇到农户受益的产业主体
 * Five levels in one query: township, villages, households, ties of benefit, industry entity.
 */
export const TownshipBenefitLinksDocument: TypedDocument<TownshipBenefitLinksQuery, TownshipBenefitLinksQueryVariables> = `query TownshipBenefitLinks($code: String!, $villages: Int = 10, $households: Int = 10, $links: Int = 5) {
  township(code: $code) {
    code
    name
    villages(first: $villages) {
      nodes {
        code
        name
        households(first: $households) {
          totalCount
          nodes {
            code
            name
            status
            benefitLinks(first: $links) {
              nodes {
                mode
                contractAmount
                validFrom
                entity {
                  id
                  name
                  kind
                  sector
                }
              }
            }
          }
        }
      }
    }
  }
}`;
