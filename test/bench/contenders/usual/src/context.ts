import type { FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import {
  BenefitLink,
  County,
  Household,
  HouseholdMember,
  IndustryEntity,
  Township,
  Village,
} from './entities.js';
import type { Statistics } from './lists.js';
import { settings } from './settings.js';
import { statisticsOf } from './statistics.js';

/** What one request has to itself: an entity manager and its loaders. */
export interface Context {
  readonly em: EntityManager;
  readonly counties: DataLoader<number, County | null>;
  readonly townships: DataLoader<number, Township | null>;
  readonly villages: DataLoader<number, Village | null>;
  readonly entities: DataLoader<number, IndustryEntity | null>;
  /** Name of the head of a household. */
  readonly heads: DataLoader<number, string | null>;
  /** All links of a household, in the order of their identifiers. */
  readonly links: DataLoader<number, BenefitLink[]>;
  /** The first households of a village, in the order of their codes. */
  readonly households: DataLoader<{ village: number; first: number }, Household[], string>;
  /** Statistics of a township by its code. */
  readonly statistics: DataLoader<string, Statistics>;
}

export function contextOf(em: EntityManager): Context {
  return {
    em,
    counties: new DataLoader(async (ids) => byId(ids, await em.find(County, { id: { $in: [...ids] } }))),
    townships: new DataLoader(async (ids) => byId(ids, await em.find(Township, { id: { $in: [...ids] } }))),
    villages: new DataLoader(async (ids) => byId(ids, await em.find(Village, { id: { $in: [...ids] } }))),
    entities: new DataLoader(async (ids) =>
      byId(ids, await em.find(IndustryEntity, { id: { $in: [...ids] } })),
    ),
    heads: new DataLoader(async (ids) => {
      const where: FilterQuery<HouseholdMember> = { relation: 'HEAD', household: { $in: [...ids] } };
      const heads = await em.find(HouseholdMember, where, { fields: ['name', 'household'] });
      const names = new Map(heads.map((head) => [head.household.id, head.name]));
      return ids.map((id) => names.get(id) ?? null);
    }),
    links: new DataLoader(async (ids) => {
      const links = await em.find(BenefitLink, { household: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
      const groups = Map.groupBy(links, (link) => link.household.id);
      return ids.map((id) => groups.get(id) ?? []);
    }),
    households: new DataLoader((keys) => firstHouseholds(em, keys), {
      cacheKeyFn: ({ village, first }) => `${village} ${first}`,
    }),
    statistics: new DataLoader((codes) => statisticsOf(em, codes)),
  };
}

function byId<Row extends { id: number }>(ids: readonly number[], rows: readonly Row[]): (Row | null)[] {
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Two queries for all villages together, and no more rows than are asked for: `em.find` limits the whole only. */
async function firstHouseholds(
  em: EntityManager,
  keys: readonly { village: number; first: number }[],
): Promise<Household[][]> {
  const rows: { id: number }[] = await em.execute(
    `select h.id
       from (values ${keys.map(() => '(?::int, ?::int)').join()}) wanted (village, first),
            lateral (select id from household h
                      where village_id = wanted.village
                        and valid_from <= ? and (valid_to is null or valid_to > ?)
                      order by code limit wanted.first) h`,
    [...keys.flatMap(({ village, first }) => [village, first]), settings.date, settings.date],
  );
  const households = await em.find(
    Household,
    { id: { $in: rows.map(({ id }) => id) } },
    { orderBy: { code: 'asc' } },
  );
  const groups = Map.groupBy(households, (household) => household.village.id);
  return keys.map(({ village }) => groups.get(village) ?? []);
}
