import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GraphQLSchema, getOperationAST, getVariableValues, parse, printSchema } from 'graphql';
import { format } from 'sql-formatter';
import { Rights } from './access/rights.js';
import { createMigration } from './database/migration-create.js';
import { ColumnCipher } from './encryption/column-cipher.js';
import { EncryptionKey } from './encryption/encryption-key.js';
import { errorsJson, failureModes } from './failure-modes.js';
import { graphSchema } from './graph.js';
import { one } from './read/description.js';
import { fragmentsOf } from './read/document.js';
import { OperationReader, type ReadRequest } from './read/operation.js';
import type { Root } from './read/root-text.js';
import { collectFields } from './read/selection.js';
import { summaryDefinition } from './read/summary/definition.js';
import { storedClasses } from './stored.js';
import { answeredRows } from './write/answered-rows.js';
import { mutations } from './write/mutation.js';

/**
 * Writes what is generated from the domain and committed:
 *   generate.js schema            schema/schema.graphql, the SQL of each documented operation, that of the summary, and the errors
 *   generate.js schema --check    exit 1 when a committed one is stale
 *   generate.js migration LABEL   the migration that takes the committed ones to the domain, if one is needed
 */
const [command, option] = process.argv.slice(2);
const schemaFolder = new URL('../../schema/', import.meta.url);
const operationFolder = new URL('operations/', schemaFolder);
const summaryFile = new URL('../src/read/summary/generated/summary.sql', import.meta.url);

/** Everything generated from the domain, by file. */
async function generated(): Promise<Map<URL, string>> {
  const schema = graphSchema();
  const files = new Map([
    [
      new URL('schema.graphql', schemaFolder),
      `# Generated from server/src/domain by "pnpm generate". Do not edit.\n\n${printSchema(schema)}\n`,
    ],
    [summaryFile, summaryText(schema)],
    [new URL('errors.json', schemaFolder), errorsJson()],
    [new URL('failure-modes.md', schemaFolder), failureModes()],
  ]);
  for (const file of readdirSync(operationFolder).filter((name) => name.endsWith('.graphql'))) {
    files.set(new URL(file.replace(/graphql$/, 'sql'), operationFolder), await sqlOf(schema, file));
  }
  return files;
}

/** What the summary is made by, for review. */
function summaryText(schema: GraphQLSchema): string {
  const note = '-- Generated from server/src/domain/statistics.ts by "pnpm generate". Do not edit.';
  return `${[note, ...summaryDefinition(schema).map((statement) => `${statement};`)].join('\n\n')}\n`;
}

/** Whose statements are reviewed: a township's, with the condition that keeps it to its own rows. */
const REVIEWED = new Rights(
  { id: 'review', name: 'review', grants: [{ role: 'TOWNSHIP', division: '522628101' }] },
  undefined,
);

/** The statement of a documented operation, laid out for review. */
async function sqlOf(schema: GraphQLSchema, file: string): Promise<string> {
  const document = parse(readFileSync(new URL(file, operationFolder), 'utf8'));
  const operation = getOperationAST(document);
  if (!operation) throw new Error(`${file} has no single operation.`);
  const variablesFile = new URL(file.replace(/graphql$/, 'variables.json'), operationFolder);
  const given = existsSync(variablesFile) ? JSON.parse(readFileSync(variablesFile, 'utf8')) : {};
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (errors?.[0]) throw new Error(`${file}: ${errors[0].message}`);
  const reader = new OperationReader(
    schema,
    () => Promise.reject(new Error('Nothing is run.')),
    Number.POSITIVE_INFINITY,
  );
  const request = {
    document,
    operation,
    variables: coerced ?? {},
    referenceDate: '',
    cursorKey: '',
    cipher: new ColumnCipher(EncryptionKey.random()),
    rights: REVIEWED,
    requestId: '',
    introspection: false,
  };
  const statement =
    operation.operation === 'mutation'
      ? reader.statementOfRows(rowsOf(request), request)
      : await reader.statementOf(request);
  const text = format(statement?.text ?? '', {
    language: 'postgresql',
    keywordCase: 'lower',
    expressionWidth: 100,
  });
  return `-- Generated from ${file} by "pnpm generate". Do not edit.\n${text}\n`;
}

/** What a documented mutation is answered with. Its writes follow from its inputs, and are no statement of the document's. */
function rowsOf({ document, operation, variables }: ReadRequest): Root[] {
  const fragments = fragmentsOf(document);
  const fields = collectFields([operation.selectionSet], { fragments, variables }, () => true);
  return [...fields].flatMap(([, nodes]) => {
    const mutation = mutations().find(({ name }) => name === nodes[0]?.name.value);
    if (!mutation) throw new Error(`There is no mutation ${nodes[0]?.name.value}.`);
    const noun = mutation.noun();
    return [...answeredRows(noun, nodes, { fragments, variables })].map(([key, selected]) => ({
      key,
      nodes: selected,
      description: one(noun.cls, { id: 0 }),
    }));
  });
}

if (command === 'schema') {
  for (const [file, text] of await generated()) {
    if (option !== '--check') writeFileSync(file, text);
    else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      console.error(`${fileURLToPath(file)} is stale: run "pnpm generate" and commit the result.`);
      process.exitCode = 1;
    }
  }
} else if (command === 'migration' && option && /^[a-z][a-z0-9_]*$/.test(option)) {
  const folder = fileURLToPath(new URL('../src/database/migrations', import.meta.url));
  const file = await createMigration(folder, storedClasses(), option);
  console.log(file ? `Wrote ${file}.` : 'The migrations already match the domain.');
} else {
  console.error('Usage: generate.js schema [--check] | migration LABEL (lower-case words joined by _)');
  process.exitCode = 2;
}
