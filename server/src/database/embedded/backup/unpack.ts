import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import { type Extract, extract } from 'tar-stream';
import type { BackupProgress } from './back-up.js';
import {
  type BackedUpFile,
  bytesOf,
  LARGEST_MANIFEST,
  MANIFEST,
  MANIFEST_SUM,
  type Manifest,
  parseManifest,
  sumOf,
} from './manifest.js';
import { laterMigration } from './schema-version.js';

type Entry = Extract extends AsyncIterable<infer Source> ? Source : never;

/** The backup is of a version that this one does not know. */
export class LaterVersion extends Error {}

/**
 * Writes the files of a backup to a new folder, each as the manifest says.
 * @throws LaterVersion; other errors when it is damaged
 */
export async function unpack(file: string, folder: string, progress: BackupProgress): Promise<Manifest> {
  const entries = extract();
  const read = pipeline(createReadStream(file), createZstdDecompress(), entries);
  // What it fails with, the entries fail with too. When storing them fails, it only says that it was cut short.
  read.catch(() => undefined);
  const manifest = await store(entries, folder, progress);
  await read;
  return manifest;
}

async function store(entries: Extract, folder: string, progress: BackupProgress): Promise<Manifest> {
  let words: string | undefined;
  let manifest: Manifest | undefined;
  const expected = new Map<string, BackedUpFile>();
  let done = 0;
  for await (const entry of entries) {
    if (words === undefined) {
      words = await textOf(entry, MANIFEST);
    } else if (!manifest) {
      manifest = manifestOf(words, await textOf(entry, MANIFEST_SUM));
      for (const file of manifest.files) expected.set(file.path, file);
      await makeFolders(folder, manifest);
    } else if (entry.header.type === 'directory') {
      entry.resume();
    } else {
      const file = expected.get(entry.header.name);
      if (!file) throw new Error(`${entry.header.name} is not in its manifest`);
      expected.delete(file.path);
      await storeFile(entry, file, folder);
      done += file.size;
      progress('writing', done, bytesOf(manifest));
    }
  }
  if (!manifest) throw new Error('it has no manifest');
  const [missing] = expected.keys();
  if (missing !== undefined) throw new Error(`${missing} is missing`);
  return manifest;
}

async function textOf(entry: Entry, named: string): Promise<string> {
  const { name, size } = entry.header;
  if (name !== named || size > LARGEST_MANIFEST) throw new Error(`it has no ${named}`);
  return text(entry);
}

function manifestOf(words: string, sum: string): Manifest {
  if (sumOf(words) !== sum) throw new Error('its manifest is not as its sum says');
  const manifest = parseManifest(words);
  if (!manifest) throw new LaterVersion('its layout');
  const later = laterMigration(manifest.migrations);
  if (later) throw new LaterVersion(later);
  return manifest;
}

/** They come in their order, each after the one that it lies in. */
async function makeFolders(folder: string, { folders }: Manifest): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  for (const path of folders) await mkdir(join(folder, path), { mode: 0o700 });
}

async function storeFile(entry: Entry, { path, size, sha256 }: BackedUpFile, folder: string): Promise<void> {
  const hash = createHash('sha256');
  async function* hashed(parts: AsyncIterable<unknown>) {
    for await (const part of parts) {
      if (!(part instanceof Uint8Array)) throw new TypeError('The archive gave what are no bytes.');
      hash.update(part);
      yield part;
    }
  }
  await writeFile(join(folder, path), hashed(entry), { flag: 'wx', mode: 0o600, flush: true });
  if (entry.header.size !== size || hash.digest('hex') !== sha256)
    throw new Error(`${path} is not as its manifest says`);
}
