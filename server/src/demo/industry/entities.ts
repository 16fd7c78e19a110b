import { IndustryEntityKind, Sector } from '../../domain/industry/industry-entity.js';
import { type Day, dayOf, iso, RECORDS_BEGIN } from '../calendar.js';
import { ALL_ENDS, RELOCATION_COMMUNITY } from '../divisions/attributes.js';
import { ownName } from '../divisions/names.js';
import type { StoredVillage } from '../divisions/store.js';
import { Random } from '../random.js';
import type { RowSink } from '../rows.js';

/** A stored entity, as what is built on it needs it. */
export interface Enterprise {
  readonly id: number;
  readonly name: string;
  readonly kind: IndustryEntityKind;
  readonly sector: Sector;
  readonly from: Day;
  /** Code of the village that it is registered in. */
  readonly village: string;
}

const { LEAD_ENTERPRISE, STATE_COMPANY, COOPERATIVE, PRODUCTION_BASE } = IndustryEntityKind;

/** The first three are named by the county (their sectors are synthetic), the others are not. */
const COMPANIES = [
  ['亚狮龙集团', LEAD_ENTERPRISE, Sector.LIVESTOCK_AND_POULTRY],
  ['清水江集团', STATE_COMPANY, Sector.HERBS],
  ['杉乡旅投', STATE_COMPANY, Sector.FRUIT_AND_VEGETABLES],
  ['油茶龙头企业（演示）', LEAD_ENTERPRISE, Sector.OIL_TEA_CAMELLIA],
  ['水产龙头企业（演示）', LEAD_ENTERPRISE, Sector.AQUACULTURE],
] as const;

const SECTORS: readonly (readonly [Sector, number, string])[] = [
  [Sector.HERBS, 24, '中药材'],
  [Sector.OIL_TEA_CAMELLIA, 26, '油茶'],
  [Sector.FRUIT_AND_VEGETABLES, 22, '果蔬'],
  [Sector.LIVESTOCK_AND_POULTRY, 20, '养殖'],
  [Sector.AQUACULTURE, 8, '水产'],
];

/** The companies above all others: one at least in every sector, registered in the same village. */
export function storeCompanies(sink: RowSink, { id: village, plan }: StoredVillage): Enterprise[] {
  const { code } = plan.village;
  return COMPANIES.map(([name, kind, sector]) => ({
    id: sink.add('IndustryEntity', {
      name,
      kind,
      sector,
      upstream: null,
      village,
      divisionCode: code,
      validFrom: iso(RECORDS_BEGIN),
      validTo: ALL_ENDS,
    }),
    name,
    kind,
    sector,
    from: RECORDS_BEGIN,
    village: code,
  }));
}

/** Cooperatives below the companies and bases below the cooperatives, of a township's villages. */
export function storeEnterprises(
  sink: RowSink,
  villages: readonly StoredVillage[],
  companies: readonly Enterprise[],
): Enterprise[] {
  const made: Enterprise[] = [];
  for (const place of villages) {
    const { village } = place.plan;
    if (village === RELOCATION_COMMUNITY) continue;
    const random = new Random('enterprises', village.code);
    const own = ownName(village.name);
    if (made.length === 0 || random.chance(0.9)) {
      const [sector, word] = random.weighted(SECTORS.map(([value, weight, text]) => [[value, text], weight]));
      const upstream = companies.find((company) => company.sector === sector);
      const from = random.between(RECORDS_BEGIN, dayOf('2018-03-31'));
      const cooperative = { name: `${own}${word}专业合作社（演示）`, kind: COOPERATIVE, sector, from };
      made.push(store(sink, place, cooperative, upstream));
    }
    if (random.chance(0.7)) {
      const upstream = random.pick(made.filter(({ kind }) => kind === COOPERATIVE).slice(-2));
      const from = random.between(upstream.from, dayOf('2018-06-30'));
      const word = SECTORS.find(([sector]) => sector === upstream.sector)?.[2] ?? '';
      const base = {
        name: `${own}${word}基地（演示）`,
        kind: PRODUCTION_BASE,
        sector: upstream.sector,
        from,
      };
      made.push(store(sink, place, base, upstream));
    }
  }
  return made;
}

function store(
  sink: RowSink,
  place: StoredVillage,
  enterprise: Omit<Enterprise, 'id' | 'village'>,
  upstream: Enterprise | undefined,
): Enterprise {
  const { name, kind, sector, from } = enterprise;
  const id = sink.add('IndustryEntity', {
    name,
    kind,
    sector,
    upstream: upstream?.id ?? null,
    village: place.id,
    divisionCode: place.plan.village.code,
    validFrom: iso(from),
    validTo: ALL_ENDS,
  });
  return { id, name, kind, sector, from, village: place.plan.village.code };
}
