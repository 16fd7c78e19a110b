import type fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { callAs } from '../support/caller.ts';
import { cipherOf, ENCRYPTION_KEY } from '../support/encryption.ts';
import { startServerOver } from '../support/start-server.ts';
import { overHttp } from './answer.ts';
import type { Sides } from './comparison.ts';
import type { Operation } from './generator/document.ts';
import { samplesOf } from './generator/samples.ts';
import { Operations } from './generator/selections.ts';
import { madeUpTables } from './made-up/rows.ts';
import { writeTables } from './made-up/write.ts';
import { referenceAnswerer } from './reference/reference.ts';
import { readTables } from './reference/tables.ts';
import { World } from './reference/world.ts';
import { committedSchema, REFERENCE_DATE } from './schema.ts';
import type { Rows } from './suites.ts';

export interface OpenSuite {
  readonly schema: GraphQLSchema;
  /** Random operations over values that stand in the rows. */
  readonly operations: fc.Arbitrary<Operation>;
  readonly sides: Sides;
  stop(): Promise<void>;
}

/** The counties of the made-up rows. */
const MADE_UP = ['522621', '522622'];

/** `LOG_LEVEL=error` shows what the server keeps from its callers. */
const LOGGED = process.env.LOG_LEVEL ? { LOG_LEVEL: process.env.LOG_LEVEL } : {};

/**
 * Starts the real server over the rows and reads them into the reference. Documents go the whole way of a
 * client's: over HTTP, through Apollo, the plan cache and named statements.
 */
export async function openSuite(rows: Rows, databaseUrl: string | undefined): Promise<OpenSuite> {
  const schema = committedSchema();
  const server = await startServerOver(databaseUrl, {
    empty: rows === 'made-up',
    // Random documents are compared whatever they cost, on a busy machine too: an embedded database in memory that is
    // ended for the time that a statement takes is gone with all its rows.
    environment: { REFERENCE_DATE, COST_LIMIT: '100000000', STATEMENT_TIMEOUT: '120000', ...LOGGED },
  });
  try {
    if (rows === 'made-up') {
      await server.pool.query('delete from "grant"');
      await writeTables(server.pool, madeUpTables(), cipherOf(ENCRYPTION_KEY));
    }
    await callAs(server, ['INSPECTION_TEAM', 'ADMINISTRATOR'], rows === 'made-up' ? MADE_UP : undefined);
    const world = new World(await readTables(server.pool));
    return {
      schema,
      operations: new Operations(schema, samplesOf(world, REFERENCE_DATE)).operation(),
      sides: { server: overHttp(server.url), reference: referenceAnswerer(schema, world, REFERENCE_DATE) },
      stop: () => server.stop(),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
