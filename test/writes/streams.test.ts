import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allChanges, changesEnd } from '../support/changes.ts';
import { runCli } from '../support/cli.ts';
import { collected } from '../support/collected.ts';
import { live, subject, TOWNSHIP } from '../support/role-scopes.ts';
import { DATABASES, freshPlace, startServer, type TestServer } from '../support/server.ts';
import { startServerOver } from '../support/start-server.ts';
import { openStream, type SubscribedChange, subscribeToChanges } from '../support/subscriber.ts';
import { write } from '../support/write.ts';

const KILLS = 100;
const tokenOf = async (server: TestServer, role: string) => ({
  token: await server.issuer.token({ sub: `demo:${role}` }),
});

/** Households of the sample township, as rows that are changed again and again. */
async function households(server: TestServer, count: number): Promise<number[]> {
  const { rows } = await server.pool.query<{ id: number }>(
    `select id from household where starts_with(division_code, '${TOWNSHIP}') order by id limit ${count}`,
  );
  return rows.map(({ id }) => id);
}

/** Changes a household once, whatever its version is. */
async function change(server: TestServer, key: number, area: number): Promise<void> {
  const { rows } = await server.pool.query<{ version: number }>(
    'select version from household where id = $1',
    [key],
  );
  const outcome = await write(
    server.url,
    'correctHousehold',
    { id: `Household:${key}`, version: rows[0]?.version ?? 0, input: { housingArea: area } },
    'household { id }',
    await tokenOf(server, 'township'),
  );
  if (outcome.code !== 'OK') throw new Error(outcome.message);
}

/** The next change of a subscription, which must come. */
async function next(changes: AsyncIterator<SubscribedChange, void>): Promise<SubscribedChange> {
  const { value } = await changes.next();
  if (!value) throw new Error('The stream has ended.');
  return value;
}

describe.each(DATABASES)('streams of changes over %s', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ database });
  });
  afterAll(() => server.stop());

  it(`killed and resumed ${KILLS} times under writes, a subscriber hears of every change once`, async () => {
    const township = await tokenOf(server, 'township');
    const keys = await households(server, 2);
    const start = (await changesEnd(server.url, township)) ?? '';
    let isDone = false;
    const writing = keys.map(async (key, place) => {
      let made = 0;
      for (let area = 100 + place; !isDone; area += keys.length, made += 1) await change(server, key, area);
      return made;
    });
    const heard: SubscribedChange[] = [];
    let after = start;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const { changes, kill: breakOff } = await subscribeToChanges(server.url, { after }, township);
      for (let count = 0; count <= kill % 2; count += 1) {
        const event = await next(changes);
        heard.push(event);
        after = event.cursor;
      }
      breakOff();
      await changes.return();
    }
    isDone = true;
    const made = (await Promise.all(writing)).reduce((sum, one) => sum + one, 0);
    const rest = await subscribeToChanges(server.url, { after }, township);
    while (heard.length < made) heard.push(await next(rest.changes));
    rest.kill();
    const { changes } = await allChanges(server.url, { after: start, first: 100 }, township);
    expect(heard.map(({ node }) => node)).toEqual(changes);
    expect(changes).toHaveLength(made);
    expect(made).toBeGreaterThan(KILLS);
  });

  it('begin with what tells to read all, and tell at once who sees other rows by new grants or links', async () => {
    const cadre = await tokenOf(server, 'paired_cadre');
    const { changes, kill } = await subscribeToChanges(server.url, {}, cadre);
    expect((await next(changes)).node).toMatchObject({ kind: 'RESYNC', nodeId: null });
    const { rows } = await server.pool.query<{ household: number }>(
      `select household_id as household from pairing p where cadre_id = ${subject('paired_cadre', 'cadre_id')} and ${live('p')} order by id`,
    );
    const [first, second] = rows.map(({ household }) => household);
    await change(server, first ?? 0, 77);
    expect((await next(changes)).node).toMatchObject({ kind: 'CHANGED', nodeId: `Household:${first}` });
    await server.pool.query(
      `update pairing p set valid_to = '2018-10-16' where household_id = ${first} and ${live('p')}`,
    );
    await change(server, second ?? 0, 78);
    expect((await next(changes)).node.kind).toBe('RESYNC');
    expect((await next(changes)).node).toMatchObject({ kind: 'CHANGED', nodeId: `Household:${second}` });
    kill();
  });

  it('are read by the usual client, which comes back by itself', async () => {
    const township = await tokenOf(server, 'township');
    const [key = 0] = await households(server, 1);
    const client = createClient({
      url: `${server.url}/graphql/stream`,
      headers: { authorization: `Bearer ${township.token}` },
    });
    const events = client.iterate<{ changes: SubscribedChange }>({
      query: 'subscription { changes(types: [HOUSEHOLD]) { cursor node { kind nodeId after } } }',
    });
    expect((await events.next()).value?.data?.changes.node.kind).toBe('RESYNC');
    await change(server, key, 555);
    expect((await events.next()).value?.data?.changes.node).toEqual({
      kind: 'CHANGED',
      nodeId: `Household:${key}`,
      after: { housingArea: 555 },
    });
    client.dispose();
  });

  it('refuse what is no subscription, or not the caller’s to have', async () => {
    const township = await tokenOf(server, 'township');
    const refused = async (body: unknown, as: object = township, headers = {}) => {
      const { status, events } = await openStream(server.url, body, as, headers);
      const { value } = await events.next();
      const data = value?.data as { errors: { extensions: { code: string; argument?: string } }[] };
      const { code, argument } = data.errors[0]?.extensions ?? {};
      return [status, code, ...(argument ? [argument] : [])];
    };
    const query = 'subscription { changes { cursor } }';
    expect(await refused({ query }, { token: null })).toEqual([403, 'FORBIDDEN']);
    expect(await refused({ query: '{ counties { totalCount } }' })).toEqual([
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ]);
    expect(await refused({ query: 'subscription { changes(after: "x") { cursor } }' })).toEqual([
      400,
      'INVALID_CURSOR',
      'changes.after',
    ]);
    expect(await refused({ query: 'subscription { changes { cursor } again: changes { cursor } }' })).toEqual(
      [400, 'GRAPHQL_VALIDATION_FAILED'],
    );
    expect(await refused({ query: 'subscription { changes { cursor' })).toEqual([
      400,
      'GRAPHQL_PARSE_FAILED',
    ]);
    expect(await refused({ query, variables: [] })).toEqual([400, 'BAD_REQUEST']);
    expect(await refused({})).toEqual([400, 'BAD_REQUEST']);
    expect(await refused({ query }, township, { accept: 'application/json' })).toEqual([
      406,
      'NOT_ACCEPTABLE',
    ]);
    expect(await refused({ query }, { token: 'x.y.z' })).toEqual([401, 'UNAUTHENTICATED']);
    const got = await fetch(`${server.url}/graphql/stream`);
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
    const elsewhere = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${township.token}` },
      body: JSON.stringify({ query }),
    });
    expect([elsewhere.status, JSON.stringify(await elsewhere.json())]).toEqual([
      expect.any(Number),
      expect.stringContaining('OPERATION_RESOLUTION_FAILURE'),
    ]);
  });

  it('are as many as a caller may have, and no more', async () => {
    const office = await tokenOf(server, 'command_office');
    const open = await Promise.all(
      Array.from({ length: 20 }, () => subscribeToChanges(server.url, {}, office)),
    );
    for (const { changes } of open) expect((await next(changes)).node.kind).toBe('RESYNC');
    const query = 'subscription { changes { cursor } }';
    const { status, headers, events } = await openStream(server.url, { query }, office);
    expect([status, headers.get('retry-after')]).toEqual([429, '10']);
    expect(JSON.stringify((await events.next()).value)).toContain('TOO_MANY_STREAMS');
    for (const { kill } of open) kill();
  });
});

describe('streams of scripts', () => {
  it('end when their token is revoked, and say so', async () => {
    const { databaseUrl = '' } = await freshPlace('postgres', 'fixture');
    const server = await startServerOver({ databaseUrl }, {});
    try {
      const args = ['token', 'create', '--name', '演示', '--role', 'township', '--division', TOWNSHIP];
      const { out } = await runCli(args, { DATABASE_URL: databaseUrl }).finished;
      const { changes } = await subscribeToChanges(server.url, {}, { token: out.trim() });
      expect((await next(changes)).node.kind).toBe('RESYNC');
      await server.pool.query(`update api_token set revoked_on = '2018-10-01'`);
      const [key = 0] = await households(server, 1);
      await change(server, key, 66);
      await expect(changes.next()).rejects.toThrow('TOKEN_REVOKED');
    } finally {
      await server.stop();
    }
  });
});

describe('streams that begin while their server ends', () => {
  it('are refused as what passes, never as a fault', async () => {
    const { databaseUrl = '' } = await freshPlace('postgres', 'fixture');
    const server = await startServerOver({ databaseUrl }, {});
    const office = await tokenOf(server, 'command_office');
    const query = 'subscription { changes { cursor node { kind } } }';
    const beginning = Array.from({ length: 19 }, async () => {
      const { status, events } = await openStream(server.url, { query }, office);
      const told = JSON.stringify(await collected(events));
      return [status, ...(/SERVER_STOPPING|INTERNAL/.exec(told) ?? [])].join(' ');
    });
    // Its stream is there while those of the others are on their way.
    await openStream(server.url, { query }, office);
    await server.stop();
    const told = await Promise.all(beginning);
    expect(told).toContain('503 SERVER_STOPPING');
    expect(told.filter((one) => one !== '503 SERVER_STOPPING' && one !== '200')).toEqual([]);
  });
});

describe('several servers over one database', () => {
  it('all tell of each other’s changes; one that stops ends its streams, and another goes on from there', async () => {
    const place = await freshPlace('postgres', 'fixture');
    const first = await startServerOver(place, {});
    const second = await startServerOver({ databaseUrl: place.databaseUrl ?? '' }, {});
    try {
      const [key = 0] = await households(first, 1);
      const here = await subscribeToChanges(first.url, {}, await tokenOf(first, 'township'));
      await next(here.changes);
      await change(second, key, 91);
      const event = await next(here.changes);
      expect(event.node).toMatchObject({ after: { housingArea: 91 } });
      const ended = here.changes.next();
      await first.stop();
      // It breaks off rather than completes, so that clients come back.
      expect(await ended).toEqual({ value: undefined, done: true });
      await change(second, key, 92);
      const there = await subscribeToChanges(
        second.url,
        { after: event.cursor },
        await tokenOf(second, 'township'),
      );
      expect((await next(there.changes)).node).toMatchObject({ after: { housingArea: 92 } });
      there.kill();
    } finally {
      await second.stop();
    }
  });
});
