import { Region, TownshipKind } from '../../domain/divisions/township.js';
import { dayOf, iso } from '../calendar.js';
import type { ListedVillage } from './lists.js';

/** Synthetic: which townships are west was never published. */
const WEST = new Set([
  '522628103',
  '522628104',
  '522628106',
  '522628204',
  '522628205',
  '522628206',
  '522628207',
]);

export const regionOf = (township: string): Region => (WEST.has(township) ? Region.WEST : Region.EAST);

/** By digits 7–9, as GB/T 10114 has them. */
export function townshipKind(code: string): TownshipKind {
  const suffix = Number(code.slice(6));
  if (suffix < 100) return TownshipKind.STREET;
  return suffix < 200 ? TownshipKind.TOWN : TownshipKind.TOWNSHIP;
}

/**
 * Synthetic: the county reports 193 villages where the list of 2016 has 192. The code is in no release, and
 * a list later than 2016 ends the community with all others.
 */
export const RELOCATION_COMMUNITY: ListedVillage = {
  code: '522628100009',
  name: '易地扶贫搬迁安置社区（演示）',
  township: '522628100',
};

export const COMMUNITY_BEGINS = dayOf('2018-03-01');

/** A list holds from the day after its cut-off. */
export const LIST_OF_2019_BEGINS = dayOf('2019-11-01');
export const LIST_OF_2023_BEGINS = dayOf('2023-07-01');

/**
 * Where people went when villages were merged was never published. So everything that lies in a village of
 * 2016 ends with it, and the villages of later lists are empty.
 */
export const ALL_ENDS = iso(LIST_OF_2019_BEGINS);
