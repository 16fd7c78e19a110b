/** An HTTP request as it arrives. */
export interface Received {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal | undefined;
}

/** Reads what was passed to `fetch`, which can be a `Request`. */
export async function received(input: string | URL | Request, init: RequestInit = {}): Promise<Received> {
  const request = typeof input === 'string' || input instanceof URL ? undefined : input;
  const { body } = init;
  return {
    url: request ? request.url : String(input),
    method: (init.method ?? request?.method ?? 'GET').toUpperCase(),
    headers: Object.fromEntries(new Headers(init.headers ?? request?.headers)),
    body: typeof body === 'string' ? body : ((await request?.clone().text()) ?? (await textIn(body))),
    signal: init.signal ?? request?.signal,
  };
}

/** The text of a body of any other kind that `fetch` takes. */
async function textIn(body: unknown): Promise<string> {
  if (body === undefined || body === null) return '';
  if (body instanceof Uint8Array || body instanceof ArrayBuffer) return new TextDecoder().decode(body);
  if (body instanceof Blob) return body.text();
  throw new TypeError('The fake reads bodies of text and bytes.');
}
