import type { Ref } from '@mikro-orm/core';
import { Column, Parent } from '../../model/column.js';
import { enumeration } from '../../model/enumeration.js';
import { Node } from '../../model/node.js';
import { Located } from '../located.js';
import { Township } from './township.js';

export enum VillageKind {
  VILLAGE_COMMITTEE = 'VILLAGE_COMMITTEE',
  RESIDENTS_COMMITTEE = 'RESIDENTS_COMMITTEE',
  COMMUNITY = 'COMMUNITY',
}

enumeration(VillageKind, 'VillageKind', 'Kind of a village-level division (村级区划类别).', {
  VILLAGE_COMMITTEE: "Villagers' committee (村委会)",
  RESIDENTS_COMMITTEE: "Residents' committee (居委会)",
  COMMUNITY: 'Community (社区)',
});

@Node({
  plural: 'villages',
  area: 'divisions',
  description:
    'A village, residents’ committee or community with its 12-digit statistical code (村/居/社区). ' +
    'Villages merge, split and are renamed: each row holds for a period, and successions join the rows.',
  division: 'own',
  listedByDivisions: true,
  naturalKey: 'code',
})
export class Village extends Located {
  @Column({
    description: 'Statistical division code, 12 digits (统计用区划代码).',
    pattern: { regex: /^[0-9]{12}$/, words: '12 digits' },
  })
  code!: string;

  @Column({ description: 'Name as the code list has it (名称).', searchable: true })
  name!: string;

  @Column(() => VillageKind, { description: 'Kind (类别).' })
  kind!: VillageKind;

  @Column({
    description: 'In deep poverty on the date of the operation; null when it was never said (深度贫困村).',
    nullable: true,
    dated: true,
  })
  deepPoverty?: boolean;

  @Parent(() => Township, {
    description: 'Township that it belongs to (所属乡镇).',
    children: 'villages',
    childrenDescription: 'Villages of the township (所辖村).',
  })
  township!: Ref<Township>;
}
