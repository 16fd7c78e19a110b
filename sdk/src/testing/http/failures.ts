import { FakeRefusal, type RefusalCode, type RefusalDetails } from '../refusal.js';
import { type Answer, refusal } from './answer.js';
import { wireFailure } from './wire-error.js';

interface Failing {
  /** So many requests one after another; one unless given. */
  readonly times?: number;
  /** Requests with this operation alone. */
  readonly operation?: string;
}

/** The server answers with an error. */
interface ServerFailure extends Failing, RefusalDetails {
  readonly code: RefusalCode;
  readonly message?: string;
}

/** No answer comes: `fetch` rejects, as when the connection breaks. */
interface NetworkFailure extends Failing {
  readonly network: true;
}

/** No answer comes until the caller gives up by its signal. */
interface Hanging extends Failing {
  readonly hangs: true;
}

/** Something else than the server answers, such as a proxy with its page. */
interface ForeignAnswer extends Failing {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How requests fail. */
export type FakeFailure = ServerFailure | NetworkFailure | Hanging | ForeignAnswer;

/** The failures that wait for requests. */
export class Failures {
  #waiting: { readonly failure: FakeFailure; left: number }[] = [];

  add(failure: FakeFailure): void {
    this.#waiting.push({ failure, left: failure.times ?? 1 });
  }

  /** The failure of a request, which it uses up. */
  take(operation: string | undefined): FakeFailure | undefined {
    const found = this.#waiting.find(
      ({ failure }) => failure.operation === undefined || failure.operation === operation,
    );
    if (!found) return undefined;
    found.left -= 1;
    if (found.left <= 0) this.#waiting = this.#waiting.filter((one) => one !== found);
    return found.failure;
  }

  clear(): void {
    this.#waiting = [];
  }
}

/** What the server answers with when it fails by one of its codes. */
export function failedAnswer({ code, message, ...details }: ServerFailure, requestId: string): Answer {
  return refusal([wireFailure(new FakeRefusal(code, message, details), requestId)]);
}

/** Rejects once the caller gives up. */
export const hanging = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
