import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

// The picture for the README and the type checker's settings do not reach the built page.
const IGNORED = /(\.png|tsconfig\.json|node_modules)$/;

/**
 * One hash over the paths and contents of everything the page is built from.
 * @param {string[]} roots files or folders; a missing one counts as empty
 */
export function fingerprint(roots) {
  const hash = createHash('sha256');
  for (const root of roots) {
    for (const file of filesUnder(root)) {
      hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]} in a stable order
 */
function filesUnder(path) {
  if (!existsSync(path) || IGNORED.test(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
