/** The server's public door, for embedding it and for the tests. */
export { type Config, ConfigError, readConfig } from './config.js';
export { type Database, IN_MEMORY, openDatabase } from './database/database.js';
export { DatabaseLockedError } from './database/errors.js';
export { pendingSchemaChanges } from './database/migrate.js';
export { FIXTURE_TOWNSHIPS } from './demo/load-demo.js';
export { ERRORS, type ErrorCode } from './errors.js';
export { fillDemo, openMigrated, type Progress, type RunningServer, startServer } from './main.js';
