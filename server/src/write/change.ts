import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What was done to a row. */
export type ChangeKind = 'CREATED' | 'CHANGED' | 'ERASED';

/**
 * One change of one row: the history of the row, and the feed that others follow. Numbers rise with the versions of a row,
 * since they are drawn under its lock. It is written in the transaction of the change itself, so that there is neither one without the other.
 */
@Entity({ tableName: 'change' })
@Index({ name: 'change_row_idx', properties: ['noun', 'rowKey', 'id'] })
@Index({
  name: 'change_unsettled_idx',
  expression: 'create index "change_unsettled_idx" on "change" (id) where position is null',
})
export class Change {
  @PrimaryKey({ type: 'bigint', columnType: 'bigint', generated: 'by default as identity' })
  id!: string;

  /**
   * Its place in the feed, given once it is committed: changes are numbered as they are made, and not in the order in which
   * their transactions end, so whoever read them by number could pass one that is committed later.
   */
  @Property({ type: 'bigint', columnType: 'bigint', nullable: true, unique: 'change_position_key' })
  position?: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', defaultRaw: 'now()' })
  at!: Date;

  /** Who did it: the principal of the grant that allowed it. */
  @Property({ type: 'text', collation: 'C' })
  principal!: string;

  @Property({ type: 'text', collation: 'C' })
  requestId!: string;

  /** The mutation's name. */
  @Property({ type: 'text', collation: 'C' })
  mutation!: string;

  @Property({ type: 'text', collation: 'C' })
  kind!: ChangeKind;

  @Property({ type: 'text', collation: 'C' })
  noun!: string;

  @Property({ type: 'integer' })
  rowKey!: number;

  /** That of the row after the change. */
  @Property({ type: 'integer' })
  version!: number;

  /** Where the row stands after the change; none for what lies in no division. */
  @Property({ type: 'text', collation: 'C', nullable: true })
  divisionCode?: string;

  /** Where it stood before, when it was another division. */
  @Property({ type: 'text', collation: 'C', nullable: true })
  formerDivisionCode?: string;

  @Property({ type: 'integer', nullable: true })
  householdKey?: number;

  /** Values that were changed, by property: as the table held them, sealed ones sealed. None for a new row. */
  @Property({ type: 'json', nullable: true })
  before?: Readonly<Record<string, unknown>>;

  @Property({ type: 'json' })
  after!: Readonly<Record<string, unknown>>;
}
