import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { clusterOf, hasCluster, markWhole, startCluster } from '../cluster.js';
import { type FolderLock, isOfLock, lockFolder } from '../lock.js';
import type { BackupProgress } from './back-up.js';
import { BackupError } from './backup-error.js';
import type { Manifest } from './manifest.js';
import { migrationsIn } from './schema-version.js';
import { LaterVersion, unpack } from './unpack.js';

/**
 * Makes the database of a backup in an empty or new data folder. Every file is compared with the manifest, and the database
 * is opened once, before the folder counts as one that holds a database. Whatever goes wrong, the folder is left as it was.
 * No migration is run.
 *
 * @throws BackupError, DatabaseLockedError
 */
export async function restore(file: string, folder: string, progress: BackupProgress): Promise<Manifest> {
  const isNew = !existsSync(folder);
  const lock = taken(folder);
  try {
    if (holdsAnything(folder)) throw new BackupError('RESTORE_NOT_EMPTY', folder);
    const cluster = clusterOf(folder);
    try {
      // What was left of a restore or a start that was killed.
      await rm(cluster, { recursive: true, force: true });
      const manifest = await unpack(file, cluster, progress);
      await check(cluster, manifest);
      markWhole(folder);
      return manifest;
    } catch (error) {
      await rm(cluster, { recursive: true, force: true });
      throw named(error, file, folder);
    }
  } catch (error) {
    if (isNew) await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    lock.release();
  }
}

function taken(folder: string): FolderLock {
  try {
    return lockFolder(folder);
  } catch (error) {
    throw isOfSystem(error) ? named(error, '', folder) : error;
  }
}

/** Whether a folder holds more than the lock on it, or a cluster that never became whole. */
function holdsAnything(folder: string): boolean {
  return hasCluster(folder) || readdirSync(folder).some((name) => !isOfLock(name) && name !== 'cluster');
}

/**
 * The database opens, and is of the version that the manifest says. It is marked as another than it was: what was done after the
 * backup is not in it, and whoever followed its changes must not take new ones for those.
 */
async function check(cluster: string, manifest: Manifest): Promise<void> {
  const database = await startCluster(cluster);
  try {
    const migrations = await migrationsIn(database);
    if (!isDeepStrictEqual(migrations, manifest.migrations))
      throw new Error(`its tables are of ${migrations.at(-1)}, not of ${manifest.migrations.at(-1)}`);
    await database.query(
      `insert into setting (key, value) values ('restored', $1) on conflict (key) do update set value = excluded.value`,
      [randomUUID()],
    );
  } finally {
    await database.close();
  }
}

/** The fault behind an error: of the file, unless the system refused to read the one or to write the other. */
function named(error: unknown, file: string, folder: string): BackupError {
  const options = { cause: error, detail: error instanceof Error ? error.message : String(error) };
  if (error instanceof LaterVersion) return new BackupError('BACKUP_NEWER', file, options);
  if (!isOfSystem(error)) return new BackupError('BACKUP_DAMAGED', file, options);
  return error.path === file || error.syscall === 'read'
    ? new BackupError('BACKUP_UNREADABLE', file, options)
    : new BackupError('RESTORE_FAILED', folder, options);
}

function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
