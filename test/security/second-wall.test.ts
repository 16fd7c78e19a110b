import {
  callerSettings,
  graphSchema,
  OperationReader,
  type Principal,
  PUBLIC,
  Rights,
  Sessions,
  statementRunner,
} from '@county-graph/server';
import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, dataOf } from '../support/ask.ts';
import { cipherOf, ENCRYPTION_KEY } from '../support/encryption.ts';
import { HOUSEHOLDS, live, subject, TOWNSHIP, VILLAGE } from '../support/role-scopes.ts';
import { startServer, type TestServer } from '../support/server.ts';

const DATE = '2018-10-16';
const ROLES = Object.keys(HOUSEHOLDS);

/** Connections of closed areas by their tables, and whether a row lies in time. */
const CLOSED: Readonly<Record<string, { readonly table: string; readonly dated: boolean }>> = {
  households: { table: 'household', dated: true },
  householdMembers: { table: 'household_member', dated: true },
  householdIncomes: { table: 'household_income', dated: false },
  bankAccounts: { table: 'bank_account', dated: true },
  changeRequests: { table: 'change_request', dated: false },
  benefitLinks: { table: 'benefit_link', dated: true },
  mutualGroups: { table: 'mutual_group', dated: true },
  mutualGroupMembers: { table: 'mutual_group_member', dated: true },
  cadres: { table: 'cadre', dated: true },
  departments: { table: 'department', dated: true },
  battleTeams: { table: 'battle_team', dated: true },
  battleTeamMembers: { table: 'battle_team_member', dated: true },
  battleTeamCoverages: { table: 'battle_team_coverage', dated: true },
  responsibilityLinks: { table: 'responsibility_link', dated: true },
  pairings: { table: 'pairing', dated: true },
  accessRecords: { table: 'access_record', dated: false },
  grants: { table: '"grant"', dated: true },
  apiTokens: { table: 'api_token', dated: false },
};

const within = (table: string, whose: string) =>
  `exists (select from ${table} l where ${whose} and ${live('l')} and starts_with(d.division_code, l.division_code))`;

/** The divisions whose exact numbers each role gets, as DOMAIN section 7 says it, in plain SQL over `summary.division d`. */
const COUNTED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(ROLES.map((role) => [role, 'false'])),
  paired_cadre: `d.division_code in (select division_code from pairing p where p.cadre_id = ${subject('paired_cadre', 'cadre_id')} and ${live('p')})`,
  village_team: `d.division_code = '${VILLAGE}'`,
  first_secretary: `d.division_code = '${VILLAGE}'`,
  township: `starts_with(d.division_code, '${TOWNSHIP}')`,
  department: within('responsibility_link', `l.department_id = ${subject('department', 'department_id')}`),
  battle_team: within('battle_team_coverage', `l.team_id = ${subject('battle_team', 'team_id')}`),
  inspection_team: 'true',
  county_leader: 'true',
  command_office: 'true',
};

describe('the second wall', () => {
  let server: TestServer;
  const tokens = new Map<string, string | null>();
  const principals = new Map<string, Principal>();

  beforeAll(async () => {
    server = await startServer({ database: 'postgres' });
    await server.pool.query(
      `insert into api_token (name, created_on, expires_on, last_four, token_hash) values ('x', '2018-01-01', '2030-01-01', 'abcd', repeat('0', 64))`,
    );
    for (const role of ROLES) {
      const token = role === 'public' ? null : await server.issuer.token({ sub: `demo:${role}` });
      tokens.set(role, token);
      const { principal } = await server.authenticator.authenticate(token ?? undefined);
      principals.set(role, principal);
      if (!token) continue;
      // Something for the access log of whoever may unmask.
      await ask(
        server.url,
        '{ households(first: 3) { nodes { phone } } }',
        {},
        { token, purpose: '核对联系电话' },
      );
    }
  });

  afterAll(() => server.stop());

  const principalOf = (role: string): Principal => {
    const principal = principals.get(role);
    if (!principal) throw new Error(`No principal for ${role}.`);
    return principal;
  };

  /** Rows that a connection of the server's role reads by itself, told of a caller; told nothing without one. */
  async function readAs<Row extends object>(principal: Principal | undefined, query: string): Promise<Row[]> {
    const client = await server.serving.connect();
    try {
      await client.query('discard all');
      if (principal) await new Sessions().enter(client, callerSettings(principal, DATE), false);
      return (await client.query<Row>(query)).rows;
    } finally {
      // Whoever gets it next must not find what it was told here.
      client.release(true);
    }
  }

  const idsOf = async (
    principal: Principal | undefined,
    { table, dated }: { table: string; dated: boolean },
  ) => {
    const rows = await readAs<{ id: number }>(
      principal,
      `select t.id from ${table} t ${dated ? `where ${live('t')}` : ''} order by t.id`,
    );
    return rows.map(({ id }) => id);
  };

  /** Keys of all rows that the API shows. */
  async function shownIds(role: string, connection: string): Promise<number[]> {
    const ids: number[] = [];
    const query = `query ($after: String) {
      rows: ${connection}(first: 100, after: $after, orderBy: [{ field: ID, direction: ASC }]) {
        nodes { id } pageInfo { hasNextPage endCursor }
      }
    }`;
    interface Page {
      rows: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    }
    for (let after: string | null = null, more = true; more; ) {
      const { rows }: Page = await dataOf<Page>(
        server.url,
        query,
        { after },
        { token: tokens.get(role) ?? null },
      );
      ids.push(...rows.nodes.map(({ id }) => Number(id.split(':')[1])));
      more = rows.pageInfo.hasNextPage;
      after = rows.pageInfo.endCursor;
    }
    return ids;
  }

  it('guards every table but those of open areas and the server’s own', async () => {
    const { rows } = await server.pool.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and not c.relrowsecurity and n.nspname not in ('pg_catalog', 'information_schema')`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(
      [
        'public.access_epoch',
        'public.county',
        'public.hamlet',
        'public.industry_entity',
        'public.mikro_orm_migrations',
        'public.published_cell',
        'public.setting',
        'public.township',
        'public.township_region_period',
        'public.village',
        'public.village_deep_poverty_period',
        'public.village_succession',
      ].sort(),
    );
  });

  it.each(Object.entries(CLOSED))('%s: a connection that is told nothing reads no row', async (_, table) => {
    const { rows } = await server.pool.query(`select from ${table.table} limit 1`);
    expect(rows).toHaveLength(1);
    expect(await idsOf(undefined, table)).toEqual([]);
    expect(await idsOf(PUBLIC, table)).toEqual([]);
  });

  it.each(ROLES.filter((role) => role !== 'public'))(
    '%s: the database alone shows the rows that the API shows, of every noun',
    async (role) => {
      const principal = principalOf(role);
      for (const [connection, table] of Object.entries(CLOSED)) {
        const ids = await idsOf(principal, table);
        expect({ connection, ids }).toEqual({ connection, ids: await shownIds(role, connection) });
      }
      const { rows } = await server.pool.query<{ id: number }>(
        `select id from household h where ${live('h')} and (${HOUSEHOLDS[role]}) order by id`,
      );
      expect(await shownIds(role, 'households')).toEqual(rows.map(({ id }) => id));
    },
  );

  it('a connection that goes from a caller to a narrower one keeps nothing of the first', async () => {
    const client = await server.serving.connect();
    const sessions = new Sessions();
    const countsAs = async (role: string) => {
      await sessions.enter(client, callerSettings(principalOf(role), DATE), false);
      const counts = `select (select count(*) from household) as households, (select count(*) from cadre) as cadres,
        (select count(*) from summary.division) as sums, (select count(*) from "grant") as grants`;
      return (await client.query(counts)).rows[0];
    };
    try {
      const alone = new Map<string, unknown>();
      for (const role of ROLES) {
        await client.query('discard all');
        await new Sessions().enter(client, callerSettings(principalOf(role), DATE), false);
        alone.set(role, await countsAs(role));
      }
      for (const before of ['inspection_team', 'county_leader', 'administrator', 'battle_team']) {
        for (const role of ROLES) {
          await countsAs(before);
          expect({ before, role, counts: await countsAs(role) }).toEqual({
            before,
            role,
            counts: alone.get(role),
          });
        }
      }
      expect(alone.get('public')).toEqual({ households: '0', cadres: '0', sums: '0', grants: '0' });
      await sessions.enter(client, callerSettings(principalOf('inspection_team'), DATE), true);
      // Told for a transaction alone, and there was none.
      const { rows } = await client.query(
        `select current_setting('county_graph.households_low', true) as low`,
      );
      expect(rows[0]?.low).not.toBe('522628');
    } finally {
      client.release(true);
    }
  });

  it.each(ROLES)('%s: periods and sums follow the rows that they are about', async (role) => {
    const principal = principalOf(role);
    const periods = await readAs<{ owner_id: number }>(
      principal,
      'select distinct owner_id from household_status_period order by owner_id',
    );
    const households = await readAs<{ id: number }>(principal, 'select id from household order by id');
    expect(periods.map(({ owner_id }) => owner_id)).toEqual(households.map(({ id }) => id));
    const sums = await readAs<{ code: string }>(
      principal,
      'select distinct division_code as code from summary.division order by 1',
    );
    const { rows } = await server.pool.query<{ code: string }>(
      `select distinct d.division_code as code from summary.division d where ${COUNTED[role]} order by 1`,
    );
    expect(sums).toEqual(rows);
  });

  it.each(ROLES)('%s: with the first wall off, operations answer as with it on', async (role) => {
    const principal = principalOf(role);
    const run = statementRunner(server.serving, { prepared: true });
    const schema = graphSchema();
    const session = callerSettings(principal, DATE);
    const unguarded = new OperationReader(
      schema,
      (statement, values, options) => run(statement, values, { ...options, session }),
      1_000_000,
    );
    const query = `{
      households(first: 100, orderBy: [{ field: CODE, direction: ASC }]) {
        edges { cursor node { code status mainCause members { totalCount nodes { name } } pairings { nodes { cadre { name } } } } }
      }
      cadres(first: 100) { nodes { code name rank department { name } pairings { totalCount } } }
      villages(first: 20, where: { households: { some: { residence: { eq: ORIGINAL } } } }) { nodes { code } }
      householdMembers(where: { name: { contains: "杨" } }, first: 50) { nodes { id name household { code } } }
      benefitLinks(first: 100) { nodes { mode contractAmount household { code } entity { name } } }
      householdIncomes(first: 100) { nodes { year wages } }
      node(id: "Household:7") { id ... on Household { code } }
    }`;
    const document = parse(query);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('There is no operation.');
    const { text } = (await unguarded.read({
      document,
      operation,
      variables: {},
      referenceDate: DATE,
      cursorKey: await cursorKey(),
      cipher: cipherOf(ENCRYPTION_KEY),
      rights: Rights.everything,
      requestId: 'test',
      introspection: false,
    })) ?? { text: '' };
    const guarded = await dataOf(server.url, query, {}, { token: tokens.get(role) ?? null });
    // Counts of what nobody may count are null with the first wall, and 0 without it.
    const nothing = JSON.stringify(guarded).replaceAll('"totalCount":null', '"totalCount":0');
    expect(text.replaceAll('"totalCount":null', '"totalCount":0')).toBe(nothing);
  });

  async function cursorKey(): Promise<string> {
    const { rows } = await server.pool.query<{ value: string }>(
      `select value from setting where key = 'cursor_key'`,
    );
    return rows[0]?.value ?? '';
  }

  it.each([
    'insert into household_member select * from household_member limit 1',
    'update setting set value = null',
    'update access_epoch set epoch = 1',
    'update change set principal = null',
    'update published_cell set value = 0',
    'delete from household',
    'delete from access_record',
    `update setting set value = '' where key = 'cursor_key'`,
    `insert into "grant" (role, principal, division_code, valid_from) values ('INSPECTION_TEAM', 'me', '522628', '2018-01-01')`,
    'truncate summary.division',
    'select summary.rebuild()',
    'alter table household disable row level security',
    'drop policy seen on household',
    'create table public.copy as select * from household',
    'set role postgres',
    'set row_security = off; select count(*) from household',
  ])('the server’s role may not: %s', async (statement) => {
    await expect(readAs(principalOf('inspection_team'), statement)).rejects.toMatchObject({ code: '42501' });
  });
});
