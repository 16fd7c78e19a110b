import { DatabaseLockedError } from '../database/errors.js';
import { readMarks } from '../database/marks.js';
import type { Command } from './command.js';
import { CommandError } from './command-error.js';
import { tokenWork } from './token-work.js';

/** The token alone goes to standard output, so that a script can take it from there. */
export const token: Command = async (config, _progress, args) => {
  const today = new Date().toISOString().slice(0, 10);
  const work = tokenWork(args, today);
  const [{ openMigrated }, { referenceDateOf }] = await Promise.all([
    import('../prepared-database.js'),
    import('../reference-date.js'),
  ]);
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
};

function lockedForTokens({ message }: DatabaseLockedError): CommandError {
  return new CommandError(
    `${message} The embedded database serves one process at a time: its tokens are made while the server is stopped.`,
    '内置数据库同一时间只能由一个进程使用：请先停止服务器，再管理令牌；或改用 PostgreSQL。',
    1,
  );
}
