import { readFileSync } from 'node:fs';
import { type ASTNode, type GraphQLSchema, parse, print, printSchema, visit } from 'graphql';

/** The module of what the fake of `src/testing` answers by: the schema's text and the server's errors. */
export function fakeSchemaModule(schema: GraphQLSchema, errorsFile: string): string {
  return `/** The schema, without its descriptions. */
export const SCHEMA_TEXT = \`
${withoutDescriptions(schema)}
\`;

/** What the server tells with each of its codes. */
export const ERROR_TEXTS = ${JSON.stringify(errorTexts(errorsFile), undefined, 2)} as const;
`;
}

function withoutDescriptions(schema: GraphQLSchema): string {
  const document = parse(printSchema(schema), { noLocation: true });
  const bare = visit(document, {
    enter(node: ASTNode): ASTNode | undefined {
      if (!('description' in node)) return undefined;
      const { description: _, ...bare } = node;
      return bare;
    },
  });
  const text = print(bare);
  if (/[\\`]|\$\{/.test(text)) throw new Error('The schema holds what a template literal would not keep.');
  return text;
}

interface ErrorTable {
  readonly codes: Readonly<
    Record<
      string,
      {
        readonly kind: string;
        readonly status: number;
        readonly retryable: boolean;
        readonly cause: string;
        readonly causeZh: string;
        readonly remedy: string;
        readonly remedyZh: string;
      }
    >
  >;
}

function errorTexts(file: string): ErrorTable['codes'] {
  const { codes } = JSON.parse(readFileSync(file, 'utf8')) as ErrorTable;
  return Object.fromEntries(
    Object.entries(codes).map(([code, { kind, status, retryable, cause, causeZh, remedy, remedyZh }]) => [
      code,
      { kind, status, retryable, cause, causeZh, remedy, remedyZh },
    ]),
  );
}
