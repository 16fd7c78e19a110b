import { BigIntType, Collection, type Ref } from '@mikro-orm/core';
import { Entity, Filter, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { settings } from './settings.js';

/** What holds on the date. */
export const LIVE = {
  validFrom: { $lte: settings.date },
  $or: [{ validTo: null }, { validTo: { $gt: settings.date } }],
};

@Filter({ name: 'live', cond: LIVE, default: true })
@ObjectType()
abstract class Dated {
  @PrimaryKey()
  id!: number;

  @Field(() => String)
  @Property({ type: 'date' })
  validFrom!: string;

  @Property({ type: 'date', nullable: true })
  validTo?: string;
}

@ObjectType()
@Entity()
export class County extends Dated {
  @Field()
  @Property({ type: 'text' })
  code!: string;

  @Field()
  @Property({ type: 'text' })
  name!: string;
}

@ObjectType()
@Entity()
export class Township extends Dated {
  @Field()
  @Property({ type: 'text' })
  code!: string;

  @Field()
  @Property({ type: 'text' })
  name!: string;

  @ManyToOne(() => County, { ref: true })
  county!: Ref<County>;
}

@ObjectType()
@Entity()
export class Village extends Dated {
  @Field()
  @Property({ type: 'text' })
  code!: string;

  @Field()
  @Property({ type: 'text' })
  name!: string;

  @ManyToOne(() => Township, { ref: true })
  township!: Ref<Township>;
}

@ObjectType()
@Entity()
export class IndustryEntity extends Dated {
  @Field()
  @Property({ type: 'text' })
  name!: string;

  @Field()
  @Property({ type: 'text' })
  kind!: string;

  @Field()
  @Property({ type: 'text' })
  sector!: string;
}

@ObjectType()
@Entity()
export class Household extends Dated {
  @Field()
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  mainCause?: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  housingArea!: number;

  @Field()
  @Property({ type: 'date' })
  registeredOn!: string;

  @Field()
  @Property({ type: 'text' })
  residence!: string;

  @Property({ type: 'text' })
  divisionCode!: string;

  @ManyToOne(() => Village, { ref: true })
  village!: Ref<Village>;

  @OneToMany(
    () => HouseholdMember,
    (member) => member.household,
  )
  members = new Collection<HouseholdMember>(this);

  @OneToMany(
    () => BenefitLink,
    (link) => link.household,
  )
  benefitLinks = new Collection<BenefitLink>(this);

  @OneToMany(
    () => HouseholdStatusPeriod,
    (period) => period.owner,
  )
  statuses = new Collection<HouseholdStatusPeriod>(this);
}

@Entity()
export class HouseholdStatusPeriod extends Dated {
  @ManyToOne(() => Household, { ref: true })
  owner!: Ref<Household>;

  @Property({ type: 'text' })
  value!: string;
}

@Entity()
export class HouseholdMember extends Dated {
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  relation!: string;

  @Property({ type: 'text' })
  labourAbility!: string;

  @Property({ type: 'text' })
  divisionCode!: string;

  @ManyToOne(() => Household, { ref: true })
  household!: Ref<Household>;
}

@ObjectType()
@Entity()
export class BenefitLink extends Dated {
  @Field()
  @Property({ type: 'text' })
  mode!: string;

  @Field(() => Float, { nullable: true })
  @Property({ type: new BigIntType('number'), nullable: true })
  contractAmount?: number;

  @Property({ type: 'text' })
  divisionCode!: string;

  @ManyToOne(() => Household, { ref: true })
  household!: Ref<Household>;

  @ManyToOne(() => IndustryEntity, { ref: true })
  entity!: Ref<IndustryEntity>;
}

export const ENTITIES = [
  County,
  Township,
  Village,
  IndustryEntity,
  Household,
  HouseholdStatusPeriod,
  HouseholdMember,
  BenefitLink,
];
