#!/usr/bin/env node
import { type Config, ConfigError, readConfig } from './config.js';
import { DatabaseLockedError } from './database/errors.js';
import { DemoRefusedError } from './demo/load/refusal.js';
import { fillDemo, openMigrated, startServer } from './main.js';
import { terminalProgress } from './progress.js';

const USAGE = `county-graph COMMAND

  serve     serve the graph; an empty embedded database is filled with the demo county first
  migrate   bring the tables up to date and end
  demo      fill an empty database with the demo county and end

Settings come from the environment; server/README.md lists them.
设置由环境变量给出，见 server/README.md。`;

/** Longest wait for requests in flight when the server is told to end, in milliseconds. */
const SHUTDOWN_LIMIT = 10_000;

const progress = terminalProgress(process.stdout);

async function serve(config: Config): Promise<void> {
  const began = performance.now();
  const server = await startServer(config, progress);
  progress.done();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`
County Graph is ready after ${seconds} s · 已就绪（${seconds} 秒）

  Playground · 查询台   ${server.url}/
  GraphQL               ${server.url}/graphql
  Health · 健康检查     ${server.url}/health/live   ${server.url}/health/ready
${config.demo ? '\n  Demo data: synthetic people on real divisions · 演示数据：真实区划，人物均为虚构\n' : ''}
Ctrl+C ends it · 按 Ctrl+C 结束`);
  let ending = false;
  const end = (signal: string): void => {
    if (ending) return;
    ending = true;
    console.log(`${signal}: finishing requests and closing the database · 正在结束`);
    setTimeout(() => process.exit(1), SHUTDOWN_LIMIT).unref();
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

async function once(
  config: Config,
  work: (open: Awaited<ReturnType<typeof openMigrated>>) => Promise<string>,
): Promise<void> {
  const database = await openMigrated(config, progress);
  try {
    const outcome = await work(database);
    progress.done();
    console.log(outcome);
  } finally {
    await database.close();
  }
}

const commands: Record<string, (config: Config) => Promise<void>> = {
  serve,
  migrate: (config) => once(config, async () => 'The tables are up to date · 表结构已是最新'),
  demo: (config) =>
    once(config, async (database) =>
      (await fillDemo(database, progress))
        ? 'The demo county is loaded · 演示县已载入'
        : 'The database already holds the demo county · 数据库中已有演示县',
    ),
};

/** Errors that the person at the terminal can mend are shown without a stack. */
function fail(error: unknown): never {
  progress.done();
  const known =
    error instanceof ConfigError ||
    error instanceof DatabaseLockedError ||
    error instanceof DemoRefusedError ||
    (error instanceof Error &&
      'code' in error &&
      (error.code === 'EADDRINUSE' || error.code === 'ECONNREFUSED'));
  console.error(known ? `\n${(error as Error).message}` : error);
  process.exit(1);
}

const command = commands[process.argv[2] ?? ''];
if (!command || process.argv.length > 3) {
  console.error(USAGE);
  process.exit(2);
}
try {
  await command(readConfig(process.env));
} catch (error) {
  fail(error);
}
