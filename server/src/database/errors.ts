/** Another process holds the data folder. `holder` is its process id, when it could be read. */
export class DatabaseLockedError extends Error {
  override readonly name = 'DatabaseLockedError';
  readonly code = 'DATABASE_LOCKED';

  constructor(
    readonly folder: string,
    readonly holder: number | undefined,
  ) {
    super(
      `The data folder ${folder} is in use by ${holder ? `process ${holder}` : 'another process'}. ` +
        'Stop that process, or give this one a data folder of its own or a PostgreSQL server.',
    );
  }
}

export type EndReason = 'timeout' | 'disk-full' | 'crashed' | 'unopened' | 'closed';

const explanations: Record<EndReason, string> = {
  timeout: 'A statement ran longer than allowed, so the embedded database was ended. It reopens by itself.',
  'disk-full': 'The disk is full, so the embedded database was ended. Free space; it reopens by itself.',
  crashed: 'The embedded database stopped unexpectedly. It reopens by itself.',
  unopened: 'The embedded database could not be opened; the cause says why. Each use tries again.',
  closed: 'The embedded database is closed.',
};

/**
 * The embedded database ended while it was in use; what was not committed is undone. `retryable` says
 * whether the same call can succeed later without a change: not after `timeout`, and never once closed.
 */
export class DatabaseEndedError extends Error {
  override readonly name = 'DatabaseEndedError';
  readonly code = 'DATABASE_ENDED';
  readonly retryable: boolean;

  constructor(
    readonly reason: EndReason,
    options?: ErrorOptions,
  ) {
    super(explanations[reason], options);
    this.retryable = reason !== 'timeout' && reason !== 'closed';
  }
}
