import { enumeration } from '../model/enumeration.js';

export enum Role {
  PAIRED_CADRE = 'PAIRED_CADRE',
  VILLAGE_TEAM = 'VILLAGE_TEAM',
  FIRST_SECRETARY = 'FIRST_SECRETARY',
  TOWNSHIP = 'TOWNSHIP',
  DEPARTMENT = 'DEPARTMENT',
  BATTLE_TEAM = 'BATTLE_TEAM',
  INSPECTION_TEAM = 'INSPECTION_TEAM',
  COUNTY_LEADER = 'COUNTY_LEADER',
  COMMAND_OFFICE = 'COMMAND_OFFICE',
  FINANCE = 'FINANCE',
  DATA_STEWARD = 'DATA_STEWARD',
  AUDITOR = 'AUDITOR',
  ADMINISTRATOR = 'ADMINISTRATOR',
}

export type RoleName = `${Role}`;

enumeration(Role, 'Role', 'What a grant makes of its holder (角色). Whoever has no grant is the public.', {
  PAIRED_CADRE: 'Cadre paired with households (帮扶干部)',
  VILLAGE_TEAM: 'Village team (驻村工作队、村支两委)',
  FIRST_SECRETARY: 'First secretary of a village (第一书记)',
  TOWNSHIP: 'Township (乡镇)',
  DEPARTMENT: 'Department of the county (县直部门)',
  BATTLE_TEAM: 'Battle team of a few townships (脱贫攻坚队)',
  INSPECTION_TEAM: 'Inspection team (督查组)',
  COUNTY_LEADER: 'Leader of the county (县级领导)',
  COMMAND_OFFICE: 'Office of the command headquarters (指挥部办公室)',
  FINANCE: 'Finance (财政)',
  DATA_STEWARD: 'Data steward (数据管理员)',
  AUDITOR: 'Auditor (审计)',
  ADMINISTRATOR: 'Administrator (系统管理员)',
});

/** What a grant names beside a division, when its role speaks of somebody's own rows. */
export type Subject = 'cadre' | 'department' | 'team';

/** Whose rows are a role's own. A grant of such a role that names nobody grants nothing. */
export const SUBJECTS: Readonly<Partial<Record<RoleName, Subject>>> = {
  PAIRED_CADRE: 'cadre',
  COUNTY_LEADER: 'cadre',
  DEPARTMENT: 'department',
  BATTLE_TEAM: 'team',
};

export const ROLES: readonly RoleName[] = Object.values(Role);

/** The role as commands and listings print it: `paired_cadre`. */
export const printedRole = (role: RoleName): string => role.toLowerCase();

export function parseRole(printed: string): RoleName | undefined {
  return ROLES.find((role) => printedRole(role) === printed);
}
