import { CadreRank } from '../../domain/command/cadre.js';
import { type Day, dayOf, RECORDS_BEGIN } from '../calendar.js';
import type { CadreRegister, Office, StoredCadre } from '../command/cadres.js';
import type { PlacedTownship } from '../command/townships.js';
import { pairsHere, type VillageCharge, villageBegins } from '../command/villages.js';
import { LIST_OF_2019_BEGINS } from '../divisions/attributes.js';
import { COUNTY } from '../divisions/lists.js';
import type { StoredVillage } from '../divisions/store.js';
import type { Random } from '../random.js';

/** A cadre who helps households of a village on the reference date, and who did so before. */
export interface Helper {
  readonly cadre: StoredCadre;
  /** Left office before the reference date; handed all households on. */
  readonly predecessor?: StoredCadre;
}

const VILLAGE_CADRES = 2;
/** Share of the staff who followed somebody who left. */
const SUCCEEDED = 0.08;
const LEFT = { from: dayOf('2016-09-01'), to: dayOf('2018-08-31') } as const;
const IN_OFFICE_SINCE = { from: RECORDS_BEGIN, to: dayOf('2015-06-30') } as const;

/**
 * The cadres who help the households of one village, as many as its plan says: the official who answers for it, its
 * own cadres, and staff of the departments that answer for it and of the township.
 */
export function helpersOf(
  random: Random,
  register: CadreRegister,
  township: PlacedTownship,
  { id, plan }: StoredVillage,
  place: number,
  charge: VillageCharge,
): Helper[] {
  const { code } = plan.village;
  const helpers: Helper[] = pairsHere(place) ? [{ cadre: charge.official }] : [];
  const inVillage: Office = { divisionCode: code, department: null, township: township.id, village: id };
  const begins = villageBegins(plan.village);
  while (helpers.length < plan.helpers) {
    const local = helpers.filter(({ cadre }) => cadre.rank === CadreRank.VILLAGE).length;
    if (local < VILLAGE_CADRES) {
      const tenure = { from: begins, to: LIST_OF_2019_BEGINS };
      helpers.push({ cadre: register.add(random, CadreRank.VILLAGE, inVillage, tenure) });
      continue;
    }
    const office = officeOf(random, township, charge);
    helpers.push(staff(random, register, office));
  }
  return helpers.slice(0, plan.helpers);
}

function staff(random: Random, register: CadreRegister, office: Office): Helper {
  const since = (): Day => random.between(IN_OFFICE_SINCE.from, IN_OFFICE_SINCE.to);
  const cadre = register.add(random, CadreRank.STAFF, office, { from: since(), to: null });
  if (!random.chance(SUCCEEDED)) return { cadre };
  const left = random.between(LEFT.from, LEFT.to);
  return { cadre, predecessor: register.add(random, CadreRank.STAFF, office, { from: since(), to: left }) };
}

/** Seven in ten come from a department. */
function officeOf(random: Random, township: PlacedTownship, { departments }: VillageCharge): Office {
  if (random.chance(0.7)) {
    const department = random.pick(departments).id;
    return { divisionCode: COUNTY.code, department, township: null, village: null };
  }
  return { divisionCode: township.code, department: null, township: township.id, village: null };
}
