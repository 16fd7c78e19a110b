import { COUNTY_DIGITS } from '../../model/division-code.js';
import { nouns } from '../../model/registry.js';
import type { Act } from '../../write/act.js';
import { type OnlyRows, Succession } from '../../write/succession.js';
import { Household } from '../households/household.js';
import { MutualGroup } from '../mutual-aid/mutual-group.js';
import { RULES } from '../rules.js';
import { Hamlet } from './hamlet.js';
import { Village } from './village.js';
import { SuccessionBasis, VillageSuccession } from './village-succession.js';

/** A village that follows others. */
export interface Part {
  readonly code: string;
  readonly name: string;
  readonly kind: Village['kind'];
  readonly latitude?: number | null | undefined;
  readonly longitude?: number | null | undefined;
  readonly deepPoverty: boolean | null;
  /** Keys of the hamlets that it takes; all that no other part does when there are none. */
  readonly hamlets?: readonly number[];
}

/**
 * Ends villages on a day and lets others begin in their place, with all that stands in them: households with what is theirs go with
 * their hamlets, groups with the household that leads them, everything else with the first part.
 */
export async function succeedVillages(
  act: Act,
  predecessors: readonly Village[],
  [main, ...others]: readonly [Part, ...Part[]],
  on: string,
): Promise<void> {
  const [first] = predecessors;
  if (!first) throw new Error('No village ends.');
  const untils = new Map(predecessors.map((village) => [village.id, village.validTo ?? null]));
  const begin = ({ hamlets: _, deepPoverty, ...facts }: Part): Village => {
    // A code that goes on is given up when it was to be: the next list may have it anew.
    const same = predecessors.find(({ code }) => code === facts.code);
    const validTo = (same && untils.get(same.id)) ?? undefined;
    const values = { ...facts, township: first.township, validFrom: on, validTo };
    const village = act.make(Village, undefined, values);
    if (deepPoverty !== null) act.startDated(village, 'deepPoverty', deepPoverty, on);
    for (const predecessor of predecessors)
      act.make(VillageSuccession, undefined, {
        on,
        basis: SuccessionBasis.DECIDED,
        predecessor,
        successor: village,
      });
    return village;
  };
  const heir = begin(main);
  const parts = others.map((part) => ({ part, village: begin(part) }));
  for (const village of predecessors) act.assign(village, { validTo: on });

  await act.following(first.code.slice(0, COUNTY_DIGITS), async () => {
    const keys = predecessors.map(({ id }) => id);
    await lockHouseholds(act, keys, on);
    let fits = await endDeepPoverty(act, untils, on);
    const succession = new Succession(act, on);
    const lead = (to: Village) => {
      for (const key of keys) succession.follow(nouns.of(Village), key, to.id, untils.get(key));
    };
    const carry = async (cls: new () => object, rows: OnlyRows) => {
      fits = (await succession.carry(nouns.of(cls), rows)) && fits;
    };
    for (const { part, village } of parts) {
      lead(village);
      await carry(Hamlet, { only: part.hamlets ?? [] });
      await carry(Household, { only: await householdsIn(act, part.hamlets ?? []) });
      await carry(MutualGroup, { only: await groupsLedFrom(act, keys, village) });
    }
    lead(heir);
    fits = (await succession.carryAll()) && fits;
    if (!fits) act.violates(RULES.DATE_NOT_AFTER, 'input.on');
    await warnOfGrants(act, predecessors, [main, ...others]);
  });
}

/** Whoever changes a household has it locked, so that what is carried on is all that there is. */
async function lockHouseholds(act: Act, villages: readonly number[], on: string): Promise<void> {
  await act.ask(
    `select access.lock_rows('public.household'::regclass, array(select id from household
      where village_id = any ($1::int[]) and (valid_to is null or valid_to > $2::date)))`,
    [villages, on],
  );
}

/** What several villages were is said anew of those that follow. */
async function endDeepPoverty(
  act: Act,
  untils: ReadonlyMap<number, string | null>,
  on: string,
): Promise<boolean> {
  const source = nouns.of(Village).columns.get('deepPoverty')?.source;
  if (source?.from !== 'lent') throw new Error('Village.deepPoverty is not dated.');
  const ending = new Succession(act, on);
  for (const [key, until] of untils) ending.follow(nouns.of(Village), key, null, until);
  return ending.carry(source.noun());
}

async function householdsIn(act: Act, hamlets: readonly number[]): Promise<number[]> {
  const rows = await act.ask<{ id: number }>('select id from household where hamlet_id = any ($1::int[])', [
    hamlets,
  ]);
  return rows.map(({ id }) => id);
}

/** Groups whose leading household has gone to a village. */
async function groupsLedFrom(act: Act, villages: readonly number[], to: Village): Promise<number[]> {
  const rows = await act.ask<{ id: number }>(
    `select g.id from mutual_group g join household h on h.id = g.leader_id join household n on n.code = h.code and n.village_id = $2
      where g.village_id = any ($1::int[])`,
    [villages, to.id],
  );
  return rows.map(({ id }) => id);
}

/** Grants name codes, and who is to see more than before is not decided here. */
async function warnOfGrants(
  act: Act,
  predecessors: readonly Village[],
  parts: readonly Part[],
): Promise<void> {
  const stay = new Set(parts.map(({ code }) => code));
  const ended = predecessors.map(({ code }) => code).filter((code) => !stay.has(code));
  const left = await act.ask(
    `select from "grant" where division_code = any ($1::text[]) and (valid_to is null or valid_to > $2::date) limit 1`,
    [ended, act.date],
  );
  if (left.length > 0) act.warns(RULES.GRANTS_LEFT);
}
