import { IndustryEntityKind } from '../domain/industry/industry-entity.js';
import { storeGrants } from './administration/grants.js';
import { TownshipHelp } from './assistance/township-help.js';
import { iso, RECORDS_BEGIN } from './calendar.js';
import { storeDepartments } from './command/departments.js';
import { storeTeams } from './command/teams.js';
import { ALL_ENDS, COMMUNITY_BEGINS, RELOCATION_COMMUNITY } from './divisions/attributes.js';
import { LISTS, type ListedTownship } from './divisions/lists.js';
import {
  type StoredVillage,
  storeCounty,
  storeLaterVillages,
  storeTownship,
  storeVillages,
} from './divisions/store.js';
import { storeGroups } from './groups.js';
import { storeAccounts } from './households/accounts.js';
import type { Home } from './households/home.js';
import { settle } from './households/settle.js';
import { type Enterprise, storeCompanies, storeEnterprises } from './industry/entities.js';
import { type LinkedVillage, storeLinks } from './industry/links.js';
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
  const bodies = { departments: storeDepartments(sink, county), teams: storeTeams(sink, county) };
  storeGrants(sink);
  let companies: readonly Enterprise[] | undefined;
  for (const [at, township] of listed.entries()) {
    if (chosen && !chosen.includes(township.code)) continue;
    const id = storeTownship(sink, county, township);
    const villages = storeVillages(sink, id, plans.get(township.code) ?? []);
    const [first] = villages;
    if (!first) throw new Error(`The township ${township.code} has no village.`);
    companies ??= storeCompanies(sink, first);
    const enterprises = storeEnterprises(sink, villages, companies);
    const business = {
      investedIn: stateCompany(companies, at),
      nearby: [...leading(companies), ...enterprises],
    };
    const numbers = new IdentityNumbers(at);
    const placed = { id, code: township.code, at };
    const help = new TownshipHelp(sink, placed, villages.length, bodies);
    for (const [place, village] of villages.entries()) {
      help.fill(village, place, fillVillage(sink, village, numbers, business));
    }
    help.complete();
    storeLaterVillages(sink, placed, villages);
    yield township;
  }
}

const leading = (companies: readonly Enterprise[]): Enterprise[] =>
  companies.filter(({ kind }) => kind === IndustryEntityKind.LEAD_ENTERPRISE);

/** The one that a township's poor households invest in: the companies take turns. */
function stateCompany(companies: readonly Enterprise[], township: number): Enterprise {
  const owned = companies.filter(({ kind }) => kind === IndustryEntityKind.STATE_COMPANY);
  const company = owned[township % owned.length];
  if (!company) throw new Error('There is no state company to invest in.');
  return company;
}

function fillVillage(
  sink: RowSink,
  { id: villageId, plan }: StoredVillage,
  numbers: IdentityNumbers,
  business: Pick<LinkedVillage, 'investedIn' | 'nearby'>,
): Home[] {
  const hamlets = storeHamlets(sink, plan, villageId);
  const homes = settle({ sink, numbers, villageId, plan, hamlets });
  storeLinks({ sink, code: plan.village.code, homes, ...business });
  storeGroups(sink, plan, villageId, homes);
  storeAccounts(sink, plan.village.code, homes);
  return homes;
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
