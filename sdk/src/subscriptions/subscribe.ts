import type { PlainDocument, Streams, Variables } from '../client.js';
import { type TextLike, type TypedDocument, type TypedDocumentObject, textOf } from '../document.js';
import { CountyGraphError } from '../errors.js';
import { waiting } from '../waiting.js';
import { type Ending, ending } from './ending.js';
import { type Connection, resultsOf } from './stream.js';

/** What goes for one subscription, or for one reader of changes. */
export interface StreamOptions {
  /** Ends it: the iterator then throws the signal's reason, and nothing more is sent. */
  readonly signal?: AbortSignal | undefined;
  /** What an unmasked read is for, 4 to 200 characters: it is logged with each value that is shown. */
  readonly purpose?: string | undefined;
  /**
   * Milliseconds without a byte after which a stream is taken for broken; 30,000 when left out. The server sends one every 12 seconds.
   * The time that the reader takes for a result does not count.
   */
  readonly silence?: number | undefined;
  /**
   * How often in a row a stream is reopened at most when it fails in a way that passes. When left out 3 times as long as there has
   * been none, which mostly is a wrong address, and without end from then on.
   */
  readonly retries?: number | undefined;
  /** Longest wait before the first reopening in milliseconds, twice as long before each further one; 500 when left out. */
  readonly backoff?: number | undefined;
  /** Hears of each failure that passes, with the milliseconds until the stream is reopened. */
  readonly onBreak?: ((failure: CountyGraphError, pause: number) => void) | undefined;
}

export interface SubscribeOptions<Data, Variables> extends StreamOptions {
  /**
   * The variables that go on after a result: how a stream that broke off is reopened without loss or repeat. Without it a stream is
   * never reopened, as nobody could tell what was missed: what broke it is thrown.
   */
  readonly resume?: ((data: Data, variables: Variables) => Variables) | undefined;
}

const SILENCE = 30_000;
const BACKOFF = 500;
/** Milliseconds of the longest wait that the server has asked nothing of; a stream that was open for as long has not failed. */
const LONGEST_BACKOFF = 30_000;
const FIRST_RETRIES = 3;

/**
 * The results of a subscription, over server-sent events. Nothing is sent before the first one is asked for; leaving the loop closes the
 * connection. It ends when the server completes it.
 *
 * @param client of `createClient()`
 * @throws CountyGraphError while it is read, of what does not pass by itself, or the signal's reason when aborted
 */
export function subscribe<Data = unknown>(
  client: Streams,
  document: PlainDocument,
  variables?: Variables,
  options?: SubscribeOptions<Data, Variables>,
): Ending<Data>;
export function subscribe<Data, Variables>(
  client: Streams,
  document: TypedDocument<Data, Variables> | TypedDocumentObject<Data, Variables>,
  variables: NoInfer<Variables>,
  options?: SubscribeOptions<Data, NoInfer<Variables>>,
): Ending<Data>;
export function subscribe<Data>(
  client: Streams,
  document: TextLike,
  variables: Variables = {},
  options: SubscribeOptions<Data, Variables> = {},
): Ending<Data> {
  const query = textOf(document);
  return ending(options.signal, (signal) => kept(client, query, variables, options, signal));
}

/** The results of one stream after the other. */
async function* kept<Data>(
  client: Streams,
  query: string,
  first: Variables,
  options: SubscribeOptions<Data, Variables>,
  signal: AbortSignal,
): AsyncGenerator<Data, void> {
  const { purpose, silence = SILENCE, resume, onBreak } = options;
  let { backoff = BACKOFF } = options;
  let retries = options.retries ?? FIRST_RETRIES;
  let variables = first;
  for (let failed = 0; ; failed += 1) {
    const connection: Connection = { body: { query, variables }, purpose, silence };
    const begun = performance.now();
    try {
      for await (const data of resultsOf<Data>(client, connection, signal)) {
        failed = 0;
        variables = resume?.(data, variables) ?? variables;
        yield data;
      }
      return;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof CountyGraphError)) throw error;
      const { opened, retry } = connection;
      if (opened) {
        retries = options.retries ?? Infinity;
        if (performance.now() - begun > LONGEST_BACKOFF) failed = 0;
      }
      // A token runs out while a stream is open: the next request refuses it, and the client then asks for another one.
      const passes = error.retryable || (opened && error.kind === 'authentication' && failed === 0);
      if (!passes || failed >= retries || (opened && !resume)) throw error;
      backoff = retry ?? backoff;
      const longest = Math.min(backoff * 2 ** failed, LONGEST_BACKOFF);
      const pause = (error.retryAfter ?? 0) * 1_000 + Math.random() * longest;
      onBreak?.(error, pause);
      const rest = waiting(signal);
      await rest.sleep(pause).finally(rest.done);
    }
  }
}
