import type { ClientBase } from 'pg';

/**
 * Drops the foreign keys, unique constraints and indexes of the tables, rests their triggers, and returns how to put
 * all of it back: checking and indexing all rows at the end takes a fraction of what it takes row by row.
 */
export async function setAside(client: ClientBase, tables: readonly string[]): Promise<() => Promise<void>> {
  const constraints = await client.query<{ drop: string; add: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
            format('alter table %s add constraint %I %s', conrelid::regclass, conname,
                   pg_get_constraintdef(oid)) as add
       from pg_constraint
      where conrelid = any ($1::regclass[]) and contype in ('f', 'u')
      order by contype desc, conname`,
    [tables],
  );
  const indexes = await client.query<{ drop: string; add: string }>(
    `select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as add
       from pg_index
      where indrelid = any ($1::regclass[])
        and not exists (select from pg_constraint where conindid = indexrelid)
      order by indexrelid::regclass::text`,
    [tables],
  );
  const all = [...constraints.rows, ...indexes.rows];
  for (const { drop } of all) await client.query(drop);
  for (const table of tables) await client.query(`alter table "${table}" disable trigger user`);
  return async () => {
    for (const { add } of all) await client.query(add);
    for (const table of tables) await client.query(`alter table "${table}" enable trigger user`);
  };
}
