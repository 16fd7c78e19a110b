import { DIVISION_CODE_LENGTHS } from '../../model/division-code.js';
import type { Cell, Sum, Tables } from './cell.js';

/** Numbers that hang together in every division: those that count rows of one noun. */
export interface Family {
  readonly names: readonly string[];
  readonly sums: readonly FamilySum[];
}

export interface FamilySum {
  readonly total: string;
  readonly parts: readonly string[];
  /** The parts are all that there is; otherwise what is left over is for nobody to know. */
  readonly complete: boolean;
}

/** Counts by division code, then by name; a name that is missing counts nothing. */
export type Numbers = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The cells of a release with every sum among them: the parts of a division's total, and the divisions within a
 * division. A division belongs to the nearest one above that is in the release.
 *
 * @throws RangeError when parts are more than their total
 */
export function releaseTables(numbers: Numbers, families: readonly Family[]): Tables {
  const codes = [...numbers.keys()].sort();
  const within = Map.groupBy(codes, (code) => parentOf(code, numbers));
  const cells: Cell[] = [];
  const sums: Sum[] = [];
  for (const family of families) {
    const byDivision = new Map(
      codes.map((code) => {
        const counted = numbers.get(code);
        const own = family.names.map((name) => {
          const cell: Cell = { code, name, value: counted?.get(name) ?? 0, listed: true };
          return [name, cell] as const;
        });
        return [code, new Map(own)] as const;
      }),
    );
    const cellAt = (code: string, name: string): Cell => {
      const cell = byDivision.get(code)?.get(name);
      if (!cell) throw new Error(`The release has no ${name} of ${code}.`);
      return cell;
    };
    for (const code of codes) {
      cells.push(...family.names.map((name) => cellAt(code, name)));
      for (const { total, parts, complete } of family.sums) {
        const listed = parts.map((name) => cellAt(code, name));
        sums.push(sumOf(cellAt(code, total), listed, complete));
      }
      const below = within.get(code) ?? [];
      if (below.length === 0) continue;
      for (const name of family.names) {
        const listed = below.map((inner) => cellAt(inner, name));
        sums.push(sumOf(cellAt(code, name), listed, true));
      }
    }
  }
  return { cells, sums };
}

function parentOf(code: string, numbers: Numbers): string | undefined {
  return DIVISION_CODE_LENGTHS.filter((length) => length < code.length)
    .map((length) => code.slice(0, length))
    .findLast((prefix) => numbers.has(prefix));
}

/**
 * A complete sum has a rest too when rows lie in no division that is live below, or have no member to be listed
 * by. Where there is none, everybody may take that for granted.
 */
function sumOf(total: Cell, listed: readonly Cell[], complete: boolean): Sum {
  const rest = listed.reduce((left, { value }) => left - value, total.value);
  if (rest < 0) throw new RangeError(`The parts of ${total.name} of ${total.code} exceed it by ${-rest}.`);
  if (complete && rest === 0) return { total, parts: listed };
  const remainder: Cell = { code: total.code, name: total.name, value: rest, listed: false };
  return { total, parts: [...listed, remainder] };
}
