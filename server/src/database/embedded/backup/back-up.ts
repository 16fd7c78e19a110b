import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress } from 'node:zlib';
import { type Pack, pack } from 'tar-stream';
import { DatabaseNewerError } from '../../errors.js';
import { clusterOf, hasCluster } from '../cluster.js';
import { lockFolder } from '../lock.js';
import { BackupError } from './backup-error.js';
import {
  type BackedUpFile,
  bytesOf,
  FORMAT,
  MANIFEST,
  MANIFEST_SUM,
  type Manifest,
  sumOf,
} from './manifest.js';
import { laterMigration, migrationsOf } from './schema-version.js';

/** Hears how many bytes of how many a step has behind it. */
export type BackupProgress = (step: 'reading' | 'writing', done: number, total: number) => void;

/**
 * PostgreSQL's template databases are near copies of one another, which the long-distance matching finds: a third less
 * for no more time. The checksum is for `zstd --test`: Node 24 reads past a wrong one.
 */
const COMPRESSION = {
  [constants.ZSTD_c_checksumFlag]: 1,
  [constants.ZSTD_c_enableLongDistanceMatching]: 1,
  [constants.ZSTD_c_windowLog]: 27,
};

/**
 * Writes the database of a data folder to a new file, a tar archive packed with Zstandard. The folder is locked meanwhile,
 * so that what is written is of one moment, and stays as it is: no migration is run. The file appears when it is whole and
 * on the disk.
 *
 * @throws BackupError, DatabaseLockedError, DatabaseNewerError
 */
export async function backUp(folder: string, file: string, progress: BackupProgress): Promise<Manifest> {
  if (!hasCluster(folder)) throw new BackupError('BACKUP_OF_NOTHING', folder);
  if (existsSync(file)) throw new BackupError('BACKUP_EXISTS', file);
  const lock = lockFolder(folder);
  try {
    return await appear(file, (partial) => write(clusterOf(folder), partial, progress));
  } catch (error) {
    if (error instanceof DatabaseNewerError) throw error;
    throw new BackupError('BACKUP_FAILED', file, { cause: error, detail: String(error) });
  } finally {
    lock.release();
  }
}

async function write(cluster: string, partial: FileHandle, progress: BackupProgress): Promise<Manifest> {
  const migrations = await migrationsOf(cluster);
  const later = laterMigration(migrations);
  if (later) throw new DatabaseNewerError(later);
  const content = await contentOf(cluster, progress);
  const manifest: Manifest = { format: FORMAT, at: new Date().toISOString(), migrations, ...content };
  const archive = pack();
  // Whichever fails ends the other.
  await Promise.all([
    pipeline(archive, createZstdCompress({ params: COMPRESSION }), (parts: AsyncIterable<Buffer>) =>
      partial.writeFile(parts),
    ),
    fill(archive, cluster, manifest, progress).catch((error: Error) => {
      archive.destroy(error);
      throw error;
    }),
  ]);
  return manifest;
}

async function contentOf(
  cluster: string,
  progress: BackupProgress,
): Promise<Pick<Manifest, 'folders' | 'files'>> {
  const entries = await readdir(cluster, { recursive: true, withFileTypes: true });
  const paths = (chosen: typeof entries) =>
    chosen.map(({ parentPath, name }) => join(parentPath, name).slice(cluster.length + 1)).toSorted();
  const folders = paths(entries.filter((entry) => entry.isDirectory()));
  const files: BackedUpFile[] = [];
  const names = paths(entries.filter((entry) => entry.isFile()));
  for (const [at, path] of names.entries()) {
    const hash = createHash('sha256');
    let size = 0;
    for await (const part of createReadStream(join(cluster, path))) {
      hash.update(part);
      size += part.length;
    }
    files.push({ path, size, sha256: hash.digest('hex') });
    progress('reading', at + 1, names.length);
  }
  return { folders, files };
}

/** Has a file written under another name, and gives it its own when all of it is on the disk. */
async function appear<Value>(file: string, written: (partial: FileHandle) => Promise<Value>): Promise<Value> {
  const partial = `${resolve(file)}.partial`;
  // What it holds is personal.
  const handle = await open(partial, 'w', 0o600);
  try {
    const value = await written(handle);
    await handle.sync();
    await rename(partial, file);
    const folder = await open(dirname(partial));
    await folder.sync().finally(() => folder.close());
    return value;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

async function fill(
  archive: Pack,
  cluster: string,
  manifest: Manifest,
  progress: BackupProgress,
): Promise<void> {
  const mtime = new Date(manifest.at);
  const text = JSON.stringify(manifest);
  archive.entry({ name: MANIFEST, mtime, mode: 0o600 }, text);
  archive.entry({ name: MANIFEST_SUM, mtime, mode: 0o600 }, sumOf(text));
  for (const name of manifest.folders) archive.entry({ name, mtime, type: 'directory', mode: 0o700 });
  const total = bytesOf(manifest);
  let done = 0;
  for (const { path, size } of manifest.files) {
    await pipeline(
      createReadStream(join(cluster, path)),
      archive.entry({ name: path, size, mtime, mode: 0o600 }),
    );
    done += size;
    progress('writing', done, total);
  }
  archive.finalize();
}
