#!/usr/bin/env -S node --max-semi-space-size=16
import { type Command, UsageError } from './cli/command.js';
import { fail } from './cli/fail.js';
import { readConfig } from './config.js';
import { terminalProgress } from './progress.js';

const USAGE = `county-graph COMMAND

  serve     serve the graph; an empty embedded database is filled with the demo county first
  migrate   bring the tables up to date and end
  demo      fill an empty database with the demo county and end
  publish --on YYYY-MM-DD
            release the numbers of that day to the public and end; a release is final
  backup FILE
            write the embedded database of DATA_DIR to a new file and end; no process may be using it
  restore FILE
            make the embedded database of such a file in an empty DATA_DIR and end
  token     API tokens for scripts:
              token create --name NAME --role ROLE --division CODE [--cadre ID | --department ID | --team ID]
                           [--expires YYYY-MM-DD]     makes one and prints it, once; lasts a year by default
              token list                              tells all, without the tokens themselves
              token revoke NUMBER                     ends one at once

Settings come from the environment; server/README.md lists them.
设置由环境变量给出，见 server/README.md。`;

/** A command loads what it needs when it runs: the whole server takes a second, which most of them have no use for. */
const commands: Record<string, () => Promise<Command>> = {
  serve: async () => (await import('./cli/serve.js')).serve,
  migrate: async () => (await import('./cli/migrate.js')).migrate,
  demo: async () => (await import('./cli/demo.js')).demo,
  publish: async () => (await import('./cli/publish.js')).publish,
  backup: async () => (await import('./cli/backup.js')).backup,
  restore: async () => (await import('./cli/restore.js')).restore,
  token: async () => (await import('./cli/token.js')).token,
};

/** Commands that take arguments; the others take none. */
const WITH_ARGUMENTS = new Set(['publish', 'backup', 'restore', 'token']);

const progress = terminalProgress(process.stdout);
const [name = '', ...args] = process.argv.slice(2);
const load = commands[name];
try {
  if (!load || (args.length > 0 && !WITH_ARGUMENTS.has(name))) throw new UsageError();
  const config = readConfig(process.env);
  const command = await load();
  await command(config, progress, args);
} catch (error) {
  if (!(error instanceof UsageError)) fail(error, progress);
  console.error(USAGE);
  process.exit(2);
}
