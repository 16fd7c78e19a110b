const DATE = '2018-10-16';

/** Divisions of the demo's roles that do not have the whole county. */
export const TOWNSHIP = '522628101';
export const VILLAGE = '522628101200';

/** Condition that a row is live on the demo's date. */
export const live = (alias: string) =>
  `${alias}.valid_from <= '${DATE}' and (${alias}.valid_to is null or ${alias}.valid_to > '${DATE}')`;
/** Whose rows a sample role's own are. */
export const subject = (role: string, column: string) =>
  `(select ${column} from "grant" where principal = 'demo:${role}')`;
const requested = `h.id in (select household_id from change_request where state = 'SUBMITTED')`;
const linked = (key: string, value: string) =>
  `exists (select from responsibility_link l where l.${key} = ${value} and ${live('l')} and starts_with(h.division_code, l.division_code))`;

/** The households that each role sees, as DOMAIN section 7 says it, in plain SQL over `household h`; `false` for those without any. */
export const HOUSEHOLDS: Readonly<Record<string, string>> = {
  public: 'false',
  paired_cadre: `h.id in (select household_id from pairing p where p.cadre_id = ${subject('paired_cadre', 'cadre_id')} and ${live('p')})`,
  village_team: `h.division_code = '${VILLAGE}'`,
  first_secretary: `h.division_code = '${VILLAGE}'`,
  township: `starts_with(h.division_code, '${TOWNSHIP}')`,
  department: linked('department_id', subject('department', 'department_id')),
  battle_team: `exists (select from battle_team_coverage c where c.team_id = ${subject('battle_team', 'team_id')} and ${live('c')} and starts_with(h.division_code, c.division_code))`,
  inspection_team: 'true',
  county_leader: `(${linked('cadre_id', subject('county_leader', 'cadre_id'))} or ${requested})`,
  command_office: 'true',
  finance: 'false',
  data_steward: requested,
  auditor: 'false',
  administrator: 'false',
};

/** Roles that see sensitive fields unmasked for a stated purpose, in the rows that they see. */
export const MAY_UNMASK = new Set(['paired_cadre', 'township', 'inspection_team']);

export const IDENTITY_MASK = '******************';
export const PHONE_MASK = '***********';
