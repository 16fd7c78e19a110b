import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ERRORS } from '@county-graph/server';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, usualToken } from '../support/caller.ts';
import { listening } from '../support/listening.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { runTool, startTool } from './tool.ts';

const TOOL = 'households-at-risk.ts';
const TOWNSHIP = '522628101';
/** Holds on the date of reference of the demo county. */
const live = (row: string) =>
  `${row}.valid_from <= '2018-10-16' and (${row}.valid_to is null or ${row}.valid_to > '2018-10-16')`;
const MASK = '***********';
/** As they stand in the heading of the file. */
const CODE = '户编号 Household number';
const HEAD = '户主 Head of household';
const PHONE = '联系电话 Telephone';
const STATUS = '户类型 Status';
const REASONS = '风险原因 Reasons for the risk';
const HELPER = '帮扶干部 Helper';
const MEMBERS = '人口（人） Members (persons)';
const INCOME = '人均纯收入（元） Net income a person (yuan)';

describe('the households at risk', () => {
  let server: TestServer;
  let folder: string;
  let out: string;

  /** Households of the township, by their codes: what each test makes of them is theirs alone. */
  const codes: string[] = [];
  let before: Set<string>;

  const environment = () => ({
    COUNTY_GRAPH_URL: `${server.url}/graphql`,
    COUNTY_GRAPH_TOKEN: usualToken(server.url),
  });
  const list = (...options: string[]) =>
    runTool(TOOL, ['--township', TOWNSHIP, '--out', out, ...options], environment());
  const rows = async (): Promise<Map<string, Record<string, string>>> => {
    const records: Record<string, string>[] = parse(await readFile(out), { bom: true, columns: true });
    return new Map(records.map((record) => [record[CODE] ?? '', record]));
  };
  const idOf = `(select id from household where code = $1)`;

  beforeAll(async () => {
    server = await startServer();
    folder = await mkdtemp(join(tmpdir(), 'households-at-risk-'));
    const { rows: found } = await server.pool.query<{ code: string; poor: boolean; risk: boolean }>(
      `select code, s.value = 'REGISTERED_POOR' as poor,
              'UNMET' in (food_guarantee, clothing_guarantee, schooling_guarantee, medical_guarantee,
                          housing_guarantee, water_guarantee) or water = 'NONE_SAFE' or not has_power as risk
       from household h join household_status_period s on s.owner_id = h.id and ${live('s')}
       where starts_with(division_code, $1) and ${live('h')}
       order by code`,
      [TOWNSHIP],
    );
    codes.push(...found.filter(({ poor, risk }) => poor && !risk).map(({ code }) => code));
    before = new Set(found.filter(({ risk }) => risk).map(({ code }) => code));
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    await callAs(server, ['TOWNSHIP'], [TOWNSHIP]);
    out = join(folder, 'risk.csv');
    await rm(out, { force: true });
  });

  /** The next household that is not at risk yet. */
  const household = (): string => codes.pop() ?? expect.unreachable('too few households');

  it('are those that the tables hold, with what the matter is', async () => {
    const { code, err } = await list();
    expect(code).toBe(0);
    const found = await rows();
    expect(before.size).toBeGreaterThan(20);
    expect(new Set(found.keys())).toEqual(before);
    expect(err).toMatch(new RegExp(`^茅坪镇: ${before.size} of [\\d]+ households at risk\\.`));

    const { rows: unsafe } = await server.pool.query<{ code: string }>(
      `select code from household h where starts_with(division_code, $1) and ${live('h')}
       and (water_guarantee = 'UNMET' or water = 'NONE_SAFE')`,
      [TOWNSHIP],
    );
    const told = [...found].filter(([, row]) => row[REASONS]?.includes('water unsafe')).map(([key]) => key);
    expect(new Set(told)).toEqual(new Set(unsafe.map((row) => row.code)));
    for (const row of found.values()) {
      expect(row[REASONS]).toMatch(/^\S+ \S/);
      expect(row[STATUS]).toMatch(/^\S+ \S/);
      expect(row[PHONE]).toBe(MASK);
    }
  });

  it('tell the monitored, those without a helper, and those without power', async () => {
    const [marginal, alone, dark] = [household(), household(), household()];
    const set = `update household_status_period s set value = $2 where owner_id = ${idOf} and ${live('s')}`;
    await server.pool.query(set, [marginal, 'MONITORED_MARGINAL']);
    await server.pool.query(`delete from pairing where household_id = ${idOf}`, [alone]);
    await server.pool.query('update household set has_power = false where code = $1', [dark]);
    expect((await list()).code).toBe(0);
    const found = await rows();
    expect(found.get(marginal)).toMatchObject({
      [STATUS]: '边缘易致贫户 Monitored as at the margin of poverty',
      [REASONS]: '边缘易致贫户 monitored as marginal',
      [HELPER]: expect.stringMatching(/^\S+$/),
    });
    expect(found.get(alone)).toMatchObject({ [REASONS]: '无帮扶干部 no helper', [HELPER]: '' });
    expect(found.get(dark)).toMatchObject({ [REASONS]: '未通生活用电 no mains electricity' });
  });

  it('tell each guarantee that is not met, and water from no safe source', async () => {
    const matters = [
      [`food_guarantee = 'UNMET'`, '吃未达标 food not assured'],
      [`clothing_guarantee = 'UNMET'`, '穿未达标 clothing not assured'],
      [`schooling_guarantee = 'UNMET'`, '义务教育未达标 schooling not assured'],
      [`medical_guarantee = 'UNMET'`, '基本医疗未达标 medical care not assured'],
      [`housing_guarantee = 'UNMET'`, '住房安全未达标 housing unsafe'],
      [`water_guarantee = 'UNMET'`, '饮水安全未达标 water unsafe'],
      [`water = 'NONE_SAFE'`, '饮水安全未达标 water unsafe'],
      [
        `food_guarantee = 'UNMET', has_power = false`,
        '吃未达标；未通生活用电 food not assured; no mains electricity',
      ],
    ].map(([change, reasons]) => ({ code: household(), change, reasons }));
    for (const { code, change } of matters)
      await server.pool.query(`update household set ${change} where code = $1`, [code]);
    expect((await list()).code).toBe(0);
    const found = await rows();
    expect(matters.map(({ code }) => found.get(code)?.[REASONS])).toEqual(
      matters.map(({ reasons }) => reasons),
    );
  });

  it('come whole where a household has more members and helpers than a page', async () => {
    const code = household();
    await server.pool.query('update household set has_power = false where code = $1', [code]);
    await server.pool.query(
      `insert into household_member (valid_from, name, relation, sex, birth_date, identity_number, schooling, at_school,
         health, labour_ability, medically_insured, work, months_worked, household_id, division_code)
       select valid_from, '添' || n, 'OTHER', sex, birth_date, identity_number, schooling, at_school,
         health, labour_ability, medically_insured, work, months_worked, household_id, division_code
       from household_member m cross join generate_series(1, 30) n
       where household_id = ${idOf} and relation = 'HEAD' and ${live('m')}`,
      [code],
    );
    await server.pool.query(
      `insert into pairing (valid_from, mode, cadre_id, household_id, division_code)
       select p.valid_from, p.mode, c.id, p.household_id, p.division_code
       from pairing p cross join (select id from cadre c where ${live('c')} order by id limit 4) c
       where p.household_id = ${idOf} and ${live('p')}`,
      [code],
    );
    const { rows: counted } = await server.pool.query<{ members: string; helpers: string }>(
      `select (select count(*) from household_member m where household_id = ${idOf} and ${live('m')}) members,
              (select count(*) from pairing p where household_id = ${idOf} and ${live('p')}) helpers`,
      [code],
    );
    expect((await list()).code).toBe(0);
    const row = (await rows()).get(code);
    expect(Number(row?.[MEMBERS])).toBeGreaterThan(30);
    expect(row?.[MEMBERS]).toBe(counted[0]?.members);
    expect(row?.[HELPER]?.split('；')).toHaveLength(Number(counted[0]?.helpers));
  });

  it('stand in a file that spreadsheets read and that runs nothing', async () => {
    const code = household();
    await server.pool.query('update household set has_power = false where code = $1', [code]);
    await server.pool.query(
      `update household_member m set name = $2 where household_id = ${idOf} and relation = 'HEAD' and ${live('m')}`,
      [code, '=HYPERLINK("http://x","甲"),\n乙'],
    );
    await server.pool.query(
      `update household_income set production_costs = 10000000 where household_id = ${idOf}`,
      [code],
    );
    expect((await list()).code).toBe(0);
    const bytes = await readFile(out);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8')).toMatch(/^[^\n]*\r\n/);
    expect((await stat(out)).mode & 0o777).toBe(0o600);
    const row = (await rows()).get(code);
    expect(row?.[HEAD]).toBe('\'=HYPERLINK("http://x","甲"),\n乙');
    // A number below zero is no formula.
    expect(row?.[INCOME]).toMatch(/^-\d+(\.\d+)?$/);
  });

  it('show telephones for a purpose alone, and that is logged', async () => {
    const recorded = async () =>
      (
        await server.pool.query<{ purpose: string; field: string }>(
          `select distinct purpose, field from access_record where purpose is not null`,
        )
      ).rows;
    expect(await recorded()).toEqual([]);
    expect((await list('--purpose', '走访核实风险户')).code).toBe(0);
    const found = await rows();
    const { rows: phones } = await server.pool.query<{ code: string; phone: string }>(
      'select code, phone from household where code = any($1)',
      [[...found.keys()]],
    );
    for (const { code, phone } of phones) expect(found.get(code)?.[PHONE]).toBe(phone ?? '');
    expect(await recorded()).toContainEqual({ purpose: '走访核实风险户', field: 'Household.phone' });
  });

  it('go to standard output too', async () => {
    const { out: csv, code } = await runTool(TOOL, ['--township', TOWNSHIP, '--out', '-'], environment());
    expect(code).toBe(0);
    expect(csv.startsWith(`${CODE},`)).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('are not told by halves: whoever sees none of the township is told so', async () => {
    await callAs(server, ['TOWNSHIP'], ['522628102']);
    await writeFile(out, 'as it was');
    expect(await list()).toMatchObject({
      code: 1,
      err: expect.stringContaining('您无权查看茅坪镇的任何农户'),
    });
    const refused = await runTool(TOOL, ['--township', TOWNSHIP, '--out', out], {
      ...environment(),
      COUNTY_GRAPH_TOKEN: 'x.y.z',
    });
    expect(refused).toMatchObject({
      code: 1,
      err: expect.stringContaining(ERRORS.UNAUTHENTICATED.remedyZh),
    });
    expect(await readFile(out, 'utf8')).toBe('as it was');
    expect(await readdir(folder)).toEqual(['risk.csv']);

    await callAs(server, ['VILLAGE_TEAM'], [`${TOWNSHIP}001`]);
    const partly = await list();
    expect(partly.code).toBe(0);
    expect(partly.err).toMatch(/^You see \d+ of the \d+ households/);
  });

  it('take the token from a file', async () => {
    const file = join(folder, 'token');
    await writeFile(file, `${usualToken(server.url)}\n`);
    const { COUNTY_GRAPH_URL } = environment();
    const options = ['--township', TOWNSHIP, '--out', out, '--url', COUNTY_GRAPH_URL, '--token-file', file];
    expect((await runTool(TOOL, options)).code).toBe(0);
    expect((await rows()).size).toBeGreaterThanOrEqual(before.size);
    await writeFile(file, 'no token');
    expect(await runTool(TOOL, options)).toMatchObject({ code: 1, err: expect.stringContaining('令牌') });
    await rm(file);
    expect(await runTool(TOOL, options)).toMatchObject({ code: 1, err: expect.stringContaining('ENOENT') });
  });

  it.each([
    [['--township', '52262810', '--out', 'x'], 2, '9 位代码'],
    [['--township', TOWNSHIP], 2, '缺少 --out'],
    [['--township', TOWNSHIP, '--out', 'x', '--colour', 'red'], 2, "Unknown option '--colour'"],
    [['--township', TOWNSHIP, '--out', 'x', '--url', 'nowhere'], 2, '--url 不是有效地址'],
    [['--township', TOWNSHIP, '--out', '/nowhere/at/all.csv'], 1, 'ENOENT'],
    [['--township', '522628999', '--out', 'x'], 1, '没有代码为 522628999 的乡镇'],
    [['--township', TOWNSHIP, '--out', 'x', '--url', 'http://127.0.0.1:9/graphql'], 1, '请启动服务器'],
  ])('%j ends with %i', async (options, code, said) => {
    expect(await runTool(TOOL, options, environment())).toMatchObject({
      code,
      err: expect.stringContaining(said),
    });
  });

  it('end with 130 on Ctrl+C, and leave no file', async () => {
    const silent = createServer();
    const port = await listening(silent);
    const options = ['--township', TOWNSHIP, '--out', out, '--url', `http://127.0.0.1:${port}/graphql`];
    const { child, finished } = startTool(TOOL, options);
    await new Promise((resolve) => silent.once('request', resolve));
    child.kill('SIGINT');
    expect((await finished).code).toBe(130);
    expect(await readdir(folder)).toEqual([]);
    silent.closeAllConnections();
    silent.close();
  });
});
