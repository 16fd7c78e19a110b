import type { ServerResponse } from 'node:http';
import type { Received, Step } from './stand.ts';

/** A result as an event of a stream of GraphQL. */
export const event = (result: unknown): string => `event: next\ndata: ${JSON.stringify(result)}\n\n`;

export const COMPLETE = 'event: complete\n\n';

/** A step that opens a stream and does the rest with it. */
export function streaming(go: (response: ServerResponse, request: Received) => void): Step {
  return (response, request) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    go(response, request);
  };
}
