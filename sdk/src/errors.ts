import type { Cost } from './cost.js';
import type { ErrorCode, ErrorKind } from './generated/error-codes.js';

/** A text of a known set, to which a later server may add. */
export type Known<Texts extends string> = Texts | (string & Record<never, never>);

/**
 * Kinds of failures that the server does not send: no answer came, none in GraphQL, or none in time; a list that does not go on;
 * an error without a kind.
 */
type OwnKind = 'network' | 'notGraphQL' | 'timeout' | 'list' | 'unknown';

/** Codes that the server does not send. */
type OwnCode = 'NETWORK_FAILED' | 'NOT_GRAPHQL' | 'TIMED_OUT' | 'LIST_BROKEN' | 'UNKNOWN';

/** What the failure of a request tells beside its message. */
export interface Failure {
  /** What codes have in common for a program that meets them. */
  readonly kind: Known<ErrorKind | OwnKind>;
  /** Stable code: one of the server's, or one of this package's `NETWORK_FAILED`, `NOT_GRAPHQL`, `TIMED_OUT` and `LIST_BROKEN`. */
  readonly code: Known<ErrorCode | OwnCode>;
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
  /** What the request cost, when the answer tells it. */
  readonly cost?: Cost | undefined;
}

/** An answer as the server sent it. */
export interface WireAnswer<Data = unknown> {
  readonly data?: Data | null;
  readonly errors?: readonly WireError[];
  readonly extensions?: { readonly cost?: Cost };
}

/** One entry of `errors` in a GraphQL answer. */
export interface WireError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: Readonly<Record<string, unknown>> &
    Partial<Omit<Failure, 'status' | 'cost'>> & {
      readonly violations?: readonly Violation[];
      readonly current?: Readonly<Record<string, unknown>> | null;
    };
}

/** One rule that a mutation breaks. */
export interface Violation {
  /** Stable code of the rule. */
  readonly code: string;
  /** Path of the input's field, such as `input.phone`; none when no field is to blame. */
  readonly argument?: string;
  readonly message: string;
  readonly messageZh: string;
  readonly remedy: string;
  readonly remedyZh: string;
}

/**
 * Every failure of a request, other than an abort, is one of these; `kind` tells them apart, and so does `instanceof` with
 * the class of a kind. Its message, and whatever else a log shows of it, holds no variable and no row: getters give what can.
 */
export class CountyGraphError extends Error implements Failure {
  declare readonly kind: Failure['kind'];
  declare readonly code: Failure['code'];
  declare readonly status: number | undefined;
  declare readonly retryable: boolean;
  declare readonly argument: string | undefined;
  declare readonly retryAfter: number | undefined;
  declare readonly remedy: string | undefined;
  declare readonly remedyZh: string | undefined;
  declare readonly requestId: string | undefined;
  declare readonly cost: Cost | undefined;
  readonly #answer: WireAnswer;

  constructor(message: string, failure: Failure, answer: WireAnswer = {}, options?: ErrorOptions) {
    super(message, options);
    Object.assign(this, failure);
    this.#answer = answer;
  }

  /** Of its kind, such as `RulesError`. A getter, so that it stands once in what a log shows. */
  override get name(): string {
    return `${this.kind}Error`.replace(/^./, (letter) => letter.toUpperCase());
  }

  /** The errors of the answer as the server sent them. Their messages can repeat the value of a variable. */
  get errors(): readonly WireError[] {
    return this.#answer.errors ?? [];
  }

  /** What the answer has of data beside its errors: what mutations did before one failed. */
  get data(): unknown {
    return this.#answer.data;
  }

  /** The rules that a mutation breaks, each with its field: of `RULES_VIOLATED`, and otherwise none. */
  get violations(): readonly Violation[] {
    return this.errors.flatMap(({ extensions }) => extensions?.violations ?? []);
  }

  /** The row of a `CONFLICT` as it is now, with what the mutation selects of it; null when the caller does not see it. */
  get current(): Readonly<Record<string, unknown>> | null | undefined {
    return this.errors[0]?.extensions?.current;
  }

  /** Paths of all arguments and fields that the answer finds fault with. */
  get paths(): readonly string[] {
    const told = [...this.errors.map(({ extensions }) => extensions), ...this.violations];
    return [...new Set(told.flatMap((one) => one?.argument ?? []))];
  }
}

/**
 * A failure that the server did not tell.
 * @param circumstance goes on from "No answer"
 */
export function ownFailure(
  kind: OwnKind,
  code: OwnCode,
  circumstance: string,
  told?: Partial<Failure>,
  options?: ErrorOptions,
): CountyGraphError {
  const failure = {
    kind,
    code,
    retryable: true,
    remedy: 'Try again; check address and network.',
    remedyZh: '请重试，并检查地址和网络。',
    ...told,
  };
  return new CountyGraphError(`No answer ${circumstance}.`, failure, {}, options);
}

/** Whether something thrown is a failure of a kind: what the classes of kinds ask. */
export function isOfKind(value: unknown, kind: string): boolean {
  return value instanceof CountyGraphError && value.kind === kind;
}
