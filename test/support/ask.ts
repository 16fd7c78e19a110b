import { callerHeaders } from './caller.js';

/** An answer of `/graphql`, with what HTTP says of it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
  readonly errors: readonly AnsweredError[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface AnsweredError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Who asks, and what for; an inspection team of the county unless said. */
export interface AskedAs {
  /** Null for the public. */
  readonly token?: string | null;
  readonly purpose?: string;
}

/** Sends one operation as a client would. */
export async function ask(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  { token, purpose }: AskedAs = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...callerHeaders(url, token),
      ...(purpose ? { 'x-access-purpose': encodeURIComponent(purpose) } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Partial<Pick<Answer, 'data' | 'errors' | 'extensions'>>;
  const { data, errors = [], extensions = {} } = body;
  return { status: response.status, headers: response.headers, data, errors, extensions };
}

/** The data of an operation that must succeed, in the shape that the test expects of it. */
export async function dataOf<Shape>(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  as: AskedAs = {},
): Promise<Shape> {
  const { data, errors } = await ask(url, query, variables, as);
  if (errors.length > 0) throw new Error(`The operation failed: ${JSON.stringify(errors)}`);
  return data as Shape;
}
