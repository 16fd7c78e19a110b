import { EncryptionKeyError } from '../access/encryption/key-error.js';
import { StartRefusedError } from '../access/start-rule.js';
import { ConfigError } from '../config.js';
import { BackupError } from '../database/embedded/backup/backup-error.js';
import {
  DatabaseLockedError,
  DatabaseNewerError,
  DatabaseOutdatedError,
  DatabaseRoleError,
} from '../database/errors.js';
import { DemoRefusedError } from '../demo/load/refusal.js';
import { SealedValueError } from '../encryption/column-cipher.js';
import type { ShownProgress } from '../progress.js';
import { ReleaseRefusedError } from '../read/release/refusal.js';
import { CommandError } from './command-error.js';

/** Ends the process; errors that the person at the terminal can mend are shown without a stack. */
export function fail(error: unknown, progress: ShownProgress): never {
  progress.done();
  const known =
    error instanceof BackupError ||
    error instanceof ConfigError ||
    error instanceof DatabaseLockedError ||
    error instanceof DatabaseNewerError ||
    error instanceof DatabaseOutdatedError ||
    error instanceof DatabaseRoleError ||
    error instanceof DemoRefusedError ||
    error instanceof EncryptionKeyError ||
    error instanceof SealedValueError ||
    error instanceof ReleaseRefusedError ||
    error instanceof StartRefusedError ||
    error instanceof CommandError ||
    (error instanceof Error &&
      'code' in error &&
      (error.code === 'EADDRINUSE' || error.code === 'ECONNREFUSED'));
  console.error(known ? `\n${(error as Error).message}` : error);
  process.exit(error instanceof CommandError ? error.status : 1);
}
