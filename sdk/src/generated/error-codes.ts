// Generated from schema/ by "pnpm generate". Do not edit.

import { CountyGraphError, type Failure } from '../errors.js';

/** The document is not GraphQL, or asks for what the schema does not have. */
export class DocumentError extends CountyGraphError {
  override readonly name = 'DocumentError';
}

/** A variable or argument has a value that it cannot take; `argument` names it. */
export class ArgumentError extends CountyGraphError {
  override readonly name = 'ArgumentError';
}

/** A cursor does not belong to this connection and order: start again without one. */
export class CursorError extends CountyGraphError {
  override readonly name = 'CursorError';
}

/** The server does not accept the token: it is not good, or no longer so. */
export class AuthenticationError extends CountyGraphError {
  override readonly name = 'AuthenticationError';
}

/** The caller has no right to do this. */
export class AccessError extends CountyGraphError {
  override readonly name = 'AccessError';
}

/**
 * A mutation breaks rules of the domain; `violations` tells each with its field and remedy. Nothing was changed.
 */
export class RulesError extends CountyGraphError {
  override readonly name = 'RulesError';
}

/** Somebody else has changed meanwhile what a mutation is about. Nothing was changed. */
export class ConflictError extends CountyGraphError {
  override readonly name = 'ConflictError';
}

/** The request asks for more than the server answers at once, or for now. */
export class LimitError extends CountyGraphError {
  override readonly name = 'LimitError';
}

/** The server does not take the HTTP request: its address, method, type or form is wrong. */
export class RequestError extends CountyGraphError {
  override readonly name = 'RequestError';
}

/** The server cannot answer now; trying again later may help. */
export class UnavailableError extends CountyGraphError {
  override readonly name = 'UnavailableError';
}

/** Something failed inside the server; `requestId` tells the operator what. */
export class InternalError extends CountyGraphError {
  override readonly name = 'InternalError';
}

interface WireCode {
  readonly kind: new (message: string, failure: Failure) => CountyGraphError;
  readonly retryable: boolean;
  /** Whether the server's own message may be repeated: those about values can repeat one, and it can be personal. */
  readonly quotable: boolean;
}

const codes = {
  /**
   * The document is not GraphQL.
   * 查询文本不符合 GraphQL 语法。
   */
  GRAPHQL_PARSE_FAILED: { kind: DocumentError, retryable: false, quotable: true },
  /**
   * The document asks for something that the schema does not have.
   * 查询内容与 schema 不符。
   */
  GRAPHQL_VALIDATION_FAILED: { kind: DocumentError, retryable: false, quotable: true },
  /**
   * A variable does not have the type that the operation declares.
   * 变量与声明的类型不符。
   */
  BAD_USER_INPUT: { kind: ArgumentError, retryable: false, quotable: false },
  /**
   * An argument has a value that it cannot take.
   * 参数取值不合要求。
   */
  INVALID_ARGUMENT: { kind: ArgumentError, retryable: false, quotable: false },
  /**
   * There is no row of this kind with the id, or the caller does not see it.
   * 没有该 id 的此类记录，或调用者无权查看。
   */
  ROW_NOT_FOUND: { kind: ArgumentError, retryable: false, quotable: true },
  /**
   * No role of the caller may make this change to this row, as it stands or as it would stand.
   * 调用者的角色无权作此更改。
   */
  FORBIDDEN: { kind: AccessError, retryable: false, quotable: true },
  /**
   * The change breaks rules of the domain, which `extensions.violations` tells one by one.
   * 更改违反业务规则，extensions.violations 逐条列出。
   */
  RULES_VIOLATED: { kind: RulesError, retryable: false, quotable: true },
  /**
   * The row is no longer in the version named, the key that it should have is taken, or what it links to has changed.
   * 记录已不是所指版本，编号已被占用，或所关联的记录已变更。
   */
  CONFLICT: { kind: ConflictError, retryable: false, quotable: true },
  /**
   * The idempotency key was used for this mutation with another input within the last 24 hours.
   * 24 小时内该幂等键已用于同一操作的其他输入。
   */
  IDEMPOTENCY_KEY_REUSED: { kind: ConflictError, retryable: false, quotable: true },
  /**
   * The operation searches by a sensitive field, for which the caller has no right or names no purpose.
   * 按敏感字段查询需要相应权限并说明用途。
   */
  FIELD_RIGHT_REQUIRED: { kind: AccessError, retryable: false, quotable: true },
  /**
   * The cursor was not given out by this server for this connection and order.
   * 游标无效，或不属于该连接及其排序。
   */
  INVALID_CURSOR: { kind: CursorError, retryable: false, quotable: false },
  /**
   * The document does not have the operation that the request names, has several and the request names none, or the operation is of a kind that the graph does not have.
   * 无法确定要执行的操作。
   */
  OPERATION_RESOLUTION_FAILURE: { kind: DocumentError, retryable: false, quotable: true },
  /**
   * The request is not a GraphQL request over HTTP.
   * 不是合规的 GraphQL HTTP 请求。
   */
  BAD_REQUEST: { kind: RequestError, retryable: false, quotable: true },
  /**
   * The request asks for the statement and its plan, which this server does not tell.
   * 该服务器未开放执行计划。
   */
  EXPLAIN_DISABLED: { kind: RequestError, retryable: false, quotable: true },
  /**
   * The operation asks for the schema, which this server tells no public caller.
   * 该服务器不向公众提供 schema 自省。
   */
  INTROSPECTION_DISABLED: { kind: RequestError, retryable: false, quotable: true },
  /**
   * The server answers only the documents that its operator has listed, and this is none of them.
   * 该服务器只执行登记过的查询，此查询未登记。
   */
  DOCUMENT_NOT_TRUSTED: { kind: RequestError, retryable: false, quotable: true },
  /**
   * The request names a document by its identifier, and the server keeps none.
   * 该服务器不保存查询，无法按标识执行。
   */
  PERSISTED_QUERY_NOT_SUPPORTED: { kind: RequestError, retryable: false, quotable: true },
  /**
   * The request does not carry one bearer token that this server accepts.
   * 请求未携带本服务器认可的令牌。
   */
  UNAUTHENTICATED: { kind: AuthenticationError, retryable: false, quotable: true },
  /**
   * The token has expired.
   * 令牌已过期。
   */
  TOKEN_EXPIRED: { kind: AuthenticationError, retryable: false, quotable: true },
  /**
   * The token was revoked.
   * 令牌已被撤销。
   */
  TOKEN_REVOKED: { kind: AuthenticationError, retryable: false, quotable: true },
  /**
   * The header X-Access-Purpose is not a purpose that can be logged.
   * 请求头 X-Access-Purpose 不是可记录的用途说明。
   */
  INVALID_PURPOSE: { kind: RequestError, retryable: false, quotable: true },
  /**
   * The address does not take this HTTP method.
   * 该地址不支持此 HTTP 方法。
   */
  METHOD_NOT_ALLOWED: { kind: RequestError, retryable: false, quotable: true },
  /**
   * The body is of a type, or compressed in a way, that the server does not read.
   * 不支持该请求体类型或压缩方式。
   */
  UNSUPPORTED_MEDIA_TYPE: { kind: RequestError, retryable: false, quotable: true },
  /**
   * The body is larger than the server takes.
   * 请求体超出上限。
   */
  BODY_TOO_LARGE: { kind: LimitError, retryable: false, quotable: true },
  /**
   * The document or its variables hold more of something than the server takes; the message says of what.
   * 查询文本或变量的规模（字段、层数、别名、指令等）超出上限；具体见提示。
   */
  QUERY_TOO_LARGE: { kind: LimitError, retryable: false, quotable: true },
  /**
   * The operation could read more than one operation may; what it costs and the limit are in the message.
   * 查询成本超出单次上限；成本与上限见提示。
   */
  QUERY_TOO_COSTLY: { kind: LimitError, retryable: false, quotable: true },
  /**
   * The caller has used up what it may cost for now.
   * 该调用方的额度暂时用尽。
   */
  RATE_LIMITED: { kind: LimitError, retryable: true, quotable: true },
  /**
   * The caller, or all callers together, have as many streams open as the server holds.
   * 该调用方或全部调用方已打开的订阅流达到上限。
   */
  TOO_MANY_STREAMS: { kind: LimitError, retryable: true, quotable: true },
  /**
   * The stream is sent as server-sent events alone.
   * 订阅流只以服务器推送事件（SSE）发送。
   */
  NOT_ACCEPTABLE: { kind: RequestError, retryable: false, quotable: true },
  /**
   * The headers of the request, with its address, are larger than the server takes.
   * 请求头（含地址）超出上限。
   */
  HEADERS_TOO_LARGE: { kind: LimitError, retryable: false, quotable: true },
  /**
   * The request did not arrive within the time that the server waits for one.
   * 请求未能在时限内送达。
   */
  REQUEST_TIMEOUT: { kind: LimitError, retryable: true, quotable: true },
  /**
   * A sum is beyond the safe integers (2^53 - 1), so that no exact number could be given.
   * 合计值超出安全整数范围（2^53 - 1）。
   */
  NUMBER_TOO_LARGE: { kind: LimitError, retryable: false, quotable: true },
  /**
   * The server has no such address.
   * 无此地址。
   */
  NOT_FOUND: { kind: RequestError, retryable: false, quotable: true },
  /**
   * The database does not answer.
   * 数据库暂不可用。
   */
  DATABASE_UNAVAILABLE: { kind: UnavailableError, retryable: true, quotable: true },
  /**
   * The statement took longer than the server allows.
   * 查询超时。
   */
  STATEMENT_TIMEOUT: { kind: UnavailableError, retryable: true, quotable: true },
  /**
   * The answer was not ready within the time that the server gives a request.
   * 未能在时限内完成应答。
   */
  DEADLINE_EXCEEDED: { kind: UnavailableError, retryable: true, quotable: true },
  /**
   * The caller closed the connection before the answer was ready; the statement was ended.
   * 调用方在应答前断开连接，语句已终止。
   */
  CLIENT_DISCONNECTED: { kind: UnavailableError, retryable: true, quotable: true },
  /**
   * The issuer of the token does not answer, so its keys are not known.
   * 令牌签发方暂无应答，无法核验令牌。
   */
  AUTH_UNAVAILABLE: { kind: UnavailableError, retryable: true, quotable: true },
  /**
   * The server is about to end: it takes no new requests, and ends those that take too long.
   * 服务器正在停止：不再接受新请求，并结束耗时过长的请求。
   */
  SERVER_STOPPING: { kind: UnavailableError, retryable: true, quotable: true },
  /**
   * Something failed inside the server.
   * 服务器内部错误。
   */
  INTERNAL: { kind: InternalError, retryable: false, quotable: true },
} as const satisfies Readonly<Record<string, WireCode>>;

/** A code that the server of this release sends. */
export type ErrorCode = keyof typeof codes;

/** The class, and what else there is to know, of every code that the server sends. */
export const WIRE_CODES: Readonly<Record<string, WireCode>> = codes;
