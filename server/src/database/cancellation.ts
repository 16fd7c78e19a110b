/**
 * Tells those who work for a request that nobody waits for its answer any more. An `AbortSignal` would say the same
 * through an event target, which every request would pay for and hardly one needs.
 */
export class Cancellation {
  #reason: Error | undefined;
  #listeners: ((reason: Error) => void)[] = [];

  /** Error to answer with, once it is cancelled. */
  get reason(): Error | undefined {
    return this.#reason;
  }

  /** Only the first reason counts. */
  cancel(reason: Error): void {
    if (this.#reason) return;
    this.#reason = reason;
    for (const listener of this.#listeners.splice(0)) listener(reason);
  }

  /** Calls back when it is cancelled, at once when it is already; returns how to stop listening. */
  listen(listener: (reason: Error) => void): () => void {
    if (this.#reason) listener(this.#reason);
    else this.#listeners.push(listener);
    return () => {
      this.#listeners = this.#listeners.filter((one) => one !== listener);
    };
  }

  /** What a promise gives, unless it is cancelled first: then its reason is thrown, and the promise goes on unheard. */
  until<Value>(promise: Promise<Value>): Promise<Value> {
    return new Promise<Value>((resolve, reject) => {
      const stop = this.listen(reject);
      promise.then(
        (value) => {
          stop();
          resolve(value);
        },
        (error) => {
          stop();
          reject(error);
        },
      );
    });
  }
}
