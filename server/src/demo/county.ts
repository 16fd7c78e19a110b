import { IndustryEntityKind } from '../domain/industry/industry-entity.js';
import { iso, RECORDS_BEGIN } from './calendar.js';
import { ALL_ENDS, COMMUNITY_BEGINS, RELOCATION_COMMUNITY } from './divisions/attributes.js';
import { LISTS, type ListedTownship } from './divisions/lists.js';
import { storeCounty, storeLaterVillages, storeTownship, storeVillages } from './divisions/store.js';
import { storeGroups } from './groups.js';
import { settle } from './households/settle.js';
import { type Enterprise, storeCompanies, storeEnterprises } from './industry/entities.js';
import { storeLinks } from './industry/links.js';
import { IdentityNumbers } from './people/identity.js';
import { townshipPlans, type VillagePlan } from './plan.js';
import type { RowSink } from './rows.js';

/** Households that a hamlet holds on average. */
const HAMLET_SIZE = 32;

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/**
 * Stores the chosen townships and all that lies in them, and names each township when it is complete. What a
 * township holds does not depend on which others are chosen.
 *
 * @throws RangeError for a code that is no township of the county.
 */
export function* fillCounty(sink: RowSink, chosen?: readonly string[]): Generator<ListedTownship> {
  const listed = LISTS[2016].townships;
  const unknown = chosen?.filter((code) => !listed.some((township) => township.code === code)) ?? [];
  if (unknown.length > 0) throw new RangeError(`No township of the demo county: ${unknown.join(', ')}.`);

  const plans = townshipPlans();
  const county = storeCounty(sink);
  let companies: readonly Enterprise[] | undefined;
  for (const [at, township] of listed.entries()) {
    if (chosen && !chosen.includes(township.code)) continue;
    const villagePlans = plans.get(township.code) ?? [];
    const id = storeTownship(sink, county, township);
    const villages = storeVillages(sink, id, villagePlans);
    const places = villagePlans.map(({ village }, index) => ({ village, id: villages[index] ?? 0 }));
    const [first] = places;
    if (!first) throw new Error(`The township ${township.code} has no village.`);
    companies ??= storeCompanies(sink, first);
    const enterprises = storeEnterprises(sink, places, companies);
    const numbers = new IdentityNumbers(at);
    for (const [index, plan] of villagePlans.entries()) {
      fillVillage(sink, plan, villages[index] ?? 0, numbers, at, companies, enterprises);
    }
    storeLaterVillages(sink, { id, code: township.code }, villagePlans, villages);
    yield township;
  }
}

function fillVillage(
  sink: RowSink,
  plan: VillagePlan,
  villageId: number,
  numbers: IdentityNumbers,
  townshipNumber: number,
  companies: readonly Enterprise[],
  enterprises: readonly Enterprise[],
): void {
  const hamlets = storeHamlets(sink, plan, villageId);
  const homes = settle({ sink, numbers, villageId, plan, hamlets });
  const stateCompanies = companies.filter(({ kind }) => kind === IndustryEntityKind.STATE_COMPANY);
  const investedIn = stateCompanies[townshipNumber % stateCompanies.length];
  if (!investedIn) throw new Error('There is no state company to invest in.');
  const leading = companies.filter(({ kind }) => kind === IndustryEntityKind.LEAD_ENTERPRISE);
  storeLinks({
    sink,
    code: plan.village.code,
    homes,
    investedIn,
    nearby: [...leading, ...enterprises],
  });
  storeGroups(sink, plan, villageId, homes);
}

function storeHamlets(sink: RowSink, plan: VillagePlan, village: number): number[] {
  const households = plan.relocated.households + plan.dividend.households + plan.otherPoor + plan.ordinary;
  const count = Math.min(NUMERALS.length, Math.max(2, Math.round(households / HAMLET_SIZE)));
  const begins = plan.village === RELOCATION_COMMUNITY ? COMMUNITY_BEGINS : RECORDS_BEGIN;
  return NUMERALS.slice(0, count).map((numeral) =>
    sink.add('Hamlet', {
      name: `${numeral}组`,
      latitude: null,
      longitude: null,
      village,
      divisionCode: plan.village.code,
      validFrom: iso(begins),
      validTo: ALL_ENDS,
    }),
  );
}
