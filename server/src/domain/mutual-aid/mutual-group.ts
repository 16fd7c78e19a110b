import type { Ref } from '@mikro-orm/core';
import { Column, Parent } from '../../model/column.js';
import { enumeration } from '../../model/enumeration.js';
import { Node } from '../../model/node.js';
import { Dated } from '../dated.js';
import { Village } from '../divisions/village.js';
import { Household } from '../households/household.js';

export enum MutualGroupKind {
  INDUSTRY = 'INDUSTRY',
  ENVIRONMENT_AND_SAFETY = 'ENVIRONMENT_AND_SAFETY',
}

enumeration(MutualGroupKind, 'MutualGroupKind', 'What a group of ten households is joined for (联建类别).', {
  INDUSTRY: 'Joined for industry (联产业发展)',
  ENVIRONMENT_AND_SAFETY: 'Joined for a clean environment and neighbourhood safety (联环境卫生和社会治安)',
});

@Node({
  plural: 'mutualGroups',
  area: 'households',
  seenThrough: ['members'],
  description: 'About ten households that work as one (十户一体). It carries no notes on persons.',
  division: 'column',
  listedByDivisions: true,
  naturalKey: 'code',
})
export class MutualGroup extends Dated {
  @Column({
    unique: 'at-a-time',
    description: 'Group number: G and 12 digits (编号).',
    pattern: { regex: /^G[0-9]{12}$/, words: 'G and 12 digits' },
  })
  code!: string;

  @Column(() => MutualGroupKind, { description: 'What it is joined for (类别).' })
  kind!: MutualGroupKind;

  @Parent(() => Village, {
    description: 'Village that it works in (所属村).',
    children: 'mutualGroups',
    childrenDescription: 'Groups of ten households in the village (十户一体).',
  })
  village!: Ref<Village>;

  @Parent(() => Household, {
    nullable: true,
    whenSucceeded: 'letGo',
    description: 'Household that leads it (牵头户).',
  })
  leader?: Ref<Household>;
}
