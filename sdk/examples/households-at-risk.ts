/**
 * Writes the households at risk of a township to a CSV file that Excel opens:
 *   COUNTY_GRAPH_TOKEN=… node sdk/examples/households-at-risk.ts --township 522628101 --out risk.csv
 */
import { createGraph } from '@county-graph/sdk';
import { CONNECTION, CONNECTION_USAGE, connect } from './command-line/connection.ts';
import { ToolFailure, UsageError } from './command-line/failure.ts';
import { Progress } from './command-line/progress.ts';
import { runTool } from './command-line/tool.ts';
import { cellsOf, HEADINGS } from './households-at-risk/columns.ts';
import { writeCsv } from './households-at-risk/csv-file.ts';
import { householdsAtRisk, sightOf } from './households-at-risk/households.ts';

const USAGE = `The households at risk of a township, and why, as CSV. 乡镇风险户名单（CSV）
  --township CODE    9 digits; COUNTY_GRAPH_TOWNSHIP 乡镇代码
  --out FILE         file to write, or - for standard output 输出文件
  --purpose TEXT     what telephones are shown for, 4 to 200 characters; each one shown is logged.
                     Without a purpose they are masked 查看电话的用途（逐条记录）
${CONNECTION_USAGE}
Ends with 0, 1 when the server or the system fails, 2 for wrong options.`;

const OPTIONS = {
  township: { type: 'string', default: process.env.COUNTY_GRAPH_TOWNSHIP ?? '' },
  out: { type: 'string', default: '' },
  purpose: { type: 'string' },
  ...CONNECTION,
} as const;

await runTool(USAGE, OPTIONS, async ({ township, out, purpose, ...connection }, signal) => {
  if (!/^\d{9}$/.test(township))
    throw new UsageError('--township has 9 digits.', '--township 应为 9 位代码。');
  if (out === '') throw new UsageError('--out is missing.', '缺少 --out。');

  const graph = createGraph(connect(connection));
  const options = { signal, purpose };
  const { name, seen, all } = await sightOf(graph, township, options);
  // An empty list would read as if nobody were at risk.
  if (!seen && all !== 0) {
    throw new ToolFailure(
      `You see no household of ${name}: give a token whose role does.`,
      `您无权查看${name}的任何农户，请使用有权限的令牌。`,
    );
  }
  if (seen !== all && all !== null) {
    console.error(
      `You see ${seen} of the ${all} households: the list is of those. 仅限您有权查看的 ${seen} 户。`,
    );
  }

  const list = householdsAtRisk(graph, township, options);
  const total = await list.count();
  const progress = new Progress(`${name} 风险户 households at risk:`, total ?? 0);
  let written = 0;
  async function* rows() {
    yield HEADINGS;
    for await (const household of list) {
      yield await cellsOf(household);
      written += 1;
      progress.step();
    }
  }
  try {
    await writeCsv(out, rows(), signal);
  } finally {
    progress.end();
  }
  console.error(`${name}: ${written} of ${seen} households at risk. ${seen} 户中有 ${written} 户存在风险。`);
});
