import type { ContenderName } from '../names.ts';
import type { Contender } from './contender.ts';
import { countyGraph } from './county-graph/county-graph.ts';
import { limit } from './limit/limit.ts';
import { postgraphile } from './postgraphile/postgraphile.ts';
import { usual } from './usual.ts';

export const ALL_CONTENDERS: Readonly<Record<ContenderName, Contender>> = {
  limit,
  'county-graph': countyGraph,
  postgraphile,
  usual,
};
