import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** One minified ES module of a program in a project, for any runtime that has the web's globals. */
export async function bundled(project: string, program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: project },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Bytes that a browser is sent. */
export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;
