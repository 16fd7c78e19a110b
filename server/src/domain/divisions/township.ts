import type { Ref } from '@mikro-orm/core';
import { Column, Parent } from '../../model/column.js';
import { enumeration } from '../../model/enumeration.js';
import { Node } from '../../model/node.js';
import { Dated } from '../dated.js';
import { County } from './county.js';

export enum TownshipKind {
  STREET = 'STREET',
  TOWN = 'TOWN',
  TOWNSHIP = 'TOWNSHIP',
}

enumeration(TownshipKind, 'TownshipKind', 'Kind of a township, as its code says (乡级区划类别).', {
  STREET: 'Street office, digits 7–9 from 001 to 099 (街道)',
  TOWN: 'Town, digits 7–9 from 100 to 199 (镇)',
  TOWNSHIP: 'Township, digits 7–9 from 200 to 399 (乡)',
});

export enum Region {
  EAST = 'EAST',
  WEST = 'WEST',
}

enumeration(Region, 'Region', 'Part of the county (片区).', {
  EAST: 'Eastern townships, hosts of enclave bases (东部)',
  WEST: 'Western townships, investors in them (西部)',
});

@Node({
  plural: 'townships',
  area: 'divisions',
  description: 'A township, town or street office with its 9-digit code of GB/T 10114 (乡镇).',
  division: 'own',
  listedByDivisions: true,
  naturalKey: 'code',
})
export class Township extends Dated {
  @Column({
    description: 'Division code, 9 digits, GB/T 10114 (乡级行政区划代码).',
    pattern: { regex: /^[0-9]{9}$/, words: '9 digits' },
  })
  code!: string;

  @Column({ description: 'Name (名称).', searchable: true })
  name!: string;

  @Column(() => TownshipKind, { description: 'Kind, as digits 7–9 of the code say (类别).' })
  kind!: TownshipKind;

  @Column(() => Region, {
    description: 'Part of the county on the date of the operation (片区).',
    nullable: true,
    dated: true,
  })
  region?: Region;

  @Parent(() => County, {
    description: 'County that it belongs to (所属县).',
    children: 'townships',
    childrenDescription: 'Townships of the county (所辖乡镇).',
  })
  county!: Ref<County>;
}
