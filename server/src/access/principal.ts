import type { RoleName } from './role.js';

/** Who calls, and what was granted to them. */
export interface Principal {
  /** `public`, a JWT's subject, or `api-token:<id>`. */
  readonly id: string;
  /** Shown in the access log. */
  readonly name: string;
  /** Live grants; none for the public. */
  readonly grants: readonly ActiveGrant[];
}

export interface ActiveGrant {
  readonly role: RoleName;
  /** Code range that it is for: 6, 9 or 12 digits. */
  readonly division: string;
  /** Ids of rows: whose rows are the role's own. */
  readonly cadre?: number;
  readonly department?: number;
  readonly team?: number;
  /** Domain of the department, for DEPARTMENT. */
  readonly domain?: string;
}

export const PUBLIC: Principal = { id: 'public', name: 'public', grants: [] };

/** Before the id of an API token, in the name of its principal. */
export const API_TOKEN = 'api-token:';

/** Names that no issuer may give to anybody, since they are this server's own. */
export const isReserved = (id: string): boolean => id === PUBLIC.id || id.startsWith(API_TOKEN);
