import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fill, printTemplate } from '../generator/print.js';
import { samplesOf } from '../generator/samples.js';
import { Operations } from '../generator/selections.js';
import { hunt } from '../hunt.js';
import { madeUpTables } from '../made-up/rows.js';
import { referenceAnswerer } from '../reference/reference.js';
import { World } from '../reference/world.js';
import { committedSchema, REFERENCE_DATE } from '../schema.js';
import { BROKEN_RULES } from './broken-rules.js';

const schema = committedSchema();
const world = new World(madeUpTables());
const operations = new Operations(schema, samplesOf(world, REFERENCE_DATE)).operation();
const reference = referenceAnswerer(schema, world, REFERENCE_DATE);
const settings = { schema, seed: 522_628, runs: 500, timeLimit: 60_000 };

/** The reference loaded anew, so that a replaced module takes effect in it alone. */
async function loadedAnew() {
  vi.resetModules();
  const { World: AnotherWorld } = await import('../reference/world.js');
  const another = await import('../reference/reference.js');
  return another.referenceAnswerer(schema, new AnotherWorld(madeUpTables()), REFERENCE_DATE);
}

describe('the generator', () => {
  test('writes valid documents that the reference answers without errors', async () => {
    for (const operation of fc.sample(operations, { seed: settings.seed, numRuns: settings.runs })) {
      for (const which of ['variables', 'otherVariables'] as const) {
        const request = fill(printTemplate(operation), () => null, which);
        expect(validate(schema, parse(request.query)), request.query).toEqual([]);
        expect(await reference(request), request.query).not.toContain('"errors"');
      }
    }
  });
});

describe('the comparison', () => {
  afterEach(() => {
    for (const { module } of Object.values(BROKEN_RULES)) vi.doUnmock(module);
  });

  test('finds no difference between two copies of the reference', async () => {
    const { compared, found } = await hunt(operations, { server: await loadedAnew(), reference }, settings);
    expect(found).toBeUndefined();
    expect(compared).toBe(settings.runs);
  });

  test.for(Object.entries(BROKEN_RULES))('finds a copy in which it is not so that %s', async ([, rule]) => {
    vi.doMock(rule.module, async (original) => ({ ...(await original<object>()), ...rule.exports }));
    const { found } = await hunt(operations, { server: await loadedAnew(), reference }, settings);
    expect(found).toMatch(/is answered differently/);
    if (process.env.SHOW) console.log(found);
    // A document that nobody can read explains nothing: making it smaller has to work too.
    const [document = ''] = found?.split('\nvariables:') ?? [];
    expect(document.split('\n').length).toBeLessThan(25);
  });
});
