import { createClient } from '@county-graph/sdk';
import { CorrectHouseholdDocument } from '@county-graph/sdk/operations';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { documentedMutations, documentOf, variablesOf } from '../support/operations.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startServer();
  token = await server.issuer.token({ sub: 'demo:township' });
});
afterAll(() => server.stop());

it.each(documentedMutations)('%s is checked with its example, and changes nothing', async (file) => {
  // The example names a row of the whole county, which has other numbers than the fixture.
  const variables = { ...variablesOf(file), id: 'Household:1' };
  const { status, errors } = await ask(server.url, documentOf(file), variables, { token });
  expect([status, errors]).toEqual([200, []]);
  const { rows } = await server.pool.query('select count(*)::int as changes from change');
  expect(rows).toEqual([{ changes: 0 }]);
});

it('the SDK performs one, and tells a conflict as an error of its own', async () => {
  const client = createClient({ url: `${server.url}/graphql`, token });
  const variables = { id: 'Household:1', version: 1, input: { housingArea: 97 }, idempotencyKey: 'once' };
  const { correctHousehold } = await client.request(CorrectHouseholdDocument, variables);
  expect(correctHousehold).toMatchObject({
    household: { id: 'Household:1', version: 2, housingArea: 97 },
    warnings: [],
    replayed: false,
  });
  const again = await client.request(CorrectHouseholdDocument, variables);
  expect(again.correctHousehold).toEqual({ ...correctHousehold, replayed: true });
  const stale = client.request(CorrectHouseholdDocument, { ...variables, idempotencyKey: 'another' });
  await expect(stale).rejects.toMatchObject({
    name: 'ConflictError',
    code: 'CONFLICT',
    errors: [{ extensions: { current: { version: 2, housingArea: 97 } } }],
  });
});
