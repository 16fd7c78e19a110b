import { Region } from '../domain/divisions/township.js';
import { VillageKind } from '../domain/divisions/village.js';
import { apportion } from './apportion.js';
import { RELOCATION_COMMUNITY, regionOf } from './divisions/attributes.js';
import { LISTS, type ListedVillage } from './divisions/lists.js';
import { villageKind } from './divisions/names.js';
import { Random } from './random.js';

/** What the county reported for 2018-10-16, and what the demo holds exactly. */
const TOTALS = {
  households: 32_040,
  /** Registered poor, or lifted since: the households that are paired with cadres. */
  poor: 19_060,
  /** Cadres and staff who are paired with them. */
  helpers: 3_962,
  relocated: { households: 2_267, members: 9_955 },
  /** 6.49 a household, the county's own implausible figure. */
  dividend: { households: 6_866, members: 44_584 },
  deepPoverty: 75,
  industryGroups: 2_155,
  safetyGroups: 3_204,
} as const;

/** Synthetic: the three places that relocated households moved to, and how many of them each took in. */
const RELOCATED_TO = new Map([
  [RELOCATION_COMMUNITY.code, 1_017],
  ['522628102200', 680],
  ['522628101001', 570],
]);

/** A number of households, and what their members sum to. */
export interface Quota {
  readonly households: number;
  readonly members: number;
}

/** How much of each total lies in one village, as of the reference date. */
export interface VillagePlan {
  readonly village: ListedVillage;
  /** Its place among the villages of the county, from 0. */
  readonly at: number;
  readonly deepPoverty: boolean;
  /** All of them poor; none has a dividend, so that both sums of members can be met. */
  readonly relocated: Quota;
  /** All of them poor and in the west. */
  readonly dividend: Quota;
  /** Poor, and neither relocated nor with a dividend. */
  readonly otherPoor: number;
  readonly ordinary: number;
  readonly industryGroups: number;
  readonly safetyGroups: number;
  /** Cadres who are paired with its poor households. */
  readonly helpers: number;
}

/** Synthetic: which villages are in deep poverty was never published. Three in five are in the west. */
function chooseDeepPoverty(villages: readonly ListedVillage[]): Set<string> {
  const scored = villages
    .filter(({ name }) => villageKind(name) === VillageKind.VILLAGE_COMMITTEE)
    .map(({ code, township }) => ({
      code,
      score: new Random('deep poverty', code).fraction() + (regionOf(township) === Region.WEST ? 0.1 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  return new Set(scored.slice(0, TOTALS.deepPoverty).map(({ code }) => code));
}

function sizeWeight({ code, name }: ListedVillage): number {
  const weight = 0.5 + 1.2 * new Random('size', code).fraction();
  return villageKind(name) === VillageKind.VILLAGE_COMMITTEE ? weight : 2 * weight;
}

/** Divides the county's totals among its villages: whole numbers that sum exactly. */
function planCounty(): VillagePlan[] {
  const listed = LISTS[2016].villages;
  const deep = chooseDeepPoverty(listed);
  const villages = [...listed, RELOCATION_COMMUNITY].sort((a, b) => (a.code < b.code ? -1 : 1));
  const isWest = villages.map(({ township }) => regionOf(township) === Region.WEST);

  const relocated = villages.map(({ code }) => RELOCATED_TO.get(code) ?? 0);
  const relocatedMembers = apportion(TOTALS.relocated.members, relocated);
  const settled = apportion(
    TOTALS.households - TOTALS.relocated.households,
    villages.map((village) => (village === RELOCATION_COMMUNITY ? 0 : sizeWeight(village))),
  );
  const settledPoor = apportion(
    TOTALS.poor - TOTALS.relocated.households,
    settled.map((count, at) => count * povertyRate(isWest[at] === true, deep.has(villages[at]?.code ?? ''))),
  );
  const dividend = apportion(
    TOTALS.dividend.households,
    settledPoor.map((poor, at) => (isWest[at] ? poor : 0)),
  );
  const dividendMembers = apportion(TOTALS.dividend.members, dividend);
  const households = settled.map((count, at) => count + (relocated[at] ?? 0));
  const safetyGroups = apportion(TOTALS.safetyGroups, households);
  const industryGroups = apportion(TOTALS.industryGroups, households);
  const helpers = apportion(
    TOTALS.helpers,
    settledPoor.map((poor, at) => poor + (relocated[at] ?? 0)),
  );

  return villages.map((village, at) => {
    const of = (shares: readonly number[]): number => shares[at] ?? 0;
    return {
      village,
      at,
      deepPoverty: deep.has(village.code),
      relocated: { households: of(relocated), members: of(relocatedMembers) },
      dividend: { households: of(dividend), members: of(dividendMembers) },
      otherPoor: of(settledPoor) - of(dividend),
      ordinary: of(settled) - of(settledPoor),
      industryGroups: of(industryGroups),
      safetyGroups: of(safetyGroups),
      helpers: of(helpers),
    };
  });
}

/** Three households in five are poor: the county's own figure. */
const povertyRate = (west: boolean, deep: boolean): number => (west ? 0.62 : 0.45) * (deep ? 1.2 : 1);

/** By township code. The same for every load: a part of the county is the part of the whole. */
export const townshipPlans = (): ReadonlyMap<string, VillagePlan[]> =>
  Map.groupBy(planCounty(), ({ village }) => village.township);
