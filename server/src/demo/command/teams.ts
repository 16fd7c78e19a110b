import { BattleTeamKind } from '../../domain/command/battle-team.js';
import { CadreRank } from '../../domain/command/cadre.js';
import { type Day, dayOf, iso, RECORDS_BEGIN } from '../calendar.js';
import { COUNTY } from '../divisions/lists.js';
import { Random } from '../random.js';
import type { RowSink } from '../rows.js';
import { CadreRegister, type Office, type StoredCadre } from './cadres.js';

/** Fifteen battle teams of three leaders and an inspection team of five: 50 leaders, as the county reports. */
const BATTLE_TEAMS = 15;
const LEADERS = { [BattleTeamKind.BATTLE]: 3, [BattleTeamKind.INSPECTION]: 5 } as const;

export const TEAMS_BEGIN = dayOf('2017-09-01');
/** Leaders who were replaced left office within this half-year. */
const REPLACED = { from: dayOf('2018-01-15'), to: dayOf('2018-06-30'), share: 0.2 } as const;

/** A leader's time in a team. */
export interface Seat {
  readonly cadre: StoredCadre;
  readonly from: Day;
  readonly to: Day | null;
}

export interface StoredTeam {
  readonly id: number;
  readonly seats: readonly Seat[];
}

const AT_THE_COUNTY: Office = {
  divisionCode: COUNTY.code,
  department: null,
  township: null,
  village: null,
};

/** Stores the teams of the county with their leaders, and returns the battle teams: the same in every load. */
export function storeTeams(sink: RowSink, county: number): StoredTeam[] {
  const random = new Random('teams');
  const register = new CadreRegister(sink, '000');
  const team = (kind: BattleTeamKind, name: string, from: Day, to: Day | null) =>
    sink.add('BattleTeam', {
      kind,
      name: `${name}（演示）`,
      county,
      divisionCode: COUNTY.code,
      validFrom: iso(from),
      validTo: to === null ? null : iso(to),
    });
  const staffed = (kind: BattleTeamKind, name: string): StoredTeam => {
    const id = team(kind, name, TEAMS_BEGIN, null);
    const seats = Array.from({ length: LEADERS[kind] }, (_, at) => {
      const holders = holdersOf(random, register);
      for (const { cadre, from, to } of holders) storeMember(sink, id, cadre, from, to, at === 0);
      return holders;
    });
    return { id, seats: seats.flat() };
  };
  team(BattleTeamKind.INSPECTION, '原脱贫攻坚督查组', dayOf('2016-03-01'), TEAMS_BEGIN);
  const battle = Array.from({ length: BATTLE_TEAMS }, (_, at) =>
    staffed(BattleTeamKind.BATTLE, `脱贫攻坚第${at + 1}队`),
  );
  staffed(BattleTeamKind.INSPECTION, '脱贫攻坚督查组');
  return battle;
}

/** Those who held one seat, one after the other. */
function holdersOf(random: Random, register: CadreRegister): Seat[] {
  const leader = (to: Day | null) =>
    register.add(random, CadreRank.COUNTY, AT_THE_COUNTY, { from: RECORDS_BEGIN, to });
  if (!random.chance(REPLACED.share)) return [{ cadre: leader(null), from: TEAMS_BEGIN, to: null }];
  const turn = random.between(REPLACED.from, REPLACED.to);
  return [
    { cadre: leader(turn), from: TEAMS_BEGIN, to: turn },
    { cadre: leader(null), from: turn, to: null },
  ];
}

export function storeMember(
  sink: RowSink,
  team: number,
  { id, office }: StoredCadre,
  from: Day,
  to: Day | null,
  leads = false,
): void {
  sink.add('BattleTeamMember', {
    team,
    cadre: id,
    leads,
    divisionCode: office.divisionCode,
    validFrom: iso(from),
    validTo: to === null ? null : iso(to),
  });
}
