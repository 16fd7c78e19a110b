import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createGunzip } from 'node:zlib';
import tar from 'tar-stream';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What `pnpm pack` makes of the SDK. */
export interface Tarball {
  readonly path: string;
  /** Contents by path inside the package. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Packs the SDK in `folder` from its sources alone, as a fresh clone does. */
export async function packSdk(folder: string): Promise<Tarball> {
  // Other tests use the checkout's own `dist`, which packing makes anew.
  const sdk = join(folder, 'sdk');
  const filter = (source: string) => !/\/(node_modules|dist)$/.test(source);
  await cp(join(root, 'sdk'), sdk, { recursive: true, filter });
  await cp(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  await promisify(execFile)('pnpm', ['pack', '--out', join(folder, 'sdk.tgz')], {
    cwd: sdk,
    env: { ...process.env, PATH: path },
  });
  return { path: join(folder, 'sdk.tgz'), files: await filesOf(join(folder, 'sdk.tgz')) };
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
