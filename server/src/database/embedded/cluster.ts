import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

/** Where PostgreSQL's own files stand in a data folder. */
export const clusterOf = (folder: string): string => join(folder, 'cluster');

/**
 * The file that says that a cluster is whole. Clusters are made file by file; a process killed meanwhile leaves one that
 * opens and fails later, so without the marker the folder holds no data of ours yet.
 */
const markerOf = (folder: string): string => join(folder, 'cluster.ready');

/** Whether a data folder holds a database. */
export const hasCluster = (folder: string): boolean => existsSync(markerOf(folder));

export function markWhole(folder: string): void {
  writeFileSync(markerOf(folder), '');
}

/** Opens the cluster of a data folder, which it makes when there is none; in memory without a folder. */
export async function openCluster(folder: string | undefined): Promise<PGlite> {
  if (folder === undefined) return PGlite.create();
  const cluster = clusterOf(folder);
  const isNew = !hasCluster(folder);
  if (isNew) rmSync(cluster, { recursive: true, force: true });
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  const opened = await startCluster(cluster);
  if (isNew) markWhole(folder);
  return opened;
}

/**
 * Starts PostgreSQL over the files of a cluster.
 * @throws Error with what PostgreSQL printed, as PGlite says only that it failed
 */
export async function startCluster(cluster: string): Promise<PGlite> {
  const lines: string[] = [];
  const onStderr = (line: string): boolean => {
    if (/ (FATAL|PANIC|ERROR):/.test(line)) lines.push(line);
    return false;
  };
  try {
    return await PGlite.create(cluster, { onStderr });
  } catch (cause) {
    throw new Error(lines.at(-1) ?? 'PGlite did not start.', { cause });
  }
}
