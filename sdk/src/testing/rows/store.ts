import type { Noun, Nouns } from '../model/nouns.js';
import { divisionsOf } from './places.js';
import { isLive, type Row, type Rows } from './row.js';

/** One change, as `history` and `changes` tell it. */
export type Change = Readonly<Record<string, unknown>> & { readonly kind: string };

/** All rows in memory, found by id, by the row that they link to, and by division. */
export class Store implements Rows {
  readonly #rows: Map<string, Row>;
  readonly #changes: Change[];
  #byNoun = new Map<string, readonly Row[]>();
  #coded = new Map<string, ReadonlyMap<string, readonly Row[]>>();
  #linking = new Map<string, ReadonlyMap<string, readonly Row[]>>();
  #within = new Map<string, ReadonlyMap<string, readonly Row[]>>();

  constructor(
    readonly nouns: Nouns,
    /** Date that rules an operation which names none. */
    readonly today: string,
    rows: Iterable<readonly [string, Row]> = [],
    changes: readonly Change[] = [],
  ) {
    this.#rows = new Map(rows);
    this.#changes = [...changes];
  }

  /** One with the same rows, which can change while this one stays as it is. */
  fork(): Store {
    return new Store(this.nouns, this.today, this.#rows, this.#changes);
  }

  get changes(): readonly Change[] {
    return this.#changes;
  }

  tell(change: Change): void {
    this.#changes.push(change);
  }

  put(rows: readonly Row[]): void {
    for (const row of rows) this.#rows.set(row.id, row);
    this.#byNoun = new Map();
    this.#coded = new Map();
    this.#linking = new Map();
    this.#within = new Map();
  }

  find(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  /** Rows of a type in the order of their ids, whatever the date. */
  rows({ name }: Noun): readonly Row[] {
    const known = this.#byNoun.get(name);
    if (known) return known;
    const found = [...this.#rows.values()]
      .filter(({ noun }) => noun.name === name)
      .sort((a, b) => a.number - b.number);
    this.#byNoun.set(name, found);
    return found;
  }

  /** All rows of a code, which hold one after another. */
  coded(noun: Noun, code: string): readonly Row[] {
    const known = this.#coded.get(noun.name);
    const index = known ?? grouped(this.rows(noun), ({ cells }) => [String(cells.get('code'))]);
    this.#coded.set(noun.name, index);
    return index.get(code) ?? [];
  }

  /** The row of a code on a date. */
  byCode(noun: Noun, code: string, date: string): Row | undefined {
    return this.coded(noun, code).find((row) => isLive(row, date));
  }

  /** The row that a link leads to, whatever the date. */
  linked(row: Row, link: string): Row | undefined {
    const id = row.links.get(link);
    return id === undefined ? undefined : this.find(id);
  }

  /** Rows of a type whose link leads to a row. */
  linking(noun: Noun, link: string, to: Row): readonly Row[] {
    const key = `${noun.name}.${link}`;
    const known = this.#linking.get(key);
    const index = known ?? grouped(this.rows(noun), (row) => [row.links.get(link) ?? '']);
    this.#linking.set(key, index);
    return index.get(to.id) ?? [];
  }

  /** Rows of a type that lie within a division: within its code, which it shares with what it became under that code. */
  within(noun: Noun, division: Row): readonly Row[] {
    const codeOf = ({ cells }: Row): string => String(cells.get('code'));
    const known = this.#within.get(noun.name);
    const index = known ?? grouped(this.rows(noun), (row) => divisionsOf(this, row).map(codeOf));
    this.#within.set(noun.name, index);
    return index.get(codeOf(division)) ?? [];
  }
}

function grouped(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}
