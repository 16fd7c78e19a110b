import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What was done to a row. */
export type ChangeKind = 'CREATED' | 'CHANGED' | 'ERASED';

/**
 * One change of one row: the history of the row and, in the order of commits, the feed that others follow. It is written in
 * the transaction of the change itself, so that there is neither one without the other.
 */
@Entity({ tableName: 'change' })
@Index({ name: 'change_row_idx', properties: ['noun', 'rowKey', 'id'] })
@Index({ name: 'change_order_idx', properties: ['transaction', 'id'] })
export class Change {
  @PrimaryKey({ type: 'bigint', columnType: 'bigint', generated: 'by default as identity' })
  id!: string;

  /**
   * The transaction that wrote it. A reader of the feed goes no further than the oldest one that still runs, so that nothing
   * is committed behind its back.
   */
  @Property({ columnType: 'xid8', type: 'string', defaultRaw: 'pg_current_xact_id()' })
  transaction!: string;

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
