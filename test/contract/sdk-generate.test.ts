import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'node_modules/@graphql-codegen/cli/esm/bin.js');

const operation = (name: string, field: string): string =>
  `# Title\n# 标题\n# What it tells.\nquery ${name} {\n  counties {\n    nodes {\n      ${field}\n    }\n  }\n}\n`;

describe('generating the SDK', () => {
  let copy: string;

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'county-graph-generate-'));
    for (const part of ['codegen.ts', 'package.json', 'schema', 'sdk/codegen', 'sdk/src/generated']) {
      const filter = (source: string) => !/\/(node_modules|dist)$/.test(source);
      await cp(join(root, part), join(copy, part), { recursive: true, filter });
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  });

  afterAll(() => rm(copy, { recursive: true }));

  /** Runs the generator; `failed` is what a failing command of the test script is. */
  const generate = (...options: string[]): Promise<{ failed: boolean; said: string }> =>
    new Promise((resolve) => {
      // Code Generator prints nothing where it finds itself in a test.
      const env = { ...process.env, NODE_ENV: 'production' };
      execFile(process.execPath, [bin, ...options], { cwd: copy, env }, (error, stdout, stderr) =>
        resolve({ failed: error !== null, said: `${stdout}${stderr}` }),
      );
    });

  it('finds the committed SDK up to date', async () => {
    expect(await generate('--check')).toMatchObject({ failed: false });
  });

  it('writes, checks and removes the module of an operation', async () => {
    const source = join(copy, 'schema/operations/new-one.graphql');
    await writeFile(source, operation('NewOne', 'name'));
    expect(await generate('--check')).toMatchObject({
      failed: true,
      said: expect.stringContaining('new-one'),
    });
    expect(await generate()).toMatchObject({ failed: false });
    expect(await readdir(join(copy, 'sdk/src/generated/operations'))).toContain('new-one.ts');
    expect(await generate('--check')).toMatchObject({ failed: false });

    await rm(source);
    expect(await generate('--check')).toMatchObject({
      failed: true,
      said: expect.stringContaining('new-one'),
    });
    expect(await generate()).toMatchObject({ failed: false });
    expect(await readdir(join(copy, 'sdk/src/generated/operations'))).not.toContain('new-one.ts');
    expect(await generate('--check')).toMatchObject({ failed: false });
  });

  it.each([
    ['broken.graphql', operation('Broken', 'mayor'), /"mayor" on type "County"[\s\S]*broken\.graphql:7/],
    ['misnamed.graphql', operation('Broken', 'name'), /misnamed\.graphql: stands in broken\.graphql/],
    ['bare.graphql', '{ counties { totalCount } }', /bare\.graphql/],
    ['untold.graphql', 'query Untold { counties { totalCount } }', /untold\.graphql: starts with/],
  ])('refuses %s and says why', async (file, text, reason) => {
    const source = join(copy, 'schema/operations', file);
    await writeFile(source, text);
    expect(await generate()).toMatchObject({ failed: true, said: expect.stringMatching(reason) });
    await rm(source);
    expect(await generate('--check')).toMatchObject({ failed: false });
  });
});
