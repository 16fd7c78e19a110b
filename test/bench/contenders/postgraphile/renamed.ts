export interface Connection<Row> {
  readonly nodes: readonly Row[];
}

/** Names that PostGraphile makes from tables and keys → this project's. */
const NAMES: Readonly<Record<string, string>> = {
  householdByCode: 'household',
  villageByVillageId: 'village',
  townshipByTownshipId: 'township',
  countyByCountyId: 'county',
  villagesByTownshipId: 'villages',
  householdsByVillageId: 'households',
  benefitLinksByHouseholdId: 'benefitLinks',
  industryEntityByEntityId: 'entity',
};

/** The same tree under this project's names. PostGraphile writes 64-bit integers as text; here they are money. */
export function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      NAMES[key] ?? key,
      key === 'contractAmount' && typeof inner === 'string' ? Number(inner) : renamed(inner),
    ]),
  );
}
