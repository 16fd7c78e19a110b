import { raw } from '@mikro-orm/core';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from './context.js';
import { BenefitLink, County, Household, IndustryEntity, LIVE, Township, Village } from './entities.js';
import { BenefitLinkList, HouseholdList, Statistics, TownshipList, VillageList } from './lists.js';

const within = (code: string) => ({ $gte: code, $lt: `${code}:` });

@Resolver()
export class RootResolver {
  @Query(() => Household, { nullable: true })
  household(@Arg('code') code: string, @Ctx() { em }: Context): Promise<Household | null> {
    return em.findOne(Household, { code });
  }

  @Query(() => Township, { nullable: true })
  township(@Arg('code') code: string, @Ctx() { em }: Context): Promise<Township | null> {
    return em.findOne(Township, { code });
  }

  @Query(() => County, { nullable: true })
  county(@Arg('code') code: string, @Ctx() { em }: Context): Promise<County | null> {
    return em.findOne(County, { code });
  }

  @Query(() => HouseholdList)
  async households(
    @Arg('name') name: string,
    @Arg('division') division: string,
    @Arg('first', () => Int) first: number,
    @Ctx() { em }: Context,
  ): Promise<HouseholdList> {
    const folded = name.toLowerCase();
    const characters = Array.from(folded);
    const county = division.slice(0, 6);
    const pairs = characters.slice(1).map((character, index) => `${county}${characters[index]}${character}`);
    const [nodes, totalCount] = await em.findAndCount(
      Household,
      {
        divisionCode: within(division),
        members: {
          $some: {
            relation: 'HEAD',
            // Filters do not reach into $some.
            ...LIVE,
            [raw(
              (alias) =>
                `county_parts(${alias}.name, ${alias}.division_code) @> array[${pairs.map(() => '?').join()}]`,
              pairs,
            )]: [],
            [raw((alias) => `position(? in lower(${alias}.name)) > 0`, [folded])]: [],
          },
        },
      },
      { orderBy: { code: 'asc' }, limit: first },
    );
    return { nodes, totalCount };
  }
}

@Resolver(() => County)
export class CountyResolver {
  @FieldResolver(() => TownshipList)
  async townships(
    @Root() county: County,
    @Arg('first', () => Int) first: number,
    @Ctx() { em }: Context,
  ): Promise<TownshipList> {
    return {
      nodes: await em.find(Township, { county: county.id }, { orderBy: { code: 'asc' }, limit: first }),
    };
  }
}

@Resolver(() => Township)
export class TownshipResolver {
  @FieldResolver(() => County, { nullable: true })
  county(@Root() township: Township, @Ctx() { counties }: Context): Promise<County | null> {
    return counties.load(township.county.id);
  }

  @FieldResolver(() => VillageList)
  async villages(
    @Root() township: Township,
    @Arg('first', () => Int) first: number,
    @Ctx() { em }: Context,
  ): Promise<VillageList> {
    return {
      nodes: await em.find(Village, { township: township.id }, { orderBy: { code: 'asc' }, limit: first }),
    };
  }

  @FieldResolver(() => HouseholdList)
  async households(
    @Root() township: Township,
    @Arg('causes', () => [String]) causes: string[],
    @Arg('first', () => Int) first: number,
    @Ctx() { em }: Context,
  ): Promise<HouseholdList> {
    const [nodes, totalCount] = await em.findAndCount(
      Household,
      { divisionCode: within(township.code), mainCause: { $in: causes } },
      { orderBy: { housingArea: 'desc', code: 'asc' }, limit: first },
    );
    return { nodes, totalCount };
  }

  @FieldResolver(() => Statistics)
  statistics(@Root() township: Township, @Ctx() context: Context): Promise<Statistics> {
    return context.statistics.load(township.code);
  }
}

@Resolver(() => Village)
export class VillageResolver {
  @FieldResolver(() => Township, { nullable: true })
  township(@Root() village: Village, @Ctx() { townships }: Context): Promise<Township | null> {
    return townships.load(village.township.id);
  }

  @FieldResolver(() => HouseholdList)
  async households(
    @Root() village: Village,
    @Arg('first', () => Int) first: number,
    @Ctx() { households }: Context,
  ): Promise<HouseholdList> {
    return { nodes: await households.load({ village: village.id, first }) };
  }
}

@Resolver(() => Household)
export class HouseholdResolver {
  @FieldResolver(() => String, { nullable: true })
  name(@Root() household: Household, @Ctx() { heads }: Context): Promise<string | null> {
    return heads.load(household.id);
  }

  @FieldResolver(() => Village, { nullable: true })
  village(@Root() household: Household, @Ctx() { villages }: Context): Promise<Village | null> {
    return villages.load(household.village.id);
  }

  @FieldResolver(() => BenefitLinkList)
  async benefitLinks(
    @Root() household: Household,
    @Arg('first', () => Int) first: number,
    @Ctx() { links }: Context,
  ): Promise<BenefitLinkList> {
    const all = await links.load(household.id);
    return { nodes: all.slice(0, first) };
  }
}

@Resolver(() => BenefitLink)
export class BenefitLinkResolver {
  @FieldResolver(() => IndustryEntity, { nullable: true })
  entity(@Root() link: BenefitLink, @Ctx() { entities }: Context): Promise<IndustryEntity | null> {
    return entities.load(link.entity.id);
  }
}
