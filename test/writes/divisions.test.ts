import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dataOf } from '../support/ask.ts';
import { DATABASES, startServer, type TestServer } from '../support/server.ts';
import { write } from '../support/write.ts';
import { grantTo } from './grant.ts';
import { keptAndCounted } from './summary.ts';

const TOWNSHIP = '522628101';
const DAY = '2018-10-10';
const live = (alias: string) =>
  `${alias}.valid_from <= '2018-10-16' and (${alias}.valid_to is null or ${alias}.valid_to > '2018-10-16')`;
/** What stands in a village and goes on with it, by its table. */
const STANDING = [
  'hamlet',
  'household',
  'household_member',
  'benefit_link',
  'pairing',
  'bank_account',
  'mutual_group',
  'mutual_group_member',
  'industry_entity',
  'responsibility_link',
] as const;

interface Village {
  readonly id: number;
  readonly code: string;
}

describe.each(DATABASES)('villages over %s', (database) => {
  let server: TestServer;
  const tokens = new Map<string, string>();
  beforeAll(async () => {
    server = await startServer({ database });
    for (const who of ['one', 'another'])
      tokens.set(who, await grantTo(server, `steward:${who}`, 'DATA_STEWARD', '522628'));
    tokens.set('township', await grantTo(server, 'township', 'TOWNSHIP', TOWNSHIP));
  });
  afterAll(() => server.stop());

  const rows = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await server.pool.query<Row>(text, [...values])).rows;
  /** Those with the fewest households first. */
  const villages = async (condition = 'starts_with(code, $1)'): Promise<Village[]> =>
    rows<Village>(
      `select id, code from village v where ${condition} and ${live('v')} and valid_from < '${DAY}'
        order by (select count(*) from household h where h.village_id = v.id), id`,
      [TOWNSHIP],
    );
  /** Live rows in divisions, by their tables. */
  const standing = async (codes: readonly string[]): Promise<Record<string, number>> =>
    Object.fromEntries(
      await Promise.all(
        STANDING.map(async (table) => {
          const [found] = await rows<{ n: number }>(
            `select count(*)::int as n from ${table} x where division_code = any ($1) and ${live('x')}`,
            [codes],
          );
          return [table, found?.n ?? 0] as const;
        }),
      ),
    );
  const propose = (mutation: string, input: Record<string, unknown>, who = 'one') =>
    write<{ proposal: { id: string; version: number; state: string }; warnings: { code: string }[] }>(
      server.url,
      mutation,
      { input },
      'proposal { id version state } warnings { code }',
      { token: tokens.get(who) ?? null },
    );
  const confirm = (proposal: { id: string; version: number } | undefined, who = 'another') =>
    write<{ proposal: { state: string; decider: string } }>(
      server.url,
      'confirmProposal',
      { id: proposal?.id ?? '', version: proposal?.version ?? 0, input: {} },
      'proposal { state decider }',
      { token: tokens.get(who) ?? null },
    );
  const statisticsOf = async (code: string) =>
    dataOf(
      server.url,
      `query ($code: String!) { division(code: $code) { ... on Village { ...S } ... on Township { ...T } } }
       fragment S on Village { statistics { households people linkedHouseholds groups entities householdsByStatus { status count } } }
       fragment T on Township { statistics { households people linkedHouseholds groups entities householdsByStatus { status count } } }`,
      { code },
      { token: tokens.get('township') ?? null },
    );

  it('become one, with all that stands in them, once a second steward has confirmed it', async () => {
    const [a, b] = (await villages()) as [Village, Village];
    const codes = [a.code, b.code];
    const before = await standing(codes);
    for (const table of STANDING) expect([table, before[table]]).not.toEqual([table, 0]);
    const township = await statisticsOf(TOWNSHIP);
    const input = {
      code: `${TOWNSHIP}399`,
      name: '演示新村',
      kind: 'VILLAGE_COMMITTEE',
      deepPoverty: true,
      predecessors: codes.map((_, place) => ({ village: `Village:${[a, b][place]?.id}` })),
      on: DAY,
    };
    expect((await propose('mergeVillages', input, 'township')).code).toBe('FORBIDDEN');
    const [grant] = await rows<{ n: number }>(
      `select count(*)::int as n from "grant" where division_code = any ($1)`,
      [codes],
    );
    const proposed = await propose('mergeVillages', input);
    expect(proposed.payload).toMatchObject({
      proposal: { state: 'SUBMITTED' },
      warnings: grant?.n ? [{ code: 'GRANTS_LEFT' }] : [],
    });
    expect(await standing(codes)).toEqual(before);
    expect((await confirm(proposed.payload?.proposal, 'one')).violations).toEqual(['CONFIRMED_BY_PROPOSER']);
    const confirmed = await confirm(proposed.payload?.proposal);
    expect(confirmed.payload?.proposal).toEqual({ state: 'CONFIRMED', decider: 'steward:another' });
    expect(await standing(codes)).toEqual(Object.fromEntries(STANDING.map((table) => [table, 0])));
    expect(await standing([input.code])).toEqual(before);
    expect(await statisticsOf(TOWNSHIP)).toEqual(township);
    // What was to end with its village goes on as long as the new one.
    for (const table of ['household', 'household_member', 'household_status_period'] as const) {
      const of = table === 'household_status_period' ? 'join household h on h.id = x.owner_id' : '';
      const [ends] = await rows<{ n: number }>(
        `select count(*)::int as n from ${table} x ${of} where division_code = $1 and x.valid_to = '2019-11-01'`,
        [input.code],
      );
      expect([table, ends?.n]).toEqual([table, 0]);
    }
    const told = await dataOf(
      server.url,
      `query ($code: String!) {
        village(code: $code) { name deepPoverty predecessions(first: 5) { nodes { on basis predecessor { code } } } }
      }`,
      { code: input.code },
    );
    expect(told).toEqual({
      village: {
        name: '演示新村',
        deepPoverty: true,
        predecessions: {
          nodes: codes.map((code) => ({ on: DAY, basis: 'DECIDED', predecessor: { code } })),
        },
      },
    });
    // Every row that went on has its history: one change that ended it, and one that began it anew.
    const history = await rows<{ noun: string; begun: number; ended: number }>(
      `select noun, (count(*) filter (where kind = 'CREATED'))::int as begun, (count(*) filter (where kind = 'CHANGED' and after ->> 'validTo' = $1))::int as ended
         from change where mutation = 'confirmProposal' group by noun`,
      [DAY],
    );
    for (const [noun, table] of [
      ['Household', 'household'],
      ['HouseholdMember', 'household_member'],
      ['BenefitLink', 'benefit_link'],
      ['MutualGroup', 'mutual_group'],
    ] as const) {
      const [there] = await rows<{ n: number }>(
        `select count(*)::int as n from ${table} where valid_from = $1`,
        [DAY],
      );
      expect(there?.n).toBeGreaterThan(0);
      expect(history).toContainEqual({ noun, begun: there?.n, ended: there?.n });
    }
    const [lost] = await rows<{ n: number }>(
      `select count(*)::int as n from household_member m join household h on h.id = m.household_id
        where ${live('m')} and (not (${live('h')}) or h.division_code <> m.division_code)`,
    );
    expect(lost?.n).toBe(0);
    expect((await confirm(proposed.payload?.proposal)).code).toBe('CONFLICT');
  });

  it('are not made one by what breaks a rule, and warn of an unusual code', async () => {
    const [a, b] = (await villages()) as [Village, Village];
    const [outside] = await rows<Village>(
      `select id, code from village v where not starts_with(code, $1) and ${live('v')} limit 1`,
      [TOWNSHIP],
    );
    const input = {
      code: `${TOWNSHIP}398`,
      name: '演示新村',
      kind: 'VILLAGE_COMMITTEE',
      deepPoverty: false,
      predecessors: [{ village: `Village:${a.id}` }, { village: `Village:${b.id}` }],
      on: DAY,
    };
    const refused = async (more: object) =>
      (await propose('mergeVillages', { ...input, ...more })).violations;
    expect(
      await refused({
        predecessors: [{ village: `Village:${a.id}` }, { village: `Village:${outside?.id}` }],
      }),
    ).toContain('VILLAGES_OF_TOWNSHIPS input.predecessors');
    expect(await refused({ predecessors: [{ village: `Village:${a.id}` }] })).toEqual([
      'VILLAGE_TWICE input.predecessors',
    ]);
    expect(await refused({ code: '522628102398' })).toEqual(['CODE_OF_PARENT input.code']);
    expect(await refused({ on: '2018-10-17' })).toContain('DATE_IN_FUTURE input.on');
    const others = (await villages()).toReversed();
    const taken = await propose('mergeVillages', { ...input, code: others[0]?.code });
    expect(taken.code).toBe('CONFLICT');
    const odd = await propose('mergeVillages', { ...input, code: `${TOWNSHIP}777` });
    expect(odd.payload?.warnings.map(({ code }) => code)).toContain('CODE_SUFFIX');
    const rejected = await write(
      server.url,
      'rejectProposal',
      {
        id: odd.payload?.proposal.id ?? '',
        version: 1,
        input: { decisionReason: '代码有误' },
      },
      'proposal { state }',
      { token: tokens.get('one') ?? null },
    );
    expect(rejected.payload).toEqual({ proposal: { state: 'REJECTED' } });
    const again = await confirm({ id: odd.payload?.proposal.id ?? '', version: 2 });
    expect(again.violations).toContain('PROPOSAL_DECIDED');
  });

  it('become several: households go with their hamlets, groups with the household that leads them', async () => {
    const [village] = await rows<Village & { hamlet: number }>(
      `select v.id, v.code, min(h.hamlet_id)::int as hamlet from village v join mutual_group g on g.village_id = v.id join household h on h.id = g.leader_id
        where starts_with(v.code, $1) and ${live('v')} and ${live('g')} and v.valid_from < '${DAY}'
          and (select count(*) from hamlet m where m.village_id = v.id and ${live('m')}) > 1
        group by v.id, v.code order by (select count(*) from household h where h.village_id = v.id), v.id limit 1`,
      [TOWNSHIP],
    );
    if (!village) throw new Error('No village has two hamlets.');
    const before = await standing([village.code]);
    const [inHamlet] = await rows<{ households: number; people: number }>(
      `select count(distinct h.id)::int as households, count(m.id)::int as people from household h join household_member m on m.household_id = h.id and ${live('m')}
        where h.hamlet_id = $1 and ${live('h')}`,
      [village.hamlet],
    );
    const codes = [`${TOWNSHIP}396`, `${TOWNSHIP}397`] as const;
    const split = await propose('splitVillage', {
      village: `Village:${village.id}`,
      on: DAY,
      parts: [
        { code: codes[0], name: '演示东村', kind: 'VILLAGE_COMMITTEE' },
        {
          code: codes[1],
          name: '演示西村',
          kind: 'VILLAGE_COMMITTEE',
          hamlets: [{ hamlet: `Hamlet:${village.hamlet}` }],
        },
      ],
    });
    expect(split.code).toBe('OK');
    expect((await confirm(split.payload?.proposal)).code).toBe('OK');
    const west = await standing([codes[1]]);
    expect(west).toMatchObject({
      hamlet: 1,
      household: inHamlet?.households,
      household_member: inHamlet?.people,
    });
    expect(west.mutual_group).toBeGreaterThan(0);
    const both = await standing(codes);
    // Who was in a group of the other part has left it.
    expect({ ...both, mutual_group_member: 0 }).toEqual({ ...before, mutual_group_member: 0 });
    const [apart] = await rows<{ n: number }>(
      `select count(*)::int as n from mutual_group_member m join mutual_group g on g.id = m.group_id join household h on h.id = m.household_id
        where m.division_code = any ($1) and ${live('m')} and (g.division_code <> h.division_code or m.division_code <> h.division_code)`,
      [codes],
    );
    expect(apart?.n).toBe(0);
  });

  // The embedded database has one session, whose transactions follow one another.
  if (database === 'postgres')
    it('lose nothing that is written while they go on', async () => {
      const [village] = await villages(
        'not starts_with(code, $1) and exists (select from household h where h.village_id = v.id)',
      );
      const [person] = await rows<{ id: number; number: string }>(
        `select m.id, m.identity_number as number from household_member m where division_code = $1 and ${live('m')} and months_worked <> 7 order by id limit 1`,
        [village?.code],
      );
      const input = { village: `Village:${village?.id}`, name: '演示村', on: DAY };
      const renamed = await propose('renameVillage', input);
      const writer = await server.pool.connect();
      await writer.query('begin');
      await writer.query(
        'update household_member set months_worked = 7, version = version + 1 where id = $1',
        [person?.id],
      );
      const confirming = confirm(renamed.payload?.proposal);
      await vi.waitUntil(async () => (await rows('select from pg_locks where not granted')).length > 0, {
        timeout: 20_000,
      });
      await writer.query('commit');
      writer.release();
      expect((await confirming).code).toBe('OK');
      const now = await rows<{ months: number; since: string }>(
        `select months_worked as months, valid_from::text as since from household_member m where identity_number = $1 and ${live('m')}`,
        [person?.number],
      );
      expect(now).toEqual([{ months: 7, since: DAY }]);
    });

  it('have another name from a day on, and the former one before', async () => {
    const [village] = await villages(
      `not starts_with(code, $1) and exists (select from household h where h.village_id = v.id)`,
    );
    const before = await standing([village?.code ?? '']);
    const renamed = await propose('renameVillage', {
      village: `Village:${village?.id}`,
      name: '演示更名村',
      on: DAY,
    });
    expect(renamed.violations).toEqual([]);
    expect((await confirm(renamed.payload?.proposal)).code).toBe('OK');
    const told = await dataOf(
      server.url,
      `query ($code: String!) { now: village(code: $code) { name } before: village(code: $code, asOf: "2018-10-09") { name } }`,
      { code: village?.code },
    );
    expect(told).toMatchObject({
      now: { name: '演示更名村' },
      before: { name: expect.not.stringMatching('演示更名村') },
    });
    expect(await standing([village?.code ?? ''])).toEqual(before);
  });

  it('the numbers of every division stay those that counting anew gives', async () => {
    const { kept, counted } = await keptAndCounted(server.pool);
    expect(kept).toEqual(counted);
    expect(kept.length).toBeGreaterThan(10);
  });
});
