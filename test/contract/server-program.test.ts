import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { serverProgram } from '../support/server-program.js';

it('pnpm start gives Node the options that the program itself asks for', () => {
  const root = new URL('../../', import.meta.url);
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const [start] = scripts.start.split(' && ').slice(-1);
  const asked = serverProgram('serve').map((part) => part.replace(root.pathname, ''));
  expect(start).toBe(['node', ...asked].join(' '));
  expect(asked[0]).toMatch(/^--max-semi-space-size=\d+$/);
});
