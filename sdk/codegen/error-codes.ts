import { readFileSync } from 'node:fs';
import { docComment } from './doc-comment.js';

/** The part of `schema/errors.json` that the SDK is made from. */
interface ErrorTable {
  readonly kinds: Readonly<Record<string, { readonly text: string }>>;
  readonly codes: Readonly<
    Record<
      string,
      {
        readonly kind: string;
        readonly retryable: boolean;
        readonly repeatsValues?: boolean;
        readonly cause: string;
        readonly causeZh: string;
      }
    >
  >;
}

/** The module of error classes, one a kind, and of the codes that the server sends. */
export function errorModule(file: string): string {
  const { kinds, codes } = JSON.parse(readFileSync(file, 'utf8')) as ErrorTable;
  const classes = Object.entries(kinds).map(
    ([kind, { text }]) => `${docComment([text])}export class ${classOf(kind)} extends CountyGraphError {
  override readonly name = '${classOf(kind)}';
}
`,
  );
  const entries = Object.entries(codes).map(
    ([code, { kind, retryable, repeatsValues, cause, causeZh }]) =>
      `${docComment([cause, causeZh], '  ')}  ${code}: { kind: ${classOf(kind)}, retryable: ${retryable}, quotable: ${!repeatsValues} },\n`,
  );
  return `import { CountyGraphError, type Failure } from '../errors.js';

${classes.join('\n')}
interface WireCode {
  readonly kind: new (message: string, failure: Failure) => CountyGraphError;
  readonly retryable: boolean;
  /** Whether the server's own message may be repeated: those about values can repeat one, and it can be personal. */
  readonly quotable: boolean;
}

const codes = {
${entries.join('')}} as const satisfies Readonly<Record<string, WireCode>>;

${docComment(['A code that the server of this release sends.'])}export type ErrorCode = keyof typeof codes;

${docComment(['The class, and what else there is to know, of every code that the server sends.'])}export const WIRE_CODES: Readonly<Record<string, WireCode>> = codes;
`;
}

function classOf(kind: string): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Error`;
}
