import { type DocumentNode, Kind, print, separateOperations } from 'graphql';
import { operationNames, type Sample, sameOperation } from '../samples/sample.js';
import { sourceLiteral, templateLiteral } from './source-literal.js';

export interface Snippet {
  readonly code: string;
  /** The documented operation that this is, if it is one. */
  readonly sample: Sample | undefined;
}

export interface Call {
  readonly document: DocumentNode;
  /** Which operation runs when the document has several. */
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly samples: readonly Sample[];
  readonly origin: string;
  /** Whose token stands in it, as a placeholder; none for the public. */
  readonly tokenOf: string | undefined;
  /** What unmasked reads are for; empty for none. */
  readonly purpose: string;
}

/** The code that runs one operation with the SDK. */
export function snippet({
  document,
  operationName,
  variables,
  samples,
  origin,
  tokenOf,
  purpose,
}: Call): Snippet {
  const operation = currentOperation(document, operationName);
  const sample = samples.find((candidate) => sameOperation(operation, candidate));
  const values = declaredValues(operation, variables);
  const options = purpose === '' ? [] : [`{ purpose: ${sourceLiteral(purpose)} }`];
  const args =
    Object.keys(values).length === 0 && options.length === 0 ? [] : [sourceLiteral(values), ...options];

  const imports = ["import { createClient } from '@county-graph/sdk';"];
  if (sample) imports.push(`import { ${sample.name}Document } from '@county-graph/sdk/operations';`);

  const call = sample
    ? `client.request(${[`${sample.name}Document`, ...args].join(', ')})`
    : `client.request<unknown>(${[`/* GraphQL */ ${templateLiteral(print(operation))}`, ...args].join(', ')})`;

  return {
    sample,
    code: [
      ...imports,
      '',
      `const client = createClient(${clientOptions({ url: `${origin}/graphql`, tokenOf })});`,
      `const data = await ${call};`,
      '',
    ].join('\n'),
  };
}

function clientOptions({ url, tokenOf }: Pick<Call, 'tokenOf'> & { url: string }): string {
  const lines = [`url: ${sourceLiteral(url)}`];
  if (tokenOf !== undefined) lines.push(`token: ${sourceLiteral(`<${tokenOf}>`)}`);
  return lines.length === 1 ? `{ ${lines[0]} }` : `{\n${lines.map((line) => `  ${line},\n`).join('')}}`;
}

// The SDK sends a document of one operation, with the fragments that it uses.
function currentOperation(document: DocumentNode, operationName: string | undefined): DocumentNode {
  const name = operationName ?? operationNames(document)[0] ?? '';
  return separateOperations(document)[name] ?? document;
}

// The variables editor keeps what an earlier text of the operation used.
function declaredValues(document: DocumentNode, variables: Call['variables']): Call['variables'] {
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
      : [],
  );
  return Object.fromEntries(Object.entries(variables).filter(([name]) => names.includes(name)));
}
