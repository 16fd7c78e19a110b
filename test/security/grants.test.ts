import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, startServer, type TestServer } from '../support/server.ts';

describe.each(DATABASES)('grants on %s', (database) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({ database });
  });

  afterAll(() => server.stop());

  async function epoch(): Promise<number> {
    const { rows } = await server.pool.query<{ epoch: string }>('select epoch from access_epoch');
    expect(rows).toHaveLength(1);
    return Number(rows[0]?.epoch);
  }

  const grant = (
    principal: string,
    from: string,
    to: string | null,
    role = 'TOWNSHIP',
    cadre: number | null = null,
  ) =>
    server.pool.query(
      `insert into "grant" (role, principal, division_code, cadre_id, valid_from, valid_to)
       values ($1, $2, '522628101', $3, $4, $5)`,
      [role, principal, cadre, from, to],
    );

  const grantsOf = async (sub: string) => {
    const { principal } = await server.authenticator.authenticate(await server.issuer.token({ sub }));
    return principal.grants;
  };

  it.each([
    ['of the reference date', '2018-10-16', '2018-10-17', 1],
    ['without an end', '2000-01-01', null, 1],
    ['that end on the reference date', '2018-01-01', '2018-10-16', 0],
    ['that begin on the day after, though long ago by the clock', '2018-10-17', null, 0],
  ])('%s count or not', async (what, from, to, count) => {
    await grant(what, from, to);
    expect(await grantsOf(what)).toHaveLength(count);
  });

  it('say what was granted, to one principal alone', async () => {
    await grant('one', '2018-01-01', null);
    await grant('one', '2018-01-01', null, 'PAIRED_CADRE', 7);
    expect(await grantsOf('one')).toEqual([
      { role: 'TOWNSHIP', division: '522628101' },
      { role: 'PAIRED_CADRE', division: '522628101', cadre: 7 },
    ]);
    expect(await grantsOf('One')).toEqual([]);
    expect(await grantsOf('one ')).toEqual([]);
    expect(await grantsOf("one' or true --")).toEqual([]);
  });

  it('of a role of own rows need to say whose', async () => {
    for (const role of ['PAIRED_CADRE', 'COUNTY_LEADER', 'DEPARTMENT', 'BATTLE_TEAM']) {
      await grant('nobody', '2018-01-01', null, role);
    }
    await grant('nobody', '2018-01-01', null, 'DEPARTMENT', 7);
    expect(await grantsOf('nobody')).toEqual([]);
  });

  it('name the token’s holder as its issuer does', async () => {
    const { authenticator, issuer } = server;
    const named = await authenticator.authenticate(await issuer.token({ sub: 'u-17', name: '龙会计' }));
    expect(named.principal).toMatchObject({ id: 'u-17', name: '龙会计' });
    const nameless = await authenticator.authenticate(await issuer.token({ sub: 'u-17' }));
    expect(nameless.principal).toMatchObject({ id: 'u-17', name: 'u-17' });
    const bent = await authenticator.authenticate(await issuer.token({ sub: 'u-17', name: 'a\nb' }));
    expect(bent.principal.name).toBe('u-17');
    const nobody = await authenticator.authenticate();
    expect(nobody.principal).toEqual({ id: 'public', name: 'public', grants: [] });
    expect(nobody.epoch).toBeUndefined();
  });

  it.each([
    [
      'grant',
      `insert into "grant" (role, principal, division_code, valid_from) values ('AUDITOR', 'e', '522628', '2018-01-01')`,
    ],
    ['grant', `update "grant" set valid_to = '2018-10-01' where principal = 'e'`],
    ['grant', `delete from "grant" where principal = 'e'`],
    ['grant', 'truncate "grant"'],
    [
      'api_token',
      `insert into api_token (name, created_on, expires_on, last_four, token_hash)
       values ('e', '2018-01-01', '2019-01-01', 'abcd', repeat('0', 64))`,
    ],
    ['api_token', `update api_token set revoked_on = '2018-01-02'`],
    ['api_token', 'delete from api_token'],
    ['api_token', 'truncate api_token'],
  ])('that change move the epoch: %s, %s', async (_table, statement) => {
    const before = await epoch();
    await server.pool.query(statement);
    expect(await epoch()).toBe(before + 1);
  });

  it('of a department follow its domain, at once', async () => {
    await server.pool.query(
      `insert into "grant" (role, principal, division_code, department_id, valid_from)
       select 'DEPARTMENT', 'clerk', '522628', min(id), '2018-01-01' from department`,
    );
    const setDomain = (domain: string) =>
      server.pool.query(
        `update department set domain = $1 where id = (select department_id from "grant" where principal = 'clerk')`,
        [domain],
      );
    await setDomain('HEALTH');
    const token = await server.issuer.token({ sub: 'clerk' });
    const before = await server.authenticator.authenticate(token);
    expect(before.principal.grants).toMatchObject([{ role: 'DEPARTMENT', domain: 'HEALTH' }]);
    await setDomain('INDUSTRY');
    expect(before.epoch).not.toBe(String(await epoch()));
    const after = await before.refresh();
    expect(after.epoch).toBe(String(await epoch()));
    expect(after.principal.grants).toMatchObject([{ role: 'DEPARTMENT', domain: 'INDUSTRY' }]);
    await server.pool.query(`update department set name = name || '二' where domain = 'INDUSTRY'`);
    expect(after.epoch).toBe(String(await epoch()));
  });

  it.each([
    ['cadre', 'cadre_id', 'PAIRED_CADRE'],
    ['department', 'department_id', 'DEPARTMENT'],
    ['battle_team', 'team_id', 'BATTLE_TEAM'],
  ])('keep the %s that they name from being deleted, or go with it', async (table, column, role) => {
    const client = await server.pool.connect();
    const principal = `holder of a ${table}`;
    const held = async () => {
      const { rows } = await client.query(`select from "grant" where principal = $1`, [principal]);
      return rows.length;
    };
    try {
      await client.query('begin');
      // One that nothing else names.
      await client.query(
        `insert into ${table} select (jsonb_populate_record(t, '{"id": 9000000, "code": "${table === 'cadre' ? 'C' : 'D'}999999999999"}')).* from ${table} t order by t.id limit 1`,
      );
      await client.query(
        `insert into "grant" (role, principal, division_code, ${column}, valid_from) values ($1, $2, '522628', 9000000, '2018-01-01')`,
        [role, principal],
      );
      expect(await held()).toBe(1);
      await client.query('savepoint whole');
      await expect(client.query(`delete from ${table} where id = 9000000`)).rejects.toMatchObject({
        constraint: `grant_${column}_foreign`,
      });
      await client.query('rollback to whole');
      const before = await client.query('select epoch from access_epoch');
      await client.query(`truncate ${table} cascade`);
      expect(await held()).toBe(0);
      expect((await client.query('select epoch from access_epoch')).rows).not.toEqual(before.rows);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('that are withdrawn are told by the epoch, and gone once read anew', async () => {
    await grant('leaver', '2018-01-01', null);
    const token = await server.issuer.token({ sub: 'leaver' });
    const before = await server.authenticator.authenticate(token);
    expect(before.principal.grants).toHaveLength(1);
    expect(before.epoch).toBe(String(await epoch()));
    await server.pool.query(`update "grant" set valid_to = '2018-10-16' where principal = 'leaver'`);
    expect(before.epoch).not.toBe(String(await epoch()));
    const after = await before.refresh();
    expect(after.principal.grants).toEqual([]);
    expect(after.epoch).toBe(String(await epoch()));
    expect((await server.authenticator.authenticate(token)).principal.grants).toEqual([]);
  });
});
