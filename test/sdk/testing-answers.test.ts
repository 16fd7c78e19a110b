import { createFake, type Fake } from '@county-graph/sdk/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Principal } from '../differential/callers/principal.ts';
import { type OpenRows, openRows } from '../differential/open-rows.ts';
import { REFERENCE_DATE } from '../differential/schema.ts';
import { documentedMutations, documentOf, variablesOf } from '../support/operations.ts';
import { freshPlace } from '../support/server.ts';
import { fakeRowsOf } from './fake-rows.ts';

const WRITER: Principal = {
  name: 'writer',
  grants: ['TOWNSHIP', 'COMMAND_OFFICE', 'INSPECTION_TEAM'].map((role) => ({ role, division: '522628' })),
};

interface Told {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly { readonly extensions: Readonly<Record<string, unknown>> }[] | undefined;
}

type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Told>;

/** What is told of a request to one and to the other, but for its number. */
function asking(fetch: Fake['fetch'], url: string, headers: Readonly<Record<string, string>>): Ask {
  return async (query, variables = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const withoutNumbers = (key: string, value: unknown) => (key === 'requestId' ? '(number)' : value);
    const { data, errors } = JSON.parse(await response.text(), withoutNumbers);
    return { status: response.status, data, errors };
  };
}

const CORRECT = `mutation ($id: ID!, $version: Int!, $input: CorrectHouseholdInput!, $key: String, $only: Boolean) {
  correctHousehold(id: $id, version: $version, input: $input, idempotencyKey: $key, validateOnly: $only) {
    household { id version housingArea water village { code } } warnings { code } replayed
  }
}`;

const HISTORY = `query ($id: ID!) {
  node(id: $id) { history { nodes { kind type nodeId version mutation division before after } } }
}`;

describe('a fake', () => {
  let open: OpenRows;
  let server: Ask;
  let fake: Ask;

  beforeAll(async () => {
    open = await openRows('demo', await freshPlace('postgres', 'fixture'), () => [WRITER]);
    const headers = await open.headersOf(WRITER, true);
    server = asking(fetch, `${open.server.url}/graphql`, headers);
    const filled = createFake({ today: REFERENCE_DATE, rows: fakeRowsOf(open.world) });
    fake = asking(filled.fetch, '/graphql', {});
  });

  afterAll(() => open?.stop());

  /** The same from both, which it gives. */
  async function same(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Told> {
    const [expected, told] = [await server(query, variables), await fake(query, variables)];
    expect(told).toEqual(expected);
    return told;
  }

  it.each(documentedMutations)('answers %s as the server does', async (file) => {
    const told = await same(documentOf(file), { ...variablesOf(file), id: 'Household:1' });
    expect(told).toMatchObject({ status: 200, errors: undefined });
  });

  it('corrects a row, once under a key, and tells it in its history', async () => {
    const asked = { id: 'Household:1', version: 1, input: { housingArea: 97 }, key: 'once' };
    expect((await same(CORRECT, asked)).data).toMatchObject({
      correctHousehold: { household: { version: 2, housingArea: 97 }, replayed: false },
    });
    expect((await same(CORRECT, asked)).data).toMatchObject({ correctHousehold: { replayed: true } });
    const { data } = await same(HISTORY, { id: 'Household:1' });
    expect(data).toMatchObject({
      node: { history: { nodes: [{ kind: 'CHANGED', after: { housingArea: 97 } }] } },
    });
  });

  it('validates without doing anything', async () => {
    const asked = { id: 'Household:2', version: 1, input: { housingArea: 98 }, only: true };
    expect((await same(CORRECT, asked)).data).toMatchObject({
      correctHousehold: { household: { version: 2, housingArea: 98 } },
    });
    await same('{ node(id: "Household:2") { version history { nodes { kind } } } }');
  });

  it.each([
    ['CONFLICT', { version: 7, input: { housingArea: 99 } }],
    ['IDEMPOTENCY_KEY_REUSED', { version: 2, input: { housingArea: 96 }, key: 'once' }],
    ['INVALID_ARGUMENT', { version: 2, input: { housingArea: 96 }, key: 'two words' }],
    ['ROW_NOT_FOUND', { id: 'Household:999999', version: 1, input: { housingArea: 96 } }],
    ['ROW_NOT_FOUND', { id: 'Village:1', version: 1, input: { housingArea: 96 } }],
    ['RULES_VIOLATED', { version: 2, input: { housingArea: 97 } }],
    ['RULES_VIOLATED', { version: 2, input: { hamlet: 'Hamlet:999999' } }],
    ['BAD_USER_INPUT', { version: 2, input: { housingArea: 'large' } }],
  ])('refuses with %s what the server does: %j', async (code, asked) => {
    const { errors } = await same(CORRECT, { id: 'Household:1', ...asked });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  it('makes, corrects and ends a row', async () => {
    const fields = 'version bank number validFrom household { code }';
    const made = `mutation ($input: OpenBankAccountInput!) {
      openBankAccount(input: $input) { bankAccount { id ${fields} } replayed }
    }`;
    const input = {
      household: 'Household:1',
      bank: '演示银行',
      number: '622200000000001',
      validFrom: '2018-03-01',
    };
    const [expected, told] = [await server(made, { input }), await fake(made, { input })];
    const idIn = ({ data }: Told): string => JSON.stringify(data).match(/BankAccount:\d+/)?.[0] ?? '';
    const ids = [idIn(expected), idIn(told)] as const;
    const withoutId = (answer: Told) =>
      JSON.parse(JSON.stringify(answer), (key, value) => (key === 'id' ? '' : value));
    expect(withoutId(told)).toEqual(withoutId(expected));
    for (const [text, given] of [
      ['correctBankAccount', { bank: '演示银行二' }],
      ['closeBankAccount', { on: '2018-10-10' }],
    ] as const) {
      const document = `mutation ($id: ID!, $version: Int!, $input: ${text.replace(/^./, (letter) => letter.toUpperCase())}Input!) {
        ${text}(id: $id, version: $version, input: $input) { bankAccount { ${fields} } }
      }`;
      const version = text === 'closeBankAccount' ? 2 : 1;
      const answers = [
        await server(document, { id: ids[0], version, input: given }),
        await fake(document, { id: ids[1], version, input: given }),
      ];
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[1]?.errors).toBeUndefined();
    }
    const seen =
      'query ($id: ID!) { now: node(id: $id) { id } before: node(id: $id, asOf: "2018-10-09") { __typename } }';
    expect((await server(seen, { id: ids[0] })).data).toEqual({
      now: null,
      before: { __typename: 'BankAccount' },
    });
    expect((await fake(seen, { id: ids[1] })).data).toEqual({
      now: null,
      before: { __typename: 'BankAccount' },
    });
  });

  const ids = JSON.stringify(Array.from({ length: 101 }, (_, index) => `Household:${index + 1}`));
  const codes = JSON.stringify(Array.from({ length: 1_001 }, (_, index) => `H${index}`));

  it.each([
    'query {',
    '{ households { nodes { mayor } } }',
    '{ a: households(first: 0) { totalCount } }',
    '{ households(first: 101) { totalCount } }',
    '{ counties { nodes { townships(last: 0) { totalCount } } } }',
    '{ households(first: 1, last: 1) { totalCount } }',
    '{ households(after: "x") { nodes { id } } }',
    '{ households(orderBy: [{ field: CODE }, { field: CODE }]) { totalCount } }',
    '{ households(orderBy: [{ field: CODE }, { field: NAME }, { field: STATUS }, { field: WATER }, { field: HAS_POWER }, { field: RESIDENCE }]) { totalCount } }',
    '{ households(where: { code: null }) { totalCount } }',
    '{ households(where: { code: { eq: null } }) { totalCount } }',
    '{ households(where: { name: { contains: "" } }) { totalCount } }',
    '{ households(where: { members: { some: null } }) { totalCount } }',
    `{ households(where: { code: { in: ${codes} } }) { totalCount } }`,
    '{ households { aggregate { groupCount(by: []) } } }',
    '{ households { aggregate { groups(by: [STATUS, STATUS]) { count } } } }',
    '{ households { aggregate { groups(by: [STATUS, WATER, VILLAGE, HAMLET]) { count } } } }',
    '{ households { aggregate { groups(by: [STATUS], first: 1001) { count } } } }',
    '{ households { aggregate { groups(by: [STATUS]) { key { water } } } } }',
    '{ households(asOf: "2018-02-30") { totalCount } }',
    `{ nodes(ids: ${ids}) { id } }`,
    '{ changes(first: 101) { nodes { kind } } }',
    '{ changes(after: "x") { nodes { kind } } }',
    '{ changes(within: "52") { nodes { kind } } }',
    'query A { changesEnd } query B { changesEnd }',
    'subscription { changes { cursor } }',
  ])('refuses what the server refuses: %s', async (document) => {
    const told = ({ status, errors }: Told) => ({
      status,
      errors: errors?.map(({ extensions: { code, argument } }) => ({ code, argument })),
    });
    const expected = told(await server(document));
    expect(expected.errors).toHaveLength(1);
    expect(told(await fake(document))).toEqual(expected);
  });
});
