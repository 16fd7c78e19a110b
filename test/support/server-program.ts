import { readFileSync } from 'node:fs';

const cli = new URL('../../server/dist/cli.js', import.meta.url).pathname;

/** Options for Node that the program itself asks for in its first line, `#!/usr/bin/env -S node …`. */
function ownOptions(): string[] {
  const [first = ''] = readFileSync(cli, 'utf8').split('\n', 1);
  const [, options] = /^#!\/usr\/bin\/env -S node( .+)?$/.exec(first) ?? [];
  return options?.trim().split(' ') ?? [];
}

/** Arguments with which Node runs a command of the server as operators run it. */
export const serverProgram = (...command: readonly string[]): string[] => [...ownOptions(), cli, ...command];
