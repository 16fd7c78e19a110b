import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf } from '../support/ask.ts';
import { callAs } from '../support/caller.ts';
import { DATABASES, startServer, type TestServer } from '../support/server.ts';
import { write } from '../support/write.ts';
import { CONDITION, LIVING, withCheck } from './inputs.ts';
import { keptAndCounted } from './summary.ts';

const MEMBER = {
  name: '演示丙',
  identityNumber: '999999198503159801',
  sex: 'FEMALE',
  birthDate: '1985-03-15',
  relation: 'HEAD',
  ...CONDITION,
};

const HOUSEHOLD = {
  ...LIVING,
  status: 'REGISTERED_POOR',
  mainCause: 'ILLNESS',
  otherCauses: ['OTHER'],
};

interface Registered {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string | null;
  readonly status: string | null;
}

describe.each(DATABASES)('households over %s', (database) => {
  let server: TestServer;
  let village: { readonly id: string; readonly code: string };
  let cadre: string;

  beforeAll(async () => {
    server = await startServer({ database });
    await callAs(server, ['TOWNSHIP'], ['522628101']);
    const data = await dataOf<{
      township: { villages: { nodes: (typeof village)[] }; cadres: { nodes: { id: string }[] } };
    }>(
      server.url,
      '{ township(code: "522628101") { villages(first: 1) { nodes { id code } } cadres(first: 1) { nodes { id } } } }',
    );
    const [first] = data.township.villages.nodes;
    const [somebody] = data.township.cadres.nodes;
    if (!first || !somebody) throw new Error('The township has no village or no cadre.');
    village = first;
    cadre = somebody.id;
  });
  afterAll(() => server.stop());

  const register = (more: Readonly<Record<string, unknown>>) =>
    write<{ household: Registered }>(
      server.url,
      'registerHousehold',
      { input: { ...HOUSEHOLD, village: village.id, approver: cadre, members: [MEMBER], ...more } },
      'household { id version code name status }',
    );
  const numbers = async () => {
    const { division } = await dataOf<{ division: { statistics: { households: number; people: number } } }>(
      server.url,
      'query ($code: String!) { division(code: $code) { ... on Village { statistics { households people } } } }',
      { code: village.code },
    );
    return division.statistics;
  };

  it('are registered with their members, once under a number, and counted', async () => {
    const before = await numbers();
    const registered = await register({ code: 'H999999999901' });
    expect(registered.violations).toEqual([]);
    expect(registered.payload?.household).toMatchObject({
      version: 1,
      code: 'H999999999901',
      name: '演示丙',
      status: 'REGISTERED_POOR',
    });
    expect(await numbers()).toEqual({ households: before.households + 1, people: before.people + 1 });
    const { rows } = await server.pool.query<{ what: string }>(
      `select kind || ' ' || noun as what from change
        where mutation = 'registerHousehold' and division_code = $1 and version = 1 order by what`,
      [village.code],
    );
    expect(rows.map(({ what }) => what)).toEqual([
      'CHANGED Household',
      'CREATED Household',
      'CREATED HouseholdMember',
    ]);
    const twice = await register({
      code: 'H999999999901',
      members: [{ ...MEMBER, identityNumber: '999999198503159609' }],
    });
    expect(twice).toMatchObject({ status: 409, code: 'CONFLICT' });
  });

  it('of two with one number entered at once one is there', async () => {
    const members = (identityNumber: string) => [{ ...MEMBER, identityNumber }];
    const outcomes = await Promise.all([
      register({ code: 'H999999999902', members: members('999999198503159406') }),
      register({ code: 'H999999999902', members: members('999999198503159203') }),
    ]);
    expect(outcomes.map(({ code }) => code).sort()).toEqual(['CONFLICT', 'OK']);
  });

  it('are refused with everything that is wrong, nothing of them staying', async () => {
    const before = await numbers();
    const refused = await register({
      code: 'H999999999903',
      housingArea: -1,
      members: [{ ...MEMBER, identityNumber: '999999198503150901', name: ' ' }],
    });
    expect(refused.violations.toSorted()).toEqual([
      'IDENTITY_NUMBER_CHECK_DIGIT input.members.0.identityNumber',
      'NUMBER_OUT_OF_RANGE input.housingArea',
      'TEXT_UNFIT input.members.0.name',
    ]);
    const headless = await register({
      code: 'H999999999903',
      members: [{ ...MEMBER, relation: 'OTHER', identityNumber: '999999198503159000' }],
    });
    expect(headless.violations).toEqual(['ONE_HEAD input']);
    const later = await register({ code: 'H999999999903', registeredOn: '2018-10-17' });
    expect(later.violations).toContain('DATE_IN_FUTURE input.registeredOn');
    const lifted = await register({ code: 'H999999999903', status: 'LIFTED' });
    expect(lifted.violations).toContain('STATUS_TRANSITION input.status');
    expect(await numbers()).toEqual(before);
  });

  it('enter the register as poor when somebody in office approved it, and again when somebody helps them', async () => {
    const { rows } = await server.pool.query<{ id: number; own: number }>(
      `insert into cadre (code, name, rank, valid_from, valid_to, division_code) values ('C999999999801', '演示前任', 'STAFF', '2010-01-01', '2012-01-01', $1) returning id`,
      [village.code],
    );
    const poor = (approver: string | null, code = 'H999999999906') =>
      register({
        code,
        approver,
        members: [{ ...MEMBER, identityNumber: withCheck('99999919850315801'), sex: 'MALE' }],
      });
    expect((await poor(null)).violations).toEqual(['APPROVER_MISSING input.approver']);
    expect((await poor(`Cadre:${rows[0]?.id}`)).violations).toEqual(['LINK_NOT_LIVE input.approver']);
    const { household } = (await poor(cadre)).payload ?? {};
    const change = (status: string, on: string, version: number, approver = cadre) =>
      write<{ household: Registered }>(
        server.url,
        'changeHouseholdStatus',
        { id: household?.id ?? '', version, input: { status, on, approver } },
        'household { version status }',
      );
    expect((await change('LIFTED', '2018-06-01', 1, `Cadre:${rows[0]?.id}`)).violations).toEqual([
      'LINK_NOT_LIVE input.approver',
    ]);
    expect((await change('LIFTED', '2018-06-01', 1)).code).toBe('OK');
    const alone = await change('REGISTERED_POOR', '2018-07-01', 2);
    expect(alone.violations).toEqual(['PAIRING_REQUIRED input.status']);
    await server.pool.query(
      `insert into pairing (cadre_id, household_id, mode, division_code, valid_from) values ($1, $2, 'DISPATCHED', $3, '2018-06-01')`,
      [Number(cadre.split(':')[1]), Number(household?.id.split(':')[1]), village.code],
    );
    expect((await change('REGISTERED_POOR', '2018-07-01', 2)).code).toBe('OK');
  });

  it('change their status along the allowed ways, from a day on, and keep what was', async () => {
    const { household } =
      (
        await register({
          code: 'H999999999904',
          members: [{ ...MEMBER, identityNumber: '999999198503158809' }],
        })
      ).payload ?? {};
    if (!household) throw new Error('The household was not registered.');
    const change = (status: string, on: string, version: number) =>
      write<{ household: Registered }>(
        server.url,
        'changeHouseholdStatus',
        { id: household.id, version, input: { status, on, approver: cadre } },
        'household { version status }',
      );
    expect((await change('RISK_REMOVED', '2018-06-01', 1)).violations).toEqual([
      'STATUS_TRANSITION input.status',
    ]);
    expect((await change('LIFTED', '2018-05-01', 1)).violations).toEqual(['DATE_NOT_AFTER input.on']);
    expect((await change('LIFTED', '2019-01-01', 1)).violations).toEqual(['DATE_IN_FUTURE input.on']);
    expect((await change('LIFTED', '2018-09-01', 1)).payload?.household).toEqual({
      version: 2,
      status: 'LIFTED',
    });
    expect((await change('SUPPORTED_AFTER_LIFTING', '2018-10-01', 1)).code).toBe('CONFLICT');
    const told = await dataOf(
      server.url,
      `query ($id: ID!) { now: node(id: $id) { ...S } before: node(id: $id, asOf: "2018-08-31") { ...S } } fragment S on Household { status }`,
      { id: household.id },
    );
    expect(told).toEqual({ now: { status: 'LIFTED' }, before: { status: 'REGISTERED_POOR' } });
    const { rows } = await server.pool.query(
      `select version, before, after from change where noun = 'Household' and row_key = $1 and mutation = 'changeHouseholdStatus' order by id`,
      [Number(household.id.split(':')[1])],
    );
    expect(rows).toHaveLength(2);
    for (const { version } of rows) expect(version).toBe(2);
    const all = Object.assign({}, ...rows.map(({ before, after }) => ({ ...before, ...after })));
    expect(all).toMatchObject({
      statusUntil: '2018-09-01',
      statusFrom: '2018-09-01',
      approver: Number(cadre.split(':')[1]),
    });
  });

  it('of the register change their status too, whenever it is to end', async () => {
    const { rows } = await server.pool.query<{ id: number; version: number }>(
      `select h.id, h.version from household h join household_status_period s on s.owner_id = h.id
        where s.value = 'REGISTERED_POOR' and s.valid_from < '2018-10-01' and s.valid_to > '2018-10-16'
          and h.division_code = $1 or starts_with(h.division_code, '522628101') and s.value = 'REGISTERED_POOR' and s.valid_to > '2018-10-16' order by h.id limit 1`,
      [village.code],
    );
    const [poor] = rows;
    const changed = await write<{ household: Registered }>(
      server.url,
      'changeHouseholdStatus',
      {
        id: `Household:${poor?.id}`,
        version: poor?.version ?? 0,
        input: { status: 'LIFTED', on: '2018-10-16', approver: cadre },
      },
      'household { version status }',
    );
    expect(changed.payload?.household).toEqual({ version: 2, status: 'LIFTED' });
    const periods = await server.pool.query(
      `select count(*)::int as count, count(distinct valid_to)::int as ends from household_status_period where owner_id = $1 and valid_to > '2018-10-16'`,
      [poor?.id],
    );
    expect(periods.rows).toEqual([{ count: 1, ends: 1 }]);
  });

  it('name each cause once, one main and at most two others', async () => {
    const [code, identityNumber] = ['H999999999905', '999999198503158606'];
    const causes = (otherCauses: readonly string[]) =>
      register({ code, otherCauses, members: [{ ...MEMBER, identityNumber }] });
    const alone = await register({ code, mainCause: null, members: [{ ...MEMBER, identityNumber }] });
    expect(alone.violations).toEqual(['MAIN_CAUSE_MISSING input.mainCause']);
    expect((await causes(['ILLNESS'])).violations).toEqual(['CAUSES_DISTINCT input.otherCauses']);
    expect((await causes(['OTHER', 'OTHER'])).violations).toEqual(['CAUSES_DISTINCT input.otherCauses']);
    expect((await causes(['OTHER', 'DISASTER', 'SCHOOLING'])).violations).toEqual([
      'CAUSES_TOO_MANY input.otherCauses',
    ]);
    expect((await causes(['OTHER', 'DISASTER'])).code).toBe('OK');
  });

  it('the numbers of every division stay those that counting anew gives', async () => {
    const { kept, counted } = await keptAndCounted(server.pool);
    expect(kept).toEqual(counted);
    expect(kept.length).toBeGreaterThan(10);
  });
});
