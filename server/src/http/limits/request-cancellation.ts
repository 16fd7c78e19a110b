import type { ServerResponse } from 'node:http';
import { Cancellation } from '../../database/cancellation.js';
import { GraphError } from '../../errors.js';

/**
 * Cancels when the answer is not sent within `deadline` milliseconds, or when the client closes the connection before.
 * Its reason is the error to answer with.
 */
export function requestCancellation(response: ServerResponse, deadline: number): Cancellation {
  const cancellation = new Cancellation();
  const timer = setTimeout(() => {
    cancellation.cancel(
      new GraphError('DEADLINE_EXCEEDED', `The answer was not ready after ${deadline} milliseconds.`),
    );
  }, deadline);
  response.once('close', () => {
    clearTimeout(timer);
    if (response.writableEnded) return;
    cancellation.cancel(new GraphError('CLIENT_DISCONNECTED', 'The client closed the connection.'));
  });
  return cancellation;
}
