import type pg from 'pg';
import type { HeldGrant } from '../reference/access/caller.ts';

/** Somebody with grants; without any, the public. */
export interface Principal {
  readonly name: string;
  readonly grants: readonly HeldGrant[];
}

/** Above the identifiers of all rows that tests make. */
const FIRST_ID = 1_000_000;

/** Grants them what they have, from before everything and for ever. */
export async function storeGrants(pool: pg.Pool, principals: readonly Principal[]): Promise<void> {
  const rows = principals
    .flatMap(({ name, grants }) => grants.map((grant) => ({ name, grant })))
    .map(({ name, grant }, index) => ({
      id: FIRST_ID + index,
      principal: name,
      role: grant.role,
      division_code: grant.division,
      cadre_id: grant.cadre,
      department_id: grant.department,
      team_id: grant.team,
      valid_from: '1900-01-01',
    }));
  await pool.query(
    `insert into "grant" (id, principal, role, division_code, cadre_id, department_id, team_id, valid_from)
     select id, principal, role, division_code, cadre_id, department_id, team_id, valid_from
     from json_populate_recordset(null::"grant", $1)`,
    [JSON.stringify(rows)],
  );
}
