import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf } from '../support/ask.ts';
import { callAs } from '../support/caller.ts';
import { DATABASES, startServer, type TestServer } from '../support/server.ts';
import { write } from '../support/write.ts';

interface Household {
  readonly id: string;
  readonly version: number;
  readonly housingArea: number;
}

const FIELDS = 'id version housingArea';

describe.each(DATABASES)('versions over %s', (database) => {
  let server: TestServer;
  let households: readonly Household[];

  beforeAll(async () => {
    server = await startServer({ database });
    await callAs(server, ['TOWNSHIP'], ['522628101']);
    const { township } = await dataOf<{ township: { households: { nodes: Household[] } } }>(
      server.url,
      `{ township(code: "522628101") { households(first: 10) { nodes { ${FIELDS} } } } }`,
    );
    households = township.households.nodes;
  });
  afterAll(() => server.stop());

  const correct = ({ id, version }: Pick<Household, 'id' | 'version'>, housingArea: number) =>
    write<{ household: Household }>(
      server.url,
      'correctHousehold',
      { id, version, input: { housingArea } },
      `household { ${FIELDS} }`,
    );

  it('begin at 1 and count the changes of a row, in the answer and wherever it is read', async () => {
    const [household] = households;
    if (!household) throw new Error('The township has no household.');
    expect(household.version).toBe(1);
    const once = await correct(household, 81);
    expect(once.payload?.household).toEqual({ id: household.id, version: 2, housingArea: 81 });
    const twice = await correct({ ...household, version: 2 }, 82);
    expect(twice.payload?.household.version).toBe(3);
    const read = await dataOf(server.url, `query ($id: ID!) { node(id: $id) { id version } }`, {
      id: household.id,
    });
    expect(read).toEqual({ node: { id: household.id, version: 3 } });
  });

  it('of two changes to one version one is done, and the other is shown what it would overwrite', async () => {
    const [, household] = households;
    if (!household) throw new Error('The township has one household.');
    const outcomes = await Promise.all([correct(household, 101), correct(household, 102)]);
    expect(outcomes.map(({ code }) => code).sort()).toEqual(['CONFLICT', 'OK']);
    const done = outcomes.find(({ code }) => code === 'OK')?.payload?.household;
    const refused = outcomes.find(({ code }) => code === 'CONFLICT');
    expect(done?.version).toBe(2);
    expect(refused?.status).toBe(409);
    expect(refused?.extensions).toMatchObject({ argument: 'version', current: done, retryable: false });
    const { rows } = await server.pool.query(
      'select count(*)::int as changes from change where row_key = $1',
      [Number(household.id.split(':')[1])],
    );
    expect(rows).toEqual([{ changes: 1 }]);
  });

  it('a version that never was is refused as one that is no more', async () => {
    const [, , household] = households;
    if (!household) throw new Error('The township has two households.');
    expect((await correct({ ...household, version: 7 }, 90)).code).toBe('CONFLICT');
    expect((await correct({ ...household, version: 0 }, 90)).code).toBe('CONFLICT');
  });
});
