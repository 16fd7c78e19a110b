import type { Noun } from '../facts.ts';
import { nounNamed } from '../facts.ts';
import type { Row, World } from '../world.ts';
import type { Caller, HeldGrant } from './caller.ts';
import { GrantReach } from './reach.ts';
import { type Reach, type RoleRules, roleRules } from './roles.ts';
import { type FieldRight, rulesOf } from './rules.ts';

interface Held {
  readonly rules: RoleRules;
  readonly reach: GrantReach;
}

/** What one caller sees on a day, as section 7 has it. */
export class Sight {
  readonly #world: World;
  readonly #hasPurpose: boolean;
  readonly #held: readonly Held[];
  readonly #seen = new Map<Row, boolean>();

  constructor(world: World, { grants, hasPurpose }: Caller, today: string) {
    this.#world = world;
    this.#hasPurpose = hasPurpose;
    this.#held = grants.flatMap((grant) => {
      const rules = roleRules(grant.role, domainOf(world, grant));
      if (rules.of && grant[rules.of] === undefined) return [];
      return [{ rules, reach: new GrantReach(world, grant, today) }];
    });
  }

  /** Some row of the noun could be seen, whatever rows there are; else nothing of it is counted. */
  couldSee(noun: Noun): boolean {
    const { area, seenThrough = [] } = rulesOf(noun.name);
    return (
      area === 'open' ||
      this.#reaching(noun.name).some(({ held, reach }) => held.reach.couldHold(reach, kindOf(noun))) ||
      seenThrough.some((name) => this.couldSee(nounNamed(otherEnd(noun, name))))
    );
  }

  /** The row is seen, on whatever date it holds. */
  sees(row: Row): boolean {
    const { name } = row.noun;
    if (rulesOf(name).area === 'open') return true;
    const known = this.#seen.get(row);
    if (known !== undefined) return known;
    const seen = this.#reaches(row) || this.#seesThrough(row);
    this.#seen.set(row, seen);
    return seen;
  }

  /** A sensitive column of the row is shown as it is stored. */
  unmasks(row: Row, right: FieldRight): boolean {
    return this.#hasPurpose && this.#reaches(row, right);
  }

  /** The noun may be searched by a sensitive column; who may not is told so, whatever rows there are. */
  maySearch(noun: Noun, right: FieldRight): boolean {
    const reaching = this.#reaching(noun.name, right);
    return this.#hasPurpose && reaching.some(({ held, reach }) => held.reach.couldHold(reach, kindOf(noun)));
  }

  /** The numbers of a division are exact, not those that are released. */
  counts(code: string): boolean {
    return this.#held.some(
      ({ rules, reach }) => rules.counts !== undefined && reach.counts(rules.counts, code),
    );
  }

  #reaches(row: Row, right?: FieldRight): boolean {
    return this.#reaching(row.noun.name, right).some(({ held, reach }) => held.reach.holds(reach, row));
  }

  /** The grants that reach into the noun's area; with `right`, those that hold it. */
  #reaching(noun: string, right?: FieldRight): readonly { held: Held; reach: Reach }[] {
    const { area } = rulesOf(noun);
    if (area === 'open') return [];
    return this.#held
      .filter(({ rules }) => right === undefined || rules.unmasks?.includes(right))
      .flatMap((held) => (held.rules.sees[area] ?? []).map((reach) => ({ held, reach })));
  }

  #seesThrough(row: Row): boolean {
    const { noun, id, cells } = row;
    return (rulesOf(noun.name).seenThrough ?? []).some((name) => {
      const child = noun.children?.[name];
      const others = child
        ? this.#world.pointing(...child, id)
        : [this.#world.byId(otherEnd(noun, name), cells.get(name))];
      return others.some((other) => other !== undefined && this.sees(other));
    });
  }
}

function domainOf(world: World, { department }: HeldGrant): string | undefined {
  const domain = world.byId('Department', department)?.cells.get('domain');
  return typeof domain === 'string' ? domain : undefined;
}

function otherEnd(noun: Noun, name: string): string {
  const other = noun.children?.[name]?.[0] ?? noun.links?.[name];
  if (!other) throw new Error(`${noun.name} has no ${name} to be seen through.`);
  return other;
}

const kindOf = ({ name, placedBy, links }: Noun) => ({
  hasPlace: placedBy !== undefined,
  isOfHousehold: name === 'Household' || links?.household !== undefined,
});
