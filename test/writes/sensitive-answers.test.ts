import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PHONE_MASK, TOWNSHIP } from '../support/role-scopes.ts';
import { DATABASES, startServer, type TestServer } from '../support/server.ts';
import { write } from '../support/write.ts';

describe.each(DATABASES)('sensitive fields in the answers of mutations over %s', (database) => {
  let server: TestServer;
  let token: string;
  let id: number;
  let phone: string;
  beforeAll(async () => {
    server = await startServer({ database });
    token = await server.issuer.token({ sub: 'demo:township' });
    const { rows } = await server.pool.query<{ id: number; phone: string }>(
      `select id, phone from household where starts_with(division_code, '${TOWNSHIP}') and phone is not null order by id limit 1`,
    );
    id = rows[0]?.id ?? 0;
    phone = rows[0]?.phone ?? '';
  });
  afterAll(() => server.stop());

  const correct = (version: number, more: Readonly<Record<string, unknown>> = {}, purpose?: string) =>
    write<{ household: { phone: string }; replayed: boolean }>(
      server.url,
      'correctHousehold',
      { id: `Household:${id}`, version, input: { housingArea: 70 + version }, ...more },
      'household { phone } replayed',
      { token, ...(purpose ? { purpose } : {}) },
    );
  const logged = async (): Promise<number> => {
    const { rows } = await server.pool.query<{ count: number }>(
      `select count(*)::int as count from access_record where field = 'Household.phone' and row_key = $1`,
      [id],
    );
    return rows[0]?.count ?? 0;
  };

  it('are shown for a purpose and logged, again when the answer is; what is undone shows none', async () => {
    const purpose = '核对联系电话';
    expect((await correct(1)).payload?.household.phone).toBe(PHONE_MASK);
    expect(await logged()).toBe(0);
    expect((await correct(2, { idempotencyKey: 'shown' }, purpose)).payload?.household.phone).toBe(phone);
    expect(await logged()).toBe(1);
    const again = await correct(2, { idempotencyKey: 'shown' }, purpose);
    expect(again.payload).toEqual({ household: { phone }, replayed: true });
    expect(await logged()).toBe(2);
    const validated = await correct(3, { validateOnly: true }, purpose);
    expect(validated.payload?.household.phone).toBe(PHONE_MASK);
    expect(await logged()).toBe(2);
    const stale = await correct(1, {}, purpose);
    expect(stale).toMatchObject({ code: 'CONFLICT', extensions: { current: { phone } } });
    expect(await logged()).toBe(3);
  });
});
