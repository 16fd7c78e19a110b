/** An HTTP request as it arrives. */
export interface Received {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal | undefined;
}

/** Reads what was passed to `fetch`, which can be a `Request`; at once when it holds a text. */
export function received(
  input: string | URL | Request,
  init: RequestInit = {},
): Received | Promise<Received> {
  const request = typeof input === 'string' || input instanceof URL ? undefined : input;
  const { body } = init;
  const read = (text: string): Received => ({
    url: request ? request.url : String(input),
    method: (init.method ?? request?.method ?? 'GET').toUpperCase(),
    headers: Object.fromEntries(new Headers(init.headers ?? request?.headers)),
    body: text,
    signal: init.signal ?? request?.signal,
  });
  if (typeof body === 'string') return read(body);
  // Whatever else a body can be, the platform's own response makes a text of it.
  return (request && body == null ? request.clone() : new Response(body)).text().then(read);
}
