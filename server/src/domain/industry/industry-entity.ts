import type { Ref } from '@mikro-orm/core';
import { Column, Parent } from '../../model/column.js';
import { enumeration } from '../../model/enumeration.js';
import { Node } from '../../model/node.js';
import { Dated } from '../dated.js';
import { Village } from '../divisions/village.js';

export enum IndustryEntityKind {
  LEAD_ENTERPRISE = 'LEAD_ENTERPRISE',
  STATE_COMPANY = 'STATE_COMPANY',
  COOPERATIVE = 'COOPERATIVE',
  PRODUCTION_BASE = 'PRODUCTION_BASE',
}

enumeration(IndustryEntityKind, 'IndustryEntityKind', 'Kind of an industry entity (产业主体类别).', {
  LEAD_ENTERPRISE: 'Lead enterprise (龙头企业)',
  STATE_COMPANY: 'State company (国有公司)',
  COOPERATIVE: 'Cooperative (合作社)',
  PRODUCTION_BASE: 'Production base (基地)',
});

export enum Sector {
  HERBS = 'HERBS',
  OIL_TEA_CAMELLIA = 'OIL_TEA_CAMELLIA',
  FRUIT_AND_VEGETABLES = 'FRUIT_AND_VEGETABLES',
  LIVESTOCK_AND_POULTRY = 'LIVESTOCK_AND_POULTRY',
  AQUACULTURE = 'AQUACULTURE',
}

enumeration(Sector, 'Sector', 'One of the five pillar industries (五大主导产业).', {
  HERBS: 'Chinese medicinal herbs (中药材)',
  OIL_TEA_CAMELLIA: 'Oil-tea camellia (油茶)',
  FRUIT_AND_VEGETABLES: 'Fruit and vegetables (果蔬菜)',
  LIVESTOCK_AND_POULTRY: 'Livestock and poultry (畜禽)',
  AQUACULTURE: 'Aquaculture (水产)',
});

@Node({
  plural: 'industryEntities',
  area: 'industry',
  description: 'A company, cooperative or base that does business with households (产业主体).',
  division: 'column',
  listedByDivisions: true,
})
export class IndustryEntity extends Dated {
  @Column({ description: 'Name (名称).', searchable: true })
  name!: string;

  @Column(() => IndustryEntityKind, { description: 'Kind (类别).' })
  kind!: IndustryEntityKind;

  @Column(() => Sector, { description: 'Pillar industry (主导产业).' })
  sector!: Sector;

  @Parent(() => IndustryEntity, {
    nullable: true,
    // A company's whole chain would end and begin anew with it.
    whenSucceeded: 'renamed',
    description:
      'The entity that supplies it or buys from it; company → cooperative → household is a chain (上游主体).',
    children: 'downstream',
    childrenDescription: 'Entities that have this one upstream (下游主体).',
  })
  upstream?: Ref<IndustryEntity>;

  @Parent(() => Village, {
    description: 'Village of its registered place (注册地).',
    children: 'industryEntities',
    childrenDescription: 'Industry entities registered in the village (注册产业主体).',
  })
  village!: Ref<Village>;
}
