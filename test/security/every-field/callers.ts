import type { Principal } from '../../differential/callers/principal.ts';
import type { HeldGrant } from '../../differential/reference/access/caller.ts';
import { placeOf } from '../../differential/reference/access/reach.ts';
import { ROLES, type Subject } from '../../differential/reference/access/roles.ts';
import { nounNamed } from '../../differential/reference/facts.ts';
import { isLive } from '../../differential/reference/live.ts';
import type { Row, World } from '../../differential/reference/world.ts';
import { REFERENCE_DATE } from '../../differential/schema.ts';

/** Of the two made-up counties; the other one is outside every scope. */
const COUNTY = '522621';
const DIVISIONS: Readonly<Record<string, string>> = {
  TOWNSHIP: '522621104',
  VILLAGE_TEAM: '522621104203',
  FIRST_SECRETARY: '522621102205',
};

/** Rows that make a role's rows its own. */
const OWN: Readonly<Record<string, string>> = {
  PAIRED_CADRE: 'Pairing',
  COUNTY_LEADER: 'ResponsibilityLink',
  BATTLE_TEAM: 'BattleTeamCoverage',
};

/** Domains of departments that are walked: one that adds nothing, one that adds areas, and one that adds a right. */
const DOMAINS = ['GENERAL', 'HOUSEHOLDS', 'HEALTH'] as const;

/** Everybody whom section 7 names, with one grant. */
export function everyRole(world: World): readonly Principal[] {
  const domains = new Map(
    world
      .rows(nounNamed('Department'))
      .toReversed()
      .map(({ id, cells }) => [String(cells.get('domain')), id]),
  );
  const grants = Object.keys(ROLES).flatMap((role): [string, HeldGrant][] => {
    if (role === 'DEPARTMENT')
      return DOMAINS.map((domain) => [
        `${role} of ${domain}`,
        { role, division: COUNTY, department: domains.get(domain) ?? 0 },
      ]);
    const division = DIVISIONS[role] ?? COUNTY;
    const subject = ROLES[role]?.of;
    const own = OWN[role];
    const whose = subject && own ? { [subject]: busiest(world, own, subject) } : {};
    return [[role, { role, division, ...whose }]];
  });
  return [{ name: 'public', grants: [] }, ...grants.map(([name, grant]) => ({ name, grants: [grant] }))];
}

/** Whoever has most live rows in the county, and some beyond it. */
function busiest(world: World, type: string, subject: Subject): number {
  const rows = world.rows(nounNamed(type)).filter((row) => isLive(row, REFERENCE_DATE));
  const of = (id: number) => rows.filter(({ cells }) => cells.get(subject) === id);
  const isWithin = (row: Row) => placeOf(row)?.startsWith(COUNTY) ?? false;
  const [id] = [...new Set(rows.map(({ cells }) => cells.get(subject)))]
    .filter((one) => typeof one === 'number')
    .filter((one) => of(one).some((row) => !isWithin(row)))
    .toSorted((left, right) => of(right).filter(isWithin).length - of(left).filter(isWithin).length);
  if (id === undefined) throw new Error(`Nobody has rows of ${type} within and beyond ${COUNTY}.`);
  return id;
}
