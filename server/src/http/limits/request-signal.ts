import type { ServerResponse } from 'node:http';
import { GraphError } from '../../errors.js';

/**
 * Aborts when the answer is not sent within `deadline` milliseconds, or when the client closes the connection before.
 * Its reason is the error to answer with.
 */
export function requestSignal(response: ServerResponse, deadline: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(
      new GraphError('DEADLINE_EXCEEDED', `The answer was not ready after ${deadline} milliseconds.`),
    );
  }, deadline);
  response.once('close', () => {
    clearTimeout(timer);
    if (response.writableEnded) return;
    controller.abort(new GraphError('CLIENT_DISCONNECTED', 'The client closed the connection.'));
  });
  return controller.signal;
}
