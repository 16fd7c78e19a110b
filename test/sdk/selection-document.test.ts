import { readFileSync } from 'node:fs';
import { createClient, createGraph } from '@county-graph/sdk';
import fc from 'fast-check';
import { buildSchema, parse, print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { anyCall, type RandomCall } from './selection-document.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

interface Sent {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a call of a root sends. */
async function sentBy({ root, key, given }: RandomCall): Promise<Sent> {
  const sent: Sent[] = [];
  const graph = createGraph(
    createClient({
      url: 'http://127.0.0.1/graphql',
      retries: 0,
      fetch: async (_url, { body }) => {
        sent.push(JSON.parse(body));
        throw new Error('Nothing answers here.');
      },
    }),
  );
  const method: unknown = Reflect.get(graph, root);
  if (typeof method !== 'function') throw new Error(`The graph has no ${root}.`);
  const answer = key === undefined ? method(given) : method(key, given);
  await Promise.allSettled([answer.page ? answer.page() : answer]);
  const [first] = sent;
  if (!first) throw new Error(`${root} sends nothing.`);
  return first;
}

describe('the document of a selection', () => {
  it('is valid for any root, arguments and fields, and declares the types that the schema has', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyCall(schema, 3), async (call) => {
        const { query, variables } = await sentBy(call);
        const errors = validate(schema, parse(query)).map(({ message }) => message);
        expect(errors, query).toEqual([]);
        expect(Object.keys(variables).length).toBe(
          (query.match(/\$\w+:/g) ?? []).filter((name) => name !== '$idempotencyKey:').length +
            ('idempotencyKey' in variables ? 1 : 0),
        );
        seen.add(call.root);
      }),
      { numRuns: 1500 },
    );
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(roots.filter((root) => !seen.has(root))).toEqual([]);
  });

  it('is the same text for the same selection, and holds no value', async () => {
    const call = (name: string): RandomCall => ({
      root: 'households',
      key: undefined,
      given: {
        first: 5,
        where: { name: { startsWith: name } },
        select: { code: true, members: { where: { name: { eq: name } }, select: { name: true } } },
      },
    });
    const [one, other] = [await sentBy(call('龙')), await sentBy(call('杨'))];
    expect(one.query).toBe(other.query);
    expect(
      print(parse(one.query)),
    ).toBe(`query households($first: Int, $where: HouseholdWhere, $where2: HouseholdMemberWhere) {
  households(first: $first, where: $where) {
    nodes {
      code
      members(where: $where2) {
        nodes {
          name
        }
        pageInfo {
          endCursor
          hasNextPage
          startCursor
          hasPreviousPage
        }
      }
      _id: id
      _type: __typename
    }
    pageInfo {
      endCursor
      hasNextPage
      startCursor
      hasPreviousPage
    }
  }
}`);
    expect(one.variables).toEqual({
      first: 5,
      where: { name: { startsWith: '龙' } },
      where2: { name: { eq: '龙' } },
    });
  });

  it.each([
    ['a name that would be more of the document', { 'code} villages{nodes{name}': true }, /^No name: code}/],
    ['nothing', {}, /Nothing selected of Household/],
  ])('refuses %s before anything is sent', async (_what, select, message) => {
    const refused = sentBy({ root: 'household', key: 'H1', given: { select } });
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toThrow(TypeError);
  });
});
