import type { RawRow } from '../reference/tables.ts';

type Below = (limit: number) => number;

/** The divisions that a division lies in: its code begins with theirs. */
const townshipOf = (village: number): number => 1 + (Math.ceil(village / 2) % 4);
const countyOf = (township: number): number => 1 + (township % 2);

const DISTRICT = (township: number): string => `52262${countyOf(township)}10${township}`;

/** Codes of the made-up divisions by their ids; two villages after each other share one. */
export const DIVISION_CODES = {
  County: (id: number): string => `52262${id}`,
  Township: DISTRICT,
  Village: (id: number): string => `${DISTRICT(townshipOf(id))}20${Math.ceil(id / 2)}`,
} as const;

const { County, Township, Village } = DIVISION_CODES;

const anyCounty = (below: Below): string => County(1 + below(2));
const anyTownship = (below: Below): string => Township(1 + below(4));
const anyVillage = (below: Below): string => Village(1 + below(10));

/** What does not lie in a village. Whatever else points to a row may lie anywhere, so that nothing hides behind another. */
const PLACES: Readonly<Record<string, (row: RawRow, below: Below) => string>> = {
  Department: ({ county_id }) => County(Number(county_id)),
  BattleTeam: ({ county_id }) => County(Number(county_id)),
  BattleTeamMember: (_, below) => anyCounty(below),
  BattleTeamCoverage: ({ township_id }) => Township(Number(township_id)),
  ResponsibilityLink: ({ kind, township_id, village_id }) =>
    kind === 'LEADER_TOWNSHIP' ? Township(Number(township_id)) : Village(Number(village_id)),
  Cadre: ({ rank }, below) => {
    if (rank === 'VILLAGE') return anyVillage(below);
    return rank === 'TOWNSHIP' ? anyTownship(below) : anyCounty(below);
  },
  Grant: (_, below) => [anyCounty, anyTownship, anyVillage][below(3)]?.(below) ?? '',
};

/** Code of the division that a row lies in. */
export const placeFor = (type: string, row: RawRow, below: Below): string =>
  (PLACES[type] ?? ((_, limit) => anyVillage(limit)))(row, below);

/** Links to divisions that others decide: those of a division itself, and the township of a row that names a village. */
export function parentsOf(type: string, id: number, { village_id, township_id }: RawRow): RawRow {
  if (type === 'Township') return { county_id: String(countyOf(id)) };
  if (type === 'Village') return { township_id: String(townshipOf(id)) };
  return village_id && township_id ? { township_id: String(townshipOf(Number(village_id))) } : {};
}

/** The code, unless it is in another county than what the row belongs to: then the place of that. */
export function inOneCounty(
  { village_id, township_id, county_id }: RawRow,
  household: RawRow | undefined,
  code: string,
): string {
  const place =
    household?.division_code ??
    (village_id && Village(Number(village_id))) ??
    (township_id && Township(Number(township_id))) ??
    (county_id && County(Number(county_id)));
  return !place || code.startsWith(place.slice(0, 6)) ? code : place;
}
