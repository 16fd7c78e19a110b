import type { Area } from '../../model/registry.js';

/** Areas that policies guard; the others are everybody's. */
export const CLOSED_AREAS = [
  'households',
  'income',
  'requests',
  'command',
  'accessLog',
  'stewardship',
  'configuration',
] as const satisfies readonly Area[];

/** Stands beside the areas for the exact numbers of divisions. */
export const COUNTS = 'counts';

export type WallArea = (typeof CLOSED_AREAS)[number] | typeof COUNTS;

/** Settings of a connection that writes: what its caller may change, as JSON by area, and who the caller is. */
export const WRITES = 'writes';
export const PRINCIPAL = 'principal';

/** Name of a setting of a connection that tells something of its caller. */
export const settingName = (...parts: readonly string[]): string => `county_graph.${parts.join('_')}`;
