import { type Client, createClient, type Streams as StreamClient } from '../client.js';
import type { Graph } from '../generated/graph.js';
import { createGraph } from '../graph/graph.js';
import { type FakeData, type FakeRowValues, StoreData } from './data.js';
import { type Answer, answer, refusal } from './http/answer.js';
import { Failures, type FakeFailure, failedAnswer, hanging } from './http/failures.js';
import { type Operation, operationIn, toldOf } from './http/operation.js';
import { failuresIn } from './http/ready.js';
import { type Received, received } from './http/received.js';
import { Streams, streamed } from './http/stream.js';
import { wireFailure } from './http/wire-error.js';
import type { Input } from './input.js';
import { Nouns } from './model/nouns.js';
import { fakeSchema, isDate } from './model/schema.js';
import type { Handler } from './mutations/handler.js';
import { KeptAnswers } from './mutations/kept-answers.js';
import { type MutationSettings } from './mutations/perform.js';
import { mutationShapes } from './mutations/shape.js';
import { Turns } from './mutations/turns.js';
import type { FakeOptions } from './options.js';
import { FakeComplaint, FakeRefusal } from './refusal.js';
import { type FakeRequest, Requests } from './requests.js';
import { addRows, givenRows, type Objects } from './rows/fill.js';
import { addChange } from './rows/given-changes.js';
import { Store } from './rows/store.js';

/** A county in memory that answers like the server, as far as no rules of the domain and no rights are concerned. */
export interface Fake extends FakeData {
  /** Stands in for the platform's `fetch`; whatever the address, the fake answers. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** A client of the fake. */
  readonly client: Client & StreamClient;
  /** The county's graph over that client. */
  readonly graph: Graph;
  /** What was sent so far, in its order. */
  readonly requests: readonly FakeRequest[];
  /**
   * Lets so many requests be sent since the fake was made or reset; the next one fails.
   * @throws Error naming the operations, when more were sent already
   */
  expectAtMost(requests: number): void;
  /** Lets the next request fail, or the next ones. */
  failNext(failure: FakeFailure): void;
  /**
   * For the end of a test whose code may have kept a failure to itself.
   * @throws Error when requests went beyond the budget, or the fake could not answer one
   */
  verify(): void;
  /** Breaks subscriptions off, as a connection that is lost. */
  breakStreams(): void;
  /** Makes all as it was in the beginning: the rows, no requests, no failures to come, no streams. */
  reset(): void;
}

const ADDRESS = 'http://fake.invalid/graphql';

/**
 * Makes a fake of the API from a few rows.
 * @throws TypeError naming the row and field that it cannot be filled with
 */
export function createFake(options: FakeOptions = {}): Fake {
  return new InMemoryFake(options);
}

class InMemoryFake implements Fake {
  readonly client: Client & StreamClient;
  readonly graph: Graph;
  readonly #settings: MutationSettings;
  readonly #first: Store;
  readonly #requests: Requests;
  readonly #failures = new Failures();
  readonly #streams = new Streams();
  readonly #complaints: FakeComplaint[] = [];
  readonly #cost: Readonly<Record<string, unknown>>;
  #answered = 0;

  constructor({ rows = {}, today, mutations = {}, requestBudget, cost }: FakeOptions) {
    if (today !== undefined && !isDate(today))
      throw new TypeError(`today is "${today}", which is no day as "YYYY-MM-DD".`);
    const schema = fakeSchema();
    const nouns = new Nouns(schema);
    const objects: Objects = new WeakMap();
    const store = new Store(nouns, today ?? new Date().toISOString().slice(0, 10));
    const { changes = [], ...lists } = rows;
    addRows(store, objects, givenRows(store, lists));
    for (const [index, change] of changes.entries()) addChange(store, change, `changes[${index}]`);
    const shapes = mutationShapes(schema, nouns);
    const handlers = handlersIn(mutations, shapes);
    this.#first = store;
    this.#settings = {
      rows: store.fork(),
      objects,
      shapes,
      handlers,
      kept: new KeptAnswers(),
      turns: new Turns(),
    };
    this.#requests = new Requests(requestBudget);
    this.#cost = cost ? { extensions: { cost } } : {};
    // What fails in a way that passes is tried again at once.
    this.client = createClient({ url: ADDRESS, fetch: this.fetch, backoff: 0 });
    this.graph = createGraph(this.client);
  }

  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    init?.signal?.throwIfAborted();
    const given = received(input, init);
    // Recorded at once, so that a test sees it before the answer.
    const request = given instanceof Promise ? await given : given;
    request.signal?.throwIfAborted();
    this.#answered += 1;
    const requestId = `fake-${this.#answered}`;
    const found = this.#operationIn(request, requestId);
    if ('status' in found) return this.#respond(found, request, requestId);
    const failure = this.#failures.take(found.operation);
    if (failure && 'network' in failure) throw new TypeError('fetch failed: the fake breaks the connection.');
    if (failure && 'hangs' in failure) return hanging(request.signal);
    if (failure && 'status' in failure) {
      const { status, body = '', headers = { 'content-type': 'text/html' } } = failure;
      return new Response(body, { status, headers: { ...headers } });
    }
    if (failure) return this.#respond(failedAnswer(failure, requestId), request, requestId);
    if (new URL(request.url, ADDRESS).pathname.endsWith('/stream'))
      return this.#stream(found.asked, request, requestId);
    const answered = await answer(this.#settings, found.asked, requestId);
    this.#streams.nudge();
    request.signal?.throwIfAborted();
    return this.#respond(answered, request, requestId);
  };

  get requests(): readonly FakeRequest[] {
    return this.#requests.sent;
  }

  expectAtMost(requests: number): void {
    this.#requests.allow(requests);
  }

  failNext(failure: FakeFailure): void {
    this.#failures.add(failure);
  }

  verify(): void {
    const [first, ...others] = this.#complaints;
    if (!first) return;
    if (others.length === 0) throw first;
    throw new AggregateError(this.#complaints, [first, ...others].map(({ message }) => message).join('\n'));
  }

  breakStreams(): void {
    this.#streams.break();
  }

  reset(): void {
    this.#streams.break();
    this.#settings.rows = this.#first.fork();
    this.#settings.kept.clear();
    this.#requests.clear();
    this.#failures.clear();
    this.#complaints.length = 0;
    this.#answered = 0;
  }

  add(plural: string, row: unknown): string {
    const id = this.#data().add(plural, row);
    this.#streams.nudge();
    return id;
  }

  change(plural: string, key: string, values: Readonly<Record<string, unknown>>): string {
    const id = this.#data().change(plural, key, values);
    this.#streams.nudge();
    return id;
  }

  row(plural: string, key: string): FakeRowValues | undefined {
    return this.#data().row(plural, key);
  }

  #data(): StoreData {
    const { rows, objects } = this.#settings;
    return new StoreData(rows, objects, { mutation: null, requestId: null });
  }

  /** Records the request; an answer when it is refused before it is read. */
  #operationIn(
    { method, headers, body }: Received,
    requestId: string,
  ): Answer | { readonly asked: Operation; readonly operation: string | undefined } {
    try {
      if (method !== 'POST') throw new FakeRefusal('METHOD_NOT_ALLOWED');
      const asked = operationIn(body);
      const { kind, operation } = toldOf(asked);
      const purpose = headers['x-access-purpose'];
      const { document, variables } = asked;
      this.#requests.record({
        operation,
        kind,
        document,
        variables,
        headers,
        purpose: purpose === undefined ? undefined : decodeURIComponent(purpose),
      });
      return { asked, operation };
    } catch (thrown) {
      return refusal([wireFailure(thrown, requestId)]);
    }
  }

  async #stream(asked: Operation, request: Received, requestId: string): Promise<Response> {
    const [settings, streams] = [this.#settings, this.#streams];
    try {
      const { headers, signal } = request;
      const body = await streamed({ settings, streams, asked, requestId }, headers.accept, signal);
      return new Response(body, {
        headers: { 'content-type': 'text/event-stream; charset=utf-8', 'x-request-id': requestId },
      });
    } catch (thrown) {
      return this.#respond(refusal(failuresIn(thrown, requestId)), request, requestId);
    }
  }

  #respond({ status, failures, body }: Answer, { headers }: Received, requestId: string): Response {
    this.#complaints.push(...failures.flatMap(({ complaint }) => complaint ?? []));
    const type = headers.accept?.includes('application/graphql-response+json')
      ? 'application/graphql-response+json'
      : 'application/json';
    const retryAfter = failures[0]?.retryAfter;
    return new Response(JSON.stringify({ ...body, ...this.#cost }), {
      status,
      headers: {
        'content-type': `${type}; charset=utf-8`,
        'x-request-id': requestId,
        ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
      },
    });
  }
}

/** @throws TypeError naming what is no mutation */
function handlersIn(
  mutations: object,
  shapes: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, Handler<Input>> {
  const given: [string, unknown][] = Object.entries(mutations);
  return new Map(
    given.flatMap(([name, handler]) => {
      if (!shapes.has(name)) throw new TypeError(`mutations.${name}: the schema has no such mutation.`);
      return isHandler(handler) ? [[name, handler] as const] : [];
    }),
  );
}

/** What a handler is given has been coerced to what its type says. */
const isHandler = (value: unknown): value is Handler<Input> => typeof value === 'function';
