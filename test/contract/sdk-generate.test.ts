import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, print, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SdkCheckout, sdkCheckout } from '../support/sdk-checkout.js';

const operation = (name: string, field: string): string =>
  `# Title\n# 标题\n# What it tells.\nquery ${name} {\n  counties {\n    nodes {\n      ${field}\n    }\n  }\n}\n`;

describe('generating the SDK', () => {
  let copy: string;
  let generate: SdkCheckout['generate'];
  const within = mkdtempSync(join(tmpdir(), 'county-graph-generate-'));

  beforeAll(async () => {
    ({ folder: copy, generate } = await sdkCheckout(within));
  });

  afterAll(() => rm(within, { recursive: true }));

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

  it('refuses a schema without a field that an operation uses, and names both', async () => {
    const source = join(copy, 'schema/schema.graphql');
    const whole = await readFile(source, 'utf8');
    const lacking = visit(parse(whole), {
      ObjectTypeDefinition: ({ name, fields, ...rest }) =>
        name.value === 'Household'
          ? { ...rest, name, fields: fields?.filter((field) => field.name.value !== 'mainCause') }
          : undefined,
    });
    await writeFile(source, print(lacking));
    expect(await generate()).toMatchObject({
      failed: true,
      said: expect.stringMatching(/"mainCause" on type "Household"[\s\S]*household-detail\.graphql:\d+/),
    });

    await writeFile(source, whole);
    // What stood there before is still there.
    expect(await generate('--check')).toMatchObject({ failed: false });
  });
});
