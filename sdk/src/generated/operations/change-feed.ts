// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { ChangeKind, IsoInstant, JsonObject, NodeType, Open } from '../schema-types.js';

/** Result of ChangeFeed: What has changed since a cursor. */
export type ChangeFeedQuery = {
  /**
   * Changes in the order in which they took effect, none of them ever passed over: of the rows that you see, and of those that left your sight. Null for callers without a grant (变更流).
   */
  readonly changes: {
    /** The changes with their cursors. */
    readonly edges: ReadonlyArray<{
      /** Its place, from which the changes after it can be read, months later too (游标). */
      readonly cursor: string;
      /** The change (变更). */
      readonly node: {
        /** What it is (变更种类). */
        readonly kind: Open<ChangeKind>;
        /** Type of the row (类型). */
        readonly type: Open<NodeType> | null;
        /** Identifier of the row, for `node(id)` (标识). */
        readonly nodeId: string | null;
        /** Version of the row after the change (变更后版本号). */
        readonly version: number | null;
        /** When it was done (变更时间). */
        readonly at: IsoInstant | null;
        /** Who did it: a subject of the issuer, or an API token (操作人). */
        readonly principal: string | null;
        /** Name of the mutation that did it (操作). */
        readonly mutation: string | null;
        /** Identifier of the request, as its answer told it (请求编号). */
        readonly requestId: string | null;
        /** Code of the division that the row stood in after it; null for what lies in none (区划代码). */
        readonly division: string | null;
        /**
         * Values that were changed, by field: links as identifiers, null where you may not see what they lead to; masked what you may not read. Null for a new row (变更前).
         */
        readonly before: JsonObject | null;
        /** Values that they have now, as those before (变更后). */
        readonly after: JsonObject | null;
      };
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
};

/** Variables of ChangeFeed. */
export type ChangeFeedQueryVariables = {
  /** Only changes after this cursor; from the first on without one (游标之后). */
  readonly after?: string | null | undefined;
  /** Page size, 1–100; 20 unless given (每页条数). */
  readonly first?: number | null | undefined;
  /** Only rows that stand, or stood before, in the division of this code of 6, 9 or 12 digits (区划范围). */
  readonly within?: string | null | undefined;
  /** Only rows of these types; all unless given (类型). */
  readonly types?: ReadonlyArray<NodeType> | null | undefined;
};

/**
 * What has changed since a cursor
 * 某游标以来的变更
 * Changes of the rows that the caller sees, in the order in which they took effect. Keep `endCursor`, also of an empty
 * page, and go on after it: months later too, nothing is passed over. LEFT_SCOPE says to forget a row, RESYNC to read anew.
 */
export const ChangeFeedDocument: TypedDocument<ChangeFeedQuery, ChangeFeedQueryVariables> = `query ChangeFeed($after: String, $first: Int, $within: String, $types: [NodeType!]) {
  changes(after: $after, first: $first, within: $within, types: $types) {
    edges {
      cursor
      node {
        kind
        type
        nodeId
        version
        at
        principal
        mutation
        requestId
        division
        before
        after
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}`;
