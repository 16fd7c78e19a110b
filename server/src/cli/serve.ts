import { startServer } from '../main.js';
import type { Command } from './command.js';
import { fail } from './fail.js';

/** Longest end of a server that is told to, in milliseconds. */
const SHUTDOWN_LIMIT = 10_000;

/** For which it still tells those who ask that it ends, in milliseconds. */
const LINGER = 300;

export const serve: Command = async (config, progress) => {
  const began = performance.now();
  const server = await startServer(config, progress);
  // Before anything says that the server runs, since whoever reads that may end it.
  let ending = false;
  const end = (signal: string): void => {
    if (ending) return;
    ending = true;
    console.log(`${signal}: finishing requests and closing the database · 正在结束`);
    setTimeout(() => process.exit(1), SHUTDOWN_LIMIT).unref();
    server.stop({ linger: LINGER }).then(
      () => process.exit(0),
      (error: unknown) => fail(error, progress),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  progress.done();
  for (const { role, token } of (await server.demoTokens?.()) ?? []) console.log(`TOKEN ${role} ${token}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`
County Graph is ready after ${seconds} s · 已就绪（${seconds} 秒）

  Playground · 查询台   ${server.url}/
  GraphQL               ${server.url}/graphql
  Health · 健康检查     ${server.url}/health/live   ${server.url}/health/ready
${config.demo ? '\n  Demo data: synthetic people on real divisions · 演示数据：真实区划，人物均为虚构\n' : ''}
Ctrl+C ends it · 按 Ctrl+C 结束`);
};
