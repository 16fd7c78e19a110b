import { defineConfig } from 'vitest/config';
import { TallyReporter } from './support/tally-reporter.js';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['long/**', '**/node_modules/**'],
    globalSetup: ['./support/shared-postgres.ts'],
    reporters: ['default', new TallyReporter()],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
