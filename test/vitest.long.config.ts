import { defineConfig } from 'vitest/config';
import short from './vitest.config.js';

// The same differential test over many more documents, on a seed that a difference names.
process.env.RUNS ??= '5000';
process.env.SEED ??= String(Date.now() % 1_000_000_000);

export default defineConfig({ test: { ...short.test, include: ['differential/differential.test.ts'] } });
