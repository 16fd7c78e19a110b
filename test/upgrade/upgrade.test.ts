import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openMigrated, pendingSchemaChanges, readConfig } from '@county-graph/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf } from '../support/ask.ts';
import { callAs } from '../support/caller.ts';
import { runCli } from '../support/cli.ts';
import { ENCRYPTION_KEY } from '../support/encryption.ts';
import { startServerOver, type TestServer } from '../support/start-server.ts';
import { write } from '../support/write.ts';

const BACKUP = fileURLToPath(new URL('./spine-2026-11-24.tar.zst', import.meta.url));

const REFERENCE_DATE = '2018-10-16';

/** What a caller says who reads identity numbers. */
const AS = { purpose: 'a test of an upgraded database' };

describe('a database that the version of 2026-11-24 made', () => {
  let dataDir: string;
  let server: TestServer;

  beforeAll(async () => {
    dataDir = join(await mkdtemp(join(tmpdir(), 'county-graph-upgrade-')), 'data');
    const restored = await runCli(['restore', BACKUP], { DATA_DIR: dataDir }).finished;
    expect(restored).toMatchObject({ code: 0, err: '' });
    expect(restored.out).toContain('Migration20261124051750_spine');
    server = await startServerOver({ dataDir }, { empty: true, environment: { REFERENCE_DATE } });
  });
  afterAll(async () => {
    await server.stop();
    await rm(join(dataDir, '..'), { recursive: true, force: true });
  });

  it('holds the rows that it held, in the graph of today', async () => {
    const { township, households } = await dataOf<Record<string, unknown>>(
      server.url,
      `{
        township(code: "522628207") {
          name
          villages { totalCount }
          statistics { households people householdsByStatus { status count } }
        }
        households(where: { village: { code: { eq: "522628207200" } } }, first: 1) {
          totalCount
          nodes {
            code name version status mainCause otherCauses housingArea registeredOn
            village { name township { name county { name } } }
            members { nodes { name relation birthDate identityNumber version } }
          }
        }
      }`,
      {},
      AS,
    );
    expect(township).toEqual({
      name: '彦洞乡',
      villages: { totalCount: 9 },
      statistics: {
        households: 345,
        people: 1701,
        householdsByStatus: expect.arrayContaining([
          { status: 'LIFTED', count: 161 },
          { status: 'REGISTERED_POOR', count: 78 },
          { status: 'ORDINARY', count: 106 },
        ]),
      },
    });
    expect(households).toEqual({
      totalCount: 74,
      nodes: [
        {
          code: 'H207200000001',
          name: '石明莲',
          version: 1,
          status: 'REGISTERED_POOR',
          mainCause: 'LACK_OF_LABOUR',
          otherCauses: ['LACK_OF_SKILLS'],
          housingArea: 94,
          registeredOn: '2014-06-21',
          village: { name: '彦洞村委会', township: { name: '彦洞乡', county: { name: '锦屏县' } } },
          members: {
            nodes: [
              {
                name: '石明莲',
                relation: 'HEAD',
                birthDate: '1945-06-23',
                identityNumber: '999999194506239243',
                version: 1,
              },
            ],
          },
        },
      ],
    });
  });

  it('is told as of any date, searched, and found by what was in plain text', async () => {
    const data = await dataOf<Record<string, { status?: string; totalCount?: number }>>(
      server.url,
      `{
        before: household(code: "H207200000001", asOf: "2015-06-01") { status }
        byName: households(where: { name: { contains: "明莲" }, village: { code: { startsWith: "522628" } } }) { totalCount }
        byNumber: householdMembers(where: { identityNumber: { eq: "999999194506239243" } }) { totalCount }
      }`,
      {},
      AS,
    );
    expect(data.before).toEqual({ status: 'ORDINARY' });
    expect(data.byNumber).toEqual({ totalCount: 1 });
    expect(data.byName?.totalCount).toBeGreaterThan(0);
    const { rows } = await server.pool.query(
      `select count(*)::int as plain from household_member where identity_number !~ '^siv1:'`,
    );
    expect(rows).toEqual([{ plain: 0 }]);
  });

  it('is written to, with versions, keys and history', async () => {
    await callAs(server, ['TOWNSHIP', 'INSPECTION_TEAM'], ['522628207']);
    const { household } = await dataOf<{ household: { id: string; version: number } }>(
      server.url,
      '{ household(code: "H207200000001") { id version } }',
    );
    const args = { ...household, input: { housingArea: 95 }, idempotencyKey: 'after-the-upgrade' };
    const correct = () =>
      write(
        server.url,
        'correctHousehold',
        args,
        'household { version housingArea village { statistics { households } } } replayed',
      );
    const corrected = {
      household: { version: 2, housingArea: 95, village: { statistics: { households: 74 } } },
    };
    expect(await correct()).toMatchObject({ code: 'OK', payload: { ...corrected, replayed: false } });
    expect(await correct()).toMatchObject({ code: 'OK', payload: { ...corrected, replayed: true } });
    expect(
      (await write(server.url, 'correctHousehold', { ...args, idempotencyKey: 'k' }, 'replayed')).code,
    ).toBe('CONFLICT');
    const { rows } = await server.pool.query(
      `select mutation, before, after from change where noun = 'Household' and row_key = 1`,
    );
    expect(rows).toEqual([
      { mutation: 'correctHousehold', before: { housingArea: 94 }, after: { housingArea: 95 } },
    ]);
  });

  it('has the tables of today, and is as it was left when it is opened again', async () => {
    await server.stop();
    const steps: string[] = [];
    const database = await openMigrated(readConfig({ DATA_DIR: dataDir, DEMO: 'false', ENCRYPTION_KEY }), {
      step: (label) => steps.push(label),
    });
    try {
      expect(await pendingSchemaChanges(database)).toBe('');
      expect(steps).toEqual([`Opening ${dataDir} · 打开内置数据库`]);
      const { rows } = await database.pool.query('select version, housing_area from household where id = 1');
      expect(rows).toEqual([{ version: 2, housing_area: 95 }]);
    } finally {
      await database.close();
    }
  });
});
