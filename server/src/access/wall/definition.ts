import { authenticationFunctions } from './authentication.js';
import { changeFunctions } from './change-functions.js';
import { erasureFunctions } from './erasure.js';
import { policies, seenThroughFunctions, seesRowFunction, WITHDRAW_WALL } from './policies.js';
import { reachFunctions } from './reaches.js';
import { writingFunctions, writingPolicies } from './writing.js';

/**
 * SQL of the second wall: policies of the database itself, for whatever the compiled statements might let through. Generated
 * from the nouns. The summary must be there, whose table has a policy too.
 */
export const wallDefinition = (): string[] => [
  WITHDRAW_WALL,
  'drop schema if exists access cascade',
  'create schema access',
  ...reachFunctions(),
  ...seenThroughFunctions(),
  ...authenticationFunctions(),
  ...writingFunctions(),
  ...changeFunctions(),
  seesRowFunction(),
  ...erasureFunctions(),
  ...policies(),
  ...writingPolicies(),
];
