import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { BenefitLink, Household, Township, Village } from './entities.js';

/** Rows under `nodes`, as this project's connections have them, so that the answers can be compared. */
function listOf<Row extends object>(row: ClassType<Row>) {
  @ObjectType()
  abstract class Rows {
    @Field(() => [row])
    nodes!: Row[];
  }
  return Rows;
}

@ObjectType()
export class TownshipList extends listOf(Township) {}

@ObjectType()
export class VillageList extends listOf(Village) {}

@ObjectType()
export class BenefitLinkList extends listOf(BenefitLink) {}

@ObjectType()
export class HouseholdList extends listOf(Household) {
  @Field(() => Int, { nullable: true })
  totalCount?: number;
}

@ObjectType()
export class StatusCount {
  @Field()
  status!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class Statistics {
  @Field(() => Int)
  households!: number;

  @Field(() => Int)
  people!: number;

  @Field(() => Int)
  labourForce!: number;

  @Field(() => Int)
  linkedHouseholds!: number;

  @Field(() => [StatusCount])
  householdsByStatus!: StatusCount[];
}
