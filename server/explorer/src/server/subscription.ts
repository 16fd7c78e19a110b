import type { FetcherParams } from '@graphiql/toolkit';
import { type ExecutionResult, getOperationAST, parse } from 'graphql';
import { createClient, NetworkError } from 'graphql-sse';
import { credentials } from '../caller/credentials.js';

const ENDPOINT = '/graphql/stream';

export function isSubscription({ query, operationName }: FetcherParams): boolean {
  try {
    return getOperationAST(parse(query), operationName)?.operation === 'subscription';
  } catch {
    // What does not parse is sent as it is: the server says what is wrong.
    return false;
  }
}

/** The events of a subscription as they come, each in the place of the one before; or what it is refused with. */
export async function* subscribe(
  request: FetcherParams,
  own: Readonly<Record<string, string>>,
): AsyncGenerator<ExecutionResult> {
  const client = createClient({
    url: ENDPOINT,
    headers: async () => {
      const { headers } = await credentials(own, { isForSchema: false });
      return Object.fromEntries(headers);
    },
    // Whoever tries a subscription out sees why it is broken off, and starts it anew.
    retryAttempts: 0,
  });
  try {
    const { operationName, ...rest } = request;
    yield* client.iterate({ ...rest, ...(operationName ? { operationName } : {}) });
  } catch (error) {
    const refused = error instanceof NetworkError ? await answerOf(error.response) : undefined;
    if (!refused) throw error;
    yield refused;
  } finally {
    client.dispose();
  }
}

async function answerOf(response: unknown): Promise<ExecutionResult | undefined> {
  if (!(response instanceof Response)) return undefined;
  return response.json().catch(() => undefined);
}
