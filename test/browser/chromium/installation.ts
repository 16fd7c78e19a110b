import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { writeFonts } from './fonts.js';

const testRoot = join(import.meta.dirname, '..', '..');
const packageRoot = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');

export interface Installation {
  readonly executable: string;
  readonly environment: Record<string, string>;
}

/** Unpacks the browser once per version of its package; later runs find it in place. */
export async function installedChromium(): Promise<Installation> {
  const { version }: { version: string } = JSON.parse(
    await readFile(join(packageRoot, 'package.json'), 'utf8'),
  );
  const folder = join(testRoot, 'node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await install(folder);
  return {
    executable: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

async function install(folder: string): Promise<void> {
  // Test files run side by side: each unpacks into its own draft, and the first one moves in.
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  try {
    await unpack(draft);
    await writeFonts(draft, folder);
    await rename(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function unpack(folder: string): Promise<void> {
  const archives = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];
  const before = process.env.TMPDIR;
  // The package knows no other target than the temporary folder, which it looks up at the call.
  process.env.TMPDIR = folder;
  const unpacked = archives.map((archive) => inflate(join(packageRoot, 'bin', archive)));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await Promise.all(unpacked);
}
