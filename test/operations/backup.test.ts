import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { backUp, openMigrated, readConfig, restore } from '@county-graph/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeEmbedded } from '../support/embedded-copy.ts';
import { ENCRYPTION_KEY } from '../support/encryption.ts';
import { quiet } from '../support/quiet.ts';
import { serverProgram } from '../support/server-program.ts';
import { thrown } from '../support/thrown.ts';

const OTHER_KEY = Buffer.from(ENCRYPTION_KEY, 'base64').reverse().toString('base64');

const silent = () => undefined;

let folder: string;
/** Data folder of a county that has a key of its own. */
let dataDir: string;
let file: string;
let made = 0;

/** A path in the folder of the tests where nothing is yet. */
const fresh = (): string => {
  made += 1;
  return join(folder, `fresh-${made}`);
};

/** Opens a data folder as every command does, for one question. */
async function answerOf<Row extends object>(
  folder: string,
  question: string,
  key = ENCRYPTION_KEY,
): Promise<Row[]> {
  const database = await openMigrated(
    readConfig({ DATA_DIR: folder, DEMO: 'false', ENCRYPTION_KEY: key }),
    quiet,
  );
  try {
    return (await database.pool.query<Row>(question)).rows;
  } finally {
    await database.close();
  }
}

const counties = (folder: string, key?: string) => answerOf(folder, 'select code, name from county', key);

async function restoredAs(folder: string): Promise<string | undefined> {
  const question = `select value from setting where key = 'restored'`;
  return (await answerOf<{ value: string }>(folder, question))[0]?.value;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'county-graph-backup-'));
  dataDir = join(folder, 'data');
  file = join(folder, 'county.tar.zst');
  await makeEmbedded(dataDir, 'empty');
  const database = await openMigrated(
    readConfig({ DATA_DIR: dataDir, DEMO: 'false', ENCRYPTION_KEY }),
    quiet,
  );
  await database.pool.query(
    `insert into county (code, name, name_en, prefecture, province, valid_from) values ('522628', '锦屏县', 'Jinping', '黔东南', '贵州', '2012-01-01')`,
  );
  await database.close();
  const backedUp = await runCli(['backup', file], { DATA_DIR: dataDir, ENCRYPTION_KEY }).finished;
  expect(backedUp).toMatchObject({ code: 0, err: '' });
  expect(backedUp.out).toMatch(/100 % .*Writing[\s\S]*The key in ENCRYPTION_KEY is not in it[\s\S]*备份不含/);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a backup', () => {
  it('is a file for its owner alone, without the key, from which the database is made again', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file}.partial`)).toBe(false);
    const content = zstdDecompressSync(readFileSync(file));
    expect(content.includes('锦屏县')).toBe(true);
    expect(content.includes(ENCRYPTION_KEY)).toBe(false);
    expect(content.includes(Buffer.from(ENCRYPTION_KEY, 'base64'))).toBe(false);
    const target = fresh();
    const restored = await runCli(['restore', file], { DATA_DIR: target }).finished;
    expect(restored).toMatchObject({ code: 0, err: '' });
    expect(await thrown(counties(target, OTHER_KEY))).toMatchObject({ code: 'ENCRYPTION_KEY_WRONG' });
    const rows = [{ code: '522628', name: '锦屏县' }];
    expect(await counties(target)).toEqual(rows);
    // The one that it was made of goes on as it was, and the feed of changes can tell the two apart.
    expect(await counties(dataDir)).toEqual(rows);
    expect([await restoredAs(dataDir), await restoredAs(target)]).toEqual([
      undefined,
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    ]);
  });

  it('is not made of a folder that is in use, nor of none, nor over another file', async () => {
    const database = await openMigrated(
      readConfig({ DATA_DIR: dataDir, DEMO: 'false', ENCRYPTION_KEY }),
      quiet,
    );
    const target = fresh();
    try {
      const locked = await runCli(['backup', target], { DATA_DIR: dataDir }).finished;
      expect(locked).toMatchObject({
        code: 1,
        err: expect.stringContaining(`in use by process ${process.pid}`),
      });
    } finally {
      await database.close();
    }
    const nowhere = fresh();
    expect(await thrown(backUp(nowhere, target, silent))).toMatchObject({ code: 'BACKUP_OF_NOTHING' });
    expect(existsSync(nowhere)).toBe(false);
    const before = readFileSync(file);
    expect(await thrown(backUp(dataDir, file, silent))).toMatchObject({ code: 'BACKUP_EXISTS' });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(await thrown(backUp(dataDir, join(nowhere, 'backup'), silent))).toMatchObject({
      code: 'BACKUP_FAILED',
      message: expect.stringMatching(/could not be written[\s\S]*写入失败/),
    });
    expect(existsSync(target)).toBe(false);
    expect(existsSync(nowhere)).toBe(false);
  });

  it('of a PostgreSQL server is left to its own tools', async () => {
    for (const command of ['backup', 'restore']) {
      const { code, err } = await runCli([command, fresh()], { DATABASE_URL: 'postgres://u@127.0.0.1:1/d' })
        .finished;
      expect(code).toBe(1);
      expect(err).toMatch(/BACKUP_OF_SERVER: .*pg_dump[\s\S]*请使用其自带工具/);
    }
    for (const args of [['backup'], ['backup', 'a', 'b'], ['restore', '--all', 'a']])
      expect((await runCli(args, {}).finished).code).toBe(2);
  });

  it('that was killed leaves no file of its name, and nothing in the way of the next', async () => {
    const target = fresh();
    const killed = runCli(['backup', target], { DATA_DIR: dataDir });
    await killed.said('Writing');
    killed.child.kill('SIGKILL');
    await killed.finished;
    expect(existsSync(target)).toBe(false);
    await backUp(dataDir, target, silent);
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });
});

/** The content of the backup with something else in it, packed again. */
function altered(change: (content: Buffer) => Buffer): string {
  const path = fresh();
  writeFileSync(path, zstdCompressSync(change(zstdDecompressSync(readFileSync(file)))));
  return path;
}

/** With other words of the same length in the manifest, and its sum as it should be. */
const withManifest = (words: string, others: string): string =>
  altered((content) => {
    expect(Buffer.byteLength(others)).toBe(Buffer.byteLength(words));
    const start = content.indexOf('{"format"');
    const end = content.indexOf(0, start);
    const text = content.toString('utf8', start, end).replace(words, () => others);
    expect(text).toContain(others);
    content.write(text, start);
    const sum = content.indexOf('  manifest.json\n') - 64;
    content.write(createHash('sha256').update(text).digest('hex'), sum);
    return content;
  });

describe('a restore', () => {
  const damaged: Readonly<Record<string, () => string>> = {
    'is cut off': () => {
      const path = fresh();
      const whole = readFileSync(file);
      writeFileSync(path, whole.subarray(0, whole.length / 2));
      return path;
    },
    'is empty': () => {
      const path = fresh();
      writeFileSync(path, '');
      return path;
    },
    'is something else': () => {
      const path = fresh();
      writeFileSync(path, 'select 1;\n'.repeat(1_000));
      return path;
    },
    'is no archive': () => altered((content) => content.subarray(100)),
    'has another row': () =>
      altered((content) => {
        content.write('锦屏', content.indexOf('锦屏县') + 3);
        return content;
      }),
    'has another manifest': () =>
      altered((content) => {
        content.write('9', content.indexOf('"size":') + 7);
        return content;
      }),
    'lacks what its manifest names': () => withManifest('"PG_VERSION"', '"PG_VERSIOX"'),
    'names what lies elsewhere': () => withManifest('"PG_VERSION"', '"../PG_VERS"'),
    'says that it has other tables': () =>
      withManifest('Migration20261124221100_access_epoch', 'Migration20261126221052_row_versions'),
  };

  it.each(Object.entries(damaged))(
    'of a file that %s is refused, and leaves nothing',
    async (_name, make) => {
      const path = make();
      const target = fresh();
      expect(await thrown(restore(path, target, silent))).toMatchObject({
        code: 'BACKUP_DAMAGED',
        message: expect.stringMatching(
          /^BACKUP_DAMAGED: The file .* is no backup, or is damaged[\s\S]*未作恢复/,
        ),
      });
      expect(existsSync(target)).toBe(false);
    },
  );

  it('of a later version is refused as that', async () => {
    for (const path of [
      withManifest('Migration20261126221654_changes', 'Migration29991126221654_changes'),
      withManifest('"format":1', '"format":2'),
    ]) {
      const target = fresh();
      expect(await thrown(restore(path, target, silent))).toMatchObject({ code: 'BACKUP_NEWER' });
      expect(existsSync(target)).toBe(false);
    }
    expect(await thrown(restore(fresh(), fresh(), silent))).toMatchObject({ code: 'BACKUP_UNREADABLE' });
    expect(await thrown(restore(folder, fresh(), silent))).toMatchObject({ code: 'BACKUP_UNREADABLE' });
  });

  it('goes into an empty folder alone, and what is in another stays', async () => {
    expect(await thrown(restore(file, dataDir, silent))).toMatchObject({ code: 'RESTORE_NOT_EMPTY' });
    expect(await counties(dataDir)).toHaveLength(1);
    const other = fresh();
    mkdirSync(other);
    writeFileSync(join(other, 'letter.txt'), 'dear');
    expect(await thrown(restore(file, other, silent))).toMatchObject({ code: 'RESTORE_NOT_EMPTY' });
    expect(readFileSync(join(other, 'letter.txt'), 'utf8')).toBe('dear');
    expect(existsSync(join(other, 'cluster'))).toBe(false);
    const empty = fresh();
    mkdirSync(empty);
    await restore(file, empty, silent);
    expect(await counties(empty)).toHaveLength(1);
  });

  it('that the disk refuses leaves nothing, and does not blame the file', async () => {
    const target = fresh();
    // No file may be larger than this: what a full disk does, for one process.
    const limited = [
      '-c',
      'ulimit -f 2000 && exec "$@"',
      'sh',
      process.execPath,
      ...serverProgram('restore', file),
    ];
    const failed = await promisify(execFile)('sh', limited, { env: { DATA_DIR: target } }).catch(
      (error: { stderr: string }) => error,
    );
    expect(failed.stderr).toMatch(/RESTORE_FAILED: .*EFBIG[\s\S]*未留下备份内容/);
    expect(existsSync(target)).toBe(false);
    const below = join(file, 'data');
    expect(await thrown(restore(file, below, silent))).toMatchObject({ code: 'RESTORE_FAILED' });
  });

  it('that was killed is none, and can be done again', async () => {
    const target = fresh();
    const killed = runCli(['restore', file], { DATA_DIR: target });
    await killed.said('Writing');
    killed.child.kill('SIGKILL');
    await killed.finished;
    expect(existsSync(join(target, 'cluster'))).toBe(true);
    expect(existsSync(join(target, 'cluster.ready'))).toBe(false);
    await restore(file, target, silent);
    expect(await counties(target)).toHaveLength(1);
  });
});
