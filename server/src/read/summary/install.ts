import { createHash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import type { ClientBase, Pool } from 'pg';
import { summaryDefinition } from './definition.js';

const SETTING = 'summary';

/**
 * Makes the summary and fills it from the tables, when the declared measures or the migrations are others than
 * those it was made by. Answers whether it did. Needs the owner of the tables.
 */
export async function installSummary(pool: Pool, schema: GraphQLSchema): Promise<boolean> {
  const definition = summaryDefinition(schema);
  const client = await pool.connect();
  try {
    await client.query('begin');
    // Servers that start together take turns.
    await client.query('lock table setting in share row exclusive mode');
    const fingerprint = await fingerprintOf(client, definition);
    const { rows } = await client.query<{ value: string }>('select value from setting where key = $1', [
      SETTING,
    ]);
    const stale = rows[0]?.value !== fingerprint;
    if (stale) {
      await client.query('set local statement_timeout = 0');
      for (const statement of definition) await client.query(statement);
      await client.query('select summary.rebuild()');
      await client.query(
        'insert into setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
        [SETTING, fingerprint],
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

async function fingerprintOf(client: ClientBase, definition: readonly string[]): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    'select name from mikro_orm_migrations order by name',
  );
  const parts = [...definition, ...rows.map(({ name }) => name)];
  return createHash('sha256').update(parts.join('\n')).digest('base64url');
}
