import { Worker } from 'node:worker_threads';
import { DatabaseEndedError, type EndReason } from '../errors.js';
import { type Reply, type Request, saysDiskFull, type ThreadData } from './protocol.js';
import type { WireStream } from './wire.js';

export interface ThreadSettings {
  /** Folder of the database, locked while open; without it the database lives in memory and ends with it. */
  readonly folder?: string;
  /** Longest run of one statement, in milliseconds; 0 is no limit. May change while the thread lives. */
  statementTimeout: number;
}

/** One life of the database thread, from opening to its end. */
export class Thread {
  readonly opened: Promise<void>;
  /** Resolves, never rejects, when the thread is gone and its files are closed. */
  readonly ended: Promise<void>;
  readonly #worker: Worker;
  readonly #settings: ThreadSettings;
  readonly #signals = { opened: signal(), attached: signal(), closed: signal() };
  #stream: WireStream | undefined;
  #waiting = 0;
  #clock: NodeJS.Timeout | undefined;
  #end: DatabaseEndedError | undefined;
  #open = false;

  constructor(settings: ThreadSettings) {
    const workerData: ThreadData = settings.folder === undefined ? {} : { folder: settings.folder };
    // Tests run the sources, a server the build; both find the file beside this one.
    const file = import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js';
    this.#worker = new Worker(new URL(file, import.meta.url), { workerData });
    this.#settings = settings;
    this.opened = this.#signals.opened.promise;
    this.ended = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#fall();
        resolve();
      });
    });
    this.#worker.on('error', (cause) => this.#fall({ cause }));
    this.#worker.on('message', (reply: Reply) => this.#receive(reply));
  }

  get over(): boolean {
    return this.#end !== undefined;
  }

  async attach(stream: WireStream): Promise<void> {
    await this.opened;
    if (this.#end) throw this.#end;
    if (this.#stream) throw new Error('The embedded database serves one connection at a time.');
    this.#stream = stream;
    this.#signals.attached = signal();
    this.send({ kind: 'attach' });
    await this.#signals.attached.promise;
  }

  detach(stream: WireStream): void {
    if (this.#stream === stream) this.#stream = undefined;
  }

  send(request: Request, transfer = request.kind === 'wire' ? [request.bytes.buffer] : []): void {
    if (this.#end) return;
    this.#waiting += 1;
    if (this.#waiting === 1) this.#startClock();
    this.#worker.postMessage(request, transfer);
  }

  async close(): Promise<void> {
    this.send({ kind: 'close' });
    await Promise.race([this.#signals.closed.promise.catch(() => {}), this.ended]);
    this.#cut(new DatabaseEndedError('closed'));
    await this.#worker.terminate();
  }

  #receive(reply: Reply): void {
    if (reply.kind === 'opened') this.#open = true;
    else this.#answered();
    if (reply.kind !== 'wire') {
      this.#signals[reply.kind].resolve();
      return;
    }
    const answer = Buffer.from(reply.bytes.buffer);
    if (answer.length > 0) this.#stream?.receive(answer);
    // PGlite would spin without end on its next query (PGlite 0.5).
    if (saysDiskFull(answer)) this.#stop('disk-full');
  }

  #answered(): void {
    this.#waiting -= 1;
    clearTimeout(this.#clock);
    if (this.#waiting > 0) this.#startClock();
  }

  /** PGlite can neither time out nor cancel a statement: only the end of its thread stops one. */
  #startClock(): void {
    const { statementTimeout } = this.#settings;
    if (statementTimeout > 0) this.#clock = setTimeout(() => this.#stop('timeout'), statementTimeout);
  }

  #stop(reason: EndReason): void {
    this.#cut(new DatabaseEndedError(reason));
    void this.#worker.terminate();
  }

  #fall(options?: ErrorOptions): void {
    this.#cut(new DatabaseEndedError(this.#open ? 'crashed' : 'unopened', options));
  }

  #cut(end: DatabaseEndedError): void {
    if (this.#end) return;
    this.#end = end;
    clearTimeout(this.#clock);
    for (const { reject } of Object.values(this.#signals)) reject(end);
    this.#stream?.destroy(end);
  }
}

interface Signal {
  readonly promise: Promise<void>;
  resolve(): void;
  reject(error: Error): void;
}

function signal(): Signal {
  let settle: Omit<Signal, 'promise'> = { resolve() {}, reject() {} };
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // Whoever waits hears of a rejection; nobody has to wait.
  promise.catch(() => {});
  return { promise, ...settle };
}
