import type { Ref } from '@mikro-orm/core';
import { Column, Parent } from '../../model/column.js';
import { enumeration } from '../../model/enumeration.js';
import { Node } from '../../model/node.js';
import { Dated } from '../dated.js';
import { County } from '../divisions/county.js';

export enum DepartmentDomain {
  HOUSEHOLDS = 'HOUSEHOLDS',
  INDUSTRY = 'INDUSTRY',
  ROADS = 'ROADS',
  RELOCATION = 'RELOCATION',
  EDUCATION = 'EDUCATION',
  HEALTH = 'HEALTH',
  HOUSING = 'HOUSING',
  FINANCE = 'FINANCE',
  COMMAND = 'COMMAND',
  GENERAL = 'GENERAL',
}

enumeration(DepartmentDomain, 'DepartmentDomain', 'What a department answers for in the county (业务领域).', {
  HOUSEHOLDS: 'Poverty alleviation and households (扶贫、户籍档案)',
  INDUSTRY: 'Industry (产业)',
  ROADS: 'Roads (交通)',
  RELOCATION: 'Relocation (易地扶贫搬迁)',
  EDUCATION: 'Education (教育)',
  HEALTH: 'Health (卫生健康)',
  HOUSING: 'Housing (住房保障)',
  FINANCE: 'Finance (资金)',
  COMMAND: 'Command and organisation (指挥、组织)',
  GENERAL: 'Any other (综合)',
});

@Node({
  plural: 'departments',
  area: 'command',
  seenThrough: ['responsibilityLinks', 'cadres'],
  description: 'A department of the county (部门), which its cadres work in and which helps villages.',
  division: 'column',
  naturalKey: 'code',
})
export class Department extends Dated {
  @Column({
    unique: true,
    description: 'Department number: D and 12 digits (部门编号).',
    pattern: { regex: /^D[0-9]{12}$/, words: 'D and 12 digits' },
  })
  code!: string;

  @Column({ description: 'Name (名称).', searchable: true })
  name!: string;

  @Column(() => DepartmentDomain, { description: 'What it answers for (业务领域).' })
  domain!: DepartmentDomain;

  @Parent(() => County, {
    description: 'County whose department it is (所属县).',
    children: 'departments',
    childrenDescription: 'Departments of the county (县直部门).',
  })
  county!: Ref<County>;
}
