import { CountyGraphError, type Failure, NotGraphQLError, type WireError } from './errors.js';
import { WIRE_CODES } from './generated/error-codes.js';

/** An HTTP answer whose body has been read. */
export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string | null;
  readonly text: string;
}

interface GraphQLAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly WireError[];
}

/**
 * The data of an answer.
 * @throws CountyGraphError when it carries errors, NotGraphQLError when it is not in GraphQL
 */
export function dataOf<Result>(answer: HttpAnswer, address: string): Result {
  const { data, errors } = parsed<Result>(answer, address);
  if (errors?.[0]) throw failure(errors[0], errors, answer.status);
  if (data === undefined || data === null)
    throw notGraphQL(answer, address, 'it has neither data nor errors');
  return data;
}

function parsed<Result>(answer: HttpAnswer, address: string): GraphQLAnswer<Result> {
  const mediaType = answer.contentType?.split(';', 1)[0]?.trim().toLowerCase();
  if (mediaType !== 'application/graphql-response+json' && mediaType !== 'application/json') {
    const type = answer.contentType === null ? 'none' : `"${answer.contentType.slice(0, 60)}"`;
    throw notGraphQL(answer, address, `its content-type is ${type}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(answer.text);
  } catch {
    // The parser's own message quotes the body, which can hold personal data.
    throw notGraphQL(answer, address, 'its body is broken JSON');
  }
  if (!isAnswer<Result>(value)) throw notGraphQL(answer, address, 'its JSON is of another form');
  return value;
}

/** The form alone is looked at: that `data` is a `Result` is what the server's schema says. */
function isAnswer<Result>(value: unknown): value is GraphQLAnswer<Result> {
  if (!isObject(value)) return false;
  const { data, errors } = value;
  return (
    (data === undefined || data === null || isObject(data)) &&
    (errors === undefined || (Array.isArray(errors) && errors.every(isWireError)))
  );
}

function isWireError(value: unknown): value is WireError {
  return (
    isObject(value) &&
    typeof value.message === 'string' &&
    (value.extensions === undefined || isObject(value.extensions))
  );
}

function failure(first: WireError, errors: readonly WireError[], status: number): CountyGraphError {
  const said = (name: string): string | undefined => {
    const value = first.extensions?.[name];
    return typeof value === 'string' ? value : undefined;
  };
  const code = said('code') ?? 'UNKNOWN';
  const known = Object.hasOwn(WIRE_CODES, code) ? WIRE_CODES[code] : undefined;
  const details: Failure = {
    code,
    status,
    retryable: known?.retryable ?? isPassing(status),
    argument: said('argument'),
    retryAfter: secondsIn(first),
    remedy: said('remedy'),
    remedyZh: said('remedyZh'),
    requestId: said('requestId'),
    errors,
  };
  // A code that a later server has added: its message may quote a value for all we know.
  const text = known?.quotable ? first.message : (details.remedy ?? `HTTP ${status}`);
  const place = details.argument === undefined ? '' : ` at ${details.argument}`;
  const request = details.requestId === undefined ? '' : ` (request ${details.requestId})`;
  return new (known?.kind ?? CountyGraphError)(`${code}${place}: ${text}${request}`, details);
}

function secondsIn({ extensions }: WireError): number | undefined {
  const seconds = extensions?.retryAfter;
  return typeof seconds === 'number' ? seconds : undefined;
}

/** Answers of a server or a proxy that pass by themselves. */
function isPassing(status: number): boolean {
  return status === 429 || status === 502 || status === 503 || status === 504;
}

function notGraphQL({ status }: HttpAnswer, address: string, reason: string): NotGraphQLError {
  return new NotGraphQLError(`HTTP ${status} from ${address} is not a GraphQL answer: ${reason}.`, {
    code: 'NOT_GRAPHQL',
    status,
    retryable: isPassing(status),
    remedy: 'Check that the address is that of the GraphQL endpoint, and what stands in front of it.',
    remedyZh: '请检查地址是否为 GraphQL 服务地址，以及其前端代理的状态。',
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
