import { createFake } from '@county-graph/sdk/testing';
import fc from 'fast-check';
import { buildASTSchema, type GraphQLSchema, parse, printSchema, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answerer, comparable } from '../differential/answer.ts';
import type { Asked, Asker } from '../differential/callers/asker.ts';
import type { Principal } from '../differential/callers/principal.ts';
import { samplesOf } from '../differential/generator/samples.ts';
import { Operations } from '../differential/generator/selections.ts';
import { hunt } from '../differential/hunt.ts';
import { type OpenRows, openRows } from '../differential/open-rows.ts';
import { NOUNS, nounNamed } from '../differential/reference/facts.ts';
import type { World } from '../differential/reference/world.ts';
import { REFERENCE_DATE } from '../differential/schema.ts';
import type { Rows } from '../differential/suites.ts';
import { documented, documentOf, variablesOf } from '../support/operations.ts';
import { freshPlace } from '../support/server.ts';
import { fakeRowsOf } from './fake-rows.ts';

const RUNS = 200;
const TIME_LIMIT = 120_000;

/** Who sees everything that there is: a fake knows no rights. */
function everything(world: World): Principal {
  const counties = new Set(world.rows(nounNamed('County')).map(({ cells }) => String(cells.get('code'))));
  const roles = ['INSPECTION_TEAM', 'ADMINISTRATOR', 'DATA_STEWARD'];
  const grants = [...counties].flatMap((division) => roles.map((role) => ({ role, division })));
  return { name: 'everything', grants };
}

/**
 * What is asked of the rows. The made-up ones lie in divisions that their links know nothing of, and a fake goes by links alone.
 */
function askedOf(rows: Rows, schema: GraphQLSchema): GraphQLSchema {
  if (rows === 'demo') return schema;
  const isWithin = (type: string, field: string): boolean => {
    const within = NOUNS.find(({ name }) => name === type)?.within;
    return within !== undefined && (field in within || field === 'statistics');
  };
  const document = visit(parse(printSchema(schema)), {
    ObjectTypeDefinition: (node) => ({
      ...node,
      fields: node.fields?.filter((field) => !isWithin(node.name.value, field.name.value)),
    }),
  });
  return buildASTSchema(document);
}

describe.each(['demo', 'made-up'] as const)('a fake of the %s rows', (rows) => {
  let open: OpenRows;
  let asker: Asker;
  let server: Answerer;
  let fake: Answerer;

  beforeAll(async () => {
    const place = await freshPlace('postgres', rows === 'demo' ? 'fixture' : 'empty');
    open = await openRows(rows, place, (world) => [everything(world)]);
    const [principal] = open.principals;
    if (!principal) throw new Error('Nobody asks.');
    asker = { principal, hasPurpose: true };
    ({ server } = await open.sidesOf(principal, true));
    const { fetch } = createFake({ today: REFERENCE_DATE, rows: fakeRowsOf(open.world) });
    fake = async (request) => {
      const answer = await fetch('/graphql', { method: 'POST', body: JSON.stringify(request) });
      return answer.text();
    };
  });

  afterAll(() => open?.stop());

  it.each(documented)('answers schema/operations/%s as the server does', async (file) => {
    const request = { query: documentOf(file), variables: variablesOf(file) };
    expect(comparable(await fake(request))).toBe(comparable(await server(request)));
  });

  it(
    `answers ${RUNS} random documents as the server does`,
    async () => {
      const { schema, world } = open;
      const operations = new Operations(askedOf(rows, schema), samplesOf(world, REFERENCE_DATE)).operation();
      const asked: fc.Arbitrary<Asked> = operations.map((operation) => ({ asker, operation }));
      const sides = async () => ({ server, reference: fake });
      const { found, compared } = await hunt(asked, sides, {
        schema,
        seed: 20_181_016,
        runs: RUNS,
        timeLimit: TIME_LIMIT,
      });
      if (found) expect.fail(found);
      expect(compared).toBe(RUNS);
    },
    2 * TIME_LIMIT,
  );
});
