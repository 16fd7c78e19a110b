/** A GraphQL request as it goes over HTTP. */
export interface Request {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Gives the text of a GraphQL response. */
export type Answerer = (request: Request) => Promise<string>;

const CURSOR_KEY = /cursor$/i;

/** Keys as written in JSON text. An object that has one key twice loses it when parsed. */
const keysIn = (text: string): number =>
  [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;

/** An answer with what may differ taken out: cursors are opaque, so only their presence counts. */
export const withoutCursors = (text: string): unknown =>
  JSON.parse(text, (key, value: unknown) =>
    CURSOR_KEY.test(key) && typeof value === 'string' ? '(cursor)' : value,
  );

/** Codes of the errors of an answer, if it has any. */
function errorCodes(text: string): readonly unknown[] | undefined {
  if (!text.includes('"errors":[')) return undefined;
  const { errors }: { errors?: readonly { extensions?: { code?: unknown } }[] } = JSON.parse(text);
  return errors?.map(({ extensions }) => extensions?.code);
}

/** The text of an answer without its cursors. The order of keys stays. Of errors, the codes alone. */
export function comparable(text: string): string {
  const codes = errorCodes(text);
  if (codes) return `Errors: ${codes.join()}`;
  const plain = JSON.stringify(withoutCursors(text));
  return keysIn(text) === keysIn(plain) ? plain : `An object has a key twice: ${text}`;
}

/** What the server tells of itself at the end of an answer, which the reference has no part in. */
const COST = /,"extensions":\{"cost":\{[^}]*\}\}\}\s*$/;

/** A running server, asked over HTTP with these headers; its answers without their cost. */
export function overHttp(server: string, headers: Readonly<Record<string, string>>): Answerer {
  const url = new URL('/graphql', server);
  return async (request) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...headers,
      },
      body: JSON.stringify(request),
    });
    return (await response.text()).replace(COST, '}');
  };
}
