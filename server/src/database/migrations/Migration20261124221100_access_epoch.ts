import { Migration } from '@mikro-orm/migrations';

/** Counts changes to grants and tokens: statements read the count to know that a caller's grants are still these. */
export class Migration20261124221100_access_epoch extends Migration {
  override up(): void {
    this.addSql('insert into access_epoch (id, epoch) values (1, 1)');
    this.addSql(`
      create function count_access_change() returns trigger
      language plpgsql
      as $$
      begin
        update access_epoch set epoch = epoch + 1;
        return null;
      end $$`);
    for (const table of ['"grant"', 'api_token']) {
      this.addSql(`
        create trigger count_access_change after insert or update or delete or truncate on ${table}
        for each statement execute function count_access_change()`);
    }
  }

  override down(): void {
    this.addSql('drop trigger count_access_change on api_token');
    this.addSql('drop trigger count_access_change on "grant"');
    this.addSql('drop function count_access_change()');
    this.addSql('delete from access_epoch');
  }
}
