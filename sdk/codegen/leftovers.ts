import { globSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Removes what an earlier run generated in `folder` and this one did not; Code Generator leaves it.
 * @throws instead of removing, when the run only checks
 */
export function removeLeftovers(folder: string, written: readonly string[], checking: boolean): void {
  const current = new Set(written.map((file) => resolve(file)));
  const leftovers = globSync('**/*.ts', { cwd: folder })
    .map((file) => join(folder, file))
    .filter((file) => !current.has(resolve(file)));
  if (checking && leftovers.length) {
    const reason = `No operation generates ${leftovers.join(', ')}: run "pnpm generate" and commit the result.`;
    // Code Generator fails on what a hook throws, without a word.
    console.error(reason);
    throw new Error(reason);
  }
  for (const file of leftovers) rmSync(file);
}
