import type { Cancellation } from '../database/cancellation.js';
import type { RequestAccess } from './access/authentication.js';

/** What Apollo hands to everything that works on one request. */
export interface RequestContext extends RequestAccess {
  /** What the request's cost is counted by. */
  readonly callerKey: string;
  /** Cancels when nobody waits for the answer any more; its reason is the error to answer with. */
  readonly cancellation: Cancellation;
}
