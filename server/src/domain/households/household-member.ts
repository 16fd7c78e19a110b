import type { Ref } from '@mikro-orm/core';
import { Column, Parent } from '../../model/column.js';
import { Node } from '../../model/node.js';
import { GraphQLDate } from '../../model/scalars.js';
import { Dated } from '../dated.js';
import { Household } from './household.js';
import { HealthState, LabourAbility, RelationToHead, Schooling, Sex, WorkState } from './terms.js';

@Node({
  plural: 'householdMembers',
  area: 'households',
  description: 'A person in a household; a person is in one live household at a time (家庭成员).',
  personal: true,
  division: 'column',
  listedByDivisions: true,
})
export class HouseholdMember extends Dated {
  @Column({ sensitive: 'name', searchable: true, description: 'Name (姓名).' })
  name!: string;

  @Column(() => RelationToHead, { description: 'Relation to the head of the household (与户主关系).' })
  relation!: RelationToHead;

  @Column(() => Sex, { description: 'Sex (性别).' })
  sex!: Sex;

  @Column(() => GraphQLDate, { sensitive: 'identity', description: 'Birth date (出生日期).' })
  birthDate!: string;

  // Not unique: a person who moves, or becomes head, has a row for each period.
  @Column({
    indexed: true,
    sensitive: 'identity',
    right: 'identity',
    encrypted: true,
    description: 'Identity number, 18 characters, GB 11643 (公民身份号码).',
    pattern: { regex: /^[0-9]{17}[0-9X]$/, words: '17 digits and a digit or X' },
  })
  identityNumber!: string;

  @Column(() => Schooling, { description: 'Highest schooling reached or attended (文化程度).' })
  schooling!: Schooling;

  @Column({ description: 'At school now (在校生).' })
  atSchool!: boolean;

  @Column(() => HealthState, { sensitive: 'health', description: 'State of health (健康状况).' })
  health!: HealthState;

  @Column({
    nullable: true,
    sensitive: 'health',
    right: 'diagnosis',
    description: 'Diagnosis of a chronic or serious illness, as the register has it (诊断).',
  })
  diagnosis?: string;

  @Column(() => LabourAbility, { description: 'Ability to work (劳动能力).' })
  labourAbility!: LabourAbility;

  @Column({ description: 'Enrolled in basic medical insurance (参加基本医疗保险).' })
  medicallyInsured!: boolean;

  @Column(() => WorkState, { description: 'Work at present (务工状况).' })
  work!: WorkState;

  @Column({ description: 'Months of paid work in the last calendar year, 0–12 (务工时间，月).' })
  monthsWorked!: number;

  @Parent(() => Household, {
    description: 'Household that the person is in (所属户).',
    children: 'members',
    childrenDescription: 'Members of the household (家庭成员).',
    lends: {
      name: {
        column: 'name',
        description: 'Name of the live head of the household (户主姓名).',
        when: { relation: RelationToHead.HEAD },
      },
    },
  })
  household!: Ref<Household>;
}
