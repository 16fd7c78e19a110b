import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readChangesets } from '@changesets/read';
import { writeChangeset } from '@changesets/write';
import { contractAt, contractChanges, currentContract, newestRelease } from './contract.ts';
import { atVersion, type Change, highest, isAtLeast, type Level } from './level.ts';

/**
 * Tells how much the next release of the SDK changes, by what it is generated from:
 *   pnpm release level [--since REF]   the level, and what changes
 *   pnpm release write [--since REF]   a changeset of that level
 *   pnpm release check [--since REF]   exit 1 unless the changesets give at least that level
 * REF is a commit or tag; the newest release unless given.
 */
const PACKAGE = '@county-graph/sdk';
const USAGE = 'Usage: pnpm release level|write|check [--since REF]';
const root = process.cwd();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { since: { type: 'string' } },
    allowPositionals: true,
  });
  const [command = '', ...more] = positionals;
  if (more.length > 0 || !['level', 'write', 'check'].includes(command)) throw new Error(USAGE);

  const since = values.since ?? newestRelease(root);
  if (since === undefined) {
    console.log(`No release of ${PACKAGE} is tagged yet: the first one may have any level. 尚未发布过版本。`);
    return 0;
  }
  const changes = await contractChanges(contractAt(root, since), currentContract(root));
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'sdk/package.json'), 'utf8'));
  const needed = atVersion(highest(changes.map(({ level }) => level)), version);
  if (command === 'check') return check(needed, changes, since);
  console.log([`${needed}, since ${since}`, ...told(changes)].join('\n'));
  if (command === 'write' && needed !== 'none') {
    const id = await writeChangeset(
      {
        summary: ['The schema has changed.', ...told(changes)].join('\n'),
        releases: [{ name: PACKAGE, type: needed }],
      },
      root,
      { format: false },
    );
    console.log(`Wrote .changeset/${id}.md: say in it what the change is for. 请在其中说明变更用途。`);
  }
  return 0;
}

async function check(needed: Level, changes: readonly Change[], since: string): Promise<number> {
  const changesets = await readChangesets(root);
  const given = highest(
    changesets.flatMap(({ releases }) =>
      releases.filter(({ name }) => name === PACKAGE).map(({ type }) => type),
    ),
  );
  if (isAtLeast(given, needed)) {
    console.log(`The changesets give ${given}; ${needed} is needed since ${since}.`);
    return 0;
  }
  console.error(
    [
      `The changesets give ${given}, but ${needed} is needed since ${since}: run "pnpm release write" and commit the result.`,
      `变更集级别为 ${given}，但自 ${since} 起需要 ${needed}：请运行 "pnpm release write" 并提交结果。`,
      ...told(changes),
    ].join('\n'),
  );
  return 1;
}

/** The changes that weigh most first; of those that only people read, how many there are. */
function told(changes: readonly Change[]): string[] {
  const at = (wanted: Level) => changes.filter(({ level }) => level === wanted);
  const texts = at('patch').length;
  return [
    ...[...at('major'), ...at('minor')].map(({ level, what }) => `- ${level}: ${what}`),
    ...(texts > 0 ? [`- patch: ${texts} texts that people read`] : []),
  ];
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
