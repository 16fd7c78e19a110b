import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.js';
import { TallyReporter } from './support/tally-reporter.js';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    globalSetup: ['./support/shared-postgres.ts'],
    reporters: ['dot', new TallyReporter()],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // What runs outside the tests runs as Node runs it; through Vite it would meet a second copy of graphql.
    server: { deps: { external: [/\/(server|sdk)\/dist\//, /\/sdk\/release\//] } },
  },
});
