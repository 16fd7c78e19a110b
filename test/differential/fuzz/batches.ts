import { createHash } from 'node:crypto';
import { SUITES, type Suite } from '../suites.ts';
import type { FuzzOptions } from './options.ts';

/** Documents that one worker compares in one go. Part of what a seed means. */
const SIZE = 200;

/** The made-up rows come twice as often: they hold the oddities, and answers over them cost half as much. */
const CYCLE: readonly Suite[] = [...SUITES, ...SUITES.filter(({ rows }) => rows === 'made-up')];

export interface Batch {
  readonly index: number;
  readonly suite: Suite;
  readonly seed: number;
  readonly count: number;
}

/** Neighbouring seeds must not give documents that resemble each other. */
const mixed = (seed: number, index: number): number =>
  createHash('sha256').update(`${seed} ${index}`).digest().readInt32LE();

/** The whole run in pieces of one suite each, so that any of them can be repeated alone. */
export function batchesOf({ count, seed, batch }: FuzzOptions): readonly Batch[] {
  const first = batch ?? 0;
  const number = batch === undefined ? Math.ceil(count / SIZE) : 1;
  return Array.from({ length: number }, (_, at) => {
    const index = first + at;
    const suite = CYCLE[index % CYCLE.length];
    if (!suite) throw new Error('There are no suites.');
    const size = batch === undefined ? Math.min(SIZE, count - at * SIZE) : SIZE;
    return { index, suite, seed: mixed(seed, index), count: size };
  });
}

/** Hands batches out: to each worker first those of its own database, so that few servers start. */
export class Queue {
  readonly #left: Batch[];

  constructor(batches: readonly Batch[]) {
    this.#left = [...batches];
  }

  take(preferred: Suite['database']): Batch | undefined {
    const own = this.#left.findIndex(({ suite }) => suite.database === preferred);
    return this.#left.splice(Math.max(0, own), 1)[0];
  }
}
