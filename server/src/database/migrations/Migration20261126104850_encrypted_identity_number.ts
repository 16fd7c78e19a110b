import { Migration } from '@mikro-orm/migrations';

export class Migration20261126104850_encrypted_identity_number extends Migration {
  override up(): void {
    this.addSql(`alter table "household_member" drop constraint "household_member_identity_number_check";`);
    this.addSql(
      `alter table "household_member" add constraint "household_member_identity_number_check" check (identity_number ~ '^siv1:[A-Za-z0-9_-]+$') not valid;`,
    );
    this.addSql(
      `do $$ begin if not exists (select from "household_member") then alter table "household_member" validate constraint "household_member_identity_number_check"; end if; end $$;`,
    );
  }

  override down(): void {
    this.addSql(`alter table "household_member" drop constraint "household_member_identity_number_check";`);
    this.addSql(
      `alter table "household_member" add constraint "household_member_identity_number_check" check (identity_number ~ '^[0-9]{17}[0-9X]$'::text);`,
    );
  }
}
