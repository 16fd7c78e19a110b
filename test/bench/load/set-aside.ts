import type { ClientBase } from 'pg';

/**
 * Drops the foreign keys, unique constraints and indexes of the tables and returns how to put them back:
 * checking and indexing all rows at the end takes a fraction of what it takes row by row.
 */
export async function setAside(
  client: ClientBase,
  tables: readonly string[],
): Promise<(progress: (text: string) => void) => Promise<void>> {
  const { rows } = await client.query<{ name: string; drop: string; add: string }>(
    `with tables as (select format('public.%I', name)::regclass as oid from unnest($1::text[]) name),
     parts as (
       select conname::text as name, case contype when 'f' then 3 else 1 end as step,
              format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
              format('alter table %s add constraint %I %s', conrelid::regclass, conname,
                     pg_get_constraintdef(oid)) as add
         from pg_constraint where conrelid in (select oid from tables) and contype in ('f', 'u')
       union all
       select indexrelid::regclass::text, 2,
              format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
         from pg_index
        where indrelid in (select oid from tables)
          and not exists (select from pg_constraint where conindid = indexrelid and contype <> 'f'))
     select name, drop, add from parts order by step, name`,
    [tables],
  );
  // Foreign keys rest on unique constraints: they go first and come last.
  for (const { drop } of rows.toReversed()) await client.query(drop);
  return async (progress) => {
    for (const [index, { name, add }] of rows.entries()) {
      await client.query(add);
      if ((index + 1) % 10 === 0 || index + 1 === rows.length) {
        progress(`${index + 1} of ${rows.length} indexes and constraints: ${name}`);
      }
    }
  };
}
