import { callerSettings, type Principal, Sessions } from '@county-graph/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUSEHOLDS, TOWNSHIP } from '../support/role-scopes.ts';
import { DATABASES, startServer, type TestServer } from '../support/server.ts';
import { write } from '../support/write.ts';

const DATE = '2018-10-16';

/** Roles that may correct a household of their own (DOMAIN section 7, domain "households"); all others may none. */
const MAY_CORRECT = new Set(['township']);
/** Those among the others that see the households of the township, and so are told that they may not. */
const SEES_TOWNSHIP = new Set(['inspection_team', 'command_office']);
const ROLES = Object.keys(HOUSEHOLDS);

const key = async ({ pool }: TestServer, condition: string): Promise<number> => {
  const { rows } = await pool.query<{ id: number }>(
    `select min(id)::int as id from household where ${condition}`,
  );
  return rows[0]?.id ?? 0;
};

describe.each(DATABASES)('the rights to write over %s', (database) => {
  let server: TestServer;
  let inside: number;
  let outside: number;
  beforeAll(async () => {
    server = await startServer({ database });
    inside = await key(server, `starts_with(division_code, '${TOWNSHIP}')`);
    outside = await key(server, `not starts_with(division_code, '${TOWNSHIP}')`);
  });
  afterAll(() => server.stop());

  const versionOf = async (id: number): Promise<number> => {
    const { rows } = await server.pool.query<{ version: number }>(
      'select version from household where id = $1',
      [id],
    );
    return rows[0]?.version ?? 0;
  };
  const correct = async (role: string, id: number) => {
    const token = role === 'public' ? null : await server.issuer.token({ sub: `demo:${role}` });
    const version = await versionOf(id);
    const args = { id: `Household:${id}`, version, input: { housingArea: 40 + version } };
    return write(server.url, 'correctHousehold', args, 'household { version }', { token });
  };

  it.each(ROLES)('%s corrects a household where it may, and nowhere else', async (role) => {
    const before = await versionOf(outside);
    const far = await correct(role, outside);
    expect(['FORBIDDEN', 'ROW_NOT_FOUND']).toContain(far.code);
    expect(await versionOf(outside)).toBe(before);
    const was = await versionOf(inside);
    const near = await correct(role, inside);
    if (MAY_CORRECT.has(role)) {
      expect(near).toMatchObject({ code: 'OK', payload: { household: { version: was + 1 } } });
      return;
    }
    expect(near).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(await versionOf(inside)).toBe(was);
  });

  it('a household that the township does not see is one that is not there', async () => {
    const hidden = await correct('township', outside);
    const missing = await correct('township', 2_000_000_000);
    const { requestId: _one, ...told } = hidden.extensions;
    const { requestId: _other, ...toldOfNone } = missing.extensions;
    expect([hidden.status, hidden.message, told]).toEqual([missing.status, missing.message, toldOfNone]);
    expect(hidden.code).toBe('ROW_NOT_FOUND');
  });

  it('whoever sees it and may not write it is told so', async () => {
    for (const role of SEES_TOWNSHIP) expect((await correct(role, inside)).code).toBe('FORBIDDEN');
  });

  it('no row is linked to one that its writer does not see', async () => {
    const token = await server.issuer.token({ sub: 'demo:township' });
    const { rows } = await server.pool.query<{ id: number }>(
      `select min(id)::int as id from hamlet where not starts_with(division_code, '${TOWNSHIP}')`,
    );
    const elsewhere = await write(
      server.url,
      'correctHousehold',
      {
        id: `Household:${inside}`,
        version: await versionOf(inside),
        input: { hamlet: `Hamlet:${rows[0]?.id}` },
      },
      'household { id }',
      { token },
    );
    expect(elsewhere.violations).toEqual(['HAMLET_ELSEWHERE input.hamlet']);
    const none = await write(
      server.url,
      'correctHousehold',
      {
        id: `Household:${inside}`,
        version: await versionOf(inside),
        input: { hamlet: `Household:${inside}` },
      },
      'household { id }',
      { token },
    );
    expect(none.violations).toEqual(['LINKED_ROW_NOT_FOUND input.hamlet']);
  });

  it('the history tells who, what, before and after, and nothing of what was refused', async () => {
    const { rows: before } = await server.pool.query<{ count: number }>(
      'select count(*)::int as count from change',
    );
    await correct('inspection_team', inside);
    await correct('township', outside);
    const version = await versionOf(inside);
    await correct('township', inside);
    const { rows } = await server.pool.query(
      `select principal, mutation, kind, noun, row_key, version, division_code, household_key, before, after
         from change order by id offset $1`,
      [before[0]?.count],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      principal: 'demo:township',
      mutation: 'correctHousehold',
      kind: 'CHANGED',
      noun: 'Household',
      row_key: inside,
      version: version + 1,
      household_key: inside,
      after: { housingArea: 40 + version },
    });
    expect(Object.keys(rows[0].before)).toEqual(['housingArea']);
  });
});

describe('the second wall of writing', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ database: 'postgres' });
  });
  afterAll(() => server.stop());

  /** Runs a statement as the server's role, told that a principal writes; undone afterwards. */
  async function writeAs(principal: Principal | undefined, statement: string): Promise<number | null> {
    const client = await server.serving.connect();
    try {
      await client.query('discard all');
      await client.query('begin');
      if (principal) await new Sessions().enter(client, callerSettings(principal, DATE), true);
      return (await client.query(statement)).rowCount;
    } finally {
      await client.query('rollback').catch(() => {});
      client.release(true);
    }
  }
  const principal = (role: Principal['grants'][number]['role'], division: string): Principal => ({
    id: `test:${role}`,
    name: role,
    grants: [{ role, division }],
  });
  const changeAll = 'update household set housing_area = 1';
  const countOf = async (condition: string): Promise<number> => {
    const { rows } = await server.pool.query<{ count: number }>(
      `select count(*)::int as count from household where ${condition}`,
    );
    return rows[0]?.count ?? 0;
  };

  it('lets a statement change what its caller may, whatever the statement says', async () => {
    expect(await writeAs(undefined, changeAll)).toBe(0);
    expect(await writeAs(principal('INSPECTION_TEAM', '522628'), changeAll)).toBe(0);
    expect(await writeAs(principal('COMMAND_OFFICE', '522628'), changeAll)).toBe(0);
    const own = await countOf(`starts_with(division_code, '${TOWNSHIP}')`);
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(await countOf('true'));
    expect(await writeAs(principal('TOWNSHIP', TOWNSHIP), changeAll)).toBe(own);
  });

  it('lets no row be moved out of reach, nor be added there', async () => {
    const township = principal('TOWNSHIP', TOWNSHIP);
    const refused = { code: '42501' };
    await expect(
      writeAs(
        township,
        `update household set division_code = '522628102001' where starts_with(division_code, '${TOWNSHIP}')`,
      ),
    ).rejects.toMatchObject(refused);
    const copy = (code: string) =>
      `insert into bank_account (bank, number, household_id, division_code, valid_from) select 'x', '123456789012', min(id), '${code}', '2018-01-01' from household`;
    await expect(writeAs(township, copy('522628102001'))).rejects.toMatchObject(refused);
    expect(await writeAs(township, copy(`${TOWNSHIP}001`))).toBe(1);
  });

  it('keeps changes as they were written, and answers from everybody but whom they were given to', async () => {
    const township = principal('TOWNSHIP', TOWNSHIP);
    await server.pool.query(
      `insert into kept_answer (principal, mutation, key, input_hash, warnings) values ('test:somebody', 'm', 'k', '', '[]')`,
    );
    expect(await writeAs(township, 'update kept_answer set row_key = 1')).toBe(0);
    expect(await writeAs(township, 'delete from kept_answer')).toBe(0);
    await expect(writeAs(township, `update change set principal = 'me'`)).rejects.toMatchObject({
      code: '42501',
    });
  });
});
