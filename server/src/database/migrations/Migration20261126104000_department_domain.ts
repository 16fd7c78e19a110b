import { Migration } from '@mikro-orm/migrations';

/** A department's domain is part of the grants that name it, so that a change of it is one of theirs. */
export class Migration20261126104000_department_domain extends Migration {
  override up(): void {
    this.addSql(`
      create trigger count_access_change after update of domain on department
      for each statement execute function count_access_change()`);
  }

  override down(): void {
    this.addSql('drop trigger count_access_change on department');
  }
}
