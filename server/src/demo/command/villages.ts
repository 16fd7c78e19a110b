import { ResponsibilityKind } from '../../domain/command/responsibility-link.js';
import { type Day, dayOf, RECORDS_BEGIN } from '../calendar.js';
import { COMMUNITY_BEGINS, LIST_OF_2019_BEGINS, RELOCATION_COMMUNITY } from '../divisions/attributes.js';
import type { StoredVillage } from '../divisions/store.js';
import { Random } from '../random.js';
import type { RowSink } from '../rows.js';
import type { StoredCadre } from './cadres.js';
import { storeCharge } from './charge.js';
import { departmentFor, type StoredDepartment } from './departments.js';

const CHARGES_BEGIN = dayOf('2016-03-01');
/** Charges that changed hands did so between these days. */
const TURN = { from: dayOf('2017-01-01'), to: dayOf('2018-08-31') } as const;
/** Share of the charges that somebody else had before. */
const HANDED_ON = 0.2;

/** Who answers for a village on the reference date. */
export interface VillageCharge {
  readonly official: StoredCadre;
  readonly departments: readonly StoredDepartment[];
}

/**
 * Stores the official and the departments that answer for a village: one department, and a second one where poverty
 * is deep.
 *
 * @param place of the village among those of its township, from 0
 */
export function storeVillageCharge(
  sink: RowSink,
  { id: village, plan }: StoredVillage,
  place: number,
  officials: readonly StoredCadre[],
  departments: readonly StoredDepartment[],
): VillageCharge {
  const { code } = plan.village;
  const random = new Random('charges', code);
  const begins = Math.max(CHARGES_BEGIN, villageBegins(plan.village));
  const store = (kind: ResponsibilityKind, subject: { cadre: number } | { department: number }, time: Time) =>
    storeCharge(sink, code, { kind, ...subject, village }, time.from, time.to);

  const official = officialFor(officials, place);
  const officialTimes = timesOf(random, begins);
  store(ResponsibilityKind.OFFICIAL_VILLAGE, { cadre: official.id }, officialTimes.present);
  const before = officialFor(officials, place + 2);
  if (officialTimes.past && before !== official)
    store(ResponsibilityKind.OFFICIAL_VILLAGE, { cadre: before.id }, officialTimes.past);

  const helping = [0, ...(plan.deepPoverty ? [1] : [])].map((steps) =>
    departmentFor(departments, plan.at, steps),
  );
  for (const [at, department] of helping.entries()) {
    const { present, past } = timesOf(random, begins);
    store(ResponsibilityKind.DEPARTMENT_VILLAGE, { department: department.id }, present);
    const earlier = departmentFor(departments, plan.at, 3 + at);
    if (past) store(ResponsibilityKind.DEPARTMENT_VILLAGE, { department: earlier.id }, past);
  }
  return { official, departments: helping };
}

interface Time {
  readonly from: Day;
  readonly to: Day;
}

/** When a charge began and, where it was handed on, when somebody else had it before. */
function timesOf(random: Random, begins: Day): { present: Time; past?: Time } {
  const turn = random.between(TURN.from, TURN.to);
  if (!random.chance(HANDED_ON) || turn <= begins)
    return { present: { from: begins, to: LIST_OF_2019_BEGINS } };
  return { present: { from: turn, to: LIST_OF_2019_BEGINS }, past: { from: begins, to: turn } };
}

/** Two villages, one after the other, have the same official. */
function officialFor(officials: readonly StoredCadre[], place: number): StoredCadre {
  const official = officials[Math.floor(place / 2) % officials.length];
  if (!official) throw new Error('The township has no official.');
  return official;
}

/** The official of two villages pairs with households of the first of them. */
export const pairsHere = (place: number): boolean => place % 2 === 0;

export const villageBegins = (village: StoredVillage['plan']['village']): Day =>
  village === RELOCATION_COMMUNITY ? COMMUNITY_BEGINS : RECORDS_BEGIN;
