import { createClient } from '@county-graph/sdk';
import {
  CorrectHouseholdDocument,
  HouseholdDetailDocument,
  VillageHouseholdsDocument,
} from '@county-graph/sdk/operations';
import { createFake, FakeRefusal, type FakeRows } from '@county-graph/sdk/testing';
import { describe, expect, it, vi } from 'vitest';
import { thrown } from '../support/thrown.ts';
import { CONDITION, LIVING } from '../writes/inputs.ts';

const TODAY = '2018-10-16';
const VILLAGE = '522628101200';

const DIVISIONS = {
  counties: [{ code: '522628', name: '锦屏县' }],
  townships: [{ code: '522628101', name: '茅坪镇' }],
  villages: [{ code: VILLAGE, name: '上寨村' }],
} satisfies FakeRows;

const ROWS = {
  ...DIVISIONS,
  households: [
    { code: 'H1', name: '龙一', village: VILLAGE, housingArea: 80, status: 'LIFTED' },
    { code: 'H2', name: '龙二', village: VILLAGE, housingArea: 60, status: 'ORDINARY' },
    { code: 'H3', name: '杨三', village: VILLAGE },
  ],
} satisfies FakeRows;

const made = (rows: FakeRows = ROWS) => createFake({ today: TODAY, rows });
const ask = <Data>(rows: FakeRows, text: string): Promise<Data> => made(rows).client.request<Data>(text);

describe('the rows of a fake', () => {
  it('are answered by a documented operation, and found by their links from either side', async () => {
    const { client } = made();
    const { village } = await client.request(VillageHouseholdsDocument, { code: VILLAGE, first: 2 });
    expect(village?.households.nodes.map(({ code, name }) => [code, name])).toEqual([
      ['H1', '龙一'],
      ['H2', '龙二'],
    ]);
    const { household } = await client.request(HouseholdDetailDocument, { code: 'H3' });
    expect(household).toMatchObject({
      name: '杨三',
      status: null,
      village: { township: { name: '茅坪镇' } },
    });
  });

  it('are selected from its graph', async () => {
    const { graph } = made();
    const household = await graph.household('H1', {
      select: { name: true, village: { select: { name: true } } },
    });
    expect(household).toEqual({ name: '龙一', village: { name: '上寨村' } });
    const codes: string[] = [];
    const where = { village: { code: { eq: VILLAGE } } };
    for await (const { code } of graph.households({ where, first: 2, select: { code: true } }))
      codes.push(code);
    expect(codes).toEqual(['H1', 'H2', 'H3']);
  });

  it('link by code, by id and by the very row', async () => {
    const village = { code: VILLAGE };
    const data = await ask(
      {
        villages: [village],
        hamlets: [{ id: 'Hamlet:7', village }],
        households: [{ code: 'H1', village, hamlet: 'Hamlet:7' }],
        householdMembers: [{ household: 'H1', name: '龙一' }],
      },
      '{ hamlets { nodes { village { code } households { nodes { members { nodes { name } } } } } } }',
    );
    expect(data).toEqual({
      hamlets: {
        nodes: [
          { village: { code: VILLAGE }, households: { nodes: [{ members: { nodes: [{ name: '龙一' }] } }] } },
        ],
      },
    });
  });

  it('have what follows from others, unless it is given', async () => {
    const data = await ask(
      {
        households: [{ code: 'H1' }, { code: 'H2', name: 'given' }],
        householdMembers: [
          { household: 'H1', name: 'spouse', relation: 'SPOUSE' },
          { household: 'H1', name: 'head', relation: 'HEAD' },
          { household: 'H2', name: 'head', relation: 'HEAD' },
        ],
        householdIncomes: [
          {
            household: 'H1',
            persons: 3,
            wages: 500,
            production: 600,
            property: 0,
            transfers: 0,
            productionCosts: 100,
          },
          { household: 'H2', wages: 500, net: 9 },
        ],
      },
      '{ households { nodes { name } } householdIncomes { nodes { net netPerPerson } } }',
    );
    expect(data).toEqual({
      households: { nodes: [{ name: 'head' }, { name: 'given' }] },
      householdIncomes: {
        nodes: [
          { net: 1000, netPerPerson: 333 },
          { net: 9, netPerPerson: null },
        ],
      },
    });
  });

  it('hold null where nothing is given, and what their type suggests where that cannot be', async () => {
    const data = await ask(
      { villages: [{ code: VILLAGE }], departments: [{ code: 'D1' }] },
      '{ villages { nodes { id version name kind deepPoverty validFrom validTo township { code } } } departments { nodes { name domain } } }',
    );
    expect(data).toEqual({
      villages: {
        nodes: [
          {
            id: 'Village:1',
            version: 1,
            name: 'Village:1 name',
            kind: 'COMMUNITY',
            deepPoverty: null,
            validFrom: '1900-01-01',
            validTo: null,
            township: null,
          },
        ],
      },
      departments: { nodes: [{ name: 'Department:1 name', domain: 'COMMAND' }] },
    });
  });

  it('are told as they were on a date', async () => {
    const data = await ask(
      {
        households: [
          { code: 'H1', status: { since: { '2017-12-20': 'LIFTED', '2014-01-01': 'REGISTERED_POOR' } } },
          { code: 'H2', validFrom: '2010-01-01', validTo: '2018-01-01' },
          { code: 'H2', validFrom: '2018-01-01', name: 'later' },
        ],
      },
      `{
        now: households { nodes { code status name } }
        before: households(asOf: "2017-12-19") { nodes { code status name } }
        first: households(asOf: "2009-12-31") { nodes { code status } }
      }`,
    );
    expect(data).toEqual({
      now: {
        nodes: [
          { code: 'H1', status: 'LIFTED', name: null },
          { code: 'H2', status: null, name: 'later' },
        ],
      },
      before: {
        nodes: [
          { code: 'H1', status: 'REGISTERED_POOR', name: null },
          { code: 'H2', status: null, name: null },
        ],
      },
      first: { nodes: [{ code: 'H1', status: null }] },
    });
  });
});

describe('the numbers of a fake', () => {
  const text = `{
    county(code: "522628") { statistics { households people householdsByStatus { status count } } }
    village(code: "${VILLAGE}") { statistics { households people householdsByStatus { count } } }
  }`;

  it('are counted over what lies within a division, unless they are given', async () => {
    const villages = [{ code: VILLAGE, statistics: { people: 1_200, householdsByStatus: [] } }];
    const data = await ask<Record<'county' | 'village', { statistics: Record<string, unknown> }>>(
      { ...ROWS, villages },
      text,
    );
    expect(data.county.statistics).toMatchObject({ households: 3, people: 0 });
    expect(data.county.statistics.householdsByStatus).toEqual(
      expect.arrayContaining([
        { status: 'LIFTED', count: 1 },
        { status: 'REGISTERED_POOR', count: 0 },
      ]),
    );
    expect(data.village.statistics).toEqual({ households: 3, people: 1_200, householdsByStatus: [] });
  });
});

describe('what a fake cannot be filled with', () => {
  const refused = (rows: object, ...messages: readonly string[]) => {
    for (const message of messages) expect(() => createFake({ rows })).toThrow(message);
    expect(() => createFake({ rows })).toThrow(TypeError);
  };

  it('is told with the row and the field', () => {
    refused({ people: [] }, 'rows.people: the schema lists no people.');
    refused({ households: {} }, 'rows.households takes a list.');
    refused({ households: [7] }, 'households[0] takes an object.');
    refused({ households: [{ name: 'x' }] }, 'households[0]: it has no code.');
    refused({ households: [{ code: 'H1', phone: 7 }] }, 'households[0] (H1): phone: String cannot represent');
    refused({ households: [{ code: 'H1', status: 'POOR' }] }, 'households[0] (H1): status:', '"POOR"');
    refused({ households: [{ code: 'H1', age: 7 }] }, 'households[0] (H1): Household has no field age');
    refused(
      { households: [{ code: 'H1', members: [] }] },
      'households[0] (H1): members is a list of other rows: give rows of HouseholdMember that name it as household.',
    );
    refused(
      { households: [{ code: 'H1', village: 'V9' }] },
      'households[0] (H1): village is "V9", and no row of villages is.',
    );
    refused({ households: [{ code: 'H1', village: {} }] }, 'village is an object that stands in no list');
    refused(
      { households: [{ code: 'H1' }, { code: 'H1' }] },
      'households[0] (H1): Household:2 has that code',
    );
    refused({ households: [{ code: 'H1', id: 'Village:1' }] }, 'id takes "Household:" and a number');
    refused({ hamlets: [{ id: 'Hamlet:1' }, { id: 'Hamlet:1' }] }, 'hamlets[1]: the id Hamlet:1 is taken.');
    refused({ households: [{ code: 'H1', version: 0 }] }, 'version takes a whole number from 1.');
    refused({ villages: [{ code: 'V1', name: null }] }, 'villages[0] (V1): name: it cannot be null.');
    refused({ villages: [{ code: 'V1', deepPoverty: { since: { May: true } } }] }, '"May", which is no day');
    refused({ changes: [{ kind: 'MOVED' }] }, 'changes[0]: kind:');
    expect(() => createFake({ today: '2018-02-30' })).toThrow('today is "2018-02-30", which is no day');
  });
});

describe('the requests of a fake', () => {
  it('are recorded as they were sent', async () => {
    const fake = made();
    const client = createClient({
      url: 'https://county.example/graphql',
      token: 'secret',
      headers: { 'x-access-purpose': encodeURIComponent('核对名单') },
      fetch: fake.fetch,
    });
    await client.request(HouseholdDetailDocument, { code: 'H1' });
    await client.request('{ changesEnd }');
    expect(fake.requests).toMatchObject([
      {
        operation: 'HouseholdDetail',
        kind: 'query',
        document: String(HouseholdDetailDocument),
        variables: { code: 'H1' },
        headers: { authorization: 'Bearer secret' },
        purpose: '核对名单',
      },
      { operation: undefined, kind: 'query', document: '{ changesEnd }', variables: {}, purpose: '核对名单' },
    ]);
    fake.reset();
    expect(fake.requests).toEqual([]);
  });

  it('fail beyond their budget, with all that was sent', async () => {
    const fake = createFake({ rows: ROWS, requestBudget: 3 });
    const inALoop = async () => {
      const { village } = await fake.client.request(VillageHouseholdsDocument, { code: VILLAGE });
      for (const { code } of village?.households.nodes ?? [])
        await fake.client.request(HouseholdDetailDocument, { code });
    };
    const error = await thrown(inALoop());
    expect(error).toMatchObject({ code: 'FAKE_REQUEST_BUDGET', retryable: false });
    const message =
      'At most 3 requests may be sent, and this is the 4th: 1 × VillageHouseholds, 3 × HouseholdDetail.';
    expect(String(error)).toContain(message);
    // Also where the code under test has kept the failure to itself.
    expect(() => fake.verify()).toThrow(message);
    fake.reset();
    expect(() => fake.verify()).not.toThrow();
    await fake.client.request('{ changesEnd }');
    expect(() => fake.expectAtMost(0)).toThrow(
      'At most 0 requests may be sent, and this is the 1st: 1 × an unnamed query.',
    );
    fake.expectAtMost(1);
    await expect(fake.client.request('{ changesEnd }')).rejects.toMatchObject({
      code: 'FAKE_REQUEST_BUDGET',
    });
  });
});

describe('failures of a fake', () => {
  it('are the server’s by their code', async () => {
    const fake = made();
    fake.failNext({ code: 'QUERY_TOO_COSTLY', message: 'It costs 7.' });
    await expect(fake.client.request('{ changesEnd }')).rejects.toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      status: 400,
      requestId: 'fake-1',
    });
    await expect(fake.client.request('{ changesEnd }')).resolves.toBeDefined();
  });

  it('say after how many seconds to try again', async () => {
    const fake = made();
    fake.failNext({ code: 'RATE_LIMITED', retryAfter: 3, times: 2 });
    const send = () => fake.fetch('/graphql', { method: 'POST', body: '{"query":"{ changesEnd }"}' });
    for (const status of [429, 429, 200]) {
      const response = await send();
      expect([response.status, response.headers.get('retry-after')]).toEqual([
        status,
        status === 429 ? '3' : null,
      ]);
    }
  });

  it('that pass are passed over by the client', async () => {
    const fake = made();
    fake.failNext({ code: 'RATE_LIMITED', times: 2 });
    fake.failNext({ network: true });
    await expect(fake.client.request('{ changesEnd }')).resolves.toBeDefined();
    expect(fake.requests).toHaveLength(4);
    fake.failNext({ hangs: true });
    await expect(fake.client.request('{ changesEnd }', {}, { timeout: 10 })).rejects.toMatchObject({
      code: 'TIMED_OUT',
    });
  });

  it('are of the network, of a proxy, or no answer at all', async () => {
    const fake = made();
    const once = () => fake.client.request('{ changesEnd }');
    fake.failNext({ network: true });
    const body = '{"query":"{ changesEnd }"}';
    await expect(fake.fetch('/graphql', { method: 'POST', body })).rejects.toThrow(
      'the fake breaks the connection',
    );
    fake.failNext({ status: 413, body: '<html>' });
    await expect(once()).rejects.toMatchObject({ code: 'NOT_GRAPHQL', status: 413 });
    fake.failNext({ hangs: true, operation: 'Hangs' });
    await expect(once()).resolves.toBeDefined();
    const reason = new Error('Nobody waits any more.');
    const caller = new AbortController();
    const hanging = fake.client.request('query Hangs { changesEnd }', {}, { signal: caller.signal });
    await vi.waitFor(() => expect(fake.requests).toHaveLength(4));
    caller.abort(reason);
    await expect(hanging).rejects.toBe(reason);
    expect(fake.requests.map(({ operation }) => operation)).toEqual([
      undefined,
      undefined,
      undefined,
      'Hangs',
    ]);
    await expect(
      fake.client.request('{ changesEnd }', {}, { signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason);
    expect(fake.requests).toHaveLength(4);
  });
});

describe('mutations of a fake', () => {
  const MOVE = `mutation Move($id: ID!, $input: MoveHouseholdInput!) {
    moveHousehold(id: $id, version: 1, input: $input) { household { version village { code } } warnings { code message } }
  }`;
  const other = '522628101201';
  const rows = { ...ROWS, villages: [...DIVISIONS.villages, { code: other }] };
  const variables = { id: 'Household:1', input: { village: 'Village:2', on: TODAY } };

  it('of which nobody says what they do fail, and say how to', async () => {
    const fake = made(rows);
    const error = await thrown(fake.client.request(MOVE, variables));
    expect(error).toMatchObject({ code: 'FAKE_MUTATION_UNHANDLED', retryable: false });
    expect(String(error)).toContain('createFake({ mutations: { moveHousehold: (args, fake) => … } })');
    expect(() => fake.verify()).toThrow('The fake does not know what moveHousehold does');
  });

  it('do what the test says', async () => {
    const fake = createFake({
      today: TODAY,
      rows,
      mutations: {
        moveHousehold: ({ id, input }, data) => {
          data.change('households', id, { village: input.village });
          return { warnings: [{ code: 'FAR', message: 'It is far.' }] };
        },
        createApiToken: ({ input }, data) => ({
          row: data.add('apiTokens', { name: input.name, lastFour: 'cdef' }),
          token: 'abcdef',
        }),
      },
    });
    expect(await fake.client.request(MOVE, variables)).toEqual({
      moveHousehold: {
        household: { version: 2, village: { code: other } },
        warnings: [{ code: 'FAR', message: 'It is far.' }],
      },
    });
    const create =
      'mutation { createApiToken(input: { name: "script" }) { token apiToken { name lastFour } } }';
    expect(await fake.client.request(create)).toEqual({
      createApiToken: { token: 'abcdef', apiToken: { name: 'script', lastFour: 'cdef' } },
    });
    expect(fake.row('households', 'H1')).toMatchObject({
      id: 'Household:1',
      version: 2,
      village: 'Village:2',
    });
    fake.reset();
    expect(fake.row('households', 'H1')).toMatchObject({ version: 1, village: 'Village:1' });
    expect(fake.row('apiTokens', 'ApiToken:1')).toBeUndefined();
  });

  it('are undone when the test refuses them or fails', async () => {
    const fake = createFake({
      rows,
      mutations: {
        moveHousehold: ({ id }, data) => {
          data.change('households', id, { village: other });
          throw new FakeRefusal('FORBIDDEN', 'Not you.', { argument: 'input.village' });
        },
        closeHousehold: ({ id }, data) => data.change('households', id, { village: 'V9' }),
        mergeHouseholds: () => 'Village:1',
      },
    });
    await expect(fake.client.request(MOVE, variables)).rejects.toMatchObject({
      code: 'FORBIDDEN',
      argument: 'input.village',
      errors: [{ message: 'Not you.', path: ['moveHousehold'] }],
    });
    expect(() => fake.verify()).not.toThrow();
    expect(fake.row('households', 'H1')).toMatchObject({ version: 1, village: 'Village:1' });
    const close = `mutation { closeHousehold(id: "Household:1", version: 1, input: { on: "${TODAY}", reason: "x" }) { replayed } }`;
    const merge = `mutation { mergeHouseholds(id: "Household:1", version: 1, input: { into: "Household:2", on: "${TODAY}", reason: "x" }) { replayed } }`;
    expect(String(await thrown(fake.client.request(close)))).toContain(
      "The test's own closeHousehold failed: Household:1: village leads to no row of Village.",
    );
    expect(String(await thrown(fake.client.request(merge)))).toContain('it answers with "Village:1"');
  });

  it('are refused in a version that somebody has changed', async () => {
    const fake = made();
    fake.change('households', 'H1', { housingArea: 81 });
    const error = await thrown(
      fake.client.request(CorrectHouseholdDocument, {
        id: 'Household:1',
        version: 1,
        input: { housingArea: 90 },
      }),
    );
    expect(error).toMatchObject({
      code: 'CONFLICT',
      errors: [{ extensions: { current: { version: 2, housingArea: 81 } } }],
    });
  });

  it('register a household with its members', async () => {
    const fake = made(DIVISIONS);
    const member = { ...CONDITION, birthDate: '1970-01-01', sex: 'FEMALE' };
    const input = {
      ...LIVING,
      code: 'H9',
      village: 'Village:1',
      status: 'ORDINARY',
      otherCauses: [],
      members: [
        { ...member, name: '龙一', relation: 'HEAD', identityNumber: 'x' },
        { ...member, name: '龙二', relation: 'CHILD', identityNumber: 'y' },
      ],
    };
    const register = `mutation ($input: RegisterHouseholdInput!) {
      registerHousehold(input: $input) { household { id code name validFrom members { nodes { name validFrom } } } }
    }`;
    expect(await fake.client.request(register, { input })).toEqual({
      registerHousehold: {
        household: {
          id: 'Household:1',
          code: 'H9',
          name: '龙一',
          validFrom: '2018-05-01',
          members: {
            nodes: [
              { name: '龙一', validFrom: '2018-05-01' },
              { name: '龙二', validFrom: '2018-05-01' },
            ],
          },
        },
      },
    });
    await expect(fake.client.request(register, { input })).rejects.toMatchObject({
      code: 'CONFLICT',
      argument: 'input.code',
    });
    const { changes } = await fake.client.request<{ changes: unknown }>(
      '{ changes { nodes { kind nodeId division } } }',
    );
    expect(changes).toEqual({
      nodes: ['Household:1', 'HouseholdMember:1', 'HouseholdMember:2'].map((nodeId) => ({
        kind: 'CREATED',
        nodeId,
        division: VILLAGE,
      })),
    });
  });

  it('give a status from a day on, and are done one after another', async () => {
    const fake = made({ ...ROWS, cadres: [{ code: 'C1' }] });
    const change = (version: number) =>
      fake.client.request(
        `mutation ($input: ChangeHouseholdStatusInput!) {
          changeHouseholdStatus(id: "Household:1", version: ${version}, input: $input) { household { status version } }
        }`,
        { input: { status: 'MONITORED_UNSTABLE', on: '2018-10-01', approver: 'Cadre:1' } },
      );
    const [first, second] = await Promise.allSettled([change(1), change(1)]);
    expect(first).toMatchObject({
      value: { changeHouseholdStatus: { household: { status: 'MONITORED_UNSTABLE', version: 2 } } },
    });
    expect(second).toMatchObject({ reason: { code: 'CONFLICT' } });
    const then =
      '{ now: household(code: "H1") { status } before: household(code: "H1", asOf: "2018-09-30") { status } }';
    expect(await fake.client.request(then)).toEqual({
      now: { status: 'MONITORED_UNSTABLE' },
      before: { status: 'LIFTED' },
    });
  });
});

describe('changes of a fake', () => {
  const FEED = `query ($after: String, $within: String) {
    changes(after: $after, within: $within) { nodes { kind type nodeId mutation before after } pageInfo { endCursor } }
  }`;

  it('are given, made by the test, and made by mutations', async () => {
    const fake = made({ ...ROWS, changes: [{ kind: 'ERASED', nodeId: 'HouseholdMember:7' }] });
    const { changesEnd } = await fake.client.request<{ changesEnd: string }>('{ changesEnd }');
    fake.change('households', 'H1', { housingArea: 81, village: null });
    fake.add('changes', { kind: 'RESYNC' });
    const all = await fake.client.request<{ changes: { nodes: unknown[] } }>(FEED);
    const change = {
      kind: 'CHANGED',
      type: 'HOUSEHOLD',
      nodeId: 'Household:1',
      mutation: null,
      before: { housingArea: 80, village: 'Village:1' },
      after: { housingArea: 81, village: null },
    };
    const bare = { mutation: null, before: null, after: null };
    const [erased, resync] = [
      { ...bare, kind: 'ERASED', type: 'HOUSEHOLD_MEMBER', nodeId: 'HouseholdMember:7' },
      { ...bare, kind: 'RESYNC', type: null, nodeId: null },
    ];
    expect(all.changes.nodes).toEqual([erased, change, resync]);
    const later = await fake.client.request<{ changes: object }>(FEED, { after: changesEnd });
    expect(later.changes).toMatchObject({ nodes: [change, resync] });
  });

  it('are streamed as they are made, and after what broke a stream off', async () => {
    const fake = made();
    const open = async (variables: object) => {
      const response = await fake.fetch('/graphql/stream', {
        method: 'POST',
        headers: { accept: 'text/event-stream' },
        body: JSON.stringify({
          query: 'subscription ($after: String) { changes(after: $after) { cursor node { kind nodeId } } }',
          variables,
        }),
      });
      expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader() ?? expect.unreachable();
      return async (): Promise<{ cursor: string; node: object }> => {
        const { value = '' } = await reader.read();
        const [, data = ''] = /^event: next\ndata: (.*)\n\n$/.exec(value) ?? [];
        return JSON.parse(data).data.changes;
      };
    };
    const next = await open({});
    const begin = await next();
    expect(begin.node).toEqual({ kind: 'RESYNC', nodeId: null });
    fake.change('households', 'H1', { housingArea: 81 });
    expect((await next()).node).toEqual({ kind: 'CHANGED', nodeId: 'Household:1' });
    const broken = next();
    fake.breakStreams();
    await expect(broken).rejects.toThrow('the fake breaks the stream off');
    await fake.client.request(CorrectHouseholdDocument, {
      id: 'Household:2',
      version: 1,
      input: { housingArea: 61 },
    });
    const again = await open({ after: begin.cursor });
    expect([(await again()).node, (await again()).node]).toEqual([
      { kind: 'CHANGED', nodeId: 'Household:1' },
      { kind: 'CHANGED', nodeId: 'Household:2' },
    ]);
  });
});
