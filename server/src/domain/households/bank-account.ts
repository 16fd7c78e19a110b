import type { Ref } from '@mikro-orm/core';
import { Column, Parent } from '../../model/column.js';
import { Node } from '../../model/node.js';
import { Dated } from '../dated.js';
import { Household } from './household.js';

@Node({
  plural: 'bankAccounts',
  area: 'households',
  description: 'A bank account of a household, for payments to it (一卡通).',
  personal: true,
  division: 'column',
})
export class BankAccount extends Dated {
  @Column({ sensitive: 'account', description: 'Bank that keeps it (开户行).' })
  bank!: string;

  @Column({
    indexed: true,
    sensitive: 'account',
    right: 'bankAccount',
    description: 'Account number (账号).',
    pattern: { regex: /^[0-9]{12,22}$/, words: '12 to 22 digits' },
  })
  number!: string;

  @Parent(() => Household, {
    description: 'Household whose account it is (所属户).',
    children: 'bankAccounts',
    childrenDescription: 'Bank accounts of the household (一卡通账户).',
  })
  household!: Ref<Household>;
}
