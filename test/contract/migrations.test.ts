import { IN_MEMORY, openMigrated, pendingSchemaChanges, readConfig } from '@county-graph/server';
import { expect, it } from 'vitest';

it('migrations make the tables that the domain declares', async () => {
  const database = await openMigrated({ ...readConfig({}), dataDir: IN_MEMORY }, { step: () => undefined });
  try {
    expect(await pendingSchemaChanges(database)).toBe('');
  } finally {
    await database.close();
  }
});
