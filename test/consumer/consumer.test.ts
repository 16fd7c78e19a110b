import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gzipped } from '../sdk/bundle.js';
import { launchBrowser } from '../support/browser.js';
import { startServer, type TestServer } from '../support/server.js';
import { BUNDLERS } from './bundlers.js';
import { COMPILERS, complaints, installGraphql, installNodeTypes } from './compilers.js';
import { Editor } from './hover.js';
import { node20, printed } from './node-20.js';
import { type BuiltPage, PAGE, servePage } from './page.js';
import { ALL_OF_NODE, FAKED, NO_NODE, PROGRAM, TOLD, TYPED, TYPES_ALONE } from './program.js';
import { freshProject, packSdk, type Tarball } from './tarball.js';
import { startWorker } from './worker.js';

let folder: string;
let tarball: Tarball;
let made = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'county-graph-consumer-'));
  tarball = await packSdk(folder);
});

afterAll(() => rm(folder, { recursive: true }));

/** A project of its own that has installed the tarball. */
const project = (own: Readonly<Record<string, string>>): Promise<string> =>
  freshProject(join(folder, `project-${made++}`), tarball, own);

const textOf = (name: string): string => tarball.files.get(name)?.toString() ?? '';

describe('the tarball of the SDK', () => {
  it('is found in order by publint and by are-the-types-wrong', async () => {
    const data = Uint8Array.from(await readFile(tarball.path));
    const { messages } = await publint({ pack: { tarball: data.buffer }, strict: true });
    expect(messages).toEqual([]);

    const checked = await checkPackage(createPackageFromTarballData(data));
    if (!checked.types) throw new Error('The package has no types.');
    // It is ESM: Node.js 10 has none, and CommonJS loads it by import().
    const problems = checked.problems.filter(
      (problem) => !('resolutionKind' in problem && /^node10$|^node16-cjs$/.test(problem.resolutionKind)),
    );
    expect(problems).toEqual([]);
    expect(Object.keys(checked.entrypoints)).toEqual(
      expect.arrayContaining([
        '.',
        './operations',
        './operations/*',
        './subscriptions',
        './changes',
        './testing',
      ]),
    );
  });

  it('can be published, depends on nothing and names nothing of the workspace', () => {
    const manifest: Record<string, unknown> = JSON.parse(textOf('package.json'));
    expect(manifest).toMatchObject({
      name: '@county-graph/sdk',
      type: 'module',
      sideEffects: false,
      engines: { node: '>=20.3' },
    });
    // For tests alone, and whoever does not import those needs none of it.
    expect(manifest.peerDependencies).toEqual({ graphql: expect.any(String) });
    expect(manifest.peerDependenciesMeta).toEqual({ graphql: { optional: true } });
    for (const key of ['private', 'dependencies', 'optionalDependencies']) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(textOf('package.json')).not.toContain('workspace:');
    expect(textOf('README.md')).toContain('# SDK');
  });

  it('leads from every file to its source', () => {
    const built = [...tarball.files.keys()].filter((name) => name.startsWith('dist/'));
    const sources = [...tarball.files.keys()].filter((name) => name.startsWith('src/'));
    // No leftover of a source that is gone, and nothing beside these.
    expect(built.sort()).toEqual(
      sources
        .flatMap((name) =>
          ['.js', '.js.map', '.d.ts', '.d.ts.map'].map((end) =>
            name.replace(/^src\/(.*)[.]ts$/, `dist/$1${end}`),
          ),
        )
        .sort(),
    );
    for (const name of built.filter((file) => file.endsWith('.map'))) {
      const map: { sources: string[] } = JSON.parse(textOf(name));
      expect(map.sources.map((source) => normalize(join(dirname(name), source)))).toEqual([
        name.replace(/^dist\/(.*?)(?:[.]d)?[.](?:js|ts)[.]map$/, 'src/$1.ts'),
      ]);
      expect(textOf(name.slice(0, -'.map'.length))).toContain(`//# sourceMappingURL=`);
    }
  });
});

describe('the SDK installed from its tarball', () => {
  let server: TestServer;
  let page: BuiltPage;
  let token: string;

  beforeAll(async () => {
    page = await servePage(await project({ ...PAGE, 'program.js': PROGRAM }));
    server = await startServer({ environment: { CORS_ORIGINS: page.origin } });
    token = await server.issuer.token({ sub: 'demo:township' });
  });

  afterAll(async () => {
    await page?.stop();
    await server?.stop();
  });

  it.each([
    ['20', node20],
    ['24', () => process.execPath],
  ])('answers in Node.js %s', async (version, node) => {
    const main = `import { told } from './program.js';
const [url, token] = process.argv.slice(2);
console.log(JSON.stringify({ ...(await told(url, token)), version: process.versions.node.split('.')[0] }));
`;
    const cwd = await project({ 'main.js': main, 'program.js': PROGRAM });
    const shown = await printed(node(), cwd, 'main.js', `${server.url}/graphql`, token);
    expect(shown).toEqual({ ...TOLD, version, node: ALL_OF_NODE });
  });

  it('answers in a browser, on a page that Vite has built', async () => {
    const browser = await launchBrowser();
    try {
      const tab = await browser.newPage();
      const given = new URLSearchParams({ url: `${server.url}/graphql`, token });
      await tab.goto(`${page.origin}/#${given}`);
      await expect.poll(() => tab.locator('pre').textContent()).not.toBe('');
      expect(JSON.parse((await tab.locator('pre').textContent()) ?? '')).toEqual({ ...TOLD, node: NO_NODE });
    } finally {
      await browser.close();
    }
  });

  it('answers in a worker that has no globals of Node.js', async () => {
    const main = `import { told } from './program.js';
export default {
  async fetch(request) {
    const given = new URL(request.url).searchParams;
    return Response.json(await told(given.get('url'), given.get('token')));
  },
};
`;
    const cwd = await project({ 'main.js': main, 'program.js': PROGRAM });
    const worker = await startWorker(cwd, await BUNDLERS.esbuild(cwd, 'main.js'));
    try {
      const given = new URLSearchParams({ url: `${server.url}/graphql`, token });
      const answer = await fetch(`${worker.url}/?${given}`);
      expect(await answer.json()).toEqual({ ...TOLD, node: NO_NODE });
    } finally {
      await worker.stop();
    }
  });
});

describe('the fake of the SDK installed from its tarball', () => {
  it.each([
    ['20', node20],
    ['24', () => process.execPath],
  ])('answers in Node.js %s', async (_version, node) => {
    const cwd = await project({ 'main.js': FAKED.replaceAll(TYPES_ALONE, '') });
    await installGraphql(cwd);
    expect(await printed(node(), cwd, 'main.js')).toEqual({ names: ['龙一'], sent: ['VillageHouseholds'] });
  });

  it.each(Object.keys(COMPILERS))('has types that satisfy %s', async (compiler) => {
    const cwd = await project({ 'main.ts': FAKED });
    await installGraphql(cwd);
    await installNodeTypes(cwd);
    const complaintsOf = (globals: 'web' | 'node') =>
      complaints(COMPILERS[compiler] ?? '', cwd, globals === 'web' ? 'bundler' : 'nodenext', globals);
    expect([await complaintsOf('web'), await complaintsOf('node')]).toEqual(['', '']);
  });
});

describe('the types of the SDK installed from its tarball', () => {
  let cwd: string;

  beforeAll(async () => {
    cwd = await project({ 'program.ts': TYPED });
    await installNodeTypes(cwd);
  });

  const cases = Object.keys(COMPILERS).flatMap((compiler) => [
    [compiler, 'bundler', 'web'] as const,
    [compiler, 'nodenext', 'node'] as const,
  ]);

  it.each(cases)('satisfy %s, strict, with %s and the globals of %s', async (compiler, modules, globals) => {
    expect(await complaints(COMPILERS[compiler] ?? '', cwd, modules, globals)).toBe('');
  });

  it.each(Object.keys(COMPILERS))('let %s find a mistake', async (compiler) => {
    const wrong = await project({ 'program.ts': TYPED.replace('county.name', 'county.nome') });
    expect(await complaints(COMPILERS[compiler] ?? '', wrong, 'bundler', 'web')).toMatch(
      /program\.ts\(\d+,\d+\): error TS2339: Property 'nome' does not exist/,
    );
  });
});

describe('an editor over the SDK installed from its tarball', () => {
  it('shows the descriptions of the schema, in English and Chinese', async () => {
    const text = `import { createClient, createGraph } from '@county-graph/sdk';
const graph = createGraph(createClient({ url: '/graphql' }));
const answer = await graph.household('H1', { select: { status: true, village: { select: { name: true } }, members: { select: { relation: true } } } });
console.log(answer?.status, answer?.village?.name, answer?.members.nodes[0]?.relation);
`;
    const editor = new Editor(await project({ 'seen.ts': text }), 'seen.ts');
    expect(editor.over('household(')).toMatchObject({
      description: expect.stringMatching(/A household, which belongs to one village at a time \(户\)/),
    });
    expect(editor.over('status, answer')).toEqual({
      type: expect.stringMatching(/^\(property\) status: .*"LIFTED".* \| null \| undefined$/),
      description: 'Status on the date of the operation (户类型).',
    });
    expect(editor.over('name, answer')).toMatchObject({
      description: 'Name as the code list has it (名称).',
    });
    expect(editor.over('relation);')).toMatchObject({
      description: 'Relation to the head of the household (与户主关系).',
    });
    expect(editor.offered('status: true', 'water')).toBe('Source of drinking water (饮水来源).');
  }, 60_000);
});

describe('a bundle', () => {
  const PARTS = {
    'one document': `import { CountyTreeDocument } from '@county-graph/sdk/operations'; console.log(CountyTreeDocument);\n`,
    'one document by its own path': `import { CountyTreeDocument } from '@county-graph/sdk/operations/county-tree'; console.log(CountyTreeDocument);\n`,
    'the client and one document': `import { createClient } from '@county-graph/sdk';
import { CountyTreeDocument } from '@county-graph/sdk/operations';
console.log(createClient({ url: '/graphql' }), CountyTreeDocument);
`,
    'one kind of error': `import { NetworkError } from '@county-graph/sdk'; console.log(NetworkError);\n`,
  };

  /** Which operations, members of enums and texts about failures stand in a bundle. */
  const found = (bundle: string) => ({
    operations: [...new Set(bundle.match(/(?:query|mutation|subscription) [A-Z]\w+/g))],
    enums: /SUPPORTED_AFTER_LIFTING/.test(bundle),
    failures: /No answer from|is not a GraphQL answer|The url carries/.test(bundle),
  });

  const DOCUMENT = { operations: ['query CountyTree'], enums: false, failures: false };
  const CARRIED: Record<keyof typeof PARTS, ReturnType<typeof found>> = {
    'one document': DOCUMENT,
    'one document by its own path': DOCUMENT,
    'the client and one document': { ...DOCUMENT, failures: true },
    'one kind of error': { operations: [], enums: false, failures: false },
  };

  it.each(Object.entries(BUNDLERS))(
    'by %s carries what is imported and nothing else',
    async (name, bundle) => {
      const cwd = await project(
        Object.fromEntries(Object.values(PARTS).map((code, index) => [`part-${index}.js`, code])),
      );
      const carried: Record<string, unknown> = {};
      for (const [index, part] of Object.keys(PARTS).entries()) {
        const built = await bundle(cwd, `part-${index}.js`);
        carried[part] = found(built);
        console.log(`${name}, ${part}: ${built.length} B, gzipped ${gzipped(built)} B`);
      }
      expect(carried).toEqual(CARRIED);
    },
  );
});
