import { HealthState, LabourAbility, Schooling, WorkState } from '../../domain/households/terms.js';
import type { Random } from '../random.js';

/** What a person's age leads to, as of the reference date. */
export interface Condition {
  readonly schooling: Schooling;
  readonly atSchool: boolean;
  readonly health: HealthState;
  readonly labourAbility: LabourAbility;
  readonly work: WorkState;
  readonly monthsWorked: number;
}

export function condition(random: Random, age: number): Condition {
  const { schooling, atSchool } = schoolingAt(random, age);
  const health = healthAt(random, age);
  const labourAbility = atSchool || age < 16 ? LabourAbility.NONE : labourOf(random, age, health, schooling);
  const work = workOf(random, age, labourAbility);
  return { schooling, atSchool, health, labourAbility, work, monthsWorked: monthsOf(random, work) };
}

function schoolingAt(random: Random, age: number): { schooling: Schooling; atSchool: boolean } {
  const pupil = (schooling: Schooling) => ({ schooling, atSchool: true });
  const left = (schooling: Schooling) => ({ schooling, atSchool: false });
  if (age < 3) return left(Schooling.NONE);
  if (age < 6) return random.chance(0.85) ? pupil(Schooling.PRESCHOOL) : left(Schooling.NONE);
  if (age < 12) return pupil(Schooling.PRIMARY);
  if (age < 15) return pupil(Schooling.JUNIOR_SECONDARY);
  if (age < 18)
    return random.chance(0.85) ? pupil(Schooling.SENIOR_SECONDARY) : left(Schooling.JUNIOR_SECONDARY);
  if (age < 22 && random.chance(0.4)) return pupil(Schooling.TERTIARY);
  return left(
    random.weighted([
      [Schooling.NONE, age < 41 ? 0.01 : age < 61 ? 0.08 : 0.35],
      [Schooling.PRIMARY, age < 41 ? 0.14 : age < 61 ? 0.45 : 0.5],
      [Schooling.JUNIOR_SECONDARY, age < 41 ? 0.6 : age < 61 ? 0.4 : 0.13],
      [Schooling.SENIOR_SECONDARY, age < 41 ? 0.16 : age < 61 ? 0.06 : 0.02],
      [Schooling.TERTIARY, age < 41 ? 0.09 : age < 61 ? 0.01 : 0],
    ]),
  );
}

function healthAt(random: Random, age: number): HealthState {
  const ill = age < 16 ? 0.005 : age < 45 ? 0.02 : age < 65 ? 0.09 : 0.22;
  return random.weighted([
    [HealthState.CHRONIC_ILLNESS, ill],
    [HealthState.SERIOUS_ILLNESS, ill / 6],
    [HealthState.DISABLED, age < 16 ? 0.008 : 0.03],
    [HealthState.HEALTHY, 1 - ill * 1.2 - 0.03],
  ]);
}

function labourOf(random: Random, age: number, health: HealthState, schooling: Schooling): LabourAbility {
  if (health === HealthState.SERIOUS_ILLNESS || health === HealthState.DISABLED) {
    return random.chance(0.6) ? LabourAbility.NONE : LabourAbility.WEAK;
  }
  if (age >= 70) return random.chance(0.8) ? LabourAbility.NONE : LabourAbility.WEAK;
  if (age >= 60 || health === HealthState.CHRONIC_ILLNESS) {
    return random.chance(0.7) ? LabourAbility.WEAK : LabourAbility.ORDINARY;
  }
  const schooled = schooling !== Schooling.NONE && schooling !== Schooling.PRIMARY;
  return schooled && random.chance(0.18) ? LabourAbility.SKILLED : LabourAbility.ORDINARY;
}

function workOf(random: Random, age: number, ability: LabourAbility): WorkState {
  if (ability === LabourAbility.NONE) return WorkState.NOT_WORKING;
  if (ability === LabourAbility.WEAK) {
    return random.chance(0.6) ? WorkState.LOCAL_FARMING : WorkState.NOT_WORKING;
  }
  return random.weighted([
    [WorkState.MIGRANT_WORK, age < 55 ? 0.5 : 0.1],
    [WorkState.LOCAL_EMPLOYMENT, 0.2],
    [WorkState.LOCAL_FARMING, age < 55 ? 0.25 : 0.65],
    [WorkState.NOT_WORKING, 0.05],
  ]);
}

function monthsOf(random: Random, work: WorkState): number {
  if (work === WorkState.MIGRANT_WORK) return random.between(5, 12);
  if (work === WorkState.LOCAL_EMPLOYMENT) return random.between(3, 12);
  return work === WorkState.LOCAL_FARMING ? random.between(0, 2) : 0;
}
