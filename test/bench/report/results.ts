import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { EmbeddedResults } from '../embedded.ts';
import type { Measured } from '../measure/measure.ts';
import { CALLERS, type CallerName, type ContenderName, type WorkloadName } from '../names.ts';

/** Milliseconds, bytes and seconds: see `Figures`. */
export interface Result extends Measured {
  /** Requests a second as a multiple of the limit's. */
  readonly ofLimit: number;
}

export interface Results {
  readonly machine: string;
  readonly commit: string;
  /** Counties in the database. */
  readonly scale: number;
  /** Who the questions were put as. */
  readonly as: CallerName;
  readonly turns: number;
  /** Length of a turn in seconds. */
  readonly seconds: number;
  readonly connections: number;
  readonly workloads: Readonly<Partial<Record<WorkloadName, Partial<Record<ContenderName, Result>>>>>;
}

const file = (name: string) => fileURLToPath(new URL(`../${name}.json`, import.meta.url));

/** Writes `latest.json` and beside it the last results of this scale, or those within the scope of another caller. */
export async function writeResults(results: Results): Promise<string[]> {
  if (results.as !== CALLERS[0]) return [await write(`latest-${results.as}`, results)];
  return [await write('latest', results), await write(`latest-scale-${results.scale}`, results)];
}

/** Writes `latest-embedded.json`. */
export function writeEmbedded(results: EmbeddedResults): Promise<string> {
  return write('latest-embedded', results);
}

async function write(name: string, results: object): Promise<string> {
  await writeFile(file(name), `${JSON.stringify(results, rounded, 2)}\n`);
  return `test/bench/${name}.json`;
}

/** The last results of a scale, if there are any. */
export function readResults(scale: number): Results | undefined {
  const path = file(`latest-scale-${scale}`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Six figures are more than any run can tell from the next. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value;
}
