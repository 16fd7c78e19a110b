import source from '../data/jinping-divisions.json' with { type: 'json' };

export interface ListedTownship {
  readonly code: string;
  readonly name: string;
}

export interface ListedVillage {
  readonly code: string;
  readonly name: string;
  readonly township: string;
}

/** One release of the national division codes. */
export interface DivisionList {
  readonly townships: readonly ListedTownship[];
  readonly villages: readonly ListedVillage[];
}

export const COUNTY = source.county;

function cell(row: readonly string[], index: number): string {
  const value = row[index];
  if (!value) throw new Error(`The division list has an incomplete row: ${row.join(', ')}.`);
  return value;
}

function readList(release: { townships: string[][]; villages: string[][] }): DivisionList {
  return {
    townships: release.townships.map((row) => ({ code: cell(row, 0), name: cell(row, 1) })),
    villages: release.villages.map((row) => ({
      code: cell(row, 0),
      name: cell(row, 1),
      township: cell(row, 2),
    })),
  };
}

/** Keyed by the year of the cut-off date. */
export const LISTS = {
  2016: readList(source.releases['2016-07-31']),
  2019: readList(source.releases['2019-10-31']),
  2023: readList(source.releases['2023-06-30']),
} as const;
