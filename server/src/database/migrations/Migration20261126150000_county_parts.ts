import { Migration } from '@mikro-orm/migrations';

const SEARCHED = [
  ['county', 'code'],
  ['township', 'code'],
  ['village', 'code'],
  ['hamlet', 'division_code'],
  ['industry_entity', 'division_code'],
  ['household_member', 'division_code'],
  ['battle_team', 'division_code'],
  ['department', 'division_code'],
  ['cadre', 'division_code'],
] as const;

/** Names are found county by county: a hundred counties share their names, and an index of names alone would read all. */
export class Migration20261126150000_county_parts extends Migration {
  override up(): void {
    this.addSql(`
      create function county_parts(t text, division_code text) returns text[]
      language plpgsql immutable strict parallel safe
      as $$
      declare
        county text := left(division_code, 6);
        folded text := lower(t collate "C");
        parts text[] := '{}';
      begin
        for i in 1 .. length(folded) loop
          parts := parts || (county || substr(folded, i, 1));
          if i < length(folded) then parts := parts || (county || substr(folded, i, 2)); end if;
        end loop;
        return parts;
      end $$`);
    for (const [table, code] of SEARCHED) {
      const name = `"${table}_name_parts_idx"`;
      this.addSql(`drop index ${name}`);
      this.addSql(`create index ${name} on "${table}" using gin (county_parts("name", "${code}"));`);
    }
    this.addSql('drop function text_parts(text)');
  }

  override down(): void {
    this.addSql(`
      create function text_parts(t text) returns text[]
      language plpgsql immutable strict parallel safe
      as $$
      declare
        folded text := lower(t collate "C");
        parts text[] := string_to_array(folded, null);
      begin
        for i in 1 .. length(folded) - 1 loop
          parts := parts || substr(folded, i, 2);
        end loop;
        return parts;
      end $$`);
    for (const [table] of SEARCHED) {
      const name = `"${table}_name_parts_idx"`;
      this.addSql(`drop index ${name}`);
      this.addSql(`create index ${name} on "${table}" using gin (text_parts("name"));`);
    }
    this.addSql('drop function county_parts(text, text)');
  }
}
