import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DatabaseLockedError } from '../errors.js';

export interface FolderLock {
  release(): void;
}

const LOCK = 'folder.lock';
const HOLDER = 'holder.pid';

/** Whether a file of a data folder is there for the lock alone; SQLite keeps a journal beside its own. */
export const isOfLock = (name: string): boolean => name.startsWith(LOCK) || name === HOLDER;

/**
 * Takes the data folder for this process, creating it when missing.
 *
 * The lock is the operating system's own, taken through SQLite on an empty file: it ends with the process,
 * however that dies, so a killed server never delays the next. A file with a process id would mislead in
 * containers, where the same ids come back; a file kept fresh by a timer makes a restart wait until it is
 * stale, and is lost when the event loop stalls.
 *
 * @throws DatabaseLockedError when another process, or this one, already holds the folder.
 */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const holderFile = join(folder, HOLDER);
  const lock = new DatabaseSync(join(folder, LOCK), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new DatabaseLockedError(folder, readHolder(holderFile));
  }
  writeFileSync(holderFile, `${process.pid}\n`);
  return {
    release() {
      rmSync(holderFile, { force: true });
      lock.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  const SQLITE_BUSY = 5;
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

function readHolder(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}
