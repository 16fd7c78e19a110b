import { GraphError } from '../../errors.js';

/**
 * What a document may hold at most: far above what people and their tools write, and low enough that examining,
 * validating and compiling the worst one takes milliseconds. Two rules of GraphQL's validation take the square of the
 * number of fields, so all this is counted before it begins.
 */
export const DOCUMENT_LIMITS = {
  tokens: 10_000,
  /** Brackets of any kind inside one another. */
  nesting: 100,
  /** Selection sets inside one another, fragments spread out. */
  levels: 64,
  /** Fields as they stand in the document. */
  fields: 2_000,
  /** Fields after every fragment is spread out. */
  spreadFields: 10_000,
  /** Fields of an operation's root. */
  rootFields: 50,
  aliases: 200,
  /** Pairs of fields that share a response key, each as often as the fields beneath: what validation compares. */
  comparisons: 10_000,
  variables: 500,
  directives: 100,
  directivesInOnePlace: 5,
  /** Operations and fragments. */
  definitions: 100,
  /** Fragments spread, named and inline. */
  spreads: 400,
} as const;

export type DocumentLimit = keyof typeof DOCUMENT_LIMITS;

const WORDS: Readonly<Record<DocumentLimit, string>> = {
  tokens: 'tokens',
  nesting: 'brackets inside one another',
  levels: 'levels of selection',
  fields: 'fields',
  spreadFields: 'fields once its fragments are spread out',
  rootFields: 'root fields in one operation',
  aliases: 'aliases',
  comparisons: 'comparisons of fields that are repeated',
  variables: 'variables in one operation',
  directives: 'directives',
  directivesInOnePlace: 'directives in one place',
  definitions: 'operations and fragments',
  spreads: 'fragment spreads',
};

/** @throws GraphError QUERY_TOO_LARGE when there is more of something than a document may have. */
export function checkLimit(limit: DocumentLimit, count: number): void {
  const most = DOCUMENT_LIMITS[limit];
  if (count <= most) return;
  throw new GraphError('QUERY_TOO_LARGE', `The document has more than ${most} ${WORDS[limit]}.`);
}
