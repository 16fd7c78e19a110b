import { Migration } from '@mikro-orm/migrations';

/** SQL functions that compiled statements and search indexes use. */
export class Migration20261124040000_functions extends Migration {
  override up(): void {
    // The one- and two-character parts of a text: a GIN index over them finds a name by any part of it,
    // where trigrams would need three characters.
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
    this.addSql(`
      create function signed_cursor(payload text, key text) returns text
      language sql immutable strict parallel safe
      as $$
        select translate(encode(convert_to(
          left(encode(sha256(convert_to(key || payload || key, 'UTF8')), 'hex'), 16) || payload, 'UTF8'), 'base64'), E'\\n', '')
      $$`);
    this.addSql(`
      create function safe_integer(n numeric) returns numeric
      language plpgsql immutable strict parallel safe
      as $$
      begin
        if abs(n) > 9007199254740991 then
          raise exception 'sum beyond the safe integers' using errcode = 'numeric_value_out_of_range';
        end if;
        return n;
      end $$`);
  }

  override down(): void {
    this.addSql('drop function safe_integer(numeric)');
    this.addSql('drop function signed_cursor(text, text)');
    this.addSql('drop function text_parts(text)');
  }
}
