import type { Ref } from '@mikro-orm/core';
import { Column, Parent } from '../../model/column.js';
import { Node } from '../../model/node.js';
import { Located } from '../located.js';
import { Village } from './village.js';

@Node({
  plural: 'hamlets',
  area: 'divisions',
  description:
    "A natural village or villagers' group inside a village (寨/村民小组). Roads are owed to those of 30 households or more.",
  division: 'column',
  listedByDivisions: true,
})
export class Hamlet extends Located {
  @Column({ description: 'Name (名称).', searchable: true })
  name!: string;

  @Parent(() => Village, {
    description: 'Village that it lies in (所属村).',
    children: 'hamlets',
    childrenDescription: 'Hamlets of the village (所辖寨、村民小组).',
  })
  village!: Ref<Village>;
}
