import { createHash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { SMALLEST_SHOWN } from '../../access/release/cell.js';
import { summaryDefinition } from '../summary/definition.js';
import { publishedFamilies, publishedNames } from './families.js';

/** Row of `setting` that tells what the newest release was made by. */
export const RELEASE_SETTING = 'release';

/** Raised when the choice of what is withheld changes, so that a demo is released anew. */
const RULES = 1;

/** Differs when the same rows would make another release. */
export function releaseFingerprint(schema: GraphQLSchema): string {
  const parts = [RULES, SMALLEST_SHOWN, publishedNames(), publishedFamilies(), summaryDefinition(schema)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
