import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf } from '../support/ask.ts';
import { callAs } from '../support/caller.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { write } from '../support/write.ts';
import { CONDITION, withCheck } from './inputs.ts';

interface Member {
  readonly id: string;
  readonly version: number;
  readonly relation: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

interface Household {
  readonly id: string;
  readonly members: { readonly nodes: readonly Member[] };
}

/** Synthetic: no division has the code 999999. */
const WOMAN = { identityNumber: '999999198503150021', sex: 'FEMALE', birthDate: '1985-03-15' };

const PERSON = {
  name: '演示甲',
  relation: 'OTHER',
  ...CONDITION,
  validFrom: '2018-06-01',
};

describe('rules on people', () => {
  let server: TestServer;
  let households: readonly Household[];

  beforeAll(async () => {
    server = await startServer();
    await callAs(server, ['TOWNSHIP'], ['522628101']);
    const { township } = await dataOf<{ township: { households: { nodes: Household[] } } }>(
      server.url,
      `{ township(code: "522628101") { households(first: 20) { nodes {
          id members(first: 20) { nodes { id version relation validFrom validTo } } } } } }`,
    );
    households = township.households.nodes;
  });
  afterAll(() => server.stop());

  const at = (index: number): Household => {
    const household = households[index];
    if (!household) throw new Error('The township has too few households.');
    return household;
  };
  const add = (household: Household, more: Readonly<Record<string, unknown>>) =>
    write<{ householdMember: Member; warnings: { code: string }[] }>(
      server.url,
      'addHouseholdMember',
      { input: { ...PERSON, household: household.id, ...more } },
      'householdMember { id version relation validFrom validTo } warnings { code }',
    );
  const person = (order: string, more = {}) => ({
    identityNumber: withCheck(`99999919850315${order}`),
    sex: Number(order[2]) % 2 === 1 ? 'MALE' : 'FEMALE',
    birthDate: '1985-03-15',
    ...more,
  });

  it('an identity number has its check character, a real day, and the sex and birth date of its person', async () => {
    const household = at(0);
    const wrong = async (more: Readonly<Record<string, unknown>>) =>
      (await add(household, { ...person('002'), ...more })).violations;
    const right = person('002').identityNumber;
    const otherCheck = right.slice(0, 17) + (right.endsWith('1') ? '2' : '1');
    expect(await wrong({ identityNumber: otherCheck })).toEqual([
      'IDENTITY_NUMBER_CHECK_DIGIT input.identityNumber',
    ]);
    expect(await wrong({ identityNumber: withCheck('99999919850231002') })).toEqual([
      'IDENTITY_NUMBER_DATE input.identityNumber',
    ]);
    expect(await wrong({ identityNumber: '1234' })).toContain('VALUE_MALFORMED input.identityNumber');
    expect(await wrong({ sex: 'MALE', birthDate: '1985-03-16' })).toEqual([
      'IDENTITY_NUMBER_SEX input.identityNumber',
      'IDENTITY_NUMBER_BIRTH_DATE input.identityNumber',
    ]);
    expect(await wrong({ validFrom: '1984-01-01' })).toContain('BORN_AFTER input.birthDate');
    expect(await wrong({ validFrom: '2018-10-17' })).toEqual(['DATE_IN_FUTURE input.validFrom']);
  });

  it('an unknown area is warned of, and the person entered', async () => {
    const added = await add(at(0), person('004'));
    expect(added.payload?.warnings).toEqual([{ code: 'IDENTITY_NUMBER_AREA' }]);
    expect(added.payload?.householdMember).toMatchObject({
      relation: 'OTHER',
      version: 1,
      validTo: '2019-11-01',
    });
    const known = withCheck('11010119850315006');
    const quiet = await add(at(0), { ...WOMAN, identityNumber: known, sex: 'FEMALE' });
    expect(quiet.payload?.warnings).toEqual([]);
  });

  it('a household has one head, who is a member', async () => {
    expect((await add(at(1), { ...person('008'), relation: 'HEAD' })).violations).toEqual(['ONE_HEAD input']);
    const head = at(1).members.nodes.find(({ relation }) => relation === 'HEAD');
    const heir = at(1).members.nodes.find(({ relation }) => relation !== 'HEAD');
    if (!head || !heir) throw new Error('The household has no head, or nobody else.');
    const end = (input: Readonly<Record<string, unknown>>) =>
      write<{ householdMember: Member }>(
        server.url,
        'endHouseholdMember',
        { id: head.id, version: head.version, input: { on: '2018-10-16', ...input } },
        'householdMember { id relation validTo }',
      );
    const others = await end({});
    expect(others.violations).toEqual(['ONE_HEAD input']);
    const stranger = at(2).members.nodes[0];
    expect((await end({ newHead: stranger?.id })).violations).toEqual(['HEAD_ELSEWHERE input.newHead']);
    expect((await end({ newHead: heir.id })).payload?.householdMember).toEqual({
      id: head.id,
      relation: 'HEAD',
      validTo: '2018-10-16',
    });
    const { node } = await dataOf<{ node: Household }>(
      server.url,
      `query ($id: ID!) { node(id: $id) { ... on Household { id members(first: 20, where: { relation: { eq: HEAD } }) {
          nodes { id version relation validFrom validTo } } } } }`,
      { id: at(1).id },
    );
    expect(node.members.nodes).toHaveLength(1);
    expect(node.members.nodes[0]).toMatchObject({ validFrom: '2018-10-16', validTo: heir.validTo });
    expect(node.members.nodes[0]?.id).not.toBe(head.id);
  });

  it('whoever leaves while becoming the head does one of the two', async () => {
    const household = at(9);
    const head = household.members.nodes.find(({ relation }) => relation === 'HEAD');
    const heir = household.members.nodes.find(({ relation }) => relation !== 'HEAD');
    if (!head || !heir) throw new Error('The household has no head, or nobody else.');
    const end = (member: Member, input: Readonly<Record<string, unknown>>) =>
      write(
        server.url,
        'endHouseholdMember',
        { id: member.id, version: member.version, input: { on: '2018-10-16', ...input } },
        'replayed',
      );
    const outcomes = await Promise.all([end(head, { newHead: heir.id }), end(heir, {})]);
    expect(outcomes.filter(({ code }) => code === 'OK')).toHaveLength(1);
    expect(outcomes.map(({ code }) => code)).not.toContain('INTERNAL');
  });

  it('two heads entered at once end with one', async () => {
    const household = at(3);
    const head = household.members.nodes.find(({ relation }) => relation === 'HEAD');
    // As after a mistake in the register: nobody is head, and two offices mend it at once.
    await server.pool.query(`update household_member set relation = 'OTHER' where id = $1`, [
      Number(head?.id.split(':')[1]),
    ]);
    const outcomes = await Promise.all(
      ['010', '012'].map((order) => add(household, { ...person(order), relation: 'HEAD' })),
    );
    expect(outcomes.map(({ code }) => code).sort()).toEqual(['OK', 'RULES_VIOLATED']);
  });

  it('who lives in another household is told by one code, whichever it is', async () => {
    const entered = person('014');
    expect((await add(at(4), entered)).code).toBe('OK');
    const again = await add(at(4), entered);
    expect(again.violations).toEqual(['PERSON_TWICE input.identityNumber']);
    const elsewhere = await add(at(5), entered);
    expect(elsewhere.violations).toEqual(['PERSON_ELSEWHERE input.identityNumber']);
    expect(elsewhere.message).toBe('This person cannot be entered here: refer to the data steward.');
    // A household that the caller does not see answers in the same words.
    const hidden = await server.pool.query<{ id: number }>(
      `select min(id) as id from household where not starts_with(division_code, '522628101')`,
    );
    await callAs(server, ['TOWNSHIP'], ['522628']);
    const far = { id: `Household:${hidden.rows[0]?.id}`, members: { nodes: [] } };
    expect((await add(far, person('016'))).code).toBe('OK');
    await callAs(server, ['TOWNSHIP'], ['522628101']);
    const unseen = await add(at(5), person('016'));
    expect([unseen.status, unseen.violations, unseen.message]).toEqual([
      elsewhere.status,
      elsewhere.violations,
      elsewhere.message,
    ]);
  });

  it('one person entered in two households at once lives in one', async () => {
    const orders = ['018', '022', '024', '026', '028', '030', '032', '034'];
    const pairs = await Promise.all(
      orders.map((order) => Promise.all([add(at(6), person(order)), add(at(7), person(order))])),
    );
    for (const outcomes of pairs)
      expect(outcomes.map(({ code }) => code).sort()).toEqual(['OK', 'RULES_VIOLATED']);
  });

  it('a corrected member keeps its period, and its number stays that of the person', async () => {
    const added = await add(at(8), person('020'));
    const member = added.payload?.householdMember;
    if (!member) throw new Error('Nobody was entered.');
    const correct = (input: Readonly<Record<string, unknown>>, version = member.version) =>
      write<{ householdMember: Member & { name: string } }>(
        server.url,
        'correctHouseholdMember',
        { id: member.id, version, input },
        'householdMember { id version name validFrom }',
      );
    expect((await correct({ identityNumber: person('021').identityNumber })).violations).toEqual([
      'IDENTITY_NUMBER_SEX input.identityNumber',
    ]);
    expect((await correct({})).violations).toEqual(['NOTHING_TO_CHANGE input']);
    // Sex and birth date stand in the number, which is not opened for a correction: they are told together.
    expect((await correct({ birthDate: '1985-03-16' })).violations).toEqual([
      'IDENTITY_NUMBER_WITH input.identityNumber',
    ]);
    expect((await correct({ monthsWorked: 13 })).violations).toEqual([
      'NUMBER_OUT_OF_RANGE input.monthsWorked',
    ]);
    expect((await correct({ name: null })).violations).toEqual(['VALUE_REQUIRED input.name']);
    expect((await correct({ name: '演示乙' })).payload?.householdMember).toEqual({
      id: member.id,
      version: 2,
      name: '演示乙',
      validFrom: '2018-06-01',
    });
  });
});
