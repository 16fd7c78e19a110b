import type { Ref } from '@mikro-orm/core';
import { Column, Parent } from '../../model/column.js';
import { enumeration } from '../../model/enumeration.js';
import { Node } from '../../model/node.js';
import { Dated } from '../dated.js';
import { Township } from '../divisions/township.js';
import { Village } from '../divisions/village.js';
import { Cadre } from './cadre.js';
import { Department } from './department.js';

export enum ResponsibilityKind {
  LEADER_TOWNSHIP = 'LEADER_TOWNSHIP',
  OFFICIAL_VILLAGE = 'OFFICIAL_VILLAGE',
  DEPARTMENT_VILLAGE = 'DEPARTMENT_VILLAGE',
}

enumeration(ResponsibilityKind, 'ResponsibilityKind', 'Who answers for which division (联系包保类别).', {
  LEADER_TOWNSHIP: 'A county-level leader for a township (县级领导联系乡镇)',
  OFFICIAL_VILLAGE: 'A township official for a village (乡镇干部包村)',
  DEPARTMENT_VILLAGE: 'A department for a village (部门包村)',
});

/** Who answers, and for what, by the kind; no other link is set. */
export const CHARGE_ENDS = {
  LEADER_TOWNSHIP: ['cadre', 'township'],
  OFFICIAL_VILLAGE: ['cadre', 'village'],
  DEPARTMENT_VILLAGE: ['department', 'village'],
} as const satisfies Record<ResponsibilityKind, readonly string[]>;

export const CHARGE_LINKS = ['cadre', 'department', 'township', 'village'] as const;

/** The links that are set for a kind; the others are null. */
const ends = (kind: ResponsibilityKind): string => {
  const set: readonly string[] = CHARGE_ENDS[kind];
  const links = CHARGE_LINKS.map((link) => `${link}_id is ${set.includes(link) ? 'not null' : 'null'}`);
  return `(kind = '${kind}' and ${links.join(' and ')})`;
};

@Node({
  plural: 'responsibilityLinks',
  area: 'command',
  description: 'A dated charge: who answers for a township or a village (联系、包保).',
  division: 'column',
  listedByDivisions: true,
  checks: {
    ends: Object.values(ResponsibilityKind).map(ends).join(' or '),
  },
})
export class ResponsibilityLink extends Dated {
  @Column(() => ResponsibilityKind, { description: 'Who answers for what (类别).' })
  kind!: ResponsibilityKind;

  @Parent(() => Cadre, {
    nullable: true,
    description: 'The leader or official who answers; none for a department (责任干部).',
    children: 'responsibilityLinks',
    childrenDescription: 'Townships and villages that the cadre answers for (联系包保).',
  })
  cadre?: Ref<Cadre>;

  @Parent(() => Department, {
    nullable: true,
    description: 'The department that answers; none for a cadre (责任部门).',
    children: 'responsibilityLinks',
    childrenDescription: 'Villages that the department answers for (包保村).',
  })
  department?: Ref<Department>;

  @Parent(() => Township, {
    nullable: true,
    description: 'Township that is answered for; none for a village (所包乡镇).',
    children: 'responsibilityLinks',
    childrenDescription: 'Leaders who answer for the township (联系领导).',
  })
  township?: Ref<Township>;

  @Parent(() => Village, {
    nullable: true,
    description: 'Village that is answered for; none for a township (所包村).',
    children: 'responsibilityLinks',
    childrenDescription: 'Officials and departments that answer for the village (包村干部与部门).',
  })
  village?: Ref<Village>;
}
