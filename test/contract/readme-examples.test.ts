import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, usualToken } from '../support/caller.ts';
import { startServer, type TestServer } from '../support/server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Inside the workspace, so that the SDK is found as a project that depends on it finds it. */
const output = join(root, 'test', 'output');
mkdirSync(output, { recursive: true });
const folder = mkdtempSync(join(output, 'examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

const blocksOf = (readme: string): string[] =>
  [...readFileSync(join(root, readme), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(
    ([, code = '']) => code,
  );

const isTest = (code: string): boolean => code.includes('node:test');

/** The TypeScript of a README, but for tests, which stand alone: its blocks are one program, in the order in which they are read. */
const programOf = (readme: string): string =>
  blocksOf(readme)
    .filter((code) => !isTest(code))
    .join('\n');

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

describe('the examples of the READMEs', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
    // Who may change households too.
    await callAs(server, ['TOWNSHIP'], ['522628101']);
  });
  afterAll(() => server.stop());

  /** The lines that a program prints, with the server of the test in the place of its own. */
  async function printed(code: string): Promise<string[]> {
    writeFileSync(file, code.replaceAll('http://127.0.0.1:4000', server.url));
    const env = { ...process.env, COUNTY_GRAPH_TOKEN: usualToken(server.url) };
    const { stdout } = await promisify(execFile)(process.execPath, [file], { env });
    return stdout.trimEnd().split('\n');
  }

  it.each(['README.md', 'sdk/README.md'])('%s: compile, and give a token', (readme) => {
    const program = programOf(readme);
    expect(complaints(program)).toBe('');
    expect(complaints(program.replace(/\btoken:/, 'tokn:'))).toContain("'tokn' does not exist");
  });

  it('README.md: print what they say', async () => {
    const { rows } = await server.pool.query<{ line: string }>(
      // The township's token, which the README names, sees the households of the township.
      `select v.name || ' ' || count(h.id) as line from village v left join household h on h.village_id = v.id and starts_with(h.division_code, '522628101')
         and h.valid_from <= '2018-10-16' and (h.valid_to is null or h.valid_to > '2018-10-16')
       where v.valid_from <= '2018-10-16' and (v.valid_to is null or v.valid_to > '2018-10-16') group by v.id`,
    );
    expect(rows.length).toBeGreaterThan(10);
    const lines = await printed(programOf('README.md'));
    expect(lines.slice(0, -1).sort()).toEqual(rows.map(({ line }) => line).sort());
    expect(lines.at(-1)).toBe('锦屏县 2');
  });

  it('sdk/README.md: print what they say', async () => {
    const { rows } = await server.pool.query<{ poor: number; all: number }>(
      `select count(*) filter (where s.value = 'REGISTERED_POOR')::int poor, count(*)::int "all"
       from household h join household_status_period s on s.owner_id = h.id
       where starts_with(h.division_code, '522628101')
         and h.valid_from <= '2018-10-16' and (h.valid_to is null or h.valid_to > '2018-10-16')
         and s.valid_from <= '2018-10-16' and (s.valid_to is null or s.valid_to > '2018-10-16')`,
    );
    const { poor, all } = rows[0] ?? expect.unreachable();
    const lines = await printed(programOf('sdk/README.md'));
    expect(lines.slice(0, 5)).toEqual([`茅坪镇 ${all}`, '茅坪居委会', '下寨村委会', '上寨村委会', `${poor}`]);
    const listed = lines.slice(5, 5 + poor);
    expect(listed.every((line) => /^H\d{12} \S+$/.test(line))).toBe(true);
    // Some household has more members than the first page of them.
    expect(listed.some((line) => line.split('、').length > 5)).toBe(true);
    expect(lines.slice(5 + poor)).toEqual([
      '50 true',
      'argument BAD_USER_INPUT $asOf 请修正所指的变量。',
      'null',
      '2',
      '锦屏县 2',
      'CHANGED',
      'read all anew, then go on',
    ]);
  });

  it('sdk/README.md: a test with a fake compiles, passes, and would fail', () => {
    const examples = blocksOf('sdk/README.md').filter(isTest);
    expect(examples).toHaveLength(1);
    for (const example of examples) {
      expect(complaints(example)).toBe('');
      expect(complaints(example.replace('households: [', 'people: ['))).toContain("'people' does not exist");
      expect(statusOf(example)).toBe(0);
      expect(statusOf(example.replace('expectAtMost(1)', 'expectAtMost(0)'))).toBe(1);
    }
  });
});
