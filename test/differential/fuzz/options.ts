import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

export interface FuzzOptions {
  /** Documents in all. */
  readonly count: number;
  /** What all random choices follow from. */
  readonly seed: number;
  /** Only this batch of the run, to repeat a difference. */
  readonly batch?: number;
}

/** The command line cannot be taken; the message says what to write instead. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
}

const USAGE = `Usage · 用法:
  pnpm fuzz [--count N] [--seed N] [--batch N]
  --count N  documents to compare, 1–100,000,000; 10,000 when not given · 比对的查询数
  --seed N   repeats a run, 0–2,147,483,647; random when not given · 随机种子，用于重现
  --batch N  only this batch of the run · 只运行该批次`;

const LARGEST_SEED = 2_147_483_647;

/** @throws OptionsError */
export function readOptions(args: readonly string[]): FuzzOptions {
  const { count, seed, batch } = parsed(args);
  const one = whole('batch', batch, 0, 1_000_000);
  return {
    count: whole('count', count, 1, 100_000_000) ?? 10_000,
    seed: whole('seed', seed, 0, LARGEST_SEED) ?? randomInt(LARGEST_SEED),
    ...(one === undefined ? {} : { batch: one }),
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { count: text, seed: text, batch: text } }).values;
  } catch (error) {
    throw new OptionsError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function whole(name: string, given: string | undefined, low: number, high: number): number | undefined {
  if (given === undefined) return undefined;
  const value = /^\d{1,10}$/.test(given) ? Number(given) : Number.NaN;
  if (value >= low && value <= high) return value;
  const range = `${low.toLocaleString('en')} to ${high.toLocaleString('en')}`;
  throw new OptionsError(
    `--${name} takes a whole number from ${range}, not "${given}". · --${name} 须为该范围内的整数。\n${USAGE}`,
  );
}
