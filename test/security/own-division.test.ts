import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf } from '../support/ask.ts';
import { DATABASES, startServer, type TestServer } from '../support/server.ts';

const DATE = '2018-10-16';
/** Where grants are for, and another township in which their holders have rows of their own too. */
const TOWNSHIP = '522628101';
const ELSEWHERE = '522628207';

const live = (alias: string) =>
  `${alias}.valid_from <= '${DATE}' and (${alias}.valid_to is null or ${alias}.valid_to > '${DATE}')`;
const ofDivisions = (table: string, whose: string) =>
  `exists (select from ${table} l where l.${whose} and ${live('l')} and starts_with(r.division_code, l.division_code))`;

interface OwnRows {
  readonly role: string;
  readonly subject: 'cadre_id' | 'department_id' | 'team_id';
  /** Table of the rows that make divisions or households somebody's own. */
  readonly table: 'pairing' | 'responsibility_link' | 'battle_team_coverage';
  /** Inserts one of them, live, in the other township; $1 is whose. */
  readonly another: string;
  /** Condition that a household `r` is somebody's, wherever it lies. */
  readonly households: (subject: number) => string;
}

const OWN_ROWS: readonly OwnRows[] = [
  {
    role: 'PAIRED_CADRE',
    subject: 'cadre_id',
    table: 'pairing',
    another: `insert into pairing (id, cadre_id, household_id, division_code, mode, valid_from)
      select 9000001, $1, r.id, r.division_code, 'DISPATCHED', '2018-01-01' from household r
      where starts_with(r.division_code, '${ELSEWHERE}') and ${live('r')} order by r.id limit 1`,
    households: (id) =>
      `r.id in (select household_id from pairing l where l.cadre_id = ${id} and ${live('l')})`,
  },
  {
    role: 'DEPARTMENT',
    subject: 'department_id',
    table: 'responsibility_link',
    another: `insert into responsibility_link (id, kind, department_id, village_id, division_code, valid_from)
      select 9000002, 'DEPARTMENT_VILLAGE', $1, v.id, v.code, '2018-01-01' from village v
      where starts_with(v.code, '${ELSEWHERE}') and ${live('v')} order by v.id limit 1`,
    households: (id) => ofDivisions('responsibility_link', `department_id = ${id}`),
  },
  {
    role: 'BATTLE_TEAM',
    subject: 'team_id',
    table: 'battle_team_coverage',
    another: `insert into battle_team_coverage (id, team_id, township_id, division_code, valid_from)
      select 9000003, $1, t.id, t.code, '2018-01-01' from township t where t.code = '${ELSEWHERE}' and ${live('t')}`,
    households: (id) => ofDivisions('battle_team_coverage', `team_id = ${id}`),
  },
  {
    role: 'COUNTY_LEADER',
    subject: 'cadre_id',
    table: 'responsibility_link',
    another: `insert into responsibility_link (id, kind, cadre_id, township_id, division_code, valid_from)
      select 9000004, 'LEADER_TOWNSHIP', $1, t.id, t.code, '2018-01-01' from township t
      where t.code = '${ELSEWHERE}' and ${live('t')}`,
    households: (id) =>
      `(${ofDivisions('responsibility_link', `cadre_id = ${id}`)} or r.id in (select household_id from change_request where state = 'SUBMITTED'))`,
  },
];

const QUERY = `query ($other: String!) {
  households { totalCount aggregate { groups(by: [VILLAGE], first: 1000) { count key { village { code } } } } }
  elsewhere: township(code: $other) { households { totalCount } statistics(asOf: "2017-01-01") { people } }
  there: households(where: { village: { code: { startsWith: $other } } }) { nodes { code } }
  county(code: "522628") { statistics(asOf: "2017-01-01") { people } }
  responsibilityLinks(first: 100) { nodes { village { code } township { code } } }
  pairings { totalCount }
}`;

interface Coded {
  readonly code: string;
}

interface Seen {
  readonly households: {
    readonly totalCount: number;
    readonly aggregate: { readonly groups: readonly { count: number; key: { village: { code: string } } }[] };
  };
  readonly elsewhere: { households: { totalCount: number }; statistics: { people: number | null } };
  readonly there: { readonly nodes: readonly unknown[] };
  readonly county: { readonly statistics: { readonly people: number | null } };
  readonly responsibilityLinks: {
    readonly nodes: readonly { readonly village: Coded | null; readonly township: Coded | null }[];
  };
  readonly pairings: { readonly totalCount: number };
}

describe.each(DATABASES)('own rows beyond the division of the grant on %s', (database) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({ database });
  });

  afterAll(() => server.stop());

  async function rowsOf<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    const { rows } = await server.pool.query(text, values);
    return rows as Row[];
  }

  const countsByVillage = (condition: string) =>
    rowsOf<{ code: string; count: number }>(
      `select r.division_code as code, count(*)::int as count from household r
       where ${live('r')} and ${condition} group by 1 order by 1`,
    );

  const countOf = async (table: string, condition: string): Promise<number | undefined> => {
    const [row] = await rowsOf<{ n: number }>(
      `select count(*)::int as n from ${table} r where ${live('r')} and ${condition}`,
    );
    return row?.n;
  };

  it.each(OWN_ROWS)('$role: none of them', async ({ role, subject, table, another, households }) => {
    const [whose] = await rowsOf<{ id: number }>(
      `select ${subject} as id from "grant" where role = $1 and ${subject} is not null order by id limit 1`,
      [role],
    );
    const id = whose?.id ?? 0;
    await rowsOf(another, [id]);
    const [village] = await rowsOf<{ code: string }>(
      `select v.code from ${table} l join village v on starts_with(v.code, l.division_code)
        where l.${subject} = $1 and ${live('l')} and ${live('v')} and starts_with(v.code, '${TOWNSHIP}') order by 1 limit 1`,
      [id],
    );
    const everywhere = await countsByVillage(households(id));
    expect(everywhere.some(({ code }) => code.startsWith(ELSEWHERE))).toBe(true);
    for (const division of [TOWNSHIP, village?.code ?? '']) {
      const principal = `${role} of ${division}`;
      await rowsOf(
        `insert into "grant" (id, role, principal, division_code, ${subject}, valid_from)
         select coalesce(max(id), 0) + 1, $1, $2, $3, $4, '2018-01-01' from "grant"`,
        [role, principal, division, id],
      );
      const token = await server.issuer.token({ sub: principal });
      const seen = await dataOf<Seen>(server.url, QUERY, { other: ELSEWHERE }, { token });
      const within = everywhere.filter(({ code }) => code.startsWith(division));
      expect(within.length).toBeGreaterThan(0);
      const { groups } = seen.households.aggregate;
      const counts = groups.map(({ count, key }) => ({ code: key.village.code, count }));
      expect(counts.sort((a, b) => (a.code < b.code ? -1 : 1))).toEqual(within);
      expect(seen.households.totalCount).toBe(within.reduce((sum, { count }) => sum + count, 0));
      expect(seen.elsewhere).toEqual({ households: { totalCount: 0 }, statistics: { people: null } });
      expect(seen.there.nodes).toEqual([]);
      expect(seen.county.statistics.people).toBeNull();
      const theirs = `r.household_id in (select r.id from household r where ${households(id)} and starts_with(r.division_code, '${division}'))`;
      expect(seen.pairings.totalCount).toBe(await countOf('pairing', theirs));
      const linked = seen.responsibilityLinks.nodes.map(
        ({ village, township }) => village?.code ?? township?.code,
      );
      expect(linked.filter((code) => !code?.startsWith(division))).toEqual([]);
      expect(linked.length > 0).toBe(role !== 'PAIRED_CADRE');
    }
  });
});
