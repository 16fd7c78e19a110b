import { SuccessionBasis } from '../../domain/divisions/village-succession.js';
import { iso, RECORDS_BEGIN } from '../calendar.js';
import type { VillagePlan } from '../plan.js';
import type { RowSink } from '../rows.js';
import {
  ALL_ENDS,
  COMMUNITY_BEGINS,
  LIST_OF_2019_BEGINS,
  LIST_OF_2023_BEGINS,
  RELOCATION_COMMUNITY,
  regionOf,
  townshipKind,
} from './attributes.js';
import { COUNTY, LISTS, type ListedTownship, type ListedVillage } from './lists.js';
import { villageKind } from './names.js';
import { type Edge, succession } from './succession.js';

export function storeCounty(sink: RowSink): number {
  const { code, name, nameEn, prefecture, province } = COUNTY;
  const validFrom = iso(RECORDS_BEGIN);
  return sink.add('County', { code, name, nameEn, prefecture, province, validFrom, validTo: null });
}

export function storeTownship(sink: RowSink, county: number, { code, name }: ListedTownship): number {
  const validFrom = iso(RECORDS_BEGIN);
  const kind = townshipKind(code);
  const township = sink.add('Township', { code, name, kind, county, validFrom, validTo: null });
  sink.add('TownshipRegionPeriod', { owner: township, value: regionOf(code), validFrom, validTo: null });
  return township;
}

/** A village of the load, with the id of its row. */
export interface StoredVillage {
  readonly id: number;
  readonly plan: VillagePlan;
}

/** Stores the villages that a township has up to 2019. */
export function storeVillages(
  sink: RowSink,
  township: number,
  plans: readonly VillagePlan[],
): StoredVillage[] {
  return plans.map((plan) => {
    const { village, deepPoverty } = plan;
    const from = iso(village === RELOCATION_COMMUNITY ? COMMUNITY_BEGINS : RECORDS_BEGIN);
    const id = storeVillage(sink, township, village, from, ALL_ENDS);
    const period = { owner: id, value: deepPoverty, validFrom: from, validTo: ALL_ENDS };
    sink.add('VillageDeepPovertyPeriod', period);
    return { id, plan };
  });
}

function storeVillage(
  sink: RowSink,
  township: number,
  { code, name }: ListedVillage,
  validFrom: string,
  validTo: string | null,
): number {
  const kind = villageKind(name);
  return sink.add('Village', {
    code,
    name,
    kind,
    township,
    validFrom,
    validTo,
    latitude: null,
    longitude: null,
  });
}

/**
 * Stores a township's villages of the lists of 2019 and 2023 and the edges that lead to them. Borders after
 * the merger were never published, so each village of 2019 is a new one, even with code and name unchanged;
 * in 2023 one with the same code and name goes on.
 */
export function storeLaterVillages(
  sink: RowSink,
  township: { readonly id: number; readonly code: string },
  until2019: readonly StoredVillage[],
): void {
  const of = (list: readonly ListedVillage[]) => list.filter((village) => village.township === township.code);
  const rows = new Map(until2019.map(({ id, plan }) => [plan.village, id]));
  const storeEdges = (edges: readonly Edge[], on: string) => {
    for (const { before, after, basis } of edges) {
      const id = (village: ListedVillage | null) => (village && rows.get(village)) ?? null;
      sink.add('VillageSuccession', { on, basis, predecessor: id(before), successor: id(after) });
    }
  };
  const villages2019 = of(LISTS[2019].villages);
  const villages2023 = of(LISTS[2023].villages);
  const turn = succession(villages2019, villages2023);
  const isContinued = ({ basis }: Edge) => basis === SuccessionBasis.CODE_AND_NAME;
  const goingOn = new Set(turn.filter(isContinued).map(({ before }) => before));
  const continued = new Set(turn.filter(isContinued).map(({ after }) => after));
  const from2019 = iso(LIST_OF_2019_BEGINS);
  const from2023 = iso(LIST_OF_2023_BEGINS);

  for (const village of villages2019) {
    const end = goingOn.has(village) ? null : from2023;
    rows.set(village, storeVillage(sink, township.id, village, from2019, end));
  }
  for (const village of villages2023) {
    if (!continued.has(village)) rows.set(village, storeVillage(sink, township.id, village, from2023, null));
  }
  storeEdges(
    succession(
      until2019.map(({ plan }) => plan.village),
      villages2019,
    ),
    from2019,
  );
  storeEdges(
    turn.filter((edge) => !isContinued(edge)),
    from2023,
  );
}
