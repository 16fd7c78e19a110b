import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, dataOf } from '../support/ask.ts';
import { demoCipher, IDENTITY_NUMBER } from '../support/encryption.ts';
import {
  HOUSEHOLDS,
  IDENTITY_MASK,
  live,
  MAY_UNMASK,
  PHONE_MASK,
  TOWNSHIP,
  VILLAGE,
} from '../support/role-scopes.ts';
import { DATABASES, startServer, type TestServer } from '../support/server.ts';
import { recordStatements } from '../support/statements.ts';

const PURPOSE = '核对一卡通发放名单';

describe.each(DATABASES)('what each role sees on %s', (database) => {
  let server: TestServer;
  const tokens = new Map<string, string | null>();

  beforeAll(async () => {
    server = await startServer({ database });
    for (const role of Object.keys(HOUSEHOLDS)) {
      tokens.set(role, role === 'public' ? null : await server.issuer.token({ sub: `demo:${role}` }));
    }
  });

  afterAll(() => server.stop());

  const as = (role: string, purpose?: string) => {
    const token = tokens.get(role);
    if (token === undefined) throw new Error(`No token for ${role}.`);
    return { token, ...(purpose ? { purpose } : {}) };
  };

  async function expectedCodes(role: string): Promise<string[]> {
    const { rows } = await server.pool.query<{ code: string }>(
      `select code from household h where ${live('h')} and (${HOUSEHOLDS[role]}) order by code`,
    );
    return rows.map(({ code }) => code);
  }

  interface Page {
    readonly households: {
      readonly nodes: readonly { readonly code: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  }

  async function seenCodes(role: string, after: string | null = null): Promise<string[]> {
    const query = `query ($after: String) {
      households(first: 100, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } }
    }`;
    const { households } = await dataOf<Page>(server.url, query, { after }, as(role));
    const codes = households.nodes.map(({ code }) => code);
    const { hasNextPage, endCursor } = households.pageInfo;
    return hasNextPage ? [...codes, ...(await seenCodes(role, endCursor))] : codes;
  }

  /** A household that exists and that the role does not see. */
  async function hiddenFrom(
    role: string,
  ): Promise<{ id: number; code: string; village: string } | undefined> {
    const { rows } = await server.pool.query<{ id: number; code: string; village: string }>(
      `select id, code, division_code as village from household h where ${live('h')} and not (${HOUSEHOLDS[role]}) order by id limit 1`,
    );
    return rows[0];
  }

  it.each(Object.keys(HOUSEHOLDS))('%s: the households of section 7, no more and no less', async (role) => {
    const expected = await expectedCodes(role);
    expect(await seenCodes(role)).toEqual(expected);
    const { households } = await dataOf<{ households: { totalCount: number | null } }>(
      server.url,
      '{ households { totalCount } }',
      {},
      as(role),
    );
    const none = HOUSEHOLDS[role] === 'false';
    expect(households.totalCount).toBe(none ? null : expected.length);
    expect(expected.length > 0).toBe(!none);
  });

  it.each(Object.keys(HOUSEHOLDS).filter((role) => HOUSEHOLDS[role] !== 'true'))(
    '%s: a hidden household is one that does not exist, whatever leads to it',
    async (role) => {
      const hidden = await hiddenFrom(role);
      if (!hidden) throw new Error(`${role} sees everything.`);
      const paths = (code: string, id: number) => `{
        byCode: household(code: "${code}") { code }
        byId: node(id: "Household:${id}") { id }
        byIds: nodes(ids: ["Household:${id}"]) { id }
        filtered: households(where: { code: { eq: "${code}" } }) { nodes { code } pageInfo { hasNextPage } }
        ofVillage: village(code: "${hidden.village}") { households(where: { code: { eq: "${code}" } }) { nodes { code } } }
        members: householdMembers(where: { household: { code: { eq: "${code}" } } }) { nodes { name } }
        villages(where: { households: { some: { code: { eq: "${code}" } } } }) { totalCount nodes { code } }
        benefitLinks(where: { household: { code: { eq: "${code}" } } }) { nodes { mode } aggregate { max { contractAmount } } }
        industryEntities(where: { benefitLinks: { some: { household: { code: { eq: "${code}" } } } } }) { totalCount }
      }`;
      const there = await ask(server.url, paths(hidden.code, hidden.id), {}, as(role));
      const missing = await ask(server.url, paths('H999999999999', 2_000_000_000), {}, as(role));
      expect(there.errors).toEqual([]);
      expect(JSON.stringify(there.data)).toBe(JSON.stringify(missing.data));
      expect(there.status).toBe(missing.status);
    },
  );

  it('shows the members, incomes, ties, accounts, requests and pairings of nobody else’s households', async () => {
    const counts = `{ householdMembers { totalCount } householdIncomes { totalCount } benefitLinks { totalCount }
      bankAccounts { totalCount } changeRequests { totalCount } pairings { totalCount } mutualGroupMembers { totalCount } }`;
    const tables = {
      householdMembers: `household_member t where ${live('t')}`,
      householdIncomes: 'household_income t where true',
      benefitLinks: `benefit_link t where ${live('t')}`,
      bankAccounts: `bank_account t where ${live('t')}`,
      changeRequests: 'change_request t where true',
      pairings: `pairing t where ${live('t')}`,
      mutualGroupMembers: `mutual_group_member t where ${live('t')}`,
    };
    for (const role of ['paired_cadre', 'village_team', 'township', 'battle_team', 'inspection_team']) {
      const data = await dataOf<Record<string, { totalCount: number }>>(server.url, counts, {}, as(role));
      for (const [field, table] of Object.entries(tables)) {
        const { rows } = await server.pool.query<{ n: number }>(
          `select count(*)::int as n from ${table} and t.household_id in (select h.id from household h where ${HOUSEHOLDS[role]})`,
        );
        expect({ role, field, count: data[field]?.totalCount }).toEqual({ role, field, count: rows[0]?.n });
      }
    }
  });

  it.each(Object.keys(HOUSEHOLDS).filter((role) => HOUSEHOLDS[role] !== 'false'))(
    '%s: sensitive fields are masked without right and purpose; each unmasked one is recorded',
    async (role) => {
      const [code = ''] = await expectedCodes(role);
      const query = '{ household(code: "CODE") { phone members { nodes { identityNumber } } } }'.replace(
        'CODE',
        code,
      );
      interface Shown {
        household: { phone: string; members: { nodes: { identityNumber: string }[] } };
      }
      const read = async (purpose?: string) => {
        const { household } = await dataOf<Shown>(server.url, query, {}, as(role, purpose));
        return [household.phone, ...household.members.nodes.map(({ identityNumber }) => identityNumber)];
      };
      const recorded = async () => {
        const { rows } = await server.pool.query(
          `select field, row_key, household_id, reader, purpose from access_record where purpose <> '' order by id`,
        );
        return rows;
      };
      const masked = await read();
      expect(masked).toEqual([PHONE_MASK, ...masked.slice(1).map(() => IDENTITY_MASK)]);
      const before = await recorded();
      const shown = await read(PURPOSE);
      const records = (await recorded()).slice(before.length);
      if (!MAY_UNMASK.has(role)) {
        expect(shown).toEqual(masked);
        expect(records).toEqual([]);
        return;
      }
      const { rows } = await server.pool.query<{ id: number; phone: string; member: number; number: string }>(
        `select h.id, h.phone, m.id as member, m.identity_number as number from household h
         join household_member m on m.household_id = h.id and ${live('m')} where h.code = $1 order by m.id`,
        [code],
      );
      const cipher = await demoCipher(server.pool);
      const numbers = rows.map(({ number }) => cipher.open(IDENTITY_NUMBER, number));
      expect(shown).toEqual([rows[0]?.phone ?? null, ...numbers]);
      const told = { household_id: rows[0]?.id, reader: `demo:${role}`, purpose: PURPOSE };
      expect(records).toEqual([
        { field: 'Household.phone', row_key: rows[0]?.id, ...told },
        ...rows.map(({ member }) => ({ field: 'HouseholdMember.identityNumber', row_key: member, ...told })),
      ]);
      const seen = await dataOf<{
        household: { accessRecords: { nodes: { reader: string; purpose: string }[] } };
      }>(
        server.url,
        `{ household(code: "${code}") { accessRecords(last: 1) { nodes { reader purpose } } } }`,
        {},
        as(role),
      );
      expect(seen.household.accessRecords.nodes).toEqual([{ reader: `demo:${role}`, purpose: PURPOSE }]);
    },
  );

  it('lets nobody search by a sensitive field without right and purpose, and records who may', async () => {
    const { rows } = await server.pool.query<{ number: string; phone: string }>(
      `select m.identity_number as number from household_member m where starts_with(m.division_code, '${TOWNSHIP}') and ${live('m')} order by m.id limit 1`,
    );
    const number = (await demoCipher(server.pool)).open(IDENTITY_NUMBER, rows[0]?.number ?? '');
    const query = `{ householdMembers(where: { identityNumber: { eq: "${number}" } }) { totalCount nodes { name } } }`;
    const refused: Record<string, unknown> = {};
    for (const role of Object.keys(HOUSEHOLDS)) {
      for (const purpose of [undefined, PURPOSE]) {
        const { errors, status } = await ask(server.url, query, {}, as(role, purpose));
        if (errors.length > 0)
          expect({ status, code: errors[0]?.extensions.code }).toEqual({
            status: 403,
            code: 'FIELD_RIGHT_REQUIRED',
          });
        refused[`${role} ${purpose ? 'with' : 'without'} a purpose`] = errors.length > 0;
      }
    }
    const allowed = Object.entries(refused)
      .filter(([, is]) => !is)
      .map(([who]) => who);
    expect(allowed).toEqual([...MAY_UNMASK].map((role) => `${role} with a purpose`));
    const found = await dataOf<{ householdMembers: { totalCount: number } }>(
      server.url,
      query,
      {},
      as('township', PURPOSE),
    );
    expect(found.householdMembers.totalCount).toBe(1);
    const { rows: searches } = await server.pool.query(
      `select count(*)::int as n from access_record where field = 'HouseholdMember.identityNumber' and row_key is null`,
    );
    expect(searches[0]?.n).toBeGreaterThanOrEqual(2);
  });

  it('counts exactly where a role counts, and as published elsewhere', async () => {
    const query = `{ own: township(code: "${TOWNSHIP}") { statistics { people } } other: township(code: "522628207") { statistics { people } } }`;
    const people = async (role: string, asOf?: string) => {
      const dated = asOf ? query.replaceAll('statistics', `statistics(asOf: "${asOf}")`) : query;
      const data = await dataOf<Record<string, { statistics: { people: number | null } }>>(
        server.url,
        dated,
        {},
        as(role),
      );
      return [data.own?.statistics.people, data.other?.statistics.people];
    };
    const exact = await people('inspection_team');
    const earlier = await people('inspection_team', '2017-01-01');
    expect(await people('public')).toEqual(exact);
    expect(await people('public', '2017-01-01')).toEqual([null, null]);
    expect(await people('township', '2017-01-01')).toEqual([earlier[0], null]);
    expect(await people('county_leader', '2017-01-01')).toEqual(earlier);
    expect(await people('auditor', '2017-01-01')).toEqual([null, null]);
  });

  it('gives the log to the auditor, without the households, and the configuration to the administrator', async () => {
    const query =
      '{ accessRecords(first: 1) { totalCount nodes { field household { code } } } grants { totalCount } apiTokens { totalCount } cadres { totalCount } }';
    type Told = Record<
      'accessRecords' | 'grants' | 'apiTokens' | 'cadres',
      { totalCount: number | null; nodes: { household: unknown }[] }
    >;
    const auditor = await dataOf<Told>(server.url, query, {}, as('auditor'));
    expect(auditor.accessRecords.totalCount).toBeGreaterThan(0);
    expect(auditor.accessRecords.nodes[0]?.household).toBeNull();
    expect([auditor.grants.totalCount, auditor.cadres.totalCount]).toEqual([null, null]);
    const administrator = await dataOf<Told>(server.url, query, {}, as('administrator'));
    expect(administrator.grants.totalCount).toBeGreaterThanOrEqual(13);
    expect(administrator.apiTokens.totalCount).toBe(0);
    expect([administrator.accessRecords.totalCount, administrator.cadres.totalCount]).toEqual([null, null]);
  });

  it('shows API tokens, which are the whole server’s, to administrators of a county alone', async () => {
    await server.pool.query(
      `insert into "grant" (id, role, principal, division_code, valid_from)
       select 2100000 + row_number() over (), role, principal, division, '2018-01-01'
       from (values ('ADMINISTRATOR', 'of-county', '522628'), ('ADMINISTRATOR', 'of-township', '${TOWNSHIP}'),
                    ('ADMINISTRATOR', 'of-village', '${VILLAGE}'), ('ADMINISTRATOR', 'of-both', '${TOWNSHIP}'),
                    ('COMMAND_OFFICE', 'of-both', '522628')) g(role, principal, division)`,
    );
    const { rows } = await server.pool.query<{ id: number }>(
      `insert into api_token (name, created_on, expires_on, last_four, token_hash)
       values ('roads', '2018-01-01', '2019-01-01', 'abcd', repeat('1', 64)) returning id`,
    );
    const query = `{ apiTokens { totalCount nodes { name } aggregate { count } } node(id: "ApiToken:${rows[0]?.id}") { id } grants { totalCount } }`;
    const seenBy = async (sub: string) => {
      const token = await server.issuer.token({ sub });
      const { grants, ...tokens } = await dataOf<{ grants: { totalCount: number } }>(
        server.url,
        query,
        {},
        { token },
      );
      return { tokens, grants: grants.totalCount };
    };
    const county = await seenBy('of-county');
    expect(county.tokens).toEqual({
      apiTokens: { totalCount: 1, nodes: [{ name: 'roads' }], aggregate: { count: 1 } },
      node: { id: `ApiToken:${rows[0]?.id}` },
    });
    const none = { apiTokens: { totalCount: null, nodes: [], aggregate: { count: null } }, node: null };
    for (const sub of ['of-township', 'of-village', 'of-both']) {
      const { tokens, grants } = await seenBy(sub);
      expect({ sub, tokens }).toEqual({ sub, tokens: none });
      expect(grants).toBeGreaterThan(0);
      expect(grants).toBeLessThan(county.grants);
    }
    await server.pool.query('delete from api_token');
  });

  it('answers under the grants of now: a withdrawn one takes effect at the next request', async () => {
    const token = await server.issuer.token({ sub: 'withdrawn' });
    await server.pool.query(
      `insert into "grant" (id, role, principal, division_code, valid_from) values (2000000, 'TOWNSHIP', 'withdrawn', '${TOWNSHIP}', '2018-01-01')`,
    );
    const count = async () =>
      (
        await dataOf<{ households: { totalCount: number | null } }>(
          server.url,
          '{ households { totalCount } }',
          {},
          { token },
        )
      ).households.totalCount;
    expect(await count()).toBeGreaterThan(0);
    await server.pool.query(`delete from "grant" where principal = 'withdrawn'`);
    expect(await count()).toBeNull();
  });

  it('reads with one statement, and in a transaction only what is recorded', async () => {
    const [code = ''] = await expectedCodes('township');
    const query = `{ household(code: "${code}") { phone } }`;
    await ask(server.url, query, {}, as('township'));
    const recorded = recordStatements(server.serving);
    await ask(server.url, query, {}, as('township'));
    expect(recorded.texts).toHaveLength(1);
    await ask(server.url, query, {}, as('township', PURPOSE));
    recorded.stop();
    expect(recorded.texts.slice(1).map((text) => text.split(' ')[0])).toEqual([
      'begin',
      'select',
      'insert',
      'commit',
    ]);
  });
});
