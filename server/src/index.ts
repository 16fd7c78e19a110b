/** The server's public door, for embedding it and for the tests. */

export type { Authenticated, Authenticator } from './access/authenticator.js';
export { EncryptionKeyError } from './access/encryption/key-error.js';
export { type Principal, PUBLIC } from './access/principal.js';
export type { Cell } from './access/release/cell.js';
export { suppress } from './access/release/suppress.js';
export { releaseTables } from './access/release/tables.js';
export { Rights } from './access/rights.js';
export { StartRefusedError } from './access/start-rule.js';
export { callerSettings } from './access/wall/caller-settings.js';
export { type Config, ConfigError, readConfig } from './config.js';
export { type Database, IN_MEMORY, openDatabase } from './database/database.js';
export { backUp } from './database/embedded/backup/back-up.js';
export { BackupError } from './database/embedded/backup/backup-error.js';
export { restore } from './database/embedded/backup/restore.js';
export {
  DatabaseLockedError,
  DatabaseNewerError,
  DatabaseOutdatedError,
  DatabaseRoleError,
} from './database/errors.js';
export { pendingSchemaChanges } from './database/migrate.js';
export { Sessions } from './database/session-settings.js';
export { statementRunner } from './database/statements.js';
export { WriteSession } from './database/write-session.js';
export { FIXTURE_TOWNSHIPS } from './demo/load-demo.js';
export { ColumnCipher, SealedValueError } from './encryption/column-cipher.js';
export { EncryptionKey } from './encryption/encryption-key.js';
export { ERRORS, type ErrorCode } from './errors.js';
export { fillDemo, publishOn, releaseDemo } from './filled-database.js';
export { graphSchema } from './graph.js';
export { networkOf } from './http/limits/caller.js';
export { RateLimit } from './http/limits/rate-limit.js';
export { type RunningServer, startServer } from './main.js';
export { openMigrated } from './prepared-database.js';
export type { Progress } from './progress.js';
export { OperationReader } from './read/operation.js';
export { newestRelease } from './read/release/newest.js';
export type { Release } from './read/release/publish.js';
export { ReleaseRefusedError } from './read/release/refusal.js';
export { deleteExpired } from './write/expired-answers.js';
