import type { MigrationObject } from '@mikro-orm/core';
import { Migration20261124040000_functions } from './Migration20261124040000_functions.js';
import { Migration20261124051750_spine } from './Migration20261124051750_spine.js';

/** In the order they run. Written by `createMigration`; a list, so that no folder is read at run time. */
export const migrations: MigrationObject[] = [
  { name: 'Migration20261124040000_functions', class: Migration20261124040000_functions },
  { name: 'Migration20261124051750_spine', class: Migration20261124051750_spine },
];
