import type { Area, FieldRight } from './rules.ts';

/**
 * How far a grant goes, never beyond its own division:
 * - `division`: everything in it;
 * - `paired`: the households that its cadre is paired with now, and the numbers of their villages;
 * - `linked`: the divisions that its department answers for now;
 * - `led`: the divisions that its cadre answers for now;
 * - `covered`: the townships that its team covers now;
 * - `awaiting`: submitted change requests, and the households that they are about.
 */
export type Reach = 'division' | 'paired' | 'linked' | 'led' | 'covered' | 'awaiting';

export type Subject = 'cadre' | 'department' | 'team';

/** A role of section 7. */
export interface RoleRules {
  /** Whose rows are its own; a grant that names nobody grants nothing. */
  readonly of?: Subject;
  readonly sees: Readonly<Partial<Record<Exclude<Area, 'open'>, readonly Reach[]>>>;
  /** Where it gets exact numbers. */
  readonly counts?: Reach;
  /** Sensitive columns that it reads for a stated purpose, in the rows that it reaches itself. */
  readonly unmasks?: readonly FieldRight[];
}

const EVERY_FIELD: readonly FieldRight[] = ['identity', 'telephone', 'bankAccount', 'diagnosis'];

const all = (reach: Reach): RoleRules['sees'] => ({
  households: [reach],
  income: [reach],
  requests: [reach],
  command: [reach],
  accessLog: [reach],
});

const DEPARTMENT = {
  of: 'department',
  sees: { households: ['linked'], command: ['linked'] },
  counts: 'linked',
} as const satisfies RoleRules;

export const ROLES: Readonly<Record<string, RoleRules>> = {
  // "own households in full; village statistics"
  PAIRED_CADRE: { of: 'cadre', sees: all('paired'), counts: 'paired', unmasks: EVERY_FIELD },
  // "own village; telephone and identity number masked", and the other two sensitive columns with them
  VILLAGE_TEAM: { sees: all('division'), counts: 'division' },
  FIRST_SECRETARY: { sees: all('division'), counts: 'division' },
  // "own subtree"
  TOWNSHIP: { sees: all('division'), counts: 'division', unmasks: EVERY_FIELD },
  // "linked villages; its own domain county-wide"
  DEPARTMENT,
  // "its townships"
  BATTLE_TEAM: { of: 'team', sees: all('covered'), counts: 'covered' },
  // "county, read; unmasked only with a purpose, logged"
  INSPECTION_TEAM: { sees: all('division'), counts: 'division', unmasks: EVERY_FIELD },
  // "statistics; detail on own links and on what awaits approval"
  COUNTY_LEADER: {
    of: 'cadre',
    sees: {
      households: ['led', 'awaiting'],
      income: ['led', 'awaiting'],
      requests: ['led', 'awaiting'],
      command: ['led'],
    },
    counts: 'division',
  },
  // "county, masked"
  COMMAND_OFFICE: {
    sees: {
      households: ['division'],
      income: ['division'],
      requests: ['division'],
      command: ['division'],
    },
    counts: 'division',
  },
  // "money; names only in payment lines": there is no money in the graph yet
  FINANCE: { sees: {} },
  // "quality queues, masked", and what takes a second person
  DATA_STEWARD: {
    sees: { requests: ['division'], households: ['awaiting'], stewardship: ['division'] },
  },
  // "access log and money, no household records"
  AUDITOR: { sees: { accessLog: ['division'] } },
  // "configuration, no personal data"
  ADMINISTRATOR: { sees: { configuration: ['division'] } },
};

/** A department that answers for a domain sees that too, in its linked villages where it is not open anyway. */
const OF_DOMAIN: Readonly<Record<string, RoleRules>> = {
  HOUSEHOLDS: { ...DEPARTMENT, sees: { ...DEPARTMENT.sees, income: ['linked'], requests: ['linked'] } },
  INDUSTRY: { ...DEPARTMENT, sees: { ...DEPARTMENT.sees, income: ['linked'] } },
  FINANCE: { ...DEPARTMENT, sees: { ...DEPARTMENT.sees, income: ['linked'] } },
  HEALTH: { ...DEPARTMENT, unmasks: ['diagnosis'] },
};

/** @param domain of the grant's department */
export function roleRules(role: string, domain: string | undefined): RoleRules {
  const rules = (role === 'DEPARTMENT' && OF_DOMAIN[domain ?? '']) || ROLES[role];
  if (!rules) throw new Error(`Section 7 names no role ${role}.`);
  return rules;
}
