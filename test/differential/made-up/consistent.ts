import type { RawRow } from '../reference/tables.ts';

/** The two links that a responsibility link of each kind has. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  LEADER_TOWNSHIP: ['cadre_id', 'township_id'],
  OFFICIAL_VILLAGE: ['cadre_id', 'village_id'],
  DEPARTMENT_VILLAGE: ['department_id', 'village_id'],
};

/** What a change request has before it is submitted, and before it is decided. */
const UNDECIDED = { decided_on: null, validator_id: null, decision_reason: null };
const LACKS: Readonly<Record<string, RawRow>> = {
  DRAFT: { ...UNDECIDED, submitted_on: null },
  SUBMITTED: UNDECIDED,
};

/** The row with what its table demands of several columns together. */
export function madeConsistent(type: string, row: RawRow): RawRow {
  if (type === 'ResponsibilityLink') {
    const links = Object.keys(row).filter((column) => column.endsWith('_id'));
    const ends = ENDS[row.kind ?? ''] ?? [];
    return {
      ...row,
      ...Object.fromEntries(links.filter((link) => !ends.includes(link)).map((link) => [link, null])),
    };
  }
  if (type === 'Proposal') {
    const isOpen = row.state === 'SUBMITTED';
    return {
      ...row,
      decider: isOpen ? null : `not ${row.proposer}`,
      ...(isOpen ? { decided_on: null, decision_reason: null } : {}),
    };
  }
  if (type !== 'ChangeRequest') return row;
  const [drafted_on = '', submitted_on = '', decided_on = ''] = [
    row.drafted_on,
    row.submitted_on,
    row.decided_on,
  ].toSorted();
  const validator_id = row.validator_id === row.proposer_id ? '1' : row.validator_id;
  return {
    ...row,
    drafted_on,
    submitted_on,
    decided_on,
    validator_id: validator_id === row.proposer_id ? '2' : (validator_id ?? null),
    ...LACKS[row.state ?? ''],
  };
}
