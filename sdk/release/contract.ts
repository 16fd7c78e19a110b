import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorChanges } from './error-changes.ts';
import type { Change } from './level.ts';
import { type Operations, operationChanges } from './operation-changes.ts';
import { schemaChanges } from './schema-changes.ts';

/** What the SDK is generated from. */
export interface Contract {
  readonly schema: string;
  readonly errors: string;
  readonly operations: Operations;
}

const SCHEMA = 'schema/schema.graphql';
const ERRORS = 'schema/errors.json';
const OPERATIONS = 'schema/operations/';
const isOperation = (file: string): boolean => file.endsWith('.graphql');

/** The contract in the files of a checkout. */
export function currentContract(root: string): Contract {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const files = readdirSync(join(root, OPERATIONS)).filter(isOperation);
  return {
    schema: read(SCHEMA),
    errors: read(ERRORS),
    operations: new Map(files.map((file) => [file, read(`${OPERATIONS}${file}`)])),
  };
}

/**
 * The contract as of a commit or tag.
 * @throws with what git says, when it does not know it
 */
export function contractAt(root: string, ref: string): Contract {
  const git = (...options: string[]) =>
    execFileSync('git', options, { cwd: root, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 26 });
  const read = (file: string) => git('show', `${ref}:${file}`);
  const files = git('ls-tree', '--name-only', '-z', ref, OPERATIONS).split('\0').filter(isOperation);
  return {
    schema: read(SCHEMA),
    errors: read(ERRORS),
    operations: new Map(files.map((path) => [path.slice(OPERATIONS.length), read(path)])),
  };
}

/** Tag of the newest release before the checked-out commit, as Changesets names it; none before the first. */
export function newestRelease(root: string): string | undefined {
  const pattern = '@county-graph/sdk@*';
  const options = ['tag', '--merged', 'HEAD', '--sort=-version:refname', '--list', pattern];
  return execFileSync('git', options, { cwd: root, encoding: 'utf8' }).split('\n', 1)[0] || undefined;
}

/** All that has changed for programs that use the SDK. */
export async function contractChanges(before: Contract, after: Contract): Promise<Change[]> {
  return [
    ...(await schemaChanges(before.schema, after.schema)),
    ...errorChanges(before.errors, after.errors),
    ...operationChanges(before.operations, after.operations),
  ];
}
