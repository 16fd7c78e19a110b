import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../schema/operations', import.meta.url));

/** The operations of `schema/operations`, each with the name of its document in the SDK. */
export const documentedOperations = (): { stem: string; document: string }[] =>
  globSync('*.graphql', { cwd: folder }).map((file) => {
    const stem = basename(file, '.graphql');
    const name = stem.replaceAll(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase());
    return { stem, document: `${name}Document` };
  });
