import type { CodegenConfig } from '@graphql-codegen/cli';

/** A department's own types for its own documents: the schema comes from the package, not from a server. */
const config: CodegenConfig = {
  schema: './node_modules/@county-graph/schema/schema.graphql',
  documents: ['own-codegen/*.ts', '!own-codegen/codegen.ts'],
  generates: {
    'own-codegen/generated/': {
      preset: 'client',
      config: {
        // Texts, as the SDK sends them; with parsed documents the bundle would carry each twice.
        documentMode: 'string',
        enumType: 'string-literal',
        useTypeImports: true,
        scalars: { Date: 'string', Instant: 'string', Fen: 'number', SafeInt: 'number' },
      },
      presetConfig: { fragmentMasking: false },
    },
  },
  importExtension: '.ts',
};

export default config;
