import type { ServerResponse } from 'node:http';
import { setTimeout as delay, setImmediate as turn } from 'node:timers/promises';
import type { Cancellation } from '../../database/cancellation.js';
import { GraphError } from '../../errors.js';

/** How long the end of a server may take, in milliseconds. */
export interface Patience {
  /**
   * For which new requests are still heard and refused, at least: what was on its way when the end began is answered, and
   * does not find its connection closed.
   */
  readonly linger: number;
  /** For requests in flight to finish by themselves. */
  readonly grace: number;
}

/** For the answers of requests that were ended to be sent, in milliseconds. */
const LAST_WORDS = 1_000;

/** Counts the requests in flight; once the server is to end, refuses new ones and waits for those. */
export class Draining {
  readonly #responses = new Set<ServerResponse>();
  readonly #cancellations = new Set<Cancellation>();
  readonly #listeners: (() => void)[] = [];
  #begun = false;
  #quiet = Promise.withResolvers<void>();

  get begun(): boolean {
    return this.#begun;
  }

  /** @throws GraphError once the server is to end */
  enter(response: ServerResponse): void {
    this.#responses.add(response);
    response.once('close', () => {
      this.#responses.delete(response);
      if (this.#responses.size === 0) this.#quiet.resolve();
    });
    if (this.#begun) throw stopping();
  }

  /** Ends a request by its cancellation, when it takes longer than the end may. */
  endBy(cancellation: Cancellation, response: ServerResponse): void {
    this.#cancellations.add(cancellation);
    response.once('close', () => this.#cancellations.delete(cancellation));
  }

  /** Calls back when the end begins: what would never end by itself is not waited for. */
  onBegin(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Resolves when no request is in flight any more; to false when some were ended for it. */
  async drain({ linger, grace }: Patience): Promise<boolean> {
    this.#begun = true;
    for (const listener of this.#listeners) listener();
    await delay(Math.min(linger, grace));
    // What has arrived while the process was busy is read before it counts as quiet.
    await turn();
    if (await this.#quietWithin(grace - linger)) return true;
    for (const cancellation of this.#cancellations) cancellation.cancel(stopping());
    await this.#quietWithin(LAST_WORDS);
    return false;
  }

  async #quietWithin(milliseconds: number): Promise<boolean> {
    if (this.#responses.size === 0) return true;
    this.#quiet = Promise.withResolvers();
    const waited = new AbortController();
    const late = delay(Math.max(0, milliseconds), 'late', { signal: waited.signal }).catch(() => 'late');
    const first = await Promise.race([this.#quiet.promise, late]);
    waited.abort();
    return first !== 'late';
  }
}

export const stopping = (): GraphError => new GraphError('SERVER_STOPPING', 'The server is about to end.');
