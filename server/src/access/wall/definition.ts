import type { DerivedSchema } from '../../database/derived-schema.js';
import { authenticationFunctions } from './authentication.js';
import { policies, seenThroughFunctions, WITHDRAW_WALL } from './policies.js';
import { reachFunctions } from './reaches.js';

/**
 * The second wall: policies of the database itself, for whatever the compiled statements might let through. Generated from
 * the nouns; the schema goes with all its policies.
 *
 * @param summary definition of the summary, whose table has a policy too
 */
export const wall = (summary: readonly string[]): DerivedSchema => ({
  name: 'access',
  basis: summary,
  definition: [
    WITHDRAW_WALL,
    'drop schema if exists access cascade',
    'create schema access',
    ...reachFunctions(),
    ...seenThroughFunctions(),
    ...authenticationFunctions(),
    ...policies(),
  ],
});
