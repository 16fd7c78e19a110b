import type { Answered } from './call.js';
import { CountyGraphError, ownFailure, type WireAnswer } from './errors.js';
import { REPEATING } from './generated/error-codes.js';
import type { HttpResponse } from './transport.js';

/** What an answer tells when it tells no failure. @throws CountyGraphError */
export async function readAnswer<Data>(response: HttpResponse, address: string): Promise<Answered<Data>> {
  const { status, headers } = response;
  const text = await response.text();
  const header = (name: string) => headers.get(name) ?? undefined;
  let answer: WireAnswer<Data> | null = null;
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

  const told = {
    status,
    // Answers of a server or a proxy that pass by themselves.
    retryable: /429|50[234]/.test(`${status}`),
    retryAfter: secondsIn(header('retry-after'), header('date')),
    requestId,
    cost,
  };
  if (!first?.message) {
    const type = header('content-type');
    throw ownFailure(
      'notGraphQL',
      'NOT_GRAPHQL',
      `in GraphQL from ${address}: HTTP ${status}, ${type}`,
      told,
    );
  }
  const {
    kind = 'unknown',
    code = 'UNKNOWN',
    argument,
    retryable = told.retryable,
    retryAfter = told.retryAfter,
    remedy = `HTTP ${status}`,
    remedyZh,
  } = first.extensions ?? {};
  const message = `${code}${argument ? ` at ${argument}` : ''}: ${REPEATING.test(kind) ? remedy : first.message}`;
  throw new CountyGraphError(
    requestId ? `${message} (request ${requestId})` : message,
    { ...told, kind, code, argument, retryable, retryAfter, remedy, remedyZh },
    answer ?? {},
  );
}

/** What `Retry-After` says, in seconds or as a date: by the server's clock where it is told. */
function secondsIn(value: string | undefined, now: string | undefined): number | undefined {
  const seconds = Number(value);
  if (seconds >= 0 || !value) return seconds || undefined;
  return Math.max(0, Date.parse(value) - (Date.parse(`${now}`) || Date.now())) / 1_000 || undefined;
}
