import { FIXTURE_TOWNSHIPS, fillDemo, openMigrated, readConfig, releaseDemo } from '@county-graph/server';
import type { TestProject } from 'vitest/node';
import { serveEmbeddedTemplates } from './embedded-templates.js';
import { databaseSettings, type Postgres, startPostgres } from './postgres.js';
import { quiet } from './quiet.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the PostgreSQL server that all test files share, up to the name of the database. */
    postgresUrl: string;
    /** Where the folders of embedded databases are told that others are copied from. */
    embeddedTemplatesUrl: string;
  }
}

/** Databases that others are copied from: with the tables alone, and with the fixture's two townships. */
export const TEMPLATES = { empty: 'template_empty', fixture: 'template_fixture' } as const;

/** One PostgreSQL for the whole run; each file makes databases of its own in it, most as copies of a template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  await makeTemplate(postgres, 'empty');
  await makeTemplate(postgres, 'fixture');
  project.provide('postgresUrl', postgres.url);
  const embedded = await serveEmbeddedTemplates();
  project.provide('embeddedTemplatesUrl', embedded.url);
  return async () => {
    await embedded.stop();
    await postgres.stop();
  };
}

async function makeTemplate(postgres: Postgres, name: keyof typeof TEMPLATES): Promise<void> {
  const settings = databaseSettings(await postgres.createDatabase(TEMPLATES[name]));
  const database = await openMigrated(readConfig({ ...settings, LOG_LEVEL: 'silent' }), quiet);
  try {
    if (name === 'empty') return;
    await fillDemo(database, quiet, { townships: FIXTURE_TOWNSHIPS });
    await releaseDemo(database, quiet);
  } finally {
    await database.close();
  }
}
