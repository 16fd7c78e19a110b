import type { Ref } from '@mikro-orm/core';
import { Column, Parent } from '../../model/column.js';
import { enumeration } from '../../model/enumeration.js';
import { Node } from '../../model/node.js';
import { GraphQLDate } from '../../model/scalars.js';
import { Village } from './village.js';

export enum SuccessionBasis {
  CODE_AND_NAME = 'CODE_AND_NAME',
  CODE = 'CODE',
  NAME = 'NAME',
  UNKNOWN = 'UNKNOWN',
  DECIDED = 'DECIDED',
}

enumeration(SuccessionBasis, 'SuccessionBasis', 'What the succession of a village rests on (沿革依据).', {
  CODE_AND_NAME: 'Both lists have the code with the same name (代码与名称均一致)',
  CODE: 'Both lists have the code, under different names (代码一致、名称不同)',
  NAME: 'Both lists have the name in the same township, under different codes (同乡镇名称一致、代码不同)',
  DECIDED: 'A merger, split or renaming that two data stewards entered (经双人办理的撤并、拆分或更名)',
  UNKNOWN: 'The lists do not say what it became or came from (未知)',
});

@Node({
  plural: 'villageSuccessions',
  area: 'divisions',
  description:
    'An edge from a village to the one that followed it (村级沿革). Code lists tell codes and names, not borders: ' +
    'an edge says who carries the code or the name on, not that the land is the same.',
})
export class VillageSuccession {
  @Column(() => GraphQLDate, { description: 'First day of the new list (变更日期).' })
  on!: string;

  @Column(() => SuccessionBasis, { description: 'What this edge rests on (依据).' })
  basis!: SuccessionBasis;

  @Parent(() => Village, {
    description: 'The village before, whatever the date of the operation; null when unknown (原村).',
    nullable: true,
    anyDate: true,
    children: 'successions',
    childrenDescription: 'What this village became (后续沿革).',
  })
  predecessor?: Ref<Village>;

  @Parent(() => Village, {
    description: 'The village after, whatever the date of the operation; null when unknown (后继村).',
    nullable: true,
    anyDate: true,
    children: 'predecessions',
    childrenDescription: 'What this village came from (前身沿革).',
  })
  successor?: Ref<Village>;
}
