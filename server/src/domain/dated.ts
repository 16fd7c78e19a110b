import { Column } from '../model/column.js';
import { GraphQLDate } from '../model/scalars.js';
import { StoredRow } from '../model/stored-row.js';

/** Rows that hold for a period: from `validFrom` up to the day before `validTo`. */
export abstract class Dated extends StoredRow {
  @Column(() => GraphQLDate, { description: 'First day on which this holds (生效日期).' })
  validFrom!: string;

  @Column(() => GraphQLDate, {
    nullable: true,
    description: 'First day on which this no longer holds; null while it does (失效日期).',
  })
  validTo?: string;
}
