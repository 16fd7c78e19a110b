import { ERROR_TEXTS } from '../generated/fake-schema.js';

/** A code of the server's. */
export type RefusalCode = keyof typeof ERROR_TEXTS;

/** What goes with a refusal beside its code and message. */
export interface RefusalDetails {
  /** Path of the argument that caused it, such as `input.on`. */
  readonly argument?: string | undefined;
  /** Seconds after which the same request can succeed. */
  readonly retryAfter?: number | undefined;
  /** Further extensions of the error, such as `violations`. */
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** A request or mutation that is answered with an error, as the server would: thrown by a test's own mutations. */
export class FakeRefusal extends Error {
  override readonly name: string = 'FakeRefusal';

  constructor(
    readonly code: RefusalCode,
    message: string = ERROR_TEXTS[code].cause,
    readonly details: RefusalDetails = {},
  ) {
    super(message);
  }
}

/** What the fake itself does not do, whatever the server would: not a code of the server's. */
export class FakeComplaint extends Error {
  override readonly name = 'FakeComplaint';

  constructor(
    readonly code: 'FAKE_REQUEST_BUDGET' | 'FAKE_MUTATION_UNHANDLED' | 'FAKE_MUTATION_FAILED' | 'FAKE_UNABLE',
    message: string,
    readonly remedy: string,
    readonly remedyZh: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** An argument that the server does not take. */
export const invalidArgument = (argument: string, what: string): FakeRefusal =>
  new FakeRefusal('INVALID_ARGUMENT', `${argument} ${what}.`, { argument });
