import type { Ref } from '@mikro-orm/core';
import { Parent } from '../../model/column.js';
import { Node } from '../../model/node.js';
import { Dated } from '../dated.js';
import { Household } from '../households/household.js';
import { MutualGroup } from './mutual-group.js';

@Node({
  plural: 'mutualGroupMembers',
  area: 'households',
  description: 'Membership of a household in a group of ten households (十户一体成员户).',
  personal: true,
  division: 'column',
})
export class MutualGroupMember extends Dated {
  @Parent(() => MutualGroup, {
    whenSucceeded: 'together',
    description: 'The group (所属联户).',
    children: 'members',
    childrenDescription: 'Member households (成员户).',
  })
  group!: Ref<MutualGroup>;

  @Parent(() => Household, {
    whenSucceeded: 'together',
    description: 'The household (成员户).',
    children: 'groupMemberships',
    childrenDescription: 'Groups that the household is a member of (所属联户).',
  })
  household!: Ref<Household>;
}
