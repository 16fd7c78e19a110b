import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Contents, copyFolder } from './embedded-templates.ts';

/** Makes a folder the data folder of an embedded database that holds this. */
export async function makeEmbedded(folder: string, contents: Contents): Promise<void> {
  const response = await fetch(`${inject('embeddedTemplatesUrl')}/${contents}`);
  const answer = await response.text();
  if (!response.ok) throw new Error(answer);
  await copyFolder(answer, folder);
}

/** A data folder of its own that holds this, and what removes it. */
export async function embeddedCopy(
  contents: Contents,
): Promise<{ dataDir: string; remove(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'county-graph-copy-'));
  await makeEmbedded(dataDir, contents);
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) };
}
