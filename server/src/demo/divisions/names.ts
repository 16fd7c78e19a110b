import { VillageKind } from '../../domain/divisions/village.js';

const COMMITTEE = /(村民委员会|居民委员会|村委会|居委会)$/;

/**
 * The part of a village's name that the releases agree on: 龙塘村委会, 龙塘村民委员会 and 龙塘村村民委员会
 * are all 龙塘. A closing 村 stays where only one character would be left: 贡村 is a name.
 */
export function ownName(name: string): string {
  const place = name.replace(COMMITTEE, '');
  const own = place.replace(/(村|社区)$/, '');
  return [...own].length >= 2 ? own : place;
}

/** 赤溪坪社区村民委员会 is a villagers' committee: the last word decides. */
export function villageKind(name: string): VillageKind {
  if (/(村民委员会|村委会)$/.test(name)) return VillageKind.VILLAGE_COMMITTEE;
  return /社区(居民委员会)?(（.*）)?$/.test(name) ? VillageKind.COMMUNITY : VillageKind.RESIDENTS_COMMITTEE;
}
