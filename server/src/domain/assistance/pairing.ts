import type { Ref } from '@mikro-orm/core';
import { Column, Parent } from '../../model/column.js';
import { enumeration } from '../../model/enumeration.js';
import { Node } from '../../model/node.js';
import { Cadre } from '../command/cadre.js';
import { Dated } from '../dated.js';
import { Household } from '../households/household.js';

export enum HelperMode {
  DISPATCHED = 'DISPATCHED',
  TRANSFERRED = 'TRANSFERRED',
}

enumeration(HelperMode, 'HelperMode', 'How a helper comes to the village (帮扶方式).', {
  DISPATCHED: 'Dispatched: works at the office and goes to the village (派驻)',
  TRANSFERRED: 'Transferred: works in the village (调驻)',
});

@Node({
  plural: 'pairings',
  area: 'command',
  description: 'A cadre who helps a household, from one day to another (结对帮扶).',
  personal: true,
  division: 'column',
  listedByDivisions: true,
})
export class Pairing extends Dated {
  @Column(() => HelperMode, { description: 'How the helper comes to the village (帮扶方式).' })
  mode!: HelperMode;

  @Parent(() => Cadre, {
    description: 'Cadre who helps (帮扶干部).',
    children: 'pairings',
    childrenDescription: 'Households that the cadre helps (结对帮扶户).',
  })
  cadre!: Ref<Cadre>;

  @Parent(() => Household, {
    description: 'Household that is helped (帮扶户).',
    children: 'pairings',
    childrenDescription: 'Cadres who help the household (帮扶干部).',
  })
  household!: Ref<Household>;
}
