import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.js';
import { documented, documentOf, variablesOf } from '../support/operations.ts';
import { DATABASES, startServer, type TestServer } from '../support/server.js';
import { recordStatements } from '../support/statements.js';

const FIVE_LEVELS = `query($code: String!) {
  township(code: $code) {
    name
    villages(first: 10) { totalCount pageInfo { hasNextPage endCursor } nodes {
      name
      households(first: 10, where: { benefitLinks: { some: {} } }) { totalCount nodes {
        code name
        benefitLinks { nodes { mode entity { name kind upstream { name } } } }
      } }
    } }
  }
}`;

const SETTLING = 'select access.settle_changes()';

describe.each(DATABASES)('one operation is one statement on %s', (database) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({ database });
  });

  afterAll(() => server.stop());

  async function statementsOf(query: string, variables: Record<string, unknown>) {
    const recorded = recordStatements(server.serving);
    try {
      const answer = await ask(server.url, query, variables);
      return { answer, texts: recorded.texts };
    } finally {
      recorded.stop();
    }
  }

  it('for the five levels from a township to the entities', async () => {
    const { answer, texts } = await statementsOf(FIVE_LEVELS, { code: '522628101' });
    expect(answer.errors).toEqual([]);
    const { township } = answer.data as {
      township: {
        villages: {
          nodes: { households: { nodes: { benefitLinks: { nodes: { entity: { name: string } }[] } }[] } }[];
        };
      };
    };
    const names = township.villages.nodes
      .flatMap((village) => village.households.nodes)
      .flatMap((household) => household.benefitLinks.nodes)
      .map((link) => link.entity.name);
    expect(names.length).toBeGreaterThan(20);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/^select .* from "township"/);
  });

  it.each(documented)('for %s', async (file) => {
    const { answer, texts } = await statementsOf(documentOf(file), variablesOf(file));
    expect(answer.errors).toEqual([]);
    // The feed is read by one too; what has been committed is given its place before.
    const [first, ...rest] = texts;
    expect(first === SETTLING ? rest : texts).toHaveLength(1);
  });

  it('and none when the input is refused', async () => {
    const { answer, texts } = await statementsOf(
      '{ households(first: 0) { totalCount } townships { totalCount } }',
      {},
    );
    expect(answer.errors[0]?.extensions.code).toBe('INVALID_ARGUMENT');
    expect(texts).toEqual([]);
  });
});
