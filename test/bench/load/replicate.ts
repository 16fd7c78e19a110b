import type { ClientBase } from 'pg';
import { BASE, type ReplicatedTable, replicatedTables } from './columns.ts';
import { setAside } from './set-aside.ts';

/** Tables that belong to the database and not to a county. */
const NOT_REPLICATED = [
  'mikro_orm_migrations',
  'setting',
  'access_epoch',
  'api_token',
  'grant',
  'published_cell',
];

/**
 * Adds copies of the one county in the database, with codes and numbers of their own. Whatever is in the schema
 * `public` is copied, tables that triggers maintain too, so triggers rest meanwhile.
 *
 * @param copies 1–99
 */
export async function replicate(
  client: ClientBase,
  copies: number,
  progress: (text: string) => void,
): Promise<void> {
  await client.query(`set statement_timeout = 0; set session_replication_role = replica`);
  const names = await tableNames(client);
  await client.query(`create schema ${BASE}`);
  for (const name of names) {
    await client.query(`create unlogged table ${BASE}."${name}" as table public."${name}"`);
  }
  const tables = await replicatedTables(client, names);
  const putBack = await setAside(client, names);
  for (const [index, table] of tables.entries()) {
    const rows = await copy(client, table, copies);
    progress(`${index + 1} of ${tables.length} tables: ${table.name}, ${rows.toLocaleString('en')} rows`);
  }
  await putBack(progress);
  progress('The summary …');
  await copySummary(client, copies);
  await client.query(`drop schema ${BASE} cascade`);
  await client.query('reset session_replication_role');
}

/** Counties have no row in common, so the numbers of a copy are those of the one county under other codes. */
async function copySummary(client: ClientBase, copies: number): Promise<void> {
  const { rows } = await client.query<{ code: string; columns: string }>(
    `select (select min(code) from ${BASE}.county) as code, string_agg(quote_ident(attname), ',') as columns
       from pg_attribute
      where attrelid = 'summary.division'::regclass and attnum > 0 and not attisdropped and attname <> 'division_code'`,
  );
  const { code, columns } = rows[0] ?? {};
  await client.query(
    `insert into summary.division (division_code, ${columns})
     select ($1::int + copy)::text || substr(division_code, length($1::text) + 1), ${columns}
       from generate_series(1, $2::int) copy cross join summary.division`,
    [code, copies],
  );
}

async function tableNames(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> all ($1) order by 1`,
    [NOT_REPLICATED],
  );
  return rows.map(({ name }) => name);
}

/** One statement a copy, so that the rows of a county lie together as they do after years of its own work. */
async function copy(client: ClientBase, { name, columns }: ReplicatedTable, copies: number): Promise<number> {
  const quoted = [...columns.keys()].map((column) => `"${column}"`).join();
  let rows = 0;
  for (let number = 1; number <= copies; number++) {
    const values = [...columns.values()].map((value) => value(number)).join();
    const { rowCount } = await client.query(
      `insert into public."${name}" (${quoted}) overriding system value select ${values} from ${BASE}."${name}"`,
    );
    rows += rowCount ?? 0;
  }
  await client.query(
    `select setval(pg_get_serial_sequence(format('public.%I', $1::text), a.attname), (select max(id) from public."${name}"))
       from pg_attribute a
      where a.attrelid = format('public.%I', $1::text)::regclass and a.attname = 'id' and a.attidentity <> ''`,
    [name],
  );
  return rows;
}
