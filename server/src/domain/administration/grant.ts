import type { Ref } from '@mikro-orm/core';
import { Role } from '../../access/role.js';
import { Column, Computed, Parent } from '../../model/column.js';
import { Node } from '../../model/node.js';
import { BattleTeam } from '../command/battle-team.js';
import { Cadre } from '../command/cadre.js';
import { Department } from '../command/department.js';
import { Dated } from '../dated.js';

@Node({
  plural: 'grants',
  area: 'configuration',
  description: 'What somebody may see and do: a role, for a range of divisions and a while (授权).',
  division: 'column',
  voidable: true,
})
export class Grant extends Dated {
  @Column(() => Role, { description: 'Role (角色).' })
  role!: Role;

  @Column({
    indexed: true,
    description:
      'Who has it: the subject (`sub`) of a JWT, or `api-token:` and the number of an API token (被授权者).',
  })
  principal!: string;

  @Computed(undefined, {
    description:
      'Code of the division that it is for, with all that lies within: 6, 9 or 12 digits (授权范围代码).',
    sql: (read) => read('divisionCode'),
  })
  divisionCode!: string;

  @Parent(() => Cadre, {
    nullable: true,
    description: 'Cadre whose own rows it opens, for the roles of cadres (干部).',
  })
  cadre?: Ref<Cadre>;

  @Parent(() => Department, {
    nullable: true,
    description: 'Department that it is for, for the role DEPARTMENT (部门).',
  })
  department?: Ref<Department>;

  @Parent(() => BattleTeam, {
    nullable: true,
    description: 'Team that it is for, for the role BATTLE_TEAM (攻坚队).',
  })
  team?: Ref<BattleTeam>;
}
