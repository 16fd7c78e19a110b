import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The newest compiler, and the last one that was written in JavaScript. */
export const COMPILERS: Readonly<Record<string, string>> = {
  'TypeScript 7': join(root, 'node_modules/typescript/bin/tsc'),
  'TypeScript 5.9': createRequire(import.meta.url).resolve('typescript/bin/tsc'),
};

/** Where a program's globals come from beside the language's own. */
export const GLOBALS = {
  web: { lib: ['es2022', 'dom'], types: [] },
  node: { lib: ['es2022'], types: ['node'] },
} as const;

export const MODULES = {
  bundler: { module: 'preserve', moduleResolution: 'bundler' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
} as const;

/** What a compiler says of a project's TypeScript under the strictest settings; nothing when all is well. */
export async function complaints(
  compiler: string,
  folder: string,
  modules: keyof typeof MODULES,
  globals: keyof typeof GLOBALS,
): Promise<string> {
  const compilerOptions = {
    ...MODULES[modules],
    ...GLOBALS[globals],
    strict: true,
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    noUncheckedIndexedAccess: true,
    isolatedModules: true,
    noEmit: true,
    target: 'es2022',
  };
  const config = join(folder, `tsconfig.${modules}.${globals}.json`);
  await writeFile(config, JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, '-p', config, '--pretty', 'false'], (error, stdout, stderr) =>
      resolve(error ? `${stdout}${stderr}` : ''),
    );
  });
}

/** Gives a project the types of Node.js, with all that they need. */
export const installNodeTypes = (folder: string): Promise<void> => install(folder, '@types/node');

/** Gives a project graphql-js, which the fake for tests is made with. */
export const installGraphql = (folder: string): Promise<void> => install(folder, 'graphql');

async function install(folder: string, name: string): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const place = join(folder, 'node_modules', name);
  await mkdir(dirname(place), { recursive: true });
  await symlink(dirname(manifest), place);
}
