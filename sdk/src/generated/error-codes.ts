// Generated from schema/ by "pnpm generate". Do not edit.

/** The codes that the server of this release sends, by kind. */
export interface ErrorCodes {
  /**
   * The document is not GraphQL, or asks for what the schema does not have.
   * 查询文本有误，或与 schema 不符。
   * - `GRAPHQL_PARSE_FAILED`: The document is not GraphQL. 查询文本不符合 GraphQL 语法。
   * - `GRAPHQL_VALIDATION_FAILED`: The document asks for something that the schema does not have. 查询内容与 schema 不符。
   * - `OPERATION_RESOLUTION_FAILURE`: The document does not have the operation that the request names, has several and the request names none, or the operation is of a kind that the graph does not have. 无法确定要执行的操作。
   */
  readonly document: 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED' | 'OPERATION_RESOLUTION_FAILURE';
  /**
   * A variable or argument has a value that it cannot take; `argument` names it.
   * 变量或参数取值有误；argument 指明是哪一个。
   * - `BAD_USER_INPUT`: A variable does not have the type that the operation declares. 变量与声明的类型不符。
   * - `INVALID_ARGUMENT`: An argument has a value that it cannot take. 参数取值不合要求。
   * - `ROW_NOT_FOUND`: There is no row of this kind with the id, or the caller does not see it. 没有该 id 的此类记录，或调用者无权查看。
   */
  readonly argument: 'BAD_USER_INPUT' | 'INVALID_ARGUMENT' | 'ROW_NOT_FOUND';
  /**
   * A cursor does not belong to this connection and order: start again without one.
   * 游标与该连接及排序不符；请从头开始。
   * - `INVALID_CURSOR`: The cursor was not given out by this server for this connection and order. 游标无效，或不属于该连接及其排序。
   */
  readonly cursor: 'INVALID_CURSOR';
  /**
   * The server does not accept the token: it is not good, or no longer so.
   * 服务器不接受该令牌：无效或已失效。
   * - `UNAUTHENTICATED`: The request does not carry one bearer token that this server accepts. 请求未携带本服务器认可的令牌。
   * - `TOKEN_EXPIRED`: The token has expired. 令牌已过期。
   * - `TOKEN_REVOKED`: The token was revoked. 令牌已被撤销。
   */
  readonly authentication: 'UNAUTHENTICATED' | 'TOKEN_EXPIRED' | 'TOKEN_REVOKED';
  /**
   * The caller has no right to do this.
   * 调用者无权进行此操作。
   * - `FORBIDDEN`: No role of the caller may make this change to this row, as it stands or as it would stand. 调用者的角色无权作此更改。
   * - `FIELD_RIGHT_REQUIRED`: The operation searches by a sensitive field, for which the caller has no right or names no purpose. 按敏感字段查询需要相应权限并说明用途。
   */
  readonly access: 'FORBIDDEN' | 'FIELD_RIGHT_REQUIRED';
  /**
   * A mutation breaks rules of the domain; `violations` tells each with its field and remedy. Nothing was changed.
   * 变更违反业务规则；violations 逐条说明字段和处理办法。未作任何更改。
   * - `RULES_VIOLATED`: The change breaks rules of the domain, which `extensions.violations` tells one by one. 更改违反业务规则，extensions.violations 逐条列出。
   */
  readonly rules: 'RULES_VIOLATED';
  /**
   * Somebody else has changed meanwhile what a mutation is about. Nothing was changed.
   * 所涉数据已被他人更改。未作任何更改。
   * - `CONFLICT`: The row is no longer in the version named, the key that it should have is taken, or what it links to has changed. 记录已不是所指版本，编号已被占用，或所关联的记录已变更。
   * - `IDEMPOTENCY_KEY_REUSED`: The idempotency key was used for this mutation with another input within the last 24 hours. 24 小时内该幂等键已用于同一操作的其他输入。
   */
  readonly conflict: 'CONFLICT' | 'IDEMPOTENCY_KEY_REUSED';
  /**
   * The request asks for more than the server answers at once, or for now.
   * 请求超出服务器单次或当前允许的量。
   * - `BODY_TOO_LARGE`: The body is larger than the server takes. 请求体超出上限。
   * - `QUERY_TOO_LARGE`: The document or its variables hold more of something than the server takes; the message says of what. 查询文本或变量的规模（字段、层数、别名、指令等）超出上限；具体见提示。
   * - `QUERY_TOO_COSTLY`: The operation could read more than one operation may; what it costs and the limit are in the message. 查询成本超出单次上限；成本与上限见提示。
   * - `RATE_LIMITED`: The caller has used up what it may cost for now. 该调用方的额度暂时用尽。
   * - `TOO_MANY_STREAMS`: The caller, or all callers together, have as many streams open as the server holds. 该调用方或全部调用方已打开的订阅流达到上限。
   * - `HEADERS_TOO_LARGE`: The headers of the request, with its address, are larger than the server takes. 请求头（含地址）超出上限。
   * - `REQUEST_TIMEOUT`: The request did not arrive within the time that the server waits for one. 请求未能在时限内送达。
   * - `NUMBER_TOO_LARGE`: A sum is beyond the safe integers (2^53 - 1), so that no exact number could be given. 合计值超出安全整数范围（2^53 - 1）。
   */
  readonly limit: 'BODY_TOO_LARGE' | 'QUERY_TOO_LARGE' | 'QUERY_TOO_COSTLY' | 'RATE_LIMITED' | 'TOO_MANY_STREAMS' | 'HEADERS_TOO_LARGE' | 'REQUEST_TIMEOUT' | 'NUMBER_TOO_LARGE';
  /**
   * The server does not take the HTTP request: its address, method, type or form is wrong.
   * 服务器不接受该 HTTP 请求：地址、方法、类型或形式有误。
   * - `BAD_REQUEST`: The request is not a GraphQL request over HTTP. 不是合规的 GraphQL HTTP 请求。
   * - `EXPLAIN_DISABLED`: The request asks for the statement and its plan, which this server does not tell. 该服务器未开放执行计划。
   * - `INTROSPECTION_DISABLED`: The operation asks for the schema, which this server tells no public caller. 该服务器不向公众提供 schema 自省。
   * - `DOCUMENT_NOT_TRUSTED`: The server answers only the documents that its operator has listed, and this is none of them. 该服务器只执行登记过的查询，此查询未登记。
   * - `PERSISTED_QUERY_NOT_SUPPORTED`: The request names a document by its identifier, and the server keeps none. 该服务器不保存查询，无法按标识执行。
   * - `INVALID_PURPOSE`: The header X-Access-Purpose is not a purpose that can be logged. 请求头 X-Access-Purpose 不是可记录的用途说明。
   * - `METHOD_NOT_ALLOWED`: The address does not take this HTTP method. 该地址不支持此 HTTP 方法。
   * - `UNSUPPORTED_MEDIA_TYPE`: The body is of a type, or compressed in a way, that the server does not read. 不支持该请求体类型或压缩方式。
   * - `NOT_ACCEPTABLE`: The stream is sent as server-sent events alone. 订阅流只以服务器推送事件（SSE）发送。
   * - `NOT_FOUND`: The server has no such address. 无此地址。
   */
  readonly request: 'BAD_REQUEST' | 'EXPLAIN_DISABLED' | 'INTROSPECTION_DISABLED' | 'DOCUMENT_NOT_TRUSTED' | 'PERSISTED_QUERY_NOT_SUPPORTED' | 'INVALID_PURPOSE' | 'METHOD_NOT_ALLOWED' | 'UNSUPPORTED_MEDIA_TYPE' | 'NOT_ACCEPTABLE' | 'NOT_FOUND';
  /**
   * The server cannot answer now; trying again later may help.
   * 服务器暂时无法应答；可稍后重试。
   * - `DATABASE_UNAVAILABLE`: The database does not answer. 数据库暂不可用。
   * - `STATEMENT_TIMEOUT`: The statement took longer than the server allows. 查询超时。
   * - `DEADLINE_EXCEEDED`: The answer was not ready within the time that the server gives a request. 未能在时限内完成应答。
   * - `CLIENT_DISCONNECTED`: The caller closed the connection before the answer was ready; the statement was ended. 调用方在应答前断开连接，语句已终止。
   * - `AUTH_UNAVAILABLE`: The issuer of the token does not answer, so its keys are not known. 令牌签发方暂无应答，无法核验令牌。
   * - `SERVER_STOPPING`: The server is about to end: it takes no new requests, and ends those that take too long. 服务器正在停止：不再接受新请求，并结束耗时过长的请求。
   */
  readonly unavailable: 'DATABASE_UNAVAILABLE' | 'STATEMENT_TIMEOUT' | 'DEADLINE_EXCEEDED' | 'CLIENT_DISCONNECTED' | 'AUTH_UNAVAILABLE' | 'SERVER_STOPPING';
  /**
   * Something failed inside the server; `requestId` tells the operator what.
   * 服务器内部错误；运维人员可凭 requestId 查明。
   * - `INTERNAL`: Something failed inside the server. 服务器内部错误。
   */
  readonly internal: 'INTERNAL';
}

/** What codes of the server have in common for a program that meets them. */
export type ErrorKind = keyof ErrorCodes;

/** A code that the server of this release sends. */
export type ErrorCode = ErrorCodes[ErrorKind];

/**
 * Kinds whose messages can repeat a value, and it can be personal; so can those of an error without a kind.
 */
export const REPEATING: RegExp = /argument|cursor|unknown/;
