import { CadreRank } from '../../domain/command/cadre.js';
import { CadreRegister, type StoredCadre } from '../command/cadres.js';
import type { StoredDepartment } from '../command/departments.js';
import type { StoredTeam } from '../command/teams.js';
import { type PlacedTownship, storeCover, storeOfficials, storeTeamStaff } from '../command/townships.js';
import { storeVillageCharge } from '../command/villages.js';
import type { StoredVillage } from '../divisions/store.js';
import { storeChangeRequests } from '../households/change-requests.js';
import type { Home } from '../households/home.js';
import { Random } from '../random.js';
import type { RowSink } from '../rows.js';
import { helpersOf } from './helpers.js';
import { storePairings } from './pairings.js';

/** The bodies of the county that townships get help from. */
export interface CountyBodies {
  readonly departments: readonly StoredDepartment[];
  readonly teams: readonly StoredTeam[];
}

/** Stores who answers for a township and its villages, and who helps their households, village by village. */
export class TownshipHelp {
  readonly #register: CadreRegister;
  readonly #officials: readonly StoredCadre[];
  readonly #staff: StoredCadre[] = [];

  constructor(
    readonly sink: RowSink,
    readonly township: PlacedTownship,
    villages: number,
    readonly bodies: CountyBodies,
  ) {
    this.#register = new CadreRegister(sink, township.code.slice(6));
    this.#officials = storeOfficials(this.#register, township, villages);
  }

  /** @param place of the village among those of the township, from 0 */
  fill(village: StoredVillage, place: number, homes: readonly Home[]): void {
    const { sink, township, bodies } = this;
    const { code } = village.plan.village;
    const random = new Random('pairings', code);
    const charge = storeVillageCharge(sink, village, place, this.#officials, bodies.departments);
    const helpers = helpersOf(random, this.#register, township, village, place, charge);
    storePairings(sink, random, code, helpers, homes);
    const cadres = helpers.map(({ cadre }) => cadre);
    storeChangeRequests(sink, code, homes, cadres, charge.official);
    this.#staff.push(...cadres.filter(({ rank }) => rank === CadreRank.STAFF));
  }

  /** Stores the battle team that works in the township, with staff who help there. */
  complete(): void {
    const team = storeCover(this.sink, this.township, this.bodies.teams);
    storeTeamStaff(this.sink, this.township, team, this.#staff);
  }
}
