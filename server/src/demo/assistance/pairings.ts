import { HelperMode } from '../../domain/assistance/pairing.js';
import { apportion } from '../apportion.js';
import { type Day, dayOf, iso, REFERENCE_DAY } from '../calendar.js';
import type { StoredCadre } from '../command/cadres.js';
import { type Home, isPoor } from '../households/home.js';
import type { Random } from '../random.js';
import type { RowSink } from '../rows.js';
import type { Helper } from './helpers.js';

/** The rule's limit; it warns above six. */
const MOST_HOUSEHOLDS = 10;

/** Households were paired within this time, or when they came. */
const PAIRED = { from: dayOf('2015-07-01'), to: dayOf('2016-12-31') } as const;
/** From here on some helpers moved into their village. */
const TRANSFERS_BEGIN = dayOf('2018-01-01');
/** Share of the households that went from one helper of the village to another. */
const MOVED = 0.06;

/**
 * Stores the pairings of a village. Every poor household has one live pairing, from the day on which it was first
 * paired; nobody has more than ten at any time.
 */
export function storePairings(
  sink: RowSink,
  random: Random,
  code: string,
  helpers: readonly Helper[],
  homes: readonly Home[],
): void {
  const poor = homes.filter(({ kind }) => isPoor(kind));
  const live = random.shuffled(poor.filter(({ to }) => to > REFERENCE_DAY));
  const loads = apportion(
    live.length,
    helpers.map(() => (random.chance(0.03) ? 1.5 : 0.8 + 0.4 * random.fraction())),
  );
  const village = new PairedVillage(sink, random, code, helpers, loads);
  let first = 0;
  for (const [at, helper] of helpers.entries()) {
    const next = first + (loads[at] ?? 0);
    for (const home of live.slice(first, next)) village.pair(home, helper);
    first = next;
  }
  for (const home of poor) if (home.to <= REFERENCE_DAY) village.pairUntilItsEnd(home);
}

class PairedVillage {
  /** Households by helper, present and past ones together. */
  readonly #loads: Map<StoredCadre, number>;

  constructor(
    readonly sink: RowSink,
    readonly random: Random,
    readonly code: string,
    helpers: readonly Helper[],
    loads: readonly number[],
  ) {
    this.#loads = new Map(helpers.map(({ cadre }, at) => [cadre, loads[at] ?? 0]));
    const most = Math.max(...loads);
    if (most > MOST_HOUSEHOLDS) throw new RangeError(`A cadre of ${code} would have ${most} households.`);
  }

  pair(home: Home, { cadre, predecessor }: Helper): void {
    const { random } = this;
    const from = Math.max(random.between(PAIRED.from, PAIRED.to), home.from, cadre.from);
    if (predecessor?.to && from < predecessor.to) {
      this.#store(home, predecessor, from, predecessor.to);
      this.#store(home, cadre, predecessor.to, home.to);
      return;
    }
    const other = random.chance(MOVED) && from < REFERENCE_DAY ? this.#another(cadre, from) : undefined;
    const turn = other ? random.between(from + 1, REFERENCE_DAY) : from;
    if (other) this.#store(home, other, from, turn);
    this.#store(home, cadre, turn, home.to);
  }

  /** A household that ended before the reference date; one that ended early was never paired. */
  pairUntilItsEnd(home: Home): void {
    const from = Math.max(this.random.between(PAIRED.from, PAIRED.to), home.from);
    const cadre = from < home.to ? this.#another(undefined, from) : undefined;
    if (cadre) this.#store(home, cadre, from, home.to);
  }

  /** Somebody of the village, in office on that day, with room for one more. */
  #another(than: StoredCadre | undefined, day: Day): StoredCadre | undefined {
    const free = [...this.#loads].filter(
      ([cadre, load]) => cadre !== than && cadre.from <= day && load < MOST_HOUSEHOLDS,
    );
    if (free.length === 0) return undefined;
    const [cadre, load] = this.random.pick(free);
    this.#loads.set(cadre, load + 1);
    return cadre;
  }

  #store(home: Home, cadre: StoredCadre, from: Day, to: Day): void {
    const transferred = from >= TRANSFERS_BEGIN && this.random.chance(0.5);
    this.sink.add('Pairing', {
      mode: transferred ? HelperMode.TRANSFERRED : HelperMode.DISPATCHED,
      cadre: cadre.id,
      household: home.id,
      divisionCode: this.code,
      validFrom: iso(from),
      validTo: iso(to),
    });
  }
}
