import { createClient } from '@county-graph/sdk';
import { CompareDatesDocument, DivisionStatisticsDocument } from '@county-graph/sdk/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualToken } from '../support/caller.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { runTool } from './tool.ts';

const TOOL = 'county-report.ts';
const COUNTY = '522628';
const TOWNSHIP = '522628101';
const [LATER, EARLIER] = ['2018-10-16', '2016-06-30'];
/** Columns of a terminal that no terminal is asked about. */
const LONGEST_BAR = 48;

/** Columns of a terminal that a text takes: Chinese characters and their punctuation take two. */
const width = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u3000-\u9fff\uff00-\uffef]/.test(character) ? 2 : 1), 0);

describe('the county report', () => {
  let server: TestServer;
  const environment = () => ({
    COUNTY_GRAPH_URL: `${server.url}/graphql`,
    COUNTY_GRAPH_TOKEN: usualToken(server.url),
  });
  const report = async (...options: string[]) => {
    const { out, err, code } = await runTool(TOOL, options, environment());
    expect({ err, code }).toEqual({ err: '', code: 0 });
    return out.split('\n');
  };
  const client = () => createClient({ url: `${server.url}/graphql`, token: usualToken(server.url) });
  const townships = async () => {
    const { county } = await client().request(DivisionStatisticsDocument, { code: COUNTY });
    return county?.townships.nodes ?? expect.unreachable();
  };

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('tells each township as the server does, in columns that stand in line', async () => {
    const lines = await report();
    expect(lines[0]).toBe(`锦屏县 (${COUNTY}) · 服务器基准日 the server’s date of reference`);
    const start = lines.findIndex((line) => line.startsWith('Township'));
    const column = lines[start]?.indexOf('Households by status') ?? -1;
    const all = await townships();
    const largest = Math.max(...all.map(({ statistics }) => statistics.households ?? 0));
    expect(all).toHaveLength(2);
    for (const [index, { name, statistics }] of all.entries()) {
      const line = lines[start + 2 + index] ?? '';
      const [shown, households, people, labour, bar = ''] = line.split(/ {2,}/);
      const numbers = [statistics.households, statistics.people, statistics.labourForce];
      expect([shown, households, people, labour]).toEqual([
        name,
        ...numbers.map((number) => number?.toLocaleString('en')),
      ]);
      expect(width(line.slice(0, line.indexOf(bar)))).toBe(column);
      const length = ((statistics.households ?? 0) * LONGEST_BAR) / largest;
      expect(Math.abs(bar.length - length)).toBeLessThanOrEqual(1);
    }
  });

  it('tells the statuses and the causes with their shares', async () => {
    const lines = await report('--ascii', '--county', COUNTY);
    const { rows } = await server.pool.query<{ count: number; all: number; illness: number }>(
      `select count(*) filter (where s.value = 'LIFTED')::int count, count(*)::int "all",
              count(*) filter (where main_cause = 'ILLNESS')::int illness
       from household h join household_status_period s on s.owner_id = h.id
       where h.valid_from <= $1 and (h.valid_to is null or h.valid_to > $1)
         and s.valid_from <= $1 and (s.valid_to is null or s.valid_to > $1)`,
      [LATER],
    );
    const { count, all, illness } = rows[0] ?? expect.unreachable();
    const share = ((100 * count) / all).toFixed(1);
    expect(lines).toContain(`= 已脱贫 Lifted out of poverty: ${count.toLocaleString('en')}  ${share} %`);
    const cause = lines.find((line) => line.startsWith('因病 Illness'));
    expect(cause?.split(/ {2,}/)[1]).toBe(illness.toLocaleString('en'));
    expect(cause).toMatch(/ % {2}#+$/);
  });

  it('compares two dates', async () => {
    const lines = await report('--as-of', LATER, '--since', EARLIER);
    expect(lines[0]).toBe(`锦屏县 (${COUNTY}) · ${LATER}`);
    expect(lines[1]).toContain(EARLIER);
    const { earlier, later } = await client().request(CompareDatesDocument, {
      code: TOWNSHIP,
      earlier: EARLIER,
      later: LATER,
    });
    const [now, then] = [later?.statistics.households ?? 0, earlier?.statistics.households ?? 0];
    expect(now).toBeGreaterThan(then);
    const row = lines.find((line) => line.startsWith('茅坪镇'))?.split(/ {2,}/);
    expect(row?.slice(1, 3)).toEqual([now.toLocaleString('en'), `+${(now - then).toLocaleString('en')}`]);
  });

  it('gives the figures as JSON', async () => {
    const told = JSON.parse((await report('--json', '--since', EARLIER)).join('\n'));
    expect(told).toMatchObject({ code: COUNTY, figures: { name: '锦屏县' }, earlier: { asOf: EARLIER } });
    expect(told.figures.townships.nodes).toEqual(await townships());
    expect(told.figures.causes[0].households).toBeGreaterThanOrEqual(told.figures.causes[1].households);
  });

  it('draws colours for those who see them alone', async () => {
    const { out } = await runTool(TOOL, [], { ...environment(), FORCE_COLOR: '1', NO_COLOR: undefined });
    expect(out).toContain('\u001b[31m█');
    expect((await report()).join('')).not.toContain('\u001b');
  });

  it('shows the public what is published', async () => {
    const { out, code } = await runTool(TOOL, [], { COUNTY_GRAPH_URL: `${server.url}/graphql` });
    const { county } = await createClient({ url: `${server.url}/graphql` }).request(
      DivisionStatisticsDocument,
      { code: COUNTY },
    );
    expect(code).toBe(0);
    const [, households] =
      out
        .split('\n')
        .find((line) => line.startsWith('合计'))
        ?.split(/ {2,}/) ?? [];
    expect(households).toBe(county?.statistics.households?.toLocaleString('en') ?? '–');
    expect(out).not.toContain('因病');
  });

  it.each([
    [['--as-of', '2018-02-30'], 2, '“2018-02-30”不是有效日期'],
    [['--since', 'yesterday'], 2, '“yesterday”不是有效日期'],
    [['--county', '999999'], 1, '没有代码为 999999 的县'],
    [['--as-of', '1917-10-31', '--county', COUNTY], 1, `1917-10-31 没有代码为 ${COUNTY} 的县`],
  ])('%j ends with %i', async (options, code, said) => {
    const { err, code: ended } = await runTool(TOOL, options, environment());
    expect({ err, ended }).toEqual({ err: expect.stringContaining(said), ended: code });
  });
});
