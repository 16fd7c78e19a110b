import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshPlace } from '../support/server.ts';
import { hunt } from './hunt.ts';
import { type OpenSuite, openSuite } from './open-suite.ts';
import { SUITES } from './suites.ts';

const SEED = 522_628;
const RUNS = 600;
const TIME_LIMIT = 60_000 + RUNS * 500;

describe.each(SUITES)('the compiled path over the $rows rows on $database', ({ database, rows }) => {
  let suite: OpenSuite;

  beforeAll(async () => {
    suite = await openSuite(rows, await freshPlace(database, rows === 'demo' ? 'fixture' : 'empty'));
  }, 120_000);

  afterAll(() => suite?.stop());

  test(
    `answers ${RUNS} random documents as the reference does`,
    async () => {
      const { asked, sidesOf, schema } = suite;
      const { found } = await hunt(asked, sidesOf, {
        schema,
        seed: SEED,
        runs: RUNS,
        timeLimit: TIME_LIMIT,
      });
      if (found) expect.fail(found);
    },
    2 * TIME_LIMIT + 60_000,
  );
});
