import { type RawBuilder, sql } from 'kysely';

type Sql = RawBuilder<unknown>;

/**
 * How far a grant goes, never beyond its own division:
 * - `division`: all within its division;
 * - `paired`: households that its cadre is paired with;
 * - `linked`: villages that its department is linked to;
 * - `covered`: townships that its team covers;
 * - `led`: divisions that its cadre is linked to as a leader or official;
 * - `awaiting`: submitted change requests in its division, and their households;
 * - `ledOrAwaiting`: both of the last two.
 */
export type Reach = 'division' | 'paired' | 'linked' | 'covered' | 'led' | 'awaiting' | 'ledOrAwaiting';

/** Where a row stands, as SQL. */
export interface Place {
  readonly division: Sql;
  /** The row is a division, whose statistics are asked for. */
  readonly isCounted?: boolean;
  /** Key of the household that the row is about; none for other rows. */
  readonly household?: Sql;
  /** True of a row that is itself a change request awaiting its decision; none for other rows. */
  readonly awaiting?: Sql;
}

/** A grant's values, as SQL parameters. */
export interface GrantParameters {
  /** Codes within the grant's division, as a range: from `low` up to below `high`. */
  readonly low: Sql;
  readonly high: Sql;
  readonly cadre: Sql;
  readonly department: Sql;
  readonly team: Sql;
  /** Date on which pairings, links and coverage must hold. */
  readonly date: Sql;
}

/** Condition that a row is within the reach; undefined when no row of its kind can be. */
export function within(reach: Reach, place: Place, grant: GrantParameters): Sql | undefined {
  switch (reach) {
    case 'division':
      return inRange(place.division, grant);
    case 'paired':
      return paired(place, grant);
    case 'linked':
      return sql`${place.division} = any(${codesNamed({ department: grant.department }, grant)})`;
    case 'covered':
      return sql`${place.division} = any(${codesNamed({ team: grant.team }, grant)})`;
    case 'led':
      return sql`${place.division} = any(${codesNamed({ cadre: grant.cadre }, grant)})`;
    case 'awaiting':
      return awaiting(place, grant);
    case 'ledOrAwaiting': {
      const led = within('led', place, grant);
      const waiting = awaiting(place, grant);
      return led && waiting ? sql`(${led} or ${waiting})` : led;
    }
  }
}

/** Text of what a reach names on the date, which changes whenever it reaches elsewhere; none when it names nothing by itself. */
export function named(reach: Reach, grant: GrantParameters): Sql | undefined {
  const listed = (codes: Sql) => sql`(select string_agg(x, ',' order by x) from unnest(${codes}) x)`;
  switch (reach) {
    case 'paired':
      return sql`(select string_agg(u.household_id::text, ',' order by u.household_id) from pairing u where u.cadre_id = ${grant.cadre} and ${live(grant)})`;
    case 'linked':
      return listed(codesNamed({ department: grant.department }, grant));
    case 'covered':
      return listed(codesNamed({ team: grant.team }, grant));
    case 'led':
      return listed(codesNamed({ cadre: grant.cadre }, grant));
    case 'ledOrAwaiting':
      return sql`concat_ws('|', ${listed(codesNamed({ cadre: grant.cadre }, grant))}, ${awaitingDecision(grant)})`;
    case 'awaiting':
      return awaitingDecision(grant);
    case 'division':
      return undefined;
  }
}

/** Households of submitted requests. */
const awaitingDecision = (grant: GrantParameters): Sql =>
  sql`(select string_agg(distinct u.household_id::text, ',') from change_request u where u.state = 'SUBMITTED' and ${inRange(sql`u.division_code`, grant)})`;

function inRange(division: Sql, { low, high }: GrantParameters): Sql {
  return sql`(${division} >= ${low} and ${division} < ${high})`;
}

const live = ({ date }: GrantParameters): Sql =>
  sql`u.valid_from <= ${date} and (u.valid_to is null or u.valid_to > ${date})`;

/** The rows of a household; the statistics of its village. */
function paired({ household, division, isCounted }: Place, grant: GrantParameters): Sql | undefined {
  const own = (column: string) =>
    sql`any(array(select ${sql.ref(`u.${column}`)} from pairing u where u.cadre_id = ${grant.cadre} and ${live(grant)} and ${inRange(sql`u.division_code`, grant)}))`;
  if (household) return sql`${household} = ${own('household_id')}`;
  return isCounted ? sql`${division} = ${own('division_code')}` : undefined;
}

function awaiting(place: Place, grant: GrantParameters): Sql | undefined {
  if (place.awaiting) return sql`(${place.awaiting} and ${inRange(place.division, grant)})`;
  if (!place.household) return undefined;
  const range = inRange(sql`u.division_code`, grant);
  return sql`${place.household} = any(array(select u.household_id from change_request u where u.state = 'SUBMITTED' and ${range}))`;
}

/**
 * Codes of the divisions within the grant's own that somebody's live links or coverage name, and of the villages in them: a
 * function of the owner, since a link to a township above the grant's village is not the caller's to see, and reaches into
 * it. An array that depends on no row is worked out once a statement, and an index finds the rows of its codes; a range
 * for each would be neither.
 */
function codesNamed(
  { department, cadre, team }: Partial<Pick<GrantParameters, 'department' | 'cadre' | 'team'>>,
  { low, high, date }: GrantParameters,
): Sql {
  const whose = [department, cadre, team].map((id) => id ?? sql`null`);
  return sql`(select access.named_divisions(${sql.join([...whose, low, high, date])}))::text[]`;
}
