/**
 * Prints a county with its townships, their villages and the households of each:
 *   COUNTY_GRAPH_TOKEN=… node sdk/examples/county-tree.ts --county 522628
 */
import type { ResultOf } from '@county-graph/sdk';
import { CountyTreeDocument } from '@county-graph/sdk/operations';
import { CONNECTION, CONNECTION_USAGE, connect } from './command-line/connection.ts';
import { ToolFailure } from './command-line/failure.ts';
import { runTool } from './command-line/tool.ts';

type County = NonNullable<ResultOf<typeof CountyTreeDocument>['county']>;

const USAGE = `A county with its townships, their villages and the households of each. 县、乡镇、村及其户数
  --county CODE      6 digits; 522628 when left out 县代码
${CONNECTION_USAGE}
The public gets no number of households. 公众不显示户数。`;

const OPTIONS = { county: { type: 'string', default: '522628' }, ...CONNECTION } as const;

await runTool(USAGE, OPTIONS, async ({ county: code, ...connection }, signal) => {
  const variables = { code, townships: 20, villages: 50 };
  const { county } = await connect(connection).request(CountyTreeDocument, variables, { signal });
  if (!county) throw new ToolFailure(`No county has the code ${code}.`, `没有代码为 ${code} 的县。`);
  print(county);
});

function print({ name, nameEn, code, townships }: County): void {
  console.log(`${name} ${nameEn} (${code}): ${count(townships.totalCount)} townships 个乡镇`);
  for (const township of townships.nodes) {
    const { totalCount, nodes } = township.villages;
    console.log(`  ${township.name} (${township.code}): ${count(totalCount)} villages 个村（居、社区）`);
    for (const village of nodes) {
      const households = count(village.households.totalCount);
      console.log(`    ${village.name} (${village.code}): ${households} households 户`);
    }
    if (totalCount !== null && totalCount > nodes.length) {
      console.log(`    … ${totalCount - nodes.length} more 另有`);
    }
  }
}

// A count that must not be shown is null.
function count(value: number | null): string {
  return value === null ? '–' : value.toLocaleString('en');
}
