import { dataOf } from './answer.js';
import { type Call, type CallOptions, callOf } from './call.js';
import type { TypedDocument } from './document.js';
import { type Fetch, post, withoutQuery } from './transport.js';

export interface ClientOptions {
  /** Address of the endpoint, such as `https://…/graphql`; in a browser it may be relative. */
  readonly url: string | URL;
  /** Sent as `authorization: Bearer …`. */
  readonly token?: string | undefined;
  /** Sent with every request; `accept`, `content-type` and the token's header cannot be replaced. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sends the requests; the platform's own when left out. */
  readonly fetch?: Fetch | undefined;
}

export interface RequestOptions {
  /** Ends the request; it then throws the signal's reason. `AbortSignal.timeout(ms)` makes a deadline. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Variables may be left out where none is required. Their type comes from the document alone: inferred
 * from what is passed, it would let pass a variable that the operation does not have.
 */
type Rest<Variables> =
  Partial<Variables> extends Variables
    ? [variables?: NoInfer<Variables>, options?: CallOptions]
    : [variables: NoInfer<Variables>, options?: CallOptions];

/** Keeps a typed document, which is a string too, from being taken for a plain one. */
type PlainDocument = string & { readonly __apiType?: never };

export interface Client {
  /**
   * Answers a GraphQL document of one's own. The types are the caller's claim.
   * @throws CountyGraphError of some kind, or the signal's reason when aborted
   */
  request<Result = unknown>(
    document: PlainDocument,
    variables?: Readonly<Record<string, unknown>>,
    options?: CallOptions,
  ): Call<Result>;
  /**
   * Answers one of the documents of `@county-graph/sdk/operations`, with exactly the fields that it selects.
   * @throws CountyGraphError of some kind, or the signal's reason when aborted
   */
  request<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...rest: Rest<Variables>
  ): Call<Result>;
}

/**
 * A client of one County Graph endpoint. It holds no connection and no state: make one and keep it.
 * @throws TypeError when the address carries credentials or the token cannot stand in a header
 */
export function createClient({ url, token, headers, fetch }: ClientOptions): Client {
  const address = String(url);
  // What fetch throws for these quotes the secret.
  if (/^[a-z][\w+.-]*:\/\/[^/?#]*@/i.test(address)) {
    throw new TypeError('The url carries credentials: pass a token instead.');
  }
  if (token !== undefined && !/^[\w.~+/-]+=*$/.test(token)) {
    throw new TypeError('The token is empty or holds a character that a bearer token cannot have.');
  }
  // Looked up at each call: the platform's fetch is replaced in tests and by instrumentation.
  const send: Fetch = fetch ?? ((target, init) => globalThis.fetch(target, init));
  const sent = {
    ...lowerCased(headers ?? {}),
    accept: 'application/graphql-response+json, application/json;q=0.9',
    'content-type': 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };

  return {
    request<Result>(document: string, variables?: unknown, { signal }: CallOptions = {}) {
      const body = JSON.stringify({ query: document, variables });
      return callOf(
        post(send, { url: address, headers: sent, body, signal }).then((answer) => ({
          data: dataOf<Result>(answer, withoutQuery(address)),
          cost: undefined,
          requestId: undefined,
        })),
      );
    },
  };
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
