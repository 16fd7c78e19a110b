import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { historyOf } from '../support/changes.ts';
import { IDENTITY_MASK, PHONE_MASK, TOWNSHIP } from '../support/role-scopes.ts';
import { DATABASES, startServer, type TestServer } from '../support/server.ts';
import { write } from '../support/write.ts';
import { withCheck } from './inputs.ts';

describe.each(DATABASES)('the history of rows over %s', (database) => {
  let server: TestServer;
  let keys: readonly number[];
  const as = async (role: string) => ({ token: await server.issuer.token({ sub: `demo:${role}` }) });
  beforeAll(async () => {
    server = await startServer({ database });
    const { rows } = await server.pool.query<{ id: number }>(
      `select id from household where starts_with(division_code, '${TOWNSHIP}') and phone is not null order by id limit 5`,
    );
    keys = rows.map(({ id }) => id);
  });
  afterAll(() => server.stop());

  const correct = async (id: string, version: number, input: object) => {
    const outcome = await write(
      server.url,
      'correctHousehold',
      { id, version, input: { ...input } },
      'household { id }',
      await as('township'),
    );
    expect(outcome.code).toBe('OK');
  };
  const stored = async (id: number) => {
    const { rows } = await server.pool.query<{
      area: number;
      phone: string;
      division: string;
      hamlet: number;
    }>(
      'select housing_area as area, phone, division_code as division, hamlet_id as hamlet from household where id = $1',
      [id],
    );
    const [row] = rows;
    if (!row) throw new Error('There is no such household.');
    return row;
  };

  it('tells who did what and when, before and after, the latest first and page by page', async () => {
    const key = keys[0] ?? 0;
    const id = `Household:${key}`;
    const before = await stored(key);
    const began = new Date();
    for (const version of [1, 2, 3]) await correct(id, version, { housingArea: 200 + version });
    const township = await as('township');
    const page = await historyOf(server.url, id, { first: 2 }, township);
    expect(page?.edges.map(({ node }) => node)).toEqual([
      {
        kind: 'CHANGED',
        type: 'HOUSEHOLD',
        nodeId: id,
        version: 4,
        at: expect.any(String),
        principal: 'demo:township',
        mutation: 'correctHousehold',
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        division: before.division,
        before: { housingArea: 202 },
        after: { housingArea: 203 },
      },
      expect.objectContaining({ version: 3, before: { housingArea: 201 }, after: { housingArea: 202 } }),
    ]);
    expect(page?.pageInfo.hasNextPage).toBe(true);
    const at = Date.parse(page?.edges[0]?.node.at ?? '');
    expect(at).toBeGreaterThanOrEqual(began.getTime() - 1);
    expect(at).toBeLessThanOrEqual(Date.now() + 1);
    const rest = await historyOf(server.url, id, { after: page?.pageInfo.endCursor ?? '' }, township);
    expect(rest?.edges.map(({ node }) => [node.version, node.before])).toEqual([
      [2, { housingArea: before.area }],
    ]);
    expect(rest?.pageInfo.hasNextPage).toBe(false);
  });

  it('masks what its reader may not see, and logs what is unmasked for a purpose', async () => {
    const key = keys[1] ?? 0;
    const id = `Household:${key}`;
    const { phone } = await stored(key);
    await correct(id, 1, { phone: '+86 855 1234567' });
    const township = await as('township');
    const values = async (caller: { token: string; purpose?: string }) => {
      const page = await historyOf(server.url, id, {}, caller);
      return page?.edges.map(({ node }) => [node.before, node.after]);
    };
    expect(await values(township)).toEqual([[{ phone: PHONE_MASK }, { phone: PHONE_MASK }]]);
    const logged = async () =>
      (
        await server.pool.query<{ field: string; purpose: string }>(
          `select field, purpose from access_record where row_key = $1 and field = 'Household.phone'`,
          [key],
        )
      ).rows;
    expect(await logged()).toEqual([]);
    const unmasked = await values({ ...township, purpose: 'Checking what was changed' });
    expect(unmasked).toEqual([[{ phone }, { phone: '+86 855 1234567' }]]);
    // The value before and the one after.
    const read = { field: 'Household.phone', purpose: 'Checking what was changed' };
    expect(await logged()).toEqual([read, read]);
    const office = await values({ ...(await as('command_office')), purpose: 'Curiosity' });
    expect(office).toEqual([[{ phone: PHONE_MASK }, { phone: PHONE_MASK }]]);
  });

  it('opens a sealed value for a purpose, and never shows it sealed', async () => {
    const { rows } = await server.pool.query<{ id: number; birth: string; sex: string; version: number }>(
      `select id, birth_date::text as birth, sex, version from household_member where household_id = $1 and relation <> 'HEAD' order by id limit 1`,
      [keys[2]],
    );
    const member = rows[0];
    if (!member) throw new Error('The household has a head alone.');
    const identityNumber = withCheck(
      `999999${member.birth.replaceAll('-', '')}00${member.sex === 'MALE' ? 1 : 2}`,
    );
    const id = `HouseholdMember:${member.id}`;
    const township = await as('township');
    const done = await write(
      server.url,
      'correctHouseholdMember',
      { id, version: member.version, input: { identityNumber } },
      'householdMember { id }',
      township,
    );
    expect(done.code).toBe('OK');
    const told = async (caller: { token: string; purpose?: string }) =>
      (await historyOf(server.url, id, {}, caller))?.edges[0]?.node.after;
    expect(await told(township)).toEqual({ identityNumber: IDENTITY_MASK });
    expect(await told({ ...township, purpose: '核对身份证号' })).toEqual({ identityNumber });
  });

  it('tells links as identifiers, and those to what its reader does not see as null', async () => {
    const administrator = await as('administrator');
    const cadre = (await server.pool.query<{ id: number }>('select min(id) as id from cadre')).rows[0]?.id;
    const granted = await write<{ grant: { id: string } }>(
      server.url,
      'grantRole',
      {
        input: {
          role: 'PAIRED_CADRE',
          principal: 'somebody',
          cadre: `Cadre:${cadre}`,
          division: '522628',
          validFrom: '2018-01-01',
        },
      },
      'grant { id }',
      administrator,
    );
    const page = await historyOf(server.url, granted.payload?.grant.id ?? '', {}, administrator);
    expect(page?.edges[0]?.node).toMatchObject({
      kind: 'CREATED',
      before: null,
      after: { principal: 'somebody', cadre: null },
    });
    const key = keys[3] ?? 0;
    const { rows } = await server.pool.query<{ id: number }>(
      `select h.id from hamlet h join household x on x.village_id = h.village_id where x.id = $1 and h.id <> x.hamlet_id order by h.id limit 1`,
      [key],
    );
    const hamlet = rows[0]?.id;
    const { hamlet: before } = await stored(key);
    await correct(`Household:${key}`, 1, { hamlet: `Hamlet:${hamlet}` });
    const moved = await historyOf(server.url, `Household:${key}`, {}, await as('township'));
    expect(moved?.edges[0]?.node).toMatchObject({
      before: { hamlet: `Hamlet:${before}` },
      after: { hamlet: `Hamlet:${hamlet}` },
    });
  });

  it('is empty for a row that was never changed, and null for the public', async () => {
    const { edges } = (await historyOf(server.url, `Household:${keys[4]}`, {}, await as('township'))) ?? {};
    expect(edges).toEqual([]);
    expect(await historyOf(server.url, 'County:1', {}, { token: null })).toBeNull();
    expect((await historyOf(server.url, 'County:1', {}, await as('finance')))?.edges).toEqual([]);
  });

  it('refuses what is no cursor of it, and pages of no size', async () => {
    const id = `Household:${keys[0]}`;
    const township = await as('township');
    const code = async (args: string) => {
      const { errors } = await ask(
        server.url,
        `{ node(id: "${id}") { history(${args}) { nodes { kind } } } }`,
        {},
        township,
      );
      return [errors[0]?.extensions.code, errors[0]?.extensions.argument];
    };
    const good = (await historyOf(server.url, id, { first: 1 }, township))?.pageInfo.endCursor ?? '';
    const forged = `${good.slice(0, -1)}${good.endsWith('0') ? '1' : '0'}`;
    for (const cursor of [forged, 'x', '', 'a'.repeat(5_000)])
      expect(await code(`after: "${cursor}"`)).toEqual(['INVALID_CURSOR', 'node.history.after']);
    for (const size of [0, 101, -1])
      expect(await code(`first: ${size}`)).toEqual(['INVALID_ARGUMENT', 'node.history.first']);
  });
});
