import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { examples } from './tool.ts';

const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

/**
 * What the compiler says of a tool of a folder of `sdk/examples` after a change to its text; nothing when it has no complaint. The
 * changed copy stands in a folder beside that one for as long as that takes, so that it finds what it imports.
 */
export async function complaints(tool: string, change: (code: string) => string): Promise<string> {
  const folder = await mkdtemp(join(examples, '.changed-'));
  try {
    const [beside] = tool.split('/');
    const code = await readFile(join(examples, tool), 'utf8');
    const file = join(folder, basename(tool));
    await writeFile(file, change(code).replaceAll("from './", `from '../${beside}/`));
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: '../tsconfig.json',
        compilerOptions: { composite: false, noEmit: true, rootDir: '..' },
        include: [file],
        references: [],
      }),
    );
    return await new Promise((resolve) => {
      execFile(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], (error, stdout) =>
        resolve(error ? stdout : ''),
      );
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
