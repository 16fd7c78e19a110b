import { RelationToHead, Sex } from '../../domain/households/terms.js';
import { type Day, dayOf, REFERENCE_DAY, yearOf } from '../calendar.js';
import type { Random } from '../random.js';
import { type Condition, condition } from './condition.js';
import { family, type Relative } from './family.js';
import type { IdentityNumbers } from './identity.js';
import { givenName, surname } from './names.js';

/** A member of a household while it lasts; `to` is null for one who stays to its end. */
export interface Person extends Relative, Condition {
  readonly name: string;
  readonly birth: Day;
  readonly identityNumber: string;
  readonly from: Day;
  readonly to: Day | null;
}

interface Stay {
  readonly from: Day;
  readonly to: Day | null;
}

/**
 * The people of one household: `size` of them on the reference date, head first, then at most one who left before.
 * At every date exactly one of them is the head.
 */
export function people(
  random: Random,
  numbers: IdentityNumbers,
  size: number,
  household: { readonly from: Day; readonly last: Day },
): Person[] {
  const relatives = family(random, size);
  const familyName = surname(random);
  const make = (relative: Relative, stay: Stay, birth = birthAt(random, relative.age)): Person => ({
    ...relative,
    ...stay,
    ...condition(random, relative.age),
    birth,
    name: (sharesName(relative) ? familyName : surname(random)) + givenName(random),
    identityNumber: numbers.next(birth, relative.sex),
  });
  const departed = someoneWhoLeft(random, relatives[0]?.age ?? 0, household);
  const staying = relatives.flatMap((relative) => {
    const birth = birthAt(random, relative.age);
    // Ages are those of the reference date: who was born later was never in a household that had ended.
    if (birth > household.last) return [];
    const inherits =
      relative.relation === RelationToHead.HEAD && departed?.relative.relation === RelationToHead.HEAD;
    const from = inherits ? departed.on : joined(random, relative, birth, household);
    return make(relative, { from, to: null }, birth);
  });
  if (departed) staying.push(make(departed.relative, { from: household.from, to: departed.on }));
  return staying;
}

/** Birthdays by age: whoever turned that old on the reference date. */
const BIRTHDAYS = Array.from({ length: 131 }, (_, age) => dayOf(`${yearOf(REFERENCE_DAY) - age}-10-16`));

/** A birth date that makes the person exactly `age` years old on the reference date. */
function birthAt(random: Random, age: number): Day {
  const birthday = BIRTHDAYS[age];
  if (birthday === undefined) throw new RangeError(`Nobody is ${age} years old.`);
  return birthday - random.between(0, 364);
}

const sharesName = ({ relation, sex }: Relative): boolean =>
  relation === RelationToHead.HEAD ||
  relation === RelationToHead.CHILD ||
  relation === RelationToHead.GRANDCHILD ||
  relation === RelationToHead.SIBLING ||
  (relation === RelationToHead.PARENT && sex === Sex.MALE);

/** With the household, at birth, or by marriage. */
function joined(
  random: Random,
  { relation }: Relative,
  birth: Day,
  { from, last }: { from: Day; last: Day },
): Day {
  if (birth > from) return birth;
  const marriesIn = relation === RelationToHead.CHILD_IN_LAW && from < last && random.chance(0.3);
  return marriesIn ? random.between(from, last) : from;
}

/** A head who died and was followed, a parent who died, or a daughter who married and left. */
function someoneWhoLeft(
  random: Random,
  headAge: number,
  { from, last }: { from: Day; last: Day },
): { relative: Relative; on: Day } | undefined {
  if (last - from < 2 || !random.chance(0.05)) return undefined;
  const on = random.between(from + 1, last);
  if (headAge > 60) {
    const age = Math.max(22, headAge - 40);
    return { relative: { relation: RelationToHead.CHILD, sex: Sex.FEMALE, age }, on };
  }
  const relation = random.chance(0.4) ? RelationToHead.HEAD : RelationToHead.PARENT;
  return { relative: { relation, sex: Sex.MALE, age: headAge + random.between(22, 30) }, on };
}
