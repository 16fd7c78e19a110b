import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** One row that counts changes to grants, the domains that they follow, and API tokens; triggers keep it. */
@Entity({ tableName: 'access_epoch' })
@Check({ name: 'access_epoch_only_check', expression: 'id = 1' })
export class AccessEpoch {
  @PrimaryKey({ type: 'smallint', autoincrement: false })
  id!: number;

  @Property({ type: 'bigint' })
  epoch!: string;
}
