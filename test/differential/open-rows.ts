import type { GraphQLSchema } from 'graphql';
import type pg from 'pg';
import { callerHeaders } from '../support/caller.ts';
import { cipherOf, demoCipher, ENCRYPTION_KEY } from '../support/encryption.ts';
import { type Place, startServerOver, type TestServer } from '../support/start-server.ts';
import { overHttp } from './answer.ts';
import { type Principal, storeGrants } from './callers/principal.ts';
import type { Sides } from './comparison.ts';
import { madeUpTables } from './made-up/rows.ts';
import { writeTables } from './made-up/write.ts';
import { referenceAnswerer } from './reference/reference.ts';
import { readTables } from './reference/tables.ts';
import { World } from './reference/world.ts';
import { committedSchema, REFERENCE_DATE } from './schema.ts';
import type { Rows } from './suites.ts';

/** The real server over rows, and the same rows in the reference. */
export interface OpenRows {
  readonly schema: GraphQLSchema;
  readonly world: World;
  readonly server: TestServer;
  readonly principals: readonly Principal[];
  /** Headers with which the principal asks. */
  headersOf(principal: Principal, hasPurpose: boolean): Promise<Readonly<Record<string, string>>>;
  /** Server and reference, asked by the principal. */
  sidesOf(principal: Principal, hasPurpose: boolean): Promise<Sides>;
  stop(): Promise<void>;
}

/** `LOG_LEVEL=error` shows what the server keeps from its callers. */
const LOGGED = process.env.LOG_LEVEL ? { LOG_LEVEL: process.env.LOG_LEVEL } : {};

const PURPOSE = { 'x-access-purpose': encodeURIComponent('核对一卡通发放名单') };

/**
 * Starts the real server over the rows and reads them into the reference. Documents go the whole way of a
 * client's: over HTTP, through Apollo, the plan cache and named statements.
 *
 * @param principalsOf who can ask, given the rows; their grants are rows like others
 */
export async function openRows(
  rows: Rows,
  place: Place,
  principalsOf: (world: World) => readonly Principal[],
  settings: Readonly<Record<string, string>> = {},
): Promise<OpenRows> {
  const schema = committedSchema();
  const server = await startServerOver(place, {
    empty: rows === 'made-up',
    uncalled: true,
    // Random documents are compared whatever they cost, on a busy machine too: an embedded database in memory that is
    // ended for the time that a statement takes is gone with all its rows.
    environment: {
      REFERENCE_DATE,
      COST_LIMIT: '100000000',
      STATEMENT_TIMEOUT: '120000',
      ...LOGGED,
      ...settings,
    },
  });
  try {
    const { pool, issuer, url } = server;
    const cipher = rows === 'made-up' ? cipherOf(ENCRYPTION_KEY) : await demoCipher(pool);
    if (rows === 'made-up') {
      await pool.query('delete from "grant"');
      await writeTables(pool, madeUpTables(), cipher);
    }
    const principals = principalsOf(new World(await readTables(pool, cipher)));
    await storeGrants(pool, principals);
    await keepAccessLog(pool);
    const world = new World(await readTables(pool, cipher));
    const exp = Math.floor(Date.now() / 1_000) + 6 * 3_600;
    const headersOf = async ({ name, grants }: Principal, hasPurpose: boolean) => ({
      ...callerHeaders(url, grants.length > 0 ? await issuer.token({ sub: name, exp }) : null),
      ...(hasPurpose ? PURPOSE : {}),
    });
    return {
      schema,
      world,
      server,
      principals,
      headersOf,
      async sidesOf(principal, hasPurpose) {
        const caller = { grants: principal.grants, hasPurpose };
        return {
          server: overHttp(url, await headersOf(principal, hasPurpose)),
          reference: referenceAnswerer(schema, world, REFERENCE_DATE, caller),
        };
      },
      stop: () => server.stop(),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The log would grow with what is read, and with it what is told of it: the rows that it has stay all. */
async function keepAccessLog(pool: pg.Pool): Promise<void> {
  await pool.query(
    'create function keep_access_log() returns trigger language plpgsql as $$ begin return null; end $$',
  );
  await pool.query(
    'create trigger keep before insert on access_record for each row execute function keep_access_log()',
  );
}
