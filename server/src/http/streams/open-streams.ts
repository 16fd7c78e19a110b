import type { Cancellation } from '../../database/cancellation.js';
import { GraphError } from '../../errors.js';
import { stopping } from '../limits/draining.js';

/** Most streams of one caller, and of all together. Each is a connection that stays open. */
const MOST_OF_ONE = 20;
const MOST = 1_000;

/** Seconds after which a stream may have ended. */
const RETRY_AFTER = 10;

/** The streams that are open, by their callers. */
export class OpenStreams {
  readonly #open = new Map<Cancellation, string>();

  /**
   * Counts a stream until the returned function is called.
   * @param cancellation ends it
   * @throws GraphError TOO_MANY_STREAMS
   */
  add(caller: string, cancellation: Cancellation): () => void {
    const own = [...this.#open.values()].filter((one) => one === caller).length;
    if (own >= MOST_OF_ONE || this.#open.size >= MOST)
      throw new GraphError(
        'TOO_MANY_STREAMS',
        own >= MOST_OF_ONE
          ? `The caller has ${own} streams open already.`
          : `All callers together have ${this.#open.size} streams open.`,
        undefined,
        { retryAfter: RETRY_AFTER },
      );
    this.#open.set(cancellation, caller);
    return () => {
      this.#open.delete(cancellation);
    };
  }

  get size(): number {
    return this.#open.size;
  }

  /**
   * Ends them all without a word of completion, so that those who read go on at another server, or at this one later. What has
   * told nothing yet is refused with SERVER_STOPPING.
   */
  end(): void {
    for (const cancellation of [...this.#open.keys()]) cancellation.cancel(stopping());
  }
}
