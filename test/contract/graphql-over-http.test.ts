import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;

const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });

beforeAll(async () => {
  server = await startServer({ database: 'postgres' });
});

afterAll(() => server.stop());

describe('GraphQL over HTTP', () => {
  it('has all the audits of graphql-http', () => {
    expect(audits.length).toBe(61);
  });

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    expect(result.status === 'error' ? result.reason : 'no error').toBe('no error');
  });
});
