import { CountyGraphError, ownFailure } from './errors.js';
import type { Waiting } from './waiting.js';

const JSON_TYPES = 'application/graphql-response+json, application/json;q=0.9';

/** The part of the web's `fetch` that this package uses, so that anything like it can stand in. */
export type Fetch = (url: string, init: FetchInit) => Promise<HttpResponse>;

interface FetchInit {
  readonly method: 'POST';
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly signal: AbortSignal | null;
}

/** The part of the web's `Response` that this package uses. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** Read from streams alone. */
  readonly body?: ReadableStream<Uint8Array> | null;
  text(): Promise<string>;
}

/** A bearer token, or what gives one; `undefined` for none, to be answered as the public. */
export type Token = string | undefined | (() => string | undefined | Promise<string | undefined>);

/**
 * Sends one request, once more with a fresh token when its token is refused, and gives what `read` makes of the answer.
 * @throws the reason of an abort, before or during; CountyGraphError of `read`, or NETWORK_FAILED when no answer came
 */
export type Send = <Read>(
  waiting: Pick<Waiting, 'race' | 'signal'>,
  read: (response: HttpResponse, address: string) => Promise<Read>,
  body: object,
  purpose?: string,
  accept?: string,
  path?: string,
) => Promise<Read>;

/** @throws TypeError when the address carries credentials or the token cannot stand in a header */
export function sender(
  url: string,
  token: Token,
  headers: Readonly<Record<string, string>> = {},
  given?: Fetch,
): Send {
  const query = url.search(/[?#]|$/);
  // What fetch throws for these quotes the secret.
  if (/^[^\\/]*(:|[\\/]{2})[\\/]*[^\\/]*@/.test(url.slice(0, query)))
    throw new TypeError('The url carries credentials.');
  const isAsked = typeof token === 'function';
  if (!isAsked) checked(token);
  let held: Promise<string | undefined> | undefined;
  const ask = async () => {
    try {
      return checked(isAsked ? await token() : token);
    } catch (error) {
      held = undefined;
      throw error;
    }
  };

  return async ({ race, signal }, read, body, purpose, accept = JSON_TYPES, path = '') => {
    // As it may stand in a log.
    const address = url.slice(0, query) + path;
    const sent: Record<string, string> = {};
    for (const name in headers) sent[name.toLowerCase()] = `${headers[name]}`;
    sent.accept = accept;
    sent['content-type'] = 'application/json';
    if (purpose) sent['x-access-purpose'] = encodeURIComponent(purpose);
    const text = JSON.stringify(body);
    for (let fresh = !isAsked; ; fresh = true) {
      // Before the token is asked for, and again before it is used.
      signal?.throwIfAborted();
      held ??= ask();
      const used = held;
      const bearer = await race(used);
      const authorized = bearer ? { ...sent, authorization: `Bearer ${bearer}` } : sent;
      const init = { method: 'POST' as const, headers: authorized, body: text, signal };
      signal?.throwIfAborted();
      try {
        // Looked up at each call: the platform's fetch is replaced in tests and by instrumentation.
        const response = await race((given ?? fetch)(address + url.slice(query), init));
        if (fresh || response.status !== 401) return await race(read(response, address));
        // What is not read keeps its connection.
        await race(response.text());
      } catch (cause) {
        // Some implementations throw an AbortError of their own instead of the reason that was given.
        signal?.throwIfAborted();
        if (cause instanceof CountyGraphError) throw cause;
        throw ownFailure('network', 'NETWORK_FAILED', `from ${address}`, {}, { cause });
      }
      if (held === used) held = undefined;
    }
  };
}

// What fetch throws for a bad one quotes it.
function checked(token: string | undefined): string | undefined {
  if (token !== undefined && !/^[\w.~+/-]+=*$/.test(token))
    throw new TypeError('The token is no bearer token.');
  return token;
}
