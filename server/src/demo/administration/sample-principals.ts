import type { ActiveGrant, Principal } from '../../access/principal.js';
import { printedRole, ROLES, type RoleName } from '../../access/role.js';

/** What a sample principal may do; whose rows are its own is chosen from the loaded rows. */
export type SampleGrant = Pick<ActiveGrant, 'role' | 'division'>;

const COUNTY = '522628';

/** 茅坪镇 and one of its villages, which the fixture holds too. */
export const TOWNSHIP = '522628101';
const VILLAGE = '522628101200';

/** Divisions of the roles that do not have the whole county. */
const DIVISIONS: Readonly<Partial<Record<RoleName, string>>> = {
  VILLAGE_TEAM: VILLAGE,
  FIRST_SECRETARY: VILLAGE,
  TOWNSHIP,
};

export interface SamplePrincipal extends Omit<Principal, 'grants'> {
  readonly grant: SampleGrant;
}

/** One principal a role, `demo:township` and so on. */
export const SAMPLE_PRINCIPALS: readonly SamplePrincipal[] = ROLES.map((role) => ({
  id: `demo:${printedRole(role)}`,
  name: `Demo ${printedRole(role).replaceAll('_', ' ')}`,
  grant: { role, division: DIVISIONS[role] ?? COUNTY },
}));
