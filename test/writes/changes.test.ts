import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { allChanges, changesEnd, changesPage, type ToldChange } from '../support/changes.ts';
import { live, PHONE_MASK, subject, TOWNSHIP } from '../support/role-scopes.ts';
import { DATABASES, startServer, type TestServer } from '../support/server.ts';
import { write } from '../support/write.ts';

const OTHER_TOWNSHIP = '522628207';
/** Most changes that a page looks at. */
const WINDOW = 1_000;

const told = (changes: readonly ToldChange[]) => changes.map(({ kind, nodeId }) => `${kind} ${nodeId}`);

describe.each(DATABASES)('the feed of changes over %s', (database) => {
  let server: TestServer;
  const as = async (role: string) => ({ token: await server.issuer.token({ sub: `demo:${role}` }) });
  beforeAll(async () => {
    server = await startServer({ database });
    for (const division of [TOWNSHIP, OTHER_TOWNSHIP])
      await server.pool.query(
        `insert into "grant" (role, principal, division_code, valid_from) values ('TOWNSHIP', 'demo:both_townships', $1, '2018-01-01')`,
        [division],
      );
  });
  afterAll(() => server.stop());

  const numberIn = async (sql: string): Promise<number> =>
    Number((await server.pool.query<{ n: number }>(sql)).rows[0]?.n);
  const householdIn = async (division: string, offset: number): Promise<number> =>
    numberIn(
      `select id as n from household where starts_with(division_code, '${division}') order by id offset ${offset} limit 1`,
    );
  let area = 300;
  /** Changes a household as whoever is granted both townships. */
  const correct = async (key: number, more: object = {}) => {
    const version = await numberIn(`select version as n from household where id = ${key}`);
    const outcome = await write(
      server.url,
      'correctHousehold',
      { id: `Household:${key}`, version, input: { housingArea: area++, ...more } },
      'household { id }',
      await as('both_townships'),
    );
    expect(outcome.code).toBe('OK');
  };

  it('tells every change once, in the order of its making, whatever the size of pages', async () => {
    const township = await as('township');
    const start = await changesEnd(server.url, township);
    const keys = [await householdIn(TOWNSHIP, 0), await householdIn(TOWNSHIP, 1)];
    for (let round = 0; round < 4; round += 1) for (const key of keys) await correct(key);
    const expected = Array.from({ length: 8 }, (_, index) => `CHANGED Household:${keys[index % 2]}`);
    for (const first of [1, 3, 8, 100]) {
      const { changes } = await allChanges(server.url, { after: start, first }, township);
      expect(told(changes)).toEqual(expected);
    }
    const { changes, cursor } = await allChanges(server.url, { after: start }, township);
    expect(changes[7]).toMatchObject({
      type: 'HOUSEHOLD',
      version: 5,
      principal: 'demo:both_townships',
      mutation: 'correctHousehold',
      before: { housingArea: area - 3 },
      after: { housingArea: area - 1 },
    });
    expect(cursor).toBe(await changesEnd(server.url, township));
    expect((await allChanges(server.url, { after: cursor }, township)).changes).toEqual([]);
  });

  it('tells nobody of rows that it does not see, nor the values that it may not read', async () => {
    const [township, office] = [await as('township'), await as('command_office')];
    const [start, from] = [await changesEnd(server.url, township), await changesEnd(server.url, office)];
    const [own, other] = [await householdIn(TOWNSHIP, 2), await householdIn(OTHER_TOWNSHIP, 0)];
    await correct(other);
    await correct(own, { phone: '13900000000' });
    const seen = (await allChanges(server.url, { after: start }, township)).changes;
    expect(told(seen)).toEqual([`CHANGED Household:${own}`]);
    const all = (await allChanges(server.url, { after: from }, { ...office, purpose: 'Whatever' })).changes;
    expect(told(all)).toEqual([`CHANGED Household:${other}`, `CHANGED Household:${own}`]);
    expect(all[1]?.after).toMatchObject({ phone: PHONE_MASK });
    const unmasked = await changesPage(
      server.url,
      { after: start },
      { ...township, purpose: 'Reading the feed' },
    );
    expect(unmasked?.edges[0]?.node.after).toMatchObject({ phone: PHONE_MASK });
    expect(await changesPage(server.url, {}, { token: null })).toBeNull();
    expect(await changesEnd(server.url, { token: null })).toBeNull();
  });

  it('is narrowed to a division and to types', async () => {
    const office = await as('command_office');
    const after = await changesEnd(server.url, office);
    const [own, other] = [await householdIn(TOWNSHIP, 3), await householdIn(OTHER_TOWNSHIP, 1)];
    await correct(own);
    await correct(other);
    const only = async (args: object) =>
      told((await allChanges(server.url, { after, ...args }, office)).changes);
    expect(await only({ within: TOWNSHIP })).toEqual([`CHANGED Household:${own}`]);
    expect(await only({ within: '522628' })).toEqual([
      `CHANGED Household:${own}`,
      `CHANGED Household:${other}`,
    ]);
    expect(await only({ within: '522629' })).toEqual([]);
    expect(await only({ types: ['PAIRING', 'CADRE'] })).toEqual([]);
    expect(await only({ types: ['HOUSEHOLD'], within: OTHER_TOWNSHIP })).toEqual([
      `CHANGED Household:${other}`,
    ]);
  });

  it('tells when a row goes out of sight by a change of its own, and nothing else of it', async () => {
    const leader = await as('county_leader');
    const { rows } = await server.pool.query<{ household: number; proposer: number; village: string }>(
      `select h.id as household, c.id as proposer, v.code as village from household h join village v on v.id = h.village_id join cadre c on c.village_id = v.id
        where starts_with(v.code, '${OTHER_TOWNSHIP}') and not exists (select from change_request r where r.household_id = h.id)
          and not exists (select from responsibility_link l where l.cadre_id = ${subject('county_leader', 'cadre_id')} and starts_with(v.code, l.division_code))
        order by h.id, c.id limit 1`,
    );
    const { household, proposer, village } = rows[0] ?? {};
    await server.pool.query(
      `insert into "grant" (role, principal, division_code, valid_from) values ('VILLAGE_TEAM', 'demo:other_village', $1, '2018-01-01')`,
      [village],
    );
    const request = async (mutation: string, args: object) => {
      const team = await as('other_village');
      const outcome = await write<{ changeRequest: { id: string } }>(
        server.url,
        mutation,
        { input: {}, ...args },
        'changeRequest { id }',
        team,
      );
      expect([outcome.code, ...outcome.violations]).toEqual(['OK']);
      return outcome.payload?.changeRequest.id ?? '';
    };
    const after = await changesEnd(server.url, leader);
    const id = await request('draftChangeRequest', {
      input: {
        household: `Household:${household}`,
        kind: 'OTHER',
        proposal: '演示：更正',
        proposer: `Cadre:${proposer}`,
      },
    });
    expect((await allChanges(server.url, { after }, leader)).changes).toEqual([]);
    await request('submitChangeRequest', { id, version: 1 });
    const submitted = await allChanges(server.url, { after }, leader);
    // With the request its household is seen too, of which there may be anything to read.
    expect(told(submitted.changes)).toEqual(['RESYNC null', `CREATED ${id}`, `CHANGED ${id}`]);
    const validator = await numberIn(
      `select min(id) as n from cadre where division_code = '${OTHER_TOWNSHIP}' and village_id is null`,
    );
    const decided = await write(
      server.url,
      'returnChangeRequest',
      { id, version: 2, input: { validator: `Cadre:${validator}`, decisionReason: '演示：材料不全' } },
      'changeRequest { id }',
      await as('both_townships'),
    );
    expect(decided.code).toBe('OK');
    const { changes } = await allChanges(server.url, { after: submitted.cursor }, leader);
    const nothing = { version: null, at: null, principal: null, mutation: null, requestId: null };
    expect(told(changes)).toEqual(['RESYNC null', `LEFT_SCOPE ${id}`]);
    expect(changes.slice(1)).toEqual([
      {
        kind: 'LEFT_SCOPE',
        type: 'CHANGE_REQUEST',
        nodeId: id,
        ...nothing,
        division: null,
        before: null,
        after: null,
      },
    ]);
  });

  it('tells whoever sees other rows than before by other grants or pairings to read anew, once', async () => {
    const cadre = await as('paired_cadre');
    const after = await changesEnd(server.url, cadre);
    expect((await allChanges(server.url, { after }, cadre)).changes).toEqual([]);
    const { rows } = await server.pool.query<{ id: number; household: number }>(
      `update pairing set valid_to = '2018-10-16' where id = (select min(id) from pairing p where cadre_id = ${subject('paired_cadre', 'cadre_id')} and ${live('p')}) returning id, household_id as household`,
    );
    const unpaired = await allChanges(server.url, { after }, cadre);
    expect(told(unpaired.changes)).toEqual(['RESYNC null']);
    expect((await allChanges(server.url, { after: unpaired.cursor }, cadre)).changes).toEqual([]);
    await server.pool.query('update pairing set valid_to = null where id = $1', [rows[0]?.id]);
    await correct(rows[0]?.household ?? 0);
    const paired = await allChanges(server.url, { after: unpaired.cursor, first: 1 }, cadre);
    expect(told(paired.changes)).toEqual(['RESYNC null', `CHANGED Household:${rows[0]?.household}`]);

    const township = await as('township');
    const before = await changesEnd(server.url, township);
    await server.pool.query(
      `insert into "grant" (role, principal, division_code, valid_from) values ('TOWNSHIP', 'demo:township', '${OTHER_TOWNSHIP}', '2018-01-01')`,
    );
    const granted = await allChanges(server.url, { after: before }, township);
    expect(told(granted.changes)).toEqual(['RESYNC null']);
    await server.pool.query(
      `delete from "grant" where principal = 'demo:township' and division_code = '${OTHER_TOWNSHIP}'`,
    );
    expect(told((await allChanges(server.url, { after: granted.cursor }, township)).changes)).toEqual([
      'RESYNC null',
    ]);
  });

  it('goes past many changes that are not the caller’s, a window at a time', async () => {
    const township = await as('township');
    const after = await changesEnd(server.url, township);
    const other = await householdIn(OTHER_TOWNSHIP, 2);
    await server.pool.query(
      `insert into change (principal, request_id, mutation, kind, noun, row_key, version, division_code, after)
       select 'made up', '', 'correctHousehold', 'CHANGED', 'Household', $1, 1, '${OTHER_TOWNSHIP}', '{}' from generate_series(1, ${2 * WINDOW})`,
      [other],
    );
    const own = await householdIn(TOWNSHIP, 4);
    await correct(own);
    const empty = await changesPage(server.url, { after }, township);
    expect(empty).toEqual({ edges: [], pageInfo: { hasNextPage: true, endCursor: expect.any(String) } });
    const { changes, pages } = await allChanges(server.url, { after }, township);
    expect(told(changes)).toEqual([`CHANGED Household:${own}`]);
    expect(pages).toBe(3);
  });

  it('tells whoever comes with a cursor from before a restore to read anew, and goes on', async () => {
    const township = await as('township');
    const [own, other] = [await householdIn(TOWNSHIP, 7), await householdIn(TOWNSHIP, 8)];
    const before = await changesEnd(server.url, township);
    await correct(own);
    const lost = await changesEnd(server.url, township);
    // As when a standby takes over that never had the last change.
    await server.pool.query('delete from change where position = (select max(position) from change)');
    expect(told((await allChanges(server.url, { after: before }, township)).changes)).toEqual([]);
    const resumed = await allChanges(server.url, { after: lost }, township);
    expect(told(resumed.changes)).toEqual(['RESYNC null']);
    // What `restore` leaves in a database.
    await server.pool.query(`insert into setting (key, value) values ('restored', 'once')`);
    await correct(other);
    const restored = await allChanges(server.url, { after: resumed.cursor }, township);
    expect(told(restored.changes)).toEqual(['RESYNC null', `CHANGED Household:${other}`]);
    expect((await allChanges(server.url, { after: restored.cursor }, township)).changes).toEqual([]);
  });

  it('hides in its cursors how many changes there are', async () => {
    const township = await as('township');
    const ends = [];
    for (const offset of [5, 6]) {
      await correct(await householdIn(TOWNSHIP, offset));
      ends.push((await changesEnd(server.url, township)) ?? '');
    }
    const [one = '', two = ''] = ends;
    const same = [...one.slice(0, 29)].filter((digit, place) => digit === two[place]).length;
    expect(one).toHaveLength(41);
    expect(same).toBeLessThan(12);
    expect(Buffer.from(one, 'base64').toString('latin1')).not.toContain('Household');
  });

  it('refuses what is no cursor of it, and a division that is none', async () => {
    const township = await as('township');
    const code = async (args: string) => {
      const { errors } = await ask(server.url, `{ changes(${args}) { nodes { kind } } }`, {}, township);
      return `${errors[0]?.extensions.code} ${errors[0]?.extensions.argument ?? ''}`.trim();
    };
    const good = (await changesEnd(server.url, township)) ?? '';
    const other = `${good.slice(0, -1)}${good.endsWith('0') ? '1' : '0'}`;
    for (const cursor of [other, 'x', '', 'f'.repeat(41)])
      expect(await code(`after: "${cursor}"`)).toBe('INVALID_CURSOR changes.after');
    for (const within of ['5226', '52262810A', '', '522628101%'])
      expect(await code(`within: "${within}"`)).toBe('INVALID_ARGUMENT changes.within');
    expect(await code('first: 0')).toBe('INVALID_ARGUMENT changes.first');
    expect(await code('types: [HOUSEHOLDS]')).toMatch(/^GRAPHQL_VALIDATION_FAILED/);
  });
});

describe('the feed of changes while transactions interleave', () => {
  it('passes over none that is committed after a later one', async () => {
    const server = await startServer({ database: 'postgres' });
    try {
      const office = { token: await server.issuer.token({ sub: 'demo:command_office' }) };
      const start = await changesEnd(server.url, office);
      const insert = `insert into change (principal, request_id, mutation, kind, noun, row_key, version, division_code, after)
        select 'made up', '', 'correctHousehold', 'CHANGED', 'Household', id, 1, division_code, '{}' from household where id = $1`;
      const [early, late] = [await server.pool.connect(), await server.pool.connect()];
      try {
        const read = async (after: string | null) => {
          const { changes, cursor } = await allChanges(server.url, { after }, office);
          return { told: told(changes), cursor };
        };
        await early.query('begin');
        await early.query(insert, [1]);
        await late.query(insert, [2]);
        const between = await read(start);
        expect(between.told).toEqual(['CHANGED Household:2']);
        await late.query('begin');
        await late.query(insert, [3]);
        await early.query('commit');
        const then = await read(between.cursor);
        expect(then.told).toEqual(['CHANGED Household:1']);
        await late.query('rollback');
        await late.query(insert, [4]);
        expect((await read(then.cursor)).told).toEqual(['CHANGED Household:4']);
        expect((await read(start)).told).toEqual([2, 1, 4].map((key) => `CHANGED Household:${key}`));
      } finally {
        early.release();
        late.release();
      }
    } finally {
      await server.stop();
    }
  });
});
