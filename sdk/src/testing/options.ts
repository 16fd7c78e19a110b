import type { FakeMutations } from '../generated/fake-mutations.js';
import type { FakeRows } from '../generated/fake-rows.js';

/** What `extensions.cost` tells with each answer. */
export interface FakeCost {
  readonly requested: number;
  readonly limit: number;
  readonly remaining: number;
}

export interface FakeOptions {
  /** The rows that there are. What is left out is null; where it cannot be, it is what its type suggests. */
  readonly rows?: FakeRows;
  /** Date that rules what is live, `YYYY-MM-DD`; that of today (UTC) unless given. */
  readonly today?: string;
  /** What mutations do; those of which the names tell it need not be given. */
  readonly mutations?: FakeMutations;
  /** Most requests that may be sent; the next one fails and names all. */
  readonly requestBudget?: number;
  /** Told with each answer; nothing is unless given. */
  readonly cost?: FakeCost;
}
