import { COUNTY_DIGITS } from '../../model/division-code.js';
import { type NounMeta, nouns } from '../../model/registry.js';
import { type Act, divisionOf } from '../../write/act.js';
import { Succession } from '../../write/succession.js';
import { RULES } from '../rules.js';
import { Household } from './household.js';

/** A household as a succession begins with it. */
export interface Leaving {
  readonly household: Household;
  /** When it was to end before. */
  readonly until: string | null;
}

/** Nouns whose rows go to another household while all else ends. */
export interface Taken {
  readonly heir: Household;
  readonly of: readonly NounMeta[];
}

/**
 * Lets what belongs to a household go on with another row from a day on, as the links of each noun say, or end with it.
 *
 * @param argument the field that is to blame when something begins later than it would have to end
 */
export async function carryOn(
  act: Act,
  { household, until }: Leaving,
  heir: Household | undefined,
  on: string,
  argument: string,
  taken?: Taken,
): Promise<void> {
  await act.following(countyOf(household), async () => {
    if (taken) {
      const handed = new Succession(act, on);
      handed.follow(nouns.of(Household), household.id, taken.heir.id, until);
      for (const noun of taken.of) await handed.carry(noun);
    }
    const succession = new Succession(act, on);
    // Written by now, so that a new one has its key.
    succession.follow(nouns.of(Household), household.id, heir?.id ?? null, until);
    if (!(await succession.carryAll())) act.violates(RULES.DATE_NOT_AFTER, argument);
  });
}

export const countyOf = (row: object): string => (divisionOf(row) ?? '').slice(0, COUNTY_DIGITS);
