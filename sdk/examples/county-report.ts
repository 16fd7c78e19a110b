/**
 * Prints what a county has, township by township, on a date, or what has changed between two:
 *   COUNTY_GRAPH_TOKEN=… node sdk/examples/county-report.ts --as-of 2018-10-16 --since 2017-12-31
 */
import { type CallOptions, type Client, createGraph } from '@county-graph/sdk';
import { CONNECTION, CONNECTION_USAGE, connect } from './command-line/connection.ts';
import { UsageError } from './command-line/failure.ts';
import { runTool } from './command-line/tool.ts';
import { figuresOf } from './county-report/figures.ts';
import { reportLines } from './county-report/report.ts';

const USAGE = `The townships of a county: households by status, people, labour force; main causes of poverty. 县情报告
  --county CODE      6 digits; the county of the server when it has one 县代码
  --as-of DATE       date that is told, as 2018-10-16; the server’s date of reference 时点
  --since DATE       earlier date to compare with 对比时点
  --json             print the figures as JSON instead 输出 JSON
  --ascii            draw without block characters 不使用方块字符
${CONNECTION_USAGE}
Ends with 0, 1 when the server or the system fails, 2 for wrong options.`;

const OPTIONS = {
  county: { type: 'string' },
  'as-of': { type: 'string' },
  since: { type: 'string' },
  json: { type: 'boolean', default: false },
  ascii: { type: 'boolean', default: false },
  ...CONNECTION,
} as const;

/** Columns of a terminal that the tables take beside their bars. */
const BESIDE_BARS = { one: 56, two: 80 } as const;
const BAR = { least: 12, most: 48 } as const;

await runTool(
  USAGE,
  OPTIONS,
  async ({ county, json, ascii, since, 'as-of': asOf, ...connection }, signal) => {
    for (const date of [asOf, since]) {
      if (date !== undefined && !isDate(date)) {
        throw new UsageError(`"${date}" is not a date like 2018-10-16.`, `“${date}”不是有效日期。`);
      }
    }
    const client = connect(connection);
    const options = { signal };
    const code = county ?? (await onlyCounty(client, options));
    const [figures, before] = await Promise.all([
      figuresOf(client, code, asOf, options),
      since === undefined ? undefined : figuresOf(client, code, since, options),
    ]);
    const earlier = since === undefined || !before ? undefined : { asOf: since, figures: before };
    const report = { code, asOf, figures, earlier };
    if (json) {
      console.log(JSON.stringify(report, null, 2));
      return;
    }
    const beside = earlier ? BESIDE_BARS.two : BESIDE_BARS.one;
    const bar = Math.min(Math.max((process.stdout.columns ?? 120) - beside, BAR.least), BAR.most);
    for (const line of reportLines(report, { bar, ascii })) console.log(line);
  },
);

async function onlyCounty(client: Client, options: CallOptions): Promise<string> {
  const { nodes } = await createGraph(client)
    .counties({ select: { code: true } }, options)
    .collect({ max: 100 });
  const [first, ...others] = nodes.map(({ code }) => code);
  if (first !== undefined && others.length === 0) return first;
  const known = first === undefined ? '' : `: ${[first, ...others].join(', ')}`;
  throw new UsageError(`--county is needed here${known}.`, `请用 --county 指定县代码${known}。`);
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
