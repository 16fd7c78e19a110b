// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { ChangeKind, IsoInstant, JsonObject, Open } from '../schema-types.js';

/** Result of HouseholdHistory: Who changed a household. */
export type HouseholdHistoryQuery = {
  /**
   * By its code; null when there is none on the date. A household, which belongs to one village at a time (户). Its name is that of its live head.
   */
  readonly household: {
    /** Identifier for `node(id)`, stable for the life of the row (标识). */
    readonly id: string;
    /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
    readonly version: number;
    /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
    readonly history: {
      /** The changes. */
      readonly nodes: ReadonlyArray<{
        /** What it is (变更种类). */
        readonly kind: Open<ChangeKind>;
        /** Version of the row after the change (变更后版本号). */
        readonly version: number | null;
        /** When it was done (变更时间). */
        readonly at: IsoInstant | null;
        /** Who did it: a subject of the issuer, or an API token (操作人). */
        readonly principal: string | null;
        /** Name of the mutation that did it (操作). */
        readonly mutation: string | null;
        /**
         * Values that were changed, by field: links as identifiers, null where you may not see what they lead to; masked what you may not read. Null for a new row (变更前).
         */
        readonly before: JsonObject | null;
        /** Values that they have now, as those before (变更后). */
        readonly after: JsonObject | null;
      }>;
      /**
       * Where this page stands. In `changes`, `endCursor` is where to go on, on an empty page too: it has passed changes that are not yours to see.
       */
      readonly pageInfo: {
        /** Cursor of the last row; null on an empty page. */
        readonly endCursor: string | null;
        /** Rows follow this page (后有更多). */
        readonly hasNextPage: boolean;
      };
    } | null;
    /** Members of the household (家庭成员). */
    readonly members: {
      /** The rows of the page. */
      readonly nodes: ReadonlyArray<{
        /** Identifier for `node(id)`, stable for the life of the row (标识). */
        readonly id: string;
        /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
        readonly version: number;
        /** Changes of the row, the latest first; null for callers without a grant (变更历史). */
        readonly history: {
          /** The changes. */
          readonly nodes: ReadonlyArray<{
            /** What it is (变更种类). */
            readonly kind: Open<ChangeKind>;
            /** Version of the row after the change (变更后版本号). */
            readonly version: number | null;
            /** When it was done (变更时间). */
            readonly at: IsoInstant | null;
            /** Who did it: a subject of the issuer, or an API token (操作人). */
            readonly principal: string | null;
            /** Name of the mutation that did it (操作). */
            readonly mutation: string | null;
            /**
             * Values that were changed, by field: links as identifiers, null where you may not see what they lead to; masked what you may not read. Null for a new row (变更前).
             */
            readonly before: JsonObject | null;
            /** Values that they have now, as those before (变更后). */
            readonly after: JsonObject | null;
          }>;
        } | null;
      }>;
    };
  } | null;
};

/** Variables of HouseholdHistory. */
export type HouseholdHistoryQueryVariables = {
  /** Household number: H and 12 digits, for life, also after a move (户编号). */
  readonly code: string;
  /** Page size, 1–100; 20 unless given (每页条数). */
  readonly first?: number | null | undefined;
  /** Only changes before that of this cursor (游标之后，即更早的). */
  readonly after?: string | null | undefined;
};

/**
 * Who changed a household
 * 户信息变更历史
 * Changes of a household's own facts and of its members', the latest first: who did what and when, with the values before
 * and after. Sensitive values are masked without the right and a purpose.
 */
export const HouseholdHistoryDocument: TypedDocument<HouseholdHistoryQuery, HouseholdHistoryQueryVariables> = `query HouseholdHistory($code: String!, $first: Int, $after: String) {
  household(code: $code) {
    id
    version
    history(first: $first, after: $after) {
      nodes {
        kind
        version
        at
        principal
        mutation
        before
        after
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    members(first: 20) {
      nodes {
        id
        version
        history(first: 5) {
          nodes {
            kind
            version
            at
            principal
            mutation
            before
            after
          }
        }
      }
    }
  }
}`;
