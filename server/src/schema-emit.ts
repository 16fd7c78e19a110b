import { readFileSync, writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { graphSchema } from './graph.js';

/** Writes `schema/schema.graphql`; with `--check` only says whether the committed one is stale (exit 1). */
const file = new URL('../../schema/schema.graphql', import.meta.url);
const text = `# Generated from server/src/domain by "pnpm generate". Do not edit.\n\n${printSchema(graphSchema())}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('schema/schema.graphql is stale: run "pnpm generate" and commit the result.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, text);
}
