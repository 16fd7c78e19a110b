import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import type { ExecutionResult } from 'graphql';
import { credentials, type Sender } from '../caller/credentials.js';
import { TokensUnavailableError } from '../caller/demo-tokens.js';
import { isHollow } from '../caller/hollow.js';
import { reportAnswer } from '../caller/last-answer.js';
import { type Explanation, keepExplanation, takeAsked } from '../explain/explanation.js';
import { reportConnection } from './connection.js';
import { isSubscription, subscribe } from './subscription.js';

const ENDPOINT = '/graphql';
/** Name that GraphiQL gives the request for the schema. */
const INTROSPECTION = 'IntrospectionQuery';
const EXCERPT_LENGTH = 300;

/** Sends an operation to this origin's API and tells the page what stands in the way. */
export const fetcher: Fetcher = async (request, options) => {
  if (isSubscription(request)) return subscribe(request, options?.headers ?? {});
  const explained = request.operationName !== INTROSPECTION && takeAsked();
  if (!explained) return answer(request, options?.headers ?? {});
  try {
    const asking = { ...request, extensions: { explain: true } };
    const { extensions, ...result } = await answer(asking, options?.headers ?? {});
    keepExplanation(extensions?.explain, request.operationName ?? undefined);
    return result;
  } catch (error) {
    keepExplanation(undefined, undefined);
    throw error;
  }
};

interface Answer extends ExecutionResult {
  readonly extensions?: { readonly explain?: Explanation | null };
}

let newest = 0;

async function answer(request: FetcherParams, own: Record<string, string>): Promise<Answer> {
  const isForSchema = request.operationName === INTROSPECTION;
  if (!isForSchema) newest += 1;
  const turn = newest;
  const { response, sender } = await sendAsCaller(JSON.stringify(request), own, isForSchema);
  const body = await response.text();
  const result = readResult(body);
  // An answer that a later run has overtaken is not shown, and the schema is the page's own.
  if (!isForSchema && turn === newest) reportAnswer(result && { sender, hollow: isHollow(result.data) });
  if (result === undefined) {
    const reason = `HTTP ${response.status} ${response.statusText} ${body.slice(0, EXCERPT_LENGTH)}`.trim();
    reportConnection({ state: 'refused', reason });
    throw new Error(reason);
  }
  // The errors of an operation belong to its result. Without the schema the page itself cannot work.
  const schemaErrors = isForSchema && !result.data ? result.errors : undefined;
  if (response.status === 401) {
    reportConnection({ state: 'notAccepted', ...remedies(result) });
  } else if (response.status >= 500 || schemaErrors) {
    const reason = result.errors?.map(({ message }) => message).join(' ') ?? '';
    reportConnection({ state: 'refused', reason: `HTTP ${response.status} ${reason}`.trim() });
  } else {
    reportConnection();
  }
  return result;
}

/** Sends as whom the page plays; a token of the demo that the server no longer takes is renewed once. */
async function sendAsCaller(
  body: string,
  own: Record<string, string>,
  isForSchema: boolean,
): Promise<{ response: Response; sender: Sender }> {
  try {
    const { sender, headers, renewed } = await credentials(own, { isForSchema });
    const response = await send(body, headers);
    if (response.status !== 401 || !renewed) return { response, sender };
    return { response: await send(body, await renewed()), sender };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    reportConnection({
      state: error instanceof TokensUnavailableError ? 'noTokens' : 'unreachable',
      reason,
    });
    throw error;
  }
}

function send(body: string, headers: Headers): Promise<Response> {
  if (!headers.has('accept')) {
    headers.set('accept', 'application/graphql-response+json, application/json;q=0.9');
  }
  if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  return fetch(ENDPOINT, { method: 'POST', headers, body });
}

/** What the server says that helps, in both languages. */
function remedies({ errors }: Answer): { reason: string; reasonZh: string } {
  const { remedy, remedyZh } = errors?.[0]?.extensions ?? {};
  const message = errors?.[0]?.message ?? '';
  const reason = typeof remedy === 'string' ? `${message} ${remedy}` : message;
  return { reason, reasonZh: typeof remedyZh === 'string' ? remedyZh : reason };
}

function readResult(body: string): Answer | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isResult(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isResult(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}
