import type { RunningServer } from '@county-graph/server';
import type pg from 'pg';
import type { TestIssuer } from './issuer.ts';

/** Address of a server → the token that tests call it with when they do not say otherwise. */
const tokens = new Map<string, string>();

/** Headers of a caller; of the server's usual one when no token is given, of the public when it is null. */
export function callerHeaders(
  url: string,
  token: string | null | undefined = tokens.get(url),
): Record<string, string> {
  return token ? { authorization: `Bearer ${token}` } : {};
}

const USUAL = 'test:usual';

interface Called {
  readonly url: string;
  readonly pool: pg.Pool;
  readonly authenticator: RunningServer['authenticator'];
  readonly issuer: TestIssuer;
}

/**
 * Makes the usual caller of a server one with these roles in these divisions. As an inspection team it sees all records,
 * with sensitive fields masked as long as it names no purpose. Its grants are known before the first request.
 */
export async function callAs(
  { url, pool, authenticator, issuer }: Called,
  roles: readonly string[] = ['INSPECTION_TEAM'],
  divisions: readonly string[] = ['522628'],
): Promise<void> {
  await pool.query('delete from "grant" where principal = $1', [USUAL]);
  await pool.query(
    `insert into "grant" (id, role, principal, division_code, valid_from)
     select 1000000 + row_number() over (), role, $1, division, '1900-01-01'
     from unnest($2::text[]) role cross join unnest($3::text[]) division`,
    [USUAL, roles, divisions],
  );
  const exp = Math.floor(Date.now() / 1_000) + 6 * 3_600;
  const token = await issuer.token({ sub: USUAL, exp });
  await authenticator.authenticate(token);
  tokens.set(url, token);
}

/** The usual caller's token, for clients that take one. */
export function usualToken(url: string): string {
  const token = tokens.get(url);
  if (!token) throw new Error(`No test has started a server at ${url}.`);
  return token;
}
