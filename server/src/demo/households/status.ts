import { HouseholdStatus } from '../../domain/households/terms.js';
import { type Day, dayOf } from '../calendar.js';
import type { Random } from '../random.js';

export interface StatusPeriod {
  readonly status: HouseholdStatus;
  readonly from: Day;
  readonly to: Day;
}

const { ORDINARY, REGISTERED_POOR, LIFTED } = HouseholdStatus;

/** Rounds in which the register was opened after 2014, and year ends on which households were lifted. */
const ROUNDS = ['2015-11-30', '2016-11-30', '2017-08-31'].map(dayOf);
const YEAR_ENDS = ['2014-12-31', '2015-12-31', '2016-12-31', '2017-12-31'].map(dayOf);

const RETURN_ROUND = dayOf('2017-08-31');

/** A status for every day from `from` to the day before `to`. A poor household is poor or lifted at the end. */
export function statusPeriods(random: Random, poor: boolean, from: Day, to: Day): StatusPeriod[] {
  if (!poor) return [{ status: ORDINARY, from, to }];
  const changes: { status: HouseholdStatus; on: Day }[] = [];
  const rounds = ROUNDS.filter((round) => round > from && round < to);
  const registered = rounds.length > 0 && random.chance(0.2) ? random.pick(rounds) : from;
  if (registered > from) changes.push({ status: ORDINARY, on: from });
  changes.push({ status: REGISTERED_POOR, on: registered });

  const yearEnds = YEAR_ENDS.filter((end) => end > registered && end < to);
  if (yearEnds.length > 0 && random.chance(0.68)) {
    const lifted = random.pick(yearEnds);
    changes.push({ status: LIFTED, on: lifted });
    if (lifted < RETURN_ROUND && RETURN_ROUND < to && random.chance(0.03)) {
      changes.push({ status: REGISTERED_POOR, on: RETURN_ROUND });
    }
  }
  return changes.map(({ status, on }, at) => ({ status, from: on, to: changes[at + 1]?.on ?? to }));
}

export const statusOn = (periods: readonly StatusPeriod[], day: Day): HouseholdStatus | undefined =>
  periods.find((period) => period.from <= day && day < period.to)?.status;
