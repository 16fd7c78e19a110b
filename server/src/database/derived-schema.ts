import { createHash } from 'node:crypto';
import type { ClientBase, Pool } from 'pg';

/**
 * A schema that holds nothing which the tables and the declarations do not say: functions, policies, sums. It is dropped
 * and made anew whenever its definition or the tables change.
 */
export interface DerivedSchema {
  /** Its name, which is also that of its row in `setting`. */
  readonly name: string;
  /** Statements that drop the schema, when it is there, and make it. */
  readonly definition: readonly string[];
}

/** Whether a derived schema is there as defined. */
export async function isInstalled(pool: Pool, derived: DerivedSchema): Promise<boolean> {
  return (await installedOf(pool, derived.name)) === (await fingerprintOf(pool, derived));
}

/**
 * Makes a derived schema unless it is there as defined. Answers whether it did. Needs the owner of the tables, and `inTurn`.
 *
 * @param anew even if it is there, since what it stands on was made anew
 * @param grants statements that let others use it, since with the schema go the rights to it
 */
export async function installDerived(
  pool: Pool,
  derived: DerivedSchema,
  grants: readonly string[],
  anew = false,
): Promise<boolean> {
  const { name, definition } = derived;
  const client = await pool.connect();
  try {
    await client.query('begin');
    const fingerprint = await fingerprintOf(client, derived);
    const stale = anew || (await installedOf(client, name)) !== fingerprint;
    if (stale) {
      await client.query('set local statement_timeout = 0');
      for (const statement of [...definition, ...grants]) await client.query(statement);
      await client.query(
        'insert into setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
        [name, fingerprint],
      );
    }
    await client.query('commit');
    client.release();
    return stale;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

type Asked = Pick<ClientBase, 'query'> | Pool;

async function installedOf(client: Asked, name: string): Promise<string | undefined> {
  const { rows } = await client.query<{ value: string }>('select value from setting where key = $1', [name]);
  return rows[0]?.value;
}

async function fingerprintOf(client: Asked, { definition }: DerivedSchema): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    'select name from mikro_orm_migrations order by name',
  );
  const parts = [...definition, ...rows.map(({ name }) => name)];
  return createHash('sha256').update(parts.join('\n')).digest('base64url');
}
