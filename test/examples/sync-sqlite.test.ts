import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { createClient, createGraph } from '@county-graph/sdk';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, usualToken } from '../support/caller.ts';
import { live, subject, TOWNSHIP, VILLAGE } from '../support/role-scopes.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { write } from '../support/write.ts';
import { runTool, startTool } from './tool.ts';

const TOOL = 'sync-sqlite.ts';
const DAY = '2018-10-10';

interface Stored {
  readonly id: number;
  readonly version: number;
}

describe('the local copy', () => {
  let server: TestServer;
  let folder: string;
  let file: string;
  /** Sees one village, while writes are made by whoever may. */
  let token: string;

  beforeAll(async () => {
    server = await startServer();
    token = await server.issuer.token({ sub: 'demo:village_team' });
    folder = await mkdtemp(join(tmpdir(), 'sync-sqlite-'));
    await callAs(server, ['TOWNSHIP', 'INSPECTION_TEAM'], [TOWNSHIP]);
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });
  let made = 0;
  beforeEach(() => {
    file = join(folder, `copy-${made++}.db`);
  });

  const environment = (given = token) => ({
    COUNTY_GRAPH_URL: `${server.url}/graphql`,
    COUNTY_GRAPH_TOKEN: given,
  });
  const sync = (given = token, ...options: string[]) =>
    runTool(TOOL, ['--file', file, ...options], environment(given));

  /** The rows of the copy, as the API tells rows. */
  function copied(): unknown[] {
    const database = new DatabaseSync(file, { readOnly: true });
    const rows = database
      .prepare(
        'select id, version, code, village, status, housing_area, has_power, valid_from, valid_to from household order by code',
      )
      .all();
    database.close();
    return rows.map(({ housing_area, has_power, valid_from, valid_to, village, ...row }) => ({
      ...row,
      village: { code: village },
      housingArea: housing_area,
      hasPower: has_power === 1,
      validFrom: valid_from,
      validTo: valid_to,
    }));
  }
  async function answered(given = token): Promise<unknown[]> {
    const graph = createGraph(createClient({ url: `${server.url}/graphql`, token: given }));
    const select = {
      id: true,
      version: true,
      code: true,
      village: { select: { code: true } },
      status: true,
      housingArea: true,
      hasPower: true,
      validFrom: true,
      validTo: true,
    } as const;
    const { nodes, truncated } = await graph
      .households({ orderBy: [{ field: 'CODE' }], select })
      .collect({ max: 5_000 });
    expect(truncated).toBe(false);
    return nodes.map((node) => ({ ...node }));
  }
  const state = (name: string): unknown => {
    const database = new DatabaseSync(file, { readOnly: true });
    const found = database.prepare('select value from state where name = ?').get(name)?.value;
    database.close();
    return found;
  };

  /** Households of the village that can leave it. */
  const households = async (division: string, count: number, offset = 0): Promise<Stored[]> =>
    (
      await server.pool.query<Stored>(
        `select id, version from household h where division_code = $1 and ${live('h')}
         and not exists (select from household_status_period s where s.owner_id = h.id and s.valid_from > '2018-10-01')
         order by id limit $2 offset $3`,
        [division, count, offset],
      )
    ).rows;
  async function act(mutation: string, { id, version }: Stored, input: object): Promise<void> {
    const args = { id: `Household:${id}`, version, input: { ...input } };
    const { code, message } = await write(server.url, mutation, args, 'household { id }');
    expect([code, message]).toEqual(['OK', '']);
  }
  const villageOf = async (condition: string): Promise<{ id: number; code: string }> => {
    const { rows } = await server.pool.query<{ id: number; code: string }>(
      `select id, code from village where starts_with(code, $1) and ${condition} and ${live('village')} order by id limit 1`,
      [TOWNSHIP],
    );
    return rows[0] ?? expect.unreachable();
  };

  it('is that of the API at first, is its owner’s alone, and goes on from its cursor', async () => {
    const { code, err } = await sync();
    expect(code).toBe(0);
    const rows = copied();
    expect(rows.length).toBeGreaterThan(50);
    expect(rows).toEqual(await answered());
    expect(err).toContain(`Up to date with ${rows.length} households.`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const reading = state('reading');

    const [changed, closed, away] = await households(VILLAGE, 3);
    if (!changed || !closed || !away) expect.unreachable();
    const elsewhere = await villageOf(`code <> '${VILLAGE}'`);
    const [joins] = await households(elsewhere.code, 1);
    if (!joins) expect.unreachable();
    await act('correctHousehold', changed, { housingArea: 123 });
    await act('closeHousehold', closed, { on: DAY, reason: '全户迁出本县' });
    await act('moveHousehold', away, { village: `Village:${elsewhere.id}`, on: DAY });
    await act('moveHousehold', joins, {
      village: `Village:${(await villageOf(`code = '${VILLAGE}'`)).id}`,
      on: DAY,
    });

    expect(await sync()).toMatchObject({ code: 0, err: expect.stringContaining('Up to date') });
    const now = copied();
    expect(now).toEqual(await answered());
    expect(now).toHaveLength(rows.length - 1);
    expect(now).toContainEqual(expect.objectContaining({ id: `Household:${changed.id}`, housingArea: 123 }));
    for (const { id } of [closed, away])
      expect(now).not.toContainEqual(expect.objectContaining({ id: `Household:${id}` }));
    // Nothing was read anew.
    expect(state('reading')).toBe(reading);
  });

  it('follows changes as they are made, and goes on after it was stopped', async () => {
    const { child, finished } = startTool(TOOL, ['--file', file, '--follow'], environment());
    const lines = createInterface({ input: child.stderr });
    for await (const line of lines) if (line.startsWith('Up to date')) break;
    const [one, two] = await households(VILLAGE, 2, 5);
    if (!one || !two) expect.unreachable();
    const cursor = state('cursor');
    await act('correctHousehold', one, { housingArea: 201 });
    await expect.poll(() => state('cursor'), { timeout: 20_000 }).not.toBe(cursor);
    expect(copied()).toEqual(await answered());
    child.kill('SIGINT');
    await once(child, 'exit');
    await act('correctHousehold', two, { housingArea: 202 });
    expect(copied()).not.toEqual(await answered());
    await sync();
    expect(copied()).toEqual(await answered());
    expect((await finished).code).toBe(130);
  });

  it('is read anew when its caller sees other rows', async () => {
    const cadre = await server.issuer.token({ sub: 'demo:paired_cadre' });
    await sync(cadre);
    const rows = copied();
    expect(rows.length).toBeGreaterThan(1);
    expect(rows).toEqual(await answered(cadre));
    await server.pool.query(
      `update pairing p set valid_to = '2018-10-16' where household_id = (select household_id from pairing p
         where cadre_id = ${subject('paired_cadre', 'cadre_id')} and ${live('p')} order by id limit 1) and ${live('p')}`,
    );
    await sync(cadre);
    expect(copied()).toHaveLength(rows.length - 1);
    expect(copied()).toEqual(await answered(cadre));
    expect(state('reading')).toBe('2');
  });

  it('is read anew where the server does not know its cursor', async () => {
    await sync();
    const before = copied();
    const database = new DatabaseSync(file);
    database.exec(`update state set value = 'of another server' where name = 'cursor'`);
    database.exec('delete from household where id in (select id from household limit 3)');
    database.close();
    expect((await sync()).code).toBe(0);
    expect(copied()).toEqual(before);
  });

  it('that was interrupted while all rows were read goes on with the next page', async () => {
    const all = usualToken(server.url);
    await sync(all);
    const whole = copied();
    expect(whole.length).toBeGreaterThan(200);
    const database = new DatabaseSync(file);
    // As it was after the first page.
    const graph = createGraph(createClient({ url: `${server.url}/graphql`, token: all }));
    const page = await graph
      .households({ orderBy: [{ field: 'CODE' }], first: 100, select: { code: true } })
      .page();
    const cursor = String(state('cursor'));
    database.exec(
      `delete from state where name = 'cursor'; delete from household where code > '${page.nodes.at(-1)?.code}'`,
    );
    const set = database.prepare('insert into state values (?, ?)');
    set.run('reading-from', cursor);
    set.run('reading-after', page.pageInfo.endCursor);
    database.exec(`update household set status = 'KEPT'`);
    database.close();
    await sync(all);
    const rows = copied();
    expect(rows.map((row) => Object(row).code)).toEqual(whole.map((row) => Object(row).code));
    // The first page was not asked for again.
    expect(rows.filter((row) => Object(row).status === 'KEPT')).toHaveLength(100);
    expect(rows.slice(100)).toEqual(whole.slice(100));
  });

  it('is refused whoever has no grant, a file of something else, and wrong options', async () => {
    const open = await runTool(TOOL, ['--file', file], { COUNTY_GRAPH_URL: `${server.url}/graphql` });
    expect([open.code, open.err]).toEqual([1, expect.stringContaining('请提供令牌')]);
    const database = new DatabaseSync(join(folder, 'other.db'));
    database.exec('create table other (a)');
    database.close();
    file = join(folder, 'other.db');
    const other = await sync();
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('is no copy')]);
    const text = await runTool(TOOL, ['--file', join(import.meta.dirname, 'tool.ts')], environment());
    expect([text.code, text.err]).toEqual([1, expect.stringContaining('SQLite: file is not a database')]);
    expect((await sync(token, '--once', '--follow')).code).toBe(2);
    expect((await runTool(TOOL, [])).code).toBe(2);
  });
});
