import type { CodegenConfig } from '@graphql-codegen/cli';
import { removeLeftovers } from './sdk/codegen/leftovers.js';
import { sdkPreset } from './sdk/codegen/preset.js';

const GENERATED = 'sdk/src/generated/';

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/*.graphql',
  generates: {
    [GENERATED]: {
      preset: sdkPreset,
      presetConfig: {
        errors: 'schema/errors.json',
        scalars: {
          // Not "Date": that would stand in the way of the language's own.
          Date: { alias: 'IsoDate', type: 'string' },
          Instant: { alias: 'IsoInstant', type: 'string' },
          Fen: { alias: 'Fen', type: 'number' },
          SafeInt: { alias: 'SafeInt', type: 'number' },
          JsonObject: { alias: 'JsonObject', type: 'Readonly<Record<string, unknown>>' },
        },
      },
    },
  },
  hooks: {
    afterAllFileWrite: (...written: string[]) =>
      removeLeftovers(GENERATED, written.flat(), process.argv.includes('--check')),
  },
};

export default config;
