import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf } from '../support/ask.js';
import { DATABASES, startServer, type TestServer } from '../support/server.js';

interface Statistics {
  households: number;
  people: number;
  labourForce: number;
  linkedHouseholds: number;
  entities: number;
  groups: number;
  householdsByStatus: { status: string; count: number }[];
  entitiesBySector: { sector: string; count: number }[];
  entitiesByKind: { kind: string; count: number }[];
  groupsByKind: { kind: string; count: number }[];
}

interface WithStatistics {
  code: string;
  statistics: Statistics;
}

const STATISTICS = `statistics {
  households people labourForce linkedHouseholds entities groups
  householdsByStatus { status count } entitiesBySector { sector count }
  entitiesByKind { kind count } groupsByKind { kind count }
}`;

/** Every count of some divisions added up, by name and member. */
function sumOf(divisions: readonly WithStatistics[]): Record<string, number> {
  const sums: Record<string, number> = {};
  const add = (name: string, count: number) => {
    sums[name] = (sums[name] ?? 0) + count;
  };
  for (const { statistics } of divisions) {
    for (const [name, value] of Object.entries(statistics)) {
      if (typeof value === 'number') add(name, value);
      else {
        for (const item of value) {
          const { count, ...member } = item;
          add(`${name} ${Object.values(member).join()}`, count);
        }
      }
    }
  }
  return sums;
}

describe.each(DATABASES)('the demo county on %s', (database) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({ database, wholeCounty: true, environment: { COST_LIMIT: '1000000' } });
  });

  afterAll(() => server.stop());

  it('has the divisions, households and groups of the reference date and the villages of other dates', async () => {
    const counts = await dataOf<Record<string, { totalCount: number }>>(
      server.url,
      `{
        townships { totalCount }
        villages { totalCount }
        before: villages(asOf: "2017-01-01") { totalCount }
        after: villages(asOf: "2023-12-31") { totalCount }
        between: villages(asOf: "2020-06-30") { totalCount }
        households { totalCount }
        industry: mutualGroups(where: { kind: { eq: INDUSTRY } }) { totalCount }
        safety: mutualGroups(where: { kind: { eq: ENVIRONMENT_AND_SAFETY } }) { totalCount }
      }`,
    );
    expect(
      Object.fromEntries(Object.entries(counts).map(([name, { totalCount }]) => [name, totalCount])),
    ).toEqual({
      townships: 15,
      villages: 193,
      before: 192,
      after: 115,
      between: 111,
      households: 32_040,
      industry: 2_155,
      safety: 3_204,
    });
  });

  it('has the cadres, pairings, leaders, teams and links that the county published', async () => {
    const found = await dataOf<Record<string, { totalCount?: number; aggregate?: { groupCount: number } }>>(
      server.url,
      `{
        pairings: pairings { totalCount }
        pairedCadres: pairings { aggregate { groupCount(by: [CADRE]) } }
        pairedHouseholds: pairings { aggregate { groupCount(by: [HOUSEHOLD]) } }
        helpers: cadres(where: { pairings: { some: {} } }) { totalCount }
        helped: households(where: { pairings: { some: {} } }) { totalCount }
        poor: households(where: { pairings: { some: {} }, status: { in: [REGISTERED_POOR, LIFTED] } }) { totalCount }
        withAccount: households(where: { bankAccounts: { some: {} } }) { totalCount }
        leaders: cadres(where: { rank: { eq: COUNTY }, teamMemberships: { some: { team: { kind: { in: [BATTLE, INSPECTION] } } } } }) { totalCount }
        battleTeams: battleTeams(where: { kind: { eq: BATTLE } }) { totalCount }
        inspectionTeams: battleTeams(where: { kind: { eq: INSPECTION } }) { totalCount }
        coveredTownships: townships(where: { battleTeamCoverage: { some: {} } }) { totalCount }
        ledTownships: townships(where: { responsibilityLinks: { some: { kind: { eq: LEADER_TOWNSHIP }, cadre: { rank: { eq: COUNTY } } } } }) { totalCount }
        officialVillages: villages(where: { responsibilityLinks: { some: { kind: { eq: OFFICIAL_VILLAGE }, cadre: { rank: { eq: TOWNSHIP } } } } }) { totalCount }
        departmentVillages: villages(where: { responsibilityLinks: { some: { kind: { eq: DEPARTMENT_VILLAGE } } } }) { totalCount }
        departments: departments { totalCount }
        helpingDepartments: departments(where: { responsibilityLinks: { some: {} }, cadres: { some: { pairings: { some: {} } } } }) { totalCount }
      }`,
    );
    expect(
      Object.fromEntries(
        Object.entries(found).map(([name, { totalCount, aggregate }]) => [
          name,
          totalCount ?? aggregate?.groupCount,
        ]),
      ),
    ).toEqual({
      pairings: 19_060,
      pairedCadres: 3_962,
      pairedHouseholds: 19_060,
      helpers: 3_962,
      helped: 19_060,
      poor: 19_060,
      withAccount: 19_060,
      leaders: 50,
      battleTeams: 15,
      inspectionTeams: 1,
      coveredTownships: 15,
      ledTownships: 15,
      officialVillages: 193,
      departmentVillages: 193,
      departments: 31,
      helpingDepartments: 31,
    });
  });

  it.each(['2017-01-01', '2018-10-16', '2020-06-30'])(
    'has village sums that equal township and county figures on %s',
    async (asOf) => {
      const { county } = await dataOf<{
        county: WithStatistics & {
          townships: {
            nodes: (WithStatistics & { villages: { nodes: WithStatistics[]; totalCount: number } })[];
          };
        };
      }>(
        server.url,
        `query($asOf: Date!) {
          county(code: "522628", asOf: $asOf) {
            code ${STATISTICS}
            townships(first: 100) { nodes { code ${STATISTICS} villages(first: 100) { totalCount nodes { code ${STATISTICS} } } } }
          }
        }`,
        { asOf },
      );
      const townships = county.townships.nodes;
      expect(townships).toHaveLength(15);
      for (const township of townships) {
        expect(township.villages.nodes).toHaveLength(township.villages.totalCount);
        expect(sumOf(township.villages.nodes)).toEqual(sumOf([township]));
      }
      expect(sumOf(townships)).toEqual(sumOf([county]));
    },
  );

  it('tells statistics that plain SQL tells too', async () => {
    const { county } = await dataOf<{ county: WithStatistics }>(
      server.url,
      `{ county(code: "522628") { code ${STATISTICS} } }`,
    );
    const live = (alias: string) =>
      `${alias}.valid_from <= '2018-10-16' and coalesce(${alias}.valid_to > '2018-10-16', true)`;
    const { rows } = await server.pool.query<Record<string, string>>(`select
      (select count(*) from household h where ${live('h')}) as households,
      (select count(*) from household_member m where ${live('m')}) as people,
      (select count(*) from household_member m where ${live('m')} and labour_ability in ('ORDINARY', 'SKILLED')) as "labourForce",
      (select count(distinct l.household_id) from benefit_link l join household h on h.id = l.household_id
        where ${live('l')} and ${live('h')}) as "linkedHouseholds",
      (select count(*) from industry_entity e where ${live('e')}) as entities,
      (select count(*) from mutual_group g where ${live('g')}) as groups`);
    const { statistics } = county;
    for (const [name, count] of Object.entries(rows[0] ?? {})) {
      expect([name, statistics[name as 'households']]).toEqual([name, Number(count)]);
    }
    expect(Object.keys(rows[0] ?? {})).toHaveLength(6);
  });

  it('finds households by one, two or three characters of the name of their head, through the index', async () => {
    const { rows } = await server.pool.query<{ name: string }>(
      `select name from household_member where relation = 'HEAD' and length(name) = 3
        and valid_from <= '2018-10-16' and (valid_to is null or valid_to > '2018-10-16') order by id limit 1 offset 777`,
    );
    const name = rows[0]?.name ?? '';
    for (const part of [name.slice(0, 1), name.slice(1), name]) {
      const expected = await server.pool.query<{ count: number }>(
        `select count(distinct h.id)::int as count from household h join household_member m on m.household_id = h.id
          where m.relation = 'HEAD' and position($1 in m.name) > 0
            and m.valid_from <= '2018-10-16' and (m.valid_to is null or m.valid_to > '2018-10-16')
            and h.valid_from <= '2018-10-16' and (h.valid_to is null or h.valid_to > '2018-10-16')`,
        [part],
      );
      const found = await dataOf<{ households: { totalCount: number; nodes: { name: string }[] } }>(
        server.url,
        `query($part: String!) { households(where: { name: { contains: $part } }, first: 100) { totalCount nodes { name } } }`,
        { part },
      );
      expect(found.households.totalCount).toBe(expected.rows[0]?.count);
      expect(found.households.nodes.every((household) => household.name.includes(part))).toBe(true);
    }
    const plan = await server.pool.query<{ 'QUERY PLAN': string }>(
      `explain select 1 from household_member where county_parts(name, division_code) @> array['522628${name.slice(1)}']`,
    );
    expect(plan.rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('household_member_name_parts_idx');
  });
});
