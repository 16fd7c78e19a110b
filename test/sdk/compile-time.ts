import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
/** Alternating, so that a busy machine is as busy for the one as for the other. */
const RUNS = 7;

const compilerOptions = {
  module: 'nodenext',
  moduleResolution: 'nodenext',
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
};

/**
 * Seconds by which the compiler takes longer over these files than over an empty one. The shortest runs are compared: whatever
 * else the machine does only ever adds, and beside other tests it adds more than there is to measure.
 * @throws with what it says when it does not accept them
 */
export function extraSeconds(project: string, files: Readonly<Record<string, string>>): number {
  const empty = configured(project, 'empty', { 'empty.ts': 'export {};\n' });
  const full = configured(project, 'full', files);
  const seconds = { empty: [] as number[], full: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    seconds.empty.push(compiled(empty));
    seconds.full.push(compiled(full));
  }
  return Math.min(...seconds.full) - Math.min(...seconds.empty);
}

function configured(project: string, name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(project, file), text);
  const config = join(project, `tsconfig.${name}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, files: Object.keys(files) }));
  return config;
}

function compiled(config: string): number {
  const start = performance.now();
  try {
    execFileSync(process.execPath, [compiler, '-p', config, '--pretty', 'false'], { encoding: 'utf8' });
  } catch (error) {
    throw new Error(String(error instanceof Error && 'stdout' in error ? error.stdout : error));
  }
  return (performance.now() - start) / 1_000;
}
