import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { documented, documentOf, variablesOf } from '../support/operations.ts';
import { type Read, readsOf } from '../support/plan.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { recordStatements, type SentStatement } from '../support/statements.ts';

/** Reading all of a smaller table costs less than looking rows up in it: divisions and their periods. */
const LARGE_FROM = 1_000;

/**
 * How many rows of large tables an operation may read, by what it is for:
 *
 * - rows: it shows rows and counts; each row shown or counted costs a few rows at most.
 * - scope: it searches, orders, groups or sums the households of a division. It may read each of them, with what
 *   is theirs, once for each such thing asked, and nothing outside the division.
 * - summary: its numbers stand in maintained summaries; each object shown costs a few rows.
 */
type Kind = 'rows' | 'scope' | 'summary';

/** Rows read for each that is needed. */
const MOST_READ: Readonly<Record<Kind, number>> = { rows: 3, scope: 15, summary: 3 };

const KINDS: Readonly<Record<string, Kind>> = {
  'cadre-load': 'rows',
  'change-feed': 'rows',
  'compare-dates': 'summary',
  'county-tree': 'rows',
  'division-statistics': 'summary',
  'household-aggregates': 'scope',
  'household-detail': 'rows',
  'household-helpers': 'rows',
  'household-history': 'rows',
  'household-people': 'rows',
  'household-search': 'scope',
  'households-by-status': 'scope',
  'income-levels': 'scope',
  'industry-chains': 'rows',
  'mutual-groups': 'rows',
  'node-by-id': 'rows',
  'township-benefit-links': 'rows',
  'township-board': 'summary',
  'township-villages': 'rows',
  'village-households': 'rows',
  'village-lineage': 'rows',
};

let server: TestServer;
let large: ReadonlySet<string>;

beforeAll(async () => {
  server = await startServer({ database: 'postgres', wholeCounty: true });
  const { rows } = await server.pool.query<{ relname: string }>(
    `select relname from pg_class where relkind = 'r' and reltuples > $1 and relnamespace = 'public'::regnamespace`,
    [LARGE_FROM],
  );
  large = new Set(rows.map(({ relname }) => relname));
}, 240_000);

afterAll(() => server?.stop());

/** What an operation answers, and the one statement that it sends for it. */
async function answered(file: string): Promise<{ data: unknown; statement: SentStatement }> {
  const recorded = recordStatements(server.serving);
  const { data, errors } = await ask(server.url, documentOf(file), variablesOf(file));
  recorded.stop();
  expect(errors).toEqual([]);
  const [statement] = recorded.statements;
  if (!statement) throw new Error(`${file} sent no statement.`);
  return { data, statement };
}

/** How an operation reads the large tables. */
async function read(file: string): Promise<{ data: unknown; reads: readonly Read[] }> {
  const { data, statement } = await answered(file);
  const client = await server.serving.connect();
  try {
    const reads = await readsOf(client, statement);
    return { data, reads: reads.filter(({ table }) => large.has(table)) };
  } finally {
    client.release();
  }
}

/** Objects of an answer. Each stands for a row or a group of rows. */
function objectsIn(answer: unknown): number {
  if (typeof answer !== 'object' || answer === null) return 0;
  return Object.values(answer).reduce<number>(
    (sum, value) => sum + objectsIn(value),
    Array.isArray(answer) ? 0 : 1,
  );
}

/** Rows that an answer counts: each has to be looked at, unless a summary holds the number. */
function countedIn(answer: unknown): number {
  if (typeof answer !== 'object' || answer === null) return 0;
  return Object.entries(answer).reduce(
    (sum, [key, value]) =>
      sum + (/count$/i.test(key) && typeof value === 'number' ? value : countedIn(value)),
    0,
  );
}

async function neededBy(
  kind: Kind,
  data: unknown,
  { code, division }: Record<string, unknown>,
): Promise<number> {
  if (kind !== 'scope') return objectsIn(data) + (kind === 'rows' ? countedIn(data) : 0);
  const { rows } = await server.pool.query<{ count: string }>(
    'select count(*) from household where starts_with(division_code, $1)',
    [code ?? division],
  );
  return Number(rows[0]?.count);
}

const told = (reads: readonly Read[]): string =>
  reads.map(({ table, way, index, rows }) => `${rows} rows of ${table}: ${way} ${index ?? ''}`).join('\n');

test('the tables of the county that rows must be looked up in are large', () => {
  expect(large).toEqual(
    new Set([
      'bank_account',
      'benefit_link',
      'cadre',
      'household',
      'household_income',
      'household_member',
      'household_status_period',
      'mutual_group',
      'mutual_group_member',
      'pairing',
      'published_cell',
    ]),
  );
});

describe.each(documented)('%s', (file) => {
  const kind = KINDS[file.replace('.graphql', '')];

  test('looks rows of large tables up by an index', async () => {
    const { reads } = await read(file);
    const scans = reads.filter(({ way }) => way === 'Seq Scan');
    expect(scans, told(scans)).toEqual([]);
  });

  test(`reads no more rows than ${kind} need`, async () => {
    if (!kind) throw new Error(`${file} is of no kind: say in KINDS what it may read.`);
    const { data, reads } = await read(file);
    const needed = await neededBy(kind, data, variablesOf(file));
    const rows = reads.reduce((sum, one) => sum + one.rows, 0);
    expect(rows, told(reads)).toBeLessThanOrEqual(MOST_READ[kind] * needed);
  });
});

test('a missing index is noticed', async () => {
  const { statement } = await answered('village-households.graphql');
  const client = await server.pool.connect();
  try {
    await client.query('begin');
    await client.query(
      'drop index household_member_household_id_id_idx, household_member_division_code_id_idx',
    );
    const scanned = (await readsOf(client, statement)).filter(({ way }) => way === 'Seq Scan');
    expect(scanned.map(({ table }) => table)).toContain('household_member');
  } finally {
    await client.query('rollback');
    client.release();
  }
});
