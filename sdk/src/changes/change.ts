import type { ChangeKind, IsoInstant, JsonObject, NodeType, Open } from '../generated/schema-types.js';

/** One change of the feed. Its `kind` tells what it has beside its cursor, so that what is no row's change is not taken for one. */
export type Change = RowChange | LeftScope | Resync;

interface Placed {
  /** Its place in the feed: what to go on after. It does not expire. */
  readonly cursor: string;
}

/** A row is new, was changed or has ended. Sensitive values are masked: read the row anew for what you may see of it. */
export interface RowChange extends Placed {
  /** One that a later server adds comes here too. */
  readonly kind: Exclude<ChangeKind, 'LEFT_SCOPE' | 'RESYNC'>;
  readonly type: Open<NodeType>;
  /** For `node(id)`. */
  readonly nodeId: string;
  /** Of the row after the change. */
  readonly version: number | null;
  readonly at: IsoInstant | null;
  readonly principal: string | null;
  readonly mutation: string | null;
  readonly requestId: string | null;
  /** Code of the division that the row stood in after it; null for what lies in none. */
  readonly division: string | null;
  /** Values that were changed, by field; null for a new row. */
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

/** The row is no longer the caller's to see: forget it. It may exist on elsewhere. */
export interface LeftScope extends Placed {
  readonly kind: 'LEFT_SCOPE';
  readonly type: Open<NodeType>;
  readonly nodeId: string;
}

/**
 * What the caller sees has changed otherwise than by changes: by grants, pairings, links or coverage, or with a database that was
 * restored. Read anew all that you keep, then go on after this cursor. It names no row.
 */
export interface Resync extends Placed {
  readonly kind: 'RESYNC';
}

/** Which changes are told. */
export interface Told {
  /** Code of 6, 9 or 12 digits: only rows that stand, or stood before, in this division. */
  readonly within?: string | null | undefined;
  /** Only rows of these types; all when left out. */
  readonly types?: readonly NodeType[] | null | undefined;
}

/** A change with its cursor, as the server answers it: `null` stands for what a kind does not have. */
export interface Edge {
  readonly cursor: string;
  readonly node: RowChange | LeftScope | Resync;
}

export const EDGE =
  '{cursor node{kind type nodeId version at principal mutation requestId division before after}}';

export function changeIn({ cursor, node }: Edge): Change {
  const { kind } = node;
  if (kind === 'RESYNC') return { cursor, kind };
  if (kind === 'LEFT_SCOPE') return { cursor, kind, type: node.type, nodeId: node.nodeId };
  return { ...node, cursor };
}
