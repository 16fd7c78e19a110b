import type { Noun } from '../facts.ts';
import { type Cell, type Period, type Row, World } from '../world.ts';
import type { FieldRight } from './rules.ts';
import type { Sight } from './sight.ts';

/** The rows that a caller sees, as if there were no others. */
export class SeenWorld extends World {
  readonly #all: World;
  readonly #sight: Sight;
  readonly #within = new Map<string, readonly Row[]>();

  constructor(all: World, sight: Sight) {
    super(new Map());
    this.#all = all;
    this.#sight = sight;
  }

  override maySearch(row: Row, right: FieldRight): boolean {
    return this.#sight.unmasks(row, right);
  }

  override rows(noun: Noun): readonly Row[] {
    return this.#seen(this.#all.rows(noun));
  }

  override byId(type: string, id: Cell | undefined): Row | undefined {
    const row = this.#all.byId(type, id);
    return row && this.#sight.sees(row) ? row : undefined;
  }

  override pointing(type: string, link: string, id: number): readonly Row[] {
    return this.#seen(this.#all.pointing(type, link, id));
  }

  override periods(noun: Noun, column: string, owner: number): readonly Period[] {
    return this.#all.periods(noun, column, owner);
  }

  override within(type: string, code: string): readonly Row[] {
    const key = `${type} ${code}`;
    const known = this.#within.get(key) ?? this.#seen(this.#all.within(type, code));
    this.#within.set(key, known);
    return known;
  }

  #seen(rows: readonly Row[]): readonly Row[] {
    return rows.filter((row) => this.#sight.sees(row));
  }
}
