import { afterAll, beforeAll, expect, it } from 'vitest';
import { TOWNSHIP } from '../support/role-scopes.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { write } from '../support/write.ts';
import { grantTo } from './grant.ts';
import { CONDITION, LIVING, withCheck } from './inputs.ts';

let server: TestServer;
let token: string;
let village: number;
/** People who live where the township sees nothing. */
let strangers: readonly string[];

const stranger = (place: number) => `99999919600101${500 + 2 * place}`;
const PERSON = {
  name: '演示戊',
  sex: 'FEMALE',
  birthDate: '1960-01-01',
  ...CONDITION,
};

beforeAll(async () => {
  server = await startServer({ environment: { RATE_LIMIT: '1', RATE_BURST: '2000', COST_LIMIT: '1000' } });
  const id = async (sql: string) => Number((await server.pool.query<{ id: number }>(sql)).rows[0]?.id);
  village = await id(`select min(id) as id from village where starts_with(code, '${TOWNSHIP}')`);
  await server.pool.query(
    `insert into "grant" (role, principal, division_code, valid_from) values ('TOWNSHIP', 'test:elsewhere', '522628', '2000-01-01')`,
  );
  const elsewhere = await server.issuer.token({ sub: 'test:elsewhere' });
  const far = await id(
    `select min(id) as id from household where not starts_with(division_code, '${TOWNSHIP}')`,
  );
  strangers = [0, 1, 2].map((place) => withCheck(stranger(place)));
  for (const identityNumber of strangers) {
    const added = await write(
      server.url,
      'addHouseholdMember',
      {
        input: {
          ...PERSON,
          identityNumber,
          household: `Household:${far}`,
          relation: 'OTHER',
          validFrom: '2018-01-01',
        },
      },
      'replayed',
      { token: elsewhere },
    );
    if (added.code !== 'OK') throw new Error(`${added.code}: ${added.violations}`);
  }
  token = await server.issuer.token({ sub: 'demo:township' });
});
afterAll(() => server.stop());

it('who lives elsewhere is told once whatever is asked for, and each telling costs more than is left for another', async () => {
  const register = (numbers: readonly string[]) =>
    write(
      server.url,
      'registerHousehold',
      {
        input: {
          code: 'H999999999977',
          ...LIVING,
          status: 'ORDINARY',
          otherCauses: [],
          village: `Village:${village}`,
          members: numbers.map((identityNumber, place) => ({
            ...PERSON,
            identityNumber,
            relation: place === 0 ? 'HEAD' : 'OTHER',
          })),
        },
        validateOnly: true,
      },
      'replayed',
      { token },
    );
  expect((await register(strangers)).violations).toEqual(['PERSON_ELSEWHERE input.identityNumber']);
  expect((await register(strangers.slice(0, 1))).violations).toEqual([
    'PERSON_ELSEWHERE input.identityNumber',
  ]);
  expect(await register(strangers.slice(1, 2))).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
  const many = Array.from({ length: 31 }, (_, place) => withCheck(`99999919600101${600 + 2 * place}`));
  const other = await server.issuer.token({ sub: 'test:elsewhere' });
  token = other;
  expect((await register(many)).violations).toEqual(['LIST_LENGTH input.members']);
  expect((await register([])).violations).toContain('LIST_LENGTH input.members');
});

it('a number that is taken costs as much, whether its household is seen or not', async () => {
  const prober = await grantTo(server, 'test:numbers', 'TOWNSHIP', TOWNSHIP);
  const { rows } = await server.pool.query<{ code: string }>(
    `select code from household where not starts_with(division_code, '${TOWNSHIP}') order by id limit 3`,
  );
  const register = (code: string, identityNumber: string) =>
    write(
      server.url,
      'registerHousehold',
      {
        input: {
          ...LIVING,
          code,
          status: 'ORDINARY',
          otherCauses: [],
          village: `Village:${village}`,
          members: [{ ...PERSON, identityNumber, relation: 'HEAD' }],
        },
        validateOnly: true,
      },
      'replayed',
      { token: prober },
    );
  const number = withCheck('99999919600101802');
  const codes = [];
  for (const { code } of rows) codes.push((await register(code, number)).code);
  expect(codes).toEqual(['CONFLICT', 'CONFLICT', 'RATE_LIMITED']);
});
