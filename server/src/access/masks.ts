import type { FieldRight } from '../model/registry.js';

/**
 * What stands in the place of a sensitive value that is withheld. Always the same, so that it tells neither a part of the
 * value nor whether there is one.
 */
export const MASKS: Readonly<Record<FieldRight, string>> = {
  identity: '******************',
  telephone: '***********',
  bankAccount: '*******************',
  diagnosis: '***',
};
