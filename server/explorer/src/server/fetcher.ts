import type { Fetcher } from '@graphiql/toolkit';
import type { ExecutionResult } from 'graphql';
import { reportConnection } from './connection.js';

const ENDPOINT = '/graphql';
const EXCERPT_LENGTH = 300;

/** Sends an operation to this origin's API and tells the page what stands in the way. */
export const fetcher: Fetcher = async (request, options) => {
  const response = await send(JSON.stringify(request), options?.headers ?? {});
  const body = await response.text();
  const result = readResult(body);
  if (result === undefined) {
    const reason = `HTTP ${response.status} ${response.statusText} ${body.slice(0, EXCERPT_LENGTH)}`.trim();
    reportConnection({ state: 'refused', reason });
    throw new Error(reason);
  }
  // The errors of an operation belong to its result. Without the schema the page itself cannot work.
  const schemaErrors =
    request.operationName === 'IntrospectionQuery' && !result.data ? result.errors : undefined;
  if (response.status >= 500 || schemaErrors) {
    const reason = result.errors?.map(({ message }) => message).join(' ') ?? '';
    reportConnection({ state: 'refused', reason: `HTTP ${response.status} ${reason}`.trim() });
  } else {
    reportConnection();
  }
  return result;
};

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

function readResult(body: string): ExecutionResult | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isResult(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isResult(value: unknown): value is ExecutionResult {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}
