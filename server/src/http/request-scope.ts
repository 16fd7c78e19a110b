import { AsyncLocalStorage } from 'node:async_hooks';
import type { Prepared } from './documents/documents.js';

/** What everything that one request sets off may know of it. */
export interface RequestScope {
  readonly requestId: string;
  /** Logs a failure with its cause under the request's id. */
  logFailure(error: unknown): void;
  /** The document of the request, once it is known. */
  prepared?: Prepared;
}

/** Apollo formats errors without the request's context, so the context travels beside it. */
export const requestScope = new AsyncLocalStorage<RequestScope>();
