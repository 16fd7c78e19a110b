import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorChanges } from '../../sdk/release/error-changes.ts';
import { atVersion, type Change, highest } from '../../sdk/release/level.ts';
import { operationChanges } from '../../sdk/release/operation-changes.ts';
import { schemaChanges } from '../../sdk/release/schema-changes.ts';

const levelOf = (changes: readonly Change[]) => highest(changes.map(({ level }) => level));

const SCHEMA = `
"""A village."""
type Village { code: String! name: String kind(short: Boolean): Kind nodes: [Part!] }
type Hamlet { name: String }
type Team { name: String }
union Part = Hamlet | Team
enum Kind { VILLAGE RESIDENTS }
enum Order { CODE NAME }
input Where { code: String! name: String }
type Query {
  village(code: String!): Village
  villages(where: Where, order: Order, first: Int = 20): [Village!]!
  kinds(of: Kind): Int @deprecated(reason: "Count them.")
}
`;

describe('the level of a release by its schema', () => {
  it.each([
    ['nothing', '', '', 'none'],
    ['a description', 'A village.', 'A village, a community.', 'patch'],
    ['a reason to leave a field', 'Count them.', 'Ask villages.', 'patch'],
    ['a new type', 'enum Order', 'type Road { name: String }\nenum Order', 'minor'],
    ['a new field', 'type Hamlet { name: String', 'type Hamlet { name: String people: Int', 'minor'],
    ['a new member of an enum in results', 'RESIDENTS', 'RESIDENTS POOR', 'minor'],
    ['a new member of an enum that is only sent', 'CODE NAME', 'CODE NAME KIND', 'minor'],
    [
      'a new member of a union',
      'union Part = Hamlet',
      'type Road { a: Int }\nunion Part = Road | Hamlet',
      'minor',
    ],
    ['a new argument that may be left out', 'short: Boolean', 'short: Boolean long: Boolean', 'minor'],
    ['a new input field that may be left out', 'input Where {', 'input Where { kind: Kind', 'minor'],
    ['another default', 'first: Int = 20', 'first: Int = 50', 'minor'],
    [
      'a field that is never null any more',
      'village(code: String!): Village',
      'village(code: String!): Village!',
      'minor',
    ],
    [
      'an input field that may now be left out',
      'input Where { code: String!',
      'input Where { code: String',
      'minor',
    ],
    [
      'a field that shall be left',
      'type Team { name: String',
      'type Team { name: String @deprecated',
      'minor',
    ],
    [
      'an input of which one field is taken',
      'input Where { code: String!',
      'input Where @oneOf { code: String',
      'major',
    ],
    ['a field that is gone', 'type Team { name: String }', 'type Team { title: String }', 'major'],
    ['a field that can now be null', 'code: String! name', 'code: String name', 'major'],
    ['a field of another type', 'kind(short: Boolean): Kind', 'kind(short: Boolean): String', 'major'],
    ['a type that is gone', /type Team .*\nunion Part = Hamlet \| Team/, 'union Part = Hamlet', 'major'],
    ['an argument that is gone', '(short: Boolean)', '', 'major'],
    ['an argument that is needed', 'villages(where: Where,', 'villages(where: Where!,', 'major'],
    ['a new argument that is needed', 'short: Boolean', 'short: Boolean!', 'major'],
    ['a new input field that is needed', 'input Where {', 'input Where { kind: Kind!', 'major'],
    ['a member of an enum in results that is gone', 'VILLAGE RESIDENTS', 'VILLAGE', 'major'],
    ['a member of an enum that is only sent that is gone', 'CODE NAME', 'CODE', 'major'],
  ])('%s', async (_what, old, now, level) => {
    const after = SCHEMA.replace(old, now);
    expect(after === SCHEMA).toBe(level === 'none');
    expect(levelOf(await schemaChanges(SCHEMA, after))).toBe(level);
  });

  it('tells of a new type once, and names what is gone', async () => {
    const added = SCHEMA.replace('enum Order', 'type Road { name: String length: Float }\nenum Order');
    expect(await schemaChanges(SCHEMA, added)).toEqual([{ level: 'minor', what: "Type 'Road' was added" }]);
    expect(await schemaChanges(added, SCHEMA)).toEqual([{ level: 'major', what: "Type 'Road' was removed" }]);
  });

  it('is one lower before 1.0.0 when it breaks, and no other', () => {
    expect(atVersion('major', '0.9.1')).toBe('minor');
    expect(atVersion('minor', '0.9.1')).toBe('minor');
    expect(atVersion('patch', '0.9.1')).toBe('patch');
    expect(atVersion('major', '1.0.0')).toBe('major');
    expect(atVersion('major', '10.0.0')).toBe('major');
  });
});

const OPERATION = `query Villages($code: String!, $first: Int = 20) {
  township(code: $code) { ...Named villages(first: $first) { nodes { code } } }
}
fragment Named on Township { name }
`;

describe('the level of a release by its operations', () => {
  const changesOf = (now: string) =>
    operationChanges(new Map([['villages.graphql', OPERATION]]), new Map([['villages.graphql', now]]));

  it.each([
    ['nothing', '', '', 'none'],
    ['its text', 'query Villages', '# Villages\nquery Villages', 'patch'],
    ['a fragment of another name', /Named/g, 'WithName', 'patch'],
    ['one more field', '{ name }', '{ name code }', 'minor'],
    ['one more variable that may be left out', '$first: Int = 20', '$first: Int = 20, $asOf: Date', 'minor'],
    ['a variable that may now be left out', '$code: String!', '$code: String', 'minor'],
    ['a field less', '{ name }', '{ code }', 'major'],
    ['a field under another name', 'nodes { code }', 'nodes { number: code }', 'major'],
    ['a variable less', ', $first: Int = 20', '', 'major'],
    ['one more variable that is needed', '$first: Int = 20', '$first: Int = 20, $asOf: Date!', 'major'],
    ['a variable that is now needed', '$first: Int = 20', '$first: Int!', 'major'],
    ['a variable of another type', '$code: String!', '$code: ID!', 'major'],
  ])('%s', (_what, old, now, level) => {
    expect(levelOf(changesOf(OPERATION.replace(old, now)))).toBe(level);
  });

  it('a new one is minor, and one that is gone is major', () => {
    const one = new Map([['villages.graphql', OPERATION]]);
    expect(operationChanges(new Map(), one)).toEqual([
      { level: 'minor', what: "Operation 'villages.graphql' was added" },
    ]);
    expect(operationChanges(one, new Map())).toEqual([
      { level: 'major', what: "Operation 'villages.graphql' was removed" },
    ]);
  });
});

describe('the level of a release by its errors', () => {
  const table = {
    kinds: { limit: {} },
    codes: { RATE_LIMITED: { kind: 'limit', retryable: true, remedy: 'Wait.' } },
  };
  const changed = (now: object) =>
    levelOf(errorChanges(JSON.stringify(table), JSON.stringify({ ...table, ...now })));
  const code = { kind: 'limit', retryable: true, remedy: 'Wait.' };

  it.each([
    ['nothing', {}, 'none'],
    ['a remedy', { codes: { RATE_LIMITED: { ...code, remedy: 'Wait a while.' } } }, 'patch'],
    ['a new code', { codes: { RATE_LIMITED: code, TOO_COSTLY: code } }, 'minor'],
    ['a new kind', { kinds: { limit: {}, cost: {} } }, 'minor'],
    ['whether to try again', { codes: { RATE_LIMITED: { ...code, retryable: false } } }, 'minor'],
    ['a code that is gone', { codes: {} }, 'major'],
    ['a kind that is gone', { kinds: {} }, 'major'],
    ['a code of another kind', { codes: { RATE_LIMITED: { ...code, kind: 'request' } } }, 'major'],
  ])('%s', (_what, now, level) => {
    expect(changed(now)).toBe(level);
  });
});

describe('pnpm release', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const PACKAGE = '@county-graph/sdk';
  let copy: string;

  const git = (...options: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...options], {
      cwd: copy,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const release = (...options: string[]): Promise<{ code: number; said: string }> =>
    new Promise((resolve) => {
      const program = join(root, 'sdk/release/main.ts');
      execFile(process.execPath, [program, ...options], { cwd: copy }, (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code) : 0, said: `${stdout}${stderr}` }),
      );
    });
  const rewrite = async (file: string, old: string, now: string): Promise<void> => {
    const text = await readFile(join(copy, file), 'utf8');
    expect(text).toContain(old);
    await writeFile(join(copy, file), text.replace(old, now));
  };

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'county-graph-release-'));
    for (const part of ['schema', '.changeset', 'package.json', 'pnpm-workspace.yaml', 'sdk/package.json']) {
      await cp(join(root, part), join(copy, part), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    await writeFile(join(copy, '.gitignore'), 'node_modules\n');
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'First');
  });

  afterAll(() => rm(copy, { recursive: true }));

  it('asks for a changeset of the level that the changes since the newest release need', async () => {
    expect(await release('check')).toMatchObject({ code: 0, said: expect.stringContaining('No release') });
    git('tag', `${PACKAGE}@0.1.0`);
    expect(await release('check')).toMatchObject({
      code: 0,
      said: expect.stringContaining('none is needed'),
    });

    await rewrite('schema/schema.graphql', 'enum Sex {', 'enum Sex {\n  UNKNOWN');
    const lacking = await release('check');
    expect(lacking).toMatchObject({ code: 1 });
    expect(lacking.said).toContain(`The changesets give none, but minor is needed since ${PACKAGE}@0.1.0`);
    expect(lacking.said).toContain("- minor: Enum value 'UNKNOWN' was added to enum 'Sex'");

    await writeFile(join(copy, '.changeset/too-little.md'), `---\n'${PACKAGE}': patch\n---\n\nA text.\n`);
    expect(await release('check')).toMatchObject({ code: 1, said: expect.stringContaining('give patch') });
    expect(await release('write')).toMatchObject({
      code: 0,
      said: expect.stringContaining('Wrote .changeset/'),
    });
    expect(await release('check')).toMatchObject({ code: 0, said: expect.stringContaining('give minor') });
    const [written = ''] = (await readdir(join(copy, '.changeset'))).filter(
      (file) => file.endsWith('.md') && !/README|too-little/.test(file),
    );
    expect(await readFile(join(copy, '.changeset', written), 'utf8')).toContain(`"${PACKAGE}": minor`);
  });

  it('is what Changesets makes the next version from', async () => {
    execFileSync(process.execPath, [join(root, 'node_modules/@changesets/cli/bin.js'), 'version'], {
      cwd: copy,
      stdio: 'pipe',
    });
    expect(JSON.parse(await readFile(join(copy, 'sdk/package.json'), 'utf8'))).toMatchObject({
      version: '0.2.0',
    });
    expect(await readFile(join(copy, 'sdk/CHANGELOG.md'), 'utf8')).toContain('## 0.2.0');
  });

  it('needs a major level for what breaks after 1.0.0, and a minor one before', async () => {
    await rewrite('schema/errors.json', '"QUERY_TOO_COSTLY"', '"QUERY_TOO_DEAR"');
    const told = "- major: Error code 'QUERY_TOO_COSTLY' was removed";
    expect(await release('level')).toMatchObject({ code: 0, said: expect.stringMatching(/^minor, since/) });
    expect((await release('level')).said).toContain(told);
    await rewrite('sdk/package.json', '"0.2.0"', '"1.2.0"');
    expect(await release('level', '--since', 'HEAD')).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^major, since HEAD/),
    });
  });

  it('refuses what it does not understand', async () => {
    expect(await release('publish')).toMatchObject({
      code: 2,
      said: expect.stringContaining('Usage: pnpm release'),
    });
    expect(await release('level', '--since', 'nowhere')).toMatchObject({
      code: 2,
      said: expect.stringContaining('nowhere'),
    });
  });
});
