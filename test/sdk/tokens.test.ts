import { AuthenticationError, createClient } from '@county-graph/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answering, refusing, type Stand, type Step, startStand } from '../support/stand.ts';
import { logged, thrown } from '../support/thrown.ts';

const QUERY = '{ a }';

describe('tokens', () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await startStand();
  });
  afterAll(() => stand[Symbol.asyncDispose]());

  const refused = refusing('TOKEN_EXPIRED', 401, { kind: 'authentication', retryable: false });
  /** Takes the token given and no other. */
  const taking = (token: string): Step => {
    return (response, request) =>
      (request.headers.authorization === `Bearer ${token}` ? answering : refused)(response, request);
  };
  /** Gives tokens that are numbered. */
  const numbered = () => {
    const given = { times: 0 };
    const token = async () => {
      given.times += 1;
      return `secret-${given.times}`;
    };
    return { given, token };
  };
  const sent = () => stand.requests.map(({ headers }) => headers.authorization);

  it('are asked for once by calls at once, and kept', async () => {
    stand.script(answering);
    const { given, token } = numbered();
    const client = createClient({ url: stand.url, token });
    expect(given.times).toBe(0);
    await Promise.all([1, 2, 3].map(() => client.request(QUERY)));
    await client.request(QUERY);
    expect(given.times).toBe(1);
    expect(sent()).toEqual(Array(4).fill('Bearer secret-1'));
  });

  it('are asked for once more when one is refused, and the call repeated once', async () => {
    stand.script(taking('secret-2'));
    const { given, token } = numbered();
    const client = createClient({ url: stand.url, token, retries: 0 });
    await client.request('mutation { a }');
    await client.request(QUERY);
    expect(given.times).toBe(2);
    expect(sent()).toEqual(['Bearer secret-1', 'Bearer secret-2', 'Bearer secret-2']);
  });

  it('are refreshed once for calls that are refused at once', async () => {
    stand.script(taking('secret-2'));
    const { given, token } = numbered();
    const client = createClient({ url: stand.url, token });
    await Promise.all(Array.from({ length: 8 }, () => client.request(QUERY)));
    expect(given.times).toBe(2);
    expect(sent().filter((header) => header === 'Bearer secret-2')).toHaveLength(8);
  });

  it('that are refused twice end the call', async () => {
    stand.script(refused);
    const { given, token } = numbered();
    const error = await thrown(createClient({ url: stand.url, token }).request(QUERY));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ code: 'TOKEN_EXPIRED', status: 401 });
    expect(logged(error)).not.toContain('secret');
    expect([given.times, stand.requests.length]).toEqual([2, 2]);
  });

  it('that are a text are not sent again when refused', async () => {
    stand.script(refused);
    await thrown(createClient({ url: stand.url, token: 'secret-1' }).request(QUERY));
    expect(stand.requests).toHaveLength(1);
  });

  it('may be none for the public', async () => {
    stand.script(answering);
    await createClient({ url: stand.url, token: () => undefined }).request(QUERY);
    await createClient({ url: stand.url, token: undefined }).request(QUERY);
    expect(sent()).toEqual([undefined, undefined]);
  });

  it('that are gone when one is refused leave the public', async () => {
    stand.script(refused, answering);
    let times = 0;
    await createClient({ url: stand.url, token: () => (++times === 1 ? 'secret-1' : undefined) }).request(
      QUERY,
    );
    expect(sent()).toEqual(['Bearer secret-1', undefined]);
  });

  it('that cannot be had fail the call, and are asked for anew by the next', async () => {
    stand.script(answering);
    const down = new Error('The sign-in is down.');
    let times = 0;
    const client = createClient({
      url: stand.url,
      async token() {
        times += 1;
        if (times === 1) throw down;
        return 'secret-1';
      },
    });
    expect(await thrown(client.request(QUERY))).toBe(down);
    await client.request(QUERY);
    expect(sent()).toEqual(['Bearer secret-1']);
  });

  it('that cannot stand in a header are never told', async () => {
    stand.script(answering);
    const client = createClient({ url: stand.url, token: async () => 'secret\n' });
    const error = await thrown(client.request(QUERY));
    expect(error).toBeInstanceOf(TypeError);
    expect(logged(error)).not.toContain('secret');
    expect(stand.requests).toHaveLength(0);
  });

  it.each([
    'http://me:secret@host/',
    '//me:secret@host/',
    'http:me:secret@host/',
    'http:\\\\me:secret@host/',
  ])('do not stand in an address: %s', (url) => {
    expect(() => createClient({ url })).toThrow(new TypeError('The url carries credentials.'));
    for (const other of ['/@me/graphql', 'http://host:80/@me', 'http://host/?to=a@b'])
      expect(createClient({ url: other })).toHaveProperty('request');
  });
});
