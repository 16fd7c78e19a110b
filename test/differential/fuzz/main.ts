import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '../../support/postgres.ts';
import { SUITES, suiteName } from '../suites.ts';
import { type Batch, batchesOf, Queue } from './batches.ts';
import { type FuzzOptions, OptionsError, readOptions } from './options.ts';
import { FuzzProgress } from './progress.ts';
import type { BatchResult } from './worker.ts';

/** Short-lived documents and answers fill a small young generation many times a second. */
const WORKER_FLAGS = ['--max-semi-space-size=64'];
/** Memory that PostgreSQL's planner frees is wanted again a moment later. */
const KEEP_MEMORY = { MALLOC_TOP_PAD_: '16777216', MALLOC_TRIM_THRESHOLD_: '67108864' };
const DATABASES = ['postgres', 'embedded'] as const;

/** The first difference that any worker finds, or undefined. */
async function fuzz(options: FuzzOptions, postgresUrl: string): Promise<string | undefined> {
  const batches = batchesOf(options);
  const queue = new Queue(batches);
  const progress = new FuzzProgress(
    process.stderr,
    batches.reduce((total, { count }) => total + count, 0),
  );
  const workers: ChildProcess[] = [];
  let found: string | undefined;

  const work = async (worker: ChildProcess, preferred: (typeof DATABASES)[number]): Promise<void> => {
    for (let batch = queue.take(preferred); batch && !found; batch = queue.take(preferred)) {
      const result = await answer(worker, batch);
      progress.add(result.compared);
      if (result.found) found ??= described(options, batch, result.found);
    }
  };

  try {
    const number = Math.min(Math.max(2, availableParallelism()), batches.length);
    await Promise.all(
      Array.from({ length: number }, (_, index) => {
        const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
          env: { ...process.env, FUZZ_POSTGRES_URL: postgresUrl },
          execArgv: WORKER_FLAGS,
        });
        workers.push(worker);
        return work(worker, DATABASES[index % DATABASES.length] ?? 'postgres');
      }),
    );
  } finally {
    for (const worker of workers) if (worker.connected) worker.disconnect();
    await Promise.all(workers.map((worker) => worker.exitCode ?? once(worker, 'exit')));
  }
  console.log(progress.end());
  return found;
}

/** @throws Error when the worker ends instead of answering. */
async function answer(worker: ChildProcess, batch: Batch): Promise<BatchResult> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null, signal: string | null) =>
      reject(new Error(`A worker ended in batch ${batch.index} (${signal ?? `exit code ${code}`}).`));
    worker.once('exit', ended);
    worker.once('message', (result: BatchResult) => {
      worker.off('exit', ended);
      resolve(result);
    });
    worker.send(batch);
  });
}

const described = ({ seed }: FuzzOptions, { index, suite }: Batch, found: string): string =>
  [
    `A difference over ${suiteName(suite)} · 结果不一致 (seed ${seed}, batch ${index}):`,
    found,
    'To repeat it · 重现:',
    `  pnpm fuzz --seed ${seed} --batch ${index}`,
  ].join('\n');

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const size = options.batch === undefined ? `--count ${options.count}` : `--batch ${options.batch}`;
  console.log(
    `pnpm fuzz ${size} --seed ${options.seed}: random documents against the reference · 随机查询与参考实现比对`,
  );
  console.log(SUITES.map(suiteName).join('; '));
  const postgres = await startPostgres({ environment: KEEP_MEMORY });
  try {
    const found = await fuzz(options, postgres.url);
    console.log(found ?? 'No difference · 没有差异');
    return found ? 1 : 0;
  } finally {
    await postgres.stop();
  }
}

process.exitCode = await main().catch((error: unknown) => {
  if (error instanceof OptionsError) {
    console.error(error.message);
    return 2;
  }
  throw error;
});
