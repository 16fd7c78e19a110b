/**
 * Prints a county with its townships, their villages and the households of each:
 *   COUNTY_GRAPH_TOKEN=… node sdk/examples/county-tree.ts http://127.0.0.1:4000/graphql [county code]
 * Without a token the public asks, who gets no number of households.
 */
import { CountyGraphError, createClient, NetworkError, type ResultOf } from '@county-graph/sdk';
import { CountyTreeDocument } from '@county-graph/sdk/operations';

type County = NonNullable<ResultOf<typeof CountyTreeDocument>['county']>;

const [url = 'http://127.0.0.1:4000/graphql', code = '522628'] = process.argv.slice(2);

try {
  const client = createClient({ url, token: process.env.COUNTY_GRAPH_TOKEN });
  const { county } = await client.request(CountyTreeDocument, { code, townships: 20, villages: 50 });
  if (county) print(county);
  else fail(`No county has the code ${code}. 没有代码为 ${code} 的县。`);
} catch (error) {
  if (error instanceof NetworkError) {
    fail(
      `No server answers at ${url}: start one, or give its address. 服务器 ${url} 无响应，请先启动或指定地址。`,
    );
  } else if (error instanceof CountyGraphError) {
    fail([error.message, error.remedy, error.remedyZh].filter(Boolean).join('\n'));
  } else {
    throw error;
  }
}

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

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
