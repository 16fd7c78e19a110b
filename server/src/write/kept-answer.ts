import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What a mutation did under an idempotency key, to be told again to whoever repeats it. Kept for a day. */
@Entity({ tableName: 'kept_answer' })
@Index({ name: 'kept_answer_at_idx', properties: ['at'] })
export class KeptAnswer {
  [PrimaryKeyProp]?: ['principal', 'mutation', 'key'];

  @PrimaryKey({ type: 'text', collation: 'C' })
  principal!: string;

  @PrimaryKey({ type: 'text', collation: 'C' })
  mutation!: string;

  @PrimaryKey({ type: 'text', collation: 'C' })
  key!: string;

  /** SHA-256 of the normalised input, in hexadecimal digits: the input itself may be personal. */
  @Property({ type: 'text', collation: 'C' })
  inputHash!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', defaultRaw: 'now()' })
  at!: Date;

  /** Key of the row that the mutation answered with. */
  @Property({ type: 'integer', nullable: true })
  rowKey?: number;

  /** Codes of the warnings that it gave. */
  @Property({ type: 'json' })
  warnings!: readonly unknown[];
}
