import { Migration } from '@mikro-orm/migrations';

export class Migration20261127011814_numbers_at_a_time extends Migration {
  override up(): void {
    this.addSql(`alter table "household" drop constraint "household_code_unique";`);
    this.addSql(
      `alter table "household" add constraint "household_code_period_key" unique ("code", "valid_from");`,
    );
    this.addSql(`alter table "mutual_group" drop constraint "mutual_group_code_unique";`);
    this.addSql(
      `alter table "mutual_group" add constraint "mutual_group_code_period_key" unique ("code", "valid_from");`,
    );
  }

  override down(): void {
    this.addSql(`alter table "household" drop constraint "household_code_period_key";`);
    this.addSql(`alter table "household" add constraint "household_code_unique" unique ("code");`);
    this.addSql(`alter table "mutual_group" drop constraint "mutual_group_code_period_key";`);
    this.addSql(`alter table "mutual_group" add constraint "mutual_group_code_unique" unique ("code");`);
  }
}
