import type { Config } from '../config.js';
import type { ShownProgress } from '../progress.js';

/**
 * What the command line does for a name.
 * @param args after the name, of commands that take some
 */
export type Command = (config: Config, progress: ShownProgress, args: readonly string[]) => Promise<void>;

/** Arguments that no command takes. */
export class UsageError extends Error {}
