import { readFileSync } from 'node:fs';
import { docComment } from './doc-comment.js';

/** The part of `schema/errors.json` that the SDK is made from. */
interface ErrorTable {
  readonly kinds: Readonly<Record<string, { readonly text: string; readonly textZh: string }>>;
  readonly codes: Readonly<
    Record<
      string,
      {
        readonly kind: string;
        readonly repeatsValues?: boolean;
        readonly cause: string;
        readonly causeZh: string;
      }
    >
  >;
}

/** The module of the codes that the server sends, by kind. */
export function errorCodesModule(file: string): string {
  const { kinds, codes } = errorTable(file);
  const all = Object.entries(codes);
  const members = Object.entries(kinds).map(([kind, { text, textZh }]) => {
    const own = all.filter(([, code]) => code.kind === kind);
    const docs = own.map(([code, { cause, causeZh }]) => `- \`${code}\`: ${cause} ${causeZh}`);
    return `${docComment([text, textZh, ...docs], '  ')}  readonly ${kind}: ${own.map(([code]) => `'${code}'`).join(' | ')};\n`;
  });
  const repeating = all.flatMap(([, { kind, repeatsValues }]) => (repeatsValues ? [kind] : []));
  return `${docComment(['The codes that the server of this release sends, by kind.'])}export interface ErrorCodes {
${members.join('')}}

${docComment(['What codes of the server have in common for a program that meets them.'])}export type ErrorKind = keyof ErrorCodes;

${docComment(['A code that the server of this release sends.'])}export type ErrorCode = ErrorCodes[ErrorKind];

${docComment(['Kinds whose messages can repeat a value, and it can be personal; so can those of an error without a kind.'])}export const REPEATING: RegExp = /${[...new Set(repeating), 'unknown'].join('|')}/;
`;
}

/** The module of classes, one a kind. */
export function errorClassesModule(file: string): string {
  const { kinds } = errorTable(file);
  const classes = Object.entries(kinds).map(
    ([
      kind,
      { text, textZh },
    ]) => `${docComment([text, textZh])}export abstract class ${classOf(kind)} extends CountyGraphError {
  declare readonly kind: '${kind}';
  declare readonly code: Known<ErrorCodes['${kind}']>;
  static override [Symbol.hasInstance](value: unknown): value is ${classOf(kind)} {
    return isOfKind(value, '${kind}');
  }
}
`,
  );
  return `import { CountyGraphError, isOfKind, type Known } from '../errors.js';
import type { ErrorCodes } from './error-codes.js';

${classes.join('\n')}`;
}

function errorTable(file: string): ErrorTable {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function classOf(kind: string): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Error`;
}
