import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { callAs } from '../support/caller.ts';
import { startServer, type TestServer } from '../support/server.ts';

interface Cost {
  readonly requested: number;
  readonly limit: number;
  readonly remaining: number;
}

const OPERATION = 1;
const MUTATION = 20;
const ROW = 1;

describe('what a mutation costs', () => {
  let server: TestServer;
  let ids: readonly string[];

  beforeAll(async () => {
    // Nothing comes back meanwhile: a minute gives one.
    server = await startServer({
      environment: { RATE_LIMIT: '1', RATE_BURST: '100000', COST_LIMIT: '5000' },
    });
    await callAs(server, ['TOWNSHIP'], ['522628']);
    const { rows } = await server.pool.query<{ id: number }>('select id from household order by id limit 3');
    ids = rows.map(({ id }) => `Household:${id}`);
  });
  afterAll(() => server.stop());

  /** Corrects one household after the other in one operation, in the version that is said. */
  const correct = async (households: readonly (string | undefined)[], version: number, selection: string) => {
    const fields = households.map(
      (id, place) =>
        `m${place}: correctHousehold(id: "${id}", version: ${version}, input: { housingArea: ${version} }) { ${selection} }`,
    );
    const { extensions, errors } = await ask(server.url, `mutation { ${fields.join(' ')} }`);
    return { cost: extensions.cost as Cost, codes: errors.map(({ extensions: { code } }) => code) };
  };

  it('is told with its answer, and is what it takes from the caller', async () => {
    const first = await correct([ids[0]], 1, 'household { id village { name } }');
    expect(first.codes).toEqual([]);
    expect(first.cost.requested).toBe(OPERATION + MUTATION + ROW + ROW);
    expect(first.cost.limit).toBe(5_000);
    const second = await correct([ids[0]], 2, 'replayed');
    expect(second.cost.requested).toBe(OPERATION + MUTATION);
    expect(first.cost.remaining - second.cost.remaining).toBe(second.cost.requested);
  });

  it('is the sum over all of an operation, also of what was refused', async () => {
    const before = await correct([ids[1]], 1, 'replayed');
    const { cost, codes } = await correct([ids[1], ids[2]], 1, 'household { id }');
    // The first is in another version by now, and shows its row as it is.
    expect(codes).toEqual(['CONFLICT']);
    expect(cost.requested).toBe(OPERATION + 2 * (MUTATION + ROW));
    expect(before.cost.remaining - cost.remaining).toBe(cost.requested);
  });
});
