/**
 * Keeps a copy of the households that a token sees in a SQLite file, from the feed of changes:
 *   COUNTY_GRAPH_TOKEN=… node sdk/examples/sync-sqlite.ts --file households.db --follow
 *
 * The copy holds personal data: who is poor, and why. The file is its owner's alone to read; keep it on an encrypted disk, let nobody have it
 * who may not see the households in the system itself, and delete it when it is no longer needed. The copy has no names, telephones
 * or identity numbers. Erasures reach it as changes do: a copy of the copy has to be brought up to date, or deleted, too.
 * 副本含个人信息：请妥善保管，不再需要时删除。
 */
import { CONNECTION, CONNECTION_USAGE, connect } from './command-line/connection.ts';
import { UsageError } from './command-line/failure.ts';
import { runTool } from './command-line/tool.ts';
import { Copy } from './sync-sqlite/copy.ts';
import { Sync } from './sync-sqlite/sync.ts';

const USAGE = `A local SQLite copy of the households that you see, kept up to date. 农户本地副本同步
  --file FILE        the copy; it is made when there is none 副本文件
  --once             brings it up to date and ends; so it is unless said 同步一次
  --follow           goes on with every change as it is made, until Ctrl+C 持续同步
${CONNECTION_USAGE}
The table is "household"; it is whole once "state" has a cursor. A run that was interrupted goes on where it stopped.
Ends with 0, 1 when the server or the system fails, 2 for wrong options, 130 when stopped.`;

const OPTIONS = {
  file: { type: 'string', default: '' },
  once: { type: 'boolean', default: false },
  follow: { type: 'boolean', default: false },
  ...CONNECTION,
} as const;

await runTool(USAGE, OPTIONS, async ({ file, once, follow, ...connection }, signal) => {
  if (file === '') throw new UsageError('--file is missing.', '缺少 --file。');
  if (once && follow)
    throw new UsageError('--once and --follow exclude each other.', '--once 与 --follow 不能同时使用。');
  const client = connect(connection);
  using copy = new Copy(file);
  const sync = new Sync(client, copy, signal);
  await sync.bringUpToDate();
  console.error(`Up to date with ${copy.count} households. 已同步 ${copy.count} 户。`);
  if (follow) await sync.follow();
});
