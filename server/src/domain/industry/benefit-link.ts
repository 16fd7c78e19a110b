import type { Ref } from '@mikro-orm/core';
import { Column, Parent } from '../../model/column.js';
import { enumeration } from '../../model/enumeration.js';
import { Node } from '../../model/node.js';
import { GraphQLFen } from '../../model/scalars.js';
import { Dated } from '../dated.js';
import { Household } from '../households/household.js';
import { IndustryEntity } from './industry-entity.js';

export enum BenefitLinkMode {
  SHARE_DIVIDEND = 'SHARE_DIVIDEND',
  ORDER = 'ORDER',
  LABOUR = 'LABOUR',
  LAND_TRANSFER = 'LAND_TRANSFER',
  TRUSTEESHIP = 'TRUSTEESHIP',
}

enumeration(BenefitLinkMode, 'BenefitLinkMode', 'How a household gains from an entity (利益联结方式).', {
  SHARE_DIVIDEND: 'Dividend on shares (入股分红)',
  ORDER: 'Sale by order (订单)',
  LABOUR: 'Work for wages (务工)',
  LAND_TRANSFER: 'Transfer of land use (土地流转)',
  TRUSTEESHIP: 'Trusteeship: the entity raises or grows for the household (托管)',
});

@Node({
  plural: 'benefitLinks',
  area: 'households',
  writtenAs: 'industry',
  description: 'A dated tie of benefit between a household and an industry entity (利益联结).',
  personal: true,
  division: 'column',
  listedByDivisions: true,
})
export class BenefitLink extends Dated {
  @Column(() => BenefitLinkMode, { description: 'How the household gains (联结方式).' })
  mode!: BenefitLinkMode;

  @Column(() => GraphQLFen, {
    nullable: true,
    sensitive: 'circumstances',
    description: 'Yearly sum that the contract names, in fen; null when it names none (合同年金额，分).',
  })
  contractAmount?: number;

  @Column({
    nullable: true,
    sensitive: 'circumstances',
    description: 'Terms of the contract, free text (合同约定).',
  })
  contractTerms?: string;

  @Parent(() => Household, {
    description: 'Household that gains (受益户).',
    children: 'benefitLinks',
    childrenDescription: 'Ties of benefit of the household (利益联结).',
  })
  household!: Ref<Household>;

  @Parent(() => IndustryEntity, {
    description: 'Entity that it gains from (产业主体).',
    children: 'benefitLinks',
    childrenDescription: 'Ties of benefit to households (利益联结).',
  })
  entity!: Ref<IndustryEntity>;
}
