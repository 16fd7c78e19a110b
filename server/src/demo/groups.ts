import { MutualGroupKind } from '../domain/mutual-aid/mutual-group.js';
import { apportion } from './apportion.js';
import { dayOf, iso, REFERENCE_DAY } from './calendar.js';
import { ALL_ENDS } from './divisions/attributes.js';
import type { Home } from './households/home.js';
import type { VillagePlan } from './plan.js';
import { Random } from './random.js';
import type { RowSink } from './rows.js';

const GROUPS_BEGIN = dayOf('2017-07-01');
const GROUPS_COMPLETE = dayOf('2018-09-30');

/** Share of the industry groups that had a predecessor, which ended. */
const REFOUNDED = 0.04;

interface Group {
  readonly number: number;
  readonly kind: MutualGroupKind;
  readonly homes: readonly Home[];
}

/**
 * Stores the groups of ten of a village (十户一体). Groups for a clean environment and safety cover every
 * household, neighbours together; industry groups cover about two in three, whoever joins.
 */
export function storeGroups(
  sink: RowSink,
  plan: VillagePlan,
  village: number,
  allHomes: readonly Home[],
): void {
  const random = new Random('groups', plan.village.code);
  const homes = allHomes.filter(({ to }) => to > REFERENCE_DAY);
  const place = { sink, code: plan.village.code, village };
  slices(random, homes, plan.safetyGroups).forEach((members, at) => {
    store(place, random, {
      number: 200_001 + at,
      kind: MutualGroupKind.ENVIRONMENT_AND_SAFETY,
      homes: members,
    });
  });
  const joining = random.shuffled(homes).slice(0, Math.min(homes.length, plan.industryGroups * 10));
  slices(random, joining, plan.industryGroups).forEach((members, at) => {
    const group = { number: 100_001 + at, kind: MutualGroupKind.INDUSTRY, homes: members };
    const from = store(place, random, group);
    if (random.chance(REFOUNDED)) store(place, random, { ...group, number: 150_001 + at }, from);
  });
}

/** Cuts the list into `count` parts of about the same length. */
function slices<T>(random: Random, items: readonly T[], count: number): T[][] {
  if (count === 0) return [];
  const lengths = apportion(
    items.length,
    Array.from({ length: count }, () => 0.85 + 0.3 * random.fraction()),
  );
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return items.slice(at - length, at);
  });
}

/**
 * Returns the day on which the group begins. With `follower`, the day on which its successor begins, the
 * group is a past one, of those households that were there in time.
 */
function store(
  place: { sink: RowSink; code: string; village: number },
  random: Random,
  { number, kind, homes }: Group,
  follower?: number,
): number {
  const { sink, code, village } = place;
  const eldest = homes.reduce((a, b) => (b.from < a.from ? b : a));
  const begins = Math.max(eldest.from, GROUPS_BEGIN);
  const from = follower === undefined ? random.between(begins, GROUPS_COMPLETE) : begins;
  if (follower !== undefined && from >= follower) return from;
  const validTo = follower === undefined ? ALL_ENDS : iso(follower);
  const group = sink.add('MutualGroup', {
    code: `G${code.slice(6)}${number}`,
    kind,
    village,
    leader: eldest.id,
    divisionCode: code,
    validFrom: iso(from),
    validTo,
  });
  for (const home of homes) {
    const joined = Math.max(from, home.from);
    if (follower !== undefined && joined >= follower) continue;
    sink.add('MutualGroupMember', {
      group,
      household: home.id,
      divisionCode: code,
      validFrom: iso(joined),
      validTo,
    });
  }
  return from;
}
