import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createGunzip } from 'node:zlib';
import tar from 'tar-stream';
import { sdkCheckout } from '../support/sdk-checkout.js';

const tools = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));

/** What `pnpm pack` makes of the SDK. */
export interface Tarball {
  readonly path: string;
  /** Contents by path inside the package. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Packs a copy of the SDK made in `folder`, since packing builds it anew and other tests use the one that is built. */
export async function packSdk(folder: string): Promise<Tarball> {
  const checkout = await sdkCheckout(folder);
  const path = join(folder, 'sdk.tgz');
  await promisify(execFile)('pnpm', ['pack', '--out', path], {
    cwd: join(checkout.folder, 'sdk'),
    env: { ...process.env, PATH: [tools, process.env.PATH].join(delimiter) },
  });
  return { path, files: await filesOf(path) };
}

async function filesOf(path: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const extract = tar.extract();
  const unpacking = pipeline(createReadStream(path), createGunzip(), extract);
  for await (const entry of extract)
    files.set(entry.header.name.replace(/^package\//, ''), await buffer(entry));
  await unpacking;
  return files;
}

/** A project in `folder` that has installed the tarball, and has these files of its own. */
export async function freshProject(
  folder: string,
  { files }: Tarball,
  own: Readonly<Record<string, string>>,
): Promise<string> {
  const installed = join(folder, 'node_modules/@county-graph/sdk');
  const manifest = JSON.stringify({ name: 'department', private: true, type: 'module' });
  const all = [
    ...[...files].map(([name, content]) => [join(installed, name), content] as const),
    ...Object.entries({ 'package.json': manifest, ...own }).map(
      ([name, content]) => [join(folder, name), content] as const,
    ),
  ];
  for (const [file, content] of all) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}
