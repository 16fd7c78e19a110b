import type { IsoDate } from '../generated/schema-types.js';

/** Selects of one row that a field leads to. */
export interface Linked<Select> {
  /** Date on which everything beneath is told; inherited from above unless given (时点). */
  readonly asOf?: IsoDate | null | undefined;
  readonly select: Select;
}

/** Which rows of a list, and how they are paged. */
export interface Listed<Select, Where, OrderBy> extends Paged<Select> {
  /** Conditions that all rows meet. */
  readonly where?: Where | null | undefined;
  /** Keys of the order, at most 5; the row’s own key breaks ties (排序). */
  readonly orderBy?: readonly OrderBy[] | null | undefined;
  /** Date on which everything beneath is told; inherited from above unless given (时点). */
  readonly asOf?: IsoDate | null | undefined;
  /** Page size from the end, 1–100. */
  readonly last?: number | null | undefined;
  /** Only rows before this cursor. */
  readonly before?: string | null | undefined;
  /** Number of all rows that meet the conditions, on all pages (总数). */
  readonly totalCount?: true;
}

/** What every list takes. */
export interface Paged<Select> {
  /** Page size, 1–100. */
  readonly first?: number | null | undefined;
  /** Only rows after this cursor. */
  readonly after?: string | null | undefined;
  /** The fields of each row. */
  readonly select?: Select;
}

/** A list whose rows can be summed up. */
export interface Summed<Select> {
  /** Numbers over all rows that meet the conditions, on all pages (汇总). */
  readonly aggregate?: { readonly select: Select };
}
