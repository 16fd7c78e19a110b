import type { MigrationObject } from '@mikro-orm/core';
import { Migration20261124040000_functions } from './Migration20261124040000_functions.js';
import { Migration20261124051750_spine } from './Migration20261124051750_spine.js';
import { Migration20261124220010_published_cell } from './Migration20261124220010_published_cell.js';
import { Migration20261124220047_command_and_assistance } from './Migration20261124220047_command_and_assistance.js';
import { Migration20261124221017_principals } from './Migration20261124221017_principals.js';
import { Migration20261124221100_access_epoch } from './Migration20261124221100_access_epoch.js';
import { Migration20261124223244_access } from './Migration20261124223244_access.js';
import { Migration20261126104000_department_domain } from './Migration20261126104000_department_domain.js';
import { Migration20261126104850_encrypted_identity_number } from './Migration20261126104850_encrypted_identity_number.js';
import { Migration20261126150000_county_parts } from './Migration20261126150000_county_parts.js';
import { Migration20261126221052_row_versions } from './Migration20261126221052_row_versions.js';
import { Migration20261126221654_changes } from './Migration20261126221654_changes.js';
import { Migration20261127011814_numbers_at_a_time } from './Migration20261127011814_numbers_at_a_time.js';
import { Migration20261127013040_proposals } from './Migration20261127013040_proposals.js';

/** In the order they run. Written by `createMigration`; a list, so that no folder is read at run time. */
export const migrations: MigrationObject[] = [
  { name: 'Migration20261124040000_functions', class: Migration20261124040000_functions },
  { name: 'Migration20261124051750_spine', class: Migration20261124051750_spine },
  { name: 'Migration20261124220010_published_cell', class: Migration20261124220010_published_cell },
  {
    name: 'Migration20261124220047_command_and_assistance',
    class: Migration20261124220047_command_and_assistance,
  },
  { name: 'Migration20261124221017_principals', class: Migration20261124221017_principals },
  { name: 'Migration20261124221100_access_epoch', class: Migration20261124221100_access_epoch },
  { name: 'Migration20261124223244_access', class: Migration20261124223244_access },
  { name: 'Migration20261126104000_department_domain', class: Migration20261126104000_department_domain },
  {
    name: 'Migration20261126104850_encrypted_identity_number',
    class: Migration20261126104850_encrypted_identity_number,
  },
  { name: 'Migration20261126150000_county_parts', class: Migration20261126150000_county_parts },
  { name: 'Migration20261126221052_row_versions', class: Migration20261126221052_row_versions },
  { name: 'Migration20261126221654_changes', class: Migration20261126221654_changes },
  { name: 'Migration20261127011814_numbers_at_a_time', class: Migration20261127011814_numbers_at_a_time },
  { name: 'Migration20261127013040_proposals', class: Migration20261127013040_proposals },
];
