import {
  ArgumentError,
  type CountyGraphError,
  CursorError,
  DocumentError,
  type Failure,
  InternalError,
  LimitError,
  RequestError,
  UnavailableError,
} from './errors.js';

interface WireCode {
  readonly kind: new (message: string, failure: Failure) => CountyGraphError;
  readonly retryable: boolean;
  /**
   * Whether the server's own message goes into the error. Those about variables do not: they can repeat
   * a value, and a value can be personal data.
   */
  readonly quotable: boolean;
}

const refused = (kind: WireCode['kind']): WireCode => ({ kind, retryable: false, quotable: true });
const unquotable = (kind: WireCode['kind']): WireCode => ({ kind, retryable: false, quotable: false });
const later = (kind: WireCode['kind']): WireCode => ({ kind, retryable: true, quotable: true });

/** The error class of every code that the server sends. */
export const WIRE_CODES: Readonly<Record<string, WireCode>> = {
  GRAPHQL_PARSE_FAILED: refused(DocumentError),
  GRAPHQL_VALIDATION_FAILED: refused(DocumentError),
  OPERATION_RESOLUTION_FAILURE: refused(DocumentError),
  BAD_USER_INPUT: unquotable(ArgumentError),
  INVALID_ARGUMENT: unquotable(ArgumentError),
  INVALID_CURSOR: unquotable(CursorError),
  BODY_TOO_LARGE: refused(LimitError),
  QUERY_TOO_LARGE: refused(LimitError),
  NUMBER_TOO_LARGE: refused(LimitError),
  BAD_REQUEST: refused(RequestError),
  EXPLAIN_DISABLED: refused(RequestError),
  METHOD_NOT_ALLOWED: refused(RequestError),
  NOT_FOUND: refused(RequestError),
  UNSUPPORTED_MEDIA_TYPE: refused(RequestError),
  DATABASE_UNAVAILABLE: later(UnavailableError),
  STATEMENT_TIMEOUT: later(UnavailableError),
  INTERNAL: refused(InternalError),
};

/** Answers of a server or a proxy that pass by themselves. */
export function isPassing(status: number): boolean {
  return status === 429 || status === 502 || status === 503 || status === 504;
}
