/** What the failure of a request tells beside its message. */
export interface Failure {
  /** Stable code: one of the server's, or one of this package's `NETWORK_FAILED` and `NOT_GRAPHQL`. */
  readonly code: string;
  /** HTTP status of the answer; none when there was no answer. */
  readonly status?: number | undefined;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  /** Path of the argument or variable that caused it, such as `where.status.eq`. */
  readonly argument?: string | undefined;
  /** Seconds after which the same request can succeed, when the server names them. */
  readonly retryAfter?: number | undefined;
  /** What to do about it, in English and in Chinese. */
  readonly remedy?: string | undefined;
  readonly remedyZh?: string | undefined;
  /** By which the operator finds the request in the server's log. */
  readonly requestId?: string | undefined;
  /** The errors of the answer as the server sent them. */
  readonly errors?: readonly WireError[];
}

/** One entry of `errors` in a GraphQL answer. */
export interface WireError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Every failure of a request, other than an abort, is one of these; its subclasses tell the kinds. */
export class CountyGraphError extends Error implements Failure {
  override readonly name: string = 'CountyGraphError';
  readonly code: string;
  readonly status: number | undefined;
  readonly retryable: boolean;
  readonly argument: string | undefined;
  readonly retryAfter: number | undefined;
  readonly remedy: string | undefined;
  readonly remedyZh: string | undefined;
  readonly requestId: string | undefined;
  readonly #errors: readonly WireError[];

  constructor(message: string, failure: Failure, options?: ErrorOptions) {
    super(message, options);
    this.code = failure.code;
    this.status = failure.status;
    this.retryable = failure.retryable;
    this.argument = failure.argument;
    this.retryAfter = failure.retryAfter;
    this.remedy = failure.remedy;
    this.remedyZh = failure.remedyZh;
    this.requestId = failure.requestId;
    this.#errors = failure.errors ?? [];
  }

  /**
   * The errors of the answer as the server sent them. Their messages can repeat the value of a variable,
   * and a value can be personal data: a getter, so that logging this error does not write them out.
   */
  get errors(): readonly WireError[] {
    return this.#errors;
  }
}

/** No answer came: the server is not there, or the connection broke. `cause` is what `fetch` said. */
export class NetworkError extends CountyGraphError {
  override readonly name = 'NetworkError';
}

/** Something answered, but not in GraphQL: a proxy's page, another service, a truncated body. */
export class NotGraphQLError extends CountyGraphError {
  override readonly name = 'NotGraphQLError';
}
