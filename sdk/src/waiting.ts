import { ownFailure } from './errors.js';

/** Milliseconds that are more than a timer takes: a time without end. */
const ENDLESS = 2 ** 31;

/** Milliseconds of the longest wait between tries of a call without a timeout. */
const PATIENCE = 60_000;

/** What ends the waits of a call: its caller's signal, or its time. */
export interface Waiting {
  /** Ends what is sent; none when nothing can end the call. */
  readonly signal: AbortSignal | null;
  /** Waits, unless the call ends. @throws the reason */
  race<Value>(promise: Promise<Value>): Promise<Value>;
  /** @throws the reason, when the call ends */
  sleep(milliseconds: number): Promise<void>;
  /** Milliseconds that there are for a wait. */
  left(): number;
  /** Takes the timers and listeners of the call away. */
  done(): void;
}

/** @param timeout milliseconds */
export function waiting(given: AbortSignal | undefined, timeout = ENDLESS): Waiting {
  const begun = performance.now();
  const timed = timeout < ENDLESS;
  const timers: ReturnType<typeof setTimeout>[] = [];
  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => timers.push(setTimeout(resolve, milliseconds)));
  let signal: AbortSignal | null = null;
  let race: Waiting['race'] = (promise) => promise;
  let stop = () => {};
  if (given || timed) {
    const controller = new AbortController();
    ({ signal } = controller);
    const ended = new Promise<never>((_, reject) => {
      const end = (reason: unknown) => {
        controller.abort(reason);
        reject(reason);
      };
      stop = () => end(given?.reason);
      if (timed) pause(timeout).then(() => end(ownFailure('timeout', 'TIMED_OUT', `within ${timeout} ms`)));
      given?.addEventListener('abort', stop);
      if (given?.aborted) stop();
    });
    // It is looked at when the call waits for something.
    ended.catch(() => {});
    race = (promise) => Promise.race([promise, ended]);
  }
  return {
    signal,
    race,
    sleep: (milliseconds) => race(pause(milliseconds)),
    left: () => (timed ? begun + timeout - performance.now() : PATIENCE),
    done() {
      timers.forEach(clearTimeout);
      given?.removeEventListener('abort', stop);
    },
  };
}
