import { DatabaseEndedError } from '../errors.js';
import { type FolderLock, lockFolder } from './lock.js';
import { Thread, type ThreadSettings } from './thread-life.js';
import { WireStream } from './wire.js';

/** PGlite in a thread of its own, so that a heavy query never blocks the server's. */
export class EmbeddedEngine {
  readonly #settings: ThreadSettings;
  readonly #lock: FolderLock | undefined;
  #thread: Thread | undefined;
  #closed = false;

  private constructor(settings: ThreadSettings) {
    this.#settings = settings;
    this.#lock = settings.folder === undefined ? undefined : lockFolder(settings.folder);
  }

  /** @throws DatabaseLockedError when the folder is in use. */
  static async open(settings: ThreadSettings): Promise<EmbeddedEngine> {
    const engine = new EmbeddedEngine(settings);
    try {
      await (await engine.#running()).opened;
      return engine;
    } catch (error) {
      await engine.close();
      throw error;
    }
  }

  /** Ends statements that run longer from now on, in milliseconds. */
  limitStatements(statementTimeout: number): void {
    this.#settings.statementTimeout = statementTimeout;
  }

  /** A connection for the `pg` driver; one at a time, as they share one session. Reopens an ended database. */
  connect(): WireStream {
    let thread: Thread | undefined;
    const stream: WireStream = new WireStream({
      attach: async () => {
        thread = await this.#running();
        await thread.attach(stream);
      },
      send: (messages) => thread?.send({ kind: 'wire', bytes: messages }),
      detach: () => thread?.detach(stream),
    });
    return stream;
  }

  /** Flushes, ends the thread and gives the folder back; may be called twice. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#thread?.close();
    this.#lock?.release();
  }

  async #running(): Promise<Thread> {
    // Two threads on one folder would destroy it, so the last one's files are closed first.
    if (this.#thread?.over) await this.#thread.ended;
    if (this.#closed) throw new DatabaseEndedError('closed');
    if (!this.#thread || this.#thread.over) this.#thread = new Thread(this.#settings);
    return this.#thread;
  }
}
