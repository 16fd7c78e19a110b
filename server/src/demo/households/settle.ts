import { type Day, dayOf, iso, RECORDS_BEGIN, REFERENCE_DAY } from '../calendar.js';
import { COMMUNITY_BEGINS, LIST_OF_2019_BEGINS, RELOCATION_COMMUNITY } from '../divisions/attributes.js';
import { diagnosisOf } from '../people/diagnosis.js';
import type { IdentityNumbers } from '../people/identity.js';
import { type Person, people } from '../people/people.js';
import type { VillagePlan } from '../plan.js';
import { Random } from '../random.js';
import type { RowSink } from '../rows.js';
import { causesOf } from './causes.js';
import { circumstances } from './circumstances.js';
import { type Home, type HomeKind, isPoor } from './home.js';
import { income } from './income.js';
import { sizesOf, usualSize } from './sizes.js';
import { statusOn, statusPeriods } from './status.js';

/** One household of this many in a village ended before the reference date, so that earlier dates differ. */
const ENDED_ONE_IN = 80;
const INCOME_YEARS = [2016, 2017];

interface Draft {
  readonly kind: HomeKind;
  readonly size: number;
  readonly from: Day;
  readonly to: Day;
}

export interface Settlement {
  readonly sink: RowSink;
  readonly numbers: IdentityNumbers;
  readonly villageId: number;
  readonly plan: VillagePlan;
  readonly hamlets: readonly number[];
}

/** Stores the households of a village with their people, statuses and incomes, hamlet by hamlet. */
export function settle(place: Settlement): Home[] {
  const random = new Random('households', place.plan.village.code);
  const drafts = random.shuffled(draftsOf(random, place.plan));
  return drafts.map((draft, at) => {
    // Uneven hamlets: the square root crowds the last ones.
    const hamlet = place.hamlets[Math.floor(Math.sqrt(at / drafts.length) * place.hamlets.length)];
    return store(place, random, draft, at + 1, hamlet ?? null);
  });
}

function draftsOf(random: Random, plan: VillagePlan): Draft[] {
  const inCommunity = plan.village === RELOCATION_COMMUNITY;
  const live = (kind: HomeKind, size: number): Draft => ({
    kind,
    size,
    from: inCommunity ? random.between(COMMUNITY_BEGINS, dayOf('2018-08-31')) : beginning(random),
    to: LIST_OF_2019_BEGINS,
  });
  const settled = plan.dividend.households + plan.otherPoor + plan.ordinary;
  return [
    ...sizesOf(random, plan.relocated).map((size) => live('RELOCATED', size)),
    ...sizesOf(random, plan.dividend).map((size) => live('DIVIDEND', size)),
    ...Array.from({ length: plan.otherPoor }, () => live('OTHER_POOR', usualSize(random))),
    ...Array.from({ length: plan.ordinary }, () => live('ORDINARY', usualSize(random))),
    ...Array.from({ length: Math.floor(settled / ENDED_ONE_IN) }, () => ended(random)),
  ];
}

/** Most were entered in 2014; the others set up their home later. */
function beginning(random: Random): Day {
  const [from, to] = random.weighted<[string, string]>([
    [['2014-01-01', '2014-12-31'], 93],
    [['2015-01-01', '2016-12-31'], 4],
    [['2017-01-02', '2018-09-30'], 3],
  ]);
  return random.between(dayOf(from), dayOf(to));
}

function ended(random: Random): Draft {
  const from = random.between(RECORDS_BEGIN, dayOf('2014-12-31'));
  const to = random.between(dayOf('2015-06-30'), REFERENCE_DAY);
  return { kind: random.chance(0.5) ? 'OTHER_POOR' : 'ORDINARY', size: usualSize(random), from, to };
}

function store(place: Settlement, random: Random, draft: Draft, number: number, hamlet: number | null): Home {
  const { sink, plan } = place;
  const { kind, from, to } = draft;
  const divisionCode = plan.village.code;
  const last = Math.min(REFERENCE_DAY, to - 1);
  const members = people(random, place.numbers, draft.size, { from, last });
  const periods = statusPeriods(random, isPoor(kind), from, to);
  const staying = members.filter((member) => member.to === null);
  const causes = isPoor(kind) ? causesOf(random, staying) : [];
  const registered =
    plan.village === RELOCATION_COMMUNITY ? random.between(RECORDS_BEGIN, dayOf('2015-12-31')) : from;
  const id = sink.add('Household', {
    code: `H${divisionCode.slice(6)}${String(number).padStart(6, '0')}`,
    registeredOn: iso(registered),
    mainCause: causes[0] ?? null,
    otherCauses: causes.slice(1),
    ...circumstances(random, staying, kind === 'RELOCATED', statusOn(periods, last)),
    village: place.villageId,
    hamlet,
    divisionCode,
    validFrom: iso(from),
    validTo: iso(to),
  });
  for (const period of periods) {
    sink.add('HouseholdStatusPeriod', {
      owner: id,
      value: period.status,
      validFrom: iso(period.from),
      validTo: iso(period.to),
    });
  }
  storeMembers(sink, random, members, id, divisionCode, to);
  if (isPoor(kind)) {
    for (const year of INCOME_YEARS) {
      const yearEnd = dayOf(`${year}-12-31`);
      if (registered > yearEnd || to <= yearEnd) continue;
      const persons = members.filter(
        ({ birth, to: left }) => birth <= yearEnd && (left ?? to) > yearEnd,
      ).length;
      // A household entered in the register before it moved keeps the standing that it moved with.
      const status = statusOn(periods, Math.max(yearEnd, from));
      sink.add('HouseholdIncome', {
        ...income(random, year, Math.max(1, persons), status),
        household: id,
        divisionCode,
      });
    }
  }
  return { id, kind, from, to, size: draft.size };
}

function storeMembers(
  sink: RowSink,
  random: Random,
  members: readonly Person[],
  household: number,
  divisionCode: string,
  householdEnds: Day,
): void {
  for (const person of members) {
    sink.add('HouseholdMember', {
      name: person.name,
      relation: person.relation,
      sex: person.sex,
      birthDate: iso(person.birth),
      identityNumber: person.identityNumber,
      schooling: person.schooling,
      atSchool: person.atSchool,
      health: person.health,
      diagnosis: diagnosisOf(person),
      labourAbility: person.labourAbility,
      // The county reports full enrolment, to the nearest hundredth.
      medicallyInsured: !random.chance(0.002),
      work: person.work,
      monthsWorked: person.monthsWorked,
      household,
      divisionCode,
      validFrom: iso(person.from),
      validTo: iso(person.to ?? householdEnds),
    });
  }
}
