import type fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import type { Principal } from './callers/principal.ts';
import type { Sides } from './comparison.ts';
import type { Operation } from './generator/document.ts';
import { samplesOf } from './generator/samples.ts';
import { Operations } from './generator/selections.ts';
import { openRows } from './open-rows.ts';
import { REFERENCE_DATE } from './schema.ts';
import type { Rows } from './suites.ts';

export interface OpenSuite {
  readonly schema: GraphQLSchema;
  /** Random operations over values that stand in the rows. */
  readonly operations: fc.Arbitrary<Operation>;
  readonly sides: Sides;
  stop(): Promise<void>;
}

const COUNTIES: Readonly<Record<Rows, readonly string[]>> = {
  demo: ['522628'],
  'made-up': ['522621', '522622'],
};

/** The server and the reference over the rows, asked by one who sees all that there is. */
export async function openSuite(rows: Rows, databaseUrl: string | undefined): Promise<OpenSuite> {
  const everyone: Principal = {
    name: 'everything',
    grants: COUNTIES[rows].flatMap((division) => [
      { role: 'INSPECTION_TEAM', division },
      { role: 'ADMINISTRATOR', division },
    ]),
  };
  const { schema, world, sidesOf, stop } = await openRows(rows, databaseUrl, () => [everyone]);
  return {
    schema,
    operations: new Operations(schema, samplesOf(world, REFERENCE_DATE)).operation(),
    sides: await sidesOf(everyone, false),
    stop,
  };
}
