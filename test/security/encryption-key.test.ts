import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Config,
  type Database,
  openDatabase,
  openMigrated,
  pendingSchemaChanges,
  readConfig,
} from '@county-graph/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { runCli } from '../support/cli.ts';
import { makeEmbedded } from '../support/embedded-copy.ts';
import { cipherOf, demoCipher, ENCRYPTION_KEY, IDENTITY_NUMBER } from '../support/encryption.ts';
import { startIssuer, type TestIssuer } from '../support/issuer.ts';
import { databaseSettings } from '../support/postgres.ts';
import { quiet } from '../support/quiet.ts';
import { DATABASES, freshDatabase } from '../support/server.ts';
import { thrown } from '../support/thrown.ts';

const OTHER_KEY = Buffer.from(ENCRYPTION_KEY, 'base64').reverse().toString('base64');
const LAST_BEFORE = 'Migration20261124223244_access';

/** More than are written at once. */
const PEOPLE = 4_321;

const folder = mkdtempSync(join(tmpdir(), 'county-graph-encryption-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Households and people as they were stored before identity numbers were sealed. */
const OLD_ROWS = `
  insert into county (code, name, name_en, prefecture, province, valid_from) values ('522628', '锦屏县', 'Jinping', '黔东南', '贵州', '2012-01-01');
  insert into township (code, name, kind, county_id, valid_from) values ('522628101', '茅坪镇', 'TOWN', 1, '2012-01-01');
  insert into village (code, name, kind, township_id, valid_from) values ('522628101200', '上寨村', 'VILLAGE_COMMITTEE', 1, '2012-01-01');
  insert into household (code, registered_on, residence, housing_area, housing_structure, water, has_power, food_guarantee, clothing_guarantee, schooling_guarantee, medical_guarantee, housing_guarantee, water_guarantee, village_id, division_code, valid_from)
  values ('H522628000001', '2014-01-01', 'ORIGINAL', 90, 'TIMBER', 'TAP', true, 'MET', 'MET', 'MET', 'MET', 'MET', 'MET', 1, '522628101200', '2012-01-01');
  insert into household_member (name, relation, sex, birth_date, identity_number, schooling, at_school, health, labour_ability, medically_insured, work, months_worked, household_id, division_code, valid_from)
  select '石阿妹', case when n = 1 then 'HEAD' else 'OTHER' end, 'FEMALE', '1980-01-01', (999999198001010000 + n / 2)::text, 'PRIMARY', false, 'HEALTHY', 'ORDINARY', true, 'LOCAL_FARMING', 0, 1, '522628101200', '2012-01-01'
  from generate_series(1, ${PEOPLE}) n;`;

const numberOf = (row: number): string => String(999_999_198_001_010_000n + BigInt(Math.floor(row / 2)));

const configOf = (place: Record<string, string>, keys: Record<string, string> = {}): Config =>
  readConfig({ DEMO: 'false', LOG_LEVEL: 'silent', ...place, ...keys });

/** A database of the version before, as it was left. */
async function oldDatabase(kind: string): Promise<Record<string, string>> {
  const place: Record<string, string> =
    kind === 'postgres' ? { DATABASE_URL: await freshDatabase() } : { DATA_DIR: await newCluster() };
  const database = await openDatabase(configOf(place), []);
  try {
    await database.orm.migrator.up({ to: LAST_BEFORE });
    await database.pool.query(OLD_ROWS);
  } finally {
    await database.close();
  }
  return place;
}

async function newCluster(): Promise<string> {
  const dataDir = mkdtempSync(join(folder, 'old-'));
  await makeEmbedded(dataDir, 'cluster');
  return dataDir;
}

async function storedNumbers({ pool }: Database): Promise<string[]> {
  const { rows } = await pool.query<{ number: string }>(
    'select identity_number as number from household_member order by id',
  );
  return rows.map(({ number }) => number);
}

/** Opens a database as every command does, and tells the stored numbers and the steps that opening took. */
async function opened(config: Config): Promise<{ numbers: string[]; steps: string[]; pending: string }> {
  const steps: string[] = [];
  const step = (label: string, done?: number, total?: number) =>
    steps.push(done === undefined ? label : `${label} ${done}/${total}`);
  const database = await openMigrated(config, { step });
  try {
    return {
      numbers: await storedNumbers(database),
      steps: steps.filter((label) => label.startsWith('Encrypting')),
      pending: await pendingSchemaChanges(database),
    };
  } finally {
    await database.close();
  }
}

/** The stored numbers without opening it as a command does. */
async function lookedAt<Outcome>(
  config: Config,
  look: (database: Database) => Promise<Outcome>,
): Promise<Outcome> {
  const database = await openDatabase(config, []);
  try {
    return await look(database);
  } finally {
    await database.close();
  }
}

const everyNumber = Array.from({ length: PEOPLE }, (_, at) => numberOf(at + 1));

describe.each(DATABASES)('a database of a version without encryption on %s', (kind) => {
  let place: Record<string, string>;

  beforeAll(async () => {
    place = await oldDatabase(kind);
  });

  it('is not opened without a key, and stays as it was', async () => {
    expect(await thrown(openMigrated(configOf(place), quiet))).toMatchObject({
      code: 'ENCRYPTION_KEY_REQUIRED',
      message: expect.stringMatching(/set ENCRYPTION_KEY[\s\S]*请将 ENCRYPTION_KEY 设为/),
    });
    expect(await lookedAt(configOf(place), storedNumbers)).toEqual(everyNumber);
  });

  it('is sealed when it is opened with one, step by step, and then takes no plain value', async () => {
    const config = configOf(place, { ENCRYPTION_KEY });
    const { numbers, steps, pending } = await opened(config);
    const cipher = cipherOf(ENCRYPTION_KEY);
    expect(numbers.map((number) => cipher.open(IDENTITY_NUMBER, number))).toEqual(everyNumber);
    expect(new Set(numbers).size).toBe(new Set(everyNumber).size);
    expect(steps).toEqual(
      [2_000, 4_000, PEOPLE].map(
        (done) => `Encrypting stored values · 加密已存数据: ${IDENTITY_NUMBER} ${done}/${PEOPLE}`,
      ),
    );
    expect(pending).toBe('');
    await lookedAt(config, async ({ pool }) => {
      const plain = pool.query('update household_member set identity_number = $1 where id = 1', [
        numberOf(1),
      ]);
      expect(await thrown(plain)).toMatchObject({ code: '23514' });
      const { rows } = await pool.query(
        `select tgname from pg_trigger where tgrelid = 'household_member'::regclass and tgenabled = 'D'`,
      );
      expect(rows).toEqual([]);
    });
    expect(await opened(config)).toEqual({ numbers, steps: [], pending: '' });
  });

  it('is opened without a key by what needs none, and refused with a wrong one', async () => {
    expect((await opened(configOf(place))).numbers).toHaveLength(PEOPLE);
    for (const keys of [
      { ENCRYPTION_KEY: OTHER_KEY },
      { ENCRYPTION_KEY: OTHER_KEY, ENCRYPTION_KEY_PREVIOUS: otherThan(OTHER_KEY) },
    ]) {
      const error = await thrown(openMigrated(configOf(place, keys), quiet));
      expect(error).toMatchObject({
        code: 'ENCRYPTION_KEY_WRONG',
        message: expect.stringMatching(/not the key[\s\S]*请改用原密钥/),
      });
      expect(String(error)).not.toContain(OTHER_KEY.slice(0, 8));
    }
  });

  it('keeps its key when a value is not under it, and has another one after a change of keys', async () => {
    const config = configOf(place, { ENCRYPTION_KEY: OTHER_KEY, ENCRYPTION_KEY_PREVIOUS: ENCRYPTION_KEY });
    const [before, first = ''] = await lookedAt(config, async (database) => {
      const numbers = await storedNumbers(database);
      await database.pool.query('update household_member set identity_number = $1 where id = 4000', [
        'siv1:A',
      ]);
      return [numbers, numbers[3_999]];
    });
    expect(await thrown(openMigrated(config, quiet))).toMatchObject({
      code: 'SEALED_VALUE_UNREADABLE',
      row: 4_000,
    });
    await lookedAt(config, (database) =>
      database.pool.query('update household_member set identity_number = $1 where id = 4000', [first]),
    );
    expect(await lookedAt(config, storedNumbers)).toEqual(before);

    const { numbers, steps } = await opened(config);
    const cipher = cipherOf(OTHER_KEY);
    expect(numbers.map((number) => cipher.open(IDENTITY_NUMBER, number))).toEqual(everyNumber);
    expect(steps.at(-1)).toContain(`${PEOPLE}/${PEOPLE}`);
    expect((await opened(config)).steps).toEqual([]);
    expect(await thrown(openMigrated(configOf(place, { ENCRYPTION_KEY }), quiet))).toMatchObject({
      code: 'ENCRYPTION_KEY_WRONG',
    });
  });

  it('gets a key of its own when it holds the demo', async () => {
    const demo = await oldDatabase(kind);
    await lookedAt(configOf(demo), ({ pool }) =>
      pool.query(`insert into setting (key, value) values ('demo', 'jinping-2018')`),
    );
    const { numbers, steps } = await opened(configOf(demo));
    expect(steps).toHaveLength(3);
    await lookedAt(configOf(demo), async ({ pool }) => {
      const cipher = await demoCipher(pool);
      expect(numbers.map((number) => cipher.open(IDENTITY_NUMBER, number))).toEqual(everyNumber);
      await pool.query(`delete from setting where key = 'encryption_key'`);
    });
    expect(await thrown(openMigrated(configOf(demo, { ENCRYPTION_KEY }), quiet))).toMatchObject({
      code: 'ENCRYPTION_KEY_REQUIRED',
      message: expect.stringContaining('Load the demo into an empty database'),
    });
  });
});

function otherThan(key: string): string {
  return `${key[0] === 'A' ? 'B' : 'A'}${key.slice(1)}`;
}

describe('a server over real data', () => {
  let issuer: TestIssuer;
  /** Of the owner of its tables. */
  let place: Record<string, string>;
  let serving: Record<string, string>;

  beforeAll(async () => {
    issuer = await startIssuer();
    place = { ...(await oldDatabase('postgres')), DEMO: 'false', ...issuer.environment };
    serving = { ...place, ...databaseSettings(place.DATABASE_URL ?? '') };
  });

  afterAll(() => issuer.stop());

  it('is sealed by the command migrate, which tells how far it is', async () => {
    const { out, err, code } = await runCli(['migrate'], { ...place, ENCRYPTION_KEY }).finished;
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /100 % \[█+\] Encrypting stored values · 加密已存数据: household_member.identity_number/,
    );
    expect(out).not.toContain(ENCRYPTION_KEY);
  });

  it.each([
    [
      'without a key',
      {},
      /^ENCRYPTION_KEY_REQUIRED: .*set ENCRYPTION_KEY.*\nENCRYPTION_KEY_REQUIRED：.*ENCRYPTION_KEY 设为/,
    ],
    [
      'with a short key',
      { ENCRYPTION_KEY: OTHER_KEY.slice(8) },
      /ENCRYPTION_KEY takes 64 random bytes in base64/,
    ],
    ['with another key', { ENCRYPTION_KEY: OTHER_KEY }, /^ENCRYPTION_KEY_WRONG: .*\nENCRYPTION_KEY_WRONG：/],
  ])('does not start %s, and says what to do without the key itself', async (_what, keys, words) => {
    const { out, err, code } = await runCli(['serve'], { ...serving, ...keys }).finished;
    expect(code).toBe(1);
    expect(out).not.toContain('ready');
    expect(err.trim()).toMatch(words);
    expect(`${out}${err}`).not.toContain(OTHER_KEY.slice(8, 16));
  });

  it('logs a value that it cannot open with a code and its row, and neither the value nor the key', async () => {
    const config = configOf(place, { ENCRYPTION_KEY });
    const moved = cipherOf(ENCRYPTION_KEY).seal('household.phone', numberOf(2));
    await lookedAt(config, async ({ pool }) => {
      await pool.query('update household_member set identity_number = $1 where id = 2', [moved]);
      await pool.query(
        `insert into "grant" (role, principal, division_code, valid_from) values ('INSPECTION_TEAM', 'inspector', '522628', '2012-01-01')`,
      );
    });
    const served = runCli(['serve'], { ...serving, ENCRYPTION_KEY, LOG_LEVEL: 'info' });
    const url = /(http:\S+)\/graphql/.exec(await served.said('Ctrl+C'))?.[1] ?? '';
    const query =
      'query ($number: String!) { householdMembers(first: 3, where: { or: [{ relation: { eq: HEAD } }, { identityNumber: { eq: $number } }] }) { nodes { id identityNumber } } }';
    const as = { token: await issuer.token({ sub: 'inspector' }), purpose: 'a check of the register' };
    const answer = await ask(url, query, { number: numberOf(4) }, as);
    expect(answer.data).toEqual({
      householdMembers: {
        nodes: [1, 4, 5].map((row) => ({ id: `HouseholdMember:${row}`, identityNumber: numberOf(row) })),
      },
    });
    const refused = await ask(url, '{ householdMembers(first: 3) { nodes { identityNumber } } }', {}, as);
    expect(refused).toMatchObject({ status: 500, errors: [{ extensions: { code: 'INTERNAL' } }] });
    served.child.kill('SIGTERM');
    const { out, err } = await served.finished;
    const [line] = err.split('\n').filter((one) => one.includes('SEALED_VALUE_UNREADABLE'));
    expect(JSON.parse(line ?? '')).toMatchObject({
      err: {
        type: 'SealedValueError',
        message: expect.stringContaining('household_member.identity_number in row 2'),
      },
    });
    expect(line).toContain(String(refused.errors[0]?.extensions.requestId));
    for (const secret of ['siv1', moved.slice(5), '9999991980', ENCRYPTION_KEY.slice(0, 12)]) {
      expect(`${out}${err}`).not.toContain(secret);
    }
  });
});
