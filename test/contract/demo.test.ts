import { type Database, FIXTURE_TOWNSHIPS, fillDemo } from '@county-graph/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyDatabase, withFixture } from '../support/demo.js';
import { demoCipher, IDENTITY_NUMBER } from '../support/encryption.js';
import { quiet } from '../support/quiet.js';

/** The day on which the published figures hold. */
const REFERENCE_DATE = '2018-10-16';

type Numbers = Record<string, number>;

const live = (table: string, on = `date '${REFERENCE_DATE}'`): string =>
  `${table}.valid_from <= ${on} and (${table}.valid_to is null or ${table}.valid_to > ${on})`;

describe('the demo county', () => {
  let db: Database;
  const steps: string[] = [];

  beforeAll(async () => {
    db = await emptyDatabase();
    const loaded = await fillDemo(db, {
      step: (label, done, total) => steps.push(`${done}/${total} ${label}`),
    });
    expect(loaded).toBe(true);
  });
  afterAll(() => db?.close());

  /** The first row, its numbers as numbers. */
  async function first(sql: string): Promise<Numbers> {
    const { rows } = await db.pool.query<Record<string, string>>(sql);
    return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([key, value]) => [key, Number(value)]));
  }

  /** Rows that break a rule: there is none. */
  async function none(sql: string): Promise<void> {
    const { rows } = await db.pool.query(`${sql} limit 3`);
    expect(rows).toEqual([]);
  }

  const householdsOnDay = `
    select h.*, p.value as status, r.value as region,
           (select count(*) from household_member m where m.household_id = h.id and ${live('m')}) as members,
           exists (select from benefit_link b where b.household_id = h.id and ${live('b')}) as linked
      from household h
      join household_status_period p on p.owner_id = h.id and ${live('p')}
      join village v on v.id = h.village_id and ${live('v')}
      join township t on t.id = v.township_id and ${live('t')}
      join township_region_period r on r.owner_id = t.id and ${live('r')}
     where ${live('h')}`;

  describe('holds what the county published', () => {
    test('15 townships, 193 villages, 75 in deep poverty', async () => {
      expect(
        await first(`
          select (select count(*) from township t where ${live('t')}) as townships,
                 (select count(*) from village v where ${live('v')}) as villages,
                 (select count(*) from village_deep_poverty_period d where d.value and ${live('d')}) as deep,
                 (select count(*) from village_deep_poverty_period d where not d.value and ${live('d')}) as other`),
      ).toEqual({ townships: 15, villages: 193, deep: 75, other: 118 });
    });

    test('32,040 households of a plausible size, of which 19,060 are or were registered poor', async () => {
      const { average, ...counts } = await first(`
        select count(*) as households, count(*) filter (where status in ('REGISTERED_POOR', 'LIFTED')) as poor,
               count(*) filter (where status not in ('REGISTERED_POOR', 'LIFTED', 'ORDINARY')) as later,
               avg(members) as average
          from (${householdsOnDay}) h`);
      expect(counts).toEqual({ households: 32_040, poor: 19_060, later: 0 });
      expect(average).toBeGreaterThan(4.1);
      expect(average).toBeLessThan(4.3);
    });

    test('2,267 relocated households of 9,955 people, all poor, in three villages', async () => {
      expect(
        await first(`
          select count(*) as households, sum(members) as people, count(distinct village_id) as villages,
                 count(*) filter (where status = 'ORDINARY') as ordinary
            from (${householdsOnDay}) h where residence = 'RELOCATED'`),
      ).toEqual({ households: 2_267, people: 9_955, villages: 3, ordinary: 0 });
    });

    test('6,866 poor households of 44,584 people in the west have a link to a state company, nobody else', async () => {
      expect(
        await first(`
          select count(distinct h.id) as households, count(*) as links, sum(h.members) as people,
                 count(*) filter (where h.status = 'ORDINARY' or h.region <> 'WEST') as others,
                 count(*) filter (where h.residence = 'RELOCATED') as relocated,
                 count(*) filter (where b.mode <> 'SHARE_DIVIDEND') as "otherModes",
                 count(distinct e.name) as companies,
                 (select count(*) from benefit_link l join industry_entity s on s.id = l.entity_id
                   where s.kind = 'STATE_COMPANY') as "linksEver"
            from benefit_link b
            join industry_entity e on e.id = b.entity_id and e.kind = 'STATE_COMPANY'
            join (${householdsOnDay}) h on h.id = b.household_id
           where ${live('b')}`),
      ).toEqual({
        households: 6_866,
        links: 6_866,
        people: 44_584,
        others: 0,
        relocated: 0,
        otherModes: 0,
        companies: 2,
        linksEver: 6_866,
      });
    });

    test('industry reaches 90 % of the people in poor households', async () => {
      const { coverage } = await first(`
        select round(sum(members) filter (where linked) / sum(members), 2) as coverage
          from (${householdsOnDay}) h where status in ('REGISTERED_POOR', 'LIFTED')`);
      expect(coverage).toBe(0.9);
    });

    test('2,155 and 3,204 groups of about ten households; the latter cover every household once', async () => {
      const groups = (kind: string) =>
        first(`
          select count(distinct g.id) as groups, count(*) as members, count(distinct m.household_id) as households
            from mutual_group g join mutual_group_member m on m.group_id = g.id and ${live('m')}
           where g.kind = '${kind}' and ${live('g')}`);
      expect(await groups('ENVIRONMENT_AND_SAFETY')).toEqual({
        groups: 3_204,
        members: 32_040,
        households: 32_040,
      });
      expect(await groups('INDUSTRY')).toEqual({ groups: 2_155, members: 21_550, households: 21_550 });
      await none(`
        select g.code, count(*) from mutual_group g
          join mutual_group_member m on m.group_id = g.id and ${live('m')}
         where ${live('g')} group by g.id having count(*) not between 6 and 14`);
    });

    test('3,962 cadres paired with 19,060 households, one each, few with more than six', async () => {
      expect(
        await first(`
          select count(*) as pairings, count(distinct p.cadre_id) as cadres,
                 count(distinct p.household_id) as households,
                 (select count(*) from cadre c where ${live('c')}
                    and exists (select from pairing q where q.cadre_id = c.id and ${live('q')})) as "inOffice",
                 (select count(*) from (${householdsOnDay}) h where h.status in ('REGISTERED_POOR', 'LIFTED')
                    and exists (select from pairing q where q.household_id = h.id and ${live('q')})) as poor
            from pairing p where ${live('p')}`),
      ).toEqual({ pairings: 19_060, cadres: 3_962, households: 19_060, inOffice: 3_962, poor: 19_060 });
      const loads = await first(`
        select min(load) as least, max(load) as most, count(*) filter (where load > 6) as large, count(*) as cadres
          from (select count(*) as load from pairing p where ${live('p')} group by cadre_id) loads`);
      expect(loads.least).toBeGreaterThan(1);
      expect(loads.most).toBeLessThanOrEqual(10);
      expect(loads.large).toBeGreaterThan(20);
      expect(loads.large).toBeLessThan(250);
    });

    test('15 battle teams and an inspection team of 50 leaders, links to every township and village', async () => {
      expect(
        await first(`
          select (select count(*) from battle_team t where t.kind = 'BATTLE' and ${live('t')}) as battle,
                 (select count(*) from battle_team t where t.kind = 'INSPECTION' and ${live('t')}) as inspection,
                 (select count(distinct m.cadre_id) from battle_team_member m join cadre c on c.id = m.cadre_id
                   where c.rank = 'COUNTY' and ${live('m')} and ${live('c')}) as leaders,
                 (select count(distinct v.township_id) from battle_team_coverage v where ${live('v')}) as covered,
                 (select count(distinct l.township_id) from responsibility_link l join cadre c on c.id = l.cadre_id
                   where l.kind = 'LEADER_TOWNSHIP' and c.rank = 'COUNTY' and ${live('l')}) as townships,
                 (select count(distinct l.village_id) from responsibility_link l join cadre c on c.id = l.cadre_id
                   where l.kind = 'OFFICIAL_VILLAGE' and c.rank = 'TOWNSHIP' and ${live('l')}) as villages,
                 (select count(distinct l.department_id) from responsibility_link l
                   where l.kind = 'DEPARTMENT_VILLAGE' and ${live('l')}) as departments`),
      ).toEqual({
        battle: 15,
        inspection: 1,
        leaders: 50,
        covered: 15,
        townships: 15,
        villages: 193,
        departments: 31,
      });
      await none(`
        select t.name from battle_team t where ${live('t')}
           and (select count(*) from battle_team_member m where m.team_id = t.id and m.leads and ${live('m')}) <> 1`);
    });

    test('five sectors, four kinds of entities, five modes and full enrolment', async () => {
      expect(
        await first(`
          select count(distinct sector) as sectors, count(distinct kind) as kinds,
                 (select count(distinct mode) from benefit_link b where ${live('b')}) as modes,
                 (select round(avg(medically_insured::int), 2) from household_member m where ${live('m')}) as enrolment
            from industry_entity e where ${live('e')}`),
      ).toEqual({ sectors: 5, kinds: 4, modes: 5, enrolment: 1 });
    });
  });

  describe('other dates', () => {
    test.each([
      ['2017-01-01', 192, true],
      ['2018-10-16', 193, true],
      ['2019-10-31', 193, true],
      ['2020-06-30', 111, false],
      ['2023-12-31', 115, false],
    ])('%s: %d villages', async (date, villages, inhabited) => {
      const on = `date '${date}'`;
      const counts = await first(`
        select (select count(*) from village v where ${live('v', on)}) as villages,
               (select count(*) from household h where ${live('h', on)}) as households,
               (select count(*) from household_member m where ${live('m', on)}) as people,
               (select count(*) from benefit_link b where ${live('b', on)}) as links,
               (select count(*) from mutual_group g where ${live('g', on)}) as groups,
               (select count(*) from mutual_group_member g where ${live('g', on)}) as memberships,
               (select count(*) from industry_entity e where ${live('e', on)}) as entities,
               (select count(*) from hamlet a where ${live('a', on)}) as hamlets,
               (select count(*) from pairing p where ${live('p', on)}) as pairings,
               (select count(*) from bank_account b where ${live('b', on)}) as accounts,
               (select count(*) from responsibility_link l
                 where l.village_id is not null and ${live('l', on)}) as links_to_villages,
               (select count(*) from household_status_period s where ${live('s', on)}) as statuses,
               (select count(*) from village_deep_poverty_period d where ${live('d', on)}) as poverty`);
      const { villages: counted, ...rest } = counts;
      expect(counted).toBe(villages);
      if (inhabited) expect(rest.households).toBeGreaterThan(30_000);
      else expect(Object.values(rest).every((count) => count === 0)).toBe(true);
    });

    test('households and people came and went before the reference date', async () => {
      const { ended, begun, left, born } = await first(`
        select count(*) filter (where valid_to <= '2018-10-16') as ended,
               count(*) filter (where valid_from > '2017-01-01') as begun,
               (select count(*) from household_member where valid_to <= '2018-10-16') as left,
               (select count(*) from household_member where valid_from = birth_date and birth_date > '2014-12-31') as born
          from household`);
      for (const count of [ended, begun, left, born]) expect(count).toBeGreaterThan(250);
    });

    test('pairings, charges, memberships and accounts changed hands before the reference date', async () => {
      const ended = await first(`
        select (select count(*) from pairing where valid_to <= '2018-10-16') as pairings,
               (select count(*) from bank_account where valid_to <= '2018-10-16') as accounts,
               (select count(*) from cadre where valid_to <= '2018-10-16') as cadres,
               (select count(*) from responsibility_link where valid_to <= '2018-10-16') as charges,
               (select count(*) from battle_team_member where valid_to <= '2018-10-16') as memberships,
               (select count(*) from battle_team_coverage where valid_to <= '2018-10-16') as covers,
               (select count(*) from pairing where mode = 'TRANSFERRED') as transferred`);
      expect(Math.min(...Object.values(ended))).toBeGreaterThan(1);
      expect(Math.min(ended.pairings ?? 0, ended.accounts ?? 0, ended.transferred ?? 0)).toBeGreaterThan(200);
    });

    test('every village that begins or ends with a list is on an edge, which says what it rests on', async () => {
      await none(`
        select v.code from village v where v.valid_to is not null
          and not exists (select from village_succession s where s.predecessor_id = v.id and s."on" = v.valid_to)`);
      await none(`
        select v.code from village v where v.valid_from >= '2019-11-01'
          and not exists (select from village_succession s where s.successor_id = v.id and s."on" = v.valid_from)`);
      const { rows } = await db.pool.query(
        `select "on"::text, basis, count(*)::int as edges from village_succession group by 1, 2 order by 1, 2`,
      );
      expect(rows).toEqual([
        { on: '2019-11-01', basis: 'CODE', edges: 1 },
        { on: '2019-11-01', basis: 'CODE_AND_NAME', edges: 104 },
        { on: '2019-11-01', basis: 'NAME', edges: 1 },
        { on: '2019-11-01', basis: 'UNKNOWN', edges: 92 },
        { on: '2023-07-01', basis: 'CODE', edges: 2 },
        { on: '2023-07-01', basis: 'UNKNOWN', edges: 4 },
      ]);
      await none(`
        select from village_succession s join village a on a.id = s.predecessor_id join village b on b.id = s.successor_id
         where a.valid_to <> s."on" or b.valid_from <> s."on" or left(a.code, 9) <> left(b.code, 9)`);
    });
  });

  describe('keeps the rules of the domain', () => {
    test('1: identity numbers have their check digit, date and sex, and an area that no division has', async () => {
      const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
      const sum = weights
        .map((weight, at) => `${weight} * substr(identity_number, ${at + 1}, 1)::int`)
        .join(' + ');
      const { rows } = await db.pool.query<{ born: string; sex: string; number: string }>(
        'select birth_date::text as born, sex, identity_number as number from household_member',
      );
      const cipher = await demoCipher(db.pool);
      const numbers = rows.map(({ number }) => cipher.open(IDENTITY_NUMBER, number));
      expect(new Set(numbers).size).toBeGreaterThan(70_000);
      const broken = await db.pool.query(
        `select identity_number from unnest($1::text[], $2::date[], $3::text[]) m(identity_number, birth_date, sex)
         where left(identity_number, 6) <> '999999'
            or substr(identity_number, 7, 8) <> to_char(birth_date, 'YYYYMMDD')
            or substr(identity_number, 17, 1)::int % 2 <> (sex = 'MALE')::int
            or right(identity_number, 1) <> substr('10X98765432', (${sum}) % 11 + 1, 1)`,
        [numbers, rows.map(({ born }) => born), rows.map(({ sex }) => sex)],
      );
      expect(broken.rows).toEqual([]);
    });

    test('2: one live head a household, on every day on which a member comes or goes', async () => {
      await none(`
        select h.code, d.day from household h
          join lateral (select distinct valid_from as day from household_member where household_id = h.id
                        union select valid_to from household_member
                               where household_id = h.id and valid_to < h.valid_to) d on true
         where (select count(*) from household_member m
                 where m.household_id = h.id and m.relation = 'HEAD' and ${live('m', 'd.day')}) <> 1`);
      await none(`
        select h.code from household h where not exists (
          select from household_member m where m.household_id = h.id and m.valid_from = h.valid_from)`);
    });

    test('3: a code starts with its parent’s, and no code holds twice on one day', async () => {
      await none(
        `select v.code from village v join township t on t.id = v.township_id where left(v.code, 9) <> t.code`,
      );
      await none(
        `select t.code from township t join county c on c.id = t.county_id where left(t.code, 6) <> c.code`,
      );
      await none(`
        select a.code from village a join village b on b.code = a.code and b.id <> a.id
         where a.valid_from < coalesce(b.valid_to, 'infinity') and b.valid_from < coalesce(a.valid_to, 'infinity')`);
    });

    test('4: causes differ, at most two others, none without poverty', async () => {
      await none(`
        select code from household
         where main_cause = any (other_causes) or cardinality(other_causes) > 2
            or cardinality(other_causes) > (select count(distinct c) from unnest(other_causes) c)
            or (main_cause is null) <> not exists (
                 select from household_status_period p where p.owner_id = household.id and p.value <> 'ORDINARY')`);
    });

    test('5: statuses cover a household’s life without gap or overlap', async () => {
      await none(`
        select owner_id from (
          select owner_id, value, valid_from, valid_to,
                 lead(valid_from) over (partition by owner_id order by valid_from) as next,
                 lead(value) over (partition by owner_id order by valid_from) as next_value
            from household_status_period) p
         where next is not null and (valid_to <> next or value = next_value)`);
      await none(`
        select h.code from household h
          join (select owner_id, min(valid_from) as "from", max(valid_to) as "to"
                  from household_status_period group by 1) p on p.owner_id = h.id
         where p."from" <> h.valid_from or p."to" <> h.valid_to`);
      await none(`select from household h where not exists (
        select from household_status_period p where p.owner_id = h.id)`);
    });

    test('6: incomes have parts that are not negative and persons to share them, once a year', async () => {
      await none(`
        select id from household_income
         where least(wages, production, property, transfers, production_costs) < 0 or persons < 1
            or wages + production + property + transfers - production_costs <= 0`);
      await none(`select household_id, year from household_income group by 1, 2 having count(*) > 1`);
      const { years, losses } = await first(`
        select count(distinct year) as years, count(*) filter (where production < production_costs) as losses
          from household_income`);
      expect(years).toBe(2);
      expect(losses).toBeGreaterThan(0);
    });

    test('7: who is poor keeps a live pairing from 2017 on, and nobody has more than ten at any time', async () => {
      for (const date of ['2017-01-01', '2018-03-01', REFERENCE_DATE, '2019-10-31']) {
        const on = `date '${date}'`;
        await none(`
          select h.code from household h
            join household_status_period s on s.owner_id = h.id and ${live('s', on)}
           where s.value in ('REGISTERED_POOR', 'LIFTED') and ${live('h', on)}
             and (select count(*) from pairing p where p.household_id = h.id and ${live('p', on)}) <> 1`);
      }
      await none(`
        select p.cadre_id from pairing p join pairing q on q.cadre_id = p.cadre_id and ${live('q', 'p.valid_from')}
         group by p.cadre_id, p.id having count(*) > 10`);
      await none(`
        select p.id from pairing p join pairing q on q.household_id = p.household_id and q.id <> p.id
         where p.valid_from < coalesce(q.valid_to, 'infinity') and q.valid_from < coalesce(p.valid_to, 'infinity')`);
    });

    test('change requests stand in every state, and who proposes one does not decide it', async () => {
      const { rows } = await db.pool.query('select distinct state from change_request order by 1');
      expect(rows.map(({ state }) => state)).toEqual([
        'APPLIED',
        'DRAFT',
        'RETURNED',
        'SUBMITTED',
        'VALIDATED',
      ]);
      await none(`
        select r.id from change_request r
          join household h on h.id = r.household_id
          join cadre p on p.id = r.proposer_id
          left join cadre v on v.id = r.validator_id
         where p.id = v.id or v.rank <> 'TOWNSHIP' or r.drafted_on < h.valid_from or r.drafted_on < p.valid_from
            or greatest(r.drafted_on, r.submitted_on, r.decided_on) > '${REFERENCE_DATE}'`);
      await expect(
        db.pool.query('update change_request set validator_id = proposer_id where validator_id is not null'),
      ).rejects.toThrow('change_request_validator_check');
    });

    test('a charge has the two ends of its kind', async () => {
      for (const [kind, link] of [
        ['LEADER_TOWNSHIP', 'department_id = 1'],
        ['OFFICIAL_VILLAGE', 'cadre_id = null'],
        ['DEPARTMENT_VILLAGE', 'township_id = 1'],
      ]) {
        await expect(
          db.pool.query(`update responsibility_link set ${link} where kind = '${kind}'`),
        ).rejects.toThrow('responsibility_link_ends_check');
      }
    });

    test('who is chronically or seriously ill has a diagnosis, nobody else', async () => {
      await none(`
        select id from household_member
         where (diagnosis is not null) <> (health in ('CHRONIC_ILLNESS', 'SERIOUS_ILLNESS'))`);
      const { ill } = await first('select count(diagnosis) as ill from household_member');
      expect(ill).toBeGreaterThan(5_000);
    });

    test('16: villages sum to townships and to the county, by link and by code', async () => {
      await none(`
        select t.code from township t
         where (select count(*) from household h where ${live('h')} and left(h.division_code, 9) = t.code)
            <> (select count(*) from household h join village v on v.id = h.village_id
                 where ${live('h')} and v.township_id = t.id)`);
      for (const table of ['household', 'hamlet', 'industry_entity', 'mutual_group']) {
        await none(
          `select r.id from "${table}" r join village v on v.id = r.village_id where r.division_code <> v.code`,
        );
      }
      const ofHouseholds = [
        'household_member',
        'household_income',
        'benefit_link',
        'mutual_group_member',
        'pairing',
        'bank_account',
        'change_request',
      ];
      for (const table of ofHouseholds) {
        await none(`
          select r.id from "${table}" r join household h on h.id = r.household_id
           where r.division_code <> h.division_code`);
      }
      await none(`
        select c.code from cadre c left join township t on t.id = c.township_id left join village v on v.id = c.village_id
         where c.division_code <> coalesce(v.code, t.code, '522628') or v.township_id <> t.id
            or (c.rank = 'COUNTY') and num_nonnulls(c.department_id, c.township_id, c.village_id) > 0
            or (c.rank = 'STAFF') and num_nonnulls(c.department_id, c.township_id) <> 1
            or (c.rank = 'TOWNSHIP') <> (c.rank <> 'STAFF' and t.id is not null and v.id is null)
            or (c.rank = 'VILLAGE') <> (v.id is not null)`);
      await none(`
        select l.id from responsibility_link l
          left join township t on t.id = l.township_id left join village v on v.id = l.village_id
         where l.division_code <> coalesce(t.code, v.code)`);
      await none(`
        select c.id from battle_team_coverage c join township t on t.id = c.township_id
         where c.division_code <> t.code`);
      await none(`
        select m.id from battle_team_member m join cadre c on c.id = m.cadre_id
         where m.division_code <> c.division_code`);
    });

    test('nothing outlives what it belongs to', async () => {
      const within: [string, string, string][] = [
        ['hamlet', 'village', 'village_id'],
        ['household', 'village', 'village_id'],
        ['household', 'hamlet', 'hamlet_id'],
        ['household_member', 'household', 'household_id'],
        ['industry_entity', 'village', 'village_id'],
        ['industry_entity', 'industry_entity', 'upstream_id'],
        ['benefit_link', 'household', 'household_id'],
        ['benefit_link', 'industry_entity', 'entity_id'],
        ['mutual_group', 'village', 'village_id'],
        ['mutual_group', 'household', 'leader_id'],
        ['mutual_group_member', 'mutual_group', 'group_id'],
        ['mutual_group_member', 'household', 'household_id'],
        ['village_deep_poverty_period', 'village', 'owner_id'],
        ['cadre', 'village', 'village_id'],
        ['cadre', 'township', 'township_id'],
        ['cadre', 'department', 'department_id'],
        ['battle_team_member', 'battle_team', 'team_id'],
        ['battle_team_member', 'cadre', 'cadre_id'],
        ['battle_team_coverage', 'battle_team', 'team_id'],
        ['responsibility_link', 'cadre', 'cadre_id'],
        ['responsibility_link', 'village', 'village_id'],
        ['pairing', 'cadre', 'cadre_id'],
        ['pairing', 'household', 'household_id'],
        ['bank_account', 'household', 'household_id'],
      ];
      for (const [child, parent, link] of within) {
        await none(`
          select '${child}', c.id from "${child}" c join "${parent}" p on p.id = c.${link}
           where c.valid_from < p.valid_from or c.valid_to > p.valid_to`);
      }
    });

    test('groups lie in one village and are led by a member; chains go down and come to no circle', async () => {
      await none(`
        select g.code from mutual_group g where not exists (
          select from mutual_group_member m
           where m.group_id = g.id and m.household_id = g.leader_id and m.valid_from = g.valid_from)`);
      await none(`
        select g.code from mutual_group_member m join mutual_group g on g.id = m.group_id
         where m.division_code <> g.division_code`);
      await none(`
        select e.name from industry_entity e left join industry_entity u on u.id = e.upstream_id
         where (e.kind in ('LEAD_ENTERPRISE', 'STATE_COMPANY') and u.id is not null)
            or (e.kind = 'COOPERATIVE' and u.kind not in ('LEAD_ENTERPRISE', 'STATE_COMPANY'))
            or (e.kind = 'PRODUCTION_BASE' and u.kind <> 'COOPERATIVE')
            or (e.kind in ('COOPERATIVE', 'PRODUCTION_BASE') and u.id is null)
            or u.sector <> e.sector`);
    });

    test('people are what their age allows', async () => {
      const age = `extract(year from age(date '${REFERENCE_DATE}', m.birth_date))`;
      await none(`
        select m.id, m.relation, ${age} from household_member m
         where (${age} < 16 and (m.labour_ability <> 'NONE' or m.work <> 'NOT_WORKING' or m.months_worked <> 0
                             or m.relation in ('HEAD', 'SPOUSE', 'CHILD_IN_LAW', 'PARENT')))
            or (${age} < 3 and (m.at_school or m.schooling <> 'NONE'))
            or (${age} between 6 and 14 and not m.at_school)
            or (m.at_school and m.labour_ability <> 'NONE')
            or m.valid_from < m.birth_date
            or m.months_worked not between 0 and 12
            or m.birth_date > '${REFERENCE_DATE}'`);
    });
  });

  test('says in itself that it is synthetic', async () => {
    const { rows } = await db.pool.query('select value from setting where key = $1', ['demo']);
    expect(rows).toEqual([{ value: 'jinping-2018' }]);
    await none(`
      select name from industry_entity where name !~ '（演示）$' and name not in ('亚狮龙集团', '清水江集团', '杉乡旅投')`);
    await none(`select contract_terms from benefit_link where contract_terms !~ '演示'`);
    await none(`select phone from household where phone !~ '^100[0-9]{8}$'`);
    await none(`select phone from cadre where phone !~ '^100[0-9]{8}$'`);
    await none(`select number from bank_account where number !~ '^000000' or bank !~ '演示'`);
    await none(`select name from battle_team where name !~ '演示'`);
    await none(`select duty from cadre where rank = 'COUNTY' and duty !~ '演示'`);
    await none(`
      select id from change_request
       where concat_ws('', proposal, proposal_reason, decision_reason) !~ '演示'`);
  });

  test('exercises what a JSON encoder could get wrong, and both sides of 30 households a hamlet', async () => {
    const counts = await first(`
      select count(*) filter (where contract_terms like '%"%') as quotes,
             count(*) filter (where position(E'\\\\' in contract_terms) > 0) as backslashes,
             count(*) filter (where contract_terms like E'%\\n%') as newlines,
             count(*) filter (where contract_terms ~ '[\\U00010000-\\U0010ffff]') as beyond,
             (select count(*) from household_member where name ~ '[\\U00010000-\\U0010ffff]') as names,
             (select count(*) from (select from household h where ${live('h')}
                group by hamlet_id having count(*) >= 30) large) as large,
             (select count(*) from (select from household h where ${live('h')}
                group by hamlet_id having count(*) < 30) small) as small
        from benefit_link`);
    for (const [, count] of Object.entries(counts)) expect(count).toBeGreaterThan(10);
  });

  test('tells each step, and numbers later rows after its own', async () => {
    expect(steps).toHaveLength(17);
    expect(steps[0]).toMatch(/^1\/17 .*三江镇$/);
    expect(steps[16]).toMatch(/^17\/17 .*statistics$/);
    const { next, last } = await first(`
      select nextval(pg_get_serial_sequence('household', 'id')) as next, (select max(id) from household) as last`);
    expect(next).toBe((last ?? 0) + 1);
  });

  test('gives a township the same people and pairings as a load of that township among few', async () => {
    const part = await withFixture();
    try {
      for (const table of ['cadre', 'pairing', 'bank_account', 'change_request', 'responsibility_link']) {
        const rows = `
          select to_jsonb(r) - '{id,household_id,cadre_id,department_id,township_id,village_id,proposer_id,validator_id}'::text[]
                 as row, h.code as household, array(
                   select c.code from cadre c where c.id in (
                     (to_jsonb(r) ->> 'cadre_id')::int, (to_jsonb(r) ->> 'proposer_id')::int) order by 1) as cadres
            from "${table}" r left join household h on h.id = (to_jsonb(r) ->> 'household_id')::int
           where left(r.division_code, 9) = any ($1) order by 1, 2, 3`;
        const [all, some] = await Promise.all([
          db.pool.query(rows, [FIXTURE_TOWNSHIPS]),
          part.pool.query(rows, [FIXTURE_TOWNSHIPS]),
        ]);
        expect(some.rows.length).toBeGreaterThan(20);
        expect(some.rows).toEqual(all.rows);
      }
      for (const table of ['department', 'battle_team']) {
        const { rows } = await part.pool.query(`select * from "${table}" order by id`);
        expect(rows).toEqual((await db.pool.query(`select * from "${table}" order by id`)).rows);
      }
    } finally {
      await part.close();
    }
  }, 60_000);

  test('is not loaded twice', async () => {
    const before = await first('select count(*) as count from household');
    expect(await fillDemo(db, quiet)).toBe(false);
    expect(await first('select count(*) as count from household')).toEqual(before);
  });
});
