/** Tells how much of what a stream has been given is on its way to its reader. */
export class Flow {
  #given = 0;
  #sent = 0;
  #wake: (() => void) | undefined;

  given(): void {
    this.#given += 1;
  }

  sent(): void {
    this.#sent += 1;
    this.#wakeUp();
  }

  /** Waits until all that was given is sent, or the stream has ended. */
  async taken(isOver: () => boolean): Promise<void> {
    while (this.#sent < this.#given && !isOver()) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      await promise;
    }
  }

  /** Nobody reads any more. */
  end(): void {
    this.#wakeUp();
  }

  #wakeUp(): void {
    this.#wake?.();
    this.#wake = undefined;
  }
}
