import { callerSettings, Sessions } from '@county-graph/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, dataOf } from '../support/ask.ts';
import { callAs } from '../support/caller.ts';
import { DATABASES, startServer, type TestServer } from '../support/server.ts';
import { type WriteArguments, write } from '../support/write.ts';
import { grantTo } from './grant.ts';
import { CONDITION, LIVING, withCheck } from './inputs.ts';

const VILLAGE = '522628101200';
const NAME = '石演示庚';
const PHONE = '13900009999';
const ACCOUNT = '622848999999999999';
const DIAGNOSIS = '演示慢性病庚';
const NUMBER = withCheck('99999919850315661');

interface Row {
  readonly id: string;
  readonly version: number;
}

describe.each(DATABASES)('a person who is erased, over %s', (database) => {
  let server: TestServer;
  const tokens = new Map<string, string>();
  let household: Row;
  let member: Row;
  let sealed: string;

  beforeAll(async () => {
    server = await startServer({ database });
    for (const who of ['one', 'another'])
      tokens.set(who, await grantTo(server, `steward:${who}`, 'DATA_STEWARD', '522628'));
    await callAs(server, ['TOWNSHIP', 'INSPECTION_TEAM'], ['522628101']);
    const { village } = await dataOf<{ village: { id: string; cadres: { nodes: { id: string }[] } } }>(
      server.url,
      `{ village(code: "${VILLAGE}") { id cadres(first: 1) { nodes { id } } } }`,
    );
    const made = await done<{ household: Row & { members: { nodes: Row[] } } }>(
      'registerHousehold',
      {
        input: {
          ...LIVING,
          code: 'H999999999931',
          status: 'ORDINARY',
          otherCauses: [],
          phone: PHONE,
          village: village.id,
          members: [
            {
              ...CONDITION,
              name: NAME,
              sex: 'MALE',
              birthDate: '1985-03-15',
              identityNumber: NUMBER,
              diagnosis: DIAGNOSIS,
              relation: 'HEAD',
            },
          ],
        },
        idempotencyKey: 'household-of-the-erased',
      },
      'household { id version members { nodes { id version } } }',
    );
    household = made.household;
    member = made.household.members.nodes[0] ?? household;
    await done('correctHouseholdMember', { id: member.id, version: 1, input: { name: `${NAME}辛` } });
    await done('correctHouseholdMember', { id: member.id, version: 2, input: { name: NAME } });
    await done('openBankAccount', {
      input: { household: household.id, bank: '演示银行', number: ACCOUNT, validFrom: '2018-06-01' },
    });
    const proposer = village.cadres.nodes[0]?.id ?? '';
    const { changeRequest } = await done<{ changeRequest: Row }>(
      'draftChangeRequest',
      {
        input: { household: household.id, kind: 'OTHER', proposal: `${NAME}（${NUMBER}）外出务工`, proposer },
      },
      'changeRequest { id version }',
    );
    await done('correctChangeRequest', {
      id: changeRequest.id,
      version: 1,
      input: { proposal: `请${NAME}返乡，电话${PHONE}` },
    });
    await ask(
      server.url,
      'query ($id: ID!) { householdMember(id: $id) { identityNumber } }',
      { id: member.id },
      { purpose: `核对${NAME}` },
    );
    const { rows } = await server.pool.query<{ identity_number: string }>(
      'select identity_number from household_member where id = $1',
      [keyOf(member)],
    );
    sealed = rows[0]?.identity_number ?? '';
  });
  afterAll(() => server.stop());

  const keyOf = ({ id }: Row): number => Number(id.split(':')[1]);
  async function done<Payload>(
    mutation: string,
    args: WriteArguments,
    selection = 'replayed',
  ): Promise<Payload> {
    const outcome = await write<Payload>(server.url, mutation, args, selection);
    if (!outcome.payload)
      throw new Error(`${mutation}: ${outcome.code} ${outcome.violations.join()} ${outcome.message}`);
    return outcome.payload;
  }
  const propose = (token: string | undefined) =>
    write<{ proposal: Row }>(
      server.url,
      'erasePerson',
      { input: { member: member.id, reason: '本人申请' } },
      'proposal { id version }',
      token === undefined ? {} : { token },
    );
  const confirm = (proposal: Row | undefined, token: string | undefined) =>
    write(
      server.url,
      'confirmProposal',
      { id: proposal?.id ?? '', version: proposal?.version ?? 0, input: {} },
      'proposal { state }',
      { token: token ?? null },
    );
  /** Everything that is stored in any table, as text. */
  const everything = async (): Promise<string> => {
    const { rows: tables } = await server.pool.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
        where table_schema in ('public', 'summary') and table_type = 'BASE TABLE'`,
    );
    const texts = await Promise.all(
      tables.map(async ({ name }) => {
        const { rows } = await server.pool.query<{ all: string | null }>(
          `select string_agg(to_jsonb(t)::text, ' ') as all from ${name} t`,
        );
        return rows[0]?.all ?? '';
      }),
    );
    return texts.join(' ');
  };
  const numbers = async () =>
    dataOf(
      server.url,
      '{ county(code: "522628") { townships(first: 3) { nodes { statistics { households people labourForce } } } } }',
    );

  it('is erased when two data stewards say so, from all tables, and counts stay', async () => {
    const before = await everything();
    for (const text of [
      NAME,
      PHONE,
      ACCOUNT,
      DIAGNOSIS,
      sealed,
      NUMBER,
      '1985-03-15',
      'household-of-the-erased',
    ])
      expect(before).toContain(text);
    const counted = await numbers();
    expect((await propose(undefined)).code).toBe('FORBIDDEN');
    const proposed = await propose(tokens.get('one'));
    expect(proposed.code).toBe('OK');
    expect(await everything()).toContain(NAME);
    expect((await confirm(proposed.payload?.proposal, tokens.get('one'))).violations).toEqual([
      'CONFIRMED_BY_PROPOSER',
    ]);
    const { rows: history } = await server.pool.query<{ n: number }>(
      `select count(*)::int as n from change where household_key = $1`,
      [keyOf(household)],
    );
    const confirmed = await confirm(proposed.payload?.proposal, tokens.get('another'));
    expect(confirmed.payload).toEqual({ proposal: { state: 'CONFIRMED' } });
    const after = await everything();
    for (const text of [NAME, PHONE, ACCOUNT, DIAGNOSIS, sealed, NUMBER, 'household-of-the-erased'])
      expect([text, after.includes(text)]).toEqual([text, false]);
    expect(await numbers()).toEqual(counted);
    const { rows } = await server.pool.query<{ noun: string; after: object }>(
      `select noun, after from change where kind = 'ERASED' order by noun`,
    );
    expect(rows.map(({ noun }) => noun)).toEqual([
      'BankAccount',
      'ChangeRequest',
      'Household',
      'HouseholdMember',
    ]);
    expect(rows[3]?.after).toMatchObject({ name: '已清除', birthDate: '1985-01-01', diagnosis: null });
    const { rows: kept } = await server.pool.query<{ n: number }>(
      `select count(*)::int as n from change where household_key = $1 and kind <> 'ERASED'`,
      [keyOf(household)],
    );
    expect(kept[0]?.n).toBe(history[0]?.n);
  });

  it('is still a member whom everything else is known of, and is not erased twice', async () => {
    const told = await dataOf(
      server.url,
      'query ($id: ID!) { householdMember(id: $id) { name sex relation labourAbility birthDate household { name phone } } }',
      { id: member.id },
      { purpose: '核对户籍' },
    );
    expect(told).toEqual({
      householdMember: {
        name: '已清除',
        sex: 'MALE',
        relation: 'HEAD',
        labourAbility: 'ORDINARY',
        birthDate: '1985-01-01',
        household: { name: '已清除', phone: null },
      },
    });
    expect((await propose(tokens.get('one'))).violations).toEqual(['ERASED_BEFORE input.member']);
    const ended = await write(
      server.url,
      'closeHousehold',
      { id: household.id, version: 2, input: { on: '2018-10-16', reason: '无人' } },
      'household { validTo }',
    );
    expect(ended.payload).toEqual({ household: { validTo: '2018-10-16' } });
  });
});

describe('the function that erases', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ database: 'postgres' });
  });
  afterAll(() => server.stop());

  it.each([
    [
      'was rejected',
      { state: 'REJECTED', proposer: 'steward:one', decider: 'steward:another', division: '522628' },
    ],
    [
      'somebody else confirmed',
      { state: 'CONFIRMED', proposer: 'steward:one', decider: 'steward:third', division: '522628' },
    ],
    [
      'is for another county',
      { state: 'CONFIRMED', proposer: 'steward:one', decider: 'steward:another', division: '522627' },
    ],
  ])('erases nobody when what was proposed %s', async (_, { division, ...proposal }) => {
    const { rows } = await server.pool.query<{ id: number }>(
      `insert into proposal (act, content, division_code, submitted_on, decided_on, state, proposer, decider)
       select 'ERASE_PERSON', json_build_object('member', 'HouseholdMember:' || min(id)), $1, '2018-10-16', '2018-10-16', $2, $3, $4 from household_member returning id`,
      [division, proposal.state, proposal.proposer, proposal.decider],
    );
    const client = await server.serving.connect();
    try {
      await client.query('begin');
      const principal = {
        id: 'steward:another',
        name: 'steward',
        grants: [{ role: 'DATA_STEWARD', division: '522628' }] as const,
      };
      await new Sessions().enter(client, callerSettings(principal, '2018-10-16'), true);
      await expect(
        client.query(`select access.erase_person($1, '', 'siv1:x', '{}')`, [rows[0]?.id]),
      ).rejects.toMatchObject({ code: '42501' });
    } finally {
      await client.query('rollback');
      client.release(true);
    }
  });
});
