/** What the generator is told to send for a while. */
export interface Load {
  readonly origin: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Bodies of the requests; each connection goes through a part of them, over and over. */
  readonly bodies: readonly string[];
  /**
   * Versions of the rows that the bodies change, in their order: each takes the place of `VERSION`, and rises by one
   * with every answer.
   */
  readonly versions?: readonly number[] | undefined;
  readonly connections: number;
  readonly seconds: number;
}

/** Stands in a body, quoted, for the version that its row is in. */
export const VERSION = '<version>';

export const atVersion = (body: string, version: number): string =>
  body.replaceAll(JSON.stringify(VERSION), String(version));

/** What came of it. */
export interface Outcome {
  readonly requests: number;
  /** Wall-clock time, in seconds. */
  readonly seconds: number;
  /** Milliseconds that half of the answers, and 99 % of them, took at most. */
  readonly p50: number;
  readonly p99: number;
  /** Answers with a status other than 2xx, and requests without an answer. */
  readonly failures: number;
  /** CPU time of the generator itself, in seconds. */
  readonly cpu: number;
}
