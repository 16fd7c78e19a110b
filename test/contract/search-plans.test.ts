import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { readsOf } from '../support/plan.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { recordStatements } from '../support/statements.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ database: 'postgres' });
}, 120_000);

afterAll(() => server?.stop());

/** Each lets all or nearly all rows through beside a search by one character of a name. */
const FILTERS: Readonly<Record<string, string>> = {
  'a range of codes': 'households(where: { name: { contains: "欧" }, code: { startsWith: "H" } })',
  'a range of areas in a part':
    'households(where: { and: [{ name: { contains: "欧" } }, { housingArea: { gte: 0, lte: 100000 } }] })',
  'a range of the villages':
    'households(where: { name: { contains: "欧" }, village: { code: { startsWith: "52" } } })',
  'a range beside the search of a linked household':
    'changeRequests(where: { household: { name: { contains: "欧" }, code: { startsWith: "H" } } })',
  'a range beside the search of some members':
    'households(where: { members: { some: { name: { contains: "欧" } } }, code: { startsWith: "H" } })',
};

// A range of bounds that the plan does not know is taken for a few rows: joined first, each of its rows would search anew.
test.each(Object.entries(FILTERS))('a search with %s beside it runs once', async (_, field) => {
  const recorded = recordStatements(server.serving);
  const { errors } = await ask(server.url, `{ ${field} { totalCount nodes { id } } }`);
  recorded.stop();
  expect(errors).toEqual([]);
  const [statement] = recorded.statements;
  if (!statement) throw new Error('No statement was sent.');
  const client = await server.serving.connect();
  try {
    const reads = await readsOf(client, statement);
    const { rows } = await server.pool.query<{ count: number }>(
      'select (select count(*) from household)::int + (select count(*) from household_member)::int as count',
    );
    // For the count and for the page.
    const once = 2 * (rows[0]?.count ?? 0);
    expect(once).toBeGreaterThan(30_000);
    expect(
      reads.reduce((sum, read) => sum + read.rows, 0),
      JSON.stringify(reads),
    ).toBeLessThanOrEqual(once);
  } finally {
    client.release();
  }
});
