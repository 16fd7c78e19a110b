/** Who can be played on a demo server, in the order of the picker; as `/demo/tokens` spells them. */
export const ROLES = [
  'public',
  'paired_cadre',
  'village_team',
  'first_secretary',
  'township',
  'department',
  'battle_team',
  'inspection_team',
  'county_leader',
  'command_office',
  'finance',
  'data_steward',
  'auditor',
  'administrator',
] as const;

export type RoleName = (typeof ROLES)[number];

/**
 * Whom a demo page plays at first: the one role that sees every record of the county, so that a newcomer's first
 * sample shows something, with people's numbers still masked.
 */
export const FIRST_ROLE = 'inspection_team' satisfies RoleName;

export function isRole(name: unknown): name is RoleName {
  return ROLES.some((role) => role === name);
}
