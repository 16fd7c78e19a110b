import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What this database is: `demo` names the demo data set it holds, `cursor_key` signs cursors. */
@Entity({ tableName: 'setting' })
export class Setting {
  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'text' })
  value!: string;
}
