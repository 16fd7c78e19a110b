import { API_TOKEN } from '../../access/principal.js';
import type { Act } from '../../write/act.js';
import { writersOf } from '../history.js';

const LARGEST_KEY = 2_147_483_647;

/** Number of the API token that a principal is; none when it is a person, or can be no token of this server. */
export function tokenOf(principal: string): number | undefined {
  if (!principal.startsWith(API_TOKEN)) return undefined;
  const number = Number(principal.slice(API_TOKEN.length));
  return Number.isSafeInteger(number) && number > 0 && number <= LARGEST_KEY ? number : undefined;
}

/**
 * Principals behind one: a token is its makers', and so is what they made it with. What a token may do its maker could do with it,
 * so where two persons are asked for, these must not be the same.
 */
async function behind(act: Act, principal: string, known = new Set<string>()): Promise<ReadonlySet<string>> {
  if (known.has(principal)) return known;
  known.add(principal);
  const token = tokenOf(principal);
  if (token === undefined) return known;
  for (const maker of await writersOf(act, 'ApiToken', token)) await behind(act, maker, known);
  return known;
}

/** Whether one person can act as both. */
export async function areOnePerson(act: Act, one: string, other: string): Promise<boolean> {
  const [left, right] = [await behind(act, one), await behind(act, other)];
  return [...left].some((principal) => right.has(principal));
}
