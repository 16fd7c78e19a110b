import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A number that was released to the public. What is null here stands nowhere in the release. */
@Entity({ tableName: 'published_cell' })
export class PublishedCell {
  [PrimaryKeyProp]?: ['releasedOn', 'divisionCode', 'name'];

  /** The day that the numbers are of. */
  @PrimaryKey({ type: 'date' })
  releasedOn!: string;

  @PrimaryKey({ type: 'text', collation: 'C' })
  divisionCode!: string;

  /** The column of the summary that holds the same number. */
  @PrimaryKey({ type: 'text', collation: 'C' })
  name!: string;

  /** Null when it is withheld. */
  @Property({ type: 'integer', nullable: true })
  value?: number;
}
