import { documented, documentedMutations } from '../support/operations.ts';

/** The operations of `schema/operations`, each with the name of its document in the SDK. */
export const documentedOperations = (): { stem: string; document: string }[] =>
  [...documented, ...documentedMutations].map((file) => {
    const stem = file.replace(/\.graphql$/, '');
    const name = stem.replaceAll(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase());
    return { stem, document: `${name}Document` };
  });
