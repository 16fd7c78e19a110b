import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeEmbedded } from '../support/embedded-copy.ts';
import { ENCRYPTION_KEY } from '../support/encryption.ts';
import { freshDatabase } from '../support/server.ts';
import { startServerOver, type TestServer } from '../support/start-server.ts';
import { recordStatements } from '../support/statements.ts';

const folder = mkdtempSync(join(tmpdir(), 'county-graph-tokens-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CREATE = ['token', 'create', '--name', '道路数据交换', '--role', 'township', '--division', '522628101'];

describe('API tokens of a running server', () => {
  let databaseUrl: string;
  let server: TestServer;

  beforeAll(async () => {
    databaseUrl = await freshDatabase('fixture');
    server = await startServerOver({ databaseUrl }, {});
  });

  afterAll(() => server.stop());
  afterEach(() => vi.useRealTimers());

  async function send(token: string): Promise<{ status: number; code: unknown; texts: readonly string[] }> {
    const recorded = recordStatements(server.serving);
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{"query":"{ counties { totalCount } }"}',
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: unknown } }[] };
    recorded.stop();
    return { status: response.status, code: errors?.[0]?.extensions.code, texts: recorded.texts };
  }

  async function create(...more: string[]): Promise<{ token: string; number: string }> {
    const { out, err, code } = await runCli([...CREATE, ...more], { DATABASE_URL: databaseUrl }).finished;
    expect(code).toBe(0);
    return { token: out.trim(), number: /API token (\d+)/.exec(err)?.[1] ?? '' };
  }

  it('are printed once, kept as a hash, and let their holder in', async () => {
    const { token, number } = await create();
    expect(token).toMatch(/^cg_[\w-]{43}$/);
    const { rows } = await server.pool.query<{ row: string }>('select t::text as row from api_token t');
    expect(rows.map(({ row }) => row).join()).not.toContain(token.slice(3, 20));
    const { status, texts } = await send(token);
    expect(status).toBe(200);
    expect(texts).toHaveLength(2);
    const { principal } = await server.authenticator.authenticate(token);
    expect(principal).toEqual({
      id: `api-token:${number}`,
      name: '道路数据交换',
      grants: [{ role: 'TOWNSHIP', division: '522628101' }],
    });
    const list = await runCli(['token', 'list'], { DATABASE_URL: databaseUrl }).finished;
    const line = list.out.split('\n').find((text) => text.startsWith(`${number}\t`));
    expect(line).toContain(`…${token.slice(-4)}\tlive 有效 → `);
    expect(line).toContain('township 522628101\t道路数据交换');
    expect(list.out).not.toContain(token.slice(0, 20));
  });

  it('stop at the next request when they are revoked', async () => {
    const { token, number } = await create();
    expect((await send(token)).status).toBe(200);
    const revoked = await runCli(['token', 'revoke', number], { DATABASE_URL: databaseUrl }).finished;
    expect(revoked.err).toContain(`API 令牌 ${number} 已撤销`);
    const { texts, ...answer } = await send(token);
    expect(answer).toEqual({ status: 401, code: 'TOKEN_REVOKED' });
    expect(texts).toEqual([expect.stringContaining('access.api_token_of')]);
    const again = await runCli(['token', 'revoke', number], { DATABASE_URL: databaseUrl }).finished;
    expect(again.code).toBe(2);
  });

  it('expire by the clock and not by the date of the data', async () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const { token } = await create('--expires', day(3));
    expect((await send(token)).status).toBe(200);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day(2)}T23:59:59Z`) });
    expect((await send(token)).status).toBe(200);
    vi.setSystemTime(new Date(Date.now() + 1_000));
    const { texts, ...answer } = await send(token);
    expect(answer).toEqual({ status: 401, code: 'TOKEN_EXPIRED' });
    expect(texts).toEqual([expect.stringContaining('access.api_token_of')]);
  });

  it('that nobody made are refused after one look', async () => {
    const { texts, ...answer } = await send(`cg_${'A'.repeat(43)}`);
    expect(answer).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    expect(texts).toEqual([expect.stringContaining('access.api_token_of')]);
  });

  it('are not made for a division that does not exist', async () => {
    const args = ['token', 'create', '--name', 'x', '--role', 'township', '--division', '522628999'];
    const { code, err, out } = await runCli(args, { DATABASE_URL: databaseUrl }).finished;
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/--division 522628999: the database has no such division[\s\S]*没有该区划/);
  });

  it.each([
    ['paired_cadre', 'cadre', 'cadres'],
    ['county_leader', 'cadre', 'cadres'],
    ['department', 'department', 'departments'],
    ['battle_team', 'team', 'battleTeams'],
  ])('are not made for a %s whose --%s does not exist', async (role, subject, plural) => {
    const count = async () => (await server.pool.query('select from api_token')).rows.length;
    const before = await count();
    const args = ['token', 'create', '--name', 'x', '--role', role, '--division', '522628'];
    const { code, err, out } = await runCli([...args, `--${subject}`, '2000000000'], {
      DATABASE_URL: databaseUrl,
    }).finished;
    expect([code, out]).toEqual([2, '']);
    const query = `{ ${plural} { nodes { id name } } }`;
    expect(err.trim().split('\n')).toEqual([
      `--${subject} 2000000000: the database has no such row. The numbers are those of the ids that ${query} answers.`,
      `--${subject} 2000000000：数据库中没有该记录。编号即查询 ${query} 所得 id 中的数字。`,
    ]);
    expect(await count()).toBe(before);
  });

  it('are made for a cadre by the number in its id', async () => {
    const { rows } = await server.pool.query<{ id: number }>('select id from cadre order by id limit 1');
    const args = ['token', 'create', '--name', 'x', '--role', 'paired_cadre', '--division', '522628'];
    const { code, out } = await runCli([...args, '--cadre', `${rows[0]?.id}`], {
      DATABASE_URL: databaseUrl,
    }).finished;
    expect(code).toBe(0);
    const { principal } = await server.authenticator.authenticate(out.trim());
    expect(principal.grants).toEqual([{ role: 'PAIRED_CADRE', division: '522628', cadre: rows[0]?.id }]);
  });
});

describe('the command token', () => {
  it('works on the embedded database while no server uses it, and says so when one does', async () => {
    const settings = { DATA_DIR: join(folder, 'embedded'), DEMO: 'false', ENCRYPTION_KEY };
    await makeEmbedded(settings.DATA_DIR, 'empty');
    const created = await runCli(CREATE, settings).finished;
    expect(created.code).toBe(0);
    expect(created.out).toMatch(/^cg_[\w-]{43}\n$/);
    expect(created.err).toMatch(/shown this once[\s\S]*仅显示这一次/);
    const server = runCli(['serve'], settings);
    const out = await server.said('Ctrl+C');
    const locked = await runCli(['token', 'list'], settings).finished;
    expect([locked.code, locked.out]).toEqual([1, '']);
    expect(locked.err).toContain(`in use by process ${server.child.pid}`);
    expect(locked.err).toMatch(/while the server is stopped[\s\S]*请先停止服务器/);
    const url = /(http:\S+)\/graphql/.exec(out)?.[1] ?? '';
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${created.out.trim()}` },
      body: '{"query":"{ __typename }"}',
    });
    expect(answer.status).toBe(200);
    server.child.kill('SIGTERM');
    await server.finished;
  });

  it.each([
    [['create', '--role', 'township', '--division', '522628101'], '--name takes'],
    [['create', '--name', ' ', '--role', 'township', '--division', '522628101'], '--name takes'],
    [
      ['create', '--name', 'x', '--role', 'king', '--division', '522628101'],
      '--role takes one of paired_cadre',
    ],
    [['create', '--name', 'x', '--role', 'TOWNSHIP', '--division', '522628101'], '--role takes'],
    [['create', '--name', 'x', '--role', 'township', '--division', '52262'], '--division takes'],
    [['create', '--name', 'x', '--role', 'township'], '--division takes'],
    [['create', '--name', 'x', '--role', 'department', '--division', '522628'], 'needs --department'],
    [
      ['create', '--name', 'x', '--role', 'paired_cadre', '--division', '522628', '--cadre', '0'],
      'needs --cadre',
    ],
    [
      ['create', '--name', 'x', '--role', 'auditor', '--division', '522628', '--cadre', '1'],
      '--cadre does not go',
    ],
    [
      ['create', '--name', 'x', '--role', 'auditor', '--division', '522628', '--expires', '2018-10-16'],
      '--expires takes a date after',
    ],
    [
      ['create', '--name', 'x', '--role', 'auditor', '--division', '522628', '--expires', '2100-02-30'],
      '--expires takes',
    ],
    [['create', '--colour', 'red'], "'--colour'"],
    [['create', 'cg_pasted'], 'A value has no option'],
    [['revoke', 'cg_pasted'], 'takes the number of one token'],
    [['revoke'], 'takes the number of one token'],
    [['list', 'all'], 'token list'],
    [['sing'], 'token create'],
    [[], 'token create'],
  ])(
    'refuses %j before it opens a database, naming what is wrong, in both languages',
    async (args, words) => {
      const DATA_DIR = join(folder, 'never');
      const { code, out, err } = await runCli(['token', ...args], { DATA_DIR }).finished;
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(words);
      expect(err).toMatch(/\p{Script=Han}/u);
      expect(err).not.toContain('pasted');
      expect(err.trim().split('\n')).toHaveLength(2);
    },
  );
});
