import type { Authenticated } from '../access/authenticator.js';
import { StaleRightsError } from '../read/operation.js';

/** Grants can change between reading them and answering; more often than this they do not. */
const MOST_REFRESHES = 5;

/** Answers again with the caller's grants of now, as long as they have changed meanwhile. */
export async function underCurrentGrants<Answer>(
  answer: (caller: Authenticated) => Promise<Answer>,
  caller: Authenticated,
  refreshes = MOST_REFRESHES,
): Promise<Answer> {
  try {
    return await answer(caller);
  } catch (error) {
    if (!(error instanceof StaleRightsError) || refreshes === 0) throw error;
    return underCurrentGrants(answer, await caller.refresh(), refreshes - 1);
  }
}
