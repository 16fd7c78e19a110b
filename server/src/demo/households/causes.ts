import { HealthState, LabourAbility, PovertyCause, Schooling } from '../../domain/households/terms.js';
import type { Person } from '../people/people.js';
import type { Random } from '../random.js';

const ANYWHERE: readonly (readonly [PovertyCause, number])[] = [
  [PovertyCause.LACK_OF_SKILLS, 30],
  [PovertyCause.LACK_OF_FUNDS, 24],
  [PovertyCause.LACK_OF_LAND, 6],
  [PovertyCause.POOR_TRANSPORT, 6],
  [PovertyCause.LACK_OF_MOTIVATION, 4],
  [PovertyCause.DISASTER, 2],
  [PovertyCause.LACK_OF_WATER, 1],
  [PovertyCause.OTHER, 1],
];

/** Causes that the members show, as illness needs somebody ill, beside those that can be anywhere. */
function possible(people: readonly Person[]): (readonly [PovertyCause, number])[] {
  const causes = [...ANYWHERE];
  const some = (test: (person: Person) => boolean) => people.some(test);
  const ill = some(
    ({ health }) => health === HealthState.CHRONIC_ILLNESS || health === HealthState.SERIOUS_ILLNESS,
  );
  if (ill) causes.push([PovertyCause.ILLNESS, 60]);
  if (some(({ health }) => health === HealthState.DISABLED)) causes.push([PovertyCause.DISABILITY, 50]);
  const studying = some(
    ({ schooling, atSchool }) =>
      atSchool && (schooling === Schooling.SENIOR_SECONDARY || schooling === Schooling.TERTIARY),
  );
  if (studying) causes.push([PovertyCause.SCHOOLING, 60]);
  const able = people.filter(
    ({ labourAbility }) =>
      labourAbility === LabourAbility.ORDINARY || labourAbility === LabourAbility.SKILLED,
  );
  if (able.length <= 1) causes.push([PovertyCause.LACK_OF_LABOUR, 60]);
  return causes;
}

/** The main cause first, then none to two others, all different. */
export function causesOf(random: Random, people: readonly Person[]): [PovertyCause, ...PovertyCause[]] {
  let left = possible(people);
  const draw = (): PovertyCause => {
    const cause = random.weighted(left);
    left = left.filter(([other]) => other !== cause);
    return cause;
  };
  const others = random.weighted([
    [0, 5],
    [1, 3],
    [2, 2],
  ]);
  return [draw(), ...Array.from({ length: others }, draw)];
}
