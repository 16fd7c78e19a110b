import { inspect } from 'node:util';
import {
  createClient,
  createGraph,
  type Fetch,
  type Graph,
  type Household,
  type HouseholdSelect,
  type Selected,
} from '@county-graph/sdk';
import {
  CountyTreeDocument,
  DivisionStatisticsDocument,
  type HouseholdWhere,
} from '@county-graph/sdk/operations';
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { callAs, usualToken } from '../support/caller.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { divisionOf, householdOf, householdsOf } from './exported-calls.ts';

const TOWNSHIP = '522628101';

describe('the graph', () => {
  let server: TestServer;
  let graph: Graph;
  let sent: Sent[];
  /** What the test does with a request instead of sending it as it is. */
  let between: (sent: Sent, send: () => ReturnType<Fetch>) => ReturnType<Fetch>;

  interface Sent {
    readonly query: string;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly signal: AbortSignal | undefined;
  }

  const client = () =>
    createClient({
      url: `${server.url}/graphql`,
      token: usualToken(server.url),
      fetch: (url, init) => {
        const request = { ...JSON.parse(init.body), signal: init.signal };
        sent.push(request);
        return between(request, () => fetch(url, init));
      },
    });

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    sent = [];
    between = (_sent, send) => send();
    graph = createGraph(client());
  });

  const villageWithHouseholds = async (more: number) => {
    const { nodes } = await graph
      .villages({
        first: 100,
        where: { township: { code: { eq: TOWNSHIP } } },
        select: { code: true, households: { totalCount: true } },
      })
      .page();
    const found = nodes.find(({ households }) => (households.totalCount ?? 0) > more);
    return found ?? expect.unreachable();
  };

  it('answers exactly what is selected, in one request', async () => {
    const [first] = (await graph.households({ first: 1, select: { code: true } }).collect({ max: 1 })).nodes;
    sent = [];
    const household = await graph.household(first?.code ?? '', {
      select: {
        code: true,
        registeredOn: true,
        village: { select: { name: true, township: { select: { name: true } } } },
      },
    });
    expect(sent).toHaveLength(1);
    expect(household).toEqual({
      code: 'H101001000001',
      registeredOn: expect.toBeOneOf([null, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]),
      village: { name: '茅坪居委会', township: { name: '茅坪镇' } },
    });
    expectTypeOf(household).toEqualTypeOf<{
      readonly code: string;
      readonly registeredOn: string | null;
      readonly village: {
        readonly name: string;
        readonly township: { readonly name: string } | null;
      } | null;
    } | null>();
  });

  it('answers null for what there is not', async () => {
    expect(await graph.household('H999999999999', { select: { code: true } })).toBeNull();
    expect(await graph.nodes(['nothing'], { on: { Village: { name: true } } })).toEqual([null]);
  });

  it('asks for what is passed, also where an object that was passed before has changed since', async () => {
    const select = { code: true } as const;
    const where = { code: { eq: 'H101001000001' } };
    await graph.households({ where, select }).page();
    where.code.eq = 'H101001000002';
    const first = graph.households({ where: { code: { eq: 'H101001000001' } }, select });
    expect((await first.page()).nodes).toEqual([{ code: 'H101001000001' }]);
    expect((await graph.households({ where, select }).page()).nodes).toEqual([{ code: 'H101001000002' }]);
  });

  it('sends nothing when it is awaited, printed or logged', async () => {
    expect(await Promise.resolve(graph)).toBe(graph);
    expect(JSON.stringify({ graph })).toBe('{"graph":{}}');
    expect(() => `${graph}`).toThrow(TypeError);
    expect(inspect(graph)).toBe('[Object: null prototype] {}');
    expect(sent).toEqual([]);
  });

  it('refuses a selection of nothing before it is sent', () => {
    expect(() => graph.households({}).page()).toThrow('Nothing selected of Household');
    expect(() => graph.household('H1', { select: {} })).toThrow('Nothing selected of Household');
    expect(sent).toEqual([]);
  });

  it('answers as the documents do', async () => {
    const { county } = await client().request(CountyTreeDocument, { code: '522628' });
    const tree = await graph.county('522628', {
      select: {
        code: true,
        name: true,
        nameEn: true,
        townships: {
          first: 5,
          totalCount: true,
          select: {
            code: true,
            name: true,
            villages: {
              first: 5,
              totalCount: true,
              select: { code: true, name: true, households: { totalCount: true } },
            },
          },
        },
      },
    });
    expect(tree?.townships.nodes.map(({ code, name }) => ({ code, name }))).toEqual(
      county?.townships.nodes.map(({ code, name }) => ({ code, name })),
    );
    expect(
      tree?.townships.nodes.flatMap(({ villages }) =>
        villages.nodes.map(({ households }) => households.totalCount),
      ),
    ).toEqual(
      county?.townships.nodes.flatMap(({ villages }) =>
        villages.nodes.map(({ households }) => households.totalCount),
      ),
    );
  });

  it('sums up and counts, with statistics', async () => {
    const { county } = await client().request(DivisionStatisticsDocument, { code: '522628' });
    const told = county?.townships.nodes.find(({ code }) => code === TOWNSHIP);
    const list = graph.households({
      where: { village: { township: { code: { eq: TOWNSHIP } } } },
      totalCount: true,
      aggregate: {
        select: {
          count: true,
          groups: { by: ['STATUS'], select: { count: true, key: { select: { status: true } } } },
        },
      },
    });
    const { aggregate, totalCount } = await list.page();
    expect(aggregate.groups.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(aggregate.count);
    expect(aggregate.count).toBe(told?.statistics.households);
    expect(totalCount).toBe(aggregate.count);
    expect(await list.count()).toBe(totalCount);
    const township = await graph.township(TOWNSHIP, {
      select: { statistics: { select: { households: true } } },
    });
    expect(township).toEqual({ statistics: { households: totalCount } });
  });

  describe('lists', () => {
    const codes = async (rows: AsyncIterable<{ readonly code: string }>) => {
      const found: string[] = [];
      for await (const { code } of rows) found.push(code);
      return found;
    };

    it('page themselves, all rows once and in their order', async () => {
      const list = graph.households({
        where: { status: { eq: 'LIFTED' } },
        orderBy: [{ field: 'CODE' }],
        select: { code: true },
      });
      const all = await codes(list);
      const pages = Math.ceil(all.length / 100);
      expect(sent).toHaveLength(pages);
      expect(all.length).toBeGreaterThan(300);
      expect(all).toEqual([...new Set(all)].sort());
      expect(await list.count()).toBe(all.length);
    });

    it('fetch the next page while the caller works, and none for whoever leaves at the first row', async () => {
      const list = graph.households({ first: 3, select: { code: true } });
      for await (const _row of list) break;
      expect(sent).toHaveLength(1);

      const second = Promise.withResolvers<void>();
      between = (_sent, send) => {
        if (sent.length === 3) second.resolve();
        return send();
      };
      let rows = 0;
      for await (const _row of list) {
        rows += 1;
        // The second page is on its way before the first one has been read.
        if (rows === 2) await second.promise;
        if (rows === 3) break;
      }
      expect(sent).toHaveLength(3);
      expect(sent[2]?.signal?.aborted).toBe(true);
    });

    it('are collected up to a number, and tell that there is more and where', async () => {
      const list = graph.households({ orderBy: [{ field: 'CODE' }], select: { code: true } });
      const all = await codes(list);
      sent = [];
      const some = await list.collect({ max: 250 });
      expect(some.nodes.map(({ code }) => code)).toEqual(all.slice(0, 250));
      expect(some.truncated).toBe(true);
      expect(sent.map(({ variables }) => variables.first)).toEqual([100, 100, 50]);
      const after: string[] = [];
      for await (const { nodes } of list.pages({ after: some.endCursor }))
        after.push(...nodes.map(({ code }) => code));
      expect(after).toEqual(all.slice(250));
      const everything = await list.collect({ max: all.length });
      expect([everything.nodes.length, everything.truncated]).toEqual([all.length, false]);
      for (const max of [0, -1, 1.5, Number.NaN])
        await expect(list.collect({ max })).rejects.toThrow(RangeError);
    });

    it('go on in every nested list, also in the second one', async () => {
      const township = await graph.township(TOWNSHIP, {
        select: {
          villages: {
            first: 2,
            totalCount: true,
            orderBy: [{ field: 'CODE' }],
            select: {
              code: true,
              households: { first: 30, totalCount: true, select: { code: true } },
              hamlets: { first: 1, totalCount: true, select: { name: true } },
            },
          },
        },
      });
      const villages = [...(township?.villages.nodes ?? [])];
      for await (const village of township?.villages.rest() ?? []) villages.push(village);
      expect(villages).toHaveLength(township?.villages.totalCount ?? 0);
      expect(villages.length).toBeGreaterThan(4);
      for (const { code, households, hamlets } of villages) {
        const all = [...households.nodes.map((row) => row.code), ...(await codes(households.rest()))];
        expect(new Set(all).size, code).toBe(households.totalCount);
        let rest = 0;
        for await (const _hamlet of hamlets.rest()) rest += 1;
        expect(hamlets.nodes.length + rest, code).toBe(hamlets.totalCount);
      }
    });

    it('go backwards from the end', async () => {
      const village = await villageWithHouseholds(120);
      const forwards = await codes(
        graph.households({
          where: { village: { code: { eq: village.code } } },
          orderBy: [{ field: 'CODE' }],
          select: { code: true },
        }),
      );
      const answer = await graph.village(village.code, {
        select: { households: { last: 4, orderBy: [{ field: 'CODE' }], select: { code: true } } },
      });
      const page = answer?.households ?? expect.unreachable();
      expect(page.nodes.map(({ code }) => code)).toEqual(forwards.slice(-4));
      expect(await codes(page.rest())).toEqual(forwards.slice(0, -4).reverse());

      const list = graph.households({
        where: { village: { code: { eq: village.code } } },
        orderBy: [{ field: 'CODE' }],
        last: 40,
        select: { code: true },
      });
      const backwards = forwards.toReversed();
      expect(await codes(list)).toEqual(backwards);
      const { nodes, truncated, endCursor } = await list.collect({ max: 100 });
      expect(nodes.map(({ code }) => code)).toEqual(backwards.slice(0, 100));
      expect(truncated).toBe(true);
      const further = graph.households({
        where: { village: { code: { eq: village.code } } },
        orderBy: [{ field: 'CODE' }],
        last: 40,
        before: endCursor,
        select: { code: true },
      });
      expect(await codes(further)).toEqual(backwards.slice(100));
    });

    it('have their numbers counted where they are seen alone', async () => {
      const list = graph.households({
        first: 100,
        where: { status: { eq: 'LIFTED' } },
        totalCount: true,
        aggregate: { select: { count: true } },
        select: { code: true },
      });
      const counted = () => sent.filter(({ query }) => /totalCount|aggregate/.test(query)).length;
      const rows = await codes(list);
      await list.collect({ max: 250 });
      expect([sent.length > 5, counted()]).toEqual([true, 0]);
      sent = [];
      const page = await list.page();
      expect([...page.nodes.map(({ code }) => code), ...(await codes(page.rest()))]).toEqual(rows);
      expect(counted()).toBe(1);
      for await (const { totalCount, aggregate } of list.pages())
        expect([totalCount, aggregate.count]).toEqual([rows.length, rows.length]);
      expect(counted()).toBe(1 + Math.ceil(rows.length / 100));
    });

    it('are read again from their beginning, also what follows a page', async () => {
      const list = graph.villages({
        where: { township: { code: { eq: TOWNSHIP } } },
        first: 2,
        select: { code: true },
      });
      const page = await list.page();
      const rest = page.rest();
      const once = await codes(rest);
      expect(once.length).toBeGreaterThan(2);
      expect(await codes(rest)).toEqual(once);
      const pages = list.pages();
      const count = async () => {
        let found = 0;
        for await (const { nodes } of pages) found += nodes.length;
        return found;
      };
      expect(await Promise.all([count(), count()])).toEqual([once.length + 2, once.length + 2]);
    });

    it('keep the date of the operation in what follows', async () => {
      const answer = await graph.township(TOWNSHIP, {
        asOf: '2018-10-16',
        select: { villages: { first: 2, select: { code: true } } },
      });
      const rest = answer?.villages.rest() ?? expect.unreachable();
      expect((await codes(rest)).length).toBeGreaterThan(0);
      expect(sent.at(-1)?.variables.asOf).toBe('2018-10-16');
    });

    it('are plain data, which send nothing when they are read', async () => {
      const page = await graph
        .households({ first: 2, select: { code: true, members: { first: 1, select: { name: true } } } })
        .page();
      const requests = sent.length;
      expect(structuredClone(page)).toEqual(JSON.parse(JSON.stringify(page)));
      expect(Object.keys(page.nodes[0] ?? {})).toEqual(['code', 'members']);
      expect(sent).toHaveLength(requests);
    });

    it('end with an error where the cursor of the server does not move', async () => {
      between = async (_sent, send) => {
        const answer = await send();
        const text = (await answer.text()).replace(/"endCursor":"[^"]*"/, '"endCursor":"again"');
        return {
          status: answer.status,
          headers: answer.headers,
          text: async () => text.replace('"after"', '"x"'),
        };
      };
      const list = graph.households({ first: 2, select: { code: true } });
      const seen: string[] = [];
      const read = async () => {
        for await (const { code } of list) seen.push(code);
      };
      await expect(read()).rejects.toMatchObject({
        code: expect.stringMatching(/LIST_BROKEN|INVALID_CURSOR/),
      });
    });

    it('end with an error where the row of a nested list is gone', async () => {
      const answer = await graph.township(TOWNSHIP, {
        select: { villages: { first: 2, select: { code: true } } },
      });
      between = async (_sent, send) => {
        const gone = await send();
        return { status: 200, headers: gone.headers, text: async () => '{"data":{"node":null}}' };
      };
      const rest = answer?.villages.rest() ?? expect.unreachable();
      await expect(codes(rest)).rejects.toMatchObject({
        code: 'LIST_BROKEN',
        remedyZh: expect.stringContaining('请重试'),
      });
    });
  });

  it('tells nodes by their types, also where their fields differ in kind', async () => {
    const [village] = (await graph.villages({ first: 1, select: { id: true, name: true } }).page()).nodes;
    const [request] = (await graph.changeRequests({ first: 1, select: { id: true, kind: true } }).page())
      .nodes;
    const ids = [village?.id ?? '', request?.id ?? ''];
    const nodes = await graph.nodes(ids, {
      select: { id: true },
      on: {
        Village: {
          name: true,
          kind: true,
          households: { first: 1, totalCount: true, select: { code: true } },
        },
        ChangeRequest: { kind: true },
      },
    });
    expect(nodes).toEqual([
      {
        __typename: 'Village',
        id: ids[0],
        name: village?.name,
        kind: expect.any(String),
        households: expect.objectContaining({ nodes: [expect.anything()] }),
      },
      { __typename: 'ChangeRequest', id: ids[1], kind: request?.kind },
    ]);
    const [first] = nodes;
    if (first?.__typename !== 'Village') return expect.unreachable();
    let rest = 0;
    for await (const { code } of first.households.rest()) rest += code.length > 0 ? 1 : 0;
    expect(rest + 1).toBe(first.households.totalCount);
  });

  it('types of a node what is asked for: its type together with `on`', async () => {
    const [village] = (await graph.villages({ first: 1, select: { id: true } }).page()).nodes;
    const id = village?.id ?? '';
    const plain = await graph.node(id, { select: { id: true } });
    expect(plain).toEqual({ id });
    expectTypeOf(plain).toEqualTypeOf<{ readonly id: string } | null>();
    const on = { Village: undefined, Hamlet: { name: true } };
    expect(await Reflect.apply(graph.node, graph, [id, { on }])).toEqual({ __typename: 'Village' });
  });

  it('changes rows, and tells conflicts', async () => {
    await callAs(server, ['TOWNSHIP'], [TOWNSHIP]);
    graph = createGraph(client());
    const [household] = (
      await graph.households({ first: 1, select: { id: true, version: true, housingArea: true } }).page()
    ).nodes;
    const { id, version } = household ?? expect.unreachable();
    const change = {
      id,
      version,
      input: { housingArea: 87 },
      select: { household: { select: { housingArea: true, version: true } }, replayed: true },
    } as const;
    expect(await graph.correctHousehold(change)).toEqual({
      household: { housingArea: 87, version: version + 1 },
      replayed: false,
    });
    const { error } = await graph.correctHousehold({ ...change, input: { housingArea: 88 } }).result();
    expect(error).toMatchObject({ code: 'CONFLICT' });
  });

  it('types a selection that stands by itself, and one that may leave something out', () => {
    const brief = { code: true, village: { select: { name: true } } } as const satisfies HouseholdSelect;
    type Brief = Selected<Household, typeof brief>;
    expectTypeOf<Brief>().toEqualTypeOf<{
      readonly code: string;
      readonly village: { readonly name: string } | null;
    }>();
    const asked = (full: boolean) =>
      graph.household('H1', { select: { ...brief, ...(full ? ({ phone: true } as const) : {}) } });
    type Asked = NonNullable<Awaited<ReturnType<typeof asked>>>;
    expectTypeOf<Asked['phone']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<Asked['village']>().toEqualTypeOf<Brief['village']>();
    const where: HouseholdWhere = { status: { eq: 'LIFTED' } };
    const listed = () => graph.households({ where, select: brief }).collect({ max: 3 });
    expectTypeOf<Awaited<ReturnType<typeof listed>>['nodes'][number]>().toEqualTypeOf<Brief>();
  });

  it('gives libraries types that they can export', async () => {
    const { nodes, totalCount, aggregate } = await householdsOf(graph, '522628101200').page();
    expect(aggregate.count).toBe(totalCount);
    const code = nodes[0]?.code ?? '';
    expect(await householdOf(graph, code, false)).toEqual({ code });
    const village = (await householdOf(graph, code, true))?.village;
    expect(village).toEqual({ name: (await divisionOf(graph, '522628101200'))?.name });
    expectTypeOf(village).toEqualTypeOf<{ readonly name: string } | null | undefined>();
  });

  it('does not compile what the schema does not have', () => {
    const compiled = () => [
      // @ts-expect-error no such field
      graph.household('H1', { select: { colour: true } }),
      // @ts-expect-error no such field, beneath
      graph.household('H1', { select: { village: { select: { colour: true } } } }),
      graph.village('V1', {
        // @ts-expect-error no such condition, beneath
        select: { households: { where: { colour: { eq: '' } }, select: { code: true } } },
      }),
      // @ts-expect-error no such order
      graph.households({ orderBy: [{ field: 'COLOUR' }], select: { code: true } }),
      // @ts-expect-error rows of no fields
      graph.household('H1', { select: { village: true } }),
      // @ts-expect-error an input without what it needs
      graph.correctHousehold({ id: '1', input: {}, select: { replayed: true } }),
      // @ts-expect-error a list that nobody counts
      graph.changes({ select: { kind: true } }).count(),
    ];
    expect(compiled).toBeTypeOf('function');
  });
});
