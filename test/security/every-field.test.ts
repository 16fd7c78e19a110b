import { type GraphQLObjectType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Request } from '../differential/answer.ts';
import type { Principal } from '../differential/callers/principal.ts';
import { differingPath } from '../differential/differing-path.ts';
import { madeUpTables } from '../differential/made-up/rows.ts';
import { type OpenRows, openRows } from '../differential/open-rows.ts';
import { ROLES } from '../differential/reference/access/roles.ts';
import { RULES, rulesOf } from '../differential/reference/access/rules.ts';
import { Sight } from '../differential/reference/access/sight.ts';
import { nounNamed } from '../differential/reference/facts.ts';
import { isLive } from '../differential/reference/live.ts';
import { camelCase } from '../differential/reference/order.ts';
import { identifierOf } from '../differential/reference/value.ts';
import { type Row, World } from '../differential/reference/world.ts';
import { committedSchema, REFERENCE_DATE } from '../differential/schema.ts';
import { DATABASES, freshPlace } from '../support/server.ts';
import { everyRole } from './every-field/callers.ts';
import { fieldDocuments, rowDocuments } from './every-field/documents.ts';
import { type Sought, searchesFor, waysTo } from './every-field/hidden-paths.ts';
import { type FieldKind, fieldsOf, kindOf, nounsOf, rootFieldsOf } from './every-field/nouns.ts';

const schema = committedSchema();
const nouns = nounsOf(schema);
const madeUp = new World(madeUpTables());
const callers = everyRole(madeUp);
/** The domains of departments add areas, which the walk over every field tells of. */
const isFirstOfRole = (caller: Principal): boolean =>
  caller === callers.find(({ grants }) => grants[0]?.role === caller.grants[0]?.role);
/** Planning is most of the work, and one connection plans a document once for whoever asks it with the same rights. */
const ONE_CONNECTION = { POOL_SIZE: '1' };
const PAST = '2014-06-01';

/** Names of what the schema has and of what the rules name, where only one of them does. */
function unmatched(inSchema: readonly string[], inRules: readonly string[]) {
  return {
    withoutRule: inSchema.filter((name) => !inRules.includes(name)),
    notInSchema: inRules.filter((name) => !inSchema.includes(name)),
  };
}
const MATCHED = { withoutRule: [], notInSchema: [] };

describe('the rules of section 7', () => {
  const namesIn = (type: string): readonly string[] => {
    const found = schema.getType(type);
    return isObjectType(found) || isInputObjectType(found) ? Object.keys(found.getFields()) : [];
  };
  const membersOf = (type: string): readonly string[] => {
    const found = schema.getType(type);
    return isEnumType(found) ? found.getValues().map(({ name }) => name) : [];
  };

  test('name every noun and every role', () => {
    expect(
      unmatched(
        nouns.map(({ name }) => name),
        Object.keys(RULES),
      ),
    ).toEqual(MATCHED);
    expect(unmatched(membersOf('Role'), Object.keys(ROLES))).toEqual(MATCHED);
  });

  test.each(nouns)('say of every field of $name how it is shown', (noun: GraphQLObjectType) => {
    const { withRow, masked = {}, lent = {}, leadsTo, numbers } = rulesOf(noun.name);
    const told: Readonly<Record<string, FieldKind['kind']>> = {
      ...Object.fromEntries(
        [...withRow, ...Object.keys(masked), ...Object.keys(lent)].map((name) => [name, 'value']),
      ),
      ...(numbers ? { [numbers]: 'numbers' } : {}),
    };
    const inRules = [...Object.keys(told), ...Object.keys(leadsTo)];
    const fields = fieldsOf(noun);
    expect(
      unmatched(
        fields.map(({ name }) => name),
        inRules,
      ),
    ).toEqual(MATCHED);
    expect(inRules.length).toBe(new Set(inRules).size);
    for (const field of fields) {
      const found = kindOf(schema, field);
      const leads = 'noun' in found ? found.noun : undefined;
      expect({ field: field.name, leads }).toEqual({ field: field.name, leads: leadsTo[field.name] });
      if (!leads)
        expect({ field: field.name, kind: found.kind }).toEqual({
          field: field.name,
          kind: told[field.name],
        });
    }
  });

  test.each(nouns)(
    'leave no other number, order, group or search by a sensitive field of $name',
    ({ name }) => {
      expect(
        unmatched(namesIn(`${name}Connection`), ['edges', 'nodes', 'pageInfo', 'totalCount', 'aggregate']),
      ).toEqual(MATCHED);
      const aggregates = ['count', 'sum', 'avg', 'min', 'max', 'groups', 'groupCount'];
      expect(unmatched(namesIn(`${name}Aggregate`), aggregates).withoutRule).toEqual([]);
      const masked = Object.keys(rulesOf(name).masked ?? {});
      const used = [
        ...['Sum', 'Average', 'Minimum', 'Maximum', 'GroupKey'].flatMap((part) => namesIn(`${name}${part}`)),
        ...['OrderField', 'GroupBy'].flatMap((part) => membersOf(`${name}${part}`).map(camelCase)),
      ];
      expect(masked.filter((column) => used.some((field) => field.startsWith(column)))).toEqual([]);
      const where = schema.getType(`${name}Where`);
      const exact = isInputObjectType(where)
        ? Object.values(where.getFields()).filter(({ type }) => String(type) === 'ExactFilter')
        : [];
      expect(
        unmatched(
          exact.map((field) => field.name),
          masked,
        ),
      ).toEqual(MATCHED);
    },
  );
});

/** Teams cover townships, so that whoever has villages alone sees none, though some could lie there. */
const TEAMS = new Set(['BattleTeam', 'BattleTeamMember', 'BattleTeamCoverage']);
const HAS_VILLAGES_ALONE = /^(VILLAGE_TEAM|FIRST_SECRETARY|DEPARTMENT)/;

describe('the made-up rows', () => {
  const closed = nouns.filter(({ name }) => rulesOf(name).area !== 'open');
  const live = (noun: string): readonly Row[] =>
    madeUp.rows(nounNamed(noun)).filter((row) => isLive(row, REFERENCE_DATE));

  test.each(callers)('lie inside and outside the scope of $name', ({ name: of, grants }) => {
    const sight = new Sight(madeUp, { grants, hasPurpose: true }, REFERENCE_DATE);
    for (const { name } of closed) {
      const [seen, hidden] = [true, false].map((is) => live(name).some((row) => sight.sees(row) === is));
      const could = sight.couldSee(nounNamed(name));
      const expected = {
        seen: could && !(TEAMS.has(name) && HAS_VILLAGES_ALONE.test(of)),
        // API tokens are the whole server's.
        hidden: !could || name !== 'ApiToken',
      };
      expect({ name, seen, hidden }).toEqual({ name, ...expected });
    }
  });
});

describe.each(DATABASES)('every field on %s', (database) => {
  let open: OpenRows;

  beforeAll(async () => {
    open = await openRows('made-up', await freshPlace(database, 'empty'), everyRole, ONE_CONNECTION);
  });

  afterAll(() => open?.stop());

  describe.each(callers)('asked by $name', (caller) => {
    async function same(requests: readonly Request[], hasPurpose: boolean): Promise<void> {
      const { server, reference } = await open.sidesOf(caller, hasPurpose);
      const compare = async (request: Request): Promise<void> => {
        const [told, expected] = await Promise.all([server(request), reference(request)]);
        const at = differingPath(JSON.parse(told), JSON.parse(expected));
        expect({ at, told: at && told, expected: at && expected, query: at && request.query }).toEqual({});
      };
      await Promise.all(requests.map(compare));
    }

    test.each([
      ['today', REFERENCE_DATE],
      ['as of the past', PAST],
    ] as const)('is shown as section 7 says, %s', async (_, asOf) => {
      await same(fieldDocuments(schema, nouns, open.world, asOf), false);
    });

    test('is shown as section 7 says, for a purpose', async () => {
      const sensitive = nouns.filter(({ name }) => rulesOf(name).masked);
      await same(fieldDocuments(schema, sensitive, open.world, REFERENCE_DATE), true);
    });

    test('finds the rows of section 7 by identifier and by key, and no others', async () => {
      await same(rowDocuments(schema, open.world), false);
    });
  });

  describe.each(callers.filter(isFirstOfRole))('hidden from $name', (caller) => {
    async function sameForMissing(
      queries: readonly string[],
      there: Sought,
      hasPurpose: boolean,
    ): Promise<void> {
      const headers = await open.headersOf(caller, hasPurpose);
      const compare = async (query: string): Promise<void> => {
        const [told, missing] = await Promise.all(
          [there, missingLike(there)].map((sought) => answerTo(open.server.url, query, sought, headers)),
        );
        expect({ query, ...told }).toEqual({ query, ...missing });
      };
      await Promise.all(queries.map(compare));
    }

    test('is a row like one that does not exist, whatever leads to it', async () => {
      const sight = new Sight(open.world, { grants: caller.grants, hasPurpose: false }, REFERENCE_DATE);
      for (const { name } of nouns) {
        const row = open.world
          .rows(nounNamed(name))
          .find((one) => isLive(one, REFERENCE_DATE) && !sight.sees(one));
        if (!row) continue;
        const { key } = rootFieldsOf(schema, name);
        const there: Sought = {
          id: identifierOf(row),
          key: key === 'id' ? identifierOf(row) : String(row.cells.get(key)),
          secrets: Object.fromEntries(
            Object.keys(rulesOf(name).masked ?? {}).map((column) => [column, String(row.cells.get(column))]),
          ),
        };
        await sameForMissing([waysTo(schema, name), ...searchesFor(schema, name)], there, false);
        await sameForMissing(searchesFor(schema, name), there, true);
      }
    });
  });
});

const NO_KEY = 2_000_000_000;

/** What a row that does not exist would be asked for by: the same forms, with free values. */
function missingLike({ id, key, secrets }: Sought): Sought {
  const free = id.replace(/\d+$/, String(NO_KEY));
  return {
    id: free,
    key: key === id ? free : key.replaceAll(/\d/g, '9'),
    secrets: Object.fromEntries(Object.keys(secrets).map((column) => [column, '8'.repeat(18)])),
  };
}

/** The whole answer but for what tells requests apart. */
async function answerTo(
  url: string,
  query: string,
  { id, key, secrets }: Sought,
  headers: Readonly<Record<string, string>>,
) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables: { id, key, ...secrets } }),
  });
  const body = (await response.text()).replaceAll(/"requestId":"[^"]*"/g, '"requestId":""');
  return { status: response.status, body };
}
