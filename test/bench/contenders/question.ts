import type { ReadName, WriteName } from '../names.ts';

/** What differs from request to request of a workload. */
export type Variables = Readonly<Record<string, string | number | readonly string[]>>;

/** How one contender is asked a workload's question. */
export interface Question {
  /** Path of the request, a POST of JSON. */
  readonly path: string;
  body(variables: Variables): string;
  /** `data` of the answer in the shape that this project's server gives, for comparing. */
  answer(data: unknown): unknown;
}

export type Questions = Readonly<Record<ReadName, Question> & Partial<Record<WriteName, Question>>>;

/**
 * A GraphQL document, by default with the variables as they are and answered in the common shape.
 *
 * @param answer takes `data` as the document selects it
 */
export function graphqlQuestion<Data>(
  document: string,
  answer: (data: Data) => unknown = (data) => data,
  variables: (given: Variables) => Variables = (given) => given,
): Question {
  // Comments and indentation are for readers; every contender is spared them alike.
  const query = document
    .replaceAll(/^\s*#.*$/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return {
    path: '/graphql',
    body: (given) => JSON.stringify({ query, variables: variables(given) }),
    answer,
  };
}
