import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * What this database is: `demo` names the demo data set it holds, `cursor_key` signs cursors,
 * `encryption_key_fingerprint` tells which key the encrypted columns are sealed under. `encryption_key` is that key
 * itself, in the demo's database alone: its people are made up. `restored` is another text after each restore of a backup.
 */
@Entity({ tableName: 'setting' })
export class Setting {
  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'text' })
  value!: string;
}
