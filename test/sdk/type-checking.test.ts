import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extraSeconds } from './compile-time.js';
import { documentedOperations } from './documented-operations.js';
import { MEASURED_SCHEMAS, projectWithSdk } from './installed.js';
import { selectQueries } from './select-queries.ts';

/** Seconds more than an empty project. */
const MOST = 1;
const QUERIES = 60;

const folder = mkdtempSync(join(tmpdir(), 'county-graph-types-'));
afterAll(() => rm(folder, { recursive: true }));

describe.each(Object.entries(MEASURED_SCHEMAS))('the compiler with an SDK of %s', (name, schema) => {
  let project: string;

  beforeAll(async () => {
    project = await projectWithSdk(folder, schema);
  });

  it('reads requests for every documented operation in little time', () => {
    const requests = documentedOperations().map(
      ({ document }) => `import { ${document} } from '@county-graph/sdk/operations';
export const asked${document} = (client: Client, variables: VariablesOf<typeof ${document}>) =>
  client.request(${document}, variables).then((data) => Object.values(data));
`,
    );
    const head = `import type { Client, VariablesOf } from '@county-graph/sdk';\n`;
    const seconds = extraSeconds(project, { 'requests.ts': [head, ...requests].join('') });
    console.log(`${name}: ${requests.length} documents ${seconds.toFixed(2)} s more than nothing`);
    expect(seconds).toBeLessThanOrEqual(MOST);
  });

  it('reads 60 distinct selections in little time', () => {
    const queries = selectQueries(project, QUERIES);
    expect(new Set(queries.match(/select: .*/g)).size).toBe(QUERIES);
    const seconds = extraSeconds(project, { 'queries.ts': queries });
    console.log(`${name}: ${QUERIES} selections ${seconds.toFixed(2)} s more than nothing`);
    expect(seconds).toBeLessThanOrEqual(MOST);
    expect(() => extraSeconds(project, { 'wrong.ts': queries.replace('id: true', 'colour: true') })).toThrow(
      /wrong\.ts/,
    );
  });

  it('is told what it does not accept', () => {
    const wrong = `import { createClient } from '@county-graph/sdk';\ncreateClient({ address: '/graphql' });\n`;
    expect(() => extraSeconds(project, { 'wrong.ts': wrong })).toThrow(/wrong\.ts\(2,\d+\): error TS2353/);
  });
});
