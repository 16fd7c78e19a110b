import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, dataOf } from '../support/ask.ts';
import { subject, TOWNSHIP, VILLAGE } from '../support/role-scopes.ts';
import { DATABASES, startServer, type TestServer } from '../support/server.ts';
import { type WriteArguments, write } from '../support/write.ts';

interface Request {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

describe('change requests', () => {
  let server: TestServer;
  let household: string;
  let proposer: string;
  let validator: string;
  beforeAll(async () => {
    server = await startServer();
    const id = async (sql: string) => Number((await server.pool.query<{ id: number }>(sql)).rows[0]?.id);
    household = `Household:${await id(`select min(id) as id from household where division_code = '${VILLAGE}'`)}`;
    proposer = `Cadre:${await id(`select min(c.id) as id from cadre c join village v on v.id = c.village_id where v.code = '${VILLAGE}'`)}`;
    validator = `Cadre:${await id(`select min(c.id) as id from cadre c where division_code = '${TOWNSHIP}' and village_id is null`)}`;
  });
  afterAll(() => server.stop());

  const as = async (role: string, mutation: string, args: WriteArguments) => {
    const token = await server.issuer.token({ sub: `demo:${role}` });
    return write<{ changeRequest: Request | null }>(
      server.url,
      mutation,
      args,
      'changeRequest { id version state }',
      { token },
    );
  };
  const draft = (role: string, more = {}) =>
    as(role, 'draftChangeRequest', {
      input: { household, kind: 'OTHER', proposal: '演示：更正', proposer, ...more },
    });
  async function drafted(): Promise<string> {
    const { payload } = await draft('village_team');
    if (!payload?.changeRequest) throw new Error('Nothing was drafted.');
    return payload.changeRequest.id;
  }

  it('go from draft through submission to validation and effect, each step once', async () => {
    const id = await drafted();
    const step = (role: string, mutation: string, version: number, input = {}) =>
      as(role, mutation, { id, version, input });
    expect((await step('township', 'validateChangeRequest', 1, { validator })).violations).toEqual([
      'REQUEST_STATE',
    ]);
    expect((await step('village_team', 'submitChangeRequest', 1)).payload?.changeRequest?.state).toBe(
      'SUBMITTED',
    );
    expect(
      (await step('village_team', 'correctChangeRequest', 2, { proposal: '演示：另一更正' })).violations,
    ).toEqual(['REQUEST_STATE']);
    const validated = await step('township', 'validateChangeRequest', 2, { validator });
    expect(validated.payload?.changeRequest).toMatchObject({ version: 3, state: 'VALIDATED' });
    expect(
      (await step('township', 'returnChangeRequest', 3, { validator, decisionReason: '演示' })).violations,
    ).toEqual(['REQUEST_STATE']);
    expect((await step('township', 'applyChangeRequest', 3)).payload?.changeRequest?.state).toBe('APPLIED');
  });

  it('are returned with a reason', async () => {
    const id = await drafted();
    await as('village_team', 'submitChangeRequest', { id, version: 1, input: {} });
    const refused = await as('township', 'returnChangeRequest', {
      id,
      version: 2,
      input: { validator, decisionReason: ' ' },
    });
    expect(refused.violations).toEqual(['TEXT_UNFIT input.decisionReason']);
    const returned = await as('township', 'returnChangeRequest', {
      id,
      version: 2,
      input: { validator, decisionReason: '演示：材料不全' },
    });
    expect(returned.payload?.changeRequest?.state).toBe('RETURNED');
  });

  it('are decided neither by who proposes them nor by a village', async () => {
    const id = await drafted();
    await as('village_team', 'submitChangeRequest', { id, version: 1, input: {} });
    const own = await as('township', 'validateChangeRequest', {
      id,
      version: 2,
      input: { validator: proposer },
    });
    expect(own.violations).toEqual(['VALIDATED_BY_PROPOSER input.validator']);
    const village = await as('village_team', 'validateChangeRequest', {
      id,
      version: 2,
      input: { validator },
    });
    expect(village.code).toBe('FORBIDDEN');
  });

  it('of its own office are not the township’s to decide', async () => {
    const { payload } = await draft('township', { proposer: validator });
    const id = payload?.changeRequest?.id ?? '';
    await as('township', 'submitChangeRequest', { id, version: 1, input: {} });
    const decided = await as('township', 'validateChangeRequest', {
      id,
      version: 2,
      input: { validator: proposer },
    });
    expect(decided.violations).toEqual(['VALIDATED_BY_PROPOSER input.validator', 'OWN_OFFICE_REQUEST']);
  });

  it('of a paired cadre are about its own households, in its own name', async () => {
    const { rows } = await server.pool.query<{ household: number; cadre: number }>(
      `select household_id as household, cadre_id as cadre from pairing where cadre_id = ${subject('paired_cadre', 'cadre_id')} limit 1`,
    );
    const own = { household: `Household:${rows[0]?.household}`, proposer: `Cadre:${rows[0]?.cadre}` };
    expect((await draft('paired_cadre', own)).code).toBe('OK');
    const { rows: strangers } = await server.pool.query<{ id: number }>(
      `select min(id) as id from household where id not in (select household_id from pairing where cadre_id = $1)`,
      [rows[0]?.cadre],
    );
    const stranger = await draft('paired_cadre', { ...own, household: `Household:${strangers[0]?.id}` });
    expect(stranger.violations).toEqual(['LINKED_ROW_NOT_FOUND input.household']);
  });
});

// The embedded database has no second wall behind the first.
describe.each(DATABASES)('grants over %s', (database) => {
  let server: TestServer;
  let token: string;
  beforeAll(async () => {
    server = await startServer({ database });
    token = await server.issuer.token({ sub: 'demo:administrator' });
  });
  afterAll(() => server.stop());

  const grant = (more: Readonly<Record<string, unknown>>) =>
    write<{ grant: { id: string; version: number } | null }>(
      server.url,
      'grantRole',
      {
        input: {
          role: 'TOWNSHIP',
          principal: 'test:new',
          division: TOWNSHIP,
          validFrom: '2018-01-01',
          ...more,
        },
      },
      'grant { id version }',
      { token },
    );
  const seen = async (): Promise<number> => {
    const { households } = await dataOf<{ households: { totalCount: number | null } }>(
      server.url,
      '{ households { totalCount } }',
      {},
      { token: await server.issuer.token({ sub: 'test:new' }) },
    );
    return households.totalCount ?? 0;
  };

  it('count from the next request on, and no more from the next after they end', async () => {
    expect(await seen()).toBe(0);
    const { payload } = await grant({});
    expect(await seen()).toBeGreaterThan(0);
    const ended = await write(
      server.url,
      'endGrant',
      { id: payload?.grant?.id ?? '', version: 1, input: { on: '2018-10-16' } },
      'grant { id }',
      { token },
    );
    expect(ended.code).toBe('OK');
    expect(await seen()).toBe(0);
  });

  it('given by mistake are withdrawn on the day from which they count, and once', async () => {
    const { payload } = await grant({ validFrom: '2018-10-16' });
    const end = (version: number) =>
      write(
        server.url,
        'endGrant',
        { id: payload?.grant?.id ?? '', version, input: { on: '2018-10-16' } },
        'grant { id }',
        { token },
      );
    expect(await seen()).toBeGreaterThan(0);
    expect((await end(1)).code).toBe('OK');
    expect(await seen()).toBe(0);
    expect((await end(2)).violations).toEqual(['ALREADY_ENDED']);
  });

  it('are given to nobody by themselves, with the subject that the role asks for, for a division that is there', async () => {
    expect((await grant({ principal: 'demo:administrator' })).violations).toEqual([
      'GRANT_TO_ONESELF input.principal',
    ]);
    expect((await grant({ role: 'PAIRED_CADRE' })).violations).toEqual(['GRANT_SUBJECT input.cadre']);
    expect((await grant({ division: '522628999' })).violations).toEqual(['DIVISION_UNKNOWN input.division']);
    expect((await grant({ division: '5226' })).violations).toEqual(['VALUE_MALFORMED input.division']);
    expect((await grant({ validFrom: '2019-01-01' })).violations).toEqual(['DATE_IN_FUTURE input.validFrom']);
  });

  it('name somebody of the administrator’s division, whom it need not see', async () => {
    const { rows } = await server.pool.query<{ id: number }>(
      `select cadre_id as id from pairing p where valid_from <= '2018-01-01' and (valid_to is null or valid_to > '2018-10-16') order by id limit 1`,
    );
    const given = await grant({
      role: 'PAIRED_CADRE',
      cadre: `Cadre:${rows[0]?.id}`,
      division: '522628',
      principal: 'test:helper',
      validFrom: '2018-10-16',
    });
    expect(given.violations).toEqual([]);
    const { households } = await dataOf<{ households: { totalCount: number } }>(
      server.url,
      '{ households { totalCount } }',
      {},
      { token: await server.issuer.token({ sub: 'test:helper' }) },
    );
    expect(households.totalCount).toBeGreaterThan(0);
    const nobody = await grant({ role: 'PAIRED_CADRE', cadre: 'Cadre:2000000000', division: '522628' });
    expect(nobody.violations).toEqual(['LINKED_ROW_NOT_FOUND input.cadre']);
  });

  it('are not given beyond the administrator’s own division', async () => {
    await server.pool.query(
      `insert into "grant" (role, principal, division_code, valid_from) values ('ADMINISTRATOR', 'test:local', '522628102', '2000-01-01')`,
    );
    const local = await server.issuer.token({ sub: 'test:local' });
    const outcome = await write(
      server.url,
      'grantRole',
      { input: { role: 'TOWNSHIP', principal: 'test:far', division: TOWNSHIP, validFrom: '2018-01-01' } },
      'grant { id }',
      { token: local },
    );
    expect(outcome.code).toBe('FORBIDDEN');
    const { rows } = await server.pool.query(`select from "grant" where principal = 'test:far'`);
    expect(rows).toEqual([]);
  });

  it('several mutations of one operation take effect one after another, whatever becomes of the others', async () => {
    const { status, data, errors } = await ask(
      server.url,
      `mutation {
        one: grantRole(input: { role: AUDITOR, principal: "test:a", division: "522628", validFrom: "2018-01-01" }) { grant { principal } }
        two: grantRole(input: { role: AUDITOR, principal: "demo:administrator", division: "522628", validFrom: "2018-01-01" }) { grant { id } }
        three: grantRole(input: { role: AUDITOR, principal: "test:c", division: "522628", validFrom: "2018-01-01" }) { again: grant { who: principal __typename } replayed }
      }`,
      {},
      { token },
    );
    expect(status).toBe(200);
    expect(data).toEqual({
      one: { grant: { principal: 'test:a' } },
      two: null,
      three: { again: { who: 'test:c', __typename: 'Grant' }, replayed: false },
    });
    expect(errors).toMatchObject([{ path: ['two'], extensions: { code: 'RULES_VIOLATED' } }]);
  });
});
