import { type RawBuilder, sql } from 'kysely';
import { fieldOf } from '../model/fields.js';
import { columnName, linkColumnName } from '../model/naming.js';
import type { Area, FieldRight, NounMeta, WriteArea } from '../model/registry.js';
import { type GrantParameters, named, type Place, type Reach, within } from './reach.js';
import type { HeldGrant, Rights } from './rights.js';

type Sql = RawBuilder<unknown>;

/** Which rows: all, none whatever they hold, or those that meet a condition. */
export type RowScope = 'all' | 'none' | Sql;

/** What conditions need of the statement that they stand in. */
export interface StatementParts {
  readonly rights: Rights;
  /** Parameters of a grant. */
  grant(grant: HeldGrant): GrantParameters;
  /** A table alias that nothing else has. */
  alias(): string;
}

/** The rows of a noun that the caller may see: those that a grant reaches, and those seen through others. */
export function rowScope(parts: StatementParts, noun: NounMeta, alias: string): RowScope {
  const { rights } = parts;
  if (rights.isOpen(noun.area)) return 'all';
  const grounds = groundsOf(parts, noun, alias, rights.reaching(noun.area));
  return either([
    ...grounds,
    ...(grounds.length > 0 || rights.grants.length > 0 ? seenThrough(parts, noun, alias) : []),
  ]);
}

/** Whether the caller's grants alone reach into an area at a place, whatever is seen through others. */
export function reachedScope(parts: StatementParts, area: Area, place: Place): RowScope {
  const { rights } = parts;
  if (rights.isOpen(area)) return 'all';
  return either(
    rights.reaching(area).flatMap(({ grant, reach }) => within(reach, place, parts.grant(grant)) ?? []),
  );
}

/** Text that changes whenever what the caller sees is no longer the same by its grants, or by what these name. */
export function scopeText(parts: StatementParts): Sql {
  const { rights } = parts;
  const texts = rights.grants.flatMap((grant) => {
    const reaches = new Set([...Object.values(grant.rules.sees), grant.rules.counts]);
    return [...reaches].flatMap((reach) => (reach && named(reach, parts.grant(grant))) ?? []);
  });
  return sql`concat_ws('|', ${sql.join([sql.lit(''), ...texts])})`;
}

/** The rows of a noun that the caller may change. */
export function writableScope(
  parts: StatementParts,
  noun: NounMeta,
  alias: string,
  as: WriteArea = noun.writtenAs,
): RowScope {
  const { rights } = parts;
  if (rights.isEverything) return 'all';
  return either(groundsOf(parts, noun, alias, rights.writing(as)));
}

/** The rows of a noun in which the caller gets a sensitive field unmasked. */
export function unmaskedScope(
  parts: StatementParts,
  noun: NounMeta,
  alias: string,
  right: FieldRight,
): RowScope {
  const { rights } = parts;
  if (rights.isEverything) return 'all';
  const reaching = rights.reaching(noun.area);
  const holding = reaching.filter(({ grant }) => rights.unmasks(grant, right));
  // Whatever is seen is then seen by one of these grants.
  if (holding.length > 0 && holding.length === reaching.length && noun.seenThrough.length === 0) return 'all';
  return either(groundsOf(parts, noun, alias, holding));
}

/** The divisions whose exact numbers the caller may have. */
export function countedScope(parts: StatementParts, division: Sql): RowScope {
  const { rights } = parts;
  if (rights.isEverything) return 'all';
  return either(
    rights.grants.flatMap((grant) => {
      const reach = grant.rules.counts;
      const condition = reach && within(reach, { division, isCounted: true }, parts.grant(grant));
      return condition ? [condition] : [];
    }),
  );
}

function either(conditions: readonly Sql[]): RowScope {
  if (conditions.length === 0) return 'none';
  return conditions.length === 1 && conditions[0]
    ? conditions[0]
    : sql`(${sql.join([...conditions], sql` or `)})`;
}

function groundsOf(
  parts: StatementParts,
  noun: NounMeta,
  alias: string,
  reaching: readonly { readonly grant: HeldGrant; readonly reach: Reach }[],
): Sql[] {
  if (!noun.division) return reaching.some(reachesAll) ? [sql`true`] : [];
  const place = placeOf(noun, alias);
  return reaching.flatMap(({ grant, reach }) => within(reach, place, parts.grant(grant)) ?? []);
}

/** What lies in no division is the whole server's: part of a county does not reach it, nor does a reach of own rows. */
const reachesAll = ({ grant, reach }: { readonly grant: HeldGrant; readonly reach: Reach }): boolean =>
  reach === 'division' && grant.isCountyWide;

function placeOf(noun: NounMeta, alias: string): Place {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  const division = column(columnName(noun.division ?? 'divisionCode'));
  const household =
    noun.name === 'Household'
      ? column('id')
      : noun.links.has('household')
        ? column(linkColumnName('household'))
        : undefined;
  const awaiting = noun.area === 'requests' ? sql`${column('state')} = 'SUBMITTED'` : undefined;
  return { division, ...(household ? { household } : {}), ...(awaiting ? { awaiting } : {}) };
}

/** A row is also seen when one is that it names, or that names it: the cadre of a pairing, the team of a township. */
function seenThrough(parts: StatementParts, noun: NounMeta, alias: string): Sql[] {
  return noun.seenThrough.flatMap((name) => {
    const field = fieldOf(noun, name);
    if (field.kind !== 'link' && field.kind !== 'children')
      throw new Error(`${noun.name} cannot be seen through ${name}.`);
    const other = field.kind === 'link' ? field.link.target() : field.child;
    const otherAlias = parts.alias();
    const scope = rowScope(parts, other, otherAlias);
    if (scope === 'none') return [];
    const join =
      field.kind === 'link'
        ? sql`${sql.ref(`${otherAlias}.id`)} = ${sql.ref(`${alias}.${linkColumnName(name)}`)}`
        : sql`${sql.ref(`${otherAlias}.${linkColumnName(field.link.name)}`)} = ${sql.ref(`${alias}.id`)}`;
    const seen = scope === 'all' ? join : sql`${join} and ${scope}`;
    return [sql`exists (select 1 from ${sql.table(other.table)} ${sql.ref(otherAlias)} where ${seen})`];
  });
}
