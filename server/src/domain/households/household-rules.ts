import { nouns } from '../../model/registry.js';
import { rowRule } from '../../write/row-rules.js';
import { RULES } from '../rules.js';
import { Household } from './household.js';
import { HouseholdStatus } from './terms.js';

const MOST_OTHER_CAUSES = 2;

/** Rule 4: causes are distinct, one main and at most two others. */
rowRule(Household, ['mainCause', 'otherCauses'], async (act, changes) => {
  const keys = [...new Set(changes.map(({ row }) => row))];
  const rows = await act.ask<{ repeated: boolean; many: boolean; headless: boolean }>(
    `select main_cause = any (other_causes) or cardinality(other_causes) <> (select count(distinct c) from unnest(other_causes) c) as repeated,
       cardinality(other_causes) > $2 as many, main_cause is null and cardinality(other_causes) > 0 as headless from household where id = any ($1::int[])`,
    [keys, MOST_OTHER_CAUSES],
  );
  if (rows.some(({ repeated }) => repeated)) act.violates(RULES.CAUSES_DISTINCT, 'input.otherCauses');
  if (rows.some(({ headless }) => headless)) act.violates(RULES.MAIN_CAUSE_MISSING, 'input.mainCause');
  if (rows.some(({ many }) => many)) act.violates(RULES.CAUSES_TOO_MANY, 'input.otherCauses');
});

/** A household lives in a hamlet of its own village. */
rowRule(Household, ['village', 'hamlet'], async (act, changes) => {
  const keys = [...new Set(changes.map(({ row }) => row))];
  const elsewhere = await act.ask(
    `select from household h join ${nouns.of(Household).links.get('hamlet')?.target().table} m on m.id = h.hamlet_id
      where h.id = any ($1::int[]) and m.village_id <> h.village_id`,
    [keys],
  );
  if (elsewhere.length > 0) act.violates(RULES.HAMLET_ELSEWHERE, 'input.hamlet');
});

const { ORDINARY, REGISTERED_POOR, LIFTED, SUPPORTED_AFTER_LIFTING, RISK_REMOVED } = HouseholdStatus;
const MONITORED = [
  HouseholdStatus.MONITORED_UNSTABLE,
  HouseholdStatus.MONITORED_MARGINAL,
  HouseholdStatus.MONITORED_SUDDEN_HARDSHIP,
];

/**
 * Rule 5: what a status may change into. Whoever was never poor is monitored as marginal or in sudden hardship, whoever was
 * lifted as unstable or in sudden hardship; a household can fall back into the register from anywhere.
 */
export const STATUS_TRANSITIONS: Readonly<Record<HouseholdStatus, readonly HouseholdStatus[]>> = {
  ORDINARY: [REGISTERED_POOR, HouseholdStatus.MONITORED_MARGINAL, HouseholdStatus.MONITORED_SUDDEN_HARDSHIP],
  REGISTERED_POOR: [LIFTED],
  LIFTED: [
    SUPPORTED_AFTER_LIFTING,
    REGISTERED_POOR,
    HouseholdStatus.MONITORED_UNSTABLE,
    HouseholdStatus.MONITORED_SUDDEN_HARDSHIP,
  ],
  SUPPORTED_AFTER_LIFTING: [
    LIFTED,
    REGISTERED_POOR,
    HouseholdStatus.MONITORED_UNSTABLE,
    HouseholdStatus.MONITORED_SUDDEN_HARDSHIP,
  ],
  MONITORED_UNSTABLE: [RISK_REMOVED, REGISTERED_POOR],
  MONITORED_MARGINAL: [RISK_REMOVED, REGISTERED_POOR],
  MONITORED_SUDDEN_HARDSHIP: [RISK_REMOVED, REGISTERED_POOR],
  RISK_REMOVED: [REGISTERED_POOR, ...MONITORED],
};

/** Statuses in which a household enters the register. */
export const FIRST_STATUSES: readonly HouseholdStatus[] = [ORDINARY, REGISTERED_POOR];
