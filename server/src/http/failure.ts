import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DatabaseEndedError } from '../database/errors.js';
import { ERRORS, type ErrorCode, GraphError } from '../errors.js';
import { requestScope } from './request-scope.js';

export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly argument?: string;
  /** Seconds after which the same request can succeed. */
  readonly retryAfter?: number;
  readonly details?: Readonly<Record<string, unknown>>;
  /** Unexpected: to be logged with its cause, of which the caller learns nothing. */
  readonly internal: boolean;
}

const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE']);

/**
 * How the codes of PostgreSQL start that say nothing of the request: of connections, transactions that gave way to others,
 * lacking resources, and an end by the operator.
 */
const PASSING = ['08', '40', '53', '57P'];

function databaseCode(error: Error): ErrorCode | undefined {
  if (error instanceof DatabaseEndedError) {
    return error.reason === 'timeout' ? 'STATEMENT_TIMEOUT' : 'DATABASE_UNAVAILABLE';
  }
  const code = 'code' in error ? String(error.code) : '';
  if (code === '57014') return 'STATEMENT_TIMEOUT';
  if (code === '22003') return 'NUMBER_TOO_LARGE';
  if (PASSING.some((start) => code.startsWith(start)) || UNREACHABLE.has(code)) return 'DATABASE_UNAVAILABLE';
  // pg names none of these by a code.
  return /timeout exceeded when trying to connect|Connection terminated|is not queryable/.test(error.message)
    ? 'DATABASE_UNAVAILABLE'
    : undefined;
}

/** What a caller may know of an error. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof GraphError) {
    const { code, message, argument, retryAfter, details } = thrown;
    const told = {
      ...(argument ? { argument } : {}),
      ...(retryAfter ? { retryAfter } : {}),
      ...(details ? { details } : {}),
    };
    return { code, message, internal: false, ...told };
  }
  if (thrown instanceof GraphQLError) {
    const { code, argument } = thrown.extensions;
    if (typeof code === 'string' && isCallersCode(code)) {
      const { message } = thrown;
      return { code, message, internal: false, ...(typeof argument === 'string' ? { argument } : {}) };
    }
    if (thrown.originalError) return failureOf(thrown.originalError);
  }
  const code = thrown instanceof Error ? databaseCode(thrown) : undefined;
  if (code) return { code, message: ERRORS[code].cause, internal: false };
  return { code: 'INTERNAL', message: ERRORS.INTERNAL.cause, internal: true };
}

/** Codes that graphql-js and Apollo give to faults of the request. */
function isCallersCode(code: string): code is ErrorCode {
  return code in ERRORS && code !== 'INTERNAL';
}

/** The error as it stands in an answer. */
function formatFailure(
  failure: Failure,
  place: Pick<GraphQLFormattedError, 'locations' | 'path'> = {},
): GraphQLFormattedError {
  const { code, message, argument, retryAfter, details } = failure;
  const requestId = requestScope.getStore()?.requestId;
  const { kind, remedy, remedyZh, cause, causeZh, retryable } = ERRORS[code];
  return {
    message,
    ...(place.locations ? { locations: place.locations } : {}),
    ...(place.path ? { path: place.path } : {}),
    extensions: {
      code,
      kind,
      ...(argument ? { argument } : {}),
      ...details,
      retryable,
      ...(retryAfter ? { retryAfter } : {}),
      cause,
      causeZh,
      remedy,
      remedyZh,
      ...(requestId ? { requestId } : {}),
    },
  };
}

/** The error as it stands in an answer; an unexpected one is logged with its cause and masked. That the server ends is no news in its log. */
export function present(
  thrown: unknown,
  place: Pick<GraphQLFormattedError, 'locations' | 'path'> = {},
): { failure: Failure; formatted: GraphQLFormattedError } {
  const failure = failureOf(thrown);
  const unforeseen = ERRORS[failure.code].status >= 500 && failure.code !== 'SERVER_STOPPING';
  if (failure.internal || unforeseen) requestScope.getStore()?.logFailure(thrown);
  return { failure, formatted: formatFailure(failure, place) };
}

/** Seconds after which a database that did not answer may do so again. */
const SOON = 2;

/** `Retry-After` in seconds, for what can succeed unchanged a little later. */
function retryHeaders(failure: Failure | undefined): [string, string][] {
  if (!failure || (failure.retryAfter === undefined && ERRORS[failure.code].status !== 503)) return [];
  return [['retry-after', String(failure.retryAfter ?? SOON)]];
}

/** A refused token is answered with the scheme to use: RFC 9110, section 11.6.1. */
function challengeHeaders(failure: Failure | undefined): [string, string][] {
  return failure && ERRORS[failure.code].status === 401 ? [['www-authenticate', 'Bearer']] : [];
}

/** Headers that go with a failure. */
export function failureHeaders(failure: Failure | undefined): [string, string][] {
  return [...retryHeaders(failure), ...challengeHeaders(failure)];
}
