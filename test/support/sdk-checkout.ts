import { execFile } from 'node:child_process';
import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PARTS = ['codegen.ts', 'package.json', 'tsconfig.base.json', 'schema', 'sdk'];

/** What a command said, and whether it failed. */
export interface Outcome {
  readonly failed: boolean;
  readonly said: string;
}

/** The parts of the repository that the SDK is made from, copied without anything built. */
export interface SdkCheckout {
  readonly folder: string;
  /** Runs the code generator; `failed` is what a failing command of the test script is. */
  generate(...options: string[]): Promise<Outcome>;
  /** Compiles the SDK to `sdk/dist`. */
  build(): Promise<Outcome>;
}

/** @param within where the copy is made, in a folder of its own */
export async function sdkCheckout(within: string): Promise<SdkCheckout> {
  const folder = await mkdtemp(join(within, 'checkout-'));
  const filter = (source: string) => !/\/(node_modules|dist)$/.test(source);
  for (const part of PARTS) await cp(join(root, part), join(folder, part), { recursive: true, filter });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const run = (program: string, ...options: string[]): Promise<Outcome> =>
    new Promise((resolve) => {
      const file = join(root, 'node_modules', program);
      // Code Generator prints nothing where it finds itself in a test.
      const env = { ...process.env, NODE_ENV: 'production' };
      execFile(process.execPath, [file, ...options], { cwd: folder, env }, (error, stdout, stderr) =>
        resolve({ failed: error !== null, said: `${stdout}${stderr}` }),
      );
    });
  return {
    folder,
    generate: (...options) => run('@graphql-codegen/cli/esm/bin.js', ...options),
    build: () => run('typescript/bin/tsc', '-b', 'sdk/src'),
  };
}
