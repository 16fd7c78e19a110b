// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { BenefitLinkMode, Fen, IndustryEntityKind, Open, Sector } from '../schema-types.js';

/** Result of IndustryChains: The chains of a pillar industry. */
export type IndustryChainsQuery = {
  /**
   * By its code; null when there is none on the date. A county, the root of the graph, with its 6-digit code of GB/T 2260 (县).
   */
  readonly county: {
    /** Division code, 6 digits, GB/T 2260 (县级行政区划代码). */
    readonly code: string;
    /** Name (名称). */
    readonly name: string;
    /**
     * All within this division, at every level below. A company, cooperative or base that does business with households (产业主体).
     */
    readonly industryEntities: {
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
        /** Identifier for `node(id)`, stable for the life of the row (标识). */
        readonly id: string;
        /** Name (名称). */
        readonly name: string;
        /** Kind (类别). */
        readonly kind: Open<IndustryEntityKind>;
        /** Village of its registered place (注册地). */
        readonly village: {
          /** Statistical division code, 12 digits (统计用区划代码). */
          readonly code: string;
          /** Name as the code list has it (名称). */
          readonly name: string;
        } | null;
        /**
         * The entity that supplies it or buys from it; company → cooperative → household is a chain (上游主体).
         */
        readonly upstream: {
          /** Identifier for `node(id)`, stable for the life of the row (标识). */
          readonly id: string;
          /** Name (名称). */
          readonly name: string;
          /** Kind (类别). */
          readonly kind: Open<IndustryEntityKind>;
        } | null;
        /** Entities that have this one upstream (下游主体). */
        readonly downstream: {
          /** Number of all rows that meet the conditions, on all pages (总数). */
          readonly totalCount: number;
          /** The rows of the page. */
          readonly nodes: ReadonlyArray<{
            /** Identifier for `node(id)`, stable for the life of the row (标识). */
            readonly id: string;
            /** Name (名称). */
            readonly name: string;
            /** Kind (类别). */
            readonly kind: Open<IndustryEntityKind>;
          }>;
        };
        /** Ties of benefit to households (利益联结). */
        readonly benefitLinks: {
          /** Number of all rows that meet the conditions, on all pages (总数). */
          readonly totalCount: number | null;
          /** Numbers over all rows that meet the conditions, on all pages (汇总). */
          readonly aggregate: {
            /** Sum over the rows that have a value; null when none has (合计). */
            readonly sum: {
              /** Yearly sum that the contract names, in fen; null when it names none (合同年金额，分). */
              readonly contractAmount: Fen | null;
            };
            /** One entry a group, ordered by key (分组). */
            readonly groups: ReadonlyArray<{
              /** What the rows of the group share (分组键). */
              readonly key: {
                /** How the household gains (联结方式). */
                readonly mode: Open<BenefitLinkMode> | null;
              };
              /** Number of rows (数量). */
              readonly count: number | null;
            }>;
          };
        };
      }>;
    };
  } | null;
};

/** Variables of IndustryChains. */
export type IndustryChainsQueryVariables = {
  /** Division code, 6 digits, GB/T 2260 (县级行政区划代码). */
  readonly code: string;
  /** Pillar industry (主导产业). Equal to (等于). */
  readonly sector: Sector;
  /**
   * Page size from the front, 1–100; 20 when neither first nor last is given (前几条).
   * 10 when left out.
   */
  readonly first?: number | null | undefined;
  /** Only rows after this cursor (游标之后). */
  readonly after?: string | null | undefined;
};

/**
 * The chains of a pillar industry
 * 主导产业的产业链
 * A page of the industry entities of a county that work in one pillar industry, each with the entity that
 * it sells to or follows, those that follow it, and its households by the mode of their tie.
 */
export const IndustryChainsDocument: TypedDocument<IndustryChainsQuery, IndustryChainsQueryVariables> = `query IndustryChains($code: String!, $sector: Sector!, $first: Int = 10, $after: String) {
  county(code: $code) {
    code
    name
    industryEntities(
      where: {sector: {eq: $sector}}
      first: $first
      after: $after
      orderBy: [{field: NAME}]
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        kind
        village {
          code
          name
        }
        upstream {
          id
          name
          kind
        }
        downstream(first: 10) {
          totalCount
          nodes {
            id
            name
            kind
          }
        }
        benefitLinks {
          totalCount
          aggregate {
            sum {
              contractAmount
            }
            groups(by: [MODE]) {
              key {
                mode
              }
              count
            }
          }
        }
      }
    }
  }
}`;
