import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import webpack from 'webpack';

/** Each makes one minimal ES module of a project's file, as it does when nothing is configured. */
export const BUNDLERS = {
  async esbuild(folder, file) {
    const { outputFiles } = await esbuild.build({
      entryPoints: [join(folder, file)],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  },

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
