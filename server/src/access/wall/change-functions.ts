import { definer } from './reaches.js';

/** SQL of the functions that number changes, whoever may see them, and hide the numbers. */
export function changeFunctions(): string[] {
  return [
    // In the order in which they took effect: keys are drawn while transactions run, and a later one may be committed first. So
    // the place is given once a change is committed, by whoever reads, one at a time. Changes of one row keep their order,
    // since each is made under the lock of its row.
    definer(
      'settle_changes()',
      'void',
      `begin
  if not exists (select from change where position is null) then return; end if;
  perform pg_advisory_xact_lock(hashtextextended('county_graph.changes', 0));
  with last(position) as (select coalesce(max(position), 0) from change),
  unsettled as (select id, row_number() over (order by id) as n from change where position is null)
  update change c set position = last.position + u.n from unsettled u, last where c.id = u.id;
end`,
      'volatile',
    ),
    definer(
      'head_of_changes()',
      'bigint',
      'begin return (select coalesce(max(position), 0) from change); end',
    ),
    // How many changes lie between two cursors would tell of those that their reader may not see, so the number is hidden by a
    // key of the server's own. What it is hidden by is a print of the whole, which nobody else can make.
    `create function access.change_cursor(number bigint, scope text, key text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select print || lpad(to_hex(number # ('x' || left(encode(sha256(convert_to(key || print || key, 'UTF8')), 'hex'), 13))::bit(52)::bigint), 13, '0') || scope
  from (select left(encode(sha256(convert_to(key || number || ':' || scope || key, 'UTF8')), 'hex'), 16)) p(print)
$$`,
  ];
}
