import type { EntityManager } from '@mikro-orm/postgresql';
import type { Statistics } from './lists.js';
import { settings } from './settings.js';

const STATUSES = [
  'ORDINARY',
  'REGISTERED_POOR',
  'LIFTED',
  'SUPPORTED_AFTER_LIFTING',
  'MONITORED_UNSTABLE',
  'MONITORED_MARGINAL',
  'MONITORED_SUDDEN_HARDSHIP',
  'RISK_REMOVED',
];

const live = (alias: string) =>
  `${alias}.valid_from <= '${settings.date}' and (${alias}.valid_to is null or ${alias}.valid_to > '${settings.date}')`;

const HOUSEHOLDS = `
  select left(h.division_code, 9) as township, s.value as status, count(*)::int as households,
         count(*) filter (where exists (
           select from benefit_link l where l.household_id = h.id and ${live('l')}))::int as linked
    from household h
    left join household_status_period s on s.owner_id = h.id and ${live('s')}
   where h.division_code >= ? and h.division_code < ? and ${live('h')}
   group by 1, 2`;

const PEOPLE = `
  select left(m.division_code, 9) as township, count(*)::int as people,
         count(*) filter (where m.labour_ability in ('ORDINARY', 'SKILLED'))::int as labour_force
    from household_member m
   where m.division_code >= ? and m.division_code < ? and ${live('m')}
   group by 1`;

interface HouseholdCounts {
  readonly township: string;
  readonly status: string | null;
  readonly households: number;
  readonly linked: number;
}

interface PeopleCounts {
  readonly township: string;
  readonly people: number;
  readonly labour_force: number;
}

/** Statistics of each township, whose codes are in order: one grouped query a table for all of them. */
export async function statisticsOf(em: EntityManager, townships: readonly string[]): Promise<Statistics[]> {
  const range = [townships[0], `${townships.at(-1)}:`];
  const households: HouseholdCounts[] = await em.execute(HOUSEHOLDS, range);
  const people: PeopleCounts[] = await em.execute(PEOPLE, range);
  return townships.map((code) => {
    const own = households.filter(({ township }) => township === code);
    const persons = people.find(({ township }) => township === code);
    return {
      households: own.reduce((sum, group) => sum + group.households, 0),
      people: persons?.people ?? 0,
      labourForce: persons?.labour_force ?? 0,
      linkedHouseholds: own.reduce((sum, group) => sum + group.linked, 0),
      householdsByStatus: STATUSES.map((status) => ({
        status,
        count: own.find((group) => group.status === status)?.households ?? 0,
      })),
    };
  });
}
