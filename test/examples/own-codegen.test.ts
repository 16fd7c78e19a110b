import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createClient } from '@county-graph/sdk';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import {
  UnsafeWaterDocument,
  type UnsafeWaterQuery,
} from '../../sdk/examples/own-codegen/generated/graphql.ts';
import { usualToken } from '../support/caller.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { complaints } from './complaints.ts';
import { examples, runTool } from './tool.ts';

const TOOL = 'own-codegen/water.ts';
const TOWNSHIP = '522628101';
const root = fileURLToPath(new URL('../../', import.meta.url));

describe('a department’s own code generator', () => {
  let server: TestServer;
  let project: string;

  beforeAll(async () => {
    server = await startServer();
    project = await mkdtemp(join(tmpdir(), 'own-codegen-'));
    await cp(join(examples, 'own-codegen'), join(project, 'own-codegen'), { recursive: true });
    await writeFile(join(project, 'package.json'), '{ "type": "module", "private": true }');
    const installed = join(project, 'node_modules');
    await mkdir(join(installed, '@county-graph/schema'), { recursive: true });
    await symlink(join(examples, 'node_modules/@graphql-codegen'), join(installed, '@graphql-codegen'));
    await symlink(join(examples, 'node_modules/graphql'), join(installed, 'graphql'));
    await promisify(execFile)('pnpm', ['pack', '--out', join(project, 'schema.tgz')], {
      cwd: join(root, 'schema'),
      env: { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter) },
    });
    await promisify(execFile)('tar', [
      '-xzf',
      join(project, 'schema.tgz'),
      '--strip-components=1',
      '-C',
      join(installed, '@county-graph/schema'),
    ]);
  });
  afterAll(async () => {
    await server.stop();
    await rm(project, { recursive: true });
  });

  /** Runs the generator in the project that has the packed schema. */
  const generate = (...options: string[]): Promise<{ failed: boolean; said: string }> =>
    new Promise((resolve) => {
      const bin = join(examples, 'node_modules/@graphql-codegen/cli/esm/bin.js');
      const command = [bin, '--config', 'own-codegen/codegen.ts', ...options];
      // Code Generator prints nothing where it finds itself in a test.
      const env = { ...process.env, NODE_ENV: 'production' };
      execFile(process.execPath, command, { cwd: project, env }, (error, stdout, stderr) =>
        resolve({ failed: error !== null, said: `${stdout}${stderr}` }),
      );
    });

  it('finds in the package of the schema what it needs', async () => {
    const schema = createRequire(join(project, 'package.json'));
    const text = await readFile(schema.resolve('@county-graph/schema/schema.graphql'), 'utf8');
    expect(text).toContain('type Household implements Node');
    for (const file of ['errors.json', 'operations/county-tree.graphql', 'package.json'])
      expect(await readFile(schema.resolve(`@county-graph/schema/${file}`), 'utf8')).not.toBe('');
    const packed = await readdir(join(project, 'node_modules/@county-graph/schema/operations'));
    expect(packed.filter((name) => name.endsWith('.sql'))).toEqual([]);
  });

  it('makes of it what the example has', async () => {
    expect(await generate('--check')).toMatchObject({ failed: false });
  });

  it('says which field the schema lacks', async () => {
    const file = join(project, TOOL);
    const code = await readFile(file, 'utf8');
    await writeFile(file, code.replace('totalCount', 'mayor'));
    const { failed, said } = await generate();
    await writeFile(file, code);
    expect(failed).toBe(true);
    expect(said).toContain('Cannot query field "mayor" on type "HouseholdConnection"');
  });

  it('gives documents that the SDK answers, with their types', async () => {
    const client = createClient({ url: `${server.url}/graphql`, token: usualToken(server.url) });
    const data = await client.request(UnsafeWaterDocument, { code: TOWNSHIP });
    expectTypeOf(data).toEqualTypeOf<UnsafeWaterQuery>();
    const { rows } = await server.pool.query<{ name: string; count: string }>(
      `select v.name, count(*) from household h join village v on v.id = h.village_id
       where starts_with(h.division_code, $1) and (h.water_guarantee = 'UNMET' or h.water = 'NONE_SAFE')
         and h.valid_from <= '2018-10-16' and (h.valid_to is null or h.valid_to > '2018-10-16')
       group by v.name, v.code order by v.code`,
      [TOWNSHIP],
    );
    expect(rows.length).toBeGreaterThan(1);
    const { out, code } = await runTool(TOOL, ['--township', TOWNSHIP], {
      COUNTY_GRAPH_URL: `${server.url}/graphql`,
      COUNTY_GRAPH_TOKEN: usualToken(server.url),
    });
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toEqual(
      rows.map(({ name, count }) => `茅坪镇 ${name}: ${count} households 户`),
    );
  });

  it('does not compile what the document does not select or take', async () => {
    expect(await complaints(TOOL, (code) => code)).toBe('');
    const field = await complaints(TOOL, (code) => code.replace('township.name', 'township.mayor'));
    expect(field).toContain("Property 'mayor' does not exist");
    const variable = await complaints(TOOL, (code) => code.replace('{ code }', '{ cod: code }'));
    expect(variable).toContain("'cod' does not exist");
  });
});
