import { Property } from '@mikro-orm/decorators/legacy';
import { Column } from '../../model/column.js';
import { Node } from '../../model/node.js';
import { GraphQLDate } from '../../model/scalars.js';
import { StoredRow } from '../../model/stored-row.js';

@Node({
  plural: 'apiTokens',
  area: 'configuration',
  description:
    'A token that a script calls with; its principal is `api-token:` and its number. Shown once, kept as a hash (API 令牌).',
})
export class ApiToken extends StoredRow {
  @Column({ description: 'What it is for (名称).' })
  name!: string;

  @Column(() => GraphQLDate, { description: 'Day on which it was made (创建日期).' })
  createdOn!: string;

  @Column(() => GraphQLDate, { description: 'First day, UTC, on which it is no longer accepted (到期日期).' })
  expiresOn!: string;

  @Column(() => GraphQLDate, {
    nullable: true,
    description: 'Day on which it was revoked; null while it is not (撤销日期).',
  })
  revokedOn?: string;

  @Column({ description: 'Its last four characters, to tell it by (令牌末四位).' })
  lastFour!: string;

  /** SHA-256 as 64 hexadecimal digits. Not a column of the graph. */
  @Property({ type: 'text', collation: 'C', unique: true })
  tokenHash!: string;
}
