import { inspect } from 'node:util';
import { expect } from 'vitest';

/** What a request that must fail throws. */
export async function thrown(request: Promise<unknown>): Promise<unknown> {
  return request.then(
    () => expect.unreachable('the request should have failed'),
    (error: unknown) => error,
  );
}

/** Whatever of an error a log could show. */
export function logged(error: unknown): string {
  return `${inspect(error, { depth: null })} ${JSON.stringify(error)} ${String(error)}`;
}
