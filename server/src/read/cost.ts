/**
 * What the parts of an operation cost. A row costs a point each time that the operation can read it at most: the page
 * sizes above it multiplied. What looks at more rows than it gives has a price of its own.
 */
export const COSTS = {
  /** The operation itself: parsing, planning, one turn to the database. */
  operation: 1,
  /** A mutation: rules, locks and history beside the rows that it answers with. */
  mutation: 20,
  /** A change that was refused by what stands in rows that the caller may not see. */
  probe: 1_000,
  /** A row of a page, a row that a link leads to, or a row that lends a column to another. */
  row: 1,
  /** An encrypted value that is shown: it is opened here, which takes as long as reading a row. */
  opened: 1,
  /** A condition of a filter that looks into another table. */
  filter: 5,
  /** `totalCount`. */
  count: 5,
  /** The numbers of an `aggregate`, or the list or count of its groups. */
  aggregate: 10,
  /** A division's `statistics`, added up from the summary. */
  statistics: 20,
  /** A page of `changes`, which looks at a thousand of them whether they are shown or not. */
  feed: 200,
  /** `__schema` and `__type`. */
  introspection: 100,
} as const;

/** Parts that look at all rows of a connection. */
export type Scanning = 'filter' | 'count' | 'aggregate';

/**
 * How many times as much a scan costs over a whole table, or over all that lies in a county or township, as over the
 * rows that belong to one row. Measured over the demo county: 1.5 ms for a count of all households, 0.1 ms for those of
 * a township, 0.01 ms for those of a village, in which time three rows of a page are read.
 */
export const WIDE = 10;
