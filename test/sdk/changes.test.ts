import { AccessError, CursorError, createClient } from '@county-graph/sdk';
import { type Change, followChanges, readChanges } from '@county-graph/sdk/changes';
import { createFake } from '@county-graph/sdk/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allChanges, changesEnd } from '../support/changes.ts';
import { collected } from '../support/collected.ts';
import { type CuttingProxy, startCuttingProxy } from '../support/cutting-proxy.ts';
import { live, subject, TOWNSHIP } from '../support/role-scopes.ts';
import { DATABASES, freshPlace, startServer, type TestServer } from '../support/server.ts';
import { startServerOver } from '../support/start-server.ts';
import { openStream } from '../support/subscriber.ts';
import { thrown } from '../support/thrown.ts';
import { write } from '../support/write.ts';

const RUNS = 25;
const WRITERS = 3;
const WRITES = 5;

const tokenOf = (server: TestServer, role: string) => server.issuer.token({ sub: `demo:${role}` });

/** A change as `allChanges` tells it, without its cursor. */
function told(change: Change): unknown {
  const { cursor, ...rest } = change;
  return rest;
}
/** The feed’s own order, with what each kind has. */
async function feed(server: TestServer, after: string, token: string): Promise<unknown[]> {
  const { changes } = await allChanges(server.url, { after, first: 100 }, { token });
  return changes.map((node) => {
    const { kind, type, nodeId } = node;
    if (kind === 'RESYNC') return { kind };
    return kind === 'LEFT_SCOPE' ? { kind, type, nodeId } : node;
  });
}

async function households(server: TestServer, count: number): Promise<number[]> {
  const { rows } = await server.pool.query<{ id: number }>(
    `select id from household where starts_with(division_code, '${TOWNSHIP}') order by id limit ${count}`,
  );
  return rows.map(({ id }) => id);
}

/** Changes a household once, whatever its version is. */
async function correct(server: TestServer, key: number, area: number): Promise<void> {
  const { rows } = await server.pool.query<{ version: number }>(
    'select version from household where id = $1',
    [key],
  );
  const args = { id: `Household:${key}`, version: rows[0]?.version ?? 0, input: { housingArea: area } };
  const as = { token: await tokenOf(server, 'township') };
  const { code, message } = await write(server.url, 'correctHousehold', args, 'household { id }', as);
  if (code !== 'OK') throw new Error(message);
}

let area = 100;
/** Several writers at once, each on a row of its own. */
async function writeAtOnce(server: TestServer, keys: readonly number[], times: number): Promise<void> {
  await Promise.all(
    keys.map(async (key) => {
      for (let time = 0; time < times; time += 1) await correct(server, key, ++area);
    }),
  );
}

async function take(changes: AsyncIterable<Change>, count: number): Promise<Change[]> {
  const taken: Change[] = [];
  for await (const change of changes) {
    taken.push(change);
    if (taken.length === count) break;
  }
  return taken;
}

describe.each(DATABASES)('changes over %s', (database) => {
  let server: TestServer;
  let proxy: CuttingProxy;
  let keys: readonly number[];
  let token: string;
  beforeAll(async () => {
    server = await startServer({ database });
    proxy = await startCuttingProxy(server.url);
    keys = await households(server, WRITERS);
    token = await tokenOf(server, 'township');
  });
  afterAll(async () => {
    await proxy[Symbol.asyncDispose]();
    await server.stop();
  });
  const client = (url = server.url, given = token) =>
    createClient({ url: `${url}/graphql`, token: given, backoff: 1 });
  const end = async (): Promise<string> => (await changesEnd(server.url, { token })) ?? expect.unreachable();

  it('are followed without loss or repeat, wherever connections break while others write', async () => {
    let broken = 0;
    const onBreak = () => {
      broken += 1;
    };
    // Some end within the head of an answer, most within an event or between two.
    const bytes = fc.oneof(fc.nat(200), fc.integer({ min: 500, max: 2_500 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(bytes, { minLength: 6, maxLength: 12 }),
        fc.nat(WRITES),
        async (cuts, before) => {
          const after = await end();
          await writeAtOnce(server, keys, before);
          proxy.cuts = [...cuts];
          const writing = writeAtOnce(server, keys, WRITES);
          const following = followChanges(client(proxy.url), {
            after,
            backoff: 1,
            retries: cuts.length + 1,
            onBreak,
          });
          const changes = await take(following, WRITERS * (before + WRITES));
          await writing;
          proxy.cuts = [];
          expect(changes.map(told)).toEqual(await feed(server, after, token));
          expect(new Set(changes.map(({ cursor }) => cursor)).size).toBe(changes.length);
        },
      ),
      { numRuns: RUNS },
    );
    expect(broken).toBeGreaterThan(RUNS);
    console.log(`${database}: ${RUNS} runs, ${broken} streams broken off`);
  });

  it('are read up to the present, page by page, with where to go on', async () => {
    const after = await end();
    const idle = await collected(readChanges(client(), { after }).pages());
    expect(idle).toEqual([{ changes: [], cursor: expect.any(String) }]);
    await writeAtOnce(server, keys, 2);
    const pages = await collected(readChanges(client(), { after, first: 4 }).pages());
    expect(pages.map(({ changes }) => changes.length)).toEqual([4, 2]);
    expect(pages.flatMap(({ changes }) => changes).map(told)).toEqual(await feed(server, after, token));
    const [, last] = pages;
    expect(await collected(readChanges(client(), { after: last?.cursor }))).toEqual([]);
    const [first] = pages[0]?.changes ?? [];
    expect(await collected(readChanges(client(), { after: first?.cursor }))).toHaveLength(5);
  });

  it('are those of the types and the division that are asked for', async () => {
    const after = await end();
    await writeAtOnce(server, keys, 1);
    const some = (given: object) => collected(readChanges(client(), { after, ...given }));
    expect(await some({ types: ['HOUSEHOLD'], within: TOWNSHIP })).toHaveLength(WRITERS);
    expect(await some({ types: ['CADRE'] })).toEqual([]);
    expect(await some({ within: '522628207' })).toEqual([]);
    const following = followChanges(client(), { after, types: ['HOUSEHOLD'], within: TOWNSHIP });
    expect(await take(following, WRITERS)).toHaveLength(WRITERS);
  });

  it('begin now without a cursor, and tell to read anew in a way that no row is taken for it', async () => {
    const cadre = await tokenOf(server, 'paired_cadre');
    const following = followChanges(client(server.url, cadre));
    const { value: resync } = await following.next();
    expect(resync).toEqual({ kind: 'RESYNC', cursor: expect.any(String) });
    if (resync?.kind !== 'RESYNC') expect.unreachable();
    // @ts-expect-error it names no row
    expect(resync.nodeId).toBeUndefined();

    const { rows } = await server.pool.query<{ household: number }>(
      `select household_id as household from pairing p
       where cadre_id = ${subject('paired_cadre', 'cadre_id')} and ${live('p')} order by id`,
    );
    const [first = 0, second = 0] = rows.map(({ household }) => household);
    await correct(server, first, ++area);
    expect((await following.next()).value).toMatchObject({ kind: 'CHANGED', nodeId: `Household:${first}` });
    await server.pool.query(
      `update pairing p set valid_to = '2018-10-16' where household_id = ${first} and ${live('p')}`,
    );
    await correct(server, second, ++area);
    expect((await following.next()).value).toEqual({ kind: 'RESYNC', cursor: expect.any(String) });
    expect((await following.next()).value).toMatchObject({ kind: 'CHANGED', nodeId: `Household:${second}` });
    await following.return();
    const read = await collected(readChanges(client(server.url, cadre), { after: resync.cursor }));
    expect(read.map(({ kind }) => kind)[0]).toBe('RESYNC');
  });

  it('are refused whoever has no grant, and a cursor that is none', async () => {
    const nobody = createClient({ url: `${server.url}/graphql` });
    for (const refused of [() => collected(readChanges(nobody)), () => collected(followChanges(nobody))]) {
      const error = await thrown(refused());
      expect(error).toBeInstanceOf(AccessError);
      expect(error).toMatchObject({ code: 'FORBIDDEN', retryable: false });
    }
    const error = await thrown(followChanges(client(), { after: 'private-7f3a' }).next());
    expect(error).toBeInstanceOf(CursorError);
    expect(String(error)).not.toContain('private-7f3a');
  });

  it('hold no stream open once nobody reads them', async () => {
    const office = await tokenOf(server, 'command_office');
    for (let round = 0; round < 25; round += 1) {
      const following = followChanges(client(server.url, office), { retries: 20, backoff: 50 });
      await following.next();
      const waited = following.next();
      await following.return();
      expect(await waited).toEqual({ value: undefined, done: true });
    }
    // The server counts 20 streams of a caller at most.
    const { status, kill } = await openStream(
      server.url,
      { query: 'subscription { changes { cursor } }' },
      { token: office },
    );
    kill();
    expect(status).toBe(200);
  });
});

describe('changes while servers come and go', () => {
  it('go on at the next server, with a token that it takes', async () => {
    const place = await freshPlace('postgres', 'fixture');
    const first = await startServerOver(place, {});
    const [key = 0] = await households(first, 1);
    let current = first;
    const proxy = await startCuttingProxy(first.url);
    const client = createClient({
      url: `${proxy.url}/graphql`,
      token: () => tokenOf(current, 'township'),
    });
    const after = await changesEnd(first.url, { token: await tokenOf(first, 'township') });
    const following = followChanges(client, { after, backoff: 50 });
    await correct(first, key, 91);
    expect((await following.next()).value).toMatchObject({ after: { housingArea: 91 } });
    const next = following.next();
    const second = await startServerOver({ databaseUrl: place.databaseUrl ?? '' }, {});
    try {
      await first.stop();
      await correct(second, key, 92);
      current = second;
      proxy.target = second.url;
      expect((await next).value).toMatchObject({ after: { housingArea: 92 } });
      await correct(second, key, 93);
      expect((await following.next()).value).toMatchObject({ after: { housingArea: 93 } });
      await following.return();
    } finally {
      await proxy[Symbol.asyncDispose]();
      await second.stop();
    }
  });
});

describe('changes of a fake', () => {
  it('are followed as the server’s, over streams that break', async () => {
    const village = '522628101200';
    const fake = createFake({
      rows: { villages: [{ code: village }], households: [{ code: 'H1', village }] },
    });
    const following = followChanges(fake.client, { types: ['HOUSEHOLD'], backoff: 1 });
    expect((await following.next()).value).toEqual({ kind: 'RESYNC', cursor: expect.any(String) });
    const heard: unknown[] = [];
    for (let size = 1; size <= 5; size += 1) {
      fake.change('households', 'H1', { housingArea: size });
      heard.push((await following.next()).value);
      fake.breakStreams();
    }
    expect(heard).toMatchObject(
      [1, 2, 3, 4, 5].map((size) => ({ kind: 'CHANGED', after: { housingArea: size } })),
    );
    await following.return();
  });
});
