import type { RoleName } from './roles.js';

const ADDRESS = '/demo/tokens';
/** A token is not sent in its last minute: the request may take that long to arrive. */
const MARGIN_MS = 60_000;

/** No token could be had from the demo server. */
export class TokensUnavailableError extends Error {}

interface DemoToken {
  readonly role: string;
  readonly token: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

let held: Promise<readonly DemoToken[]> | undefined;

/**
 * A token of a sample role that is good for a while; one fetched just now when asked for `anew`.
 * @throws TokensUnavailableError
 */
export async function demoToken(role: RoleName, { anew = false } = {}): Promise<string> {
  const before = held;
  const known = anew ? undefined : (await settled(before))?.find((token) => token.role === role);
  if (known && Date.parse(known.expiresAt) - Date.now() > MARGIN_MS) return known.token;
  // Whoever else found the same tokens wanting has asked for new ones already.
  if (held === before || held === undefined) held = fetchTokens();
  const fetched = (await held).find((token) => token.role === role);
  if (!fetched) throw new TokensUnavailableError(`${ADDRESS} has no token for ${role}.`);
  return fetched.token;
}

async function settled(tokens: typeof held): Promise<readonly DemoToken[] | undefined> {
  try {
    return await tokens;
  } catch {
    return undefined;
  }
}

async function fetchTokens(): Promise<readonly DemoToken[]> {
  try {
    const response = await fetch(ADDRESS, { cache: 'no-store' });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const body: unknown = await response.json();
    return tokensOf(body);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TokensUnavailableError(`${ADDRESS}: ${reason}`);
  }
}

function tokensOf(body: unknown): DemoToken[] {
  if (typeof body !== 'object' || body === null || !('tokens' in body) || !Array.isArray(body.tokens)) {
    throw new Error('The answer has no tokens.');
  }
  return body.tokens.filter(isToken);
}

function isToken(value: unknown): value is DemoToken {
  return (
    typeof value === 'object' &&
    value !== null &&
    'role' in value &&
    typeof value.role === 'string' &&
    'token' in value &&
    typeof value.token === 'string' &&
    'expiresAt' in value &&
    typeof value.expiresAt === 'string'
  );
}
