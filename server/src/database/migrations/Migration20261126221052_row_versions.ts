import { Migration } from '@mikro-orm/migrations';

export class Migration20261126221052_row_versions extends Migration {
  override up(): void {
    this.addSql(`alter table "api_token" add "version" int not null default 1;`);
    this.addSql(`alter table "county" add "version" int not null default 1;`);
    this.addSql(`alter table "battle_team" add "version" int not null default 1;`);
    this.addSql(`alter table "department" add "version" int not null default 1;`);
    this.addSql(`alter table "township" add "version" int not null default 1;`);
    this.addSql(`alter table "battle_team_coverage" add "version" int not null default 1;`);
    this.addSql(`alter table "township_region_period" add "version" int not null default 1;`);
    this.addSql(`alter table "village" add "version" int not null default 1;`);
    this.addSql(`alter table "industry_entity" add "version" int not null default 1;`);
    this.addSql(`alter table "hamlet" add "version" int not null default 1;`);
    this.addSql(`alter table "household" add "version" int not null default 1;`);
    this.addSql(`alter table "mutual_group" add "version" int not null default 1;`);
    this.addSql(`alter table "mutual_group_member" add "version" int not null default 1;`);
    this.addSql(`alter table "household_status_period" add "version" int not null default 1;`);
    this.addSql(`alter table "household_member" add "version" int not null default 1;`);
    this.addSql(`alter table "household_income" add "version" int not null default 1;`);
    this.addSql(`alter table "benefit_link" add "version" int not null default 1;`);
    this.addSql(`alter table "bank_account" add "version" int not null default 1;`);
    this.addSql(`alter table "access_record" add "version" int not null default 1;`);
    this.addSql(`alter table "cadre" add "version" int not null default 1;`);
    this.addSql(`alter table "responsibility_link" add "version" int not null default 1;`);
    this.addSql(`alter table "pairing" add "version" int not null default 1;`);
    this.addSql(`alter table "grant" add "version" int not null default 1;`);
    this.addSql(`alter table "change_request" add "version" int not null default 1;`);
    this.addSql(`alter table "battle_team_member" add "version" int not null default 1;`);
    this.addSql(`alter table "village_deep_poverty_period" add "version" int not null default 1;`);
    this.addSql(`alter table "village_succession" add "version" int not null default 1;`);
  }

  override down(): void {
    this.addSql(`alter table "access_record" drop column "version";`);
    this.addSql(`alter table "api_token" drop column "version";`);
    this.addSql(`alter table "bank_account" drop column "version";`);
    this.addSql(`alter table "battle_team" drop column "version";`);
    this.addSql(`alter table "battle_team_coverage" drop column "version";`);
    this.addSql(`alter table "battle_team_member" drop column "version";`);
    this.addSql(`alter table "benefit_link" drop column "version";`);
    this.addSql(`alter table "cadre" drop column "version";`);
    this.addSql(`alter table "change_request" drop column "version";`);
    this.addSql(`alter table "county" drop column "version";`);
    this.addSql(`alter table "department" drop column "version";`);
    this.addSql(`alter table "grant" drop column "version";`);
    this.addSql(`alter table "hamlet" drop column "version";`);
    this.addSql(`alter table "household" drop column "version";`);
    this.addSql(`alter table "household_income" drop column "version";`);
    this.addSql(`alter table "household_member" drop column "version";`);
    this.addSql(`alter table "household_status_period" drop column "version";`);
    this.addSql(`alter table "industry_entity" drop column "version";`);
    this.addSql(`alter table "mutual_group" drop column "version";`);
    this.addSql(`alter table "mutual_group_member" drop column "version";`);
    this.addSql(`alter table "pairing" drop column "version";`);
    this.addSql(`alter table "responsibility_link" drop column "version";`);
    this.addSql(`alter table "township" drop column "version";`);
    this.addSql(`alter table "township_region_period" drop column "version";`);
    this.addSql(`alter table "village" drop column "version";`);
    this.addSql(`alter table "village_deep_poverty_period" drop column "version";`);
    this.addSql(`alter table "village_succession" drop column "version";`);
  }
}
