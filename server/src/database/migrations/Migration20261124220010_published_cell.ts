import { Migration } from '@mikro-orm/migrations';

export class Migration20261124220010_published_cell extends Migration {
  override up(): void {
    this.addSql(
      `create table "published_cell" ("released_on" date not null, "division_code" text collate "C" not null, "name" text collate "C" not null, "value" int null, primary key ("released_on", "division_code", "name"));`,
    );
  }

  override down(): void {
    this.addSql(`drop table if exists "published_cell" cascade;`);
  }
}
