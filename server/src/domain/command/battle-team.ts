import type { Ref } from '@mikro-orm/core';
import { Column, Parent } from '../../model/column.js';
import { enumeration } from '../../model/enumeration.js';
import { Node } from '../../model/node.js';
import { Dated } from '../dated.js';
import { County } from '../divisions/county.js';

export enum BattleTeamKind {
  BATTLE = 'BATTLE',
  INSPECTION = 'INSPECTION',
}

enumeration(BattleTeamKind, 'BattleTeamKind', 'Kind of a team of county-level leaders (队伍类别).', {
  BATTLE: 'Battle team: it fights poverty in the townships that it covers (脱贫攻坚队)',
  INSPECTION: 'Inspection team: it inspects the work of all (督查组)',
});

@Node({
  plural: 'battleTeams',
  area: 'command',
  seenThrough: ['coverage'],
  description: 'A team of county-level leaders: battle team or inspection team (脱贫攻坚队、督查组).',
  division: 'column',
})
export class BattleTeam extends Dated {
  @Column({ description: 'Name (名称).', searchable: true })
  name!: string;

  @Column(() => BattleTeamKind, { description: 'Kind (类别).' })
  kind!: BattleTeamKind;

  @Parent(() => County, {
    description: 'County that it works in (所属县).',
    children: 'battleTeams',
    childrenDescription: 'Battle and inspection teams of the county (脱贫攻坚队、督查组).',
  })
  county!: Ref<County>;
}
