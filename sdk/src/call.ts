import type { Cost } from './cost.js';
import type { CountyGraphError } from './errors.js';

/** What goes for one call. */
export interface CallOptions {
  /** Ends the call; it then throws the signal's reason, and nothing more is sent. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that the call may take with its waits and repetitions; the client's when left out. */
  readonly timeout?: number | undefined;
  /** How often the call is repeated at most when it fails in a way that passes; the client's when left out. */
  readonly retries?: number | undefined;
  /** What an unmasked read is for, 4 to 200 characters: it is logged with each value that is shown. */
  readonly purpose?: string | undefined;
  /** Of a mutation that declares `$idempotencyKey`; one is made for each call when left out. */
  readonly idempotencyKey?: string | undefined;
}

/** How a call ended. */
export type Result<Data> = Answered<Data> | Failed;

export interface Answered<Data> {
  readonly data: Data;
  readonly error?: undefined;
  /** What the request cost, when the answer tells it. */
  readonly cost: Cost | undefined;
  /** By which the operator finds the request in the server's log. */
  readonly requestId: string | undefined;
}

export interface Failed {
  readonly data?: undefined;
  readonly error: CountyGraphError;
  readonly cost: Cost | undefined;
  readonly requestId: string | undefined;
}

/** A call on its way: a promise of its data, which throws what fails. */
export interface Call<Data> extends Promise<Data> {
  /**
   * How the call ended, with its cost and request; failures are returned.
   * @throws the signal's reason when the call was aborted by it
   */
  result(): Promise<Result<Data>>;
}

/** The call that ends in a result. */
export function callOf<Data>(ended: Promise<Result<Data>>): Call<Data> {
  const call = ended.then((result) => {
    if (result.error) throw result.error;
    return result.data;
  });
  return Object.assign(call, {
    result() {
      // Whoever asks for the result has looked at the failure.
      call.catch(() => {});
      return ended;
    },
  });
}
