import type { RawRow } from '../reference/tables.ts';

type Below = (limit: number) => number;

const DISTRICT = (township: number): string => `52262${1 + (township % 2)}10${township}`;

/** Codes of the made-up divisions by their ids; two villages after each other share one. */
export const DIVISION_CODES = {
  County: (id: number): string => `52262${id}`,
  Township: DISTRICT,
  Village: (id: number): string => `${DISTRICT(1 + (Math.ceil(id / 2) % 4))}20${Math.ceil(id / 2)}`,
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
