import type { Ref } from '@mikro-orm/core';
import { Column, Parent } from '../../model/column.js';
import { enumeration } from '../../model/enumeration.js';
import { Node } from '../../model/node.js';
import { Dated } from '../dated.js';
import { Township } from '../divisions/township.js';
import { Village } from '../divisions/village.js';
import { Department } from './department.js';

export enum CadreRank {
  COUNTY = 'COUNTY',
  TOWNSHIP = 'TOWNSHIP',
  VILLAGE = 'VILLAGE',
  STAFF = 'STAFF',
}

enumeration(CadreRank, 'CadreRank', 'Rank of a cadre (干部层级).', {
  COUNTY: 'County-level leader (县级领导干部)',
  TOWNSHIP: 'Township official (乡镇干部)',
  VILLAGE: 'Village cadre (村干部)',
  STAFF: 'Staff of a department or a township (干部职工)',
});

@Node({
  plural: 'cadres',
  area: 'command',
  seenThrough: ['pairings', 'responsibilityLinks', 'teamMemberships', 'proposedChanges', 'decidedChanges'],
  description:
    'A person in office: a leader, an official, or one of the staff of a department, township or village (干部). ' +
    'It lies in the division of its office: the county, a township or a village.',
  personal: true,
  division: 'column',
  listedByDivisions: true,
  naturalKey: 'code',
})
export class Cadre extends Dated {
  @Column({
    unique: true,
    description: 'Cadre number: C and 12 digits (干部编号).',
    pattern: { regex: /^C[0-9]{12}$/, words: 'C and 12 digits' },
  })
  code!: string;

  @Column({ sensitive: 'name', searchable: true, description: 'Name (姓名).' })
  name!: string;

  @Column(() => CadreRank, { description: 'Rank (层级).' })
  rank!: CadreRank;

  @Column({ nullable: true, description: 'Duty, free text (职务).' })
  duty?: string;

  @Column({ nullable: true, sensitive: 'contact', right: 'telephone', description: 'Telephone (联系电话).' })
  phone?: string;

  @Parent(() => Department, {
    nullable: true,
    description: 'Department that the cadre works in; none outside the departments of the county (所在部门).',
    children: 'cadres',
    childrenDescription: 'Cadres of the department (部门干部).',
  })
  department?: Ref<Department>;

  @Parent(() => Township, {
    nullable: true,
    description:
      'Township that the cadre works in, at its office or in a village; none in the county’s (所在乡镇).',
    children: 'cadres',
    childrenDescription: 'Cadres of the township’s office and of its villages (乡镇及村干部).',
  })
  township?: Ref<Township>;

  @Parent(() => Village, {
    nullable: true,
    // Grants, teams and pairings name the cadre, who goes on in office.
    whenSucceeded: 'renamed',
    description: 'Village that the cadre works in; none at an office above it (所在村).',
    children: 'cadres',
    childrenDescription: 'Cadres of the village (村干部).',
  })
  village?: Ref<Village>;
}
