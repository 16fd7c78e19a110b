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

interface Payload {
  readonly household: Household | null;
  readonly replayed: boolean;
}

describe.each(DATABASES)('idempotency keys over %s', (database) => {
  let server: TestServer;
  let households: Household[];

  beforeAll(async () => {
    server = await startServer({ database });
    await callAs(server, ['TOWNSHIP'], ['522628101']);
    const { township } = await dataOf<{ township: { households: { nodes: Household[] } } }>(
      server.url,
      '{ township(code: "522628101") { households(first: 10) { nodes { id version housingArea } } } }',
    );
    households = [...township.households.nodes];
  });
  afterAll(() => server.stop());

  const next = (): Household => {
    const household = households.pop();
    if (!household) throw new Error('The township has too few households.');
    return household;
  };
  const correct = (household: Household, housingArea: number, idempotencyKey: string, more = {}) =>
    write<Payload>(
      server.url,
      'correctHousehold',
      { id: household.id, version: household.version, input: { housingArea }, idempotencyKey, ...more },
      'household { id version housingArea } replayed',
    );
  const changesOf = async ({ id }: Household): Promise<number> => {
    const { rows } = await server.pool.query<{ count: number }>(
      `select count(*)::int as count from change where noun = 'Household' and row_key = $1`,
      [Number(id.split(':')[1])],
    );
    return rows[0]?.count ?? 0;
  };

  it('five at once have one effect and the same answer', async () => {
    const household = next();
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => correct(household, 71, 'five')));
    expect(outcomes.map(({ code }) => code)).toEqual(['OK', 'OK', 'OK', 'OK', 'OK']);
    expect(new Set(outcomes.map(({ payload }) => JSON.stringify(payload?.household)))).toEqual(
      new Set([JSON.stringify({ id: household.id, version: 2, housingArea: 71 })]),
    );
    expect(outcomes.filter(({ payload }) => payload?.replayed)).toHaveLength(4);
    expect(await changesOf(household)).toBe(1);
  });

  it('a repeated key reads the row as it is now, whatever version it names', async () => {
    const household = next();
    await correct(household, 72, 'first');
    await correct({ ...household, version: 2 }, 73, 'second');
    const repeated = await correct(household, 72, 'first');
    expect(repeated.payload).toEqual({
      household: { id: household.id, version: 3, housingArea: 73 },
      replayed: true,
    });
  });

  it('another input under the same key is refused', async () => {
    const household = next();
    const invalid = await correct(household, 74, 'one input');
    expect(invalid).toMatchObject({ code: 'INVALID_ARGUMENT', extensions: { argument: 'idempotencyKey' } });
    await correct(household, 74, 'one-input');
    const other = await correct(household, 75, 'one-input');
    expect(other).toMatchObject({ status: 409, code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await changesOf(household)).toBe(1);
  });

  it('a refusal and a validation use up no key', async () => {
    const household = next();
    expect((await correct(household, -1, 'kept')).violations).toEqual([
      'NUMBER_OUT_OF_RANGE input.housingArea',
    ]);
    const validated = await correct(household, 76, 'kept', { validateOnly: true });
    expect(validated.payload?.household).toEqual({ id: household.id, version: 2, housingArea: 76 });
    expect(await changesOf(household)).toBe(0);
    expect((await correct(household, 77, 'kept')).payload?.replayed).toBe(false);
    expect(await changesOf(household)).toBe(1);
  });

  it('belong to their principal', async () => {
    const household = next();
    await correct(household, 78, 'shared');
    await server.pool.query(
      `insert into "grant" (role, principal, division_code, valid_from) values ('TOWNSHIP', 'test:other', '522628101', '2000-01-01')`,
    );
    const token = await server.issuer.token({ sub: 'test:other' });
    const other = await write<Payload>(
      server.url,
      'correctHousehold',
      { id: household.id, version: 2, input: { housingArea: 79 }, idempotencyKey: 'shared' },
      'household { version } replayed',
      { token },
    );
    expect(other.payload).toEqual({ household: { version: 3 }, replayed: false });
  });

  it('are forgotten after a day', async () => {
    const household = next();
    await correct(household, 80, 'old');
    await server.pool.query(`update kept_answer set at = now() - interval '25 hours' where key = 'old'`);
    const again = await correct({ ...household, version: 2 }, 81, 'old');
    expect(again.payload).toMatchObject({ replayed: false, household: { version: 3 } });
  });
});
