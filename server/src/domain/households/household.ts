import type { Ref } from '@mikro-orm/core';
import { Column, Parent } from '../../model/column.js';
import { Node } from '../../model/node.js';
import { GraphQLDate } from '../../model/scalars.js';
import { Cadre } from '../command/cadre.js';
import { Dated } from '../dated.js';
import { Hamlet } from '../divisions/hamlet.js';
import { Village } from '../divisions/village.js';
import {
  GuaranteeState,
  HouseholdStatus,
  HousingStructure,
  PovertyCause,
  ResidenceKind,
  WaterSource,
} from './terms.js';

@Node({
  plural: 'households',
  area: 'households',
  description: 'A household, which belongs to one village at a time (户). Its name is that of its live head.',
  personal: true,
  division: 'column',
  listedByDivisions: true,
  naturalKey: 'code',
  notedLinks: { approver: () => Cadre, into: () => Household },
})
export class Household extends Dated {
  @Column({
    unique: 'at-a-time',
    description: 'Household number: H and 12 digits, for life, also after a move (户编号).',
    pattern: { regex: /^H[0-9]{12}$/, words: 'H and 12 digits' },
  })
  code!: string;

  @Column(() => GraphQLDate, { description: 'Day of entry into the register (登记日期).' })
  registeredOn!: string;

  @Column(() => HouseholdStatus, {
    description: 'Status on the date of the operation (户类型).',
    sensitive: 'circumstances',
    dated: true,
  })
  status!: HouseholdStatus;

  @Column(() => PovertyCause, {
    nullable: true,
    sensitive: 'circumstances',
    description: 'Main cause of poverty; none for a household that was never poor (主要致贫原因).',
  })
  mainCause?: PovertyCause;

  @Column(() => [PovertyCause], {
    sensitive: 'circumstances',
    description: 'Other causes, at most two, none of them the main one (其他致贫原因).',
  })
  otherCauses!: PovertyCause[];

  @Column({ nullable: true, sensitive: 'contact', right: 'telephone', description: 'Telephone (联系电话).' })
  phone?: string;

  @Column(() => ResidenceKind, { description: 'Original place or relocated (居住情况).' })
  residence!: ResidenceKind;

  @Column({ description: 'Floor area of the main house in square metres (住房面积，平方米).' })
  housingArea!: number;

  @Column(() => HousingStructure, { description: 'Structure of the main house (住房结构).' })
  housingStructure!: HousingStructure;

  @Column(() => WaterSource, { description: 'Source of drinking water (饮水来源).' })
  water!: WaterSource;

  @Column({ description: 'Has mains electricity (通生活用电).' })
  hasPower!: boolean;

  @Column(() => GuaranteeState, { sensitive: 'circumstances', description: 'No worry about food (不愁吃).' })
  foodGuarantee!: GuaranteeState;

  @Column(() => GuaranteeState, {
    sensitive: 'circumstances',
    description: 'No worry about clothing (不愁穿).',
  })
  clothingGuarantee!: GuaranteeState;

  @Column(() => GuaranteeState, {
    sensitive: 'circumstances',
    description: 'Compulsory schooling (义务教育有保障).',
  })
  schoolingGuarantee!: GuaranteeState;

  @Column(() => GuaranteeState, {
    sensitive: 'circumstances',
    description: 'Basic medical care (基本医疗有保障).',
  })
  medicalGuarantee!: GuaranteeState;

  @Column(() => GuaranteeState, { sensitive: 'circumstances', description: 'Safe housing (住房安全有保障).' })
  housingGuarantee!: GuaranteeState;

  @Column(() => GuaranteeState, {
    sensitive: 'circumstances',
    description: 'Safe drinking water (饮水安全有保障).',
  })
  waterGuarantee!: GuaranteeState;

  @Parent(() => Village, {
    description: 'Village that it belongs to (所属村).',
    children: 'households',
    childrenDescription: 'Households of the village (所辖户).',
  })
  village!: Ref<Village>;

  @Parent(() => Hamlet, {
    nullable: true,
    description: 'Hamlet that it lives in (所在寨、村民小组).',
    children: 'households',
    childrenDescription: 'Households of the hamlet (所辖户).',
  })
  hamlet?: Ref<Hamlet>;
}
