import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { listening } from './listening.ts';

/** A request as a stand received it. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> };
  /** When it was there, in milliseconds of `performance.now()`. */
  readonly at: number;
}

/** Answers one request. */
export type Step = (response: ServerResponse, request: Received) => void;

/** An HTTP server that answers by a script: one step for each request, the last of them for all that follow. */
export interface Stand extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly Received[];
  script(...steps: readonly Step[]): void;
}

export async function startStand(): Promise<Stand> {
  const requests: Received[] = [];
  let script: readonly Step[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      const received = { headers: request.headers, body: JSON.parse(text), at: performance.now() };
      const step = script[requests.length] ?? script.at(-1);
      requests.push(received);
      step?.(response, received);
    });
  });
  const port = await listening(server);
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    requests,
    script(...steps) {
      script = steps;
      requests.length = 0;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A step that answers with JSON. */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Step {
  return (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** A step that answers with one error, as the server sends them. */
export function refusing(
  code: string,
  status: number,
  extensions: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Step {
  return json(
    { errors: [{ message: `Said of ${code}.`, extensions: { code, ...extensions } }] },
    status,
    headers,
  );
}

/** A step that breaks the connection off. */
export const breaking: Step = (response) => response.destroy();

export const ANSWERED = { data: { a: 1 } };
export const answering: Step = json(ANSWERED);
