import { readAnswer } from '../answer.js';
import type { Streams } from '../client.js';
import { CountyGraphError, ownFailure } from '../errors.js';
import type { HttpResponse } from '../transport.js';
import { waiting } from '../waiting.js';
import { EventParser } from './event-parser.js';

const EVENT_STREAM = 'text/event-stream';

/** One connection, and what became of it. */
export interface Connection {
  readonly body: object;
  readonly purpose: string | undefined;
  /** Milliseconds without a byte after which it is taken for broken. */
  readonly silence: number;
  /** Whether a stream was there. */
  opened?: boolean;
  /** Milliseconds that the server wants clients to wait before they come back. */
  retry?: number | undefined;
}

/**
 * The results that come over one connection, until the server completes them. Whoever leaves closes it.
 * @throws CountyGraphError of what was refused or told, NETWORK_FAILED of a stream that breaks off or falls silent, or the signal's reason
 */
export async function* resultsOf<Data>(
  { send }: Streams,
  connection: Connection,
  signal: AbortSignal,
): AsyncGenerator<Data, void> {
  const { body, purpose, silence } = connection;
  const own = new AbortController();
  const ends = AbortSignal.any([signal, own.signal]);
  const call = waiting(ends);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = () => {
    timer = setTimeout(() => own.abort(broken(`for ${silence} ms in the stream`)), silence);
  };
  try {
    listen();
    const { response, address } = await send(call, opened, body, purpose, EVENT_STREAM, '/stream');
    clearTimeout(timer);
    const { status, headers } = response;
    const reader = response.body?.getReader();
    if (!reader) throw broken(`that can be read from ${address}`);
    connection.opened = true;
    // Not every `fetch` ends its body with the signal.
    ends.addEventListener('abort', () => void reader.cancel(ends.reason).catch(() => {}));
    const parser = new EventParser();
    for (;;) {
      listen();
      const { value, done } = await reader.read().finally(() => clearTimeout(timer));
      ends.throwIfAborted();
      if (done) throw broken(`any more from ${address}: the stream broke off`);
      for (const { event, data } of parser.read(value)) {
        if (event === 'complete') return;
        if (event !== 'next') continue;
        const answer = { status, headers, text: async () => data };
        yield (await readAnswer<Data>(answer, address)).data;
      }
      connection.retry = parser.retry;
    }
  } catch (cause) {
    ends.throwIfAborted();
    if (cause instanceof CountyGraphError) throw cause;
    throw broken('any more: the stream broke off', { cause });
  } finally {
    clearTimeout(timer);
    own.abort();
    call.done();
  }
}

/** The stream that a response is. @throws CountyGraphError when it is none */
async function opened(response: HttpResponse, address: string) {
  const { status, headers } = response;
  const type = headers.get('content-type') ?? '';
  if (status === 200 && type.startsWith(EVENT_STREAM)) return { response, address };
  await readAnswer(response, address);
  throw ownFailure('notGraphQL', 'NOT_GRAPHQL', `in a stream from ${address}: HTTP ${status}, ${type}`, {
    status,
    retryable: false,
  });
}

function broken(circumstance: string, options?: ErrorOptions): CountyGraphError {
  return ownFailure('network', 'NETWORK_FAILED', circumstance, {}, options);
}
