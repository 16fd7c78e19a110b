import type { Result } from './call.js';
import { CountyGraphError, ownFailure, type WireAnswer } from './errors.js';
import { REPEATING } from './generated/error-codes.js';
import type { HttpResponse } from './transport.js';

/** How an answer ends its call. */
export async function resultOf<Data>(response: HttpResponse, address: string): Promise<Result<Data>> {
  const { status, headers } = response;
  const text = await response.text();
  const header = (name: string) => headers.get(name) ?? undefined;
  let answer: WireAnswer<Data> | null | undefined;
  try {
    answer = JSON.parse(text);
  } catch {
    // What the parser throws quotes the text, which can hold personal data.
  }
  const { data, errors, extensions } = answer ?? {};
  const cost = extensions?.cost;
  const requestId = header('x-request-id');
  const first = errors?.[0];
  if (!first && data) return { data, cost, requestId };

  // Answers of a server or a proxy that pass by themselves.
  const passes = /429|50[234]/.test(`${status}`);
  const told = { status, requestId, cost, retryAfter: secondsIn(header('retry-after'), header('date')) };
  if (!first) {
    const message = `HTTP ${status} from ${address} is not a GraphQL answer (${header('content-type')}).`;
    const error = ownFailure('notGraphQL', 'NOT_GRAPHQL', message, { ...told, retryable: passes });
    return { error, cost, requestId };
  }
  const {
    kind = 'unknown',
    code = 'UNKNOWN',
    argument,
    retryable = passes,
    retryAfter = told.retryAfter,
    remedy,
    remedyZh,
  } = first.extensions ?? {};
  const place = argument ? ` at ${argument}` : '';
  const said = REPEATING.test(kind) ? (remedy ?? `HTTP ${status}`) : first.message;
  const message = `${code}${place}: ${said}${requestId ? ` (request ${requestId})` : ''}`;
  const failure = { ...told, kind, code, argument, retryable, retryAfter, remedy, remedyZh };
  return { error: new CountyGraphError(message, failure, answer ?? {}), cost, requestId };
}

/** What `Retry-After` says, in seconds or as a date: by the server's clock where it is told. */
function secondsIn(value: string | undefined, now: string | undefined): number | undefined {
  const seconds = Number(value);
  if (seconds >= 0 || !value) return seconds || undefined;
  return Math.max(0, Date.parse(value) - (Date.parse(`${now}`) || Date.now())) / 1_000 || undefined;
}
