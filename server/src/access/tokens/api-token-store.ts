import type { Pool } from 'pg';
import { API_TOKEN } from '../principal.js';
import type { RoleName, Subject } from '../role.js';
import { newApiToken } from './api-token.js';

export interface ApiTokenRequest {
  readonly name: string;
  readonly role: RoleName;
  /** 6, 9 or 12 digits. */
  readonly division: string;
  /** Ids of rows: whose rows are the role's own. */
  readonly subjects: Readonly<Partial<Record<Subject, number>>>;
  /** Real dates, `YYYY-MM-DD`: the day of making, and the first day on which it is no longer accepted. */
  readonly createdOn: string;
  readonly expiresOn: string;
  /** First day of its grant, on the calendar of the data. */
  readonly grantedFrom: string;
}

export interface CreatedApiToken {
  readonly id: number;
  /** To be shown once: the database keeps its hash alone. */
  readonly token: string;
}

/** Makes a token and its one grant. */
export async function createApiToken(pool: Pool, request: ApiTokenRequest): Promise<CreatedApiToken> {
  const { token, hash, lastFour } = newApiToken();
  const { name, role, division, subjects, createdOn, expiresOn, grantedFrom } = request;
  const { rows } = await pool.query<{ id: number }>(
    `with made as (
       insert into api_token (name, created_on, expires_on, last_four, token_hash)
       values ($1, $2, $3, $4, $5) returning id),
     granted as (
       insert into "grant" (role, principal, division_code, cadre_id, department_id, team_id, valid_from)
       select $6, $7 || id, $8, $9, $10, $11, $12 from made)
     select id from made`,
    [
      name,
      createdOn,
      expiresOn,
      lastFour,
      hash,
      role,
      API_TOKEN,
      division,
      subjects.cadre,
      subjects.department,
      subjects.team,
      grantedFrom,
    ],
  );
  const [made] = rows;
  if (!made) throw new Error('The token was not stored.');
  return { id: made.id, token };
}

/** A token as listings show it. Dates are `YYYY-MM-DD`. */
export interface ListedApiToken {
  readonly id: number;
  readonly name: string;
  readonly lastFour: string;
  readonly createdOn: string;
  readonly expiresOn: string;
  readonly revokedOn: string | null;
  readonly grants: readonly { readonly role: RoleName; readonly division: string }[];
}

export async function listApiTokens(pool: Pool): Promise<ListedApiToken[]> {
  const { rows } = await pool.query<ListedApiToken>(
    `select id, name, last_four as "lastFour", created_on::text as "createdOn", expires_on::text as "expiresOn",
            revoked_on::text as "revokedOn",
            (select coalesce(json_agg(json_build_object('role', g.role, 'division', g.division_code) order by g.id), '[]')
               from "grant" g where g.principal = $1 || t.id) as grants
       from api_token t order by id`,
    [API_TOKEN],
  );
  return rows;
}

/** From now on nobody can use it. False when there is no such token, or none that was not revoked before. */
export async function revokeApiToken(pool: Pool, id: number, on: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    'update api_token set revoked_on = $2 where id = $1 and revoked_on is null',
    [id, on],
  );
  return rowCount === 1;
}

/** Whether anybody could call with an API token. */
export async function hasLiveApiToken(pool: Pool, today: string): Promise<boolean> {
  const { rows } = await pool.query<{ live: boolean }>('select access.has_live_api_token($1) as live', [
    today,
  ]);
  return rows[0]?.live ?? false;
}
