import { parseArgs } from 'node:util';
import type { Config } from '../config.js';
import type { BackupProgress } from '../database/embedded/backup/back-up.js';
import { BackupError } from '../database/embedded/backup/backup-error.js';
import { bytesOf, type Manifest } from '../database/embedded/backup/manifest.js';
import type { Progress } from '../progress.js';
import { UsageError } from './command.js';

/**
 * The one argument of `backup` and `restore`.
 * @throws BackupError when the settings name a PostgreSQL server
 */
export function backupFileOf({ databaseUrl }: Config, args: readonly string[]): string {
  const [file = '', ...others] = positionals(args);
  if (file === '' || others.length > 0) throw new UsageError();
  if (databaseUrl) throw new BackupError('BACKUP_OF_SERVER');
  return file;
}

function positionals(args: readonly string[]): string[] {
  try {
    return parseArgs({ args: [...args], allowPositionals: true }).positionals;
  } catch {
    throw new UsageError();
  }
}

const STEPS = { reading: 'Reading files · 读取文件', writing: 'Writing · 写入' } as const;

/** Shows each tenth of a step, which can be one of thousands of files. */
export function shownSteps(progress: Progress, file: string): BackupProgress {
  let last = '';
  return (step, done, total) => {
    const tenth = `${step} ${Math.floor((10 * done) / total)}`;
    if (tenth !== last) progress.step(`${STEPS[step]}: ${file}`, done, total);
    last = tenth;
  };
}

export const sizeOf = (manifest: Manifest): string => `${(bytesOf(manifest) / 1e6).toFixed(1)} MB`;
