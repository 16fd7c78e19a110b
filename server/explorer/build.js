import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './bundling/fingerprint.js';

const explorer = dirname(fileURLToPath(import.meta.url));
const repository = join(explorer, '..', '..');
const dist = join(repository, 'server', 'dist');
const target = join(dist, 'explorer');
const stamp = join(target, '.inputs');

const inputs = fingerprint(
  ['server/explorer', 'schema/operations', 'pnpm-lock.yaml'].map((name) => join(repository, name)),
);

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) {
  console.log('playground: up to date');
} else {
  const started = performance.now();
  // A server may be serving the old files, and a second command may build at the same time: the
  // new ones are written beside them and moved in when they are complete.
  const draft = join(dist, `.explorer-${process.pid}`);
  mkdirSync(dist, { recursive: true });
  try {
    // Loading Vite alone costs more than the whole check above.
    const { bundle } = await import('./bundling/bundle.js');
    await bundle({ root: explorer, outDir: draft });
    writeFileSync(join(draft, '.inputs'), inputs);
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  console.log(`playground: built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
