import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answerer } from '../answer.ts';
import { type Asker, askedBy, describeAsker } from '../callers/asker.ts';
import { randomPrincipals } from '../callers/random-principals.ts';
import type { Sides } from '../comparison.ts';
import { coverageOf } from '../generator/coverage.ts';
import { fill, printTemplate } from '../generator/print.ts';
import { samplesOf } from '../generator/samples.ts';
import { Operations } from '../generator/selections.ts';
import { hunt } from '../hunt.ts';
import { madeUpTables } from '../made-up/rows.ts';
import { referenceAnswerer } from '../reference/reference.ts';
import { World } from '../reference/world.ts';
import { committedSchema, REFERENCE_DATE } from '../schema.ts';
import { BROKEN_ACCESS } from './broken-access.ts';
import { BROKEN_RULES } from './broken-rules.ts';

const schema = committedSchema();
const world = new World(madeUpTables());
const operations = new Operations(schema, samplesOf(world, REFERENCE_DATE)).operation();
const asked = askedBy(randomPrincipals(world), operations);
const referenceOf = rememberAnswers(rememberReference(world, referenceAnswerer));
const broken = { ...BROKEN_RULES, ...BROKEN_ACCESS };
const settings = { schema, seed: 522_628, runs: 4_000, timeLimit: 60_000 };

/** One answerer of a loaded reference for each asker. */
function rememberReference(rows: World, load: typeof referenceAnswerer) {
  const known = new Map<string, Answerer>();
  return ({ principal: { name, grants }, hasPurpose }: Asker): Answerer => {
    const key = `${name} ${hasPurpose}`;
    const answerer = known.get(key) ?? load(schema, rows, REFERENCE_DATE, { grants, hasPurpose });
    known.set(key, answerer);
    return answerer;
  };
}

/** Every broken copy is asked the same documents until it is found out, and is compared with the same answers. */
function rememberAnswers(answererOf: (asker: Asker) => Answerer): (asker: Asker) => Answerer {
  const known = new Map<string, Promise<string>>();
  return (asker) => (request) => {
    const key = `${describeAsker(asker)} ${JSON.stringify(request)}`;
    const answer = known.get(key) ?? answererOf(asker)(request);
    known.set(key, answer);
    return answer;
  };
}

/** The reference loaded anew, so that a replaced module takes effect in it alone. */
async function loadedAnew() {
  vi.resetModules();
  const { World: AnotherWorld } = await import('../reference/world.ts');
  const another = await import('../reference/reference.ts');
  const anotherOf = rememberReference(new AnotherWorld(madeUpTables()), another.referenceAnswerer);
  return async (asker: Asker): Promise<Sides> => ({
    server: anotherOf(asker),
    reference: referenceOf(asker),
  });
}

describe('the generator', () => {
  test('writes valid documents that the reference answers without errors', async () => {
    for (const { asker, operation } of fc.sample(asked, { seed: settings.seed, numRuns: settings.runs })) {
      for (const which of ['variables', 'otherVariables'] as const) {
        const request = fill(printTemplate(operation), () => null, which);
        expect(validate(schema, parse(request.query)), request.query).toEqual([]);
        const answer = await referenceOf(asker)(request);
        if (!answer.includes('"FIELD_RIGHT_REQUIRED"'))
          expect(answer, request.query).not.toContain('"errors"');
      }
    }
  });
});

describe('the documents', () => {
  const sample = fc.sample(operations, { seed: settings.seed, numRuns: settings.runs });
  const coverage = coverageOf(sample);
  if (process.env.SHOW)
    for (const [feature, count] of coverage)
      console.log(`${((100 * count) / sample.length).toFixed(1)} %  ${feature}`);

  test.for([...coverage])('of which some have %s', ([, count]) => {
    expect(count).toBeGreaterThanOrEqual(5);
  });
});

describe('the comparison', () => {
  afterEach(() => {
    for (const { module } of Object.values(broken)) vi.doUnmock(module);
  });

  test('finds no difference between two copies of the reference', async () => {
    const { compared, found } = await hunt(asked, await loadedAnew(), settings);
    expect(found).toBeUndefined();
    expect(compared).toBe(settings.runs);
  });

  test.for(Object.entries(broken))('finds a copy in which it is not so that %s', async ([, rule]) => {
    vi.doMock(rule.module, async (original) => ({ ...(await original<object>()), ...rule.exports }));
    const { found } = await hunt(asked, await loadedAnew(), settings);
    expect(found).toMatch(/is answered differently/);
    if (process.env.SHOW) console.log(found);
    // A document that nobody can read explains nothing: making it smaller has to work too.
    const [document = ''] = found?.split('\nvariables:') ?? [];
    expect(document.split('\n').length).toBeLessThan(25);
  });
});
