/**
 * Lists the villages of a township with the number of households whose drinking water is not safe, by a document of one's own:
 *   COUNTY_GRAPH_TOKEN=… node sdk/examples/own-codegen/water.ts --township 522628101
 */
import { CONNECTION, CONNECTION_USAGE, connect } from '../command-line/connection.ts';
import { ToolFailure, UsageError } from '../command-line/failure.ts';
import { runTool } from '../command-line/tool.ts';
import { graphql } from './generated/gql.ts';

const UNSAFE_WATER = graphql(`
  query UnsafeWater($code: String!) {
    township(code: $code) {
      name
      villages(first: 100, orderBy: [{ field: CODE }]) {
        nodes {
          name
          households(where: { or: [{ waterGuarantee: { eq: UNMET } }, { water: { eq: NONE_SAFE } }] }) {
            totalCount
          }
        }
      }
    }
  }
`);

const USAGE = `The villages of a township where households have no safe water. 饮水不安全的村
  --township CODE    9 digits 乡镇代码
${CONNECTION_USAGE}`;

const OPTIONS = { township: { type: 'string', default: '' }, ...CONNECTION } as const;

await runTool(USAGE, OPTIONS, async ({ township: code, ...connection }, signal) => {
  if (!/^\d{9}$/.test(code)) throw new UsageError('--township has 9 digits.', '--township 应为 9 位代码。');
  const client = connect(connection);
  const { township } = await client.request(UNSAFE_WATER, { code }, { signal });
  if (!township) throw new ToolFailure(`No township has the code ${code}.`, `没有代码为 ${code} 的乡镇。`);
  for (const { name, households } of township.villages.nodes) {
    const count = households.totalCount ?? '–';
    if (count !== 0) console.log(`${township.name} ${name}: ${count} households 户`);
  }
});
