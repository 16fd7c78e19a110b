import type { Database } from '@county-graph/server';

/** Some villages, others for each `remainder`. */
const villages = (remainder: number): string =>
  `(select code from village where right(code, 6)::integer / 100 % 7 = ${remainder})`;

/** Rare statuses of households everywhere, and villages where nearly everybody, or nearly nobody, is something. */
const CHANGES = [
  ...(
    [
      ['RISK_REMOVED', 61],
      ['MONITORED_MARGINAL', 83],
      ['MONITORED_UNSTABLE', 211],
      ['MONITORED_SUDDEN_HARDSHIP', 1_009],
    ] as const
  ).map(
    ([status, every]) =>
      `update household_status_period set value = '${status}' where owner_id % ${every} = 0`,
  ),
  `update household set valid_to = '2018-01-01' where division_code in ${villages(0)} and id % 40 > 0 and valid_from < '2018-01-01'`,
  `update household_member m set valid_to = '2018-01-01' from household h where h.id = m.household_id and h.valid_to = '2018-01-01' and m.valid_from < '2018-01-01'`,
  `delete from benefit_link where division_code in ${villages(1)} and household_id % 50 > 0`,
  `insert into benefit_link (mode, household_id, entity_id, division_code, valid_from)
   select 'LABOUR', id, (select min(id) from industry_entity), division_code, '2018-01-01' from household
    where division_code in ${villages(2)} and id % 50 > 0`,
  `update household_member set labour_ability = 'NONE' where division_code in ${villages(3)} and id % 200 > 0`,
  `update household_member set labour_ability = 'SKILLED' where division_code in ${villages(4)} and id % 200 > 0`,
];

/** Makes the loaded county one with many small counts. */
export async function makeCasesRare({ pool }: Database): Promise<void> {
  const client = await pool.connect();
  try {
    // Without the triggers, which would follow each of some ten thousand rows.
    await client.query('begin');
    await client.query('set local session_replication_role to replica');
    for (const change of CHANGES) await client.query(change);
    await client.query('select summary.rebuild()');
    await client.query('commit');
  } finally {
    client.release();
  }
}
