import { setImmediate as hop } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type Database, openDatabase, readConfig } from '@county-graph/server';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Corrected, correct, householdsOf } from '../operations/corrections.ts';
import { dataOf } from '../support/ask.ts';
import { embeddedCopy } from '../support/embedded-copy.ts';
import { served } from '../support/served.ts';
import { write } from '../support/write.ts';
import { CONDITION, LIVING, withCheck } from '../writes/inputs.ts';
import { replayed, type Snapshot, snapshotOf } from '../writes/random/replay.ts';

const SEED = 20_181_016;
const KILLS = 3;

/** When the process is killed: at an acknowledgement, and so many turns of the event loop later. */
const moments = fc.sample(
  fc.record({ acknowledgements: fc.integer({ min: 3, max: 25 }), turns: fc.integer({ min: 0, max: 60 }) }),
  { numRuns: KILLS, seed: SEED },
);

const NOUNS = ['Household', 'HouseholdMember'];

let place: Awaited<ReturnType<typeof embeddedCopy>>;
let before: Snapshot;

/** Opens the folder as it was left. */
async function lookedAt<Value>(look: (database: Database) => Promise<Value>): Promise<Value> {
  const database = await openDatabase(readConfig({ DATA_DIR: place.dataDir }), []);
  try {
    return await look(database);
  } finally {
    await database.close();
  }
}

beforeAll(async () => {
  place = await embeddedCopy('fixture');
  before = await lookedAt(({ pool }) => snapshotOf(pool, NOUNS));
});
afterAll(() => place.remove());

/** Households that were acknowledged as registered. */
const registered: number[] = [];
let person = 0;

async function register(url: string, token: string, village: string): Promise<boolean> {
  person += 1;
  const { code, message, payload } = await write<{ household: { id: string } }>(
    url,
    'registerHousehold',
    {
      input: {
        ...LIVING,
        code: `H999${String(person).padStart(9, '0')}`,
        village,
        status: 'ORDINARY',
        otherCauses: [],
        members: [
          {
            ...CONDITION,
            name: '演示丁',
            identityNumber: withCheck(`99999919850315${String(person).padStart(3, '0')}`),
            sex: person % 2 === 1 ? 'MALE' : 'FEMALE',
            birthDate: '1985-03-15',
            relation: 'HEAD',
          },
        ],
      },
    },
    'household { id }',
    { token },
  );
  expect([code, message]).toEqual(['OK', '']);
  registered.push(Number(payload?.household.id.split(':')[1]));
  return true;
}

/** Writes until the process is gone, which is killed at the moment; how many writes were acknowledged. */
async function writeUntilKilled(
  households: Corrected[],
  { acknowledgements, turns }: (typeof moments)[number],
): Promise<number> {
  const { url, child, finished, token: tokenOf } = await served({ DATA_DIR: place.dataDir });
  const token = tokenOf('township');
  if (households.length === 0) households.push(...(await householdsOf(url, token, 4)));
  const { township } = await dataOf<{ township: { villages: { nodes: { id: string }[] } } }>(
    url,
    '{ township(code: "522628101") { villages(first: 1) { nodes { id } } } }',
    {},
    { token },
  );
  const village = township.villages.nodes[0]?.id ?? '';
  let acknowledged = 0;
  const loop = async (act: () => Promise<boolean>) => {
    for (;;) {
      const done = await act().catch((error: unknown) => {
        // What fetch throws when nobody answers; anything else is a fault.
        if (error instanceof TypeError) return false;
        throw error;
      });
      if (!done) return;
      acknowledged += 1;
      if (acknowledged !== acknowledgements) continue;
      for (let turn = 0; turn < turns; turn += 1) await hop();
      child.kill('SIGKILL');
    }
  };
  const loops = Promise.all([
    ...households.map((household) => loop(async () => (await correct(url, token, household)) === 'OK')),
    loop(() => register(url, token, village)),
    loop(() => register(url, token, village)),
  ]);
  await loops.finally(() => child.kill('SIGKILL'));
  expect(await finished).toMatchObject({ code: null });
  return acknowledged;
}

it('an embedded database whose process is killed keeps every write that was acknowledged, and none by half', async () => {
  const households: Corrected[] = [];
  for (const [round, moment] of moments.entries()) {
    expect(await writeUntilKilled(households, moment)).toBeGreaterThanOrEqual(moment.acknowledgements);
    await lookedAt(async ({ pool }) => {
      const { rows } = await pool.query<{ id: number; version: number }>(
        'select id, version from household where id = any ($1)',
        [households.map(({ id }) => id)],
      );
      const stored = new Map(rows.map(({ id, version }) => [id, version]));
      for (const household of households) {
        // One more may have been committed without its answer.
        expect([household.version, household.version + 1]).toContain(stored.get(household.id));
        household.version = stored.get(household.id) ?? 0;
      }
      const found = await pool.query(
        `select count(*)::int as count from household h join household_member m on m.household_id = h.id where h.id = any ($1)`,
        [registered],
      );
      expect(found.rows).toEqual([{ count: registered.length }]);
      const { state, faults } = await replayed(pool, before);
      expect([round, faults]).toEqual([round, []]);
      const now = await snapshotOf(pool, NOUNS);
      expect(state.size).toBe(now.size);
      for (const [key, row] of now) {
        const was = before.get(key);
        const untouched = isDeepStrictEqual(row, was) && isDeepStrictEqual(state.get(key), was);
        if (!untouched) expect(state.get(key)).toMatchObject(row);
      }
    });
  }
  expect(registered.length).toBeGreaterThan(KILLS);
});
