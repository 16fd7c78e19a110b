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

/** What the caller of a connection may change, as JSON by area and by the first range of divisions of each; and who the caller is. */
export const WRITES = 'writes';
export const PRINCIPAL = 'principal';

/** Name of a setting of a connection that tells something of its caller. */
export const settingName = (...parts: readonly string[]): string => `county_graph.${parts.join('_')}`;
