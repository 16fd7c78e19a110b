import type { Ref } from '@mikro-orm/core';
import { sql } from 'kysely';
import { Column, Computed, Parent } from '../../model/column.js';
import { Node } from '../../model/node.js';
import { GraphQLFen } from '../../model/scalars.js';
import { StoredRow } from '../../model/stored-row.js';
import { Household } from './household.js';

@Node({
  plural: 'householdIncomes',
  area: 'income',
  description: 'Income of a household in one calendar year, in fen (家庭年收入，分).',
  personal: true,
  division: 'column',
})
export class HouseholdIncome extends StoredRow {
  @Column({ description: 'Calendar year (年份).' })
  year!: number;

  @Column(() => GraphQLFen, { sensitive: 'circumstances', description: 'Wages, in fen (工资性收入，分).' })
  wages!: number;

  @Column(() => GraphQLFen, {
    sensitive: 'circumstances',
    description: 'Receipts of production and trade, in fen (生产经营性收入，分).',
  })
  production!: number;

  @Column(() => GraphQLFen, {
    sensitive: 'circumstances',
    description: 'Income from property, in fen (财产性收入，分).',
  })
  property!: number;

  @Column(() => GraphQLFen, {
    sensitive: 'circumstances',
    description: 'Transfers, in fen (转移性收入，分).',
  })
  transfers!: number;

  @Column(() => GraphQLFen, {
    sensitive: 'circumstances',
    description: 'Costs of production and trade, in fen (生产经营性支出，分).',
  })
  productionCosts!: number;

  @Column({ description: 'Persons whom the year’s income is shared by (计算人口，人).' })
  persons!: number;

  @Computed(() => GraphQLFen, {
    sensitive: 'circumstances',
    description:
      'Net income in fen: wages + production + property + transfers − production costs (家庭纯收入，分).',
    sql: (read) =>
      sql`(${read('wages')} + ${read('production')} + ${read('property')} + ${read('transfers')} - ${read('productionCosts')})`,
  })
  net!: number;

  @Computed(() => GraphQLFen, {
    sensitive: 'circumstances',
    description: 'Net income a person in fen, the fraction of a fen cut off (人均纯收入，分).',
    sql: (read) =>
      sql`((${read('wages')} + ${read('production')} + ${read('property')} + ${read('transfers')} - ${read('productionCosts')}) / ${read('persons')})`,
  })
  netPerPerson!: number;

  @Parent(() => Household, {
    whenSucceeded: 'renamed',
    description: 'Household whose income this is (所属户).',
    children: 'incomes',
    childrenDescription: 'Income by year (历年收入).',
  })
  household!: Ref<Household>;
}
