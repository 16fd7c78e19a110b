import { CadreRank } from '../../domain/command/cadre.js';
import { ResponsibilityKind } from '../../domain/command/responsibility-link.js';
import { type Day, dayOf, iso, RECORDS_BEGIN } from '../calendar.js';
import { Random } from '../random.js';
import type { RowSink } from '../rows.js';
import type { CadreRegister, StoredCadre } from './cadres.js';
import { storeCharge } from './charge.js';
import { type StoredTeam, storeMember, TEAMS_BEGIN } from './teams.js';

/** A township of the load, with its place among the townships of the county, from 0. */
export interface PlacedTownship {
  readonly id: number;
  readonly code: string;
  readonly at: number;
}

interface Cover {
  readonly team: StoredTeam;
  readonly from: Day;
  readonly to: Day | null;
}

/** Synthetic: which team covers which township was never published. */
function coverOf(teams: readonly StoredTeam[], township: number): Cover[] {
  const team = (place: number): StoredTeam => {
    const found = teams[(7 * place + 3) % teams.length];
    if (!found) throw new Error('The county has no battle team.');
    return found;
  };
  const present = { team: team(township), from: TEAMS_BEGIN, to: null };
  if (township % 5 === 2) {
    const turn = dayOf('2018-03-01');
    return [
      { team: team(township + 1), from: TEAMS_BEGIN, to: turn },
      { ...present, from: turn },
    ];
  }
  // One township that two teams work in, and so one team that works in two townships.
  return township === 4
    ? [present, { team: team(township + 5), from: dayOf('2018-06-01'), to: null }]
    : [present];
}

/** Stores the teams that cover a township and their leaders' links to it; returns the first of today's teams. */
export function storeCover(
  sink: RowSink,
  township: PlacedTownship,
  teams: readonly StoredTeam[],
): StoredTeam {
  const covers = coverOf(teams, township.at);
  for (const { team, from, to } of covers) {
    sink.add('BattleTeamCoverage', {
      team: team.id,
      township: township.id,
      divisionCode: township.code,
      validFrom: iso(from),
      validTo: to === null ? null : iso(to),
    });
    for (const seat of team.seats) {
      const begins = Math.max(seat.from, from);
      const ends = earlier(seat.to, to);
      if (ends !== null && ends <= begins) continue;
      const charge = {
        kind: ResponsibilityKind.LEADER_TOWNSHIP,
        cadre: seat.cadre.id,
        township: township.id,
      };
      storeCharge(sink, township.code, charge, begins, ends);
    }
  }
  const present = covers.find(({ to }) => to === null);
  if (!present) throw new Error(`No team covers the township ${township.code}.`);
  return present.team;
}

const earlier = (a: Day | null, b: Day | null): Day | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

/** Staff of the township's helpers who work for its team beside the leaders. */
const TEAM_STAFF = 5;

/** Stores the staff of a battle team; one of five has left it. */
export function storeTeamStaff(
  sink: RowSink,
  { code }: PlacedTownship,
  team: StoredTeam,
  staff: readonly StoredCadre[],
): void {
  const random = new Random('team staff', code);
  for (const [at, cadre] of random.shuffled(staff).slice(0, TEAM_STAFF).entries()) {
    const from = random.between(TEAMS_BEGIN, dayOf('2018-03-31'));
    const left = at === 0 ? random.between(from + 1, dayOf('2018-09-30')) : null;
    storeMember(sink, team.id, cadre, from, left);
  }
}

/** Stores the officials of a township: one for every two villages. */
export function storeOfficials(
  register: CadreRegister,
  { id, code }: PlacedTownship,
  villages: number,
): StoredCadre[] {
  const random = new Random('officials', code);
  const office = { divisionCode: code, department: null, township: id, village: null };
  return Array.from({ length: Math.ceil(villages / 2) }, () =>
    register.add(random, CadreRank.TOWNSHIP, office, { from: RECORDS_BEGIN, to: null }),
  );
}
