import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { createMigration } from './database/migration-create.js';
import { graphSchema } from './graph.js';
import { storedClasses } from './stored.js';

/**
 * Writes what is generated from the domain and committed:
 *   generate.js schema            schema/schema.graphql
 *   generate.js schema --check    exit 1 when the committed one is stale
 *   generate.js migration LABEL   the migration that takes the committed ones to the domain, if one is needed
 */
const [command, option] = process.argv.slice(2);
const schemaFile = new URL('../../schema/schema.graphql', import.meta.url);

if (command === 'schema') {
  const text = `# Generated from server/src/domain by "pnpm generate". Do not edit.\n\n${printSchema(graphSchema())}\n`;
  if (option !== '--check') writeFileSync(schemaFile, text);
  else if (readFileSync(schemaFile, 'utf8') !== text) {
    console.error('schema/schema.graphql is stale: run "pnpm generate" and commit the result.');
    process.exitCode = 1;
  }
} else if (command === 'migration' && option && /^[a-z][a-z0-9_]*$/.test(option)) {
  const folder = fileURLToPath(new URL('../src/database/migrations', import.meta.url));
  const file = await createMigration(folder, storedClasses(), option);
  console.log(file ? `Wrote ${file}.` : 'The migrations already match the domain.');
} else {
  console.error('Usage: generate.js schema [--check] | migration LABEL (lower-case words joined by _)');
  process.exitCode = 2;
}
