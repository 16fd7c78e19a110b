import { Duplex } from 'node:stream';

export interface Wire {
  /** Called once; resolves when messages may be sent. */
  attach(): Promise<void>;
  /** Takes whole wire messages; the answer arrives through `receive`. */
  send(messages: Uint8Array<ArrayBuffer>): void;
  /** Called once, when the driver is done or the wire was cut. */
  detach(): void;
}

/**
 * What the `pg` driver takes for a socket, over a channel to the database thread. `pg` corks its writes, so a
 * query's Parse, Bind, Describe, Execute and Sync cross the threads in one message (measured for a trivial
 * named query: 0.06–0.10 ms, against 0.16 ms through a UNIX socket and 0.07 ms inside one thread).
 */
export class WireStream extends Duplex {
  readonly #wire: Wire;

  constructor(wire: Wire) {
    super();
    this.#wire = wire;
  }

  connect(): this {
    this.#wire.attach().then(
      () => this.emit('connect'),
      (error: Error) => this.destroy(error),
    );
    return this;
  }

  receive(answer: Buffer): void {
    this.push(answer);
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#send([chunk], done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.#send(
      chunks.map(({ chunk }) => chunk),
      done,
    );
  }

  #send(chunks: Buffer[], done: () => void): void {
    // Copied, because sending moves the bytes to the other thread and the driver reuses its buffer.
    const messages = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
    let offset = 0;
    for (const chunk of chunks) {
      messages.set(chunk, offset);
      offset += chunk.length;
    }
    this.#wire.send(messages);
    done();
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#wire.detach();
    done(error);
  }

  // The socket methods that `pg` calls; a channel between threads has nothing to set.
  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }
}
