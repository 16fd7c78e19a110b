import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeEmbedded } from '../support/embedded-copy.ts';
import { ENCRYPTION_KEY } from '../support/encryption.ts';
import { databaseSettings } from '../support/postgres.ts';
import { freshDatabase, startServer } from '../support/server.ts';

const ISSUER_SETTINGS = {
  AUTH_ISSUER: 'https://issuer.test',
  AUTH_AUDIENCE: 'county-graph',
  AUTH_JWKS_URL: 'https://issuer.test/keys',
};

const ROLES = [
  'paired_cadre',
  'village_team',
  'first_secretary',
  'township',
  'department',
  'battle_team',
  'inspection_team',
  'county_leader',
  'command_office',
  'finance',
  'data_steward',
  'auditor',
  'administrator',
];

const folder = mkdtempSync(join(tmpdir(), 'county-graph-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a database that is not the demo’s', () => {
  it('is not served while nobody could be let in; the reason stands in both languages', async () => {
    const DATA_DIR = join(folder, 'real');
    await makeEmbedded(DATA_DIR, 'empty');
    const refused = await runCli(['serve'], { DATA_DIR, DEMO: 'false' }).finished;
    expect(refused.code).toBe(1);
    expect(refused.out).not.toContain('ready');
    expect(refused.err.trim().split('\n')).toEqual([
      expect.stringMatching(/no issuer is configured.*AUTH_ISSUER.*token create/),
      expect.stringMatching(/未配置令牌签发方.*AUTH_ISSUER.*token create/),
    ]);
  });

  it('is served with an issuer or a live API token, on any address, and makes no tokens of its own', async () => {
    const database = databaseSettings(await freshDatabase());
    const served = { ...database, HOST: '0.0.0.0', ENCRYPTION_KEY };
    const refused = await runCli(['serve'], served).finished;
    expect(refused.err).toContain('no issuer is configured');

    const withIssuer = runCli(['serve'], { ...served, ...ISSUER_SETTINGS });
    expect(await withIssuer.said('Ctrl+C')).not.toContain('TOKEN');
    withIssuer.child.kill('SIGTERM');
    expect((await withIssuer.finished).code).toBe(0);

    const create = ['token', 'create', '--name', 'x', '--role', 'auditor', '--division', '522628'];
    expect((await runCli(create, database).finished).code).toBe(0);
    const withToken = runCli(['serve'], served);
    await withToken.said('Ctrl+C');
    withToken.child.kill('SIGTERM');
    await withToken.finished;

    expect((await runCli(['token', 'revoke', '1'], database).finished).code).toBe(0);
    expect((await runCli(['serve'], served).finished).code).toBe(1);
  });

  it('has no address for sample tokens', async () => {
    const server = await startServer({ database: 'postgres', empty: true });
    try {
      const response = await fetch(`${server.url}/demo/tokens`);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    } finally {
      await server.stop();
    }
  });
});

describe('the demo county', () => {
  it('is served without settings, and a token of each role is printed before the server is ready', async () => {
    const server = runCli(['serve'], { DATA_DIR: join(folder, 'demo') });
    const out = await server.said('Ctrl+C');
    const lines = out.split('\n').filter((line) => line.startsWith('TOKEN'));
    expect(lines.map((line) => /^TOKEN (\S+) [\w-]+\.[\w-]+\.[\w-]+$/.exec(line)?.[1])).toEqual(ROLES);
    expect(out.lastIndexOf('\nTOKEN')).toBeLessThan(out.indexOf('County Graph is ready'));
    const url = /(http:\S+)\/graphql/.exec(out)?.[1] ?? '';
    const [, , token = ''] = lines[3]?.split(' ') ?? [];
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{"query":"{ counties { totalCount } }"}',
    });
    expect(await answer.json()).toMatchObject({ data: { counties: { totalCount: 1 } } });
    server.child.kill('SIGTERM');
    await server.finished;

    const elsewhere = await runCli(['serve'], { DATA_DIR: join(folder, 'demo'), HOST: '0.0.0.0' }).finished;
    expect(elsewhere.code).toBe(1);
    expect(elsewhere.err).toMatch(/loopback address alone[\s\S]*本机地址/);
  });

  it('gives fresh tokens of an hour, of principals whose grants are rows', async () => {
    const server = await startServer({ database: 'postgres' });
    try {
      const response = await fetch(`${server.url}/demo/tokens`);
      expect(response.headers.get('cache-control')).toBe('no-store');
      const { tokens } = (await response.json()) as {
        tokens: { role: string; principal: string; token: string; expiresAt: string }[];
      };
      expect(tokens.map(({ role }) => role)).toEqual(ROLES);
      for (const { role, principal, token, expiresAt } of tokens) {
        const { sub, exp = 0 } = decodeJwt(token);
        expect([sub, principal]).toEqual([`demo:${role}`, `demo:${role}`]);
        expect(new Date(exp * 1_000).toISOString()).toBe(expiresAt);
        expect(Math.abs(exp - Date.now() / 1_000 - 3_600)).toBeLessThan(60);
      }
      const grantsOf = async (role: string) => {
        const token = tokens.find((sample) => sample.role === role)?.token;
        return (await server.authenticator.authenticate(token)).principal.grants;
      };
      expect(await grantsOf('inspection_team')).toEqual([{ role: 'INSPECTION_TEAM', division: '522628' }]);
      expect(await grantsOf('township')).toEqual([{ role: 'TOWNSHIP', division: '522628101' }]);
      expect(await grantsOf('village_team')).toEqual([{ role: 'VILLAGE_TEAM', division: '522628101200' }]);
      const { rows } = await server.pool.query(
        `select g.principal from "grant" g
          where not exists (select from county c where c.code = g.division_code)
            and not exists (select from township t where t.code = g.division_code)
            and not exists (select from village v where v.code = g.division_code)`,
      );
      expect(rows).toEqual([]);
    } finally {
      await server.stop();
    }
  });
});
