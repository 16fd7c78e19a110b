import type { Principal } from '../access/principal.js';
import type { Cancellation } from '../database/cancellation.js';

/** Arguments of any mutation. */
export interface MutationArguments {
  readonly input: object;
  readonly id?: string;
  readonly version?: number;
  readonly idempotencyKey?: string | null;
  readonly validateOnly?: boolean | null;
}

export interface WriteCaller {
  readonly principal: Principal;
  readonly purpose: string | undefined;
  /** Count of changes to grants under which the principal's were read. */
  readonly epoch: string | undefined;
  readonly requestId: string;
  /** What is not committed when nobody waits for it any more is undone. */
  readonly cancellation?: Cancellation;
}
