import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import webpack from 'webpack';
import { bundled } from '../sdk/bundle.js';

/** Each makes one minimal ES module of a project's file, as it does when nothing is configured. */
export const BUNDLERS = {
  esbuild: async (folder, file) => bundled(folder, await readFile(join(folder, file), 'utf8')),

  async Rollup(folder, file) {
    // Without it Rollup finds no package at all.
    const bundle = await rollup({ input: join(folder, file), plugins: [nodeResolve()] });
    const { output } = await bundle.generate({ format: 'es' });
    return output[0].code;
  },

  async webpack(folder, file) {
    const path = join(folder, 'webpack');
    await new Promise<void>((resolve, reject) => {
      webpack(
        {
          mode: 'production',
          target: 'web',
          context: folder,
          entry: `./${file}`,
          output: { path, filename: file },
        },
        (error, stats) => {
          if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
          else resolve();
        },
      );
    });
    return readFile(join(path, file), 'utf8');
  },
} satisfies Record<string, (folder: string, file: string) => Promise<string>>;
