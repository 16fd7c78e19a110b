import { NOUNS } from '../reference/facts.ts';
import { cellName, MEASURES } from '../reference/measures.ts';
import {
  periodTableOf,
  type RawRow,
  RELEASED,
  snakeCase,
  type Tables,
  tableOf,
} from '../reference/tables.ts';
import { madeConsistent } from './consistent.ts';
import { numbersFrom } from './numbers.ts';
import { DIVISION_CODES, inOneCounty, parentsOf, placeFor } from './places.ts';

/** How many rows of each type; small, so that every row matters and answers are quick. */
const SIZES: Readonly<Record<string, number>> = {
  County: 2,
  Township: 4,
  Village: 10,
  VillageSuccession: 8,
  Hamlet: 12,
  Household: 50,
  HouseholdMember: 140,
  HouseholdIncome: 70,
  IndustryEntity: 14,
  BenefitLink: 60,
  MutualGroup: 12,
  MutualGroupMember: 40,
  Department: 10,
  Cadre: 24,
  BattleTeam: 10,
  BattleTeamMember: 16,
  BattleTeamCoverage: 30,
  ResponsibilityLink: 90,
  Pairing: 60,
  BankAccount: 90,
  ChangeRequest: 45,
  Proposal: 12,
  AccessRecord: 30,
  Grant: 30,
  ApiToken: 6,
};

/** Starts and ends from one short list, so that rows begin and end on the very days that are asked for. */
const DAYS = ['2012-01-01', '2014-03-31', '2016-12-30', '2018-10-16', '2018-10-17', '2020-01-01'] as const;

const NAMES = [
  '石阿妹',
  '杨𠮷',
  '𠮷家',
  '龙AB社',
  'aB农场',
  'Ab农场',
  '敦寨\u{1F3E1}',
  'ﬀ组',
  '50%寨_',
  '石家',
  '石"家\\',
  "O'寨\t\n\u0001",
  'e\u0301组\u{10FFFF}',
  '',
] as const;

const ENUMS: Readonly<Record<string, readonly string[]>> = {
  relation: ['SPOUSE', 'CHILD', 'OTHER'],
  labourAbility: ['ORDINARY', 'SKILLED', 'WEAK', 'NONE'],
  mainCause: ['ILLNESS', 'LACK_OF_LAND', 'OTHER'],
  basis: ['CODE', 'NAME', 'UNKNOWN'],
  'BenefitLink.mode': ['ORDER', 'LABOUR', 'SHARE_DIVIDEND'],
  'Pairing.mode': ['DISPATCHED', 'TRANSFERRED'],
  rank: ['COUNTY', 'TOWNSHIP', 'VILLAGE', 'STAFF'],
  'BattleTeam.kind': ['BATTLE', 'INSPECTION'],
  'ResponsibilityLink.kind': [
    'LEADER_TOWNSHIP',
    'OFFICIAL_VILLAGE',
    'DEPARTMENT_VILLAGE',
    'DEPARTMENT_VILLAGE',
  ],
  'ChangeRequest.kind': ['STATUS', 'CONTACT', 'OTHER'],
  act: ['MERGE_VILLAGES', 'RENAME_VILLAGE', 'ERASE_PERSON'],
  'Proposal.state': ['SUBMITTED', 'CONFIRMED', 'REJECTED'],
  'ChangeRequest.state': ['DRAFT', 'SUBMITTED', 'VALIDATED', 'RETURNED', 'APPLIED'],
  sex: ['MALE', 'FEMALE'],
  schooling: ['NONE', 'PRIMARY', 'TERTIARY'],
  health: ['HEALTHY', 'DISABLED'],
  work: ['LOCAL_FARMING', 'MIGRANT_WORK'],
  residence: ['ORIGINAL', 'RELOCATED'],
  housingStructure: ['TIMBER', 'BRICK_TIMBER'],
  water: ['TAP', 'WELL'],
  region: ['EAST', 'WEST'],
  role: ['TOWNSHIP', 'VILLAGE_TEAM', 'PAIRED_CADRE', 'AUDITOR'],
  status: MEASURES.householdsByStatus?.by?.members ?? [],
  'Township.kind': ['STREET', 'TOWN', 'TOWNSHIP'],
  'Village.kind': ['VILLAGE_COMMITTEE', 'RESIDENTS_COMMITTEE', 'COMMUNITY'],
  'IndustryEntity.kind': MEASURES.entitiesByKind?.by?.members ?? [],
  'MutualGroup.kind': MEASURES.groupsByKind?.by?.members ?? [],
  sector: MEASURES.entitiesBySector?.by?.members ?? [],
};

/** Types of which only the first rows are pointed to, so that the others are seen where they lie and nowhere else. */
const POINTED_TO: Readonly<Record<string, number>> = {
  MutualGroup: 8,
  Department: 6,
  Cadre: 18,
  BattleTeam: 6,
};

const NULLABLE = new Set([
  'latitude',
  'longitude',
  'mainCause',
  'phone',
  'contractAmount',
  'contractTerms',
  'diagnosis',
  'duty',
  'proposalReason',
  'revokedOn',
  'rowKey',
]);
const OPTIONAL_LINKS = new Set([
  'predecessor',
  'successor',
  'hamlet',
  'upstream',
  'leader',
  'Cadre.department',
  'Cadre.township',
  'Cadre.village',
  'AccessRecord.household',
  'Grant.cadre',
  'Grant.department',
  'Grant.team',
]);

/** One department for each kind of sight that a domain gives. */
const DOMAINS = ['GENERAL', 'INDUSTRY', 'HEALTH', 'HOUSEHOLDS', 'FINANCE'] as const;

/** Columns that the table has and the graph does not. */
const UNSEEN: Readonly<Record<string, (id: number) => RawRow>> = {
  ApiToken: (id) => ({ token_hash: String(id).padStart(64, '0') }),
};

const CODES: Readonly<Record<string, (id: number) => string>> = {
  ...DIVISION_CODES,
  Household: (id) => `H${String(522_628_000_000 + id)}`,
  MutualGroup: (id) => `G${String(522_628_000_000 + id)}`,
  Department: (id) => `D${String(id).padStart(12, '0')}`,
  Cadre: (id) => `C${String(id).padStart(12, '0')}`,
};

/** Under this one there are rows inside and outside every role's scope; `security/every-field` sees to it. */
const SEED = 2067;

const TURN = '2016-12-30';
const HEADED = 40;
const CHANGED_HEAD = 5;

/** The household that a member is the head of: most have one, the first of them one after the other. */
function headedBy(member: number): number | undefined {
  if (member <= HEADED) return member;
  return member <= HEADED + CHANGED_HEAD ? member - HEADED : undefined;
}

/** Two villages or heads after each other share a code or a household; a third of the rest has ended or not begun. */
function periodOf(
  type: string,
  id: number,
  below: (limit: number) => number,
): { from: string; to: string | null } {
  if (type === 'Village') {
    return id % 2 === 1 ? { from: DAYS[0], to: TURN } : { from: TURN, to: id === 4 ? '2018-10-16' : null };
  }
  if (type === 'HouseholdMember' && id <= CHANGED_HEAD) return { from: DAYS[0], to: TURN };
  if (type === 'HouseholdMember' && id > HEADED && headedBy(id)) return { from: TURN, to: null };
  const start = below(DAYS.length - 1);
  return {
    from: (below(3) === 0 ? DAYS[start] : undefined) ?? DAYS[0],
    to: (below(3) === 0 ? DAYS[start + 1] : undefined) ?? null,
  };
}

const NEWEST_RELEASE = '2018-10-16';

/** Numbers of two releases, a third of them withheld: what they say is not what a count would give. */
function releasedCells(below: (limit: number) => number): readonly RawRow[] {
  const names = Object.entries(MEASURES).flatMap(([measure, { by }]) =>
    (by?.members ?? [undefined]).map((member) => cellName(measure, member)),
  );
  const codes = new Set(
    Object.entries(DIVISION_CODES).flatMap(([type, code]) =>
      Array.from({ length: SIZES[type] ?? 0 }, (_, index) => code(index + 1)),
    ),
  );
  return ['2016-12-30', NEWEST_RELEASE].flatMap((released_on) =>
    [...codes].flatMap((division_code) =>
      names.map((name) => {
        const value = below(3) === 0 ? null : String(1_000 + below(1_000));
        return { released_on, division_code, name, value };
      }),
    ),
  );
}

/** Rows with every oddity that the rules speak of. Codes repeat over time, names leave the plane of common characters. */
export function madeUpTables(): Tables {
  const below = numbersFrom(SEED);
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const guarantee = ['MET', 'UNMET', 'NOT_APPLICABLE'];

  const value = (type: string, column: string, kind: string, id: number): string | null => {
    if (NULLABLE.has(column) && below(3) === 0) return null;
    const members = ENUMS[column] ?? ENUMS[`${type}.${column}`];
    if (members) return pick(members);
    if (column.endsWith('Guarantee')) return pick(guarantee);
    if (column === 'domain') return DOMAINS[id - 1] ?? 'GENERAL';
    if (column === 'code') return CODES[type]?.(id) ?? '';
    if (column === 'identityNumber') return `${String(52_262_819_800_101_000n + BigInt(id))}X`;
    // As large as it can be while sums over the other rows stay safe integers.
    if (column === 'contractAmount' && id === 1) return String(Number.MAX_SAFE_INTEGER - 10_000_000_000);
    if (column === 'number') return String(622_848_000_000_000_000n + BigInt(below(SIZES[type] ?? 1)));
    if (column === 'persons') return String(1 + below(5));
    if (kind === 'date') return pick(DAYS);
    if (kind === 'instant') return `${pick(DAYS)}T08:30:00.${100 + below(900)}Z`;
    if (column === 'monthsWorked') return String(below(13));
    if (kind === 'int') return String(below(4) === 0 ? below(100_000_000) : below(20));
    if (kind === 'float') return String(26 + below(1000) / 997);
    if (kind === 'boolean') return pick(['t', 'f']);
    if (kind === 'texts') return pick(['{}', '{ILLNESS}', '{OTHER,LACK_OF_LAND}']);
    return pick(NAMES);
  };

  const tables = new Map<string, readonly RawRow[]>();
  for (const noun of NOUNS) {
    const size = SIZES[noun.name] ?? 0;
    const rows: RawRow[] = [];
    for (let id = 1; id <= size; id += 1) {
      // As after as many changes, so that no version is another row's by chance.
      const version = String(1 + (id % 7));
      const row: Record<string, string | null> = { id: String(id), version, ...UNSEEN[noun.name]?.(id) };
      for (const [column, kind] of Object.entries(noun.columns)) {
        row[snakeCase(column)] = value(noun.name, column, kind, id);
      }
      for (const [link, target] of Object.entries(noun.links ?? {})) {
        const isOptional = OPTIONAL_LINKS.has(link) || OPTIONAL_LINKS.has(`${noun.name}.${link}`);
        const none = isOptional && below(3) === 0;
        row[`${snakeCase(link)}_id`] = none
          ? null
          : String(1 + below(POINTED_TO[target] ?? SIZES[target] ?? 1));
      }
      const headed = noun.name === 'HouseholdMember' ? headedBy(id) : undefined;
      if (headed) Object.assign(row, { relation: 'HEAD', household_id: String(headed) });
      Object.assign(row, parentsOf(noun.name, id, row));
      if (noun.placedBy === 'divisionCode') {
        const household = row.household_id
          ? tables.get('household')?.[Number(row.household_id) - 1]
          : undefined;
        row.division_code = inOneCounty(row, household, placeFor(noun.name, row, below));
      }
      if (noun.dated) {
        const { from, to } = periodOf(noun.name, id, below);
        Object.assign(row, { valid_from: from, valid_to: to });
      }
      rows.push(madeConsistent(noun.name, row));
    }
    tables.set(tableOf(noun), rows);
    for (const [column, kind] of Object.entries(noun.periods ?? {})) {
      tables.set(
        periodTableOf(noun, column),
        rows.flatMap(({ id }, owner): RawRow[] => {
          const turn = DAYS[2 + below(3)] ?? '';
          const shared = { owner_id: id ?? null };
          if (owner % 4 === 3) return [];
          return [
            { ...shared, value: value(noun.name, column, kind, 0), valid_from: '2012-01-01', valid_to: turn },
            { ...shared, value: value(noun.name, column, kind, 0), valid_from: turn, valid_to: null },
          ];
        }),
      );
    }
  }
  tables.set(RELEASED, releasedCells(below));
  return tables;
}
