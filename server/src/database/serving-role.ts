import pg, { type Pool } from 'pg';
import { DatabaseRoleError } from './errors.js';

/** What the server reads beside its tables and writes, by schema. */
const SCHEMAS = ['public', 'summary', 'search', 'access'] as const;

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

/** Lets a role read what policies show it, and write the access log; nothing else. Needs the owner of the tables. */
export async function grantServing(owner: Pool, role: string): Promise<void> {
  const name = pg.escapeIdentifier(role);
  const reading = SCHEMAS.flatMap((schema) => [
    `grant usage on schema ${schema} to ${name}`,
    `grant select on all tables in schema ${schema} to ${name}`,
  ]);
  await owner.query([...reading, `grant insert on access_record to ${name}`].join('; '));
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
