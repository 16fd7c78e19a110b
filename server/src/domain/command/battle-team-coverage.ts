import type { Ref } from '@mikro-orm/core';
import { Parent } from '../../model/column.js';
import { Node } from '../../model/node.js';
import { Dated } from '../dated.js';
import { Township } from '../divisions/township.js';
import { BattleTeam } from './battle-team.js';

@Node({
  plural: 'battleTeamCoverages',
  area: 'command',
  description:
    'A township that a battle team works in (攻坚队负责乡镇). A team is not a township: it may cover several.',
  division: 'column',
})
export class BattleTeamCoverage extends Dated {
  @Parent(() => BattleTeam, {
    description: 'The team (攻坚队).',
    children: 'coverage',
    childrenDescription: 'Townships that the team works in (负责乡镇).',
  })
  team!: Ref<BattleTeam>;

  @Parent(() => Township, {
    description: 'The township (乡镇).',
    children: 'battleTeamCoverage',
    childrenDescription: 'Battle teams that work in the township (负责本乡镇的攻坚队).',
  })
  township!: Ref<Township>;
}
