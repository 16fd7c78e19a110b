import { isLive } from '../live.ts';
import type { Row, World } from '../world.ts';
import type { HeldGrant } from './caller.ts';
import type { Reach, Subject } from './roles.ts';

/** Code of the division that a row lies in; undefined for what is the whole server's. */
export function placeOf({ noun, cells }: Row): string | undefined {
  return noun.placedBy ? String(cells.get(noun.placedBy)) : undefined;
}

/** Identifier of the household that a row is about. */
function householdOf({ noun, id, cells }: Row): number | undefined {
  if (noun.name === 'Household') return id;
  const household = cells.get('household');
  return typeof household === 'number' ? household : undefined;
}

const COUNTY_DIGITS = 6;

const lies = (code: string | undefined, division: string): boolean => code?.startsWith(division) ?? false;

/** Which rows make a division somebody's own, and by which link. */
const OWN: Readonly<Record<'linked' | 'led' | 'covered', readonly [type: string, link: Subject]>> = {
  linked: ['ResponsibilityLink', 'department'],
  led: ['ResponsibilityLink', 'cadre'],
  covered: ['BattleTeamCoverage', 'team'],
};

/** How far one grant goes on a day. */
export class GrantReach {
  readonly #grant: HeldGrant;
  /** Divisions by the reach that makes them the grant's own. */
  readonly #own: Readonly<Record<keyof typeof OWN, readonly string[]>>;
  readonly #paired: readonly Row[];
  readonly #awaiting: ReadonlySet<unknown>;

  constructor(world: World, grant: HeldGrant, today: string) {
    const pointing = (type: string, link: Subject): readonly Row[] =>
      world
        .pointing(type, link, grant[link] ?? 0)
        .filter((row) => isLive(row, today) && overlaps(placeOf(row), grant.division));
    const own = (reach: keyof typeof OWN) => pointing(...OWN[reach]).map((row) => String(placeOf(row)));
    this.#grant = grant;
    this.#own = { linked: own('linked'), led: own('led'), covered: own('covered') };
    this.#paired = pointing('Pairing', 'cadre').filter((row) => lies(placeOf(row), grant.division));
    this.#awaiting = new Set(
      world
        .within('ChangeRequest', grant.division)
        .filter(isSubmitted)
        .map(({ cells }) => cells.get('household')),
    );
  }

  /** The row is within the reach. */
  holds(reach: Reach, row: Row): boolean {
    const place = placeOf(row);
    const household = householdOf(row);
    switch (reach) {
      case 'division':
        return place === undefined ? this.#isCountyWide : lies(place, this.#grant.division);
      case 'paired':
        return (
          household !== undefined && this.#paired.some(({ cells }) => cells.get('household') === household)
        );
      case 'awaiting':
        if (row.noun.name === 'ChangeRequest') return isSubmitted(row) && lies(place, this.#grant.division);
        return household !== undefined && this.#awaiting.has(household);
      default:
        return this.#holdsOwn(reach, place);
    }
  }

  /** The grant's holder gets exact numbers of the division. */
  counts(reach: Reach, code: string): boolean {
    if (reach === 'division') return lies(code, this.#grant.division);
    if (reach === 'paired') return this.#paired.some((row) => placeOf(row) === code);
    return reach !== 'awaiting' && this.#holdsOwn(reach, code);
  }

  /** Some row of the kind could be within the reach, whatever rows there are. */
  couldHold(reach: Reach, kind: { readonly hasPlace: boolean; readonly isOfHousehold: boolean }): boolean {
    if (!kind.hasPlace) return reach === 'division' && this.#isCountyWide;
    if (reach === 'paired') return kind.isOfHousehold;
    return reach !== 'awaiting' || kind.isOfHousehold;
  }

  get #isCountyWide(): boolean {
    return this.#grant.division.length <= COUNTY_DIGITS;
  }

  #holdsOwn(reach: keyof typeof OWN, place: string | undefined): boolean {
    return lies(place, this.#grant.division) && this.#own[reach].some((division) => lies(place, division));
  }
}

const isSubmitted = ({ cells }: Row): boolean => cells.get('state') === 'SUBMITTED';

/** A township is partly within a grant for one of its villages. */
const overlaps = (code: string | undefined, division: string): boolean =>
  code !== undefined && (code.startsWith(division) || division.startsWith(code));
