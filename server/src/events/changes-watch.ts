import type { Cancellation } from '../database/cancellation.js';

interface Waiter {
  readonly number: number;
  wake(): void;
}

/** Milliseconds between two looks, while somebody waits: how late a change of another server's is heard of. */
const INTERVAL = 500;

/** Milliseconds until a look after a change here: many changes are heard of at once. */
const SOON = 50;

/**
 * Tells those who wait for changes that there are some. One look a while serves all of a process; it needs no connection of
 * its own, so that it works behind a pooler and over the embedded database too.
 */
export class ChangesWatch {
  readonly #waiting = new Set<Waiter>();
  #timer: NodeJS.Timeout | undefined;
  #looking = false;
  /** Something was changed here since the last look began. */
  #isNudged = false;

  /** @param look gives committed changes their places, and tells the number of the last one */
  constructor(readonly look: () => Promise<number>) {}

  /** How many wait. */
  get size(): number {
    return this.#waiting.size;
  }

  /** Waits until a change follows the one of a number, for `most` milliseconds, or until it is cancelled. */
  async beyond(number: number, most: number, cancellation: Cancellation): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const waiter = { number, wake: resolve };
    const timer = setTimeout(resolve, most);
    const stopListening = cancellation.listen(() => resolve());
    this.#waiting.add(waiter);
    this.#schedule();
    await promise;
    this.#waiting.delete(waiter);
    clearTimeout(timer);
    stopListening();
  }

  /** Looks soon: something was changed here. */
  nudge(): void {
    if (this.#isNudged || this.#waiting.size === 0) return;
    this.#isNudged = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#schedule();
  }

  #schedule(): void {
    if (this.#timer || this.#looking || this.#waiting.size === 0) return;
    this.#timer = setTimeout(() => void this.#look(), this.#isNudged ? SOON : INTERVAL);
    this.#timer.unref();
  }

  async #look(): Promise<void> {
    this.#timer = undefined;
    this.#looking = true;
    this.#isNudged = false;
    // A database that does not answer has no news; whoever waits finds out when it reads again.
    const head = await this.look().catch(() => 0);
    this.#looking = false;
    for (const { number, wake } of this.#waiting) if (number < head) wake();
    this.#schedule();
  }
}
