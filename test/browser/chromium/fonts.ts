import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { toOpenType } from './open-type.js';

const CHINESE = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff';

/** Puts a Chinese font beside the browser's own, so that screenshots show what users see. */
export async function writeFonts(draft: string, folder: string): Promise<void> {
  const woff = await readFile(createRequire(import.meta.url).resolve(CHINESE));
  await writeFile(join(draft, 'fonts', 'noto-sans-sc.otf'), toOpenType(woff));
  await writeFile(join(draft, 'fonts.conf'), configuration(folder));
}

function configuration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
}
