import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { startServer, type TestServer } from '../support/server.ts';

const FILTER = 'where: { identityNumber: { eq: "522628199001010017" } }';

/** Where the filter stands, and the argument that a refusal names. */
const PLACES: Readonly<Record<string, readonly [before: string, after: string, argument: string]>> = {
  'at the root': [`{ householdMembers(${FILTER}) {`, '} }', 'householdMembers.where.identityNumber'],
  'beneath a page': [
    `{ townships(first: 1) { nodes { householdMembers(${FILTER}) {`,
    '} } } }',
    'townships.nodes.householdMembers.where.identityNumber',
  ],
  'beneath a row that is not there': [
    `{ household(code: "H999999999999") { members(${FILTER}) {`,
    '} } }',
    'household.members.where.identityNumber',
  ],
  'beneath a row behind a link': [
    `{ accessRecords(first: 1) { nodes { household { members(${FILTER}) {`,
    '} } } } }',
    'accessRecords.nodes.household.members.where.identityNumber',
  ],
  'beneath a filtered connection': [
    '{ households(where: { members: { some: { identityNumber: { in: ["522628199001010017"] } } } }) {',
    '} }',
    'households.where.members.some.identityNumber',
  ],
};

const SELECTIONS = [
  '__typename',
  'totalCount',
  'nodes { id }',
  'edges { cursor }',
  'pageInfo { __typename }',
  'pageInfo { hasNextPage }',
  'aggregate { __typename }',
  'aggregate { count }',
  'aggregate { groupCount(by: [VALID_FROM_YEAR]) }',
  'aggregate { groups(by: [VALID_FROM_YEAR]) { __typename } }',
];

describe('a filter on a sensitive field', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer();
  });

  afterAll(() => server.stop());

  const tokenOf = async (role: string) =>
    role === 'public' ? null : server.issuer.token({ sub: `demo:${role}` });

  it.each(Object.keys(PLACES))(
    '%s is refused whatever is selected, and whoever asks without the right',
    async (place) => {
      const [before, after, argument] = PLACES[place] ?? ['', '', ''];
      for (const role of ['public', 'village_team', 'auditor', 'data_steward', 'township']) {
        const token = await tokenOf(role);
        for (const selection of SELECTIONS) {
          const { status, data, errors } = await ask(
            server.url,
            `${before} ${selection} ${after}`,
            {},
            { token },
          );
          const [error] = errors;
          expect({
            role,
            selection,
            status,
            data,
            code: error?.extensions.code,
            argument: error?.extensions.argument,
          }).toEqual({
            role,
            selection,
            status: 403,
            data: undefined,
            code: 'FIELD_RIGHT_REQUIRED',
            argument,
          });
        }
      }
    },
  );

  it.each(Object.keys(PLACES))(
    '%s is taken whatever is selected, with the right and a purpose',
    async (place) => {
      const [before, after] = PLACES[place] ?? ['', '', ''];
      const as = { token: await tokenOf('township'), purpose: '核对身份信息' };
      for (const selection of SELECTIONS) {
        const { status, errors } = await ask(server.url, `${before} ${selection} ${after}`, {}, as);
        expect({ selection, status, errors }).toEqual({ selection, status: 200, errors: [] });
      }
    },
  );

  it('costs no more for being checked where nothing reads it', async () => {
    const costOf = async (selection: string) => {
      const query = `{ households(first: 5, where: { members: { some: { validFrom: { gt: "2016-01-01" } } } }) { ${selection} } }`;
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return ((await response.json()) as { extensions: { cost: { requested: number } } }).extensions.cost
        .requested;
    };
    expect(await costOf('__typename')).toBe(1);
    expect(await costOf('nodes { code }')).toBe(1 + 5 + 50);
  });
});
