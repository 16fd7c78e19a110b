import { mergeConfig } from 'vitest/config';
import short from './vitest.config.js';

/** The same differential test over many more documents, on a seed that the run prints. */
process.env.RUNS ??= '5000';
process.env.SEED ??= String(Date.now() % 1_000_000_000);

export default mergeConfig(short, { test: { include: ['differential/differential.test.ts'] } });
