import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { DATABASES, startServer, type TestServer } from '../support/server.ts';
import { write } from '../support/write.ts';
import { grantTo } from './grant.ts';

interface Made {
  readonly token: string | null;
  readonly replayed: boolean;
  readonly apiToken: { readonly id: string; readonly version: number; readonly lastFour: string } | null;
}

describe.each(DATABASES)('API tokens over %s', (database) => {
  let server: TestServer;
  let one: string;
  let another: string;
  beforeAll(async () => {
    server = await startServer({ database });
    one = await grantTo(server, 'admin:one', 'ADMINISTRATOR', '522628');
    another = await grantTo(server, 'admin:another', 'ADMINISTRATOR', '522628');
  });
  afterAll(() => server.stop());

  const create = (input: object, more: object = {}, token = one) =>
    write<Made>(
      server.url,
      'createApiToken',
      { input: { name: '道路数据', ...input }, ...more },
      'token replayed apiToken { id version lastFour }',
      { token },
    );
  const grant = (principal: string, token: string) =>
    write(
      server.url,
      'grantRole',
      { input: { role: 'TOWNSHIP', principal, division: '522628101', validFrom: '2018-01-01' } },
      'grant { id }',
      { token },
    );
  const householdsWith = async (token: string | null) => {
    const { data, status } = await ask(server.url, '{ households { totalCount } }', {}, { token });
    return status === 200
      ? (data as { households: { totalCount: number | null } }).households.totalCount
      : status;
  };

  it('are shown once, and never again under their key, nor stored anywhere', async () => {
    const key = { idempotencyKey: 'token-1' };
    const made = await create({}, key);
    const token = made.payload?.token ?? '';
    expect(token).toMatch(/^cg_[\w-]{43}$/);
    expect(made.payload).toMatchObject({ replayed: false, apiToken: { lastFour: token.slice(-4) } });
    const again = await create({}, key);
    expect(again.payload).toEqual({ ...made.payload, token: null, replayed: true });
    const tried = await create({}, { validateOnly: true });
    expect(tried.payload).toEqual({ token: null, replayed: false, apiToken: null });
    const { rows } = await server.pool.query<{ all: string }>(
      `select string_agg(t::text, ' ') as all from (select to_jsonb(c)::text from change c union all select to_jsonb(k)::text from kept_answer k union all select to_jsonb(a)::text from api_token a) x(t)`,
    );
    expect(rows[0]?.all).toContain(`"lastFour": "${token.slice(-4)}"`);
    expect(rows[0]?.all).not.toContain(token);
    expect(rows[0]?.all).not.toContain('tokenHash');
  });

  it('reach what another administrator than their maker grants, until they are revoked', async () => {
    const { payload } = await create({ expiresOn: '2999-01-01' });
    const token = payload?.token ?? null;
    const number = payload?.apiToken?.id.split(':')[1];
    expect(await householdsWith(token)).toBeNull();
    expect((await grant(`api-token:${number}`, one)).violations).toEqual([
      'GRANT_TO_ONESELF input.principal',
    ]);
    expect((await grant(`api-token:${number}`, another)).code).toBe('OK');
    expect(await householdsWith(token)).toBeGreaterThan(0);
    const today = new Date().toISOString().slice(0, 10);
    const revoke = (on: string) =>
      write(
        server.url,
        'revokeApiToken',
        { id: payload?.apiToken?.id ?? '', version: 1, input: { on } },
        'apiToken { revokedOn }',
        { token: another },
      );
    expect((await revoke('2999-01-01')).violations).toEqual(['DATE_IN_FUTURE input.on']);
    expect((await revoke(today)).payload).toEqual({ apiToken: { revokedOn: today } });
    expect(await householdsWith(token)).toBe(401);
  });

  it('are made by administrators alone, and end', async () => {
    const township = await grantTo(server, 'township', 'TOWNSHIP', '522628101');
    expect((await create({}, {}, township)).code).toBe('FORBIDDEN');
    expect((await create({ expiresOn: '2018-10-16' })).violations).toEqual(['TOKEN_EXPIRY input.expiresOn']);
  });
});
