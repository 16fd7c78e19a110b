import type { FakeData } from '../data.js';

/** Something unusual that a mutation tells beside its row; texts that are left out are empty. */
export interface FakeWarning {
  readonly code: string;
  readonly argument?: string;
  readonly message?: string;
  readonly messageZh?: string;
  readonly remedy?: string;
  readonly remedyZh?: string;
}

/** What a mutation answers with. */
export interface FakePayload {
  /** Id of the row that is shown; that which the mutation names when left out. */
  readonly row?: string;
  readonly warnings?: readonly FakeWarning[];
  /** What the payload shows beside these, such as `token`. */
  readonly [shown: string]: unknown;
}

type Outcome = string | FakePayload | undefined;

/**
 * Does what a mutation is to do, on the rows of `fake`; what it throws undoes all of it, a `FakeRefusal` is answered as it is.
 * When it is called, the row and the version that the mutation names have been found to be there.
 * @returns the id of the row that the mutation answers with, when it names none itself; or that and more
 */
export type Handler<Arguments> = (args: Arguments, fake: FakeData) => Outcome | Promise<Outcome>;
