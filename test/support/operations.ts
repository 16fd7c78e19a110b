import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../schema/operations/', import.meta.url);

const files: readonly string[] = readdirSync(folder).filter((file) => file.endsWith('.graphql'));

export const documentOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

const isMutation = (file: string): boolean => /^mutation /m.test(documentOf(file));

/** Files of the documented queries, and of the documented mutations. */
export const documented = files.filter((file) => !isMutation(file));
export const documentedMutations = files.filter(isMutation);

/** The example variables of a documented operation. */
export function variablesOf(file: string): Record<string, unknown> {
  const variables = new URL(file.replace(/graphql$/, 'variables.json'), folder);
  return existsSync(variables) ? JSON.parse(readFileSync(variables, 'utf8')) : {};
}
