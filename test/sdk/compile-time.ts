import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
/** Alternating, so that a busy machine is as busy for the one as for the other. */
const RUNS = 3;

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
 * Seconds of processor time, on all cores together, that the compiler takes over these files beyond an empty one. The shortest
 * runs are compared: whatever else the machine does only ever adds, and to time by the clock more than there is to measure.
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

/** Tells the processor time of a command after it has ended, as the last line that it prints. */
const TIMED = '"$@"; status=$?; times; exit $status';

function compiled(config: string): number {
  const args = ['-c', TIMED, 'sh', process.execPath, compiler, '-p', config, '--pretty', 'false'];
  const { status, stdout } = spawnSync('sh', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
  // Minutes and seconds of the command, in the user's and in the system's name.
  const spent = [...(stdout.trimEnd().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  if (spent.length !== 2) throw new Error(`No times: ${stdout}`);
  return spent.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}
