import { boundsOf } from './bounds.js';
import { bySize, type Cell, cellsOf, isSmall, type Sum, type Tables } from './cell.js';
import { determined } from './determined.js';

/** What an earlier release has told about the cells of this one. */
export interface Told {
  /** It withheld the cell. */
  withheld(cell: Cell): boolean;
  /** It showed the cell with the value that it has now. */
  shown(cell: Cell): boolean;
}

const NOTHING_TOLD: Told = { withheld: () => false, shown: () => false };

export interface Suppression {
  /** Small counts. */
  readonly primary: ReadonlySet<Cell>;
  /** Counts that would give a small one away. */
  readonly complements: ReadonlySet<Cell>;
}

/**
 * Chooses the cells that a release withholds: the small ones, and complements until no small count follows from
 * what is shown. A complement is the smallest sibling that is left (ties by code): a part of the sum that gives
 * a cell away, or its total when no part is left.
 *
 * - A 0 is always shown and never a complement. It is often structural (a status that nobody has yet) and then
 *   known to be 0 all the same from a total that is, so that withholding it would protect nothing. Where a sum gives
 *   a cell away there is always another cell that is not 0.
 * - What an earlier release withheld stays withheld, and what it showed with the same value is chosen last: the
 *   first would open the earlier release afterwards, the second is known to whoever kept it.
 *
 * It ends, and well: each round withholds another cell, and when all that is not 0 is withheld, twice the true
 * counts fit the sums as well as the counts themselves, so that nothing follows.
 */
export function suppress({ cells, sums }: Tables, told: Told = NOTHING_TOLD): Suppression {
  const primary = new Set(cells.filter(isSmall));
  const kept = cells.filter((cell) => cell.value > 0 && told.withheld(cell));
  return new Withholding(sums, told, primary, kept).run();
}

class Withholding {
  readonly #withheld: Set<Cell>;
  readonly #sumsOf = new Map<Cell, Sum[]>();

  constructor(
    readonly sums: readonly Sum[],
    readonly told: Told,
    readonly primary: ReadonlySet<Cell>,
    kept: readonly Cell[],
  ) {
    this.#withheld = new Set([...primary, ...kept]);
    for (const sum of sums) {
      for (const cell of cellsOf(sum)) {
        const known = this.#sumsOf.get(cell);
        if (known) known.push(sum);
        else this.#sumsOf.set(cell, [sum]);
      }
    }
  }

  run(): Suppression {
    this.#completeSums(this.sums);
    while (this.#protect(this.#cornered()) || this.#protect(this.#solved()));
    const complements = [...this.#withheld].filter((cell) => !this.primary.has(cell));
    return { primary: this.primary, complements: new Set(complements) };
  }

  readonly #isUnknown = (cell: Cell): boolean => !cell.listed || this.#withheld.has(cell);

  /** Nobody may come to know it: a withheld cell, or a small rest that only subtraction would give. */
  readonly #isGuarded = (cell: Cell): boolean => (cell.listed ? this.#withheld.has(cell) : isSmall(cell));

  /** Adds a complement to each sum that has a single unknown cell. */
  #completeSums(sums: readonly Sum[]): void {
    const waiting = new Set(sums);
    for (const sum of waiting) {
      waiting.delete(sum);
      const [unknown, ...others] = cellsOf(sum).filter(this.#isUnknown);
      if (!unknown || others.length > 0 || !this.#isGuarded(unknown)) continue;
      const complement = this.#smallest([sum]);
      this.#withheld.add(complement);
      for (const user of this.#sumsOf.get(complement) ?? []) waiting.add(user);
    }
  }

  /** Cells whose bounds leave one value. */
  #cornered(): Cell[] {
    const bounds = boundsOf(this.sums, this.#isUnknown);
    return [...bounds].flatMap(([cell, { low, high }]) =>
      low === high && this.#isGuarded(cell) ? cell : [],
    );
  }

  /** Cells that a combination of sums gives. A rest that nobody guards stands in one sum, which then says nothing. */
  #solved(): Cell[] {
    const telling = this.sums.filter(({ parts }) =>
      parts.every((part) => part.listed || this.#isGuarded(part)),
    );
    return determined(telling, this.#isUnknown);
  }

  /** Withholds a sibling of each exposed cell, one a sum at a time; false when nothing is exposed. */
  #protect(exposed: readonly Cell[]): boolean {
    const touched = new Set<Sum>();
    for (const cell of exposed.toSorted(bySize)) {
      const sums = this.#sumsOf.get(cell) ?? [];
      if (sums.some((sum) => touched.has(sum))) continue;
      const complement = this.#nearest(sums);
      this.#withheld.add(complement);
      const changed = this.#sumsOf.get(complement) ?? [];
      for (const sum of [...sums, ...changed]) touched.add(sum);
      this.#completeSums(changed);
    }
    return exposed.length > 0;
  }

  /** From the smallest cell in one of `sums`, or else in those that share a cell with them, and so on. */
  #nearest(sums: readonly Sum[]): Cell {
    const reached = new Set(sums);
    for (;;) {
      const found = this.#candidates([...reached]);
      if (found) return found;
      const before = reached.size;
      for (const sum of [...reached]) {
        for (const cell of cellsOf(sum)) {
          for (const next of this.#sumsOf.get(cell) ?? []) reached.add(next);
        }
      }
      if (reached.size === before) throw new Error('A count follows from others though none is shown.');
    }
  }

  #smallest(sums: readonly Sum[]): Cell {
    const found = this.#candidates(sums);
    if (!found) throw new Error('A sum gives a count away and has nothing else to withhold.');
    return found;
  }

  #candidates(sums: readonly Sum[]): Cell | undefined {
    const left = (cells: readonly Cell[]) =>
      cells
        .filter((cell) => cell.value > 0 && !this.#isUnknown(cell))
        .sort((a, b) => Number(this.told.shown(a)) - Number(this.told.shown(b)) || bySize(a, b))[0];
    return left(sums.flatMap(({ parts }) => parts)) ?? left(sums.map(({ total }) => total));
  }
}
