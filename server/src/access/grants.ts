import type { ActiveGrant } from './principal.js';
import { type RoleName, SUBJECTS } from './role.js';

/** Runs a statement of one row; its columns come as text. */
export type RunStatement = (
  statement: { readonly name: string; readonly text: string; readonly summary: string },
  values: unknown[],
) => Promise<{ readonly columns: readonly (string | null)[] }>;

/** Grants, and the count of changes to grants and tokens when they were read. */
export interface GrantReading {
  readonly epoch: string;
  readonly grants: readonly ActiveGrant[];
}

/** An API token as it is stored, with its grants. Dates are `YYYY-MM-DD`. */
export interface ApiTokenReading extends GrantReading {
  readonly id: number;
  readonly name: string;
  /** First day (UTC) on which it is no longer accepted. */
  readonly expiresOn: string;
  readonly revokedOn: string | null;
}

interface StoredGrant {
  readonly role: RoleName;
  readonly division: string;
  readonly cadre: number | null;
  readonly department: number | null;
  readonly team: number | null;
  readonly domain: string | null;
}

const EPOCH = '(select epoch::text from access_epoch)';

const CURRENT_EPOCH = {
  name: 'cg_access_epoch',
  summary: 'SELECT access_epoch',
  text: `select ${EPOCH}`,
};

const GRANTS_OF = {
  name: 'cg_grants_of',
  summary: 'SELECT grant',
  text: `select ${EPOCH}, access.grants_of($1, $2)::text`,
};

const API_TOKEN_OF = {
  name: 'cg_api_token_of',
  summary: 'SELECT api_token',
  text: `select ${EPOCH}, access.api_token_of($1, $2)::text`,
};

/** Changes when a grant or a token does: grants read under another epoch may be out of date. */
export async function currentEpoch(run: RunStatement): Promise<string> {
  const { columns } = await run(CURRENT_EPOCH, []);
  return required(columns[0]);
}

/** @param date on which the grants must be live, `YYYY-MM-DD` */
export async function grantsOf(run: RunStatement, principal: string, date: string): Promise<GrantReading> {
  const { columns } = await run(GRANTS_OF, [principal, date]);
  return { epoch: required(columns[0]), grants: activeGrants(JSON.parse(required(columns[1]))) };
}

/**
 * The token with this SHA-256, expired and revoked ones too.
 * @param hash 64 hexadecimal digits
 * @param date on which its grants must be live, `YYYY-MM-DD`
 */
export async function apiTokenOf(
  run: RunStatement,
  hash: string,
  date: string,
): Promise<ApiTokenReading | undefined> {
  const { columns } = await run(API_TOKEN_OF, [hash, date]);
  const [epoch, found] = columns;
  if (!found) return undefined;
  const token: Omit<ApiTokenReading, 'epoch' | 'grants'> & { grants: StoredGrant[] } = JSON.parse(found);
  return { ...token, epoch: required(epoch), grants: activeGrants(token.grants) };
}

function activeGrants(stored: readonly StoredGrant[]): ActiveGrant[] {
  return stored.filter(hasItsSubject).map(({ role, division, cadre, department, team, domain }) => ({
    role,
    division,
    ...(cadre === null ? {} : { cadre }),
    ...(department === null ? {} : { department }),
    ...(team === null ? {} : { team }),
    ...(domain === null ? {} : { domain }),
  }));
}

function hasItsSubject(grant: StoredGrant): boolean {
  const subject = SUBJECTS[grant.role];
  return subject === undefined || grant[subject] !== null;
}

function required(column: string | null | undefined): string {
  if (typeof column !== 'string') throw new Error('The table access_epoch has lost its row.');
  return column;
}
