import { type GraphQLSchema, print } from 'graphql';
import { docComment } from './doc-comment.js';
import type { OperationFile } from './operation-file.js';
import { resultText } from './result-type.js';
import { Names, type Scalars } from './type-text.js';
import { variablesText } from './variables-type.js';

/** The module of one operation: its result, its variables and its document. */
export function operationModule(schema: GraphQLSchema, file: OperationFile, scalars: Scalars): string {
  const root = schema.getRootType(file.kind);
  if (!root) throw new Error(`schema/operations/${file.stem}.graphql: the schema has no ${file.kind}.`);
  const names = new Names(scalars);
  const typeName = `${file.name}${file.kind.charAt(0).toUpperCase()}${file.kind.slice(1)}`;
  const { fragments, document, operation } = file;
  const result = resultText({ schema, fragments, names }, root, [operation.selectionSet]);
  const variables = variablesText(schema, document, operation, names);

  const used = names.used().join(', ');
  const typeImport = used && `import type { ${used} } from '../schema-types.js';\n`;
  const title = file.documentation[0] ?? file.name;
  return `import type { TypedDocument } from '../../document.js';
${typeImport}
${docComment([`Result of ${file.name}: ${title}.`])}export type ${typeName} = ${result};

${docComment([`Variables of ${file.name}.`])}export type ${typeName}Variables = ${variables};

${docComment(file.documentation)}export const ${file.name}Document: TypedDocument<${typeName}, ${typeName}Variables> = \`${templateText(print(document))}\`;
`;
}

function templateText(text: string): string {
  return text.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&');
}
