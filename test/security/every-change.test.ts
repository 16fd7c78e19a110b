import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '../differential/callers/principal.ts';
import { madeUpTables } from '../differential/made-up/rows.ts';
import { type OpenRows, openRows } from '../differential/open-rows.ts';
import { MASKS, rulesOf } from '../differential/reference/access/rules.ts';
import { Sight } from '../differential/reference/access/sight.ts';
import { NOUNS, type Noun } from '../differential/reference/facts.ts';
import { isLive } from '../differential/reference/live.ts';
import { snakeCase, tableOf } from '../differential/reference/tables.ts';
import { identifierOf } from '../differential/reference/value.ts';
import { type Row, World } from '../differential/reference/world.ts';
import { REFERENCE_DATE } from '../differential/schema.ts';
import { DATABASES, freshPlace } from '../support/server.ts';
import { everyRole } from './every-field/callers.ts';

const MOST_ROWS = 100;
const callers = everyRole(new World(madeUpTables()));

type Values = Readonly<Record<string, unknown>>;

/** A change of every row that there is, which says that each of its columns and links was set to what it is. */
function changesOf(noun: Noun): string {
  const pairs = [
    ...Object.keys(noun.columns).map((name) => `'${name}', t.${snakeCase(name)}`),
    ...Object.keys(noun.links ?? {}).map((name) => `'${name}', t.${snakeCase(name)}_id`),
  ];
  const household = noun.name === 'Household' ? 't.id' : noun.links?.household ? 't.household_id' : 'null';
  const division = noun.placedBy ? `t.${snakeCase(noun.placedBy)}` : 'null';
  const values = `jsonb_build_object(${pairs.join(', ')})`;
  return `insert into change (principal, request_id, mutation, kind, noun, row_key, version, division_code, household_key, before, after)
    select 'made up', '', 'none', 'CHANGED', '${noun.name}', t.id, t.version, ${division}, ${household}, ${values}, ${values}
    from "${tableOf(noun)}" t order by t.id`;
}

interface Feed {
  readonly changes: {
    readonly nodes: readonly { readonly nodeId: string; readonly before: Values; readonly after: Values }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  } | null;
}

const FEED = `query ($after: String) {
  changes(first: ${MOST_ROWS}, after: $after) { nodes { nodeId before after } pageInfo { hasNextPage endCursor } }
}`;

describe.each(DATABASES)('every change on %s', (database) => {
  let open: OpenRows;
  /** What the table holds of each row, by identifier. */
  const stored = new Map<string, Values>();

  beforeAll(async () => {
    open = await openRows('made-up', await freshPlace(database, 'empty'), everyRole);
    const { pool } = open.server;
    for (const noun of NOUNS) await pool.query(changesOf(noun));
    const { rows } = await pool.query<{ id: string; after: Values }>(
      `select noun || ':' || row_key as id, after from change`,
    );
    for (const { id, after } of rows) stored.set(id, after);
  });
  afterAll(() => open?.stop());

  /** The values of a row as section 7 shows them in a change. */
  function shown(row: Row, sight: Sight, unmasked: boolean): Values {
    const { masked = {} } = rulesOf(row.noun.name);
    return Object.fromEntries(
      Object.entries(stored.get(identifierOf(row)) ?? {}).map(([name, value]) => {
        const right = masked[name];
        if (right) return [name, unmasked && sight.unmasks(row, right) ? row.cells.get(name) : MASKS[right]];
        const target = row.noun.links?.[name];
        if (!target) return [name, value];
        const linked = open.world.byId(target, typeof value === 'number' ? value : null);
        return [name, linked && sight.sees(linked) ? identifierOf(linked) : null];
      }),
    );
  }

  async function ask<Data>(caller: Principal, hasPurpose: boolean, query: string, variables: object) {
    const response = await fetch(`${open.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await open.headersOf(caller, hasPurpose)) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  }

  describe.each(callers)('asked by $name', (caller) => {
    const sightOf = (hasPurpose: boolean) =>
      new Sight(open.world, { grants: caller.grants, hasPurpose }, REFERENCE_DATE);
    const isPublic = caller.grants.length === 0;

    test('is told of the rows that it sees, and of no others, without what it may not read', async () => {
      const sight = sightOf(true);
      const told = new Map<string, unknown>();
      for (let after: string | null = null, more = true; more; ) {
        const { changes }: Feed = await ask<Feed>(caller, true, FEED, { after });
        expect(changes === null).toBe(isPublic);
        for (const { nodeId, before, after: then } of changes?.nodes ?? []) told.set(nodeId, [before, then]);
        after = changes?.pageInfo.endCursor ?? null;
        more = changes?.pageInfo.hasNextPage ?? false;
      }
      const seen = isPublic
        ? []
        : NOUNS.flatMap((noun) => open.world.rows(noun)).filter((row) => sight.sees(row));
      expect([...told.keys()].toSorted()).toEqual(seen.map(identifierOf).toSorted());
      for (const row of seen) {
        const values = shown(row, sight, false);
        expect({ id: identifierOf(row), told: told.get(identifierOf(row)) }).toEqual({
          id: identifierOf(row),
          told: [values, values],
        });
      }
    });

    test.each([false, true])(
      'has the history of the rows that it sees (for a purpose: %s)',
      async (hasPurpose) => {
        const sight = sightOf(hasPurpose);
        const live = NOUNS.flatMap((noun) =>
          open.world.rows(noun).filter((row) => isLive(row, REFERENCE_DATE)),
        );
        const rows = live.filter((row) => sight.sees(row));
        for (let from = 0; from < rows.length; from += MOST_ROWS) {
          const some = rows.slice(from, from + MOST_ROWS);
          const { nodes } = await ask<{ nodes: readonly unknown[] }>(
            caller,
            hasPurpose,
            'query ($ids: [ID!]!) { nodes(ids: $ids) { id history { nodes { nodeId before after } } } }',
            { ids: some.map(identifierOf) },
          );
          expect(nodes).toEqual(
            some.map((row) => {
              const values = shown(row, sight, true);
              const id = identifierOf(row);
              return {
                id,
                history: isPublic ? null : { nodes: [{ nodeId: id, before: values, after: values }] },
              };
            }),
          );
        }
      },
    );
  });
});
