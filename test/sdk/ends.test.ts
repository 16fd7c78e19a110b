import { execFile } from 'node:child_process';
import { getEventListeners } from 'node:events';
import { promisify } from 'node:util';
import { CountyGraphError, createClient, TimeoutError } from '@county-graph/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answering, breaking, json, refusing, type Stand, startStand } from '../support/stand.ts';
import { thrown } from '../support/thrown.ts';

const QUERY = '{ a }';
const silent = () => {};

describe('the end of a call', () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await startStand();
  });
  afterAll(() => stand[Symbol.asyncDispose]());

  const client = (options = {}) => createClient({ url: stand.url, backoff: 1, ...options });
  const reason = new Error('left the page');

  it('by its timeout is an error with a code, thrown and returned', async () => {
    stand.script(silent);
    const error = await thrown(client({ timeout: 20 }).request(QUERY));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: 'TIMED_OUT', message: 'No answer within 20 ms.' });
    expect(error).toHaveProperty('remedyZh', expect.stringMatching(/请/));
    const { error: returned } = await client().request(QUERY, {}, { timeout: 20 }).result();
    expect(returned).toBeInstanceOf(TimeoutError);
  });

  it('by its timeout comes while the answer is read, and counts repetitions', async () => {
    stand.script((response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":');
    });
    expect(await thrown(client().request(QUERY, {}, { timeout: 30 }))).toBeInstanceOf(TimeoutError);
    stand.script(breaking);
    const error = await thrown(client({ backoff: 40 }).request(QUERY, {}, { timeout: 60, retries: 1_000 }));
    // What there is no time to wait for is not waited for.
    expect(['TIMED_OUT', 'NETWORK_FAILED']).toContain(error instanceof CountyGraphError && error.code);
    expect(stand.requests.length).toBeLessThan(20);
  });

  it.each([Number.POSITIVE_INFINITY, 2 ** 40])('does not come of a timeout of %d', async (timeout) => {
    stand.script(answering);
    await client().request(QUERY, {}, { timeout });
  });

  it('by a signal that was aborted before sends nothing', async () => {
    stand.script(answering);
    const signal = AbortSignal.abort(reason);
    let asked = 0;
    const token = async () => `token-${++asked}`;
    for (const options of [{}, { token }, { timeout: 1_000 }]) {
      const call = client(options).request(QUERY, {}, { signal });
      expect(await thrown(call)).toBe(reason);
      expect(await thrown(call.result())).toBe(reason);
    }
    expect(stand.requests).toHaveLength(0);
    expect(asked).toBe(0);
  });

  it('by a signal while an answer is waited for or read', async () => {
    for (const begin of [false, true]) {
      const abort = new AbortController();
      stand.script((response) => {
        if (begin) response.writeHead(200, { 'content-type': 'application/json' }).write('{');
        abort.abort(reason);
      });
      expect(await thrown(client().request(QUERY, {}, { signal: abort.signal }))).toBe(reason);
    }
  });

  it('by a signal in the wait before a repetition sends nothing more', async () => {
    const abort = new AbortController();
    stand.script(refusing('RATE_LIMITED', 429, { retryable: true, retryAfter: 30 }));
    const seen = new Promise<void>((resolve) => {
      stand.script((response, request) => {
        refusing('RATE_LIMITED', 429, { retryable: true, retryAfter: 30 })(response, request);
        response.on('finish', resolve);
      });
    });
    const call = client().request(QUERY, {}, { signal: abort.signal });
    const failed = thrown(call);
    await seen;
    setTimeout(() => abort.abort(reason), 20);
    expect(await failed).toBe(reason);
    expect(stand.requests).toHaveLength(1);
  });

  it('by a signal while a token is waited for sends nothing, and leaves the token to others', async () => {
    stand.script(answering);
    let give: (token: string) => void = silent;
    let asked = 0;
    const token = () => {
      asked += 1;
      return new Promise<string>((resolve) => {
        give = resolve;
      });
    };
    const shared = client({ token });
    const abort = new AbortController();
    const one = thrown(shared.request(QUERY, {}, { signal: abort.signal }));
    const other = shared.request(QUERY);
    abort.abort(reason);
    expect(await one).toBe(reason);
    give('abc');
    await other;
    expect([asked, stand.requests.length]).toEqual([1, 1]);
  });

  it('by a signal in the wait for the budget sends nothing', async () => {
    const cost = { requested: 100, limit: 1_000, remaining: 0, restoreRate: 1, burst: 1_000 };
    stand.script(json({ data: { a: 1 }, extensions: { cost } }));
    const shared = client();
    await shared.request(QUERY);
    const abort = new AbortController();
    const waiting = thrown(shared.request(QUERY, {}, { signal: abort.signal }));
    const timed = thrown(shared.request(QUERY, {}, { timeout: 30 }));
    expect(await timed).toBeInstanceOf(TimeoutError);
    abort.abort(reason);
    expect(await waiting).toBe(reason);
    expect(stand.requests).toHaveLength(1);
  });

  it('by a signal that fetch knows nothing of', async () => {
    const abort = new AbortController();
    const fetch = () => new Promise<never>(() => {});
    const call = client({ fetch }).request(QUERY, {}, { signal: abort.signal });
    const failed = thrown(call);
    abort.abort(reason);
    expect(await failed).toBe(reason);
  });

  it('by a signal in the moment in which it is begun sends nothing', async () => {
    let sent = 0;
    const fetch = () => {
      sent += 1;
      return new Promise<never>(() => {});
    };
    const abort = new AbortController();
    const failed = thrown(client({ fetch }).request(QUERY, {}, { signal: abort.signal }));
    abort.abort(reason);
    expect(await failed).toBe(reason);
    expect(sent).toBe(0);
  });

  it('leaves nothing at a signal that lives on', async () => {
    const { signal } = new AbortController();
    stand.script(answering, breaking, answering);
    for (let time = 0; time < 3; time += 1) await client().request(QUERY, {}, { signal, timeout: 60_000 });
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    stand.script(refusing('FORBIDDEN', 403));
    await thrown(client().request(QUERY, {}, { signal }));
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('lets the process end, whatever time there was left', async () => {
    stand.script(breaking, answering);
    const sdk = new URL('../../sdk/dist/index.js', import.meta.url).href;
    const program = `
      import { createClient } from '${sdk}';
      const client = createClient({ url: '${stand.url}', timeout: 600_000, backoff: 1 });
      const abort = new AbortController();
      const data = await client.request('{ a }', {}, { signal: abort.signal });
      console.log(JSON.stringify(data), process.getActiveResourcesInfo().includes('Timeout'));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
    expect(stdout).toBe('{"a":1} false\n');
  });
});
