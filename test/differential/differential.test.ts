import type fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATABASES, startServer } from '../support/server.js';
import { type Answerer, overHttp } from './answer.js';
import type { Operation } from './generator/document.js';
import { samplesOf } from './generator/samples.js';
import { Operations } from './generator/selections.js';
import { hunt } from './hunt.js';
import { madeUpTables } from './made-up/rows.js';
import { writeTables } from './made-up/write.js';
import { referenceAnswerer } from './reference/reference.js';
import { readTables } from './reference/tables.js';
import { World } from './reference/world.js';
import { committedSchema, REFERENCE_DATE } from './schema.js';

const SEED = Number(process.env.SEED ?? 522_628);
const RUNS = Number(process.env.RUNS ?? 500);
const TIME_LIMIT = 60_000 + RUNS * 500;

/** `LOG_LEVEL=error` shows what the server keeps from its callers. */
const LOGGED = process.env.LOG_LEVEL ? { LOG_LEVEL: process.env.LOG_LEVEL } : {};

const SUITES = DATABASES.flatMap((database) =>
  (['demo', 'made-up'] as const).map((rows) => ({ database, rows })),
);

describe.each(SUITES)(
  'the compiled path over the $rows rows on the $database database',
  ({ database, rows }) => {
    const schema = committedSchema();
    let stop: (() => Promise<void>) | undefined;
    let sides: { server: Answerer; reference: Answerer };
    let operations: fc.Arbitrary<Operation>;

    beforeAll(async () => {
      const server = await startServer({
        database,
        empty: rows === 'made-up',
        environment: { REFERENCE_DATE, ...LOGGED },
      });
      stop = () => server.stop();
      // The demo county is tidy; these rows hold every oddity that the rules speak of.
      if (rows === 'made-up') await writeTables(server.pool, madeUpTables());
      const world = new World(await readTables(server.pool));
      sides = { server: overHttp(server.url), reference: referenceAnswerer(schema, world, REFERENCE_DATE) };
      operations = new Operations(schema, samplesOf(world, REFERENCE_DATE)).operation();
    }, 120_000);

    afterAll(() => stop?.());

    test(
      `answers ${RUNS} random documents as the reference does`,
      async () => {
        const { found } = await hunt(operations, sides, {
          schema,
          seed: SEED,
          runs: RUNS,
          timeLimit: TIME_LIMIT,
        });
        if (found) expect.fail(found);
      },
      2 * TIME_LIMIT + 60_000,
    );
  },
);
