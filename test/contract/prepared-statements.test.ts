import { statementRunner } from '@county-graph/server';
import type pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.js';
import { callAs } from '../support/caller.js';
import { startServer, type TestServer } from '../support/server.js';
import { recordStatements } from '../support/statements.js';
import { write } from '../support/write.js';

const QUERY = 'query ($code: String!) { township(code: $code) { name } }';

let server: TestServer;

afterEach(() => server.stop());

// One connection, so that what the session holds can be asked.
async function start(PREPARED_STATEMENTS: 'true' | 'false'): Promise<void> {
  server = await startServer({
    database: 'postgres',
    uncalled: true,
    environment: { POOL_SIZE: '1', PREPARED_STATEMENTS },
  });
}

async function preparedNames(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    'select name from pg_prepared_statements order by name',
  );
  return rows.map(({ name }) => name);
}

async function name(code: string): Promise<unknown> {
  const { data, errors } = await ask(server.url, QUERY, { code }, { token: null });
  expect(errors).toEqual([]);
  return data;
}

/** Corrects a household, and answers with its version then. */
async function correct(version: number): Promise<number | undefined> {
  const { payload } = await write<{ household: { version: number } }>(
    server.url,
    'correctHousehold',
    { id: 'Household:1', version, input: { housingArea: version } },
    'household { version }',
  );
  return payload?.household.version;
}

describe('prepared statements', () => {
  it('are named by default: one of a text, whatever its values', async () => {
    await start('true');
    expect(await name('522628101')).toEqual({ township: { name: '茅坪镇' } });
    expect(await name('522628207')).toEqual({ township: { name: '彦洞乡' } });
    expect(await preparedNames(server.serving)).toEqual([expect.stringMatching(/^cg_[\w-]{22}$/)]);
  });

  it('are let go with their connection when they hold too much text together', async () => {
    await start('true');
    const run = statementRunner(server.serving, { prepared: true });
    const held: string[][] = [];
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      const text = `select '${'x'.repeat(1_000_000)}' as text`;
      await run({ name, text, summary: 'SELECT' }, []);
      held.push(await preparedNames(server.serving));
    }
    expect(held).toEqual([['a'], ['a', 'b'], ['a', 'b', 'c'], [], ['e']]);
  });

  it('have no name when PREPARED_STATEMENTS is false, so another session may run each', async () => {
    await start('false');
    const recorded = recordStatements(server.serving);
    expect(await name('522628101')).toEqual({ township: { name: '茅坪镇' } });
    expect(await preparedNames(server.serving)).toEqual([]);
    // A pooler in transaction mode may hand out a session that knows nothing of the last one.
    await server.serving.query('discard all');
    expect(await name('522628101')).toEqual({ township: { name: '茅坪镇' } });
    expect(recorded.texts.filter((text) => text.includes('"township"'))).toHaveLength(2);
    recorded.stop();
  });

  it('of a write are named too: the second one of a kind adds none', async () => {
    await start('true');
    await callAs(server, ['TOWNSHIP'], ['522628']);
    expect(await correct(1)).toBe(2);
    const names = await preparedNames(server.serving);
    expect(names.length).toBeGreaterThanOrEqual(4);
    expect(await correct(2)).toBe(3);
    expect(await preparedNames(server.serving)).toEqual(names);
  });

  it('of a write have no name behind a pooler, and its session is told of the caller in each transaction', async () => {
    await start('false');
    await callAs(server, ['TOWNSHIP'], ['522628']);
    expect(await correct(1)).toBe(2);
    expect(await preparedNames(server.serving)).toEqual([]);
    await server.serving.query('discard all');
    expect(await correct(2)).toBe(3);
    const { rows } = await server.serving.query(
      `select current_setting('county_graph.principal', true) as principal`,
    );
    expect(rows).toEqual([{ principal: '' }]);
  });
});
