import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, dataOf } from '../support/ask.ts';
import { callAs } from '../support/caller.ts';
import { DATABASES, startServer, type TestServer } from '../support/server.ts';
import { write } from '../support/write.ts';
import { CONDITION, withCheck } from './inputs.ts';
import { keptAndCounted } from './summary.ts';

const TOWNSHIP = '522628101';
const DAY = '2018-10-10';
const live = (alias: string, day = '2018-10-16') =>
  `${alias}.valid_from <= '${day}' and (${alias}.valid_to is null or ${alias}.valid_to > '${day}')`;

interface Stored {
  readonly id: number;
  readonly version: number;
  readonly code: string;
  readonly division: string;
  readonly village: number;
}

describe.each(DATABASES)('households that leave, over %s', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ database });
    await callAs(server, ['TOWNSHIP', 'INSPECTION_TEAM'], [TOWNSHIP]);
  });
  afterAll(() => server.stop());

  const rows = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await server.pool.query<Row>(text, [...values])).rows;
  const numberOf = async (text: string, values: readonly unknown[] = []): Promise<number> =>
    (await rows<{ n: number }>(`select count(*)::int as n from ${text}`, values))[0]?.n ?? 0;
  /** Households of the township with a helper, a tie of benefit, an account and a membership, registered long ago. */
  const richest = async (nth: number): Promise<Stored> => {
    const [found] = await rows<Stored>(
      `select id, version, code, division_code as division, village_id as village from household h
        where starts_with(h.division_code, $1) and ${live('h')}
          and ${['pairing', 'benefit_link', 'bank_account', 'mutual_group_member', 'household_income']
            .map(
              (table) =>
                `exists (select from ${table} x where x.household_id = h.id${table === 'household_income' ? '' : ` and ${live('x')}`})`,
            )
            .join(' and ')}
          and not exists (select from household_status_period s where s.owner_id = h.id and s.valid_from > '2018-10-01')
        order by id offset $2 limit 1`,
      [TOWNSHIP, nth],
    );
    if (!found) throw new Error('There are too few such households.');
    return found;
  };
  const anotherVillage = async (code: string): Promise<{ id: number; code: string }> => {
    const [found] = await rows<{ id: number; code: string }>(
      `select id, code from village v where starts_with(code, $1) and code <> $2 and ${live('v')} order by id limit 1`,
      [TOWNSHIP, code],
    );
    if (!found) throw new Error('The township has one village.');
    return found;
  };
  const own = async (table: string, key: number, condition = 'true'): Promise<number> =>
    numberOf(`${table} x where household_id = $1 and ${condition}`, [key]);
  const move = (household: Stored, village: number, on = DAY, version = household.version) =>
    write<{ household: { id: string; version: number; village: { code: string } | null } }>(
      server.url,
      'moveHousehold',
      { id: `Household:${household.id}`, version, input: { village: `Village:${village}`, on } },
      'household { id version village { code } }',
    );

  it('move to another village with all that is theirs, under their number', async () => {
    const household = await richest(0);
    const village = await anotherVillage(household.division);
    const before = {
      members: await own('household_member', household.id, live('x')),
      pairings: await own('pairing', household.id, live('x')),
      links: await own('benefit_link', household.id, live('x')),
      accounts: await own('bank_account', household.id, live('x')),
      incomes: await own('household_income', household.id),
    };
    expect(Math.min(...Object.values(before))).toBeGreaterThan(0);
    const moved = await move(household, village.id);
    expect(moved).toMatchObject({ code: 'OK', payload: { household: { village: { code: village.code } } } });
    const key = Number(moved.payload?.household.id.split(':')[1]);
    expect({
      members: await own('household_member', key, live('x')),
      pairings: await own('pairing', key, live('x')),
      links: await own('benefit_link', key, live('x')),
      accounts: await own('bank_account', key, live('x')),
      incomes: await own('household_income', key),
    }).toEqual(before);
    for (const table of [
      'household_member',
      'pairing',
      'benefit_link',
      'bank_account',
      'mutual_group_member',
    ])
      expect([table, await own(table, household.id, live('x'))]).toEqual([table, 0]);
    expect(await own('mutual_group_member', key)).toBe(0);
    expect(await numberOf('mutual_group g where leader_id = $1', [household.id])).toBe(0);
    for (const table of ['household_member', 'pairing', 'benefit_link', 'bank_account', 'household_income'])
      expect([table, await own(table, key, `division_code <> '${village.code}'`)]).toEqual([table, 0]);
    const told = await dataOf(
      server.url,
      `query ($code: String!) {
        now: household(code: $code) { ...H } before: household(code: $code, asOf: "2018-10-09") { ...H }
      } fragment H on Household { id village { code } status members { totalCount } }`,
      { code: household.code },
    );
    const [{ status }] = (await rows<{ status: string }>(
      `select value as status from household_status_period s where owner_id = $1 and ${live('s')}`,
      [key],
    )) as [{ status: string }];
    const shared = { status, members: { totalCount: before.members } };
    expect(told).toEqual({
      now: { id: `Household:${key}`, village: { code: village.code }, ...shared },
      before: { id: `Household:${household.id}`, village: { code: household.division }, ...shared },
    });
    const history = await rows<{ noun: string; kind: string; n: number }>(
      `select noun, kind, count(*)::int as n from change where mutation = 'moveHousehold' group by 1, 2 order by 1, 2`,
    );
    expect(history).toContainEqual({ noun: 'HouseholdMember', kind: 'CREATED', n: before.members });
    expect(history).toContainEqual({ noun: 'HouseholdMember', kind: 'CHANGED', n: before.members });
    expect(history).toContainEqual({ noun: 'Pairing', kind: 'CREATED', n: before.pairings });
    expect(history).toContainEqual({ noun: 'HouseholdIncome', kind: 'CHANGED', n: before.incomes });
    const [income] = await rows<{ former: string; at: string; before: object; after: object }>(
      `select former_division_code as former, division_code as at, before, after from change where mutation = 'moveHousehold' and noun = 'HouseholdIncome' limit 1`,
    );
    expect(income).toEqual({
      former: household.division,
      at: village.code,
      before: { household: household.id, divisionCode: household.division },
      after: { household: key, divisionCode: village.code },
    });
  });

  it('move once of two at a time, never out of reach, and never twice on one day', async () => {
    const household = await richest(1);
    const village = await anotherVillage(household.division);
    const outcomes = await Promise.all([move(household, village.id), move(household, village.id)]);
    expect(outcomes.map(({ code }) => code).sort()).toEqual(['CONFLICT', 'OK']);
    const other = await richest(1);
    const [outside] = await rows<{ id: number }>(
      `select id from village v where not starts_with(code, $1) and ${live('v')} order by id limit 1`,
      [TOWNSHIP],
    );
    expect((await move(other, outside?.id ?? 0)).code).toBe('FORBIDDEN');
    expect((await move(other, other.village)).violations).toEqual(['HOUSEHOLD_THERE input.village']);
    expect((await move(other, village.id, '2018-10-17')).violations).toContain('DATE_IN_FUTURE input.on');
    expect(await numberOf('household where code = $1', [other.code])).toBe(1);
    const moved = outcomes.find(({ code }) => code === 'OK')?.payload?.household;
    const again = await write(
      server.url,
      'moveHousehold',
      {
        id: moved?.id ?? '',
        version: moved?.version ?? 0,
        input: { village: `Village:${household.village}`, on: DAY },
      },
      'household { id }',
    );
    expect(again.violations).toContain('DATE_NOT_AFTER input.on');
  });

  it('take along whoever joins while they move, or let nobody join', async () => {
    const household = await richest(2);
    const village = await anotherVillage(household.division);
    const identityNumber = withCheck('99999919850315621');
    const join = write(
      server.url,
      'addHouseholdMember',
      {
        input: {
          name: '演示戊',
          sex: 'MALE',
          birthDate: '1985-03-15',
          identityNumber,
          relation: 'OTHER',
          ...CONDITION,
          household: `Household:${household.id}`,
          validFrom: '2018-09-01',
        },
      },
      'householdMember { id }',
    );
    const [joined, moved] = await Promise.all([join, move(household, village.id)]);
    expect(moved.code).toBe('OK');
    const lost = await numberOf(
      `household_member m join household h on h.id = m.household_id where ${live('m')} and not (${live('h')})`,
    );
    expect(lost).toBe(0);
    // Who joined before went along; whoever came after was told that the household no longer holds, or joined what it was.
    if (joined.code !== 'OK') expect(joined.violations).toEqual(['LINK_NOT_LIVE input.household']);
  });

  it('are closed with everything that hangs on them, even the helpers of the poor', async () => {
    const household = await richest(3);
    const statistics = async () =>
      (
        await dataOf<{ division: { statistics: { households: number; people: number } } }>(
          server.url,
          'query ($code: String!) { division(code: $code) { ... on Village { statistics { households people } } } }',
          { code: household.division },
        )
      ).division.statistics;
    const before = await statistics();
    const people = await own('household_member', household.id, live('x'));
    const input = { on: DAY, reason: '全户迁出本县' };
    const closed = await write(
      server.url,
      'closeHousehold',
      { id: `Household:${household.id}`, version: household.version, input },
      'household { validTo }',
    );
    expect(closed.payload).toEqual({ household: { validTo: DAY } });
    expect(await statistics()).toEqual({ households: before.households - 1, people: before.people - people });
    for (const table of [
      'household_member',
      'pairing',
      'benefit_link',
      'bank_account',
      'mutual_group_member',
    ])
      expect([table, await own(table, household.id, live('x'))]).toEqual([table, 0]);
    expect(await own('household_income', household.id)).toBeGreaterThan(0);
    const [told] = await rows<{ after: object }>(
      `select after from change where mutation = 'closeHousehold' and noun = 'Household' and after ? 'reason'`,
    );
    expect(told?.after).toEqual({ validTo: DAY, reason: input.reason });
    const drafted = await write(
      server.url,
      'recordHouseholdIncome',
      {
        input: {
          household: `Household:${household.id}`,
          year: 2010,
          ...{ wages: 1, production: 1, property: 1, transfers: 1, productionCosts: 1, persons: 1 },
        },
      },
      'householdIncome { id }',
    );
    expect(drafted.violations).toEqual(['LINK_NOT_LIVE input.household']);
  });

  it('are merged into another one, whose head stays the only one', async () => {
    const household = await richest(4);
    const into = await richest(5);
    const people = await own('household_member', household.id, live('x'));
    const were = await own('household_member', into.id, live('x'));
    const links = await own('benefit_link', into.id, live('x'));
    const taken = await own('benefit_link', household.id, live('x'));
    const pairings = await own('pairing', into.id, live('x'));
    const [head] = await rows<{ id: number }>(
      `select id from household_member m where household_id = $1 and relation = 'HEAD' and ${live('m')}`,
      [household.id],
    );
    const merge = (more: object) =>
      write(
        server.url,
        'mergeHouseholds',
        {
          id: `Household:${household.id}`,
          version: household.version,
          input: { into: `Household:${into.id}`, on: DAY, reason: '合户', ...more },
        },
        'household { validTo }',
      );
    const two = await merge({ relations: [{ member: `HouseholdMember:${head?.id}`, relation: 'HEAD' }] });
    expect(two.violations).toEqual(['ONE_HEAD input']);
    expect((await merge({ into: `Household:${household.id}` })).violations).toEqual([
      'MERGED_INTO_ITSELF input.into',
    ]);
    const merged = await merge({
      relations: [{ member: `HouseholdMember:${head?.id}`, relation: 'SIBLING' }],
    });
    expect(merged.payload).toEqual({ household: { validTo: DAY } });
    expect(await own('household_member', into.id, live('x'))).toBe(were + people);
    expect(await own('household_member', into.id, `relation = 'SIBLING' and valid_from = '${DAY}'`)).toBe(1);
    expect(await own('benefit_link', into.id, live('x'))).toBe(links + taken);
    expect(await own('pairing', into.id, live('x'))).toBe(pairings);
    expect(await own('pairing', household.id, live('x'))).toBe(0);
    expect(await own('household_member', into.id, `division_code <> '${into.division}'`)).toBe(0);
  });

  it('keep their number from all others, in whatever time', async () => {
    const { rows: moved } = await server.pool.query<{ code: string }>(
      'select code from household group by code having count(*) > 1 limit 1',
    );
    const code = moved[0]?.code;
    const taken = await ask(
      server.url,
      `mutation ($input: RegisterHouseholdInput!) { registerHousehold(input: $input) { replayed } }`,
      { input: await registration(code ?? '') },
    );
    expect(taken).toMatchObject({ status: 409, errors: [{ extensions: { code: 'CONFLICT' } }] });
  });

  const registration = async (code: string) => ({
    code,
    registeredOn: '2018-10-02',
    status: 'ORDINARY',
    village: `Village:${(await anotherVillage('')).id}`,
    otherCauses: [],
    residence: 'ORIGINAL',
    housingArea: 60,
    housingStructure: 'TIMBER',
    water: 'TAP',
    hasPower: true,
    ...Object.fromEntries(
      ['food', 'clothing', 'schooling', 'medical', 'housing', 'water'].map((of) => [`${of}Guarantee`, 'MET']),
    ),
    members: [
      {
        name: '演示己',
        sex: 'MALE',
        birthDate: '1985-03-15',
        identityNumber: withCheck('99999919850315641'),
        relation: 'HEAD',
        ...CONDITION,
      },
    ],
  });

  it('the numbers of every division stay those that counting anew gives', async () => {
    const { kept, counted } = await keptAndCounted(server.pool);
    expect(kept).toEqual(counted);
    expect(kept.length).toBeGreaterThan(10);
  });
});
