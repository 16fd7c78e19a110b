import pg, { type Pool } from 'pg';
import { DatabaseRoleError } from './errors.js';

/** The row of `setting` that names the role which serves, for whoever makes a schema anew without knowing its address. */
const SETTING = 'serving_role';

/** Name of the role that an address connects as. */
export async function roleOf(databaseUrl: string): Promise<string> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ role: string }>('select current_user as role');
    return rows[0]?.role ?? '';
  } finally {
    await client.end();
  }
}

/** The role that was let in last; none in the embedded database. */
export async function knownServingRole(owner: Pool): Promise<string | undefined> {
  const { rows } = await owner.query<{ value: string }>('select value from setting where key = $1', [
    SETTING,
  ]);
  return rows[0]?.value;
}

/** Statements that let a role read a schema. */
export function readingGrants(schema: string, role: string): string[] {
  const name = pg.escapeIdentifier(role);
  return [
    `grant usage on schema ${schema} to ${name}`,
    `grant select on all tables in schema ${schema} to ${name}`,
  ];
}

/** Rights by the tables that they are on, as SQL has both. */
export type TableRights = ReadonlyMap<string, string>;

/** Lets a role read what policies show it, and write what it is said to; nothing else. Needs the owner of the tables. */
export async function grantServing(
  owner: Pool,
  role: string,
  schemas: readonly string[],
  writing: TableRights,
): Promise<void> {
  const name = pg.escapeIdentifier(role);
  const reading = ['public', ...schemas].flatMap((schema) => readingGrants(schema, role));
  const grants = [...writing].map(([table, rights]) => `grant ${rights} on ${table} to ${name}`);
  await owner.query([...reading, ...grants].join('; '));
  await owner.query(
    'insert into setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
    [SETTING, role],
  );
}

/** What the role that serves may not use and must; empty when it may use all. */
export async function missingRights(
  pool: Pool,
  schemas: readonly string[],
  writing: TableRights,
): Promise<string[]> {
  const { rows } = await pool.query<{ lacks: string }>(
    `select 'schema ' || s as lacks from unnest($1::text[]) s where not coalesce(has_schema_privilege(s, 'usage'), false)
     union all select 'table ' || t from unnest($2::text[], $3::text[]) w(t, rights)
      cross join unnest(string_to_array(rights, ', ')) r(wanted) where not has_table_privilege(t, wanted)`,
    [schemas, [...writing.keys()], [...writing.values()]],
  );
  return rows.map(({ lacks }) => lacks);
}

/** Tables of the list whose policies do not hold. */
export async function unguardedTables(pool: Pool, tables: readonly string[]): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select t.name from unnest($1::text[]) t(name) join pg_class c on c.oid = to_regclass(t.name)
      where not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'seen')`,
    [tables],
  );
  return rows.map(({ name }) => name);
}

/**
 * Policies hold neither for superusers nor for owners, so the server connects as neither.
 * @throws DatabaseRoleError
 */
export async function checkServingRole(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ role: string; passes: boolean; owns: boolean }>(
    `select current_user as role, r.rolsuper or r.rolbypassrls as passes, exists (
       select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'summary') and c.relkind in ('r', 'p') and pg_has_role(c.relowner, 'USAGE')) as owns
       from pg_roles r where r.rolname = current_user`,
  );
  const [told] = rows;
  if (!told || told.passes) throw new DatabaseRoleError(told?.role ?? '', 'passes');
  if (told.owns) throw new DatabaseRoleError(told.role, 'owns');
}
