import type fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import type { Place } from '../support/start-server.ts';
import { type Asked, type Asker, askedBy, rememberSides } from './callers/asker.ts';
import { randomPrincipals } from './callers/random-principals.ts';
import type { Sides } from './comparison.ts';
import { samplesOf } from './generator/samples.ts';
import { Operations } from './generator/selections.ts';
import { openRows } from './open-rows.ts';
import { REFERENCE_DATE } from './schema.ts';
import type { Rows } from './suites.ts';

export interface OpenSuite {
  readonly schema: GraphQLSchema;
  /** Random operations over values that stand in the rows, by random askers. */
  readonly asked: fc.Arbitrary<Asked>;
  /** Server and reference, asked by one of them. */
  sidesOf(asker: Asker): Promise<Sides>;
  stop(): Promise<void>;
}

export async function openSuite(rows: Rows, place: Place): Promise<OpenSuite> {
  const { schema, world, principals, sidesOf, stop } = await openRows(rows, place, randomPrincipals);
  return {
    schema,
    asked: askedBy(principals, new Operations(schema, samplesOf(world, REFERENCE_DATE)).operation()),
    sidesOf: rememberSides(({ principal, hasPurpose }) => sidesOf(principal, hasPurpose)),
    stop,
  };
}
