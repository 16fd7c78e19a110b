import { type ExecutionResult, subscribe } from 'graphql';
import { inputOf } from '../input.js';
import type { MutationSettings } from '../mutations/perform.js';
import { changeEdge, changesAfter, placeOf, toldOf } from '../read/changes.js';
import { pathOf, resolveField, resolveType } from '../read/resolve.js';
import { record, type Source } from '../read/source.js';
import { FakeRefusal } from '../refusal.js';
import type { Operation } from './operation.js';
import { ready } from './ready.js';
import { wireFailure } from './wire-error.js';

/** The streams that are open, which hear of each change. */
export class Streams {
  readonly #waiting = new Set<() => void>();
  readonly #open = new Set<AbortController>();

  open(): AbortController {
    const stream = new AbortController();
    this.#open.add(stream);
    stream.signal.addEventListener('abort', () => {
      this.#open.delete(stream);
      this.nudge();
    });
    return stream;
  }

  /** Breaks all off, as a connection that is lost. */
  break(): void {
    for (const stream of [...this.#open])
      stream.abort(new TypeError('terminated: the fake breaks the stream off.'));
  }

  /** Something may have changed. */
  nudge(): void {
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  news(): Promise<void> {
    return new Promise((resolve) => this.#waiting.add(resolve));
  }
}

/** What a stream is made from. */
export interface Streamed {
  readonly settings: MutationSettings;
  readonly streams: Streams;
  readonly asked: Operation;
  readonly requestId: string;
}

/** Server-sent events of a subscription, as the protocol of graphql-sse has them. @throws FakeRefusal, Refused */
export async function streamed(
  { settings, streams, asked, requestId }: Streamed,
  accept: string | undefined,
  signal: AbortSignal | undefined,
): Promise<ReadableStream<Uint8Array>> {
  if (!accept?.includes('text/event-stream'))
    throw new FakeRefusal('NOT_ACCEPTABLE', 'The stream is sent as text/event-stream.');
  const { schema } = settings.rows.nouns;
  const { document, operation, variables } = ready(schema, asked, requestId);
  if (operation.operation !== 'subscription')
    throw new FakeRefusal('OPERATION_RESOLUTION_FAILURE', 'The stream takes one subscription.');
  const stream = streams.open();
  signal?.addEventListener('abort', () => stream.abort(signal.reason), { once: true });
  const results = await subscribe({
    schema,
    document,
    operationName: operation.name?.value ?? null,
    variableValues: variables,
    subscribeFieldResolver: (_source: unknown, given: unknown, _context: unknown, info) => {
      const [args, path] = [inputOf(given), pathOf(info)];
      return edges(settings, streams, stream.signal, placeOf(args, path), toldOf(args, path));
    },
    fieldResolver: resolveField,
    typeResolver: resolveType,
  });
  if (!(Symbol.asyncIterator in results)) throw results.errors?.[0] ?? new Error('Nothing is subscribed to.');
  return eventStream(results, stream, requestId);
}

type IsTold = ReturnType<typeof toldOf>;

/** Changes after a place as they are made; without one, those from now on, with where that is. */
async function* edges(
  settings: MutationSettings,
  streams: Streams,
  over: AbortSignal,
  after: number | undefined,
  isTold: IsTold,
): AsyncGenerator<Source, void> {
  const told = (edge: Source): Source => record('Subscription', { changes: () => edge });
  let place = after ?? settings.rows.changes.length;
  if (after === undefined) yield told(changeEdge({ change: { kind: 'RESYNC' }, number: place }));
  while (!over.aborted) {
    const news = streams.news();
    for (const one of changesAfter(settings.rows, place)) {
      place = one.number;
      if (isTold(one)) yield told(changeEdge(one));
    }
    await news;
  }
}

function eventStream(
  results: AsyncGenerator<ExecutionResult, void>,
  stream: AbortController,
  requestId: string,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const { signal } = stream;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      signal.addEventListener('abort', () => controller.error(signal.reason), { once: true });
    },
    async pull(controller) {
      const { value, done } = await results.next();
      if (done || signal.aborted) return;
      const { data, errors } = value;
      const result = errors?.[0] ? { errors: [wireFailure(errors[0], requestId).error] } : { data };
      controller.enqueue(encoder.encode(`event: next\ndata: ${JSON.stringify(result)}\n\n`));
    },
    cancel() {
      stream.abort(new Error('The stream is read no more.'));
    },
  });
}
