import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import type { ExecutionResult } from 'graphql';
import { type Explanation, keepExplanation, takeAsked } from '../explain/explanation.js';
import { reportConnection } from './connection.js';

const ENDPOINT = '/graphql';
/** Name that GraphiQL gives the request for the schema. */
const INTROSPECTION = 'IntrospectionQuery';
const EXCERPT_LENGTH = 300;

/** Sends an operation to this origin's API and tells the page what stands in the way. */
export const fetcher: Fetcher = async (request, options) => {
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

async function answer(request: FetcherParams, headers: Record<string, string>): Promise<Answer> {
  const response = await send(JSON.stringify(request), headers);
  const body = await response.text();
  const result = readResult(body);
  if (result === undefined) {
    const reason = `HTTP ${response.status} ${response.statusText} ${body.slice(0, EXCERPT_LENGTH)}`.trim();
    reportConnection({ state: 'refused', reason });
    throw new Error(reason);
  }
  // The errors of an operation belong to its result. Without the schema the page itself cannot work.
  const schemaErrors = request.operationName === INTROSPECTION && !result.data ? result.errors : undefined;
  if (response.status >= 500 || schemaErrors) {
    const reason = result.errors?.map(({ message }) => message).join(' ') ?? '';
    reportConnection({ state: 'refused', reason: `HTTP ${response.status} ${reason}`.trim() });
  } else {
    reportConnection();
  }
  return result;
}

async function send(body: string, headers: Record<string, string>): Promise<Response> {
  try {
    return await fetch(ENDPOINT, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        ...headers,
      },
      body,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    reportConnection({ state: 'unreachable', reason });
    throw error;
  }
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
