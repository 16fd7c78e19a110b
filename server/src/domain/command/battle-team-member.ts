import type { Ref } from '@mikro-orm/core';
import { Column, Parent } from '../../model/column.js';
import { Node } from '../../model/node.js';
import { Dated } from '../dated.js';
import { BattleTeam } from './battle-team.js';
import { Cadre } from './cadre.js';

@Node({
  plural: 'battleTeamMembers',
  area: 'command',
  seenThrough: ['team'],
  description: 'Membership of a cadre in a battle or inspection team (攻坚队、督查组成员).',
  personal: true,
  division: 'column',
})
export class BattleTeamMember extends Dated {
  @Column({ description: 'Leads the team (队长、组长).' })
  leads!: boolean;

  @Parent(() => BattleTeam, {
    description: 'The team (所属队伍).',
    children: 'members',
    childrenDescription: 'Members of the team (成员).',
  })
  team!: Ref<BattleTeam>;

  @Parent(() => Cadre, {
    description: 'The member (成员).',
    children: 'teamMemberships',
    childrenDescription: 'Battle and inspection teams that the cadre is in (所在攻坚队、督查组).',
  })
  cadre!: Ref<Cadre>;
}
