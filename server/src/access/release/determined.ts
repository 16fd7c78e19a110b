import { type Cell, cellsOf, type Sum } from './cell.js';

/** A prime below 2^26, so that a product of two residues is a safe integer. */
const PRIME = 67_108_859;

/** Coefficients by column, none of them 0. */
type Row = Map<number, number>;

/**
 * The unknown cells whose values follow from the known ones by adding and subtracting sums, in whatever
 * combination: those that are the same in every solution of the system of sums.
 *
 * The system is eliminated exactly, modulo a prime: its coefficients are 1 and −1, and only a fraction whose
 * denominator is a multiple of the prime could make a difference to elimination with fractions.
 */
export function determined(sums: readonly Sum[], isUnknown: (cell: Cell) => boolean): Cell[] {
  const cells: Cell[] = [];
  const columns = new Map<Cell, number>();
  const columnOf = (cell: Cell): number => {
    const known = columns.get(cell);
    if (known !== undefined) return known;
    columns.set(cell, cells.length);
    return cells.push(cell) - 1;
  };
  const system = new Echelon();
  for (const sum of sums) {
    const row: Row = new Map();
    for (const cell of cellsOf(sum)) {
      if (isUnknown(cell)) row.set(columnOf(cell), cell === sum.total ? 1 : PRIME - 1);
    }
    system.add(row);
  }
  return system.single().flatMap((column) => cells[column] ?? []);
}

/** Rows in reduced echelon form: the pivot of a row stands in no other. */
class Echelon {
  readonly #rows = new Map<number, Row>();
  /** Pivots of the rows that have an entry in a column, the column's own row left out. */
  readonly #users = new Map<number, Set<number>>();

  add(row: Row): void {
    for (const column of [...row.keys()]) {
      const reduced = this.#rows.get(column);
      const factor = row.get(column);
      if (reduced && factor) subtract(row, reduced, factor);
    }
    const pivot = this.#rarest(row);
    if (pivot === undefined) return;
    scale(row, inverse(row.get(pivot) ?? 0));
    for (const user of [...(this.#users.get(pivot) ?? [])]) {
      const other = this.#rows.get(user);
      const factor = other?.get(pivot);
      if (!other || !factor) continue;
      this.#forget(user, other);
      subtract(other, row, factor);
      this.#note(user, other);
    }
    this.#rows.set(pivot, row);
    this.#note(pivot, row);
  }

  /** Columns that stand alone in a row. */
  single(): number[] {
    return [...this.#rows].filter(([, row]) => row.size === 1).map(([pivot]) => pivot);
  }

  /** The column with the fewest rows to be cleared of it keeps the system sparse. */
  #rarest(row: Row): number | undefined {
    let best: number | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const column of row.keys()) {
      const users = this.#users.get(column)?.size ?? 0;
      if (users < fewest) [best, fewest] = [column, users];
    }
    return best;
  }

  #note(pivot: number, row: Row): void {
    for (const column of row.keys()) {
      if (column === pivot) continue;
      const users = this.#users.get(column);
      if (users) users.add(pivot);
      else this.#users.set(column, new Set([pivot]));
    }
  }

  #forget(pivot: number, row: Row): void {
    for (const column of row.keys()) this.#users.get(column)?.delete(pivot);
  }
}

/** `row -= factor × other`. */
function subtract(row: Row, other: Row, factor: number): void {
  for (const [column, coefficient] of other) {
    const left = ((row.get(column) ?? 0) + PRIME - ((factor * coefficient) % PRIME)) % PRIME;
    if (left === 0) row.delete(column);
    else row.set(column, left);
  }
}

function scale(row: Row, factor: number): void {
  for (const [column, coefficient] of row) row.set(column, (coefficient * factor) % PRIME);
}

/** By Fermat's theorem. */
function inverse(value: number): number {
  let result = 1;
  let base = value;
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}
