import type { Area, FieldRight, WriteArea } from '../model/registry.js';
import type { Reach } from './reach.js';
import type { RoleName } from './role.js';

/** What a role may see. An area that is not named is closed to it. */
export interface RoleRules {
  readonly sees: Readonly<Partial<Record<Area, Reach>>>;
  /** What it may change, row by row as it stood before and as it stands after. */
  readonly writes?: Readonly<Partial<Record<WriteArea, Reach>>>;
  /** Divisions whose statistics it gets in exact numbers; elsewhere it gets what is published. */
  readonly counts?: Reach;
  /** Sensitive fields that it may read and search unmasked, in the rows that it sees, for a stated purpose. */
  readonly unmasks?: readonly FieldRight[];
}

const EVERY_FIELD: readonly FieldRight[] = ['identity', 'telephone', 'bankAccount', 'diagnosis'];

/** Everything about households and the people who answer for them, as far as a reach goes. */
function records(reach: Reach): RoleRules['sees'] {
  return { households: reach, income: reach, requests: reach, command: reach, accessLog: reach };
}

/** The one table of roles (DOMAIN section 7): what each sees, and how far. */
const ROLE_RULES: Readonly<Record<RoleName, RoleRules>> = {
  PAIRED_CADRE: {
    sees: records('paired'),
    counts: 'paired',
    unmasks: EVERY_FIELD,
    writes: { requests: 'paired' },
  },
  VILLAGE_TEAM: { sees: records('division'), counts: 'division', writes: { requests: 'division' } },
  FIRST_SECRETARY: { sees: records('division'), counts: 'division', writes: { requests: 'division' } },
  TOWNSHIP: {
    sees: records('division'),
    counts: 'division',
    unmasks: EVERY_FIELD,
    writes: {
      households: 'division',
      income: 'division',
      requests: 'division',
      validation: 'division',
      industry: 'division',
    },
  },
  DEPARTMENT: { sees: { households: 'linked', command: 'linked' }, counts: 'linked' },
  BATTLE_TEAM: { sees: records('covered'), counts: 'covered' },
  INSPECTION_TEAM: { sees: records('division'), counts: 'division', unmasks: EVERY_FIELD },
  COUNTY_LEADER: {
    sees: { households: 'ledOrAwaiting', income: 'ledOrAwaiting', requests: 'ledOrAwaiting', command: 'led' },
    counts: 'division',
  },
  COMMAND_OFFICE: {
    sees: { households: 'division', income: 'division', requests: 'division', command: 'division' },
    counts: 'division',
    writes: { command: 'division' },
  },
  FINANCE: { sees: {} },
  DATA_STEWARD: {
    sees: { requests: 'division', households: 'awaiting', stewardship: 'division' },
    writes: { divisions: 'division', stewardship: 'division' },
  },
  AUDITOR: { sees: { accessLog: 'division' } },
  ADMINISTRATOR: { sees: { configuration: 'division' }, writes: { configuration: 'division' } },
};

/** What a department's own domain adds to its role, county-wide or in its linked villages. */
const DOMAIN_RULES: Readonly<Record<string, Partial<RoleRules>>> = {
  HOUSEHOLDS: { sees: { income: 'linked', requests: 'linked' } },
  INDUSTRY: { sees: { income: 'linked' }, writes: { industry: 'division' } },
  FINANCE: { sees: { income: 'linked' } },
  HEALTH: { unmasks: ['diagnosis'] },
};

/** The rules of a role; of a department, with those of its domain. */
export function rulesOf(role: RoleName, domain: string | undefined): RoleRules {
  const rules = ROLE_RULES[role];
  const own = role === 'DEPARTMENT' && domain ? DOMAIN_RULES[domain] : undefined;
  if (!own) return rules;
  return { ...rules, ...own, sees: { ...rules.sees, ...own.sees } };
}
