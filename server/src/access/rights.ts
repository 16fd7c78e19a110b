import { createHash } from 'node:crypto';
import { COUNTY_DIGITS } from '../model/division-code.js';
import { type Area, type FieldRight, OPEN_AREAS, type WriteArea } from '../model/registry.js';
import type { ActiveGrant, Principal } from './principal.js';
import type { Reach } from './reach.js';
import { type RoleRules, rulesOf } from './role-rules.js';

/** A grant of the caller with what its role may see. */
export interface HeldGrant {
  /** Its place among the caller's grants, by which statements find its values. */
  readonly index: number;
  readonly rules: RoleRules;
  /** It is for a whole county or more. */
  readonly isCountyWide: boolean;
}

const isCountyWide = ({ division }: ActiveGrant): boolean => division.length <= COUNTY_DIGITS;

/** A grant that holds from its own division to the `last` one. */
interface RangedGrant {
  readonly grant: ActiveGrant;
  readonly last: string;
}

/** Grants of one kind differ in their values alone. */
const kindOf = (grant: ActiveGrant): string =>
  `${grant.role}.${grant.domain ?? ''}${isCountyWide(grant) ? '*' : ''}`;

/** The division above: a range over its last child and the first one of its neighbour would hold the neighbour itself. */
const above = ({ division }: ActiveGrant): string =>
  division.length > COUNTY_DIGITS ? division.slice(0, -3) : '';

/**
 * Grants in the order of their kinds, equal ones for neighbouring codes made one: whoever has a hundred counties is then
 * one range in a statement, not a hundred.
 */
function ranged(grants: readonly ActiveGrant[]): RangedGrant[] {
  const key = (grant: ActiveGrant) =>
    [kindOf(grant), grant.cadre, grant.department, grant.team, grant.division.length, above(grant)].join();
  const ordered = grants.map((grant) => ({ grant, key: key(grant) }));
  ordered.sort((a, b) => compare(a.key, b.key) || compare(a.grant.division, b.grant.division));
  const ranges: (RangedGrant & { readonly key: string })[] = [];
  for (const { grant, key } of ordered) {
    const before = ranges.at(-1);
    if (before?.key === key && Number(grant.division) <= Number(before.last) + 1)
      ranges[ranges.length - 1] = { ...before, last: grant.division };
    else ranges.push({ grant, key, last: grant.division });
  }
  return ranges;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const WITHOUT_PURPOSE = new WeakMap<Principal, Rights>();

/** What a statement reads of a grant when it runs. */
export type GrantValue = 'low' | 'high' | 'cadre' | 'department' | 'team';

/**
 * What a caller may see in one request. Statements of callers whose grants differ in their values alone are the same
 * text: `shape` tells such callers alike.
 */
export class Rights {
  readonly shape: string;
  readonly grants: readonly HeldGrant[];
  readonly #values: readonly RangedGrant[];

  constructor(
    readonly principal: Principal,
    /** Why sensitive fields are read unmasked; without one they are masked. */
    readonly purpose: string | undefined,
  ) {
    this.#values = ranged(principal.grants);
    this.grants = this.#values.map(({ grant }, index) => ({
      index,
      rules: rulesOf(grant.role, grant.domain),
      isCountyWide: isCountyWide(grant),
    }));
    this.shape = `${this.#values.map(({ grant }) => kindOf(grant)).join()}${purpose === undefined ? '' : '!'}`;
  }

  /** Those of a caller in one request; without a purpose they are the same for each. */
  static of(principal: Principal, purpose: string | undefined): Rights {
    if (purpose !== undefined) return new Rights(principal, purpose);
    const known = WITHOUT_PURPOSE.get(principal);
    if (known) return known;
    const rights = new Rights(principal, undefined);
    WITHOUT_PURPOSE.set(principal, rights);
    return rights;
  }

  /** Sees everything, unmasked and unlogged: for the server's own reading, such as counting rows into the summary. */
  static readonly everything = new Rights({ id: 'server', name: 'server', grants: [] }, undefined);

  get isEverything(): boolean {
    return this === Rights.everything;
  }

  value(index: number, name: GrantValue): unknown {
    const held = this.#values[index];
    if (!held) throw new Error(`The caller has no grant ${index}.`);
    if (name === 'low') return held.grant.division;
    // ':' follows '9', so it stands above every code that starts with the last division's.
    if (name === 'high') return `${held.last}:`;
    // Key 0 does not exist: a grant without its subject reaches nothing.
    return held.grant[name] ?? 0;
  }

  /** Tells whether two callers, or one at two times, hold the same grants. */
  get fingerprint(): string {
    const held = this.#values.map(({ grant, last }) => [
      kindOf(grant),
      grant.division,
      last,
      grant.cadre,
      grant.department,
      grant.team,
    ]);
    return createHash('sha256').update(JSON.stringify(held)).digest('hex');
  }

  /** Grants that reach into an area. */
  reaching(area: Area): { readonly grant: HeldGrant; readonly reach: Reach }[] {
    return this.grants.flatMap((grant) => {
      const reach = grant.rules.sees[area];
      return reach ? [{ grant, reach }] : [];
    });
  }

  /** Grants under which rows of an area may be changed. */
  writing(area: WriteArea): { readonly grant: HeldGrant; readonly reach: Reach }[] {
    return this.grants.flatMap((grant) => {
      const reach = grant.rules.writes?.[area];
      return reach ? [{ grant, reach }] : [];
    });
  }

  /** Code of the county in which rows of an area may be changed; none when it is not one. */
  countyWrittenIn(area: Area): string | undefined {
    const counties = new Set(
      this.writing(area).flatMap(({ grant: { index } }) => {
        const held = this.#values[index];
        return held ? [held.grant.division, held.last].map((code) => code.slice(0, COUNTY_DIGITS)) : [];
      }),
    );
    return counties.size === 1 ? [...counties][0] : undefined;
  }

  /** Codes of the counties in which all lies that the caller sees of an area; undefined when they are not told one by one. */
  countiesOf(area: Area): readonly string[] | undefined {
    if (this.isOpen(area)) return undefined;
    const counties = new Set<string>();
    for (const { grant } of this.reaching(area)) {
      const held = this.#values[grant.index];
      const county = held?.grant.division.slice(0, COUNTY_DIGITS);
      if (!county || held?.last.slice(0, COUNTY_DIGITS) !== county) return undefined;
      counties.add(county);
    }
    return [...counties];
  }

  isOpen(area: Area): boolean {
    return this.isEverything || OPEN_AREAS.has(area);
  }

  /** Whether a grant shows a sensitive field unmasked in this request. */
  unmasks(grant: HeldGrant, right: FieldRight): boolean {
    return this.purpose !== undefined && (grant.rules.unmasks?.includes(right) ?? false);
  }
}
