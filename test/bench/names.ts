/** In the order in which they are measured; all are compared with the first. */
export const CONTENDERS = ['limit', 'county-graph', 'postgraphile', 'usual'] as const;
export type ContenderName = (typeof CONTENDERS)[number];

export const READS = ['point', 'page', 'deep', 'rollup', 'search'] as const;
export type ReadName = (typeof READS)[number];

/** What only contenders that keep the history of a row are measured in. */
export const WRITES = ['correct'] as const;
export type WriteName = (typeof WRITES)[number];

export const WORKLOADS = [...READS, ...WRITES] as const;
export type WorkloadName = (typeof WORKLOADS)[number];

/** Sample callers of the demo county: one sees all of it, one a single township. */
export const CALLERS = ['inspection_team', 'township'] as const;
export type CallerName = (typeof CALLERS)[number];

/** Date on which the demo county is told; the server answers as of it by itself. */
export const REFERENCE_DATE = '2018-10-16';

/** Connections that each contender opens to PostgreSQL at most: the server's own default. */
export const POOL_SIZE = 10;
