import { openMigrated, readConfig, startServer as startRealServer } from '@county-graph/server';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { ENCRYPTION_KEY } from '../support/encryption.ts';
import { databaseSettings } from '../support/postgres.ts';
import { quiet } from '../support/quiet.ts';
import { freshDatabase } from '../support/server.ts';
import { thrown } from '../support/thrown.ts';

const ISSUER = {
  AUTH_ISSUER: 'https://issuer.example',
  AUTH_AUDIENCE: 'county',
  AUTH_JWKS_URL: 'https://issuer.example/keys',
};

const start = (settings: Record<string, string>) =>
  startRealServer(
    readConfig({ PORT: '0', LOG_LEVEL: 'silent', ENCRYPTION_KEY, ...ISSUER, ...settings }),
    quiet,
  );

describe('the role that the server connects as', () => {
  it('is not a superuser', async () => {
    const owner = await freshDatabase();
    expect(await thrown(start({ DATABASE_URL: owner }))).toMatchObject({
      code: 'DATABASE_ROLE_REFUSED',
      message: expect.stringMatching(/connects as postgres, which is a superuser[\s\S]*是超级用户/),
    });
    const { code, err } = await runCli(['serve'], { DATABASE_URL: owner, ENCRYPTION_KEY, ...ISSUER })
      .finished;
    expect(code).toBe(1);
    expect(err).toMatch(/MIGRATION_DATABASE_URL/);
    expect(err).not.toMatch(/at .*\.js/);
  });

  it('is not the owner of the tables, nor one of its members', async () => {
    const owner = await freshDatabase();
    const name = `owner_${process.pid}`;
    const client = new pg.Client(owner);
    await client.connect();
    await client.query(`create role ${name} login; create role ${name}_member login; grant ${name} to ${name}_member;
      alter schema public owner to ${name}; grant create on database "${new URL(owner).pathname.slice(1)}" to ${name}`);
    await client.end();
    const as = (role: string) => {
      const url = new URL(owner);
      url.username = role;
      return url.href;
    };
    for (const role of [name, `${name}_member`]) {
      expect(await thrown(start({ DATABASE_URL: as(role), MIGRATION_DATABASE_URL: as(name) }))).toMatchObject(
        {
          code: 'DATABASE_ROLE_REFUSED',
          message: expect.stringMatching(new RegExp(`connects as ${role}, which owns tables`)),
        },
      );
    }
    // An owner that is no superuser does for the tables, and a role of its own for serving.
    const server = await start({ ...databaseSettings(owner), MIGRATION_DATABASE_URL: as(name) });
    await server.stop();
  });

  it('finds the tables of this version, or the server says what is missing', async () => {
    const owner = await freshDatabase();
    const { DATABASE_URL, MIGRATION_DATABASE_URL } = databaseSettings(owner);
    const outdated = {
      code: 'DATABASE_OUTDATED',
      message: expect.stringMatching(/county-graph migrate[\s\S]*数据库与此版本不一致/),
    };
    expect(await thrown(start({ DATABASE_URL }))).toMatchObject(outdated);
    const migrate = await runCli(['migrate'], { DATABASE_URL, MIGRATION_DATABASE_URL, ENCRYPTION_KEY })
      .finished;
    expect(migrate.code).toBe(0);
    const server = await start({ DATABASE_URL });
    const { rows } = await server.database.pool.query('select current_user as role');
    expect(rows).toEqual([{ role: 'county_graph_server' }]);
    await server.stop();

    const client = new pg.Client(owner);
    await client.connect();
    for (const [damage, repair, lacks] of [
      [
        'revoke usage on schema access from county_graph_server',
        'grant usage on schema access to county_graph_server',
        'rights to schema access',
      ],
      [
        'revoke insert on access_record from county_graph_server',
        'grant insert on access_record to county_graph_server',
        'rights to table public.access_record',
      ],
      [
        'alter table household disable row level security',
        'alter table household enable row level security',
        'row-level security of public."household"',
      ],
    ] as const) {
      await client.query(damage);
      expect(await thrown(start({ DATABASE_URL }))).toMatchObject({ ...outdated, lacks });
      await client.query(repair);
    }
    // Whoever makes the schemas anew without knowing the role lets it in again.
    await client.query(`update setting set value = 'another' where key in ('access', 'search', 'summary')`);
    expect((await runCli(['token', 'list'], { DATABASE_URL: owner, ENCRYPTION_KEY }).finished).code).toBe(0);
    await (await start({ DATABASE_URL })).stop();

    // To a version that does not know its last migration it is the database of a later one, and nothing there is touched.
    const later = 'Migration29990101000000_later';
    await client.query('insert into mikro_orm_migrations (name) values ($1)', [later]);
    const before = await client.query('select key, value from setting order by key');
    const newer = {
      code: 'DATABASE_NEWER',
      message: expect.stringMatching(/a later version \(Migration2999[\s\S]*更新的版本/),
    };
    expect(await thrown(start({ DATABASE_URL }))).toMatchObject(newer);
    expect(await thrown(start({ DATABASE_URL, MIGRATION_DATABASE_URL }))).toMatchObject(newer);
    expect((await client.query('select key, value from setting order by key')).rows).toEqual(before.rows);
    await client.query('delete from mikro_orm_migrations where name = $1', [later]);
    await (await start({ DATABASE_URL })).stop();

    await client.query(`update setting set value = 'another' where key = 'access'`);
    expect(await thrown(start({ DATABASE_URL }))).toMatchObject({ ...outdated, lacks: 'schema access' });
    await client.query(
      `delete from mikro_orm_migrations where id = (select max(id) from mikro_orm_migrations)`,
    );
    expect(await thrown(start({ DATABASE_URL }))).toMatchObject({
      ...outdated,
      lacks: expect.stringMatching(/^Migration/),
    });
    // That migration cannot run twice. Where one fails, the policies that were set aside for it are there as before.
    const policies = async () => (await client.query('select count(*)::int as n from pg_policy')).rows[0]?.n;
    const standing = await policies();
    expect(standing).toBeGreaterThan(15);
    const settings = readConfig({ DATABASE_URL, MIGRATION_DATABASE_URL, ENCRYPTION_KEY });
    expect(await thrown(openMigrated(settings, quiet))).toMatchObject({ code: '42P07' });
    expect(await policies()).toBe(standing);
    await client.query(
      'revoke select on setting from county_graph_server; revoke select on mikro_orm_migrations from county_graph_server',
    );
    expect(await thrown(start({ DATABASE_URL }))).toMatchObject({
      ...outdated,
      lacks: 'rights of the role that serves',
    });
    await client.end();
  });
});
