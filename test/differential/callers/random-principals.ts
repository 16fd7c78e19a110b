import { numbersFrom } from '../made-up/numbers.ts';
import type { HeldGrant } from '../reference/access/caller.ts';
import { placeOf } from '../reference/access/reach.ts';
import { ROLES, type Subject } from '../reference/access/roles.ts';
import { nounNamed } from '../reference/facts.ts';
import type { Row, World } from '../reference/world.ts';
import type { Principal } from './principal.ts';

const MOST_GRANTS = 3;
const RANDOM = 39;

/** Rows whose subjects have rows of their own. */
const SUBJECTS: Readonly<Record<Subject, readonly string[]>> = {
  cadre: ['Pairing', 'ResponsibilityLink'],
  department: ['ResponsibilityLink'],
  team: ['BattleTeamCoverage'],
};

/**
 * One who sees all that there is, the public, and others with one to three random grants: of any role, for any division,
 * in the name of somebody who has rows of their own, now and then elsewhere or nobody's. The same for the same rows.
 */
export function randomPrincipals(world: World): readonly Principal[] {
  const below = numbersFrom(2021);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[below(list.length)];
    if (one === undefined) throw new Error('There is nothing to pick from.');
    return one;
  };
  const codesOf = (type: string) => world.rows(nounNamed(type)).map((row) => String(placeOf(row)));
  const counties = [...new Set(codesOf('County'))];
  const divisions = [counties, codesOf('Township'), codesOf('Village')];
  const ownRows = (subject: Subject, role: string) =>
    world
      .rows(nounNamed(role === 'PAIRED_CADRE' ? 'Pairing' : (SUBJECTS[subject].at(-1) ?? '')))
      .filter(({ cells }) => cells.get(subject) !== null);

  const grantOf = (role: string): HeldGrant => {
    const subject = ROLES[role]?.of;
    if (!subject) return { role, division: pick(pick(divisions)) };
    if (below(10) === 0) return { role, division: pick(counties) };
    // Whoever has several rows has some that have ended, or lie elsewhere.
    const rows = ownRows(subject, role);
    const countOf = (row: Row) =>
      rows.filter(({ cells }) => cells.get(subject) === row.cells.get(subject)).length;
    const [row = pick(rows)] = [pick(rows), pick(rows), pick(rows)].toSorted(
      (a, b) => countOf(b) - countOf(a),
    );
    const place = String(placeOf(row));
    const county = place.slice(0, 6);
    const division = pick([county, county, place.slice(0, 9), pick(pick(divisions))]);
    return { role, division, [subject]: Number(row.cells.get(subject)) };
  };

  const roles = Object.keys(ROLES);
  const random = Array.from({ length: RANDOM }, (_, index): Principal => {
    // Every role is held by somebody who has no other.
    const others = index < roles.length ? 0 : 1 + below(MOST_GRANTS - 1);
    const own = grantOf(roles[index % roles.length] ?? '');
    return {
      name: `random-${index}`,
      grants: [own, ...Array.from({ length: others }, () => grantOf(pick(roles)))],
    };
  });
  const everything = counties.flatMap((division) => [
    { role: 'INSPECTION_TEAM', division },
    { role: 'ADMINISTRATOR', division },
  ]);
  return [{ name: 'everything', grants: everything }, { name: 'public', grants: [] }, ...random];
}
