import { readAnswer } from './answer.js';
import { budgetOf } from './budget.js';
import { type Call, type CallOptions, callOf, type Result } from './call.js';
import {
  mutationIn,
  type TextLike,
  type TypedDocument,
  type TypedDocumentObject,
  textOf,
} from './document.js';
import { CountyGraphError } from './errors.js';
import { type Fetch, type Send, sender, type Token } from './transport.js';
import { waiting } from './waiting.js';

export type Variables = Readonly<Record<string, unknown>>;

export interface ClientOptions {
  /** Address of the endpoint, such as `https://…/graphql`; in a browser it may be relative. */
  readonly url: string | URL;
  /**
   * Sent as `authorization: Bearer …`; `undefined` for none. A function is asked when there is no token yet, and again when the
   * server refuses the one that it gave: once, however many calls wait for it.
   */
  readonly token?: Token;
  /** Sent with every request; `accept`, `content-type` and the token's header cannot be replaced. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sends the requests; the platform's own when left out. */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds that a call may take with its waits and repetitions; without end when left out. */
  readonly timeout?: number | undefined;
  /** How often a call is repeated at most when it fails in a way that passes; 3 when left out. */
  readonly retries?: number | undefined;
  /** Longest wait before the first repetition in milliseconds, twice as long before each further one; 200 when left out. */
  readonly backoff?: number | undefined;
}

/**
 * Variables may be left out where none is required. Their type comes from the document alone: inferred
 * from what is passed, it would let pass a variable that the operation does not have.
 */
type Rest<Variables> =
  Record<never, never> extends Variables
    ? [variables?: NoInfer<Variables>, options?: CallOptions]
    : [variables: NoInfer<Variables>, options?: CallOptions];

/** Keeps a typed document, which is a string too, from being taken for a plain one. */
export type PlainDocument = string & { readonly __apiType?: never };

export interface Client {
  /**
   * Answers a GraphQL document of one's own. The types are the caller's claim.
   * @throws CountyGraphError of some kind, or the signal's reason when aborted
   */
  request<Data = unknown>(document: PlainDocument, variables?: Variables, options?: CallOptions): Call<Data>;
  /**
   * Answers one of the documents of `@county-graph/sdk/operations`, or of one's own code generator, with exactly the fields that it
   * selects.
   * @throws CountyGraphError of some kind, or the signal's reason when aborted
   */
  request<Data, Variables>(
    document: TypedDocument<Data, Variables> | TypedDocumentObject<Data, Variables>,
    ...rest: Rest<Variables>
  ): Call<Data>;
}

/** What subscriptions need of a client. Internal: they alone use it, and it can change with any release. */
export interface Streams {
  /**
   * Sends a request under the client's headers and token, to a path beneath the endpoint's, such as `/stream`. Its `read` gives the response
   * itself where a stream is to be read, and `readAnswer` makes an error of any other. The `waiting` ends both, and is the caller's to end.
   */
  readonly send: Send;
}

/** Milliseconds of the longest wait between tries that the server has asked nothing of. */
const LONGEST_BACKOFF = 10_000;

/**
 * A client of one County Graph endpoint. It holds its token and what is left of the caller's budget: make one and keep it.
 * @throws TypeError when the address carries credentials or the token cannot stand in a header
 */
export function createClient({
  url,
  token,
  headers,
  fetch,
  timeout,
  retries = 3,
  backoff = 200,
}: ClientOptions): Client & Streams {
  const send = sender(`${url}`, token, headers, fetch);
  const shareOf = budgetOf();

  async function answered<Data>(
    document: TextLike,
    variables?: Variables,
    options: CallOptions = {},
  ): Promise<Result<Data>> {
    const query = textOf(document);
    const mutation = mutationIn(query);
    const keyed = mutation && /\$[\s,;]*idempotencyKey[\s,;]*:/.test(mutation);
    const key = keyed && (variables?.idempotencyKey ?? options.idempotencyKey ?? madeKey());
    const body = { query, variables: keyed ? { ...variables, idempotencyKey: key } : variables };
    const { signal, purpose } = options;
    const call = waiting(signal, options.timeout ?? timeout);
    let pause = 0;
    try {
      for (let failed = 0; ; failed += 1) {
        const [wait, settle] = shareOf(query);
        try {
          for (let rest = pause || wait(); rest > 0; rest = wait()) await call.sleep(rest);
          const result = await send(call, readAnswer<Data>, body, purpose);
          settle(result);
          return result;
        } catch (error) {
          const isOurs = error instanceof CountyGraphError;
          settle(isOurs ? error : {});
          signal?.throwIfAborted();
          if (!isOurs) throw error;
          const { retryable, retryAfter = 0, cost, requestId } = error;
          const longest = Math.min(backoff * 2 ** failed, LONGEST_BACKOFF);
          pause = retryAfter * 1_000 + Math.random() * longest;
          const isSafe = !mutation || keyed || isUntouched(error);
          if (!retryable || !isSafe || !(failed < (options.retries ?? retries)) || pause > call.left())
            return { error, cost, requestId };
        }
      }
    } finally {
      call.done();
    }
  }

  return {
    request: <Data>(document: TextLike, variables?: Variables, options?: CallOptions) =>
      callOf(answered<Data>(document, variables, options)),
    send,
  };
}

/** Not `randomUUID`, which pages have over HTTPS alone. */
function madeKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

/** Whether the server has done nothing for the request, not even a part of it. */
function isUntouched({ status, code, data }: CountyGraphError): boolean {
  return status === 429 || (code === 'RATE_LIMITED' && !data);
}
