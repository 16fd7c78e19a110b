import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Inside the workspace, so that the SDK is found as a project that depends on it finds it. */
const output = join(root, 'test', 'output');
mkdirSync(output, { recursive: true });
const folder = mkdtempSync(join(output, 'examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

const examplesOf = (readme: string): string[] =>
  [...readFileSync(join(root, readme), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(
    ([, code = '']) => code,
  );

const file = join(folder, 'example.ts');

/** What the compiler says of a program. */
function complaints(code: string): string {
  writeFileSync(file, code);
  const compilerOptions = { noEmit: true, rootDir: '.', lib: ['es2024', 'dom'], types: ['node'] };
  const config = { extends: join(root, 'tsconfig.base.json'), compilerOptions, include: ['example.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
    encoding: 'utf8',
  });
  return status === 0 ? '' : stdout;
}

/** How a program ends. */
function statusOf(code: string): number | null {
  writeFileSync(file, code);
  return spawnSync(process.execPath, [file], { encoding: 'utf8' }).status;
}

const isTest = (code: string): boolean => code.includes('node:test');

describe('the examples of the READMEs', () => {
  it.each(['README.md', 'sdk/README.md'])('%s: compile, and give a token', (readme) => {
    const examples = examplesOf(readme).filter((code) => !isTest(code));
    expect(examples).toHaveLength(1);
    for (const example of examples) {
      expect(complaints(example)).toBe('');
      expect(complaints(example.replace(/\btoken:/, 'tokn:'))).toContain("'tokn' does not exist");
    }
  });

  it('sdk/README.md: a test with a fake compiles, passes, and would fail', () => {
    const examples = examplesOf('sdk/README.md').filter(isTest);
    expect(examples).toHaveLength(1);
    for (const example of examples) {
      expect(complaints(example)).toBe('');
      expect(complaints(example.replace('households: [', 'people: ['))).toContain("'people' does not exist");
      expect(statusOf(example)).toBe(0);
      expect(statusOf(example.replace('expectAtMost(1)', 'expectAtMost(0)'))).toBe(1);
    }
  });
});
