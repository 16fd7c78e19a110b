/** Every code that a caller can meet: its HTTP status, whether to try again, the cause and the remedy. */
export const ERRORS = {
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    retryable: false,
    cause: 'The document is not GraphQL.',
    remedy: 'Correct the syntax at the place named.',
    causeZh: '查询文本不符合 GraphQL 语法。',
    remedyZh: '请修正所指位置的语法。',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    retryable: false,
    cause: 'The document asks for something that the schema does not have.',
    remedy: 'Correct the field, argument or value named; the schema documentation lists what exists.',
    causeZh: '查询内容与 schema 不符。',
    remedyZh: '请对照 schema 文档修正所指的字段、参数或值。',
  },
  BAD_USER_INPUT: {
    status: 400,
    retryable: false,
    cause: 'A variable does not have the type that the operation declares.',
    remedy: 'Correct the variable named.',
    causeZh: '变量与声明的类型不符。',
    remedyZh: '请修正所指的变量。',
  },
  INVALID_ARGUMENT: {
    status: 400,
    retryable: false,
    cause: 'An argument has a value that it cannot take.',
    remedy: 'Correct the argument named; its description says what it takes.',
    causeZh: '参数取值不合要求。',
    remedyZh: '请按参数说明修正所指参数。',
  },
  INVALID_CURSOR: {
    status: 400,
    retryable: false,
    cause: 'The cursor was not given out by this server for this connection and order.',
    remedy: 'Pass a cursor from the same connection with the same orderBy, unchanged, or start without one.',
    causeZh: '游标无效，或不属于该连接及其排序。',
    remedyZh: '请原样使用同一连接、同一排序返回的游标，或从头开始。',
  },
  OPERATION_RESOLUTION_FAILURE: {
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
    status: 400,
    retryable: false,
    cause: 'The request is not a GraphQL request over HTTP.',
    remedy: 'Send a POST with content-type application/json and a JSON object that has "query".',
    causeZh: '不是合规的 GraphQL HTTP 请求。',
    remedyZh: '请以 application/json 发送 POST 请求，JSON 对象中须有 "query"。',
  },
  EXPLAIN_DISABLED: {
    status: 403,
    retryable: false,
    cause: 'The request asks for the statement and its plan, which this server does not tell.',
    remedy: 'Leave extensions.explain out, or use a development server started with EXPLAIN=true.',
    causeZh: '该服务器未开放执行计划。',
    remedyZh: '请去掉 extensions.explain，或使用以 EXPLAIN=true 启动的开发服务器。',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    retryable: false,
    cause: 'The address does not take this HTTP method.',
    remedy: 'Use GET or POST for queries.',
    causeZh: '该地址不支持此 HTTP 方法。',
    remedyZh: '查询请使用 GET 或 POST。',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    retryable: false,
    cause: 'The body is of a type that the server does not read.',
    remedy: 'Send content-type application/json in UTF-8.',
    causeZh: '不支持该请求体类型。',
    remedyZh: '请使用 UTF-8 编码的 application/json。',
  },
  BODY_TOO_LARGE: {
    status: 413,
    retryable: false,
    cause: 'The body is larger than the server takes.',
    remedy: 'Send a smaller document or fewer values; the limit is in the message.',
    causeZh: '请求体超出上限。',
    remedyZh: '请缩减请求内容；上限见提示。',
  },
  QUERY_TOO_LARGE: {
    status: 400,
    retryable: false,
    cause: 'The operation selects more fields, or nests deeper, than the server compiles.',
    remedy: 'Split it into several operations.',
    causeZh: '查询的字段数或嵌套层数超出上限。',
    remedyZh: '请拆分为多个查询。',
  },
  NUMBER_TOO_LARGE: {
    status: 422,
    retryable: false,
    cause: 'A sum is beyond the safe integers (2^53 - 1), so that no exact number could be given.',
    remedy: 'Narrow the conditions so that the sum is smaller.',
    causeZh: '合计值超出安全整数范围（2^53 - 1）。',
    remedyZh: '请缩小统计范围。',
  },
  NOT_FOUND: {
    status: 404,
    retryable: false,
    cause: 'The server has no such address.',
    remedy: 'Use /graphql, /health/live, /health/ready, /metrics or /.',
    causeZh: '无此地址。',
    remedyZh: '请使用 /graphql、/health/live、/health/ready、/metrics 或 /。',
  },
  DATABASE_UNAVAILABLE: {
    status: 503,
    retryable: true,
    cause: 'The database does not answer.',
    remedy: 'Try again after some seconds.',
    causeZh: '数据库暂不可用。',
    remedyZh: '请数秒后重试。',
  },
  STATEMENT_TIMEOUT: {
    status: 503,
    retryable: true,
    cause: 'The statement took longer than the server allows.',
    remedy: 'Ask for less at once, or try again later.',
    causeZh: '查询超时。',
    remedyZh: '请减少一次查询的内容，或稍后重试。',
  },
  INTERNAL: {
    status: 500,
    retryable: false,
    cause: 'Something failed inside the server.',
    remedy: 'Report the request id to the operator, who finds the cause in the log.',
    causeZh: '服务器内部错误。',
    remedyZh: '请将请求编号告知运维人员。',
  },
} as const satisfies Record<string, ErrorEntry>;

interface ErrorEntry {
  readonly status: number;
  readonly retryable: boolean;
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
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
