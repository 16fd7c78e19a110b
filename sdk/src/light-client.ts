import { readAnswer } from './answer.js';
import { type CallOptions, callOf, type Result } from './call.js';
import type { Client, ClientOptions, Variables } from './client.js';
import { type TextLike, textOf } from './document.js';
import { CountyGraphError } from './errors.js';
import { sender } from './transport.js';

/** What a light client takes of the options of a client. */
export type LightClientOptions = Pick<ClientOptions, 'url' | 'token' | 'headers' | 'fetch'>;

/**
 * A client that sends each request once, for pages whose cache repeats requests by itself (TanStack Query, SWR): without repetitions,
 * deadlines, a budget and keys of its own for mutations; `timeout`, `retries` and `idempotencyKey` of a call mean nothing to it.
 * Errors, tokens and aborts are those of `createClient`.
 * @throws TypeError when the address carries credentials or the token cannot stand in a header
 */
export function createLightClient({ url, token, headers, fetch }: LightClientOptions): Client {
  const send = sender(`${url}`, token, headers, fetch);

  async function answered<Data>(
    document: TextLike,
    variables?: Variables,
    { signal, purpose }: CallOptions = {},
  ): Promise<Result<Data>> {
    const body = { query: textOf(document), variables };
    try {
      return await send(
        { signal: signal ?? null, race: (promise) => promise },
        readAnswer<Data>,
        body,
        purpose,
      );
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof CountyGraphError)) throw error;
      const { cost, requestId } = error;
      return { error, cost, requestId };
    }
  }

  return {
    request: <Data>(document: TextLike, variables?: Variables, options?: CallOptions) =>
      callOf(answered<Data>(document, variables, options)),
  };
}
