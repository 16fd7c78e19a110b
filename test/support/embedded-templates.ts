import { constants } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Database,
  FIXTURE_TOWNSHIPS,
  fillDemo,
  openDatabase,
  openMigrated,
  readConfig,
  releaseDemo,
} from '@county-graph/server';
import { listening } from './listening.js';
import { quiet } from './quiet.js';

/**
 * What an embedded database can be copied with: nothing, the tables alone, the fixture's two townships with their
 * release, or the whole county, of which nothing is released.
 */
export const CONTENTS = ['cluster', 'empty', 'fixture', 'county'] as const;

export type Contents = (typeof CONTENTS)[number];

/**
 * Keeps folders of embedded databases that others are copied from, since making a cluster takes five times as long as a copy. Each is
 * made when it is asked for first: `GET /fixture` answers with its folder.
 */
export async function serveEmbeddedTemplates(): Promise<{ url: string; stop(): Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'county-graph-embedded-'));
  const made = new Map<Contents, Promise<string>>();
  const template = (contents: Contents): Promise<string> => {
    const folder = made.get(contents) ?? make(root, contents, template);
    made.set(contents, folder);
    return folder;
  };
  const server = createServer(async ({ url = '' }, response) => {
    const contents = CONTENTS.find((name) => url === `/${name}`);
    try {
      if (!contents) throw new Error(`There is no template ${url}.`);
      response.end(await template(contents));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  const port = await listening(server);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await Promise.allSettled(made.values());
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function make(
  root: string,
  contents: Contents,
  template: (contents: Contents) => Promise<string>,
): Promise<string> {
  const folder = join(root, contents);
  const config = readConfig({ DATA_DIR: folder, DEMO: 'false', LOG_LEVEL: 'silent' });
  if (contents === 'cluster') {
    await (await openDatabase(config, [])).close();
    return folder;
  }
  await copyFolder(await template(contents === 'empty' ? 'cluster' : 'empty'), folder);
  const database = await openMigrated(config, quiet);
  try {
    if (contents === 'fixture') await fillFixture(database);
    if (contents === 'county') await fillDemo(database, quiet);
  } finally {
    await database.close();
  }
  return folder;
}

async function fillFixture(database: Database): Promise<void> {
  await fillDemo(database, quiet, { townships: FIXTURE_TOWNSHIPS });
  await releaseDemo(database, quiet);
}

export function copyFolder(from: string, to: string): Promise<void> {
  return cp(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
}
