/** What codes have in common for a program that meets them: the SDK has a class for each. */
export const ERROR_KINDS = {
  document: {
    text: 'The document is not GraphQL, or asks for what the schema does not have.',
    textZh: '查询文本有误，或与 schema 不符。',
  },
  argument: {
    text: 'A variable or argument has a value that it cannot take; `argument` names it.',
    textZh: '变量或参数取值有误；argument 指明是哪一个。',
  },
  cursor: {
    text: 'A cursor does not belong to this connection and order: start again without one.',
    textZh: '游标与该连接及排序不符；请从头开始。',
  },
  authentication: {
    text: 'The server does not accept the token: it is not good, or no longer so.',
    textZh: '服务器不接受该令牌：无效或已失效。',
  },
  access: {
    text: 'The caller has no right to do this.',
    textZh: '调用者无权进行此操作。',
  },
  rules: {
    text: 'A mutation breaks rules of the domain; `violations` tells each with its field and remedy. Nothing was changed.',
    textZh: '变更违反业务规则；violations 逐条说明字段和处理办法。未作任何更改。',
  },
  conflict: {
    text: 'Somebody else has changed meanwhile what a mutation is about. Nothing was changed.',
    textZh: '所涉数据已被他人更改。未作任何更改。',
  },
  limit: {
    text: 'The request asks for more than the server answers at once, or for now.',
    textZh: '请求超出服务器单次或当前允许的量。',
  },
  request: {
    text: 'The server does not take the HTTP request: its address, method, type or form is wrong.',
    textZh: '服务器不接受该 HTTP 请求：地址、方法、类型或形式有误。',
  },
  unavailable: {
    text: 'The server cannot answer now; trying again later may help.',
    textZh: '服务器暂时无法应答；可稍后重试。',
  },
  internal: {
    text: 'Something failed inside the server; `requestId` tells the operator what.',
    textZh: '服务器内部错误；运维人员可凭 requestId 查明。',
  },
} as const;

export type ErrorKind = keyof typeof ERROR_KINDS;

/** Every code that a caller can meet: its HTTP status, whether to try again, the cause and the remedy. */
export const ERRORS = {
  GRAPHQL_PARSE_FAILED: {
    kind: 'document',
    status: 400,
    retryable: false,
    cause: 'The document is not GraphQL.',
    remedy: 'Correct the syntax at the place named.',
    causeZh: '查询文本不符合 GraphQL 语法。',
    remedyZh: '请修正所指位置的语法。',
  },
  GRAPHQL_VALIDATION_FAILED: {
    kind: 'document',
    status: 400,
    retryable: false,
    cause: 'The document asks for something that the schema does not have.',
    remedy: 'Correct the field, argument or value named; the schema documentation lists what exists.',
    causeZh: '查询内容与 schema 不符。',
    remedyZh: '请对照 schema 文档修正所指的字段、参数或值。',
  },
  BAD_USER_INPUT: {
    kind: 'argument',
    repeatsValues: true,
    status: 400,
    retryable: false,
    cause: 'A variable does not have the type that the operation declares.',
    remedy: 'Correct the variable named.',
    causeZh: '变量与声明的类型不符。',
    remedyZh: '请修正所指的变量。',
  },
  INVALID_ARGUMENT: {
    kind: 'argument',
    repeatsValues: true,
    status: 400,
    retryable: false,
    cause: 'An argument has a value that it cannot take.',
    remedy: 'Correct the argument named; its description says what it takes.',
    causeZh: '参数取值不合要求。',
    remedyZh: '请按参数说明修正所指参数。',
  },
  ROW_NOT_FOUND: {
    kind: 'argument',
    status: 404,
    retryable: false,
    cause: 'There is no row of this kind with the id, or the caller does not see it.',
    remedy: 'Read the row first, and give its id unchanged.',
    causeZh: '没有该 id 的此类记录，或调用者无权查看。',
    remedyZh: '请先读取该记录，并原样使用其 id。',
  },
  FORBIDDEN: {
    kind: 'access',
    status: 403,
    retryable: false,
    cause: 'No role of the caller may make this change to this row, as it stands or as it would stand.',
    remedy: 'Ask whoever writes in this domain and division, or propose a change request.',
    causeZh: '调用者的角色无权作此更改。',
    remedyZh: '请联系该领域、该区划的有权人员，或提交变更申请。',
  },
  RULES_VIOLATED: {
    kind: 'rules',
    status: 422,
    retryable: false,
    cause: 'The change breaks rules of the domain, which `extensions.violations` tells one by one.',
    remedy: 'Correct each field named as its remedy says.',
    causeZh: '更改违反业务规则，extensions.violations 逐条列出。',
    remedyZh: '请按每条的处理办法更正所指字段。',
  },
  CONFLICT: {
    kind: 'conflict',
    status: 409,
    retryable: false,
    cause:
      'The row is no longer in the version named, the key that it should have is taken, or what it links to has changed.',
    remedy:
      'Look at the current row (`extensions.current`, when there is one), and make the change to its version.',
    causeZh: '记录已不是所指版本，编号已被占用，或所关联的记录已变更。',
    remedyZh: '请查看当前记录（如有 extensions.current），并基于其版本重新提交。',
  },
  IDEMPOTENCY_KEY_REUSED: {
    kind: 'conflict',
    status: 409,
    retryable: false,
    cause: 'The idempotency key was used for this mutation with another input within the last 24 hours.',
    remedy: 'Make a new key for each new change; repeat a key with the same input alone.',
    causeZh: '24 小时内该幂等键已用于同一操作的其他输入。',
    remedyZh: '每项新更改请用新的幂等键；重试时须使用相同输入。',
  },
  FIELD_RIGHT_REQUIRED: {
    kind: 'access',
    status: 403,
    retryable: false,
    cause:
      'The operation searches by a sensitive field, for which the caller has no right or names no purpose.',
    remedy: 'Leave the condition out, or ask with a right to the field and the header X-Access-Purpose.',
    causeZh: '按敏感字段查询需要相应权限并说明用途。',
    remedyZh: '请去掉该条件，或以具有该字段权限的身份并通过 X-Access-Purpose 请求头说明用途后再查。',
  },
  INVALID_CURSOR: {
    kind: 'cursor',
    repeatsValues: true,
    status: 400,
    retryable: false,
    cause: 'The cursor was not given out by this server for this connection and order.',
    remedy: 'Pass a cursor from the same connection with the same orderBy, unchanged, or start without one.',
    causeZh: '游标无效，或不属于该连接及其排序。',
    remedyZh: '请原样使用同一连接、同一排序返回的游标，或从头开始。',
  },
  OPERATION_RESOLUTION_FAILURE: {
    kind: 'document',
    status: 400,
    retryable: false,
    cause:
      'The document does not have the operation that the request names, has several and the request names none, ' +
      'or the operation is of a kind that the graph does not have.',
    remedy: 'Send operationName, the name of one query of the document.',
    causeZh: '无法确定要执行的操作。',
    remedyZh: '请用 operationName 指明文档中的一个操作。',
  },
  BAD_REQUEST: {
    kind: 'request',
    status: 400,
    retryable: false,
    cause: 'The request is not a GraphQL request over HTTP.',
    remedy: 'Send a POST with content-type application/json and a JSON object that has "query".',
    causeZh: '不是合规的 GraphQL HTTP 请求。',
    remedyZh: '请以 application/json 发送 POST 请求，JSON 对象中须有 "query"。',
  },
  EXPLAIN_DISABLED: {
    kind: 'request',
    status: 403,
    retryable: false,
    cause: 'The request asks for the statement and its plan, which this server does not tell.',
    remedy: 'Leave extensions.explain out, or use a development server started with EXPLAIN=true.',
    causeZh: '该服务器未开放执行计划。',
    remedyZh: '请去掉 extensions.explain，或使用以 EXPLAIN=true 启动的开发服务器。',
  },
  INTROSPECTION_DISABLED: {
    kind: 'request',
    status: 403,
    retryable: false,
    cause: 'The operation asks for the schema, which this server tells no public caller.',
    remedy: 'Send a token, or read schema/schema.graphql of the release.',
    causeZh: '该服务器不向公众提供 schema 自省。',
    remedyZh: '请携带令牌，或查阅发布包中的 schema/schema.graphql。',
  },
  DOCUMENT_NOT_TRUSTED: {
    kind: 'request',
    status: 403,
    retryable: false,
    cause: 'The server answers only the documents that its operator has listed, and this is none of them.',
    remedy: 'Use an operation of the list, unchanged, or ask the operator to add this one.',
    causeZh: '该服务器只执行登记过的查询，此查询未登记。',
    remedyZh: '请使用已登记的查询，或请运维人员登记。',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    kind: 'request',
    status: 400,
    retryable: false,
    cause: 'The request names a document by its identifier, and the server keeps none.',
    remedy: 'Send the text of the document as "query".',
    causeZh: '该服务器不保存查询，无法按标识执行。',
    remedyZh: '请以 "query" 发送查询文本。',
  },
  UNAUTHENTICATED: {
    kind: 'authentication',
    status: 401,
    retryable: false,
    cause: 'The request does not carry one bearer token that this server accepts.',
    remedy:
      'Send one header "Authorization: Bearer <token>" with a valid token, or none to be answered as the public.',
    causeZh: '请求未携带本服务器认可的令牌。',
    remedyZh: '请用一个 "Authorization: Bearer <令牌>" 请求头携带有效令牌；不携带则按公众身份应答。',
  },
  TOKEN_EXPIRED: {
    kind: 'authentication',
    status: 401,
    retryable: false,
    cause: 'The token has expired.',
    remedy: 'Get a new token and send the request again.',
    causeZh: '令牌已过期。',
    remedyZh: '请获取新令牌后重试。',
  },
  TOKEN_REVOKED: {
    kind: 'authentication',
    status: 401,
    retryable: false,
    cause: 'The token was revoked.',
    remedy: 'Ask the administrator for a new one.',
    causeZh: '令牌已被撤销。',
    remedyZh: '请向系统管理员申请新令牌。',
  },
  INVALID_PURPOSE: {
    kind: 'request',
    status: 400,
    retryable: false,
    cause: 'The header X-Access-Purpose is not a purpose that can be logged.',
    remedy:
      'Send it once, with 4 to 200 characters of text on one line. Browsers cannot put Chinese into a header as it is: ' +
      'percent-encode the text (encodeURIComponent), and write a plain % as %25.',
    causeZh: '请求头 X-Access-Purpose 不是可记录的用途说明。',
    remedyZh:
      '请只发送一个，内容为 4 至 200 个字符的单行文字。浏览器无法在请求头中直接发送中文：请用 encodeURIComponent 编码，百分号写作 %25。',
  },
  METHOD_NOT_ALLOWED: {
    kind: 'request',
    status: 405,
    retryable: false,
    cause: 'The address does not take this HTTP method.',
    remedy: 'Use GET or POST for queries.',
    causeZh: '该地址不支持此 HTTP 方法。',
    remedyZh: '查询请使用 GET 或 POST。',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    kind: 'request',
    status: 415,
    retryable: false,
    cause: 'The body is of a type, or compressed in a way, that the server does not read.',
    remedy: 'Send content-type application/json in UTF-8, without content-encoding.',
    causeZh: '不支持该请求体类型或压缩方式。',
    remedyZh: '请使用 UTF-8 编码的 application/json，且不压缩。',
  },
  BODY_TOO_LARGE: {
    kind: 'limit',
    status: 413,
    retryable: false,
    cause: 'The body is larger than the server takes.',
    remedy: 'Send a smaller document or fewer values; the limit is in the message.',
    causeZh: '请求体超出上限。',
    remedyZh: '请缩减请求内容；上限见提示。',
  },
  QUERY_TOO_LARGE: {
    kind: 'limit',
    status: 400,
    retryable: false,
    cause:
      'The document or its variables hold more of something than the server takes; the message says of what.',
    remedy: 'Split it into several operations.',
    causeZh: '查询文本或变量的规模（字段、层数、别名、指令等）超出上限；具体见提示。',
    remedyZh: '请拆分为多个查询。',
  },
  QUERY_TOO_COSTLY: {
    kind: 'limit',
    status: 400,
    retryable: false,
    cause:
      'The operation could read more than one operation may; what it costs and the limit are in the message.',
    remedy:
      'Ask for smaller pages or fewer connections inside one another, or split the operation. Every answer tells its cost in extensions.cost.',
    causeZh: '查询成本超出单次上限；成本与上限见提示。',
    remedyZh: '请减小分页或减少嵌套的连接，或拆分查询；每个应答的 extensions.cost 均给出成本。',
  },
  RATE_LIMITED: {
    kind: 'limit',
    status: 429,
    retryable: true,
    cause: 'The caller has used up what it may cost for now.',
    remedy: 'Wait for the seconds that Retry-After names. extensions.cost.remaining tells how much is left.',
    causeZh: '该调用方的额度暂时用尽。',
    remedyZh: '请按 Retry-After 给出的秒数等待；extensions.cost.remaining 为剩余额度。',
  },
  TOO_MANY_STREAMS: {
    kind: 'limit',
    status: 429,
    retryable: true,
    cause: 'The caller, or all callers together, have as many streams open as the server holds.',
    remedy:
      'Close streams that nobody reads, and follow several types over one. Try again after the seconds that Retry-After names.',
    causeZh: '该调用方或全部调用方已打开的订阅流达到上限。',
    remedyZh: '请关闭不再使用的流，并用一个流订阅多种类型；或按 Retry-After 给出的秒数等待后重试。',
  },
  NOT_ACCEPTABLE: {
    kind: 'request',
    status: 406,
    retryable: false,
    cause: 'The stream is sent as server-sent events alone.',
    remedy:
      'Send the header Accept: text/event-stream, or read the same changes page by page with the query "changes" at /graphql.',
    causeZh: '订阅流只以服务器推送事件（SSE）发送。',
    remedyZh: '请发送请求头 Accept: text/event-stream，或在 /graphql 用 changes 查询分页读取。',
  },
  HEADERS_TOO_LARGE: {
    kind: 'limit',
    status: 431,
    retryable: false,
    cause: 'The headers of the request, with its address, are larger than the server takes.',
    remedy: 'Send long documents and variables with POST, and fewer headers.',
    causeZh: '请求头（含地址）超出上限。',
    remedyZh: '较长的查询与变量请用 POST 发送，并减少请求头。',
  },
  REQUEST_TIMEOUT: {
    kind: 'limit',
    status: 408,
    retryable: true,
    cause: 'The request did not arrive within the time that the server waits for one.',
    remedy: 'Send the whole request at once, over a connection that is fast enough.',
    causeZh: '请求未能在时限内送达。',
    remedyZh: '请一次发完请求，并确认网络状况。',
  },
  NUMBER_TOO_LARGE: {
    kind: 'limit',
    status: 422,
    retryable: false,
    cause: 'A sum is beyond the safe integers (2^53 - 1), so that no exact number could be given.',
    remedy: 'Narrow the conditions so that the sum is smaller.',
    causeZh: '合计值超出安全整数范围（2^53 - 1）。',
    remedyZh: '请缩小统计范围。',
  },
  NOT_FOUND: {
    kind: 'request',
    status: 404,
    retryable: false,
    cause: 'The server has no such address.',
    remedy: 'Use /graphql, /health/live, /health/ready, /metrics or /.',
    causeZh: '无此地址。',
    remedyZh: '请使用 /graphql、/health/live、/health/ready、/metrics 或 /。',
  },
  DATABASE_UNAVAILABLE: {
    kind: 'unavailable',
    status: 503,
    retryable: true,
    cause: 'The database does not answer.',
    remedy: 'Try again after some seconds.',
    causeZh: '数据库暂不可用。',
    remedyZh: '请数秒后重试。',
  },
  STATEMENT_TIMEOUT: {
    kind: 'unavailable',
    status: 503,
    retryable: true,
    cause: 'The statement took longer than the server allows.',
    remedy: 'Ask for less at once, or try again later.',
    causeZh: '查询超时。',
    remedyZh: '请减少一次查询的内容，或稍后重试。',
  },
  DEADLINE_EXCEEDED: {
    kind: 'unavailable',
    status: 503,
    retryable: true,
    cause: 'The answer was not ready within the time that the server gives a request.',
    remedy: 'Ask for less at once, or try again later.',
    causeZh: '未能在时限内完成应答。',
    remedyZh: '请减少一次查询的内容，或稍后重试。',
  },
  CLIENT_DISCONNECTED: {
    kind: 'unavailable',
    status: 499,
    retryable: true,
    cause: 'The caller closed the connection before the answer was ready; the statement was ended.',
    remedy: 'Nobody reads this answer: the code stands in metrics and spans.',
    causeZh: '调用方在应答前断开连接，语句已终止。',
    remedyZh: '该应答无人接收，仅见于指标与跟踪。',
  },
  AUTH_UNAVAILABLE: {
    kind: 'unavailable',
    status: 503,
    retryable: true,
    cause: 'The issuer of the token does not answer, so its keys are not known.',
    remedy: 'Try again after some seconds.',
    causeZh: '令牌签发方暂无应答，无法核验令牌。',
    remedyZh: '请数秒后重试。',
  },
  SERVER_STOPPING: {
    kind: 'unavailable',
    status: 503,
    retryable: true,
    cause: 'The server is about to end: it takes no new requests, and ends those that take too long.',
    remedy: 'Try again after some seconds; repeat a mutation with the same idempotency key.',
    causeZh: '服务器正在停止：不再接受新请求，并结束耗时过长的请求。',
    remedyZh: '请数秒后重试；重试变更时请使用相同的幂等键。',
  },
  INTERNAL: {
    kind: 'internal',
    status: 500,
    retryable: false,
    cause: 'Something failed inside the server.',
    remedy: 'Report the request id to the operator, who finds the cause in the log.',
    causeZh: '服务器内部错误。',
    remedyZh: '请将请求编号告知运维人员。',
  },
} as const satisfies Record<string, ErrorEntry>;

interface ErrorEntry {
  readonly kind: ErrorKind;
  readonly status: number;
  readonly retryable: boolean;
  /** The message can repeat a value of the request, which can be personal data. */
  readonly repeatsValues?: true;
  readonly cause: string;
  readonly remedy: string;
  readonly causeZh: string;
  readonly remedyZh: string;
}

export type ErrorCode = keyof typeof ERRORS;

/** A refusal with a code of the table; `argument` is the path of the input that caused it. */
export class GraphError extends Error {
  override readonly name = 'GraphError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly argument?: string,
    options?: ErrorOptions & {
      readonly retryAfter?: number;
      readonly details?: Readonly<Record<string, unknown>>;
    },
  ) {
    super(message, options);
    this.retryAfter = options?.retryAfter;
    this.details = options?.details;
  }

  /** Told beside the code, such as the rules that were broken; names fields and rows, and holds no value that was hidden. */
  readonly details: Readonly<Record<string, unknown>> | undefined;

  /** Seconds after which the same request can succeed. */
  readonly retryAfter: number | undefined;
}
