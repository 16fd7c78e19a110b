import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf } from '../support/ask.ts';
import { DATABASES, startServer, type TestServer } from '../support/server.ts';

interface Grouped {
  readonly groupCount: number;
  readonly groups: readonly {
    readonly count: number;
    readonly key: { readonly household: { readonly code: string } | null };
  }[];
}

const BY_HOUSEHOLD =
  'aggregate { groupCount(by: [HOUSEHOLD]) groups(by: [HOUSEHOLD], first: 1000) { count key { household { code } } } }';

describe.each(DATABASES)('groups by a link on %s', (database) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({ database });
  });

  afterAll(() => server.stop());

  async function groupsOf(role: string, connection: string): Promise<Grouped> {
    const token = await server.issuer.token({ sub: `demo:${role}` });
    const query = `{ rows: ${connection} { ${BY_HOUSEHOLD} } }`;
    const { rows } = await dataOf<{ rows: { aggregate: Grouped } }>(server.url, query, {}, { token });
    return rows.aggregate;
  }

  it('are one where the caller sees no row that the link leads to', async () => {
    const token = await server.issuer.token({ sub: 'demo:township' });
    const read = '{ households(first: 3) { nodes { phone } } }';
    await dataOf(server.url, read, {}, { token, purpose: '核对联系电话' });
    expect(await groupsOf('auditor', 'accessRecords')).toEqual({
      groupCount: 1,
      groups: [{ count: 3, key: { household: null } }],
    });
    expect((await groupsOf('township', 'accessRecords')).groupCount).toBe(3);
  });

  it('are one for all the hidden rows, beside one for each that is seen', async () => {
    const { rows } = await server.pool.query<{ code: string; count: number; seen: boolean }>(
      `select h.code, count(*)::int as count, bool_or(r.state = 'SUBMITTED') as seen
         from change_request r join household h on h.id = r.household_id group by h.code order by h.code`,
    );
    const seen = rows.filter((row) => row.seen);
    const hidden = rows.filter((row) => !row.seen);
    expect([seen.length > 1, hidden.length > 1]).toEqual([true, true]);
    const { groupCount, groups } = await groupsOf('data_steward', 'changeRequests');
    const [unseen, ...rest] = [...groups].sort((a, b) =>
      (a.key.household?.code ?? '').localeCompare(b.key.household?.code ?? ''),
    );
    expect(groupCount).toBe(seen.length + 1);
    expect(unseen).toEqual({
      count: hidden.reduce((sum, { count }) => sum + count, 0),
      key: { household: null },
    });
    expect(rest).toEqual(seen.map(({ code, count }) => ({ count, key: { household: { code } } })));
  });
});
