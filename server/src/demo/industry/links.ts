import { BenefitLinkMode } from '../../domain/industry/benefit-link.js';
import { IndustryEntityKind } from '../../domain/industry/industry-entity.js';
import { type Day, dayOf, iso, REFERENCE_DAY } from '../calendar.js';
import { type Home, isPoor } from '../households/home.js';
import { Random } from '../random.js';
import type { RowSink } from '../rows.js';
import { contract } from './contracts.js';
import type { Enterprise } from './entities.js';

/** Share of the members of poor households that live in one with a live link, as published. */
const COVERAGE = 0.9;

const DIVIDENDS_BEGIN = dayOf('2018-01-01');

const { SHARE_DIVIDEND, ORDER, LABOUR, LAND_TRANSFER, TRUSTEESHIP } = BenefitLinkMode;

const MODES: Record<IndustryEntityKind, readonly (readonly [BenefitLinkMode, number])[]> = {
  LEAD_ENTERPRISE: [
    [LABOUR, 5],
    [ORDER, 3],
    [TRUSTEESHIP, 2],
  ],
  STATE_COMPANY: [[SHARE_DIVIDEND, 1]],
  COOPERATIVE: [
    [ORDER, 4],
    [SHARE_DIVIDEND, 3],
    [TRUSTEESHIP, 2],
    [LAND_TRANSFER, 2],
  ],
  PRODUCTION_BASE: [
    [LABOUR, 6],
    [LAND_TRANSFER, 3],
    [ORDER, 2],
  ],
};

export interface LinkedVillage {
  readonly sink: RowSink;
  readonly code: string;
  readonly homes: readonly Home[];
  /** The state company whose shares the township's poor households hold. */
  readonly investedIn: Enterprise;
  /** What the other households deal with; holds no state company. */
  readonly nearby: readonly Enterprise[];
}

/**
 * Stores the benefit links of a village. Dividend households, and only they, have a link to a state company:
 * a live SHARE_DIVIDEND each. So "the households of the dividend runs" are those of the state companies'
 * links. The other poor ones are linked until nine in ten members of poor households are covered.
 */
export function storeLinks(place: LinkedVillage): void {
  const random = new Random('links', place.code);
  const live = place.homes.filter(({ to }) => to > REFERENCE_DAY);
  const poor = live.filter(({ kind }) => isPoor(kind));
  const people = (homes: readonly Home[]) => homes.reduce((sum, { size }) => sum + size, 0);
  const dividend = poor.filter(({ kind }) => kind === 'DIVIDEND');
  const others = poor.filter(({ kind }) => kind !== 'DIVIDEND');

  for (const home of dividend) {
    const from = random.between(Math.max(home.from, DIVIDENDS_BEGIN), REFERENCE_DAY);
    store(place, random, home, place.investedIn, from, home.to);
  }
  const target = COVERAGE * people(poor);
  let covered = people(dividend);
  for (const home of random.shuffled(others)) {
    if (Math.abs(covered + home.size - target) >= Math.abs(covered - target)) continue;
    covered += home.size;
    storeLive(place, random, home);
    if (random.chance(0.15)) storeLive(place, random, home);
  }
  for (const home of live) {
    if (home.kind === 'DIVIDEND' && random.chance(0.1)) storeLive(place, random, home);
    if (home.kind === 'ORDINARY' && random.chance(0.25)) storeLive(place, random, home);
  }
  for (const home of place.homes) {
    if (random.chance(0.05)) storePast(place, random, home);
  }
}

/** Half of the links are to the village's own, where it has any. */
function enterprise({ nearby, code }: LinkedVillage, random: Random): Enterprise {
  const own = nearby.filter(({ village }) => village === code);
  return random.pick(own.length > 0 && random.chance(0.5) ? own : nearby);
}

function storeLive(place: LinkedVillage, random: Random, home: Home): void {
  const entity = enterprise(place, random);
  store(
    place,
    random,
    home,
    entity,
    random.between(Math.max(home.from, entity.from), REFERENCE_DAY),
    home.to,
  );
}

/** A link that ran out before the reference date, where there is time for one. */
function storePast(place: LinkedVillage, random: Random, home: Home): void {
  const entity = enterprise(place, random);
  const first = Math.max(home.from, entity.from);
  const last = Math.min(home.to, REFERENCE_DAY);
  if (last - first < 2) return;
  const from = random.between(first, last - 1);
  store(place, random, home, entity, from, random.between(from + 1, last));
}

function store(
  { sink, code }: LinkedVillage,
  random: Random,
  household: Home,
  entity: Enterprise,
  from: Day,
  to: Day,
): void {
  const mode = random.weighted(MODES[entity.kind]);
  sink.add('BenefitLink', {
    mode,
    ...contract(random, mode),
    household: household.id,
    entity: entity.id,
    divisionCode: code,
    validFrom: iso(from),
    validTo: iso(to),
  });
}
