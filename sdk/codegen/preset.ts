import { join } from 'node:path';
import type { Types } from '@graphql-codegen/plugin-helpers';
import { conventionsModule } from './conventions.js';
import { errorClassesModule, errorCodesModule } from './error-codes.js';
import { fakeSchemaModule } from './fake-schema.js';
import { fakeMutationsModule, fakeRowsModule } from './fake-types.js';
import { graphModule } from './graph-types.js';
import { operationFile } from './operation-file.js';
import { operationModule } from './operation-module.js';
import { schemaTypesModule } from './schema-types.js';
import type { Scalars } from './type-text.js';

export interface SdkPresetConfig {
  readonly scalars: Scalars;
  /** The server's table of errors, `schema/errors.json`. */
  readonly errors: string;
}

type Arguments = Types.PresetFnArgs<SdkPresetConfig>;

const HEADER = '// Generated from schema/ by "pnpm generate". Do not edit.\n';

/**
 * One module an operation, one for the schema's scalars, enums and inputs, and an index of them all.
 * Code Generator's own plugins put a result on one line without descriptions and close the enums.
 */
export const sdkPreset: Types.OutputPreset<SdkPresetConfig> = {
  buildGeneratesSection(options) {
    const { schemaAst: schema, baseOutputDir, documents, presetConfig } = options;
    if (!schema) throw new Error('The schema could not be loaded.');
    const { scalars, errors } = presetConfig;
    const sorted = documents.toSorted((a, b) => ((a.location ?? '') < (b.location ?? '') ? -1 : 1));

    const files = sorted.map((document) => ({ document, file: operationFile(document) }));
    const index = [...files.map(({ file }) => `operations/${file.stem}`), 'schema-types']
      .map((module) => `export * from './${module}.js';\n`)
      .join('');
    return [
      // Code Generator validates the documents of each output before it asks for the text.
      ...files.map(({ document, file }) =>
        output(options, join(baseOutputDir, 'operations', `${file.stem}.ts`), [document], () =>
          operationModule(schema, file, scalars),
        ),
      ),
      output(options, join(baseOutputDir, 'schema-types.ts'), [], () => schemaTypesModule(schema, scalars)),
      output(options, join(baseOutputDir, 'graph.ts'), [], () => graphModule(schema, scalars)),
      output(options, join(baseOutputDir, 'conventions.ts'), [], () => conventionsModule(schema)),
      output(options, join(baseOutputDir, 'error-codes.ts'), [], () => errorCodesModule(errors)),
      output(options, join(baseOutputDir, 'error-classes.ts'), [], () => errorClassesModule(errors)),
      output(options, join(baseOutputDir, 'fake-schema.ts'), [], () => fakeSchemaModule(schema, errors)),
      output(options, join(baseOutputDir, 'fake-rows.ts'), [], () => fakeRowsModule(schema, scalars)),
      output(options, join(baseOutputDir, 'fake-mutations.ts'), [], () =>
        fakeMutationsModule(schema, scalars),
      ),
      output(options, join(baseOutputDir, 'index.ts'), [], () => index),
    ];
  },
};

function output(
  { schema, schemaAst, config }: Arguments,
  filename: string,
  documents: Types.DocumentFile[],
  write: () => string,
): Types.GenerateOptions {
  return {
    filename,
    schema,
    ...(schemaAst ? { schemaAst } : {}),
    config,
    documents,
    plugins: [{ module: {} }],
    pluginMap: { module: { plugin: () => `${HEADER}\n${write()}` } },
  };
}
