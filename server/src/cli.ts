#!/usr/bin/env -S node --max-semi-space-size=16
import { parseArgs } from 'node:util';
import { EncryptionKeyError } from './access/encryption/key-error.js';
import { StartRefusedError } from './access/start-rule.js';
import { CommandError } from './cli/command-error.js';
import { tokenCommand } from './cli/token.js';
import { type Config, ConfigError, readConfig } from './config.js';
import type { Database } from './database/database.js';
import {
  DatabaseLockedError,
  DatabaseNewerError,
  DatabaseOutdatedError,
  DatabaseRoleError,
} from './database/errors.js';
import { readMarks } from './database/marks.js';
import { DemoRefusedError } from './demo/load/refusal.js';
import { SealedValueError } from './encryption/column-cipher.js';
import { fillDemo, publishOn, referenceDateOf, releaseDemo, startServer } from './main.js';
import { isCalendarDate } from './model/scalars.js';
import { openMigrated } from './prepared-database.js';
import { terminalProgress } from './progress.js';
import { ReleaseRefusedError } from './read/release/refusal.js';

const USAGE = `county-graph COMMAND

  serve     serve the graph; an empty embedded database is filled with the demo county first
  migrate   bring the tables up to date and end
  demo      fill an empty database with the demo county and end
  publish --on YYYY-MM-DD
            release the numbers of that day to the public and end; a release is final
  token     API tokens for scripts:
              token create --name NAME --role ROLE --division CODE [--cadre ID | --department ID | --team ID]
                           [--expires YYYY-MM-DD]     makes one and prints it, once; lasts a year by default
              token list                              tells all, without the tokens themselves
              token revoke NUMBER                     ends one at once

Settings come from the environment; server/README.md lists them.
设置由环境变量给出，见 server/README.md。`;

/** Longest wait for requests in flight when the server is told to end, in milliseconds. */
const SHUTDOWN_LIMIT = 10_000;

const progress = terminalProgress(process.stdout);

async function serve(config: Config): Promise<void> {
  const began = performance.now();
  const server = await startServer(config, progress);
  // Before anything says that the server runs, since whoever reads that may end it.
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
}

async function once(config: Config, work: (open: Database) => Promise<string>): Promise<void> {
  const database = await openMigrated(config, progress);
  try {
    const outcome = await work(database);
    progress.done();
    console.log(outcome);
  } finally {
    await database.close();
  }
}

/** Arguments that no command takes. */
class UsageError extends Error {}

/** The token alone goes to standard output, so that a script can take it from there. */
async function token(config: Config, args: readonly string[]): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const work = tokenCommand(args, today);
  const database = await openMigrated(config, { step: () => undefined }).catch((error: unknown) => {
    throw error instanceof DatabaseLockedError ? lockedForTokens(error) : error;
  });
  try {
    const { demo } = await readMarks(database.pool);
    const referenceDate = referenceDateOf(config, demo !== undefined)();
    const { out, note } = await work(database.pool, { today, referenceDate });
    if (note) console.error(note);
    if (out) console.log(out);
  } finally {
    await database.close();
  }
}

function lockedForTokens({ message }: DatabaseLockedError): CommandError {
  return new CommandError(
    `${message} The embedded database serves one process at a time: its tokens are made while the server is stopped.`,
    '内置数据库同一时间只能由一个进程使用：请先停止服务器，再管理令牌；或改用 PostgreSQL。',
    1,
  );
}

const commands: Record<string, (config: Config, args: readonly string[]) => Promise<void>> = {
  serve,
  migrate: (config) => once(config, async () => 'The tables are up to date · 表结构已是最新'),
  demo: (config) =>
    once(config, async (database) => {
      const loaded = await fillDemo(database, progress);
      await releaseDemo(database, progress);
      return loaded
        ? 'The demo county is loaded · 演示县已载入'
        : 'The database already holds the demo county · 数据库中已有演示县';
    }),
  publish: (config, args) => {
    const on = dayOf(args);
    return once(config, async (database) => {
      const { divisions, cells, primary, complements } = await publishOn(database, on, progress);
      return (
        `Released ${cells} numbers of ${divisions} divisions of ${on}; withheld ${primary} small counts and ` +
        `${complements} complements · 已发布 ${divisions} 个区划的 ${cells} 个数字，隐去小数 ${primary} 个、补充隐去 ${complements} 个`
      );
    });
  },
  token,
};

/** Errors that the person at the terminal can mend are shown without a stack. */
function fail(error: unknown): never {
  progress.done();
  const known =
    error instanceof ConfigError ||
    error instanceof DatabaseLockedError ||
    error instanceof DatabaseNewerError ||
    error instanceof DatabaseOutdatedError ||
    error instanceof DatabaseRoleError ||
    error instanceof DemoRefusedError ||
    error instanceof EncryptionKeyError ||
    error instanceof SealedValueError ||
    error instanceof ReleaseRefusedError ||
    error instanceof StartRefusedError ||
    error instanceof CommandError ||
    (error instanceof Error &&
      'code' in error &&
      (error.code === 'EADDRINUSE' || error.code === 'ECONNREFUSED'));
  console.error(known ? `\n${(error as Error).message}` : error);
  process.exit(error instanceof CommandError ? error.status : 1);
}

/** Commands that take arguments; the others take none. */
const WITH_ARGUMENTS = new Set(['publish', 'token']);

/** The day of `--on`. */
function dayOf(args: readonly string[]): string {
  try {
    const { on } = parseArgs({ args: [...args], options: { on: { type: 'string' } } }).values;
    if (on !== undefined && isCalendarDate(on)) return on;
  } catch {
    // Told like every other argument that cannot be taken.
  }
  throw new UsageError();
}

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
try {
  if (!command || (args.length > 0 && !WITH_ARGUMENTS.has(name))) throw new UsageError();
  await command(readConfig(process.env), args);
} catch (error) {
  if (!(error instanceof UsageError)) fail(error);
  console.error(USAGE);
  process.exit(2);
}
