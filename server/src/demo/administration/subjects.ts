import type { ClientBase } from 'pg';
import { DEMO_REFERENCE_DATE } from '../calendar.js';
import { TOWNSHIP } from './sample-principals.js';

/** The row of a table that stands for most live rows of the sample township; the first of equals. */
const busiest = (table: string, key: string, condition = 'true'): string => `
  (select ${key} from ${table}
    where division_code >= $1 and division_code < $1 || ':' and ${key} is not null and ${condition}
      and valid_from <= $2::date and (valid_to is null or valid_to > $2::date)
    group by ${key} order by count(*) desc, ${key} limit 1)`;

/** Whose rows are the own of the sample principals: people and bodies who answer for the sample township. */
const SUBJECTS = [
  ['demo:paired_cadre', 'cadre_id', busiest('pairing', 'cadre_id')],
  ['demo:county_leader', 'cadre_id', busiest('responsibility_link', 'cadre_id', `kind = 'LEADER_TOWNSHIP'`)],
  ['demo:department', 'department_id', busiest('responsibility_link', 'department_id')],
  ['demo:battle_team', 'team_id', busiest('battle_team_coverage', 'team_id')],
] as const;

/** Gives the sample grants their subjects. */
export async function nameSubjects(client: ClientBase): Promise<void> {
  for (const [principal, column, row] of SUBJECTS) {
    await client.query(`update "grant" set ${column} = ${row} where principal = $3`, [
      TOWNSHIP,
      DEMO_REFERENCE_DATE,
      principal,
    ]);
  }
}
