import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled, gzipped } from './bundle.js';
import { documentedOperations } from './documented-operations.js';
import { MEASURED_SCHEMAS, projectWithSdk } from './installed.js';

/** Bytes of a minified bundle, gzipped. */
const MOST = {
  light: 2 * 1024,
  operation: 1024,
  lookup: 6 * 1024,
  subscriptions: 2 * 1024,
  changes: 3 * 1024,
};

const folder = mkdtempSync(join(tmpdir(), 'county-graph-size-'));
afterAll(() => rm(folder, { recursive: true }));

/** A program that asks with a client for what `imports` brings. */
const asking = (
  document: string,
  imports = '',
  client = 'createLightClient',
): string => `import { ${client} } from '@county-graph/sdk';
${imports}
${client}({ url: '/graphql' }).request(${document}).then(console.log);
`;

describe.each(Object.entries(MEASURED_SCHEMAS))('a bundle with an SDK of %s', (name, schema) => {
  let project: string;
  let light: number;
  let full: number;

  beforeAll(async () => {
    project = await projectWithSdk(folder, schema);
    light = gzipped(await bundled(project, asking(`'{ __typename }'`)));
    full = gzipped(await bundled(project, asking(`'{ __typename }'`, '', 'createClient')));
    console.log(`${name}: light client with one request ${light} B, client ${full} B`);
  });

  it('holds the graph with one lookup', async () => {
    const lookup = `import { createClient, createGraph } from '@county-graph/sdk';
createGraph(createClient({ url: '/graphql' })).household('H1', { select: { code: true } }).then(console.log);
`;
    const bytes = gzipped(await bundled(project, lookup));
    console.log(`${name}: core with one lookup ${bytes} B`);
    expect(bytes).toBeLessThanOrEqual(MOST.lookup);
  });

  it('grows by little with what follows changes', async () => {
    const follow = `import { createClient } from '@county-graph/sdk';
import { followChanges } from '@county-graph/sdk/changes';
followChanges(createClient({ url: '/graphql' })).next().then(console.log);
`;
    const subscribed = `import { createClient } from '@county-graph/sdk';
import { subscribe } from '@county-graph/sdk/subscriptions';
subscribe(createClient({ url: '/graphql' }), 'subscription { changes { cursor } }').next().then(console.log);
`;
    const [changes, subscriptions] = [
      gzipped(await bundled(project, follow)) - full,
      gzipped(await bundled(project, subscribed)) - full,
    ];
    console.log(`${name}: subscriptions ${subscriptions} B, changes ${changes} B on top of the client`);
    expect(subscriptions).toBeGreaterThan(0);
    expect(subscriptions).toBeLessThanOrEqual(MOST.subscriptions);
    expect(changes).toBeLessThanOrEqual(MOST.changes);
  });

  it('holds a light client', () => {
    expect(light).toBeLessThanOrEqual(MOST.light);
  });

  it('grows by little with a documented operation', async () => {
    const added: Record<string, number> = {};
    for (const { stem, document } of documentedOperations()) {
      const imports = `import { ${document} } from '@county-graph/sdk/operations';`;
      added[stem] = gzipped(await bundled(project, asking(document, imports))) - light;
    }
    const [largest = '', bytes] = Object.entries(added).sort(([, a], [, b]) => b - a)[0] ?? [];
    console.log(`${name}: largest operation ${largest}, ${bytes} B on top`);
    expect(Math.min(...Object.values(added))).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(MOST.operation);
  });
});
