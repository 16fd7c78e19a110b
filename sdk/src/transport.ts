import type { HttpAnswer } from './answer.js';
import { NetworkError } from './errors.js';

/** The part of the web's `fetch` that this package uses, so that anything like it can stand in. */
export type Fetch = (
  url: string,
  init: { method: 'POST'; headers: Record<string, string>; body: string; signal?: AbortSignal },
) => Promise<{
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}>;

/** One request to one address. */
export interface Post {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly signal: AbortSignal | undefined;
}

/**
 * Sends a request and reads the answer's body.
 * @throws the signal's reason when it is aborted, before or during; NetworkError when no answer came
 */
export async function post(fetch: Fetch, { url, headers, body, signal }: Post): Promise<HttpAnswer> {
  signal?.throwIfAborted();
  try {
    const response = await fetch(url, { method: 'POST', headers, body, ...(signal ? { signal } : {}) });
    const contentType = response.headers.get('content-type');
    return { status: response.status, contentType, text: await response.text() };
  } catch (cause) {
    // Some implementations throw an AbortError of their own instead of the reason that was given.
    signal?.throwIfAborted();
    throw new NetworkError(
      `No answer from ${withoutQuery(url)}.`,
      {
        code: 'NETWORK_FAILED',
        retryable: true,
        remedy: 'Check the address and that the server is running, then try again.',
        remedyZh: '请检查服务地址及服务器是否运行，然后重试。',
      },
      { cause },
    );
  }
}

/** An address as it may stand in a log. */
export function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}
